import { describe, expect, it } from 'vitest'
import { returnPath } from '@/app/sign-in/return-path'

describe('returnPath', () => {
  it.each([
    ['/w/demo', '/w/demo'],
    ['/w/demo?q=a%20b&state=done#top', '/w/demo?q=a%20b&state=done#top'],
    [undefined, '/'],
    ['', '/'],
    [['/w/a', '/w/b'], '/'],
    ['w/demo', '/'],
    ['https://elsewhere.example/w/demo', '/'],
    ['//elsewhere.example', '/'],
    ['/\\elsewhere.example', '/'],
    ['/\t/elsewhere.example', '/'],
    ['\\\\elsewhere.example', '/'],
    ['javascript:alert(1)', '/'],
    ['/sign-in?next=/sign-in', '/'],
    ['/api/auth/signout', '/'],
    ['/w/demo/../../api/auth/signout', '/'],
    ['/sign-inside', '/sign-inside'],
  ])('%j leads to %s', (wish, path) => {
    expect(returnPath(wish)).toBe(path)
  })
})
