import { describe, expect, test } from 'vitest'
import { checkNode } from '@/scripts/start/node-version.mjs'
import { readSettings, root } from '@/scripts/start/settings.mjs'

describe('the settings of a start', () => {
  test('need nothing', () => {
    expect(readSettings({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      url: 'http://localhost:3000',
      secret: null,
      appUrl: null,
      migrateUrl: null,
      embedded: true,
      demo: true,
      demoPassword: null,
      state: `${root}/.stemma`,
    })
  })

  test.each([
    [{ PORT: '8080' }, { port: 8080, url: 'http://localhost:8080' }],
    [{ PORT: '8080', NEXTAUTH_URL: 'https://stemma.example' }, { url: 'https://stemma.example' }],
    [{ DATABASE_URL: 'postgresql://a@b/c' }, { embedded: false, demo: false }],
    [{ MIGRATE_DATABASE_URL: 'postgres://a@b/c' }, { embedded: false, demo: false }],
    [{ DATABASE_URL: 'postgresql://a@b/c', STEMMA_DEMO: '1' }, { demo: true }],
    [{ STEMMA_DEMO: '0' }, { embedded: true, demo: false }],
    [{ STEMMA_STATE: '/elsewhere' }, { state: '/elsewhere' }],
    [
      { PORT: '', HOST: '', DATABASE_URL: '' },
      { port: 3000, embedded: true },
    ],
  ])('%j', (env, expected) => {
    expect(readSettings(env)).toMatchObject(expected)
  })

  test.each([
    [{ PORT: 'three' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ DATABASE_URL: 'mysql://a@b/c' }, 'DATABASE_URL'],
    [{ NEXTAUTH_URL: 'stemma.example' }, 'NEXTAUTH_URL'],
    [{ STEMMA_DEMO: 'yes' }, 'STEMMA_DEMO'],
    [{ NEXTAUTH_SECRET: 'short' }, 'NEXTAUTH_SECRET'],
    [{ STEMMA_DEMO_PASSWORD: 'short' }, 'STEMMA_DEMO_PASSWORD'],
  ])('%j is refused by name', (env, name) => {
    expect(() => readSettings(env)).toThrow(name)
  })
})

describe('the Node it runs on', () => {
  test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('%s will do', (version) => {
    expect(() => checkNode(version)).not.toThrow()
  })
  test.each(['18.20.4', '20.18.9', '20.9.0'])('%s is too old', (version) => {
    expect(() => checkNode(version)).toThrow(`this is Node ${version}`)
  })
})
