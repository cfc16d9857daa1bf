/** arp, busybox' and net-tools': hardware addresses of neighbours are not remembered here, so that the table is empty. */
import { complain, type Tool } from '../tool.ts';

export const arp: Tool = {
  name: 'arp', usage: '[-vn] [-i IF] [-a] [HOSTNAME]', summary: 'Show the neighbours', version: 'net-tools 2.10',
  options: [{ short: 'a' }, { short: 'n', long: 'numeric' }, { short: 'e' }, { short: 'v', long: 'verbose' }, { short: 'i', long: 'device', value: true }, { short: 'd', long: 'delete' }, { short: 's', long: 'set' }], busyboxOptions: 'anvids',
  *run(p, { options, operands: [host], flavour }) {
    const gnu = flavour === 'gnu', changing = ['d', 's'].find((letter) => options.has(letter));
    if (changing !== undefined) {
      if (p.uid === 0 && !p.ns.pids.parent) yield* complain(p, `arp: -${changing}: not simulated here`);
      else yield* complain(p, changing === 's' ? `${gnu ? '' : 'arp: '}SIOCSARP: Operation not permitted` : gnu ? 'SIOCDARP(dontpub): Operation not permitted' : 'arp: SIOCDARP(priv): Operation not permitted');
      return gnu ? 255 : 1;
    }
    if (host !== undefined) yield* p.write(1, gnu ? `${host} (${host}) -- no entry\n` : 'No match found in 0 entries\n');
    return 0;
  },
};
