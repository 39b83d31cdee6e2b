import type { OutletEntry } from '../outlet'
import { austriaAndSwitzerland } from './at-ch'
import { deBroadcast } from './de-broadcast'
import { deNational } from './de-national'
import { deOnline } from './de-online'
import { deRegional } from './de-regional'

/** Every outlet and agency of the dictionary, region by region. */
export const outlets: readonly OutletEntry[] = [
  ...deNational,
  ...deBroadcast,
  ...deOnline,
  ...deRegional,
  ...austriaAndSwitzerland,
]
