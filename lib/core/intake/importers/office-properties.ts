import type { DocumentMetadata } from '../importer'
import { stated, statedAuthor, statedTitle } from './stated'
import { parseXml } from './xml'

/**
 * What the properties of an office file state (Dublin Core in OOXML and OpenDocument). When the file was made says
 * nothing about when the article was published, so its dates are left alone.
 */
export async function readOfficeProperties(xml: string): Promise<Partial<DocumentMetadata>> {
  const root = await parseXml(xml)
  const value = (name: string) => root.getElementsByTagName(name)[0]?.textContent
  const language = stated('dc:language', value('dc:language'))
  return {
    title: statedTitle('dc:title', value('dc:title')),
    byline:
      statedAuthor('dc:creator', value('dc:creator')) ??
      statedAuthor('meta:initial-creator', value('meta:initial-creator')),
    language:
      language && /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/u.test(language.value) ? language : null,
  }
}
