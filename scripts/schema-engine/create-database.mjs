import pg from 'pg'

/** Creates the database that an address names, if it is not there; answers its name. */
export async function createDatabase(url) {
  const address = new URL(url)
  const databaseName = decodeURIComponent(address.pathname.slice(1))
  address.pathname = '/postgres'
  const client = new pg.Client({ connectionString: address.href })
  await client.connect()
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [databaseName])
    if (!found.rowCount)
      await client.query(`create database ${client.escapeIdentifier(databaseName)}`)
  } finally {
    await client.end()
  }
  return { databaseName }
}
