/** Interfaces as the kernel describes them: which sort each is follows from where it is. */
import { isInitial } from '../../kernel/namespace-links.ts';
import { addressText6 } from '../../kernel/ip6.ts';
import type { NetworkInterface } from '../../kernel/network.ts';
import type { Process } from '../../kernel/process.ts';

export interface Link {
  index: number;
  name: string;
  loopback: boolean;
  up: boolean;
  /** Something is at the other end. */
  carrier: boolean;
  mtu: number;
  discipline: string;
  queue: number | undefined;
  mac: string;
  /** Number of the other end of a pair of virtual interfaces, on the host. */
  peer: number | undefined;
  address: string | undefined;
  prefix: number;
  gateway: string | undefined;
  /** Its IPv6 addresses; the kernel makes the last one from the link's. */
  six: readonly { address: string; prefix: number; scope: 'host' | 'global' | 'link'; tentative?: boolean }[];
  gateway6: string | undefined;
}

const toNumber = (address: string): number => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
const toAddress = (value: number): string => [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');

export const networkOf = (address: string, prefix: number): string => toAddress(toNumber(address) - (toNumber(address) % 2 ** (32 - prefix)));
export const maskOf = (prefix: number): string => toAddress(2 ** 32 - 2 ** (32 - prefix));
export const broadcastOf = (address: string, prefix: number): string => toAddress(toNumber(networkOf(address, prefix)) + 2 ** (32 - prefix) - 1);

/** Whether the process sees the network of the computer itself. */
const onHost = (p: Process): boolean => isInitial(p.ns, 'net');

export function linkOf(p: Process, one: NetworkInterface): Link {
  const all = p.ns.network.interfaces, loopback = one.name === 'lo', host = onHost(p), card = host && one.gateway !== undefined;
  const attached = !host || card || loopback || [...p.ns.pids.root.processes.values()].some(({ ns, ended }) => !ended && ns.network !== p.ns.network && ns.network.interfaces.some(({ gateway, up }) => up && gateway === one.address));
  return {
    index: all.indexOf(one) + 1, name: one.name, loopback, up: one.up, carrier: attached, mtu: one.mtu ?? (loopback ? 65536 : 1500), discipline: loopback && !one.up ? 'noop' : card ? 'fq_codel' : 'noqueue', queue: loopback || card ? 1000 : undefined, mac: loopback ? '00:00:00:00:00:00' : one.mac ?? madeUp(one.address),
    peer: host || loopback ? undefined : 4 + Number(/\d+$/.exec(one.address ?? '0')![0]), address: one.address, prefix: one.prefix ?? (loopback ? 8 : 24), gateway: one.gateway, six: sixOf(p, one), gateway6: one.six?.gateway,
  };
}

/** Whether nobody else has an address is asked for so long, ms. */
const DETECTION = 1800;

function sixOf(p: Process, { name, six, mac, up }: NetworkInterface): Link['six'] {
  if (name === 'lo') return up ? [{ address: '::1', prefix: 128, scope: 'host' }] : [];
  if (!six) return [];
  const bytes = (mac ?? '').split(':').map((part) => Number.parseInt(part, 16)), last = [bytes[0]! ^ 2, ...bytes.slice(1, 3), 0xff, 0xfe, ...bytes.slice(3)];
  const address = addressText6(last.reduce((sum, byte) => (sum << 8n) + BigInt(byte), 0n) + (0xfe80n << 112n));
  return [{ ...six, scope: 'global' }, { address, prefix: 64, scope: 'link', tentative: p.now - (p.ns.pids.processes.get(1)?.startedAt ?? 0) < DETECTION }];
}

/** As Docker's bridge makes it from the address. */
const madeUp = (address = '0.0.0.0'): string => ['02:42', ...address.split('.').map((part) => Number(part).toString(16).padStart(2, '0'))].join(':');
