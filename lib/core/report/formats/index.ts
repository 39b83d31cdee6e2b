import type { Format } from '../format'
import { csv } from './csv'
import { html } from './html'
import { json } from './json'
import { jsonld } from './jsonld'
import { markdown } from './markdown'

/** Every format of a report; a further one is one file and one line here. */
export const formats: readonly Format[] = [html, markdown, csv, json, jsonld]
