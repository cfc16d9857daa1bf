/** docker port */
import type { Behaviour } from '../behaviour.ts';
import { segment } from '../client.ts';
import { engineOf } from '../contexts.ts';
import { CliError } from '../errors.ts';
import { naturally } from '../natural-order.ts';
import type { ContainerDetails } from './types.ts';

const joined = ({ HostIp, HostPort }: { HostIp: string; HostPort: string }): string => (HostIp.includes(':') ? `[${HostIp}]:${HostPort}` : `${HostIp}:${HostPort}`);

export const port: Behaviour = {
  path: 'container port',
  *run(invocation) {
    const { p, args } = invocation;
    const [name = '', wanted] = args;
    const { NetworkSettings } = yield* engineOf(invocation).get<ContainerDetails>(`/containers/${segment(name)}/json`);
    const ports = NetworkSettings.Ports ?? {};
    if (wanted === undefined) {
      const lines = Object.entries(ports).flatMap(([inside, bindings]) => (bindings ?? []).map((binding) => `${inside} -> ${joined(binding)}`));
      if (lines.length > 0) yield* p.write(1, `${lines.sort(naturally).join('\n')}\n`);
      return 0;
    }
    const [number = '', protocol = 'tcp'] = wanted.split('/');
    if (!/^\d+$/.test(number) || Number(number) > 65535) throw new CliError(`invalid port '${number}': ${/^\d+$/.test(number) ? 'value out of range' : 'invalid syntax'}`);
    const bindings = ports[`${number}/${protocol.toLowerCase()}`] ?? [];
    if (bindings.length === 0) throw new CliError(`no public port '${wanted}' published for ${name}`);
    yield* p.write(1, `${bindings.map(joined).sort(naturally).join('\n')}\n`);
    return 0;
  },
};
