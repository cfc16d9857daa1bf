/** kubectl diff */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { access, makeDirectory, removeDirectory, unlink, writeFile, lookup } from '../../../kernel/files.ts';
import { goTime } from '../../../kernel/calendar.ts';
import { emitYaml } from '../../../kernel/yaml/emit.ts';
import { ApiError, CommandError, describeFailure, ExitStatusError, isFailure, isNotFound, throwCollected, UsageError } from '../client/failure.ts';
import type { ApiResource } from '../client/discovery.ts';
import { allowedTypes, leftOver } from '../apply/prune.ts';
import { patchBetween } from '../apply/three-way.ts';
import { withoutManagedFields } from '../print/output.ts';
import { selectionFlags } from '../resource/fetch.ts';
import { wholeInfo } from '../resource/files.ts';
import { fetchInfo, type Info } from '../resource/info.ts';
import { noArguments, requireFiles, select } from '../resource/selection.ts';
import { createObject, lastAppliedOf, patchObject, withoutLastApplied } from '../resource/write.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { unifiedHunks } from './unified.ts';

export const diff: Verb = { path: 'diff', run };

interface Pair {
  file: string;
  live: KubernetesObject | undefined;
  /** Undefined: it is pruned. */
  merged: KubernetesObject | undefined;
  /** Shown as it is, managed fields and all. */
  whole?: boolean;
}

/** Status 1 where there are differences, above 1 where something failed. */
function* run(session: Session): Blocking<number> {
  try {
    noArguments(session.args);
    requireFiles(session);
    if (session.switch('force-conflicts') && !session.switch('server-side')) throw new CommandError('--force-conflicts only works with --server-side');
    const types = session.switch('prune') ? yield* allowedTypes(session) : undefined;
    const selection = yield* select(session, { ...selectionFlags(session), outline: true });
    if (selection.by !== 'files') return 0;
    if (selection.errors.length > 0) throw selection.errors[0]!;
    const pairs: Pair[] = [];
    for (const info of selection.infos) pairs.push(yield* compare(session, info));
    if (types) pairs.push(...(yield* pruned(session, selection.infos, pairs, types)));
    return yield* print(session, pairs);
  } catch (error) {
    if (!isFailure(error)) throw error;
    if (error instanceof UsageError) throw new UsageError(error.message, 2);
    if (error instanceof CommandError) throw new CommandError(error.message, error.status + 1);
    // Status 1 says that there are differences.
    if (error instanceof ApiError) throw new ExitStatusError(describeFailure(error), 2);
    throw error;
  }
}

/** What --prune would take away: nothing of it is left. */
function* pruned(session: Session, infos: readonly Info[], pairs: readonly Pair[], types: readonly ApiResource[]): Blocking<Pair[]> {
  const visited = infos.map((info, index): Info => ({ ...info, object: pairs[index]!.live! }));
  const found: Pair[] = [];
  yield* leftOver(session, visited, types, function* (info, object) {
    found.push({ file: fileOf(info), live: object, merged: undefined, whole: true });
  });
  return found;
}

const fileOf = ({ mapping: { group, version, kind }, namespace, name }: Info): string => `${group ? `${group}.` : ''}${version}.${kind}.${namespace ?? ''}.${name}`;

