import { Stop } from './stop.mjs'

/** The schema of the job queue; graphile-worker keeps its tables there and nowhere else. */
export const JOBS_SCHEMA = 'graphile_worker'

// It turns row-level security on for these without a policy: a worker of another role than the owner's sees nothing.
const WALLED = ['_private_jobs', '_private_job_queues', '_private_tasks', '_private_known_crontabs']

const quiet = { error: true }

/** Brings the job queue's schema up to date, as its owner. @param {string} ownerUrl */
export async function migrateJobs(ownerUrl) {
  // Loaded late: the packages may have been installed by the step before.
  const { Logger, runMigrations } = await import('graphile-worker')
  const logger = new Logger(() => (level, text) => {
    if (quiet[level]) console.error(text)
  })
  try {
    await runMigrations({ connectionString: ownerUrl, schema: JOBS_SCHEMA, logger, maxPoolSize: 1 })
  } catch (error) {
    throw new Stop('The schema of the job queue could not be made.', error.message)
  }
}

/**
 * Lets the app's role put jobs in and work them: rights, and policies on the four tables that have none.
 * @param {import('pg').Client} client connected as the owner
 * @param {string} app
 */
export async function grantJobs(client, app) {
  const { rows } = await client.query('select to_regnamespace($1) as found', [JOBS_SCHEMA])
  if (!rows[0].found) return
  const role = client.escapeIdentifier(app)
  const statements = [
    `grant usage on schema ${JOBS_SCHEMA} to ${role}`,
    `grant select, insert, update, delete on all tables in schema ${JOBS_SCHEMA} to ${role}`,
    `revoke insert, update, delete on ${JOBS_SCHEMA}.migrations from ${role}`,
    `grant usage on all sequences in schema ${JOBS_SCHEMA} to ${role}`,
    `grant execute on all functions in schema ${JOBS_SCHEMA} to ${role}`,
    ...WALLED.map((table) => policyOn(`${JOBS_SCHEMA}.${table}`, role)),
  ]
  await client.query(statements.join(';\n'))
}

const policyOn = (table, role) =>
  `drop policy if exists app on ${table}; create policy app on ${table} to ${role} using (true) with check (true)`
