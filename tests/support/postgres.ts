import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { grant } from '@/scripts/start/database.mjs'
import { closeEmbedded, forgetful, openEmbedded } from '@/scripts/start/embedded.mjs'
import { generate } from '@/scripts/start/generate.mjs'
import { migrate } from '@/scripts/start/migrate.mjs'
import { recordOf, stillRuns } from '@/scripts/start/processes.mjs'
import { openState } from '@/scripts/start/state.mjs'

const PREFIX = 'stemma-test-'
/** The migrated database that every test file gets a copy of. */
const TEMPLATE = 'tpl'

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: { admin: string; owner: string; app: string; template: string }
  }
}

/** One PostgreSQL for the whole run, in a folder that is thrown away; migrated once, as a real start does it. */
export default async function startPostgres(project: TestProject) {
  await sweep()
  const state = openState(mkdtempSync(join(tmpdir(), PREFIX)))
  state.writeJson('run.json', recordOf(process.pid))

  const server = await openEmbedded(state, { durability: forgetful, database: TEMPLATE })
  await generate()
  await migrate(server.ownerUrl)
  await grant({ ownerUrl: server.ownerUrl, appRole: 'stemma_app' })
  project.provide('postgres', {
    admin: server.address('postgres', 'postgres'),
    owner: server.ownerUrl,
    app: server.appUrl,
    template: TEMPLATE,
  })

  return async () => {
    await server.stop()
    rmSync(state.folder, { recursive: true, force: true })
  }
}

/** Ends and removes what a killed run left behind. */
async function sweep() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const state = openState(join(tmpdir(), name))
    if (stillRuns(state.readJson('run.json'))) continue
    await closeEmbedded(state)
    rmSync(state.folder, { recursive: true, force: true })
  }
}
