import { isTracking } from './tracking-parameters'

/** A last step of a path in words says by itself which page is meant. */
const readableStep = /^[^/]*\p{L}+(?:-[\p{L}\p{N}]+){2,}[^/]*$/u
/** A fragment that a page's script reads as its address; all others name a place in the page. */
const routeFragment = /^#!?\//u
/** How deep an address may lie in redirecting ones. */
const mostWrappings = 3

/**
 * The address without what does not belong to it: the redirect or the AMP cache around it, tracking parameters, a
 * password, the fragment, and, where such parameters betray a mailing and the path names the page in words, all others
 * too. Null for what is no http(s) address.
 */
export function canonicalUrl(address: string): string | null {
  const url = unwrapped(address)
  if (!url) return null
  takeAmpAway(url)
  takeParametersAway(url)
  url.username = ''
  url.password = ''
  url.hostname = url.hostname.replace(/\.m\.(?=[^.]+\.[^.]+$)/u, '.')
  if (!routeFragment.test(url.hash)) url.hash = ''
  return url.href
}

/**
 * What the addresses of one page have in common, to compare them by and not to fetch: without scheme, "www.", mobile
 * and AMP hosts, the last slash and the order of parameters. Null for what is no http(s) address.
 */
export function addressKey(address: string): string | null {
  const canonical = canonicalUrl(address)
  if (canonical === null) return null
  const url = new URL(canonical)
  url.searchParams.sort()
  const host = url.host.replace(/^(?:(?:www\d?|m|mobile|amp|mobil|touch)\.)+(?=[^.]+\.)/u, '')
  const path = url.pathname.replace(/^\/(?:amp|m)(?=\/.)/u, '').replace(/\/(?:index\.html?)?$/u, '')
  return host + path + url.search + url.hash
}

/** The host of an address without "www.", or null for what is no http(s) address. */
export function hostOf(address: string): string | null {
  return parseUrl(address)?.hostname.replace(/^www\./u, '') ?? null
}

function parseUrl(address: string): URL | null {
  const trimmed = address.trim()
  const full = /^www\./iu.test(trimmed) ? `https://${trimmed}` : trimmed
  if (!URL.canParse(full)) return null
  const url = new URL(full)
  return /^https?:$/u.test(url.protocol) ? url : null
}

/** Services that lead on to an address they carry. */
const redirects: readonly { host: RegExp; path: RegExp; parameters: readonly string[] }[] = [
  { host: /^(?:www\.)?google\.[a-z.]+$/u, path: /^\/url$/u, parameters: ['url', 'q'] },
  { host: /^(?:l|lm)\.(?:facebook|instagram)\.com$/u, path: /^\//u, parameters: ['u'] },
  { host: /^out\.reddit\.com$/u, path: /^\//u, parameters: ['url'] },
  { host: /^(?:www\.)?youtube\.com$/u, path: /^\/redirect$/u, parameters: ['q'] },
  { host: /safelinks\.protection\.outlook\.com$/u, path: /^\//u, parameters: ['url'] },
]

function unwrapped(address: string, depth = 0): URL | null {
  const url = parseUrl(address)
  if (!url || depth === mostWrappings) return url
  const inside = carried(url) ?? cachedByAmp(url)
  return (inside === null ? null : unwrapped(inside, depth + 1)) ?? url
}

function carried({ hostname, pathname, searchParams }: URL): string | null {
  const redirect = redirects.find(({ host, path }) => host.test(hostname) && path.test(pathname))
  const names = redirect?.parameters.filter((name) => searchParams.has(name)) ?? []
  return names[0] === undefined ? null : searchParams.get(names[0])
}

/** "google.com/amp/s/example.org/a" and "example-org.cdn.ampproject.org/c/s/example.org/a"; s is for https. */
function cachedByAmp({ hostname, pathname, search }: URL): string | null {
  const isCache = /\.cdn\.ampproject\.org$/u.test(hostname)
  const isViewer = /^(?:www\.)?google\.[a-z.]+$/u.test(hostname)
  const form = isCache ? /^\/[a-z]\/(s\/)?(.+)$/u : isViewer ? /^\/amp\/(s\/)?(.+)$/u : null
  const [, secure, rest] = form?.exec(pathname) ?? []
  return rest === undefined ? null : `${secure ? 'https' : 'http'}://${rest}${search}`
}

function takeAmpAway(url: URL): void {
  url.pathname = url.pathname
    .replace(/(?<=\/[^/]+)\/amp\/?$/u, '')
    .replace(/\.amp(?=\.html?$|$)/u, '')
  const { searchParams } = url
  const isAmp = (name: string) => name === 'amp' || searchParams.get(name) === 'amp'
  const found = ['amp', 'outputType', 'output', 'type'].filter(
    (name) => searchParams.has(name) && isAmp(name),
  )
  // Even a deletion of nothing would write the other parameters anew.
  for (const name of found) searchParams.delete(name)
}

function takeParametersAway(url: URL): void {
  const names = [...new Set(url.searchParams.keys())]
  const tracked = names.filter(isTracking)
  const isNamed = readableStep.test(lastStep(url.pathname))
  for (const name of tracked.length > 0 && isNamed ? names : tracked) url.searchParams.delete(name)
}

const lastStep = (path: string) => path.split('/').findLast((step) => step !== '') ?? ''
