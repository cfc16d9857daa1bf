/** kubectl set env */
import type { Container, EnvVar } from '../../../api/kubernetes/container.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { fromBase64 } from '../../../kernel/base64.ts';
import { decode } from '../../../kernel/bytes.ts';
import { CommandError, isFailure, throwCollected } from '../client/failure.ts';
import { resourcePath } from '../client/mapper.ts';
import { fetchAll } from '../resource/fetch.ts';
import type { Info } from '../resource/info.ts';
import { objectPrinter } from '../print/output.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { applyChange, matchingContainers, objectsToSet, podSpecOf, podSpecToChange, splitArguments, unlessLocal } from './change.ts';

export const setEnv: Verb = { path: 'set env', run };

const NAME = /^[-._a-zA-Z][-._a-zA-Z0-9]*$/;
const isChange = (word: string): boolean => /^.+=/s.test(word) || word.endsWith('-');

interface Changes {
  set: EnvVar[];
  remove: Set<string>;
}

function* run(session: Session): Blocking<void> {
  if (session.switch('all') && session.flag('selector')) throw new CommandError('cannot set --all and --selector at the same time');
  const { resources, changes } = splitArguments(session.args, isChange, () => `all resources must be specified before environment changes: ${session.args.join(' ')}`);
  if (resources.length === 0 && session.list('filename').length === 0) throw new CommandError('one or more resources must be specified as <resource> <name> or <resource>/<name>');
  if (session.switch('list') && session.flag('output') && objectPrinter(session)) throw new CommandError('--list and --output may not be specified together');
  if (session.list('keys').length > 0 && !session.flag('from')) throw new CommandError('when specifying --keys, a configmap or secret must be provided with --from');
  const { set, remove } = yield* parse(session, [...session.list('env'), ...changes]);
  if (session.flag('from')) set.push(...(yield* fromObject(session)));
  const prefix = session.flag('prefix');
  const wanted: Changes = { set: set.map((one) => ({ ...one, name: prefix + one.name })), remove };
  if (session.switch('list')) return yield* show(session, resources, wanted);
  yield* applyChange(session, {
    operation: 'env updated', resources: unlessLocal(session, resources), refused: 'failed to patch env update to pod template:',
    *change(object, info) {
      const containers = matchingContainers(podSpecToChange(object, info), session.flag('containers'));
      if (containers.length === 0) yield* session.warn(`${object.kind}/${info.name} does not have any containers matching ${JSON.stringify(session.flag('containers'))}`);
      for (const container of containers) {
        const env = updated(session, container.env ?? [], wanted);
        if (env.length > 0) container.env = env;
        else delete container.env;
      }
    },
  });
}

function* parse(session: Session, words: readonly string[]): Blocking<Changes> {
  const changes: Changes = { set: [], remove: new Set() };
  for (const word of words) {
    const equals = word.indexOf('=');
    if (word === '-') changes.set.push(...fromLines(yield* session.stdin()));
    else if (equals >= 0) {
      const name = word.slice(0, equals);
      if (!NAME.test(name)) throw new CommandError(`${JSON.stringify(name)} is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')`);
      changes.set.push({ name, value: word.slice(equals + 1) });
    } else if (word.endsWith('-')) changes.remove.add(word.slice(0, -1));
    else throw new CommandError(`unknown environment variable: ${word}`);
  }
  if (words.some((word) => word.includes('=') && changes.remove.has(word.slice(0, word.indexOf('='))))) throw new CommandError('can not both modify and remove the same environment variable in the same command');
  return changes;
}

