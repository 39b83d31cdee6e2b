import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { launch, WAYS_TO_END } from './children.mjs'
import { isFree } from './ports.mjs'
import { end, recordOf, stillRuns } from './processes.mjs'
import { root } from './settings.mjs'
import { Stop } from './stop.mjs'

const PATIENCE = 90_000
const RECORD = 'server.json'

/** Ends a server of ours that outlived its start; refuses a port that somebody else has. */
export async function clearPort(state, { host, port }) {
  const record = state.readJson(RECORD)
  const left = stillRuns(record)
  if (left) await end(record, WAYS_TO_END, { group: true })
  if (!(await isFree(port, host))) {
    throw new Stop(`Port ${port} is taken by another program. Choose one with PORT=… npm start.`)
  }
  return left
}

/**
 * Serves the built app and answers when it does.
 * @param {import('./state.mjs').State} state
 * @param {{ host: string, port: number, env: Record<string, string | undefined> }} how
 */
export async function serve(state, { host, port, env }) {
  const next = join(root, 'node_modules/next/dist/bin/next')
  // Whoever runs the server can do nothing about what its packages call deprecated.
  const quiet = '--disable-warning=DeprecationWarning'
  const child = launch(process.execPath, [quiet, next, 'start', '-p', `${port}`, '-H', host], {
    cwd: root,
    env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', PORT: `${port}` },
  })
  const record = recordOf(child.pid)
  state.writeJson(RECORD, record)
  const output = holdBack(child)
  const ended = new Promise((resolve) => child.once('exit', (code, by) => resolve(by ?? code)))

  const stop = async () => {
    await end(record, WAYS_TO_END, { group: true })
    state.remove(RECORD)
  }
  try {
    await answers(`http://${hostToAsk(host)}:${port}/api/auth/csrf`, child, output)
  } catch (error) {
    await stop()
    throw error
  }
  output.release()
  return { ended, stop }
}

const ANY_HOST = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }
const hostToAsk = (host) => ANY_HOST[host] ?? (host.includes(':') ? `[${host}]` : host)

async function answers(address, child, output) {
  const until = Date.now() + PATIENCE
  let last = 'no answer yet'
  while (child.exitCode === null && child.signalCode === null && Date.now() < until) {
    try {
      const response = await fetch(address, { signal: AbortSignal.timeout(5_000) })
      if (response.ok) return
      last = `answered ${response.status}`
    } catch (error) {
      last = error.cause?.code ?? error.message
    }
    await pause(50)
  }
  throw new Stop(`The server did not come up (${last}).`, output.held())
}

/** Keeps what the server says until it answers: the framework's greeting is not ours; then passes everything on. */
function holdBack(child) {
  let held = ''
  let released = false
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    from.on('data', (text) => (released ? to.write(text) : (held += text)))
  }
  return { held: () => held, release: () => (released = true) }
}
