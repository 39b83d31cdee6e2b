import { parentPort, workerData } from 'node:worker_threads'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

// What is compared against: the article of each page as the plain library finds it, its paragraphs as text.
const results = workerData.map((html) => {
  const { document } = parseHTML(html)
  const article = new Readability(document).parse()
  const { document: body } = parseHTML(`<html><body>${article?.content ?? ''}</body></html>`)
  return [...body.querySelectorAll('p')].map((paragraph) => paragraph.textContent)
})
parentPort.postMessage(results)
