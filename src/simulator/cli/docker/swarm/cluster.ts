/** docker swarm */
import { kindOf, kinds } from '../../shared/cobra/value.ts';
import { HelpWanted } from '../../shared/cobra/flag-set.ts';
import type { Behaviour } from '../behaviour.ts';
import { engineOf } from '../contexts.ts';
import { CliError } from '../errors.ts';
import { nodeAddress } from './address-option.ts';
import { tellUnlockKey } from './autolock.ts';
import { externalCa } from './certificate-options.ts';
import type { SwarmObject } from './types.ts';

const NANOSECONDS = 1e6;

const joinLine = (token: string, address: string): string => `    docker swarm join --token ${token} ${address}\n`;

const init: Behaviour = {
  path: 'swarm init',
  flags: { 'listen-addr': { kind: kindOf(kinds.string, 'node-addr', nodeAddress) }, 'external-ca': externalCa },
  *run(invocation) {
    const { p, flags } = invocation;
    const availability = flags.string('availability');
    if (!['active', 'pause', 'drain'].includes(availability.toLowerCase())) throw new CliError(`invalid availability ${JSON.stringify(availability)}, only active, pause and drain are supported`);
    const engine = engineOf(invocation);
    const body = {
      ListenAddr: flags.string('listen-addr') || '0.0.0.0:2377', AdvertiseAddr: flags.string('advertise-addr'), DataPathAddr: flags.string('data-path-addr'), DataPathPort: flags.number('data-path-port'), ForceNewCluster: flags.bool('force-new-cluster'),
      Availability: flags.string('availability'), AutoLockManagers: flags.bool('autolock'), ...(flags.list('default-addr-pool').length > 0 && { DefaultAddrPool: [...flags.list('default-addr-pool')] }), SubnetSize: flags.number('default-addr-pool-mask-length'),
      Spec: { Orchestration: { TaskHistoryRetentionLimit: flags.number('task-history-limit') }, Dispatcher: { HeartbeatPeriod: flags.number('dispatcher-heartbeat') * NANOSECONDS }, CAConfig: { NodeCertExpiry: flags.number('cert-expiry') * NANOSECONDS }, EncryptionConfig: { AutoLockManagers: flags.bool('autolock') } },
    };
    const node = JSON.parse(yield* engine.post<string>('/swarm/init', { body })) as string;
    yield* p.write(1, `Swarm initialized: current node (${node}) is now a manager.\n\n`);
    const { JoinTokens } = yield* engine.get<SwarmObject>('/swarm');
    const { Swarm } = yield* engine.get<{ Swarm: { RemoteManagers: { Addr: string }[] | null; NodeAddr: string } }>('/info');
    yield* p.write(1, `To add a worker to this swarm, run the following command:\n\n${joinLine(JoinTokens.Worker, Swarm.RemoteManagers?.[0]?.Addr ?? `${Swarm.NodeAddr}:2377`)}\nTo add a manager to this swarm, run 'docker swarm join-token manager' and follow the instructions.\n`);
    if (flags.bool('autolock')) yield* tellUnlockKey(p, engine);
    return 0;
  },
};

const join: Behaviour = {
  path: 'swarm join',
  flags: { 'listen-addr': { kind: kindOf(kinds.string, 'node-addr', nodeAddress) } },
  *run(invocation) {
    const { p, flags, args } = invocation;
    const engine = engineOf(invocation);
    yield* engine.post('/swarm/join', { body: { ListenAddr: flags.string('listen-addr') || '0.0.0.0:2377', AdvertiseAddr: flags.string('advertise-addr'), DataPathAddr: flags.string('data-path-addr'), RemoteAddrs: [args[0]], JoinToken: flags.string('token'), Availability: flags.string('availability') } });
    const { Swarm } = yield* engine.get<{ Swarm: { ControlAvailable: boolean } }>('/info');
    yield* p.write(1, `This node joined a swarm as a ${Swarm.ControlAvailable ? 'manager' : 'worker'}.\n`);
    return 0;
  },
};

const joinToken: Behaviour = {
  path: 'swarm join-token',
  takes: [1, 1],
  *run(invocation) {
    const { p, flags, args } = invocation;
    const role = args[0]!;
    if (role !== 'worker' && role !== 'manager') throw new CliError(`unknown role ${role}`);
    const engine = engineOf(invocation);
    if (flags.bool('rotate')) {
      const swarm = yield* engine.get<SwarmObject>('/swarm');
      yield* engine.post('/swarm/update', { query: { version: swarm.Version.Index, rotateWorkerToken: role === 'worker', rotateManagerToken: role === 'manager' }, body: swarm.Spec });
      if (!flags.bool('quiet')) yield* p.write(1, `Successfully rotated ${role} join token.\n\n`);
    }
    const { JoinTokens } = yield* engine.get<SwarmObject>('/swarm');
    const token = role === 'worker' ? JoinTokens.Worker : JoinTokens.Manager;
    if (flags.bool('quiet')) {
      yield* p.write(1, `${token}\n`);
      return 0;
    }
    const { Swarm } = yield* engine.get<{ Swarm: { RemoteManagers: { Addr: string }[] | null; NodeAddr: string } }>('/info');
    yield* p.write(1, `To add a ${role} to this swarm, run the following command:\n\n${joinLine(token, Swarm.RemoteManagers?.[0]?.Addr ?? `${Swarm.NodeAddr}:2377`)}\n`);
    return 0;
  },
};

const leave: Behaviour = {
  path: 'swarm leave',
  *run(invocation) {
    yield* engineOf(invocation).post('/swarm/leave', { query: { force: invocation.flags.bool('force') || undefined } });
    yield* invocation.p.write(1, 'Node left the swarm.\n');
    return 0;
  },
};

const update: Behaviour = {
  path: 'swarm update',
  flags: { 'external-ca': externalCa },
  *run(invocation) {
    const { p, flags } = invocation;
    if (flags.store.changed.size === 0) throw new HelpWanted();
    const engine = engineOf(invocation);
    const swarm = yield* engine.get<SwarmObject>('/swarm');
    const spec = { ...swarm.Spec };
    if (flags.changed('task-history-limit')) spec.Orchestration = { TaskHistoryRetentionLimit: flags.number('task-history-limit') };
    if (flags.changed('cert-expiry')) spec.CAConfig = { ...(spec.CAConfig as object), NodeCertExpiry: flags.number('cert-expiry') * NANOSECONDS };
    if (flags.changed('dispatcher-heartbeat')) spec.Dispatcher = { HeartbeatPeriod: flags.number('dispatcher-heartbeat') * NANOSECONDS };
    if (flags.changed('snapshot-interval') || flags.changed('max-snapshots')) spec.Raft = { ...(spec.Raft as object), ...(flags.changed('snapshot-interval') && { SnapshotInterval: flags.number('snapshot-interval') }), ...(flags.changed('max-snapshots') && { KeepOldSnapshots: flags.number('max-snapshots') }) };
    if (flags.changed('autolock')) spec.EncryptionConfig = { AutoLockManagers: flags.bool('autolock') };
    yield* engine.post('/swarm/update', { query: { version: swarm.Version.Index }, body: spec });
    yield* p.write(1, 'Swarm updated.\n');
    if (flags.bool('autolock') && !(swarm.Spec['EncryptionConfig'] as { AutoLockManagers?: boolean }).AutoLockManagers) yield* tellUnlockKey(p, engine);
    return 0;
  },
};

export const swarmCommands: Behaviour[] = [init, join, joinToken, leave, update];
