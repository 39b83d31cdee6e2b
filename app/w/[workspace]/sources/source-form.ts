import type { SourceView } from '@/lib/sources/schema'

/** What is known of a source, as a person edits it: empty means not known, one alias a line. */
export interface SourceForm {
  readonly name: string
  readonly kind: SourceView['kind'] | null
  readonly aliases: string
  readonly newsroom: string
  readonly medium: string
  readonly country: string
  readonly language: string
  readonly domain: string
  readonly note: string
}

export const formOf = (source: SourceView | null): SourceForm => ({
  name: source?.name ?? '',
  kind: source?.kind ?? null,
  aliases: source?.aliases.join('\n') ?? '',
  newsroom: source?.newsroom ?? '',
  medium: source?.medium ?? '',
  country: source?.country ?? '',
  language: source?.language ?? '',
  domain: source?.domain ?? '',
  note: source?.note ?? '',
})

/** The form as the API takes it: what is empty is null, and what stayed as it was is left out. */
export function changeOf(before: SourceForm, after: SourceForm): Record<string, unknown> {
  const { name, kind, aliases, country, ...words } = after
  const whole: Record<string, unknown> = {
    name: name.trim(),
    kind,
    aliases: linesOf(aliases),
    country: country.trim().toUpperCase() || null,
    ...Object.fromEntries(Object.entries(words).map(([key, word]) => [key, word.trim() || null])),
  }
  const changed = (key: string) =>
    after[key as keyof SourceForm] !== before[key as keyof SourceForm]
  return Object.fromEntries(Object.entries(whole).filter(([key]) => changed(key)))
}

const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
]
