/** route, busybox' and net-tools', and the same table as `netstat -r` shows it. */
import type { Process } from '../../kernel/process.ts';
import { complain, type Flavour, type Tool } from '../tool.ts';
import { linkOf, maskOf, networkOf } from './links.ts';

/** @param numeric addresses are not given names @param more the columns of `route -e` and `netstat -r` */
export function routingTable(p: Process, flavour: Flavour, numeric: boolean, more: boolean): string {
  const links = p.ns.network.interfaces.map((one) => linkOf(p, one)).filter(({ loopback, up, address }) => !loopback && up && address !== undefined), any = '0.0.0.0';
  const rows = [
    ...links.flatMap(({ gateway, name }) => (gateway === undefined ? [] : [{ to: numeric ? any : 'default', by: gateway, mask: any, flags: 'UG', name }])),
    ...links.map(({ address, prefix, name }) => ({ to: networkOf(address!, prefix), by: numeric || flavour === 'gnu' ? any : '*', mask: maskOf(prefix), flags: 'U', name })),
  ];
  const figures = more ? '     0 0          0 ' : ' 0      0        0 ';
  return `Kernel IP routing table\nDestination     Gateway         Genmask         Flags ${more ? '  MSS Window  irtt' : 'Metric Ref    Use'} Iface\n${rows.map(({ to, by, mask, flags, name }) => `${to.padEnd(15)} ${by.padEnd(15)} ${mask.padEnd(15)} ${flags.padEnd(5)}${figures}${name}\n`).join('')}`;
}

export const route: Tool = {
  name: 'route', usage: '[-ne] [{add|del} TARGET]', summary: 'Show the routing table', version: 'net-tools 2.10',
  options: [{ short: 'n', long: 'numeric' }, { short: 'e', long: 'extend' }, { short: 'v', long: 'verbose' }, { short: 'F', long: 'fib' }, { short: 'C', long: 'cache' }, { short: 'A', value: true }, { short: '4' }, { short: '6' }], busyboxOptions: 'neA', stopAtOperand: true,
  *run(p, { options, operands: [verb], flavour }) {
    if (options.has('6') || /^inet6$/.test(options.value('A') ?? '')) {
      yield* complain(p, 'route: IPv6: not simulated here (ip -6 route shows it)');
      return 1;
    }
    if (verb === 'add' || verb === 'del' || verb === 'delete') {
      if (p.uid === 0 && !p.ns.pids.parent) yield* complain(p, `route: this simulator does not change interfaces and routes by hand (${verb})`);
      else yield* complain(p, `${flavour === 'gnu' ? '' : 'route: '}${verb === 'add' ? 'SIOCADDRT' : 'SIOCDELRT'}: Operation not permitted`);
      return flavour === 'gnu' ? 7 : 1;
    }
    if (verb !== undefined) {
      yield* complain(p, 'Usage: route [-nNvee] [-FC] [<AF>]           List kernel routing tables\n       route [-v] [-FC] {add|del|flush} ...  Modify routing table for AF.');
      return 3;
    }
    yield* p.write(1, routingTable(p, flavour, options.has('n'), options.has('e')));
    return 0;
  },
};
