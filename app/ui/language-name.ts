/** The name of a language by its BCP 47 tag, or the tag when it is none. */
export function nameOfLanguage(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
