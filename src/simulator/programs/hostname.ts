import type { Process } from '../kernel/process.ts';
import { canonicalName } from '../kernel/resolver.ts';
import { isAble, SYS_ADMIN } from './capabilities.ts';
import { complain, type Tool } from './tool.ts';
import { HOSTNAME } from './usage-screens.ts';

export const hostname: Tool = {
  name: 'hostname', summary: 'Print the name of the host', usageStatus: 255, hint: () => HOSTNAME.trimEnd(), options: [{ short: 's', long: 'short' }, { short: 'f', long: 'fqdn' }, { short: 'i', long: 'ip-address' }, { short: 'I', long: 'all-ip-addresses' }, { short: 'd', long: 'domain' }],
  *run(p, { options, operands }) {
    if (operands.length > 0) {
      if (!isAble(p, SYS_ADMIN)) {
        yield* complain(p, p.uid === 0 ? 'hostname: sethostname: Operation not permitted' : 'hostname: you must be root to change the host name');
        return 1;
      }
      p.ns.uts.hostname = operands[0]!;
      return 0;
    }
    const addresses = p.ns.network.interfaces.filter((one) => one.name !== 'lo' && one.address).map((one) => one.address!);
    if (options.has('i') || options.has('I')) yield* p.write(1, `${addresses.join(' ')}${options.has('I') ? ' ' : ''}\n`);
    else yield* p.write(1, `${shown(p, options)}\n`);
    return 0;
  },
};

function shown(p: Process, options: { has(name: string): boolean }): string {
  const { hostname: name } = p.ns.uts;
  if (options.has('s')) return name.split('.')[0]!;
  if (!options.has('f') && !options.has('d')) return name;
  const full = canonicalName(p, name) ?? name;
  return options.has('f') ? full : full.split('.').slice(1).join('.');
}
