#!/usr/bin/env node
// Runs a TypeScript script of this project: node scripts/run.mjs scripts/annotate.ts [arguments]
// Under the react-server condition, so that modules marked `server-only` load as they do in the server.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [script, ...args] = process.argv.slice(2)

if (!script) {
  console.error('Which script? node scripts/run.mjs scripts/NAME.ts [arguments]')
  process.exit(2)
}
if (!existsSync(`${root}node_modules/tsx`)) {
  console.error('The packages are not installed yet: run npm ci or npm start first.')
  process.exit(1)
}

const tsx = import.meta.resolve('tsx')
const child = spawn(
  process.execPath,
  [
    '--conditions=react-server',
    '--disable-warning=DeprecationWarning',
    '--import',
    tsx,
    script,
    ...args,
  ],
  { stdio: 'inherit', env: { ...process.env, TSX_TSCONFIG_PATH: `${root}tsconfig.json` } },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
