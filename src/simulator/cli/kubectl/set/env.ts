/** kubectl set env */
import type { Container, EnvVar } from '../../../api/kubernetes/container.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { fromBase64 } from '../../../kernel/base64.ts';
import { decode } from '../../../kernel/bytes.ts';
import { CommandError } from '../client/failure.ts';
import { resourcePath } from '../client/mapper.ts';
import { typeThenNames } from '../completion/arguments.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { applyChange, objectsToSet, podSpecOf, splitArguments } from './change.ts';

export const setEnv: Verb = { path: 'set env', run, complete: typeThenNames };

const PAIR = /^[-._a-zA-Z][-._a-zA-Z0-9]*=/;
const REMOVAL = /^[-._a-zA-Z][-._a-zA-Z0-9]*-$/;

interface Changes {
  set: EnvVar[];
  remove: Set<string>;
}

function* run(session: Session): Blocking<void> {
  const { resources, changes } = splitArguments(session.args, (word) => PAIR.test(word) || REMOVAL.test(word));
  const wanted = parse([...changes, ...session.list('env')]);
  if (session.flag('from')) wanted.set.push(...(yield* fromObject(session)));
  if (resources.length === 0 && session.list('filename').length === 0 && !session.flag('kustomize')) throw new CommandError('one or more resources must be specified as <resource> <name> or <resource>/<name>');
  if (session.switch('list')) return yield* show(session, resources);
  if (wanted.set.length === 0 && wanted.remove.size === 0) throw new CommandError('at least one environment variable must be provided');
  yield* applyChange(session, {
    operation: 'env updated', resources, needsPodSpec: true,
    *change(object, info) {
      const containers = chosen(session, object);
      if (containers.length === 0) yield* session.err(`warning: ${info.mapping.name}/${info.name} does not have any containers matching ${JSON.stringify(session.flag('containers'))}\n`);
      for (const container of containers) container.env = updated(session, container.env ?? [], wanted);
    },
  });
}

function parse(words: readonly string[]): Changes {
  const changes: Changes = { set: [], remove: new Set() };
  for (const word of words) {
    if (REMOVAL.test(word)) changes.remove.add(word.slice(0, -1));
    else if (PAIR.test(word)) changes.set.push({ name: word.slice(0, word.indexOf('=')), value: word.slice(word.indexOf('=') + 1) });
    else throw new CommandError(`unknown argument: ${JSON.stringify(word)}`);
  }
  const both = changes.set.find(({ name }) => changes.remove.has(name));
  if (both) throw new CommandError('can not both modify and remove an environment variable in the same command');
  return changes;
}

const chosen = (session: Session, object: KubernetesObject): Container[] => {
  const pattern = new RegExp(`^${session.flag('containers').replace(/[.+^${}()|\\]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.')}$`);
  const spec = podSpecOf(object);
  return [...(spec?.initContainers ?? []), ...(spec?.containers ?? [])].filter(({ name }) => pattern.test(name));
};

function updated(session: Session, before: readonly EnvVar[], { set, remove }: Changes): EnvVar[] {
  const env = before.filter(({ name }) => !remove.has(name));
  for (const one of set) {
    const at = env.findIndex(({ name }) => name === one.name);
    if (at >= 0 && !session.switch('overwrite')) throw new CommandError(`'${one.name}' already has a value (${env[at]!.value ?? ''}), and --overwrite is false`);
    if (at >= 0) env[at] = one;
    else env.push(one);
  }
  return env;
}

const environmentName = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9_]/g, '_');

/** --from=configmap/NAME or secret/NAME: a variable for each key, by reference. */
function* fromObject(session: Session): Blocking<EnvVar[]> {
  const [type = '', name = ''] = session.flag('from').split('/');
  const mapping = (yield* session.mapper()).mapping(type);
  if (mapping.name !== 'secrets' && mapping.name !== 'configmaps') throw new CommandError('unsupported resource specified in --from');
  const object = (yield* session.client().get(resourcePath(mapping, session.namespace().name, name))) as KubernetesObject & { data?: Record<string, string> };
  const keys = Object.keys(object.data ?? {}).sort().filter((key) => session.list('keys').length === 0 || session.list('keys').includes(key));
  const field = mapping.name === 'secrets' ? 'secretKeyRef' : 'configMapKeyRef';
  return keys.map((key) => ({ name: session.flag('prefix') + environmentName(key), valueFrom: { [field]: { key, name } } }));
}

function* show(session: Session, resources: readonly string[]): Blocking<void> {
  for (const info of yield* objectsToSet(session, resources)) {
    for (const container of chosen(session, info.object!)) {
      yield* session.out(`# ${info.object!.kind} ${info.name}, container ${container.name}\n`);
      for (const variable of container.env ?? []) yield* session.out(`${yield* line(session, variable, info.namespace)}\n`);
    }
  }
}

function* line(session: Session, { name, value, valueFrom }: EnvVar, namespace: string | undefined): Blocking<string> {
  if (!valueFrom) return `${name}=${value ?? ''}`;
  const { secretKeyRef, configMapKeyRef, fieldRef, resourceFieldRef } = valueFrom;
  const reference = secretKeyRef ?? configMapKeyRef;
  if (!reference) return `# ${name} from ${fieldRef ? `field path ${fieldRef.fieldPath}` : `resource field ${resourceFieldRef?.resource}`}`;
  const type = secretKeyRef ? 'secret' : 'configmap';
  if (!session.switch('resolve')) return `# ${name} from ${type} ${reference.name}, key ${reference.key}`;
  const object = (yield* session.client().get(resourcePath({ group: '', version: 'v1', name: `${type}s`, namespaced: true }, namespace, reference.name ?? ''))) as KubernetesObject & { data?: Record<string, string> };
  const raw = object.data?.[reference.key] ?? '';
  return `${name}=${secretKeyRef ? decode(fromBase64(raw) ?? new Uint8Array()) : raw}`;
}
