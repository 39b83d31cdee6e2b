import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { MigrationAdapter } from './adapter.mjs'
import { createDatabase } from './create-database.mjs'
import { loadEngine } from './load.mjs'

const PANIC = 101
const RPC_ERROR = 4466
// The engine's answer to `diff` carries the text that the native one asks its caller to print.
const PRINT_IDS_FROM = 1_000_000

const send = (message) =>
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)

/** Answers JSON-RPC calls, one a line, in the order they come, until the caller closes the pipe. */
export async function serve(request) {
  endOnPanic()
  const SchemaEngine = await loadEngine()
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = JSON.parse(line)
    if (!method) continue
    try {
      const result = await call(SchemaEngine, request, method, params)
      if (method === 'diff' && result.stdout != null) {
        send({ id: PRINT_IDS_FROM + id, method: 'print', params: { content: result.stdout } })
      }
      send({ id, result })
    } catch (error) {
      send({ id, error: describe(error) })
    }
  }
  process.exit(0)
}

async function call(SchemaEngine, { url, datamodels, previewFeatures }, method, params) {
  if (method === 'createDatabase') return createDatabase(params?.datasource?.url ?? url)
  const options = {
    datamodels: datamodels.length
      ? datamodels.map((file) => [file, readFileSync(file, 'utf8')])
      : undefined,
    enabledPreviewFeatures: previewFeatures,
  }
  const log = () => {}
  const adapter = bindMigrationAwareSqlAdapterFactory(new MigrationAdapter(url))
  const engine = await SchemaEngine.new(options, log, adapter)
  try {
    const name = method === 'getDatabaseVersion' ? 'version' : method
    return (await engine[name](params)) ?? {}
  } finally {
    engine.free()
  }
}

function describe(error) {
  const message = error.message ?? String(error)
  const meta = error.meta ?? { full_error: message }
  const data = { is_panic: false, message, meta, error_code: error.code }
  return { code: RPC_ERROR, message, data }
}

function endOnPanic() {
  const panic = {
    message: '',
    set_message(text) {
      this.message = text
    },
  }
  globalThis.PRISMA_WASM_PANIC_REGISTRY = panic
  process.on('uncaughtException', (error) => {
    const message = panic.message || error.message
    process.stderr.write(`${JSON.stringify({ level: 'ERROR', fields: { message } })}\n`)
    process.exit(PANIC)
  })
}
