/** docker network */
import { checkLink } from '../container/seldom-flags.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import { kindOf, kinds } from '../../shared/cobra/value.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { goTime, parseRfc3339 } from '../../../kernel/calendar.ts';
import { agrees, confirm } from '../answers.ts';
import type { Behaviour } from '../behaviour.ts';
import { filtersQuery, segment, type Engine } from '../client.ts';
import { checkLabel } from '../container/create-flags.ts';
import { engineOf, readConfig } from '../contexts.ts';
import { CliError, DaemonError } from '../errors.ts';
import { pairsToMap } from '../env-file.ts';
import { labelsText, printList, truncateId, type ListFormat } from '../formatter.ts';
import { inspectAll } from '../inspect.ts';
import { naturally } from '../natural-order.ts';
import { poolsOf } from './pools.ts';

interface Network {
  Id: string;
  Name: string;
  Driver: string;
  Scope: string;
  Created: string;
  Internal: boolean;
  EnableIPv4?: boolean;
  EnableIPv6: boolean;
  Labels: Record<string, string> | null;
}

const columns: ListFormat = {
  typeName: 'network.networkContext',
  headings: { ID: 'NETWORK ID', Name: 'NAME', Driver: 'DRIVER', Scope: 'SCOPE', IPv4: 'IPV4', IPv6: 'IPV6', Internal: 'INTERNAL', Labels: 'LABELS', CreatedAt: 'CREATED AT' },
  table: '{{.ID}}\t{{.Name}}\t{{.Driver}}\t{{.Scope}}',
  quiet: '{{.ID}}',
};

const ls: Behaviour = {
  path: 'network ls',
  *run(invocation) {
    const { p, flags } = invocation;
    const networks = yield* engineOf(invocation).get<Network[]>('/networks', { filters: filtersQuery(flags.list('filter')) });
    const trunc = !flags.bool('no-trunc');
    const rows = [...networks].sort((a, b) => naturally(a.Name, b.Name)).map((network) => ({
      ID: trunc ? truncateId(network.Id) : network.Id, Name: network.Name, Driver: network.Driver, Scope: network.Scope, IPv4: String(network.EnableIPv4 ?? true), IPv6: String(network.EnableIPv6),
      Internal: String(network.Internal), Labels: labelsText(network.Labels), Label: (name: unknown) => network.Labels?.[String(name)] ?? '', CreatedAt: goTime(parseRfc3339(network.Created) ?? 0),
    }));
    return yield* printList(p, columns, rows, flags.string('format') || (flags.bool('quiet') ? '' : readConfig(p).networksFormat ?? ''), flags.bool('quiet'));
  },
};

const create: Behaviour = {
  path: 'network create',
  flags: { label: { kind: kindOf(kinds.list, 'list', checkLabel) } },
  *run(invocation) {
    const { p, flags, args } = invocation;
    const body = {
      Name: args[0], Driver: flags.string('driver'), Scope: flags.string('scope'), Internal: flags.bool('internal'), Attachable: flags.bool('attachable'), Ingress: flags.bool('ingress'),
      ...(flags.changed('ipv6') && { EnableIPv6: flags.bool('ipv6') }), ...(flags.changed('ipv4') && { EnableIPv4: flags.bool('ipv4') }),
      ConfigOnly: flags.bool('config-only'), ConfigFrom: flags.string('config-from') ? { Network: flags.string('config-from') } : null,
      IPAM: { Driver: flags.string('ipam-driver'), Options: Object.fromEntries(flags.map('ipam-opt')), Config: poolsOf(flags) },
      Options: Object.fromEntries(flags.map('opt')), Labels: pairsToMap(flags.list('label')),
    };
    const { Id, Warning } = yield* engineOf(invocation).post<{ Id: string; Warning?: string }>('/networks/create', { body });
    if (Warning) yield* p.write(2, `WARNING: ${Warning}\n`);
    yield* p.write(1, `${Id}\n`);
    return 0;
  },
};

