/**
 * Connects, runs, and disconnects whatever happens.
 * @template T
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<T>} run
 * @returns {Promise<T>}
 */
export async function connected(url, run) {
  // Loaded late: the packages may have been installed by the step before.
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  // A server that goes away says so to the pending query; without a listener it would end us too.
  client.on('error', () => {})
  try {
    return await run(client)
  } finally {
    await client.end()
  }
}
