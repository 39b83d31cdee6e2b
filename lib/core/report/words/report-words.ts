import type { Basis } from '../../chain/chain'
import type { ParagraphSub, ParagraphType } from '../../text/paragraph'
import type { FlagState, Ground, LeftOut, OutletBasis } from '../report'

/** Where a sentence speaks of paragraphs it is given their numbers as people write them: "2–4, 7". */
export interface ReportWords {
  readonly reportNumber: (number: number) => string
  readonly madeBy: (name: string, workspace: string) => string
  readonly skip: string
  readonly contents: string
  readonly summary: string
  readonly figures: string
  readonly figuresOf: (title: string) => string
  readonly restsOn: string
  readonly count: string
  readonly share: string
  readonly figure: string
  readonly value: string
  readonly spine: string
  readonly noSpine: string
  readonly text: string
  readonly sources: string
  readonly sourcesCaption: string
  readonly noSources: string
  readonly noDecidedClaims: string
  readonly bundleLead: string
  readonly leavesOutNothing: string
  readonly legend: string
  readonly kinds: string
  readonly labels: string
  readonly flags: string
  readonly colophon: string
  readonly colophonText: (generator: string, schemes: string) => string

  readonly outlet: string
  readonly byline: string
  readonly published: string
  readonly captured: string
  readonly version: string
  readonly address: string
  readonly language: string
  readonly digest: string
  readonly number: string
  readonly name: string
  readonly kind: string
  readonly aliases: string
  readonly newsroom: string
  readonly occurrences: string

  readonly paragraphNumber: (number: string) => string
  readonly paragraphShort: (number: string) => string
  readonly segmentNamed: (letter: string) => string
  readonly sourceNumber: (number: number) => string
  readonly types: Readonly<Record<ParagraphType, string>>
  readonly subs: Readonly<Record<ParagraphSub, string>>
  readonly furniture: string
  readonly notAnnotated: string
  readonly removed: (at: string, by: string, reason: string) => string
  readonly leftOut: Readonly<Record<LeftOut['reason'], string>>
  readonly excerpt: string

  readonly revision: (number: number, at: string) => string
  readonly noChain: string
  readonly cannotJudge: string
  readonly credibility: string
  readonly reliability: string
  readonly notRated: string
  readonly note: string
  readonly basis: Readonly<Record<Basis, string>>
  readonly notCertain: string
  readonly beside: string
  readonly shownBy: (quotes: string) => string
  readonly quoted: (words: string) => string
  readonly target: string
  readonly polarity: Readonly<Record<'-1' | '0' | '1', string>>
  readonly inQuote: (inQuote: boolean) => string
  readonly states: Readonly<Record<FlagState, string>>
  readonly grounds: Readonly<Record<Ground, string>>
  readonly differing: string
  readonly notJudgeable: string
  readonly newsrooms: string
  readonly openChains: string
  readonly lastHops: string
  readonly unchecked: string
  readonly none: string
  readonly spineShort: string
  readonly readingStem: string
  readonly unsure: string
  readonly unsureMeaning: string
  readonly inText: string
  readonly sample: string
  readonly evidenceMeaning: string
  readonly labelMeaning: string
  readonly flagMeaning: string
  readonly partMeaning: string

  readonly statement: StatementWords
  readonly languages: Readonly<Record<string, string>>
}

/** The sentences of the source summary statement. Each says one thing, so that none can mix two. */
export interface StatementWords {
  readonly text: (title: string, language: string | null, outlet: string | null) => string
  readonly dates: (published: string | null, captured: string, version: number) => string
  readonly removed: string
  readonly outlet: (name: string, basis: OutletBasis, certain: boolean) => string
  readonly noOutlet: string
  readonly way: (told: string) => string
  readonly grounds: (segments: number, parts: readonly string[]) => string
  readonly groundPart: (ground: Ground, count: number, share: string, first: boolean) => string
  readonly noChains: string
  readonly differing: (segments: number) => string
  readonly newsrooms: (names: readonly string[]) => string
  readonly unknownNewsrooms: (chains: number) => string
  readonly openChains: (paragraphs: string, chains: number) => string
  readonly confirmedFlags: (flags: readonly string[]) => string
  readonly openFlags: (flags: readonly string[]) => string
  readonly flagAt: (label: string, paragraphs: string) => string
  readonly noFlags: string
  readonly credibility: (given: readonly string[]) => string
  readonly reliability: (given: readonly string[]) => string
  readonly ratingGiven: (value: string, label: string, count: number) => string
  readonly cannotBeJudged: (credibility: number, reliability: number) => string
  readonly notRated: (credibility: number, reliability: number) => string
  readonly notJudgeable: (segments: number) => string
  readonly unchecked: (paragraphs: string, count: number, of: number) => string
  readonly allChecked: (of: number) => string
}
