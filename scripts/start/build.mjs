import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { run } from './children.mjs'
import { digestOf, listFiles } from './digest.mjs'
import { root } from './settings.mjs'
import { Stop } from './stop.mjs'

const stamp = join(root, '.next/stemma-build')

// What the build does not read. Everything else counts, so that a new folder of the app cannot be forgotten here.
const NOT_BUILT =
  /^(\.[^/]+|node_modules|generated|scripts|tests|docs|prisma\/(migrations|seed.*)|test-results|playwright-report|next-env\.d\.ts|(eslint|vitest|playwright|prisma)\.config\.\w+|.+\.(md|tsbuildinfo))$/

/** Builds the app if anything that the build reads changed since the last one. @param {Record<string, string | undefined>} env */
export async function build(env) {
  const digest = sources(env)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest)
    return { text: 'fits the sources' }
  rmSync(stamp, { force: true })
  const result = await run(
    process.execPath,
    [join(root, 'node_modules/next/dist/bin/next'), 'build'],
    {
      cwd: root,
      env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    },
  )
  if (result.code !== 0) throw new Stop('The app could not be built.', result.output)
  writeFileSync(stamp, digest)
  return { text: 'built' }
}

function sources(env) {
  const files = listFiles(root, (path) =>
    NOT_BUILT.test(relative(root, path).replaceAll('\\', '/')),
  )
  const compiledIn = Object.keys(env)
    .filter((name) => name.startsWith('NEXT_PUBLIC_'))
    .map((name) => `${name}=${env[name]}`)
  return digestOf(files, compiledIn.sort())
}
