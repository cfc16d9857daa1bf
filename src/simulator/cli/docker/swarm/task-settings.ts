/** The flags of service create and update that say how tasks are placed, restarted and limited. */
import type { FlagSet } from '../../shared/cobra/flag-set.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { readCsv } from '../../shared/cobra/value.ts';
import type { Engine } from '../client.ts';
import { CliError, DaemonError } from '../errors.ts';
import { pairsToMap } from '../env-file.ts';
import { changedItems, changedList, given, removed } from './changed.ts';
import { genericResources } from './generic-resources.ts';
import type { TaskSpec } from './types.ts';

const NANOSECONDS = 1e6;

/** Ids of the networks by name, where flags name networks. */
export function* networkIds(engine: Engine, flags: FlagSet): Blocking<ReadonlyMap<string, string>> {
  if (given(flags, 'network').length + removed(flags, 'network').length === 0) return new Map();
  // `none` is no network of the swarm's.
  const known = new Map((yield* engine.get<{ Id: string; Name: string }[]>('/networks')).filter(({ Name }) => Name !== 'none').map(({ Id, Name }) => [Name, Id]));
  for (const name of [...removed(flags, 'network'), ...given(flags, 'network').map((text) => namedIn(text))]) {
    if (name === '') throw new CliError('invalid network name or ID: value is empty');
    if (!known.has(name) && ![...known.values()].some((id) => id.startsWith(name))) throw new DaemonError(404, `network ${name} not found`);
  }
  return known;
}

/** Without a pair in it, all of it is the name. */
const fieldsOf = (text: string): string[][] => (/\w+=\w+/.test(text) ? readCsv(text).map((field) => field.split(/=(.*)/s).slice(0, 2)) : []);
const namedIn = (text: string): string => fieldsOf(text).find(([key]) => key === 'name')?.[1] ?? text;

/** 'ov', or name=ov,alias=web,driver-opt=… */
function attachment(text: string, ids: ReadonlyMap<string, string>): { Target: string; Aliases?: string[] } {
  const name = namedIn(text), aliases = fieldsOf(text).flatMap(([key, value]) => (key === 'alias' ? [value ?? ''] : []));
  return { Target: ids.get(name) ?? name, ...(aliases.length > 0 && { Aliases: aliases }) };
}

/** @throws CliError */
export function taskSettings(flags: FlagSet, before: TaskSpec, ids: ReadonlyMap<string, string>): TaskSpec {
  const added = <T extends { Target: string }>(one: T): T => {
    if (before.Networks?.some(({ Target }) => Target === one.Target)) throw new CliError(`service is already attached to network ${[...ids].find(([, id]) => id === one.Target)?.[0] ?? one.Target}`);
    return one;
  };
  const resources = resourcesOf(flags, before.Resources), restart = restartPolicy(flags, before.RestartPolicy), placement = placementOf(flags, before.Placement);
  const networks = changedItems(before.Networks, given(flags, 'network').map((text) => added(attachment(text, ids))), removed(flags, 'network').map((name) => ids.get(name) ?? name), (one) => one.Target);
  return {
    ...before, ...(resources && { Resources: resources }), ...(restart && { RestartPolicy: restart }), ...(placement && { Placement: placement }), ...(networks && { Networks: networks }),
    ...(flags.string('log-driver') !== '' && { LogDriver: { Name: flags.string('log-driver'), ...(flags.list('log-opt').length > 0 && { Options: pairsToMap(flags.list('log-opt')) }) } }),
  };
}

function resourcesOf(flags: FlagSet, before: TaskSpec['Resources']): TaskSpec['Resources'] {
  const part = (prefix: 'limit' | 'reserve', old: NonNullable<TaskSpec['Resources']>['Limits']): typeof old => {
    const changed = {
      ...(flags.changed(`${prefix}-cpu`) && { NanoCPUs: Math.round(Number(flags.string(`${prefix}-cpu`)) * 1e9) }), ...(flags.changed(`${prefix}-memory`) && { MemoryBytes: flags.number(`${prefix}-memory`) }), ...(flags.changed(`${prefix}-pids`) && { Pids: flags.number(`${prefix}-pids`) }),
    };
    return Object.keys(changed).length > 0 ? { ...old, ...changed } : old;
  };
  const limits = part('limit', before?.Limits), amounts = part('reserve', before?.Reservations);
  const generic = ['', '-add', '-rm'].some((end) => flags.changed(`generic-resource${end}`)) ? genericResources(flags, before?.Reservations?.GenericResources) : undefined;
  const { GenericResources: _, ...rest } = amounts ?? {};
  const reservations = generic ? { ...rest, ...(generic.length > 0 && { GenericResources: generic }) } : amounts;
  // An update takes the two flags and changes nothing by them.
  const swap = flags.has('publish-add') ? {} : { ...(flags.changed('memory-swap') && { SwapBytes: flags.number('memory-swap') }), ...(flags.changed('memory-swappiness') && { MemorySwappiness: flags.number('memory-swappiness') }) };
  if (limits === before?.Limits && reservations === before?.Reservations && Object.keys(swap).length === 0) return before;
  return { ...before, ...(limits && { Limits: limits }), ...(reservations && { Reservations: reservations }), ...swap };
}

function restartPolicy(flags: FlagSet, before: TaskSpec['RestartPolicy']): TaskSpec['RestartPolicy'] {
  const restart = { ...before };
  if (flags.changed('restart-condition')) restart.Condition = flags.string('restart-condition');
  if (flags.changed('restart-delay')) restart.Delay = flags.number('restart-delay') * NANOSECONDS;
  if (flags.changed('restart-max-attempts')) restart.MaxAttempts = flags.number('restart-max-attempts');
  if (flags.changed('restart-window')) restart.Window = flags.number('restart-window') * NANOSECONDS;
  return Object.keys(restart).length > 0 ? restart : before;
}

function placementOf(flags: FlagSet, before: TaskSpec['Placement']): TaskSpec['Placement'] {
  const constraints = changedList(flags, 'constraint', before?.Constraints);
  const spread = changedItems(before?.Preferences, given(flags, 'placement-pref').map(preference), removed(flags, 'placement-pref').map((text) => text.replace(/^spread=/, '')), (one) => one.Spread?.SpreadDescriptor ?? '');
  const most = flags.changed('replicas-max-per-node') ? flags.number('replicas-max-per-node') : before?.MaxReplicas;
  return constraints || spread || most ? { ...before, ...(constraints && { Constraints: constraints }), ...(spread && { Preferences: spread }), ...(most !== undefined && { MaxReplicas: most }) } : before;
}

const preference = (text: string): { Spread: { SpreadDescriptor: string } } => ({ Spread: { SpreadDescriptor: text.replace(/^spread=/, '') } });
