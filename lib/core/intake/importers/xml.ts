/** The root of an XML document as a tree; entities of its own are not expanded. */
export async function parseXml(xml: string): Promise<Element> {
  const { DOMParser } = await import('linkedom')
  return new DOMParser().parseFromString(xml, 'text/xml').documentElement as unknown as Element
}
