/** ifconfig, busybox' and net-tools'. What comes and goes over a link is not counted here. */
import type { Process } from '../../kernel/process.ts';
import { complain, type Tool } from '../tool.ts';
import { broadcastOf, linkOf, maskOf, type Link } from './links.ts';

const FLAGS: Readonly<Record<string, number>> = { UP: 1, BROADCAST: 2, LOOPBACK: 8, RUNNING: 64, MULTICAST: 4096 };

const flagsOf = ({ loopback, up, carrier }: Link): string[] => [...(up ? ['UP'] : []), loopback ? 'LOOPBACK' : 'BROADCAST', ...(up && carrier ? ['RUNNING'] : []), ...(loopback ? [] : ['MULTICAST'])];

const SCOPES = { host: { name: 'Host', id: '0x10<host>' }, global: { name: 'Global', id: '0x0<global>' }, link: { name: 'Link', id: '0x20<link>' } } as const;

function busyboxText(link: Link): string {
  const { loopback, address, prefix } = link;
  return [
    `${link.name.padEnd(9)} Link encap:${loopback ? 'Local Loopback  ' : `Ethernet  HWaddr ${link.mac.toUpperCase()}  `}`,
    ...(address === undefined ? [] : [`inet addr:${address}${loopback ? '' : `  Bcast:${broadcastOf(address, prefix)}`}  Mask:${maskOf(prefix)}`]),
    ...link.six.map((one) => `inet6 addr: ${one.address}/${one.prefix} Scope:${SCOPES[one.scope].name}`),
    `${flagsOf(link).join(' ')}  MTU:${link.mtu}  Metric:1`,
    'RX packets:0 errors:0 dropped:0 overruns:0 frame:0', 'TX packets:0 errors:0 dropped:0 overruns:0 carrier:0', `collisions:0 txqueuelen:${link.queue ?? 0} `, 'RX bytes:0 (0.0 B)  TX bytes:0 (0.0 B)',
  ].map((line, i) => `${i === 0 ? '' : ' '.repeat(10)}${line}\n`).join('') + '\n';
}

function netToolsText(link: Link): string {
  const { loopback, address, prefix } = link, flags = flagsOf(link);
  return [
    `${link.name}: flags=${flags.reduce((sum, flag) => sum + FLAGS[flag]!, 0)}<${flags.join(',')}>  mtu ${link.mtu}`,
    ...(address === undefined ? [] : [`inet ${address}  netmask ${maskOf(prefix)}${loopback ? '' : `  broadcast ${broadcastOf(address, prefix)}`}`]),
    ...link.six.map((one) => `inet6 ${one.address}  prefixlen ${one.prefix}  scopeid ${SCOPES[one.scope].id}`),
    loopback ? `loop  txqueuelen ${link.queue ?? 0}  (Local Loopback)` : `ether ${link.mac}  txqueuelen ${link.queue ?? 0}  (Ethernet)`,
    'RX packets 0  bytes 0 (0.0 B)', 'RX errors 0  dropped 0  overruns 0  frame 0', 'TX packets 0  bytes 0 (0.0 B)', 'TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0',
  ].map((line, i) => `${i === 0 ? '' : ' '.repeat(8)}${line}\n`).join('') + '\n';
}

/** The table of `ifconfig -s` and `netstat -i`. */
export function interfaceTable(links: readonly Link[]): string {
  return links.map((link) => `${link.name.padEnd(15)} ${String(link.mtu).padStart(5)} ${[0, 0, 0].map((value, i) => String(value).padStart(i === 0 ? 8 : 6)).join(' ')} 0      ${[0, 0, 0].map((value, i) => String(value).padStart(i === 0 ? 8 : 6)).join(' ')}      0 ${link.loopback ? 'L' : 'BM'}${link.carrier ? 'R' : ''}${link.up ? 'U' : ''}\n`).join('');
}

/** By name; those that are up, unless all are asked for. */
export const linksByName = (p: Process, all: boolean): Link[] => p.ns.network.interfaces.map((one) => linkOf(p, one)).filter(({ up }) => all || up).sort((a, b) => (a.name < b.name ? -1 : 1));

/** What setting something asks the kernel for. */
const REQUESTS: Readonly<Record<string, string>> = { up: 'SIOCSIFFLAGS', down: 'SIOCSIFFLAGS', promisc: 'SIOCSIFFLAGS', '-promisc': 'SIOCSIFFLAGS', mtu: 'SIOCSIFMTU', netmask: 'SIOCSIFNETMASK', broadcast: 'SIOCSIFBRDADDR', hw: 'SIOCSIFHWADDR', metric: 'SIOCSIFMETRIC', txqueuelen: 'SIOCSIFTXQLEN' };

export const ifconfig: Tool = {
  name: 'ifconfig', usage: '[-a] [INTERFACE]', summary: 'Show network interfaces', raw: true,
  *run(p, { operands, flavour }) {
    const gnu = flavour === 'gnu', known = /^(-a|-s|-v)$/, options = gnu ? operands.filter((word) => /^-\w$/.test(word)) : operands.filter((word) => word === '-a'), strange = options.find((word) => !known.test(word));
    if (strange !== undefined) {
      yield* complain(p, `ifconfig: option \`${strange}' not recognised.\nifconfig: \`--help' gives usage information.`);
      return 1;
    }
    const [name, setting] = operands.filter((word) => !options.includes(word)), links = linksByName(p, options.includes('-a') || name !== undefined).filter((link) => name === undefined || link.name === name);
    if (name !== undefined && links.length === 0) {
      yield* complain(p, gnu ? `${name}: error fetching interface information: Device not found` : `ifconfig: ${name}: error fetching interface information: Device not found`);
      return 1;
    }
    if (setting !== undefined) {
      if (p.uid === 0 && !p.ns.pids.parent) yield* complain(p, `ifconfig: this simulator does not change interfaces and routes by hand (${setting})`);
      else yield* complain(p, `${gnu ? '' : 'ifconfig: '}${REQUESTS[setting] ?? 'SIOCSIFADDR'}: Operation not permitted`);
      return 1;
    }
    if (options.includes('-s')) yield* p.write(1, `Iface      MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg\n${interfaceTable(links)}`);
    else yield* p.write(1, links.map(gnu ? netToolsText : busyboxText).join(''));
    return 0;
  },
};
