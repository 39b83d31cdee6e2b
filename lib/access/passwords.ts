import 'server-only'
import { hash, verify } from '@node-rs/argon2'
import { StemmaError } from '@/lib/errors'

// Argon2id at the minimum OWASP names; one at a time, because each takes a core and 19 MiB.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
export const passwordLength = { min: 12, max: 200 } as const

let queue: Promise<unknown> = Promise.resolve()

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = queue.then(work, work)
  queue = result.catch(() => undefined)
  return result
}

export function hashPassword(password: string): Promise<string> {
  if (password.length < passwordLength.min || password.length > passwordLength.max) {
    throw new StemmaError(
      'E_INVALID',
      `A password has ${passwordLength.min} to ${passwordLength.max} characters.`,
      {
        code: 'E_PASSWORD_LENGTH',
      },
    )
  }
  return inTurn(() => hash(password, cost))
}

// Compared against when there is no such account, so that both answers take the same time.
const nobody = inTurn(() => hash('nobody has this password', cost))

/** False for a wrong password and, after the same work, for an account that has none. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  const known = stored ?? (await nobody)
  const matches = await inTurn(() => verify(known, password.slice(0, passwordLength.max)))
  return matches && stored !== null
}
