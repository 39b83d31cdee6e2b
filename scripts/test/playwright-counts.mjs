import { none, oneFailed, onePassed, plus, skipped } from './counts.mjs'

/** Counts what Playwright's JSON reporter wrote; a test that passed at its second run has passed. */
export const countPlaywright = ({ suites, errors }) =>
  plus(
    suites.map((suite) => countSuite(suite, '')).reduce(plus, none),
    errors.length ? oneFailed : none,
  )

function countSuite({ title, suites = [], specs = [] }, above) {
  const path = `${above} ${title}`
  const below = suites.map((suite) => countSuite(suite, path))
  const here = specs.flatMap((spec) =>
    spec.tests.map(({ status }) => countTest(status, `${path} ${spec.title}`)),
  )
  return [...below, ...here].reduce(plus, none)
}

function countTest(status, title) {
  if (status === 'expected' || status === 'flaky') return onePassed
  return status === 'skipped' ? skipped(title) : oneFailed
}
