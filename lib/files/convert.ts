import 'server-only'
import { availableParallelism } from 'node:os'
import type { CollectionItem, CollectionOptions, TablePreview } from '@/lib/core/intake/collection'
import { IntakeError, type ImportedDocument, type ImportInput } from '@/lib/core/intake/importer'
import { findImporter, importWith } from '@/lib/core/intake/importers'
import { maxFileBytes } from '@/lib/core/intake/limits'
import { results, type Result } from './converter/messages'
import { Pool } from './converter/pool'
import type { Question, Task } from './converter/question'

export interface ConvertLimits {
  /** How long reading one file may take, in milliseconds. */
  readonly timeMs?: number
}

export interface ConvertOptions {
  readonly signal?: AbortSignal
  readonly limits?: ConvertLimits
}

const timeMs = 30_000
const memoryBytes = 768 * 1024 * 1024

/** Text of this length is read where it is: no parser stands behind it, and no process is worth it (bytes). */
const shortText = 256 * 1024
const harmless: readonly string[] = ['plain-text', 'markdown']

/**
 * Reads a file of any known format as a document, in a process of its own that has no network, no secrets and little
 * time. Throws IntakeError whatever the file does to it; throws the signal's reason when it is cancelled.
 */
export async function convert(
  input: ImportInput,
  options: ConvertOptions = {},
): Promise<ImportedDocument> {
  options.signal?.throwIfAborted()
  const importer = findImporter(input)
  const isHarmless = importer !== null && harmless.includes(importer.id)
  if (isHarmless && input.bytes.length <= shortText) return importWith(input)
  return ask('document', input, options)
}

/** The items of a file that holds many documents, in order, each with its own error where it has one. As `convert` otherwise. */
export async function listItems(
  input: ImportInput,
  { columns, ...options }: ConvertOptions & CollectionOptions = {},
): Promise<CollectionItem[]> {
  return ask('items', input, options, columns && { columns })
}

/** The columns of a table with its first rows and a proposal what they hold. As `convert` otherwise. */
export async function previewTable(
  input: ImportInput,
  options: ConvertOptions = {},
): Promise<TablePreview> {
  return ask('table', input, options)
}

/** Ends all converters; the next question starts new ones. */
export const endConverters = (): void => pool().end()

/** The processes of the converters that stand at the moment. */
export const converterPids = (): number[] => pool().pids

async function ask<T extends Task>(
  task: T,
  { bytes, fileName, mediaType }: ImportInput,
  { signal, limits }: ConvertOptions,
  options?: Question['options'],
): Promise<Result<T>> {
  if (bytes.length > maxFileBytes) {
    throw new IntakeError(
      'E_TOO_LARGE',
      `A file may have ${maxFileBytes} bytes; this one has ${bytes.length}`,
    )
  }
  const question = { task, input: { bytes, fileName, mediaType }, ...(options && { options }) }
  const reply = await pool().ask(question, { timeMs: limits?.timeMs ?? timeMs, signal })
  if ('refused' in reply) {
    const { code, message, at } = reply.refused
    throw new IntakeError(code, message, at)
  }
  const checked = 'done' in reply ? results[task].safeParse(reply.done) : null
  if (!checked?.success) {
    throw new IntakeError('E_CONVERTER', 'The converter answered something else than a document')
  }
  return checked.data as Result<T>
}

// Routes are bundled one by one, each with a copy of this file; they share one pool.
const shared = globalThis as { [key: symbol]: unknown }
const place = Symbol.for('stemma.converters')

const pool = (): Pool =>
  (shared[place] ??= new Pool({
    size: Math.min(4, availableParallelism()),
    memoryBytes,
    mostFiles: 500,
    idleMs: 20_000,
  })) as Pool
