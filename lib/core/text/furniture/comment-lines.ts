import { anyOf, type FurnitureRule } from './rule'

/** What opens the part of a page that belongs to its readers; everything below it is theirs. */
export const commentLines: readonly FurnitureRule[] = [
  {
    id: 'comment-form',
    languages: ['de', 'en'],
    type: 'boilerplate',
    sub: 'comments',
    reach: 'end',
    longest: 200,
    why: 'Asks the reader for a comment, or stands in the form for one.',
    matches: anyOf(
      /^(?:leave|post|add|write|submit) (?:a|your) (?:comment|reply)\b/iu,
      /^(?:schreiben sie|schreib(?:e)?|hinterlassen sie|hinterlasse?|verfassen sie) (?:uns )?(?:hier )?(?:einen|ihren|deinen|den)? ?(?:ersten )?(?:kommentar|antwort)/iu,
      /^(?:eine?n? )?(?:kommentare?|antwort) (?:schreiben|verfassen|hinterlassen|abgeben|abbrechen)\b/iu,
      /^(?:your email address|(?:deine|ihre) e-?mail-?adresse) (?:will not be|wird nicht) (?:published|veröffentlicht)/iu,
      /^(?:required fields are|erforderliche felder sind)\b/iu,
      /^(?:cancel reply|comments? (?:are )?closed|be the first to comment|log in to (?:leave a )?comment|jetzt kommentieren|mitdiskutieren)\b/iu,
      /^(?:diskutieren sie mit|diskutiere mit|join the (?:conversation|discussion|debate))\b/iu,
    ),
  },
  {
    id: 'comment-heading',
    languages: ['de', 'en'],
    type: 'boilerplate',
    sub: 'comments',
    reach: 'end',
    longest: 40,
    why: 'The word for comments, with a number or without, heads the readers’ part.',
    matches: anyOf(
      /^(?:\d+ (?:leser)?kommentare?|(?:alle |leser)?kommentare(?: ?\(?\d+\)?)?|kommentar ?\(\d+\))(?: anzeigen| lesen| einblenden| zum artikel)?$/iu,
      /^(?:view |show |see |read )?(?:all )?(?:\d+ (?:reader )?comments?|(?:reader )?comments(?: ?\(?\d+\)?)?)$/iu,
      /^\d+ (?:responses?|replies|antworten|reaktionen)(?: (?:to|zu|auf) ["“„].{0,100})?$|^\d+ thoughts? on ["“]/iu,
      /^(?:zu den|zum) kommentar\p{L}*|^anzahl kommentare|^(?:jetzt )?beitrag kommentieren\b/iu,
      /^discussion about this (?:post|article|story)$|^leserbriefe$|^leserkommentare$|^forum$/iu,
    ),
  },
]
