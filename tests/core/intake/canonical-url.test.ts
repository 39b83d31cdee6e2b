import { describe, expect, it } from 'vitest'
import { addressKey, canonicalUrl, hostOf } from '@/lib/core/intake/canonical-url'

const cases: [address: string, canonical: string | null][] = [
  ['https://example.org/a/b', 'https://example.org/a/b'],
  ['https://example.org/a?utm_source=x&utm_medium=email', 'https://example.org/a'],
  ['https://example.org/a?id=7&fbclid=x', 'https://example.org/a?id=7'],
  ['https://example.org/?p=123', 'https://example.org/?p=123'],
  [
    'https://example.org/p/why-the-bridge-fell?utm_source=mail&r=abc&token=1',
    'https://example.org/p/why-the-bridge-fell',
  ],
  [
    'https://example.org/p/why-the-bridge-fell?page=2',
    'https://example.org/p/why-the-bridge-fell?page=2',
  ],
  ['https://example.org/a#comments', 'https://example.org/a'],
  ['https://example.org/a#:~:text=the%20bridge', 'https://example.org/a'],
  ['https://example.org/#!/a/7', 'https://example.org/#!/a/7'],
  ['https://example.org/app#/a/7', 'https://example.org/app#/a/7'],
  ['www.example.org/a', 'https://www.example.org/a'],
  ['  https://example.org/a\n', 'https://example.org/a'],
  ['HTTPS://Example.ORG:443/A', 'https://example.org/A'],
  ['https://jane:secret@example.org/a', 'https://example.org/a'],
  ['https://bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4'],
  ['mailto:jane@example.org', null],
  ['javascript:alert(1)', null],
  ['ftp://example.org/a', null],
  ['no address', null],
  ['', null],
]

const trackers =
  'utm_id mc_cid pk_campaign mtm_source _hsenc __hstc _hsmi at_medium wt_zmc ga_source gad_source fb_action_ids sara_ref sfmc_id elqTrackId outbrain_id guce_referrer gclid GCLID msclkid igshid li_fat_id ScCid srsltid _ga _gl mibextid spm smid xtor s_cid ocid cmpid mod ref_src __twitter_impression mbid CNDID bxid recipientId sendId hootPostID linkId traffic_source'.split(
    ' ',
  )

/** Names that choose the page on some site; whoever drops them loses the article. */
const pageParameters =
  'id p page q s v story article articleId aid cid tid lang date year category section view print url item n doc sid newsid'.split(
    ' ',
  )

const amp: [address: string, canonical: string][] = [
  ['https://example.org/politik/a/amp', 'https://example.org/politik/a'],
  ['https://example.org/politik/a/amp/', 'https://example.org/politik/a'],
  ['https://example.org/amp', 'https://example.org/amp'],
  ['https://example.org/a.amp.html', 'https://example.org/a.html'],
  ['https://example.org/a.amp', 'https://example.org/a'],
  ['https://example.org/a?amp', 'https://example.org/a'],
  ['https://example.org/a?amp=1&id=7', 'https://example.org/a?id=7'],
  ['https://example.org/a?outputType=amp', 'https://example.org/a'],
  ['https://example.org/a?output=pdf', 'https://example.org/a?output=pdf'],
  ['https://www.google.com/amp/s/example.org/a/amp', 'https://example.org/a'],
  ['https://www.google.de/amp/example.org/a', 'http://example.org/a'],
  ['https://example-org.cdn.ampproject.org/c/s/example.org/a?amp_js_v=9', 'https://example.org/a'],
  ['https://de.m.wikipedia.org/wiki/Kran', 'https://de.wikipedia.org/wiki/Kran'],
  ['https://example.org/camp/a', 'https://example.org/camp/a'],
]

const redirects: [address: string, canonical: string][] = [
  [
    'https://www.google.com/url?q=https://example.org/a%3Fid%3D7&sa=D',
    'https://example.org/a?id=7',
  ],
  [
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa%3Ffbclid%3Dx&h=1',
    'https://example.org/a',
  ],
  ['https://out.reddit.com/t3?url=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a'],
  [
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa&data=1',
    'https://example.org/a',
  ],
  [
    'https://www.google.com/url?q=javascript:alert(1)',
    'https://www.google.com/url?q=javascript:alert(1)',
  ],
  [
    'https://www.google.com/search?q=https://example.org',
    'https://www.google.com/search?q=https://example.org',
  ],
  [
    'https://example.org/share?u=https://example.com/',
    'https://example.org/share?u=https://example.com/',
  ],
]

describe('canonicalUrl', () => {
  it.each([...cases, ...amp, ...redirects])('%s', (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical)
  })

  it.each(trackers)('takes %s away and leaves the rest', (name) => {
    expect(canonicalUrl(`https://example.org/?${name}=x&id=7`)).toBe('https://example.org/?id=7')
  })

  it.each(pageParameters)('leaves %s', (name) => {
    const address = `https://example.org/show?${name}=7`
    expect(canonicalUrl(address)).toBe(address)
  })

  it('comes to the same when asked again', () => {
    for (const [address] of [...cases, ...amp, ...redirects]) {
      const once = canonicalUrl(address)
      expect(once === null ? null : canonicalUrl(once)).toBe(once)
    }
  })

  it('does not follow redirects for ever', () => {
    const nested = Array.from({ length: 20 }).reduce<string>(
      (inside) => `https://out.reddit.com/?url=${encodeURIComponent(inside)}`,
      'https://example.org/a',
    )
    expect(canonicalUrl(nested)).toContain('out.reddit.com')
  })
})

const variants: [name: string, addresses: string[]][] = [
  [
    'scheme, www, mobile, AMP, slash and order',
    [
      'https://www.example.org/politik/a?b=1&a=2',
      'http://example.org/politik/a/?a=2&b=1',
      'https://m.example.org/politik/a?a=2&b=1&utm_source=x',
      'https://amp.example.org/politik/a?a=2&b=1',
      'https://mobil.example.org/politik/a?a=2&b=1#top',
      'https://example.org/amp/politik/a?a=2&b=1',
      'https://example.org/politik/a/amp?a=2&b=1',
    ],
  ],
  ['the front page', ['https://example.org', 'http://www.example.org/', 'example.org/index.html']],
]

describe('addressKey', () => {
  it.each(variants)('is one for %s', (_name, addresses) => {
    const keys = addresses.map((address) => addressKey(address.replace(/^example/u, 'www.example')))
    expect(new Set(keys).size).toBe(1)
  })

  it.each([
    ['https://example.org/a', 'https://example.org/b'],
    ['https://example.org/a?id=1', 'https://example.org/a?id=2'],
    ['https://example.org/a', 'https://blog.example.org/a'],
    ['https://m.org/a', 'https://org/a'],
    ['https://example.org/A', 'https://example.org/a'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other))
  })

  it('has none for what is no address', () => {
    expect(addressKey('mailto:jane@example.org')).toBeNull()
  })
})

describe('hostOf', () => {
  it.each([
    ['https://www.example.org/a', 'example.org'],
    ['https://www.example.org:8080/a', 'example.org'],
    ['nothing', null],
  ])('%s', (address, host) => {
    expect(hostOf(address)).toBe(host)
  })
})
