import { join } from 'node:path'
import { run } from './children.mjs'
import { root } from './settings.mjs'

/** What keeps Prisma from the network: our engine in place of a downloaded one, no version check, no advertisement. */
export const prismaSettings = {
  PRISMA_SCHEMA_ENGINE_BINARY: join(root, 'scripts/schema-engine.mjs'),
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
}

/** Runs Prisma's command line. @param {string[]} words @param {Record<string, string>} [env] @param {string} [folder] */
export const prisma = (words, env = {}, folder = root) =>
  run(process.execPath, [join(root, 'node_modules/prisma/build/index.js'), ...words], {
    cwd: folder,
    env: { ...process.env, ...prismaSettings, ...env },
  })
