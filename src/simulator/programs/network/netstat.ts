/** netstat, busybox' and net-tools': what listens, routes and interfaces. Connections are not kept where they could be listed, nor are sockets without an address. */
import { numberShown } from '../../kernel/proc.ts';
import type { Listener } from '../../kernel/network.ts';
import type { Process } from '../../kernel/process.ts';
import { complain, type Tool } from '../tool.ts';
import { interfaceTable, linksByName } from './ifconfig.ts';
import { routingTable } from './route.ts';
import { SERVICES } from './services.ts';

/** Number and name of the process that listens, as far as it can be seen. */
function ownerOf(p: Process, { owner }: Listener): string {
  const number = numberShown(p, owner);
  return owner && number > 0 ? `${number}/${owner.argv[0]!.replace(/^.*\//, '')}`.slice(0, 19) : '-';
}

export const netstat: Tool = {
  name: 'netstat', usage: '[-ral] [-tuwx] [-en]', summary: 'Display networking information', version: 'net-tools 2.10', usageStatus: 3,
  options: [
    ['n', 'numeric'], ['a', 'all'], ['l', 'listening'], ['p', 'programs'], ['e', 'extend'], ['r', 'route'], ['t', 'tcp'], ['u', 'udp'], ['w', 'raw'], ['x', 'unix'], ['W', 'wide'], ['i', 'interfaces'], ['s', 'statistics'], ['g', 'groups'], ['o', 'timers'], ['c', 'continuous'], ['v', 'verbose'], ['4', ''], ['6', ''],
  ].map(([short, long]) => ({ short: short!, ...(long === '' ? {} : { long: long! }) })),
  busyboxOptions: 'raltuwxenWp',
  *run(p, { options, flavour }) {
    const has = (letter: string): boolean => options.has(letter), gnu = flavour === 'gnu', absent = ['s', 'g', 'c'].find(has);
    if (absent !== undefined) {
      yield* complain(p, `netstat: -${absent}: not simulated here`);
      return 1;
    }
    if (has('r')) return yield* p.write(1, routingTable(p, flavour, has('n'), true)), 0;
    if (has('i')) return yield* p.write(1, `Kernel Interface table\nIface             MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg\n${interfaceTable(linksByName(p, has('a')))}`), 0;
    const kinds = ['t', 'u', 'w', 'x'].filter(has), every = kinds.length === 0, which = has('l') ? 'only servers' : has('a') ? 'servers and established' : 'w/o servers';
    let text = '';
    if (every || kinds.some((kind) => kind !== 'x')) {
      text += `Active Internet connections (${which})\nProto Recv-Q Send-Q Local Address           Foreign Address         State      ${has('p') ? ' PID/Program name    ' : gnu ? '' : ' '}\n`;
      const wanted = ({ protocol, address }: Listener): boolean => (every || has(protocol === 'udp' ? 'u' : 't')) && (has('4') === has('6') || has(address.includes(':') ? '6' : '4'));
      if (has('l') || has('a')) text += p.ns.network.listeners().filter(wanted).sort((a, b) => (a.protocol < b.protocol ? -1 : a.protocol > b.protocol ? 1 : 0)).map((one) => line(p, one, gnu, has('n'), has('p'))).join('');
    }
    if (every || has('x')) text += `Active UNIX domain sockets (${which})\nProto RefCnt Flags       Type       State         I-Node${gnu ? '  ' : ''} ${has('p') ? 'PID/Program name    ' : ''}Path\n`;
    yield* p.write(1, text);
    return 0;
  },
};

function line(p: Process, one: Listener, gnu: boolean, numeric: boolean, named: boolean): string {
  const six = one.address.includes(':'), tcp = one.protocol === 'tcp', address = gnu && six && !numeric ? `[${one.address}]` : one.address;
  const local = `${!numeric && address === '127.0.0.1' ? 'localhost' : address}:${(numeric ? undefined : SERVICES[one.port]) ?? one.port}`, foreign = six ? (gnu && !numeric ? '[::]:*' : ':::*') : '0.0.0.0:*', owner = named ? ` ${ownerOf(p, one)}` : '';
  return `${`${one.protocol}${gnu && six ? '6' : ''}`.padEnd(5)}      0      0 ${local.padEnd(23)} ${foreign.padEnd(23)} ${(tcp ? 'LISTEN' : '').padEnd(11)}${gnu ? (named ? owner.padEnd(21) : '') : named ? owner : ' '}\n`;
}
