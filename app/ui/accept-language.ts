import { languages, type Language } from '@/lib/core/language'

/** A choice made on this device wins, then the browser's list by its weights, then English. */
export function preferredLanguage(
  chosen: string | undefined,
  acceptLanguage: string | null,
): Language {
  const known = (tag: string) =>
    languages.find((language) => tag.toLowerCase().split('-')[0] === language)
  const wished = (acceptLanguage ?? '')
    .split(',')
    .map((part) => part.trim().split(';'))
    .map(([tag = '', weight]) => ({ tag, weight: Number(weight?.replace(/^\s*q=/, '') ?? 1) }))
    .sort((one, other) => other.weight - one.weight)
  return known(chosen ?? '') ?? wished.map(({ tag }) => known(tag)).find(Boolean) ?? 'en'
}
