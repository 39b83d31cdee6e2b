import { describe, expect, test } from 'vitest'
import { isWeak, least, shareTaken } from '@/lib/core/suggestion/acceptance'

const tally = (accepted: number, edited: number, rejected: number) => ({
  ...{ accepted, edited, rejected },
})

describe('the share that was taken', () => {
  test.each([
    ['nothing decided', tally(0, 0, 0), null],
    ['all taken', tally(3, 1, 0), 1],
    ['half, one of them changed', tally(1, 1, 2), 0.5],
    ['all refused', tally(0, 0, 4), 0],
  ] as const)('%s', (_name, given, expected) => expect(shareTaken(given)).toBe(expected))
})

describe('a rule is weak', () => {
  test.each([
    ['not before enough was decided', tally(0, 0, least.decided - 1), false],
    ['when enough was decided against it', tally(0, 0, least.decided), true],
    ['not at the very threshold', tally(8, 0, 12), false],
    ['just below it', tally(7, 0, 13), true],
    ['not when changed ones bring it up', tally(4, 4, 12), false],
  ] as const)('%s', (_name, given, expected) => expect(isWeak(given)).toBe(expected))
})
