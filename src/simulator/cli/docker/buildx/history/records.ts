/** The builds that a builder remembers, with what buildx knows of them. */
import type { HistoryRecord } from '../../../../api/engine/build.ts';
import { parseGoDuration, parseRfc3339 } from '../../../../kernel/calendar.ts';
import type { Blocking } from '../../../../kernel/blocking.ts';
import type { Invocation } from '../../../shared/cobra/command.ts';
import { BUILDER_CONTENT_TYPE } from '../../../../api/engine/build.ts';
import { engineOf } from '../../contexts.ts';
import { CliError } from '../../errors.ts';
import { boot } from '../builders/boot.ts';
import { containerOf, instanceNamed, type Instance } from '../builders/instance.ts';
import { ask } from '../builders/usage.ts';
import { readState, type LocalState } from './local-state.ts';

export interface Known extends HistoryRecord {
  builder: string;
  node: string;
  state: LocalState | undefined;
  name: string;
}

const last = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** 'shop' of /root/shop, 'shop/Dockerfile.dev' where the Dockerfile has another name, '(app)' behind it for a target. */
function nameOf({ filename, target, buildArgs }: HistoryRecord, state: LocalState | undefined): string {
  if (buildArgs['BUILDKIT_BUILD_NAME']) return buildArgs['BUILDKIT_BUILD_NAME'];
  const local = state && state.LocalPath !== '-' ? state.LocalPath : '';
  const written = state && !['', '-', 'Dockerfile'].includes(state.DockerfilePath) ? state.DockerfilePath : filename === 'Dockerfile' ? '' : filename;
  const isDefault = written === '' || written.endsWith('/Dockerfile'), file = written.replace(/\/Dockerfile$/, '');
  let name: string;
  if (file.startsWith(local) && file.length > local.length) name = file.slice(local.lastIndexOf('/') + 1);
  else {
    const path = file || local;
    name = isDefault ? last(path) : `${last(path.slice(0, path.lastIndexOf('/')))}/${last(path)}`;
  }
  return target ? (name ? `${name} (${target})` : target) : name;
}

/** Newest first. */
export function* recordsOf(invocation: Invocation, instance: Instance = instanceNamed(invocation)): Blocking<Known[]> {
  yield* boot(invocation, instance);
  const all: Known[] = [];
  for (const node of instance.nodes) {
    const records = instance.isContext
      ? yield* engineOf(invocation).post<HistoryRecord[]>('/build', { body: { ask: 'history' }, headers: { 'content-type': BUILDER_CONTENT_TYPE } })
      : yield* ask<HistoryRecord[]>(invocation, containerOf(node), { ask: 'history' });
    for (const record of records) {
      const state = readState(invocation.p, instance.name, node.Name, record.ref);
      all.push({ ...record, builder: instance.name, node: node.Name, state, name: nameOf(record, state) });
    }
  }
  return all.reverse().sort((a, b) => b.createdAt - a.createdAt);
}

/** The one that a command means: by its name, the last ('' ), or the n-th before that ('^1'). @throws CliError */
export function* recordNamed(invocation: Invocation, given: string): Blocking<Known> {
  const [ref = ''] = [given.split('/').at(-1)], offset = /^\^(\d+)$/.exec(ref)?.[1];
  const records = (yield* recordsOf(invocation)).filter(({ completedAt }) => completedAt !== undefined);
  if (ref === '' || offset !== undefined) {
    const found = records[Number(offset ?? 0)];
    if (found) return found;
    throw new CliError(offset === undefined || records.length === 0 ? 'ERROR: no records found' : `ERROR: no completed build found with offset ${Number(offset) - records.length}`);
  }
  const found = records.find((one) => one.ref === ref);
  if (!found) throw new CliError(`ERROR: no record found for ref ${JSON.stringify(ref)}`);
  return found;
}

export const duration = (ms: number): string => (ms < 60_000 ? `${(ms / 1000).toFixed(1)}s` : `${Math.floor(ms / 60_000)}m ${String(Math.floor(ms / 1000) % 60).padStart(2)}s`);

export const tookOf = ({ createdAt, completedAt }: HistoryRecord, now: number): number => (completedAt ?? now) - createdAt;

const statusOf = ({ completedAt, error }: HistoryRecord): string => (completedAt === undefined ? 'running' : error === undefined ? 'completed' : error.includes('context canceled') ? 'canceled' : 'error');

/** @throws CliError */
export function matcher(filter: string, now: number): (record: HistoryRecord) => boolean {
  const [, key = '', sign = '', value = ''] = /^(.*?)(!=|=|<=|<|>=|>)(.*)$/s.exec(filter) ?? [];
  if (sign === '') throw new CliError(`ERROR: invalid filter ${JSON.stringify(filter)}`);
  if (key === 'ref' || key === 'repository' || key === 'status') {
    if (sign !== '=' && sign !== '!=') throw new CliError(`ERROR: invalid separator for ${JSON.stringify(filter)}, expected = or !=`);
    const own = (record: HistoryRecord): string => (key === 'ref' ? record.ref : key === 'status' ? statusOf(record) : '');
    return (record) => (sign === '!=' ? own(record) !== value : key === 'status' ? own(record) === value : own(record).includes(value));
  }
  if (key !== 'startedAt' && key !== 'completedAt' && key !== 'duration') throw new CliError(`ERROR: unsupported filter ${JSON.stringify(filter)}`);
  if (sign === '=' || sign === '!=') throw new CliError(`ERROR: invalid separator for ${JSON.stringify(filter)}, expected <=, <, >= or >`);
  const wanted = spanOrMoment(key, value, now);
  const own = (record: HistoryRecord): number => (key === 'duration' ? (record.completedAt === undefined ? 0 : record.completedAt - record.createdAt) : Math.floor((key === 'startedAt' ? record.createdAt : record.completedAt ?? 0) / 1000));
  return (record) => (sign === '>=' ? own(record) >= wanted : sign === '<=' ? own(record) <= wanted : sign === '>' ? own(record) > wanted : own(record) < wanted);
}

function spanOrMoment(key: string, value: string, now: number): number {
  let span: number | undefined;
  try {
    span = parseGoDuration(value);
  } catch {
    span = undefined;
  }
  if (key === 'duration') {
    if (span === undefined) throw new CliError(`ERROR: invalid duration ${value}`);
    return span;
  }
  const moment = span === undefined ? parseRfc3339(value) : now - span;
  if (moment === undefined) throw new CliError(`ERROR: invalid time ${value}`);
  return Math.floor(moment / 1000);
}
