/** npm pkg: fields of package.json, got, set and deleted by path. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { failUsage, noManifest } from './failure.ts';
import { manifestOf, writeManifest } from './manifest.ts';

type Held = Record<string, unknown>;

/** a.b[0].c, one step after the other; '' in brackets is one more of the list. */
const stepsOf = (path: string): string[] => [...path.matchAll(/\[([^\]]*)\]|[^.[\]]+/g)].map(([whole, inner]) => inner ?? whole);

function got(from: unknown, path: string): unknown {
  return stepsOf(path).reduce((value: unknown, step) => (typeof value === 'object' && value !== null ? (value as Held)[step] : undefined), from);
}

function put(into: Held, path: string, value: unknown): void {
  const steps = stepsOf(path);
  let place = into;
  for (const [i, step] of steps.entries()) {
    const key = step === '' && Array.isArray(place) ? String(place.length) : step;
    if (i === steps.length - 1) place[key] = value;
    else place = (typeof place[key] === 'object' && place[key] !== null ? place[key] : place[key] = path.includes(`${step}[`) ? [] : {}) as Held;
  }
}

function drop(from: Held, path: string): void {
  const steps = stepsOf(path), last = steps.pop()!, holder = steps.length === 0 ? from : got(from, steps.join('.')) as Held | undefined;
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (typeof holder === 'object') delete holder[last];
}

export function* packageFields(p: Process, words: readonly string[]): Blocking<number> {
  const [verb, ...args] = words.filter((word) => !word.startsWith('-'));
  if (verb !== 'get' && verb !== 'set' && verb !== 'delete') return yield* failUsage(p, 'pkg');
  if (verb === 'delete' && args.length === 0) return yield* failUsage(p, 'pkg', ['npm pkg delete expects key args.']);
  const pairs = args.map((arg) => [arg.split('=', 1)[0]!, arg.slice(arg.split('=', 1)[0]!.length + 1)] as const);
  if (verb === 'set' && (pairs.length === 0 || pairs.some(([key, value]) => key === '' || value === ''))) return yield* failUsage(p, 'pkg', ['npm pkg set expects a key=value pair of args.']);
  const manifest = manifestOf(p) as Held | undefined;
  if (!manifest) return yield* noManifest(p);
  if (verb === 'get') {
    const found = args.map((path) => [path, got(manifest, path)] as const).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
    const shown = args.length === 0 ? manifest : found.length === 1 && args.length === 1 ? found[0]![1] : Object.fromEntries(found);
    // A list without anything is shown as nothing.
    if (!args.some((path) => Array.isArray(got(manifest, path)) && (got(manifest, path) as unknown[]).length === 0)) yield* p.write(1, `${JSON.stringify(shown, null, 2)}\n`);
    return 0;
  }
  for (const path of verb === 'delete' ? args : []) drop(manifest, path);
  for (const [path, value] of verb === 'set' ? pairs : []) put(manifest, path, words.includes('--json') ? JSON.parse(value) as unknown : value);
  writeManifest(p, manifest);
  return 0;
}
