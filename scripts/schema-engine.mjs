#!/usr/bin/env node
// Stands where Prisma expects its native schema engine (PRISMA_SCHEMA_ENGINE_BINARY) and answers the
// same calls with Prisma's own WebAssembly build of it, so that no machine downloads a binary.
import { askOnce } from './schema-engine/ask-once.mjs'
import { readArguments } from './schema-engine/arguments.mjs'
import { serve } from './schema-engine/serve.mjs'

const request = readArguments(process.argv.slice(2))

if (request.question) await askOnce(request.question, request.url)
else await serve(request)
