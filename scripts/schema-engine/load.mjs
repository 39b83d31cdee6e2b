import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'

const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')

/** Prisma's schema engine, compiled and started; Node cannot import its `.wasm` file by itself yet. */
export async function loadEngine() {
  const compiled = readFileSync(script.replace(/\.js$/, '.wasm'))
  const { instance } = await WebAssembly.instantiate(compiled, {
    './schema_engine_bg.js': bindings,
  })
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return bindings.SchemaEngine
}
