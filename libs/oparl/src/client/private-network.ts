import { BlockList, isIP } from 'node:net';

/** Networks that are not the public internet: IANA special-purpose address registries (RFC 6890 and its updates). */
const NETWORKS: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['::', 128, 'ipv6'],
  ['::1', 128, 'ipv6'],
  ['64:ff9b::', 32, 'ipv6'], // holds IPv4 addresses
  ['100::', 64, 'ipv6'],
  ['2001::', 23, 'ipv6'], // Teredo and others, hold IPv4 addresses
  ['2001:db8::', 32, 'ipv6'],
  ['2002::', 16, 'ipv6'], // 6to4, holds IPv4 addresses
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['fec0::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
];

const listed = new BlockList();
for (const [network, prefix, family] of NETWORKS) listed.addSubnet(network, prefix, family);

/** Whether an IP address lies outside the public internet; IPv4 written as IPv6 included. What is no IP address does. */
export function isPrivate(address: string): boolean {
  const plain = address.split('%')[0] ?? '';
  const family = isIP(plain);
  return family === 0 || listed.check(plain, family === 4 ? 'ipv4' : 'ipv6');
}
