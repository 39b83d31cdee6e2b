/** Parameters that mail programs, networks and advertisers add to an address; none of them chooses the page. */
const trackers =
  /^(?:utm_|mc_|pk_|mtm_|hsa_|vero_|oly_|at_|stm_|wt_|trk_)|^(?:fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid?|mkt_tok|ref|ref_src|ref_url|referrer|cmpid|ncid|ocid|smid|smtyp|xtor|s_cid|sr_share|ito|si|share|shareToken|__twitter_impression|publication_id|post_id|isFreemail|triedRedirect)$/iu
/** A last step of a path in words says by itself which page is meant. */
const readableStep = /^[^/]*\p{L}+(?:-[\p{L}\p{N}]+){2,}[^/]*$/u

/**
 * The address without what does not belong to it: tracking parameters, the fragment, and, where such parameters
 * betray a mailing and the path names the page in words, all others too. Null for what is no http(s) address.
 */
export function canonicalUrl(address: string): string | null {
  const url = parseUrl(address)
  if (!url) return null
  const names = [...new Set(url.searchParams.keys())]
  const tracked = names.filter((name) => trackers.test(name))
  const isNamed = readableStep.test(lastStep(url.pathname))
  for (const name of tracked.length > 0 && isNamed ? names : tracked) url.searchParams.delete(name)
  url.hash = ''
  return url.href
}

/** The host of an address without "www.", or null for what is no http(s) address. */
export function hostOf(address: string): string | null {
  return parseUrl(address)?.hostname.replace(/^www\./u, '') ?? null
}

function parseUrl(address: string): URL | null {
  const full = /^www\./iu.test(address) ? `https://${address}` : address
  if (!URL.canParse(full)) return null
  const url = new URL(full)
  return /^https?:$/u.test(url.protocol) ? url : null
}

const lastStep = (path: string) => path.split('/').findLast((step) => step !== '') ?? ''
