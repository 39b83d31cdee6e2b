import type { Format, WrittenFormat } from '../format'
import { isDrawn, isGathered } from '../format'
import { bundle } from './bundle'
import { claimreview } from './claimreview'
import { csv } from './csv'
import { docx } from './docx'
import { html } from './html'
import { json } from './json'
import { jsonld } from './jsonld'
import { labelStudio } from './label-studio'
import { markdown } from './markdown'
import { pdf } from './pdf'
import { prov, provenanceJson, turtle } from './prov'
import { skos } from './skos'
import { tei } from './tei'
import { webannoTsv } from './webanno-tsv'

/** Every format of a report, in the order in which they are offered; a further one is one file and one line here. */
export const formats: readonly Format[] = [
  ...[pdf, docx, html, markdown],
  ...[csv, json, jsonld, prov, turtle, provenanceJson, claimreview, tei, webannoTsv, labelStudio],
  ...[skos, bundle],
]

/** The formats whose files the core writes itself. */
export const writtenFormats: readonly WrittenFormat[] = formats.filter(
  (format): format is WrittenFormat => !isDrawn(format) && !isGathered(format),
)
