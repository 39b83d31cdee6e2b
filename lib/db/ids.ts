import { createHash, randomBytes } from 'node:crypto'
import { uuidv7 } from 'uuidv7'

/** A new row's id: UUIDv7, so that rows of one time lie together. Not a secret. */
export const newId = (): string => uuidv7()

/** A secret of 256 bits for tokens and sessions, as base64url. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** How secrets and contents are stored and compared: SHA-256 in hex. */
export const sha256 = (input: string | Uint8Array): string =>
  createHash('sha256').update(input).digest('hex')