/** Lines NAME=VALUE; what follows a `#` does not count. */
const fromLines = (text: string): EnvVar[] => text.split('\n').map((line) => line.replace(/#.*/, '')).filter((line) => line.includes('=')).map((line) => ({ name: line.slice(0, line.indexOf('=')), value: line.slice(line.indexOf('=') + 1) }));

/** A variable replaces all of its name; what is to be removed goes, whatever else is said. */
function updated(session: Session, before: readonly EnvVar[], { set, remove }: Changes): EnvVar[] {
  if (!session.switch('overwrite')) {
    for (const one of set) {
      const old = before.find(({ name }) => name === one.name);
      if (old && (old.value ?? '') !== (one.value ?? '')) throw new CommandError(`'${old.name}' already has a value (${old.value ?? ''}), and --overwrite is false`);
    }
  }
  const covered = new Set(remove), env: EnvVar[] = [];
  for (const old of before) {
    if (covered.has(old.name)) continue;
    const newer = set.find(({ name }) => name === old.name);
    if (newer) covered.add(old.name);
    env.push(newer ?? old);
  }
  for (const one of set) {
    if (!covered.has(one.name)) env.push(one);
    covered.add(one.name);
  }
  return env;
}

/** The object that --from names; with --local nobody is asked, and the files' objects stand for it. */
function* source(session: Session): Blocking<Info[]> {
  if (session.switch('local')) return yield* objectsToSet(session, []);
  const { infos, errors } = yield* fetchAll(session, { args: [session.flag('from')], all: session.switch('all'), selector: session.flag('selector') });
  throwCollected(errors);
  return infos;
}

/** --from=configmap/NAME or secret/NAME: a variable for each key, by reference. */
function* fromObject(session: Session): Blocking<EnvVar[]> {
  const infos = yield* source(session);
  const env: EnvVar[] = [];
  for (const { object: found, mapping, name } of infos) {
    if (mapping.kind !== 'Secret' && mapping.kind !== 'ConfigMap') throw new CommandError('unsupported resource specified in --from');
    const { data = {} } = found as KubernetesObject & { data?: Record<string, string> };
    const field = mapping.kind === 'Secret' ? 'secretKeyRef' : 'configMapKeyRef';
    for (const key of Object.keys(data).sort().filter((one) => session.list('keys').length === 0 || session.list('keys').includes(one))) {
      const variable = key.replace(/[^a-zA-Z0-9_]/g, '_').toUpperCase();
      if (variable !== key) yield* session.warn(`key ${key} transferred to ${variable}`);
      env.push({ name: variable, valueFrom: { [field]: { key, name } } });
    }
  }
  return env;
}

function* show(session: Session, resources: readonly string[], wanted: Changes): Blocking<void> {
  for (const info of yield* objectsToSet(session, unlessLocal(session, resources))) {
    const spec = podSpecOf(info.object!);
    const containers = spec ? matchingContainers(spec, session.flag('containers')) : [];
    if (spec && containers.length === 0) yield* session.warn(`${info.object!.kind}/${info.name} does not have any containers matching ${JSON.stringify(session.flag('containers'))}`);
    for (const container of containers) {
      yield* session.out(`# ${info.object!.kind} ${info.name}, container ${container.name}\n`);
      yield* showContainer(session, info, updated(session, container.env ?? [], wanted), container);
    }
  }
}

function* showContainer(session: Session, info: Info, env: readonly EnvVar[], container: Container): Blocking<void> {
  const unresolved = new Map<string, string[]>();
  for (const { name, value = '', valueFrom } of env) {
    if (!valueFrom) {
      yield* session.out(`${name}=${value}\n`);
      continue;
    }
    if (session.switch('resolve')) {
      try {
        yield* session.out(`${name}=${yield* resolved(session, valueFrom, info, container)}\n`);
        continue;
      } catch (error) {
        if (!isFailure(error)) throw error;
        unresolved.set(error.message, [...(unresolved.get(error.message) ?? []), name]);
      }
    }
    yield* session.out(`# ${name} from ${referenceText(valueFrom)}\n`);
  }
  for (const line of [...unresolved].map(([reason, names]) => `error retrieving reference for ${names.sort().join(', ')}: ${reason}\n`).sort()) yield* session.err(line);
}

type Source = NonNullable<EnvVar['valueFrom']>;

function referenceText({ secretKeyRef, configMapKeyRef, fieldRef, resourceFieldRef }: Source): string {
  if (configMapKeyRef) return `configmap ${configMapKeyRef.name}, key ${configMapKeyRef.key}`;
  if (secretKeyRef) return `secret ${secretKeyRef.name}, key ${secretKeyRef.key}`;
  if (fieldRef) return `field path ${fieldRef.fieldPath}`;
  if (resourceFieldRef) return `resource field ${resourceFieldRef.containerName ? `${resourceFieldRef.containerName}/` : ''}${resourceFieldRef.resource}`;
  return 'invalid valueFrom';
}

/** @throws CommandError, ApiError */
function* resolved(session: Session, { secretKeyRef, configMapKeyRef, fieldRef, resourceFieldRef }: Source, info: Info, container: Container): Blocking<string> {
  const reference = secretKeyRef ?? configMapKeyRef;
  if (reference) {
    const [name, words] = secretKeyRef ? ['secrets', 'secret'] : ['configmaps', 'config map'];
    const { data } = (yield* session.client().get(resourcePath({ group: '', version: 'v1', name, namespaced: true }, session.namespace().name, reference.name ?? ''))) as KubernetesObject & { data?: Record<string, string> };
    const raw = data?.[reference.key];
    if (raw === undefined) throw new CommandError(`key ${reference.key} not found in ${words} ${reference.name}`);
    return secretKeyRef ? decode(fromBase64(raw) ?? new Uint8Array()) : raw;
  }
  if (resourceFieldRef) {
    const [side = '', ...resource] = resourceFieldRef.resource.split('.');
    return container.resources?.[side as 'limits' | 'requests']?.[resource.join('.')] ?? '0';
  }
  if (!fieldRef) throw new CommandError('invalid valueFrom');
  const path = fieldRef.fieldPath, { metadata } = info.object!;
  const map = /^metadata\.(labels|annotations)\['(.*)'\]$/.exec(path);
  if (map) return metadata[map[1] as 'labels' | 'annotations']?.[map[2]!] ?? '';
  const field = /^metadata\.(name|namespace|uid)$/.exec(path)?.[1] as 'name' | 'namespace' | 'uid' | undefined;
  if (!field) throw new CommandError(`unsupported fieldPath: ${path}`);
  return metadata[field] ?? '';
}
