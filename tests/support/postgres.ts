import type { TestProject } from 'vitest/node'
import { grant } from '@/scripts/start/database.mjs'
import { forgetful, openEmbedded } from '@/scripts/start/embedded.mjs'
import { generate } from '@/scripts/start/generate.mjs'
import { migrate } from '@/scripts/start/migrate.mjs'
import { discardScratch, makeScratch, sweepScratch } from '@/scripts/test/scratch.mjs'

/** The migrated database that every test file gets a copy of. */
const TEMPLATE = 'tpl'

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: { admin: string; owner: string; app: string; template: string }
  }
}

/** One PostgreSQL for the whole run, in a folder that is thrown away; migrated once, as a real start does it. */
export default async function startPostgres(project: TestProject) {
  await sweepScratch()
  const state = makeScratch()
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

  return () => discardScratch(state)
}