function* compare(session: Session, given: Info): Blocking<Pair> {
  const file = fileOf(given);
  const query: [string, string][] = [['dryRun', 'All'], ['fieldManager', session.flags.changed('field-manager') || !session.switch('server-side') ? session.flag('field-manager') : 'kubectl']];
  let live: KubernetesObject | undefined;
  try {
    live = yield* fetchInfo(session.client(), given);
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
  // What is only created the server refuses by its outline.
  if (!live && given.heavy && !session.switch('server-side')) return { file, live, merged: yield* createObject(session, given.mapping, given.namespace, given.object!, query, given.heavy.size) };
  const info = wholeInfo(given);
  if (session.switch('server-side')) return { file, live, merged: yield* patchObject(session, info, 'apply', info.object, [...query, ['force', String(session.switch('force-conflicts'))]]) };
  if (!live) return { file, live, merged: yield* createObject(session, info.mapping, info.namespace, info.object!, query) };
  // The annotation of apply is none of what is compared; nobody may have changed the object meanwhile.
  const { type, patch } = patchBetween(lastAppliedOf(live), withoutLastApplied(info.object!), live);
  if (Object.keys(patch).length === 0) return { file, live, merged: live };
  const { metadata } = patch;
  return { file, live, merged: yield* patchObject(session, info, type, { ...patch, metadata: { ...(metadata as object | undefined), resourceVersion: live.metadata.resourceVersion } }, query) };
}

function shown(session: Session, object: KubernetesObject | undefined, other: KubernetesObject | undefined, side: string): string {
  if (!object) return '';
  let plain = (session.switch('show-managed-fields') ? object : withoutManagedFields(object)) as KubernetesObject;
  if (plain.kind === 'Secret' && !session.switch('show-secrets')) plain = masked(plain, other, side);
  return emitYaml(plain);
}

/** Values of secrets are hidden; of one that differs both sides say only that. */
function masked(object: KubernetesObject, other: KubernetesObject | undefined, side: string): KubernetesObject {
  const data = (object as KubernetesObject & { data?: Record<string, string> }).data;
  const beside = (other as (KubernetesObject & { data?: Record<string, string> }) | undefined)?.data;
  if (!data) return object;
  const hidden = Object.entries(data).map(([key, value]): [string, string] => [key, beside?.[key] === undefined || beside[key] === value ? '***' : `*** (${side})`]);
  return { ...object, data: Object.fromEntries(hidden) };
}

function* print(session: Session, pairs: readonly Pair[]): Blocking<number> {
  const external = session.p.env.get('KUBECTL_EXTERNAL_DIFF');
  const folder = (name: string): string => `/tmp/${name}-${session.p.kernel.random('kubectl diff', `${name}/${session.p.pid}/${session.p.now}`).int(2 ** 32)}`;
  const [liveFolder, mergedFolder] = [folder('LIVE'), folder('MERGED')];
  // What is named twice has one file.
  const texts = [...new Map(pairs.map((pair) => [pair.file, pair])).values()].map(({ file, live, merged, whole }) => ({ file, before: whole ? emitYaml(live) : shown(session, live, merged, 'before'), after: shown(session, merged, live, 'after') })).sort((a, b) => (a.file < b.file ? -1 : 1));
  if (external) return yield* runExternal(session, external, liveFolder, mergedFolder, texts);
  let different = false;
  for (const { file, before, after } of texts) {
    const hunks = unifiedHunks(before, after);
    if (hunks === '') continue;
    different = true;
    const stamp = goTime(session.p.now).replace(/ UTC$/, '').replace(/(\.\d+)? \+/, (_, fraction: string = '.') => `${fraction.padEnd(10, '0')} +`);
    yield* session.out(`diff -u -N ${liveFolder}/${file} ${mergedFolder}/${file}\n--- ${liveFolder}/${file}\t${stamp}\n+++ ${mergedFolder}/${file}\t${stamp}\n${hunks}`);
  }
  return different ? 1 : 0;
}

/** KUBECTL_EXTERNAL_DIFF gets two folders. */
function* runExternal(session: Session, program: string, live: string, merged: string, texts: readonly { file: string; before: string; after: string }[]): Blocking<number> {
  const { p } = session;
  for (const folder of [live, merged]) if (!lookup(p, folder)) makeDirectory(p, folder, 0o700);
  for (const { file, before, after } of texts) {
    writeFile(p, `${live}/${file}`, before);
    writeFile(p, `${merged}/${file}`, after);
  }
  try {
    // Words behind the program come last, and only those of letters, digits, dashes and equals signs.
    const [name = '', ...words] = program.split(' '), failed = `failed to run ${JSON.stringify(name)}: `;
    if (name === '') throw new CommandError(`${failed}exec: no command`);
    if (name.includes('/') ? lookup(p, name)?.kind !== 'file' || !access(p, name, 'x') : p.kernel.which(p, name) === undefined) throw new CommandError(`${failed}executable file not found in $PATH`);
    const status = yield* p.wait(p.spawn({ argv: [name, live, merged, ...words.filter((word) => /^[a-zA-Z0-9=-]+$/.test(word))] }));
    if (status > 1) throw new CommandError(`${failed}exit status ${status}`);
    return status;
  } finally {
    for (const folder of [live, merged]) {
      for (const { file } of texts) unlink(p, `${folder}/${file}`);
      removeDirectory(p, folder);
    }
  }
}
