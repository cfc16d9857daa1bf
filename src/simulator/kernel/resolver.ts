/** Names to addresses as libc does it: /etc/hosts, then the name servers of /etc/resolv.conf. */
import type { Blocking } from './blocking.ts';
import { exchangeDatagram } from './datagram.ts';
import { Errno } from './errno.ts';
import { lookup, readText } from './files.ts';
import type { Process } from './process.ts';

/** A question to a name server (a datagram on port 53). */
export interface DnsQuestion {
  name: string;
  type: 'A' | 'AAAA' | 'CNAME' | 'PTR' | 'SRV' | 'TXT' | 'NS' | 'MX' | 'SOA';
}

export interface DnsRecord {
  name: string;
  type: DnsQuestion['type'];
  /** Seconds. */
  ttl: number;
  /** Address, name, or the text of the record as dig prints it. */
  data: string;
}

export interface DnsAnswer {
  status: 'NOERROR' | 'NXDOMAIN' | 'SERVFAIL' | 'REFUSED';
  answers: DnsRecord[];
  authoritative?: boolean;
}

export interface ResolverConfig {
  nameservers: string[];
  search: string[];
  ndots: number;
}

/** /etc/resolv.conf of the process's file system. */
export function resolverConfig(p: Process): ResolverConfig {
  const config: ResolverConfig = { nameservers: [], search: [], ndots: 1 };
  if (!lookup(p, '/etc/resolv.conf')) return config;
  for (const line of readText(p, '/etc/resolv.conf').split('\n')) {
    const [word, ...rest] = line.trim().split(/\s+/);
    if (word === 'nameserver' && rest[0]) config.nameservers.push(rest[0]);
    if (word === 'search') config.search = rest;
    if (word === 'options') for (const option of rest) if (option.startsWith('ndots:')) config.ndots = Number(option.slice(6));
  }
  return config;
}

/** The first name on the line of /etc/hosts that knows `name`: its full name. */
export const canonicalName = (p: Process, name: string): string | undefined => hostLines(p).find(([, ...names]) => names.includes(name))?.[1];

const hostLines = (p: Process): string[][] => (lookup(p, '/etc/hosts') ? readText(p, '/etc/hosts').split('\n').map((line) => line.replace(/#.*/, '').trim().split(/\s+/)) : []);

/** Addresses of /etc/hosts for `name`. */
export function hostsEntries(p: Process, name: string): string[] {
  return hostLines(p).filter((words) => words.slice(1).includes(name)).map((words) => words[0]!);
}

/** Go's words for dialling a name that nobody knows. */
export function unknownName(p: Process, name: string): string {
  const [server] = resolverConfig(p).nameservers;
  return `dial tcp: lookup ${name}${server === undefined ? '' : ` on ${server}:53`}: no such host`;
}

export type Resolution = { addresses: string[] } | { failure: 'not-found' | 'no-answer' | 'no-server' };

/** Asks one server; undefined when it does not answer within five seconds, resolv.conf's default. */
export function* ask(p: Process, server: string, question: DnsQuestion, timeout = 5000): Blocking<DnsAnswer | undefined> {
  try {
    return (yield* exchangeDatagram(p, server, 53, question, timeout)) as DnsAnswer | undefined;
  } catch (error) {
    if (error instanceof Errno) return undefined;
    throw error;
  }
}

/** The names to try, in order, by the rules of `search` and `ndots`. */
export function candidates(name: string, config: ResolverConfig): string[] {
  if (name.endsWith('.')) return [name.slice(0, -1)];
  const searched = config.search.map((suffix) => `${name}.${suffix}`);
  return name.split('.').length - 1 >= config.ndots ? [name, ...searched] : [...searched, name];
}

/** getaddrinfo(3), IPv4 addresses. */
export function* resolve(p: Process, name: string): Blocking<Resolution> {
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(name)) return { addresses: [name] };
  const listed = hostsEntries(p, name).filter((address) => !address.includes(':'));
  if (listed.length > 0) return { addresses: listed };
  if (name === 'localhost') return { addresses: ['127.0.0.1'] };
  const config = resolverConfig(p);
  if (config.nameservers.length === 0) return { failure: 'no-server' };
  let answered = false;
  for (const candidate of candidates(name, config)) {
    for (const server of config.nameservers) {
      const answer = yield* ask(p, server, { name: candidate, type: 'A' });
      if (!answer || answer.status === 'SERVFAIL') continue;
      answered = true;
      const addresses = answer.answers.filter((record) => record.type === 'A').map((record) => record.data);
      if (addresses.length > 0) return { addresses };
      break;
    }
    if (!answered) return { failure: 'no-answer' };
  }
  return { failure: 'not-found' };
}
