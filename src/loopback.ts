import { BlockList, isIP } from 'node:net'

/** True for 127.0.0.0/8, ::1, also in the brackets of an address, and the name localhost: what no other machine can reach. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[(.*)\]$/, '$1')
  const version = isIP(name)
  if (version === 4) return name.startsWith('127.')
  return version === 6 ? itself.check(name, 'ipv6') : name.toLowerCase() === 'localhost'
}

/** An IPv6 address can be written in many ways. */
const itself = new BlockList()
itself.addAddress('::1', 'ipv6')
