/** ss: the sockets that listen. Connections are not kept where they could be listed. */
import type { Listener } from '../../kernel/network.ts';
import { complain, type Tool } from '../tool.ts';
import { SERVICES } from './services.ts';

/** A column: its heading, where its text stands, and what is between it and the one before. */
interface Column { readonly name: string; readonly right?: true; readonly joined?: true; readonly of: (one: Listener) => string }

const bracketed = (address: string): string => (address.includes(':') ? `[${address}]` : address);

function columns(several: boolean, numeric: boolean): Column[] {
  const udp = (one: Listener): boolean => one.protocol === 'udp';
  return [
    ...(several ? [{ name: 'Netid', of: (one: Listener): string => one.protocol }] : []), { name: 'State', of: (one) => (udp(one) ? 'UNCONN' : 'LISTEN') },
    { name: 'Recv-Q', of: () => '0' }, { name: 'Send-Q', of: (one) => (udp(one) ? '0' : '4096') },
    { name: 'Local Address:', right: true, of: (one) => `${bracketed(one.address)}:` }, { name: 'Port', joined: true, of: ({ port }) => (numeric ? undefined : SERVICES[port]) ?? String(port) },
    { name: 'Peer Address:', right: true, of: (one) => (one.address.includes(':') ? '[::]:' : '0.0.0.0:') }, { name: 'Port', joined: true, of: () => '*' }, { name: 'Process', joined: true, of: () => '' },
  ];
}

/** As narrow as they can be; on a terminal what room is left is shared out, what does not divide to the last ones. */
function table(rows: readonly Listener[], all: readonly Column[], header: boolean, width: number): string {
  const widths = all.map(({ name, of }) => Math.max(header ? name.length : 0, ...rows.map((row) => of(row).length)));
  const least = widths.reduce((sum, one) => sum + one, 0) + all.filter(({ joined }, i) => i > 0 && !joined).length, room = Math.max(0, width - least);
  const more = Math.floor(room / all.length), rest = room % all.length;
  const line = (cell: (column: Column) => string): string => `${all.map((column, i) => {
    const wide = widths[i]! + more + (i >= all.length - rest ? 1 : 0), text = cell(column);
    return (i > 0 && !column.joined ? ' ' : '') + (column.right ? text.padStart(wide) : text.padEnd(wide));
  }).join('')}\n`;
  return (header ? line(({ name }) => name) : '') + rows.map((row) => line(({ of }) => of(row))).join('');
}

export const ss: Tool = {
  name: 'ss', only: 'gnu', usage: '[ OPTIONS ] [ FILTER ]', summary: 'Show listening sockets', usageStatus: 255, version: 'ss utility, iproute2-6.1.0',
  options: [
    ['n', 'numeric'], ['a', 'all'], ['l', 'listening'], ['p', 'processes'], ['e', 'extended'], ['o', 'options'], ['m', 'memory'], ['i', 'info'], ['s', 'summary'], ['4', 'ipv4'], ['6', 'ipv6'], ['t', 'tcp'], ['u', 'udp'], ['w', 'raw'], ['x', 'unix'], ['H', 'no-header'], ['r', 'resolve'], ['O', 'oneline'],
  ].map(([short, long]) => ({ short: short!, long: long! })),
  *run(p, { options, operands }) {
    const has = (letter: string): boolean => options.has(letter), all = p.ns.network.listeners();
    const [first, second, third, port] = operands, asked = first === 'sport' && /^(=|eq)$/.test(second ?? '') ? /^:(\d+)$/.exec(third ?? port ?? '')?.[1] : /^sport\s*(?:=|eq)\s*:(\d+)$/.exec(first ?? '')?.[1];
    const absent = ['s', 'm', 'i', 'x', 'w'].find(has) ?? (first !== undefined && asked === undefined ? first : undefined);
    if (absent !== undefined) {
      yield* complain(p, `ss: ${absent.length === 1 ? `-${absent}` : absent}: not simulated here`);
      return 1;
    }
    const several = has('t') === has('u'), both = !has('4') && !has('6');
    const rows = all.filter((one) => (has('l') || has('a')) && (several || one.protocol === (has('t') ? 'tcp' : 'udp')) && (both || has(one.address.includes(':') ? '6' : '4')) && (asked === undefined || one.port === Number(asked)));
    rows.sort((a, b) => (a.protocol === b.protocol ? 0 : a.protocol === 'udp' ? -1 : 1));
    yield* p.write(1, table(rows, columns(several, has('n')), !has('H'), p.files.get(1)?.tty?.columns ?? 0));
    return 0;
  },
};
