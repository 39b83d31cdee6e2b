import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const withoutDatabase = ['core', 'files', 'render', 'demo', 'architecture', 'start']
const elsewhere = ['e2e', 'bench', 'support', 'fixtures']
const filesOf = (folders: string[]) => folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`)

export default defineConfig({
  resolve: {
    alias: {
      '@': here('.'),
      // `server-only` throws outside a React server; its empty half is what a test runner may load.
      'server-only': here('node_modules/server-only/empty.js'),
    },
  },
  test: {
    passWithNoTests: false,
    setupFiles: ['tests/support/quiet.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: filesOf(withoutDatabase) },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...withoutDatabase, ...elsewhere].map((folder) => `tests/${folder}/**`),
          globalSetup: ['tests/support/postgres.ts'],
          env: { NEXTAUTH_SECRET: 'for tests only, and long enough to pass' },
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
