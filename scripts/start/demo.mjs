import { join } from 'node:path'
import { run } from './children.mjs'
import { root } from './settings.mjs'
import { Stop } from './stop.mjs'

const RECORD = 'demo.json'
export const demoPeople = ['admin', 'editor', 'reviewer-a', 'reviewer-b', 'reader'].map(
  (name) => `${name}@example.org`,
)

const typescript = (script, env) =>
  run(process.execPath, [join(root, 'scripts/run.mjs'), script], { cwd: root, env })

/**
 * Makes the demo workspace, once. What is remembered of it stands beside the embedded database and goes when
 * that goes; of a given database nothing is remembered, and the seed itself finds nothing to do.
 * @param {{ embedded: object | null, kept: import('./state.mjs').State }} database
 * @param {Record<string, string | undefined>} env
 */
export async function seedDemo({ embedded, kept }, env) {
  if (embedded && kept.readJson(RECORD)?.seeded) return { text: 'seeded earlier' }
  const result = await typescript('prisma/seed.ts', env)
  if (result.code !== 0) throw new Stop('The demo could not be made.', result.output)
  if (embedded) kept.writeJson(RECORD, { seeded: new Date().toISOString() })
  return { text: 'workspace "demo" is there' }
}

/** On a database that knows nobody yet: a code with which the first admin is made, once. @param {Record<string, string | undefined>} env */
export async function setupCode(env) {
  const result = await typescript('scripts/setup-code.ts', env)
  if (result.code !== 0) throw new Stop('The setup code could not be made.', result.output)
  const code = result.stdout.trim() || null
  return { code, text: code ? 'nobody has an account yet' : 'have accounts' }
}
