import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { digestOf } from './digest.mjs'
import { prisma } from './prisma.mjs'
import { root } from './settings.mjs'
import { Stop } from './stop.mjs'

const stamp = join(root, 'generated/schema.sha256')

/** Writes the database client anew if the schema, or Prisma, changed since it was written. */
export async function generate() {
  const digest = digestOf([
    join(root, 'prisma/schema.prisma'),
    join(root, 'node_modules/prisma/package.json'),
  ])
  const present = existsSync(join(root, 'generated/prisma/client.ts'))
  if (present && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) {
    return { text: 'fits the schema' }
  }
  const result = await prisma(['generate'])
  if (result.code !== 0)
    throw new Stop('The database client could not be generated.', result.output)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, digest)
  return { text: 'generated from the schema' }
}
