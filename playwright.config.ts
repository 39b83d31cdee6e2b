import { randomBytes } from 'node:crypto'
import { defineConfig } from '@playwright/test'
import { freePort } from './scripts/start/ports.mjs'
import { launchOptions } from './scripts/test/chromium.mjs'
import { makeScratch } from './scripts/test/scratch.mjs'

// This file is read again by every worker: what is chosen once is handed on in the environment.
process.env.STEMMA_TEST_PORT ??= String(await freePort())
process.env.STEMMA_TEST_PAGES_PORT ??= String(await freePort())
process.env.STEMMA_TEST_STATE ??= makeScratch().folder
process.env.STEMMA_DEMO_PASSWORD ??= randomBytes(12).toString('hex')

const {
  STEMMA_TEST_PORT: port,
  STEMMA_TEST_PAGES_PORT: pagesPort,
  STEMMA_TEST_STATE: state,
  STEMMA_DEMO_PASSWORD: password,
} = process.env
const address = `http://127.0.0.1:${port}`

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  forbidOnly: true,
  workers: 2,
  // The packaged browser has been seen to end for no reason; a test that fails twice has failed.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    trace: 'retain-on-first-failure',
    launchOptions: await launchOptions(),
  },
  // The whole start, as a person would do it, with a database of its own.
  webServer: {
    command: 'node scripts/start.mjs',
    url: `${address}/api/auth/csrf`,
    timeout: 240_000,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    env: {
      PORT: port,
      NEXTAUTH_URL: address,
      STEMMA_STATE: state,
      STEMMA_DEMO: '1',
      // The site that the tests of imports serve; no other address of this machine may be fetched.
      STEMMA_IMPORT_ALLOW_HOSTS: `127.0.0.1:${pagesPort}`,
      STEMMA_DEMO_PASSWORD: password,
      DATABASE_URL: '',
      MIGRATE_DATABASE_URL: '',
    },
  },
})
