// npm run -s extract -- --in PAGES.jsonl [--in …] > out.jsonl
// Pages in, one JSON line a page out: typed paragraphs, title, byline, date of publication.
import { pagesOf } from './extraction/pages'
import { predict } from './extraction/prediction'

const args = process.argv.slice(2)
const lists = args.flatMap((arg, at) => (arg === '--in' ? [args[at + 1] ?? ''] : []))
if (lists.length === 0) {
  console.error('Which pages? npm run -s extract -- --in PAGES.jsonl > out.jsonl')
  process.exitCode = 2
}
for (const list of lists) {
  for (const page of pagesOf(list)) console.log(JSON.stringify(await predict(page)))
}
