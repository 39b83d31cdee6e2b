import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum, DriverAdapterError } from '@prisma/driver-adapter-utils'
import { parse } from 'pg-connection-string'

// Two types of PostgreSQL's catalogue that the adapter refuses and the engine needs to describe a schema.
const CHAR = 18
const NAME_ARRAY = 1003
const KNOWN_AS = { [CHAR]: 25, [NAME_ARRAY]: 1009 }

/** The adapter with three corrections: it reads catalogue types, runs a script whole, and ends its connections before a shadow database is dropped. */
export class MigrationAdapter extends PrismaPg {
  constructor(url) {
    // Parsed: as a string the address would win over the shadow database's name, and the shadow would be the real one.
    super(parse(url))
  }

  async connect() {
    return corrected(await super.connect())
  }

  async connectToShadowDb() {
    const real = await super.connect()
    const name = `stemma_shadow_${randomUUID().replaceAll('-', '')}`
    await real.underlyingDriver().query(`create database ${name}`)
    const shadow = corrected(await new PrismaPg({ ...this.config, database: name }).connect())
    const disconnect = shadow.dispose.bind(shadow)
    shadow.dispose = async () => {
      await disconnect()
      await real.underlyingDriver().query(`drop database if exists ${name} with (force)`)
      await real.dispose()
    }
    return shadow
  }
}

function corrected(adapter) {
  const charColumns = new WeakMap()
  const { performIO, queryRaw } = adapter

  adapter.performIO = async (query) => {
    const result = await performIO.call(adapter, query)
    charColumns.set(
      result.rows,
      result.fields.map((field) => field.dataTypeID === CHAR),
    )
    for (const field of result.fields)
      field.dataTypeID = KNOWN_AS[field.dataTypeID] ?? field.dataTypeID
    return result
  }

  adapter.queryRaw = async (query) => {
    const result = await queryRaw.call(adapter, query)
    const isChar = charColumns.get(result.rows)
    const columnTypes = result.columnTypes.map((type, at) =>
      isChar[at] ? ColumnTypeEnum.Character : type,
    )
    return { ...result, columnTypes }
  }

  // The original cuts a script at every semicolon, in functions and texts too. Sent whole, it is also one transaction.
  adapter.executeScript = async (script) => {
    try {
      await adapter.underlyingDriver().query(script)
    } catch (error) {
      throw error.severity ? refusal(error, script) : adapter.onError(error)
    }
  }
  return adapter
}

/** What PostgreSQL said, in its own words and with the place. Given a code, the engine would put its own, shorter words instead. */
function refusal({ code, severity, message, detail, column, hint, position }, script) {
  const line = position && script.slice(0, position).split('\n').length
  const said = `${message} (${code}${line ? `, line ${line} of the script` : ''})`
  const kind = 'postgres'
  return new DriverAdapterError({
    kind,
    code: 'N/A',
    severity,
    message: said,
    detail,
    column,
    hint,
  })
}
