import 'server-only'
import { createTranslator } from 'use-intl/core'
import { getReader } from '@/app/ui/reader'
import { messages, type Area } from '.'

/** The words of one area in the language of who reads. */
export async function getWords<A extends Area>(area: A) {
  const { language } = await getReader()
  return createTranslator<typeof messages.de, A>({
    locale: language,
    messages: messages[language],
    namespace: area as never,
  })
}
