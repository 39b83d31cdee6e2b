import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Stop } from './stop.mjs'

const LEAST_LENGTHS = [
  ['NEXTAUTH_SECRET', 32],
  ['STEMMA_DEMO_PASSWORD', 12],
]

/** The folder of the checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')

/**
 * Everything the start reads from the environment or `.env`, checked; what the app itself reads stands in
 * lib/env.ts.
 * @param {Record<string, string | undefined>} env
 */
export function readSettings(env = withDotEnv()) {
  const wrong = []
  const port = Number(env.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    wrong.push('PORT: a number from 1 to 65535')
  for (const name of ['DATABASE_URL', 'MIGRATE_DATABASE_URL']) {
    if (env[name] && !/^postgres(ql)?:\/\//.test(env[name]))
      wrong.push(`${name}: a postgresql:// address`)
  }
  if (env.NEXTAUTH_URL && !/^https?:\/\//.test(env.NEXTAUTH_URL))
    wrong.push('NEXTAUTH_URL: an http(s) address')
  if (env.STEMMA_DEMO && !/^[01]$/.test(env.STEMMA_DEMO)) wrong.push('STEMMA_DEMO: 0 or 1')
  for (const [name, least] of LEAST_LENGTHS) {
    if (env[name] && env[name].length < least) wrong.push(`${name}: at least ${least} characters`)
  }
  if (wrong.length) {
    throw new Stop(`Settings that cannot be used: ${wrong.join('; ')}. See .env.example.`)
  }

  const embedded = !env.DATABASE_URL && !env.MIGRATE_DATABASE_URL
  return {
    port,
    // Loopback alone: whoever wants to be reached from elsewhere says so.
    host: env.HOST || '127.0.0.1',
    url: env.NEXTAUTH_URL || `http://localhost:${port}`,
    secret: env.NEXTAUTH_SECRET || null,
    appUrl: env.DATABASE_URL || null,
    migrateUrl: env.MIGRATE_DATABASE_URL || null,
    embedded,
    demo: env.STEMMA_DEMO ? env.STEMMA_DEMO === '1' : embedded,
    demoPassword: env.STEMMA_DEMO_PASSWORD || null,
    state: resolve(root, env.STEMMA_STATE || '.stemma'),
  }
}

function withDotEnv() {
  const file = join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  return process.env
}
