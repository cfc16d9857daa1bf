/** What happens when watched files have changed: copies, removals, restarts, commands, builds. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { lookup } from '../../../kernel/files.ts';
import { packTar } from '../../../kernel/tar.ts';
import type { Engine } from '../client.ts';
import { runExec, type ExecRequest } from '../container/exec.ts';
import { entriesBelow } from '../container/tree.ts';
import { CliError } from '../errors.ts';
import { createAll, inParallel } from './converge.ts';
import { startAll } from './start.ts';
import { followChanges } from './file-changes.ts';
import { buildImages } from './build-images.ts';
import type { Hook, Project } from './model.ts';
import { observe } from './observed.ts';
import type { Progress } from './progress.ts';
import { warn } from './project.ts';
import { matching, type Mapping, type Rule } from './watch-rules.ts';

export interface Watching {
  engine: Engine;
  project: Project;
  progress: Progress;
  log: (text: string) => Blocking<void>;
  prune: boolean;
}

export function* followRules(watching: Watching, rules: readonly Rule[]): Blocking<void> {
  yield* followChanges(watching.engine.p, [...new Set(rules.map(({ trigger }) => trigger.path))], function* (changed) {
    try {
      yield* handle(watching, rules, changed);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      yield* warn(watching.engine.p, `Error handling changed files: ${error.message}`);
    }
  });
}

/** Rebuilds first, then files, then restarts, then commands. */
function* handle(watching: Watching, rules: readonly Rule[], changed: readonly string[]): Blocking<void> {
  const { engine, project, progress, log } = watching;
  const rebuild = new Set<string>(), restart = new Set<string>(), files = new Map<string, Mapping[]>(), commands = new Set<Rule>();
  for (const path of changed) {
    for (const rule of rules) {
      const mapping = matching(rule, path);
      if (!mapping) continue;
      const { action } = rule.trigger;
      if (action === 'rebuild') rebuild.add(rule.service);
      if (action.startsWith('sync')) files.set(rule.service, [...(files.get(rule.service) ?? []), mapping]);
      if (action === 'restart' || action === 'sync+restart') restart.add(rule.service);
      if (action === 'sync+exec') commands.add(rule);
    }
  }
  if (rebuild.size > 0) yield* rebuildServices(watching, [...rebuild]);
  for (const [service, mappings] of files) {
    yield* log(`Syncing service ${JSON.stringify(service)} after ${mappings.length} changes were detected`);
    yield* sync(watching, service, mappings);
  }
  if (restart.size > 0) {
    yield* inParallel(engine, (yield* observe(engine, project.name)).filter((one) => restart.has(one.service)), function* (container) {
      yield* progress.event(`Container ${container.name}`, 'Restarting');
      yield* engine.post(`/containers/${container.Id}/restart`);
      yield* progress.event(`Container ${container.name}`, 'Started', 'done');
    });
    yield* log(`service(s) ${quotedList([...restart])} restarted`);
  }
  for (const { service, trigger } of commands) yield* runHook(watching, service, trigger.exec ?? {});
}

const quotedList = (names: readonly string[]): string => `[${names.map((name) => JSON.stringify(name)).join(' ')}]`;

/** Files that are there are copied into the service's containers, those that are not are removed in them. */
export function* sync({ engine, project }: Watching, service: string, mappings: readonly Mapping[]): Blocking<void> {
  const { p } = engine;
  const present = mappings.filter(({ host }) => lookup(p, host)), gone = mappings.filter(({ host }) => !lookup(p, host));
  const entries = new Map(present.flatMap(({ host, inside }) => entriesBelow(p, host, inside.replace(/^\/+/, ''))).map((entry) => [entry.name, entry]));
  for (const container of (yield* observe(engine, project.name)).filter((one) => one.service === service)) {
    if (gone.length > 0) {
      const { Id } = yield* engine.post<{ Id: string }>(`/containers/${container.Id}/exec`, { body: { Cmd: ['rm', '-rf', ...gone.map(({ inside }) => inside)], AttachStderr: true } });
      yield* runExec(engine, Id, { ...QUIET_EXEC, Cmd: [] });
    }
    yield* engine.send('PUT', `/containers/${container.Id}/archive`, { query: { path: '/', noOverwriteDirNonDir: 'true', copyUIDGID: true }, body: packTar([...entries.values()]), headers: { 'content-type': 'application/x-tar' } });
  }
}

const QUIET_EXEC: ExecRequest = { User: '', Privileged: false, Tty: false, AttachStdin: false, AttachStdout: true, AttachStderr: true, DetachKeys: '', Env: [], WorkingDir: '', Cmd: [] };

function* runHook({ engine, project }: Watching, service: string, { command = [], user = '', privileged = false, working_dir = '', environment = {} }: Hook): Blocking<void> {
  const request = { ...QUIET_EXEC, User: user, Privileged: privileged, WorkingDir: working_dir, Env: Object.entries(environment).map(([name, value]) => `${name}=${value ?? ''}`), Cmd: command };
  for (const container of (yield* observe(engine, project.name, { all: false })).filter((one) => one.service === service)) {
    const { Id } = yield* engine.post<{ Id: string }>(`/containers/${container.Id}/exec`, { body: request });
    yield* runExec(engine, Id, request);
  }
}

function* rebuildServices({ engine, project, progress, log, prune }: Watching, services: readonly string[]): Blocking<void> {
  yield* log(`Rebuilding service(s) ${quotedList(services)} after changes were detected...`);
  try {
    yield* buildImages(engine, project, services, progress, { progress: 'plain' });
  } catch (error) {
    if (error instanceof CliError) yield* log(`Build failed. Error: ${error.message}`);
    throw error;
  }
  if (prune) yield* pruneDangling(engine, project);
  yield* log(`service(s) ${quotedList(services)} successfully built`);
  yield* createAll(engine, project, services, progress, { named: services, forceRecreate: true });
  yield* startAll(engine, project, services, progress);
}

/** What the images were before they were built anew. */
function* pruneDangling(engine: Engine, project: Project): Blocking<void> {
  const images = yield* engine.get<{ Id: string }[]>('/images/json', { filters: JSON.stringify({ label: { [`com.docker.compose.project=${project.name}`]: true }, dangling: { true: true } }) });
  for (const { Id } of images) {
    try {
      yield* engine.delete(`/images/${Id}`);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
    }
  }
}
