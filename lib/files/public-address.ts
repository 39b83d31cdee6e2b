import ipaddr from 'ipaddr.js'

/** Addresses of the public range that hosting companies answer on from inside a machine (Azure's platform service). */
const platform: readonly string[] = ['168.63.129.16']
/** All global unicast of today (IANA IPv6 address space). */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether an IP address belongs to the public internet: global unicast and nothing else. An IPv4 address inside an
 * IPv6 one counts as what it is; translated ones (NAT64, 6to4, Teredo) never do. False for what is no IP address.
 */
export function isPublicAddress(address: string): boolean {
  const parsed = parse(address)
  if (!parsed || parsed.range() !== 'unicast') return false
  if (parsed instanceof ipaddr.IPv6) return parsed.match(globalUnicast)
  return !platform.includes(parsed.toString())
}

/** Whether an IP address is this machine's own loopback. */
export const isLoopback = (address: string): boolean => parse(address)?.range() === 'loopback'

function parse(address: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  const isPlain = ipaddr.IPv4.isValidFourPartDecimal(address) || ipaddr.IPv6.isValid(address)
  return isPlain ? ipaddr.process(address) : null
}
