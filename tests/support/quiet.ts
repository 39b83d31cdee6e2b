import { format } from 'node:util'
import { afterEach, beforeEach, expect } from 'vitest'

const noise: string[] = []
const { error, warn } = console

beforeEach(() => {
  noise.length = 0
  console.error = (...words: unknown[]) => void noise.push(format(...words))
  console.warn = console.error
})

// A test that expects such a word takes the method over itself (vi.spyOn); what reaches here was not expected.
afterEach(() => {
  Object.assign(console, { error, warn })
  expect(noise, 'nothing is said on console.error or console.warn').toEqual([])
})
