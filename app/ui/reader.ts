import 'server-only'
import { cookies, headers } from 'next/headers'
import { unstable_rethrow } from 'next/navigation'
import { cache } from 'react'
import type { Person } from '@/lib/access/actor'
import { findPerson } from '@/lib/access/session'
import type { Language } from '@/lib/core/language'
import { preferredLanguage } from './accept-language'

/** Who reads the page: signed in or not, there is a language, a theme and a time zone to show it in. */
export interface Reader {
  readonly person: Person | null
  readonly language: Language
  readonly theme: Person['theme']
  readonly zone: string
}

export const languageCookie = 'stemma-language'
export const zoneCookie = 'stemma-zone'

export const getReader = cache(async (): Promise<Reader> => {
  const [jar, asked, person] = await Promise.all([cookies(), headers(), personIfReachable()])
  const chosen = jar.get(languageCookie)?.value
  return {
    person,
    language: person?.language ?? preferredLanguage(chosen, asked.get('accept-language')),
    theme: person?.theme ?? 'system',
    zone: knownZone(jar.get(zoneCookie)?.value) ?? 'UTC',
  }
})

// The frame of every page is drawn with this, the page that says the database is away included.
async function personIfReachable(): Promise<Person | null> {
  try {
    return await findPerson()
  } catch (error) {
    unstable_rethrow(error)
    return null
  }
}

function knownZone(name: string | undefined): string | null {
  try {
    return name
      ? new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
      : null
  } catch {
    return null
  }
}
