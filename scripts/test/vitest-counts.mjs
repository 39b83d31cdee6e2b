import { REASON, none, oneFailed, onePassed, plus, skipped } from './counts.mjs'

/**
 * Counts what vitest's JSON reporter wrote.
 * @param {{ testResults: { name: string, status: string, assertionResults: { status: string, fullName: string }[] }[] }} report
 */
export const countVitest = ({ testResults }) => testResults.map(countFile).reduce(plus, none)

function countFile({ status, assertionResults }) {
  // A list of cases that is read from the missing folder leaves a file without a test.
  if (status === 'passed' && assertionResults.length === 0) return skipped(REASON)
  const counts = assertionResults.map(countTest).reduce(plus, none)
  // A file that could not be read, or whose set-up failed, has no failed test in it.
  const brokeOutside = status === 'failed' && counts.failed === 0
  return brokeOutside ? plus(counts, oneFailed) : counts
}

function countTest({ status, fullName }) {
  if (status === 'passed') return onePassed
  return status === 'failed' ? oneFailed : skipped(fullName)
}
