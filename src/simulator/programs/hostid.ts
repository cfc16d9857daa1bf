import { lookup, readText } from '../kernel/files.ts';
import type { Tool } from './tool.ts';

/** gethostid(3) makes the number of the address of the machine's name: its two halves change places. */
export const hostid: Tool = {
  name: 'hostid', summary: 'Print the number of this machine',
  *run(p) {
    const hosts = lookup(p, '/etc/hosts') ? readText(p, '/etc/hosts') : '';
    const line = hosts.split('\n').map((one) => one.replace(/#.*/, '').trim().split(/\s+/)).find(([address = '', ...names]) => /^[\d.]+$/.test(address) && names.includes(p.ns.uts.hostname));
    const [a = 0, b = 0, c = 0, d = 0] = (line?.[0] ?? '0.0.0.0').split('.').map(Number);
    yield* p.write(1, `${[b, a, d, c].map((part) => part.toString(16).padStart(2, '0')).join('')}\n`);
    return 0;
  },
};
