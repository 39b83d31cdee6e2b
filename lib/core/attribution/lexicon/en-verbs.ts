import { addReading, framesOf, type Verb, type VerbReading } from './lexicon'

/**
 * Verbs of saying and thinking by frame letters: regular ones as their plain form, others as plain/past/participle;
 * forms in -s and -ing follow the plain form.
 */
const lists: Readonly<Record<string, string>> = {
  c: `say/said/said tell/told/told report state announce write/wrote/written add note explain confirm argue warn
    comment remark reply respond declare stress emphasise emphasize maintain insist
    recount relate repeat reiterate tweet blog joke assure inform notify
    testify vow pledge predict forecast complain conclude advise affirm speculate
    indicate proclaim pronounce lament opine posit assert counter contend protest
    clarify reveal hint imply acknowledge swear/swore/sworn exclaim whisper yell email
    disclose theorise theorize apologise apologize caution mention suggest`,
  'c!': 'claim admit allege boast confess purport',
  ct: `believe think/thought/thought expect hope fear feel/felt/felt know/knew/known assume suspect doubt
    understand/understood/understood hear/heard/heard learn show/showed/shown prove demonstrate
    determine decide discover realise realize imagine guess reckon anticipate estimate rule
    ensure establish calculate deem agree remember promise recommend propose request
    find/found/found read/read/read recall observe continue answer quote/quoted/quoted ask urge demand
    retort quip muse wonder object inquire enquire signal shout see/saw/seen rule worry`,
  'ct!': 'deny concede pretend',
  q: 'cry call describe',
}

function buildForms(): Map<string, VerbReading[]> {
  const table = new Map<string, VerbReading[]>()
  const verbs = new Map<string, Verb>()
  for (const [letters, list] of Object.entries(lists)) {
    for (const row of list.trim().split(/\s+/)) {
      const [lemma = '', past = regularPast(lemma), participle = past] = row.split('/')
      const wanted = framesOf(letters)
      const known = verbs.get(lemma)
      const frames = known ? mergeFrames(known.frames, wanted.frames) : wanted.frames
      const verb: Verb = known ?? { lemma, particle: '', ...wanted }
      Object.assign(verb, { frames, slanted: verb.slanted || wanted.slanted })
      verbs.set(lemma, verb)
      addForms(table, verb, past, participle)
    }
  }
  return table
}

const mergeFrames = (a: Verb['frames'], b: Verb['frames']): Verb['frames'] => ({
  clause: a.clause || b.clause,
  infinitive: a.infinitive || b.infinitive,
  object: a.object || b.object,
  quote: a.quote || b.quote,
  thought: a.thought,
})

const regularPast = (lemma: string): string => {
  if (/e$/.test(lemma)) return `${lemma}d`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  return /^(?:admit|quip|submit)$/.test(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`
}

function addForms(
  table: Map<string, VerbReading[]>,
  verb: Verb,
  past: string,
  participle: string,
): void {
  const { lemma } = verb
  const third = /[^aeiou]y$/.test(lemma)
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|sh|ch|x)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`
  const gerund = /[^e]e$/.test(lemma)
    ? `${lemma.slice(0, -1)}ing`
    : /^(?:admit|quip)$/.test(lemma)
      ? `${lemma}${lemma.at(-1)}ing`
      : `${lemma}ing`
  addReading(table, third, { verb, form: 'present', plural: false, joined: true })
  addReading(table, lemma, { verb, form: 'present', plural: true, joined: true })
  addReading(table, past, { verb, form: 'past', plural: false, joined: true })
  addReading(table, participle, { verb, form: 'participle', plural: false, joined: true })
  addReading(table, gerund, { verb, form: 'infinitive', plural: false, joined: true })
}

/** Every form of the verbs of saying, in lower case. */
export const englishVerbs: ReadonlyMap<string, readonly VerbReading[]> = buildForms()
