/** hash and ip_hash: which server of an upstream a key belongs to (ngx_http_upstream_hash_module.c, ngx_http_upstream_ip_hash_module.c). */
import { concat, encode } from '../../kernel/bytes.ts';
import { crc32 } from '../../kernel/crc.ts';
import { find, type Directive } from './config.ts';

interface Weighted {
  address: string;
  weight: number;
}

/** Numbers of one server on the ring, for each unit of its weight. */
const POINTS = 160;
/** After as many servers that do not take it, a request goes to the next in turn. */
const MOST_TRIES = 20;

/** The servers for a request, the likeliest first; undefined: they are taken in turn. */
export function hashed<T extends Weighted>(block: readonly Directive[], peers: readonly T[], expand: (text: string) => string, client: string): T[] | undefined {
  const by = find(block, 'hash');
  if (by) return by.args[1] === 'consistent' ? onRing(peers, expand(by.args[0]!)) : drawn(peers, keyed(expand(by.args[0]!)));
  return find(block, 'ip_hash') ? drawn(peers, ofNetwork(client)) : undefined;
}

function drawn<T extends Weighted>(peers: readonly T[], next: () => number): T[] {
  const total = peers.reduce((sum, { weight }) => sum + weight, 0), found: T[] = [];
  for (let tries = 0; tries <= MOST_TRIES && total > 0; tries++) {
    let left = next() % total;
    const peer = peers.find(({ weight }) => (left -= weight) < 0)!;
    if (!found.includes(peer)) found.push(peer);
  }
  return found;
}

function keyed(key: string): () => number {
  let hash = 0, turn = 0;
  return () => {
    hash += (crc32(encode(`${turn > 0 ? turn : ''}${key}`)) >>> 16) & 0x7fff;
    turn++;
    return hash;
  };
}

/** The first three numbers of an address: neighbours go to one server. */
function ofNetwork(client: string): () => number {
  let hash = 89;
  return () => {
    for (const part of client.split('.').slice(0, 3)) hash = (hash * 113 + Number(part)) % 6271;
    return hash;
  };
}

function onRing<T extends Weighted>(peers: readonly T[], key: string): T[] {
  const points = peers.flatMap((peer) => {
    const colon = peer.address.lastIndexOf(':'), host = colon < 0 ? peer.address : peer.address.slice(0, colon), port = colon < 0 ? '' : peer.address.slice(colon + 1);
    let before = 0;
    return Array.from({ length: POINTS * peer.weight }, () => {
      before = crc32(concat([encode(`${host}\0${port}`), Uint8Array.from([before & 255, (before >>> 8) & 255, (before >>> 16) & 255, before >>> 24])]));
      return { at: before, peer };
    });
  }).sort((a, b) => a.at - b.at);
  const place = crc32(encode(key)), first = Math.max(0, points.findIndex(({ at }) => at >= place));
  return [...new Set([...points.slice(first), ...points.slice(0, first)].map(({ peer }) => peer))];
}
