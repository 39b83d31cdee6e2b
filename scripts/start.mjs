#!/usr/bin/env node
// `npm start`: from a checkout to a served page, each step skipped where nothing is to be done.
import { build } from './start/build.mjs'
import { grant, openDatabase } from './start/database.mjs'
import { demoPeople, seedDemo, setupCode } from './start/demo.mjs'
import { atTheEnd, finish, isEnding, unlessEnding as step } from './start/ending.mjs'
import { generate } from './start/generate.mjs'
import { install } from './start/install.mjs'
import { migrate } from './start/migrate.mjs'
import { checkNode } from './start/node-version.mjs'
import { npmAboveUs, onlyOne } from './start/only-one.mjs'
import { explain, tell } from './start/progress.mjs'
import { makePassword, makeSecret } from './start/secrets.mjs'
import { clearPort, serve } from './start/serve.mjs'
import { readSettings } from './start/settings.mjs'
import { openState } from './start/state.mjs'
import { watchDatabase, watchNpm } from './start/watch.mjs'

try {
  checkNode()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(name, () => finish(0, 'Stopping …'))
  process.on('uncaughtException', (error) => {
    explain(error)
    return finish(1)
  })
  await start(readSettings())
} catch (error) {
  if (!isEnding()) {
    explain(error)
    await finish(1)
  }
}

async function start(settings) {
  const state = openState(settings.state)
  atTheEnd(await onlyOne(state, settings.url))
  watchNpm(npmAboveUs(), () => finish(0, 'npm is gone; stopping …'))

  console.log('Stemma')
  const left = await clearPort(state, settings)
  if (left) tell('server', 'ended one that an earlier start left behind')
  await step('packages', 'npm ci', install)
  const database = await step('database', 'starting', () => openDatabase(settings, state))
  if (database.embedded) keepUp(database.embedded)
  await step('client', 'prisma generate', generate)
  await step('migrations', 'prisma migrate deploy', async () => {
    const migrated = await migrate(database.ownerUrl)
    await grant(database)
    return migrated
  })

  const env = appSettings(settings, state, database)
  const { code } = settings.demo
    ? await step('demo', 'writing the demo workspace', () => seedDemo(database, env))
    : await step('people', 'looking for the first', () => setupCode(env))
  await step('app', 'next build', () => build(env))
  const server = await step('server', 'starting', async () => {
    const served = await serve(state, { ...settings, env })
    atTheEnd(served.stop)
    return { ...served, text: `answers on ${settings.host}:${settings.port}` }
  })
  welcome(settings, env, code)
  const by = await server.ended
  if (!isEnding()) await finish(1, `The server ended by itself (${by}); everything stops.`)
}

function keepUp(embedded) {
  const until = { stopped: false }
  atTheEnd(() => {
    until.stopped = true
    return embedded.stop()
  })
  watchDatabase(embedded, until, (text) => tell('database', text)).catch((error) => {
    explain(error)
    return finish(1)
  })
}

/** What the app is told. */
function appSettings(settings, state, database) {
  const password = settings.demoPassword ?? database.kept.keep('demo-password', makePassword)
  return {
    ...process.env,
    // The owner's address is not for the app; empty, so that it is not read from .env either.
    MIGRATE_DATABASE_URL: '',
    DATABASE_URL: database.appUrl,
    NEXTAUTH_URL: settings.url,
    NEXTAUTH_SECRET: settings.secret ?? state.keep('session-secret', makeSecret),
    STEMMA_DEMO: settings.demo ? '1' : '0',
    ...(settings.demo ? { STEMMA_DEMO_PASSWORD: password } : {}),
  }
}

function welcome({ url, demo }, env, code) {
  console.log(`\n  ${url}`)
  if (demo) {
    console.log(`\n  Demo people    ${demoPeople.join('\n                 ')}`)
    console.log(`  Password       ${env.STEMMA_DEMO_PASSWORD}`)
  }
  if (code) console.log(`\n  Nobody has an account yet: ${url}/setup\n  Setup code     ${code}`)
  console.log('\n  Ctrl-C stops everything.\n')
}
