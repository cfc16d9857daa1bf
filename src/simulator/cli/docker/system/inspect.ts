/** docker inspect: whatever kind of object the name belongs to. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Behaviour } from '../behaviour.ts';
import { segment, type Engine } from '../client.ts';
import { engineOf } from '../contexts.ts';
import { CliError, DaemonError } from '../errors.ts';
import { inspectAll } from '../inspect.ts';

/** Kinds in the order in which they are tried. */
const kinds: [string, (name: string) => string][] = [
  ['container', (name) => `/containers/${segment(name)}/json`],
  ['image', (name) => `/images/${name.split('/').map(segment).join('/')}/json`],
  ['network', (name) => `/networks/${segment(name)}`],
  ['volume', (name) => `/volumes/${segment(name)}`],
  ['service', (name) => `/services/${segment(name)}`],
  ['task', (name) => `/tasks/${segment(name)}`],
  ['node', (name) => `/nodes/${segment(name)}`],
  ['plugin', (name) => `/plugins/${segment(name)}/json`],
  ['secret', (name) => `/secrets/${segment(name)}`],
  ['config', (name) => `/configs/${segment(name)}`],
];

/** Not there, or of a kind that this engine has not at all: the next kind is tried. */
const isAbsent = (error: unknown): boolean => error instanceof DaemonError && (error.code === 404 || error.code === 501 || error.code === 503 || (error.code === 400 && /invalid reference/.test(error.reason)));

/** What has no size says so once it is found. */
function* unsized(engine: Engine, kind: string, path: string): Blocking<unknown> {
  const found = yield* engine.get<unknown>(path);
  yield* engine.p.write(2, `WARNING: --size ignored for ${kind}\n`);
  return found;
}

function* find(engine: Engine, name: string, type: string, size: boolean): Blocking<unknown> {
  for (const [kind, path] of kinds) {
    if (type !== '' && kind !== type) continue;
    try {
      if (size && kind !== 'container') return yield* unsized(engine, kind, path(name));
      return yield* engine.get(path(name), { size: (size && kind === 'container') || undefined });
    } catch (error) {
      if (type !== '' || !isAbsent(error)) throw error;
    }
  }
  throw new CliError(`error: no such object: ${name}`);
}

export const inspect: Behaviour = {
  path: 'inspect',
  *run(invocation) {
    const { p, flags, args } = invocation;
    const type = flags.string('type');
    if (flags.changed('type') && type === '') throw new CliError('type is empty: must be one of "config", "container", "image", "network", "node", "plugin", "secret", "service", "task", "volume"');
    if (type !== '' && !kinds.some(([kind]) => kind === type)) throw new CliError(`unknown type: ${JSON.stringify(type)}: must be one of "config", "container", "image", "network", "node", "plugin", "secret", "service", "task", "volume"`);
    const engine = engineOf(invocation);
    return yield* inspectAll(p, args, flags.string('format'), (name) => find(engine, name, type, flags.bool('size')));
  },
};
