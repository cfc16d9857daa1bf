/** What the RUNs of a build get beside their image: hosts, a network, limits and shared memory. */
import type { SolveRequest } from '../../../api/engine/build.ts';
import { isAddress } from '../container/seldom-flags.ts';
import type { Asked } from './build-options.ts';
import { Unprepared } from './unprepared.ts';

/** Where the engine's host is, seen from a container of the default bridge. */
const HOST_GATEWAY = '172.17.0.1';

/** --add-host name=address[,address] or name:address. @throws Unprepared */
function extraHosts(entries: readonly string[]): NonNullable<SolveRequest['addHosts']> {
  return entries.flatMap((entry) => {
    const at = entry.includes('=') ? entry.indexOf('=') : entry.indexOf(':');
    const name = entry.slice(0, at), address = entry.slice(at + 1);
    if (at <= 0 || address === '') throw new Unprepared(`invalid host ${entry}`);
    if (address === 'host-gateway') return [{ name, address: HOST_GATEWAY }];
    return address.split(',').map((one) => {
      const bare = one.replace(/^\[(.+)\]$/, '$1');
      if (!isAddress(bare)) throw new Unprepared(`invalid host ${entry}`);
      return { name, address: bare };
    });
  });
}

function networkOf(mode: string): NonNullable<SolveRequest['network']> {
  if (mode === 'host' || mode === 'none') return mode;
  if (mode !== '' && mode !== 'default') throw new Unprepared(`network mode ${JSON.stringify(mode)} not supported by buildkit - you can define a custom network for your builder using the network driver-opt in buildx create`);
  return 'default';
}

/** --ulimit nofile=100:200: the soft limit, and the hard one where it is another. */
const limitOf = (spec: string): { name: string; soft: number; hard: number } => {
  const [name = '', limits = ''] = spec.split('=');
  const [soft, hard = soft] = limits.split(':').map(Number);
  return { name, soft: soft!, hard: hard! };
};

/** @throws Unprepared */
export function stepSettings({ flags }: Asked): Pick<SolveRequest, 'network' | 'addHosts' | 'ulimits' | 'shmSize'> {
  const network = networkOf(flags.string('network')), addHosts = extraHosts(flags.list('add-host'));
  const ulimits = flags.list('ulimit').map(limitOf), shmSize = flags.number('shm-size');
  return { network, addHosts, ...(ulimits.length > 0 && { ulimits }), ...(shmSize > 0 && { shmSize }) };
}
