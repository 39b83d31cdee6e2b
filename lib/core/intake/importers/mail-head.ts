import type { Address, Email } from 'postal-mime'
import type { DocumentMetadata } from '../importer'
import { stated } from './stated'

const passedOn = /^(?:(?:re|fwd?|aw|wg|antw|sv)\s*(?:\[\d+\])?\s*:\s*)+/iu

/** The head of a mail as people read it: from whom, when, about what. Empty where it says nothing. */
export function mailHead({ from, date, subject }: Email): string {
  const sender = from && nameAndAddress(from)
  const lines = [
    sender && `From: ${sender}`,
    date && `Date: ${date}`,
    subject?.trim() && `Subject: ${subject}`,
  ]
  return lines
    .filter((line): line is string => typeof line === 'string')
    .map((line) =>
      line
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .toWellFormed()
        .trim()
        .slice(0, 1_000),
    )
    .join('\n')
}

function nameAndAddress({ name, address }: Address): string {
  if (!address) return name
  return name ? `${name} <${address}>` : address
}

/** What the head of a mail states: title and author from subject and sender, and when it was sent, in the sender's own time. */
export function mailFacts(
  { headers, from, subject }: Email,
  rest: DocumentMetadata,
): DocumentMetadata {
  const sent = headers.find(({ key }) => key === 'date')?.value
  const moment = sent === undefined ? null : localMoment(sent)
  return {
    ...rest,
    title: stated('Subject', subject?.replace(passedOn, '')),
    byline: stated('From', from?.name),
    published:
      moment === null
        ? null
        : { value: moment, evidence: `Date: ${sent?.slice(0, 100).toWellFormed()}` },
  }
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const written = /(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?/iu

/** The local date-time of an Internet message's date (RFC 5322, 3.3), ISO 8601 without its zone; null for another form. */
export function localMoment(date: string): string | null {
  const [, day = '', month = '', year = '', hour = '', minute = '', second] =
    written.exec(date) ?? []
  const number = months.indexOf(month.toLowerCase()) + 1
  if (number === 0 || Number(day) > 31 || Number(hour) > 23 || Number(minute) > 59) return null
  const two = (digits: string | number) => `${digits}`.padStart(2, '0')
  return `${year}-${two(number)}-${two(day)}T${two(hour)}:${minute}:${second ?? '00'}`
}
