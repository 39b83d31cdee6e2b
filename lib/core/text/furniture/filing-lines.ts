import type { FurnitureRule } from './rule'

const both = ['de', 'en'] as const

const sections =
  'politik|wirtschaft|finanzen|geld|börse|unternehmen|panorama|gesellschaft|kultur|feuilleton|wissen|wissenschaft|technik|technologie|digital|netzwelt|sport|fußball|gesundheit|reise|auto|mobilität|karriere|bildung|meinung|kommentar|kolumne|analyse|debatte|hintergrund|reportage|interview|gastbeitrag|inland|ausland|deutschland|europa|welt|international|weltgeschehen|lokales|regionales|regional|vermischtes|aus aller welt|medien|leben|stil|nachrichten|aktuelles|eilmeldung|exklusiv|krieg|ukraine-krieg|nahost|usa|justiz|umwelt|klima|energie|news|world|world news|politics|us news|u\\.s\\. news|u\\.s\\.|us|uk|uk news|business|economy|markets|finance|tech|technology|science|health|climate|environment|opinion|opinions|op-ed|analysis|comment|commentary|editorial|national|nation|local|region|sports|culture|arts|arts & culture|entertainment|lifestyle|travel|education|media|europe|asia|africa|americas|middle east|explainer|exclusive|breaking|breaking news|feature|features|perspective|investigations|defense|defence|national security|foreign policy|foreign affairs|diplomacy|russia-ukraine war|home|startseite|homepage'
const section = new RegExp(`^(?:${sections})$`, 'iu')
const address = /(?:https?:\/\/|www\.)\S+/giu

/** Under what name and address a system keeps the text. */
export const filingLines: readonly FurnitureRule[] = [
  {
    id: 'section',
    languages: both,
    type: 'metadata',
    sub: 'section',
    reach: 'line',
    places: ['head', 'tail'],
    longest: 40,
    why: 'The name of a newspaper’s section and nothing else.',
    matches: (bare, line) => section.test(bare) && !line.startsWith('#'),
  },
  {
    id: 'breadcrumb',
    languages: both,
    type: 'metadata',
    sub: 'section',
    reach: 'line',
    places: ['head', 'tail'],
    longest: 120,
    why: 'A path of sections that begins with one.',
    matches: (bare) => {
      const [first = '', ...rest] = bare.split(/\s*[>»›/|]\s*/u)
      return (
        rest.length > 0 && section.test(first) && rest.every((step) => step.split(' ').length <= 5)
      )
    },
  },
  {
    id: 'slug',
    languages: both,
    type: 'metadata',
    sub: 'slug',
    reach: 'line',
    longest: 120,
    why: 'Small letters held together by hyphens, colons or underscores: a name for machines.',
    matches: (_bare, line) =>
      /^[a-zäöüß0-9]+(?:[-_:/.][a-zäöüß0-9]+)+$/u.test(line) && /[a-zäöüß]{2}/u.test(line),
  },
  {
    id: 'security-number',
    languages: both,
    type: 'metadata',
    sub: 'slug',
    reach: 'line',
    longest: 80,
    why: 'Financial desks file a report under the numbers of its securities.',
    matches: (bare) => /^(?:ISIN|WKN|CUSIP)\b:?(?:\s+[A-Z\d]{6,12})+$/u.test(bare),
  },
  {
    id: 'address-line',
    languages: both,
    type: 'metadata',
    sub: 'slug',
    reach: 'line',
    places: ['head'],
    longest: 2_000,
    why: 'An address at the head, alone or after a few labels, says where the text was found.',
    matches: (_bare, line) =>
      /https?:\/\/|www\./iu.test(line) &&
      line.replace(address, '').trim().split(/\s+/u).length <= 4,
  },
  {
    id: 'no-words',
    languages: both,
    type: 'boilerplate',
    sub: null,
    reach: 'line',
    longest: 400,
    why: 'A rule, a row of stars, a page number: no letter on the line.',
    matches: (_bare, line) => !/\p{L}/u.test(line) && !/\p{N}{5}|\p{N}\D+\p{N}\D+\p{N}/u.test(line),
  },
]
