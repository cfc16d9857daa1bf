/** What targets of a bake file may do only if the user grants it: by a flag, or by an answer. */
import type { Blocking } from '../../../../kernel/blocking.ts';
import { decode } from '../../../../kernel/bytes.ts';
import type { Process } from '../../../../kernel/process.ts';
import { absolutePath } from '../../container/options.ts';
import { CliError } from '../../errors.ts';
import type { Entry } from './entries.ts';
import type { Target } from './target.ts';

const MEANING: Readonly<Record<string, string>> = { 'network.host': 'Running build containers that can access host network', 'security.insecure': 'Running privileged containers that can make system changes' };
const KEYS = new Set(['network.host', 'security.insecure', 'ssh', 'device', 'fs', 'fs.read', 'fs.write', 'image', 'image.push', 'image.load', 'buildx.local.delete']);

const list = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : []);

/** A path outside the working folder, as it is seen from there. */
function outside(p: Process, path: string): string | undefined {
  const absolute = absolutePath(p)(path);
  if (absolute === p.cwd || absolute.startsWith(p.cwd === '/' ? '/' : `${p.cwd}/`)) return undefined;
  const own = p.cwd.split('/').filter(Boolean), other = absolute.split('/').filter(Boolean);
  let same = 0;
  while (same < own.length && own[same] === other[same]) same++;
  return [...own.slice(same).map(() => '..'), ...other.slice(same)].join('/');
}

const isLocal = (place: string): boolean => !/^(https?|git|ssh|docker-image|oci-layout|target|cwd|input):|^git@|^-$|^$/.test(place);

export interface Wanted {
  flag: string;
  meaning: string;
}

/** What is wanted and not granted. @throws CliError where something is granted that there is not */
export function entitlementsWanted(p: Process, targets: readonly Target[], granted: readonly string[]): Wanted[] {
  const strange = granted.map((one) => one.split('=')[0]!).find((key) => !KEYS.has(key));
  if (strange !== undefined) throw new CliError(`ERROR: unknown entitlement key ${JSON.stringify(strange)}`);
  const keys = new Set(targets.flatMap((target) => [...list(target['entitlements']), ...(target['network'] === 'host' ? ['network.host'] : [])]));
  const capabilities = Object.keys(MEANING).filter((key) => keys.has(key) && !granted.includes(key)).map((key) => ({ flag: key, meaning: MEANING[key]! }));
  if (p.env.get('BUILDX_BAKE_ENTITLEMENTS_FS') === '0') return capabilities;
  const may = (path: string, kind: 'read' | 'write'): boolean => granted.some((one) => [`fs.${kind}=${path}`, `fs=${path}`, `fs.${kind}=*`, 'fs=*', `fs.${kind}=`, 'fs='].includes(one) || one.replace(/^fs(\.\w+)?=/, '') === absolutePath(p)(path));
  const paths = (places: readonly string[]): string[] => [...new Set(places.filter(isLocal).flatMap((place) => outside(p, place) ?? []))].sort();
  const read = paths(targets.flatMap(({ context, contexts }) => [String(context ?? ''), ...Object.values((contexts ?? {}) as Record<string, string>)])).filter((path) => !may(path, 'read'));
  const write = paths(targets.flatMap(({ output }) => (Array.isArray(output) ? (output as Entry[]).map(({ dest }) => String(dest ?? '')) : []))).filter((path) => !may(path, 'write'));
  return [...capabilities, ...read.map((path) => ({ flag: `fs.read=${path}`, meaning: `Read access to path ${path}` })), ...write.map((path) => ({ flag: `fs.write=${path}`, meaning: `Write access to path ${path}` }))];
}

/** Asks whether it may be; without a terminal it may not. @throws CliError */
export function* askFor(p: Process, wanted: readonly Wanted[]): Blocking<void> {
  const tty = p.files.get(0)?.tty !== undefined, flags = wanted.map(({ flag }) => `--allow=${flag}`), at = p.argv.indexOf('bake');
  const hint = tty ? `In order to not see this message in the future pass ${JSON.stringify(flags.join(' '))} to grant requested privileges.` : `Pass ${JSON.stringify(flags.join(' '))} to grant requested privileges.`;
  const full = [...p.argv.slice(0, at + 1), ...flags, ...p.argv.slice(at + 1)].join(' '), files = wanted.some(({ flag }) => flag.startsWith('fs.'));
  yield* p.write(2, `Your build is requesting privileges for following possibly insecure capabilities:\n\n${wanted.map(({ meaning }) => ` - ${meaning}\n`).join('')}\n${hint}\n\nYour full command with requested privileges:\n\n${full}${at === p.argv.length - 1 ? ' ' : ''}\n\n`);
  if (files && !p.env.has('BUILDX_BAKE_ENTITLEMENTS_FS')) yield* p.write(2, 'To disable filesystem entitlements checks, you can set BUILDX_BAKE_ENTITLEMENTS_FS=0 .\n\n');
  if (tty) {
    yield* p.write(2, 'Do you want to grant requested privileges and continue? [y/N] ');
    const answer = decode(yield* p.read(0)).trim().toLowerCase();
    yield* p.write(2, '\n');
    if (answer === 'y') return;
  }
  throw new CliError('ERROR: additional privileges requested');
}
