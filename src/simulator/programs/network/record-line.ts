import type { DnsRecord } from '../../kernel/resolver.ts';

const WORDS: Partial<Record<DnsRecord['type'], string>> = { CNAME: 'canonical name', PTR: 'name', NS: 'nameserver', SRV: 'service', TXT: 'text', MX: 'mail exchanger' };

/** How both tools tell a record of each type. */
export const recordLine = ({ name, type, data }: DnsRecord): string => (type === 'A' || type === 'AAAA' ? `Name:\t${name}\nAddress: ${data}\n` : `${name}\t${WORDS[type] ?? type.toLowerCase()} = ${data}\n`);
