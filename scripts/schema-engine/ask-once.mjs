import pg from 'pg'
import { createDatabase } from './create-database.mjs'

const NO_SUCH_DATABASE = '3D000'

async function canConnect(url) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.end()
}

const answers = { 'can-connect-to-database': canConnect, 'create-database': createDatabase }

/** Answers one question by its exit code; the reason for a "no" goes to stderr as the log line that Prisma looks for, after an empty first line, which it skips. */
export async function askOnce(question, url) {
  try {
    await answers[question](url)
  } catch (error) {
    const error_code = error.code === NO_SUCH_DATABASE ? 'P1003' : 'P1001'
    const message = error.message || `Can't reach database server (${error.code ?? error.name})`
    const line = {
      level: 'ERROR',
      target: 'schema_engine::logger',
      fields: { error_code, message },
    }
    process.stderr.write(`\n${JSON.stringify(line)}\n`)
    process.exitCode = 1
  }
}
