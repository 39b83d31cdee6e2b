import type { OutletEntry } from '../outlet'
import { deNational } from './de-national'

/** Every outlet and agency of the dictionary, region by region. */
export const outlets: readonly OutletEntry[] = [...deNational]
