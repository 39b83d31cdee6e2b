import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../start/settings.mjs'

/** What came of some checks. A skip counts as a failure unless its reason is the missing reference folder. */
/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** What a title says whose test cannot run without the reference folder. */
export const REASON = 'needs ../shared'
const sharedIsMissing = !existsSync(join(root, '../shared'))

export const none = { passed: 0, failed: 0, skipped: 0 }
export const onePassed = { ...none, passed: 1 }
export const oneFailed = { ...none, failed: 1 }
/** @param {string} title of a test that did not run, with the titles above it */
export const skipped = (title) =>
  sharedIsMissing && title.includes(REASON) ? { ...none, skipped: 1 } : oneFailed

/** @param {Counts} a @param {Counts} b @returns {Counts} */
export const plus = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

/** @param {Counts} counts */
export const isMet = ({ passed, failed }) => failed === 0 && passed > 0

/** @param {Counts} counts */
export const words = ({ passed, failed, skipped: left }) =>
  `${passed} passed, ${failed} failed${left ? `, ${left} skipped` : ''}`