const rm: Behaviour = {
  path: 'network rm',
  *run(invocation) {
    const { p, flags, args } = invocation;
    const engine = engineOf(invocation);
    let failed = false;
    for (const name of args) {
      try {
        if ((yield* isIngress(engine, name)) && !(yield* agrees(p, INGRESS_WARNING))) continue;
        yield* engine.delete(`/networks/${segment(name)}`);
        yield* p.write(1, `${name}\n`);
      } catch (error) {
        if (!(error instanceof CliError)) throw error;
        if (flags.bool('force') && error instanceof DaemonError && error.code === 404) continue;
        yield* p.write(2, `${error.message}\n`);
        failed = true;
      }
    }
    if (failed) throw new CliError('exit status 1');
    return 0;
  },
};

const INGRESS_WARNING = 'WARNING! Before removing the routing-mesh network, make sure all the nodes in your swarm run the same docker engine version. Otherwise, removal may not be effective and functionality of newly create ingress networks will be impaired.\nAre you sure you want to continue?';

function* isIngress(engine: Engine, name: string): Blocking<boolean> {
  try {
    return (yield* engine.get<{ Ingress?: boolean }>(`/networks/${segment(name)}`)).Ingress === true;
  } catch (error) {
    if (error instanceof CliError) return false;
    throw error;
  }
}

const inspect: Behaviour = {
  path: 'network inspect',
  *run(invocation) {
    const engine = engineOf(invocation);
    const verbose = invocation.flags.bool('verbose') || undefined;
    return yield* inspectAll(invocation.p, invocation.args, invocation.flags.string('format'), (name) => engine.get(`/networks/${segment(name)}`, { verbose }));
  },
};

/** A network without a name is refused when its path is made. @throws CliError */
function checkNames(network: string, container: string): void {
  if (network !== '' && container.trim() === '') throw new CliError('invalid container name or ID: value is empty');
}

const connect: Behaviour = {
  path: 'network connect',
  flags: { link: { kind: kindOf(kinds.list, 'list', checkLink) } },
  *run(invocation) {
    const { flags, args } = invocation;
    const [network = '', container = ''] = args;
    const addresses = { ...(flags.string('ip') && { IPv4Address: flags.string('ip') }), ...(flags.string('ip6') && { IPv6Address: flags.string('ip6') }), ...(flags.list('link-local-ip').length > 0 && { LinkLocalIPs: [...flags.list('link-local-ip')] }) };
    checkNames(network, container);
    if (flags.list('driver-opt').some((option) => !/^\s*[^\s=]/.test(option) || !option.includes('='))) throw new CliError('invalid key/value pair format in driver options');
    yield* engineOf(invocation).post(`/networks/${segment(network)}/connect`, {
      body: {
        Container: container,
        EndpointConfig: {
          IPAMConfig: Object.keys(addresses).length > 0 ? addresses : null, Links: [...flags.list('link')], Aliases: [...flags.list('alias')],
          DriverOpts: flags.list('driver-opt').length > 0 ? pairsToMap(flags.list('driver-opt')) : null, GwPriority: flags.number('gw-priority'),
        },
      },
    });
    return 0;
  },
};

const disconnect: Behaviour = {
  path: 'network disconnect',
  *run(invocation) {
    const [network = '', container = ''] = invocation.args;
    checkNames(network, container);
    yield* engineOf(invocation).post(`/networks/${segment(network)}/disconnect`, { body: { Container: container, Force: invocation.flags.bool('force') } });
    return 0;
  },
};

const prune: Behaviour = {
  path: 'network prune',
  *run(invocation) {
    const { p, flags } = invocation;
    if (!flags.bool('force')) yield* confirm(p, 'WARNING! This will remove all custom networks not used by at least one container.\nAre you sure you want to continue?');
    const text = yield* pruneNetworks(invocation, flags.list('filter'));
    if (text !== '') yield* p.write(1, text);
    return 0;
  },
};

/** Names of what was deleted, as text. */
export function* pruneNetworks(invocation: Invocation, filters: readonly string[]): Blocking<string> {
  const { NetworksDeleted } = yield* engineOf(invocation).post<{ NetworksDeleted: string[] | null }>('/networks/prune', { query: { filters: filtersQuery(filters) } });
  const deleted = NetworksDeleted ?? [];
  return deleted.length > 0 ? `Deleted Networks:\n${deleted.map((name) => `${name}\n`).join('')}` : '';
}

export const networkCommands: Behaviour[] = [connect, create, disconnect, inspect, ls, prune, rm];
