/** The word the receiving window says once it listens. */
export const readyWord = 'stemma:ready'

/** What the page is sent in. */
export interface PageMessage {
  readonly stemma: 'page'
  readonly html: string
  readonly url: string
}

/**
 * Opens the receiving window and hands it the page, once that window has said that it listens. The page goes to this
 * site alone, and nothing of it before the signed-in window has asked.
 */
export function bookmarkletCode(origin: string, workspace: string): string {
  const site = JSON.stringify(origin)
  const receiver = JSON.stringify(`${origin}/w/${workspace}/import/receive`)
  const page = `{stemma:'page',html:document.documentElement.outerHTML,url:location.href}`
  const answer =
    `if(e.source===w&&e.origin===${site}&&e.data===${JSON.stringify(readyWord)})` +
    `{removeEventListener('message',f);w.postMessage(${page},${site})}`
  const code = `(()=>{const w=open(${receiver});if(w)addEventListener('message',function f(e){${answer}})})()`
  return `javascript:${encodeURIComponent(code)}`
}
