import { readTimestamp } from '../../text/written/dates'
import { localMoment } from '../importers/mail-head'

/** The date or local date-time that a field holds, in the forms of mails, feeds and people; ISO 8601 without a zone, or null. */
export const momentIn = (field: string): string | null =>
  localMoment(field) ?? readTimestamp(field.slice(0, 100))
