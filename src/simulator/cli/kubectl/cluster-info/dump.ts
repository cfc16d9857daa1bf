/** kubectl cluster-info dump */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { decode } from '../../../kernel/bytes.ts';
import { lookup, makeDirectory, writeFile } from '../../../kernel/files.ts';
import { CommandError, isFailure } from '../client/failure.ts';
import { resourcePath } from '../client/mapper.ts';
import { check } from '../client/rest.ts';
import { objectPrinter } from '../print/output.ts';
import { typedText } from '../print/typed.ts';
import { podPath } from '../remote/containers.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';

export const clusterInfoDump: Verb = { path: 'cluster-info dump', run };

/** File by file: what of a namespace is dumped. */
const RESOURCES = [
  ['events', '', 'events'], ['replication-controllers', '', 'replicationcontrollers'], ['services', '', 'services'], ['daemonsets', 'apps', 'daemonsets'], ['deployments', 'apps', 'deployments'],
  ['replicasets', 'apps', 'replicasets'], ['pods', '', 'pods'],
] as const;

type List = KubernetesObject & { items: KubernetesObject[] | null };

function* run(session: Session): Blocking<void> {
  const format = session.flag('output'), folder = session.flag('output-directory');
  const print = objectPrinter(session);
  if (format === '' || format === 'name') throw new CommandError('list types are not supported by name printing: *v1.NodeList');
  const ending = format === 'json' || format === 'yaml' ? `.${format}` : '.txt';
  const write = function* (name: string, text: string): Blocking<void> {
    if (folder === '' || folder === '-') return yield* session.out(text);
    makeFolders(session, `${folder}/${name}`.replace(/\/[^/]*$/, ''));
    writeFile(session.p, `${folder}/${name}`, text, 0o600);
  };
  yield* write(`nodes${ending}`, yield* typedText(session, print!, yield* listOf(session, '', 'nodes')));
  for (const namespace of yield* namespacesOf(session)) {
    for (const [file, group, name] of RESOURCES) {
      const list = yield* listOf(session, group, name, namespace);
      yield* write(`${namespace}/${file}${ending}`, yield* typedText(session, print!, list));
      if (name !== 'pods') continue;
      for (const pod of (list.items ?? []) as Pod[]) yield* write(`${namespace}/${pod.metadata.name}/logs.txt`, yield* logsOf(session, pod));
    }
  }
  if (folder !== '' && folder !== '-') yield* session.out(`Cluster info dumped to ${folder}\n`);
}

function* listOf(session: Session, group: string, name: string, namespace?: string): Blocking<List> {
  const list = yield* session.client().get<List>(resourcePath({ group, version: 'v1', name, namespaced: namespace !== undefined }, namespace));
  // The typed client is answered in protobuf, where an empty list is none.
  return list.items?.length === 0 ? { ...list, items: null } : list;
}

function* namespacesOf(session: Session): Blocking<readonly string[]> {
  if (session.switch('all-namespaces')) return ((yield* listOf(session, '', 'namespaces')).items ?? []).map(({ metadata }) => metadata.name);
  const asked = session.list('namespaces');
  return asked.length > 0 ? asked : ['kube-system', session.namespace().name];
}

function* logsOf(session: Session, pod: Pod): Blocking<string> {
  let text = '';
  for (const { name } of [...(pod.spec.initContainers ?? []), ...pod.spec.containers]) {
    const title = `logs for container ${name} of pod ${pod.metadata.namespace}/${pod.metadata.name} ====\n`;
    text += `==== START ${title}${yield* logOf(session, pod, name)}==== END ${title}`;
  }
  return text;
}

const bytesText = (body: unknown): string => (body instanceof Uint8Array ? decode(body) : typeof body === 'string' ? body : '');

/** A folder and those above it, for their owner alone. */
function makeFolders(session: Session, path: string): void {
  if (path === '' || lookup(session.p, path)) return;
  makeFolders(session, path.replace(/\/?[^/]*$/, ''));
  makeDirectory(session.p, path, 0o700);
}

function* logOf(session: Session, pod: Pod, container: string): Blocking<string> {
  try {
    const response = yield* session.client().send({ method: 'GET', path: podPath(pod, 'log'), query: [['container', container]] });
    if (!response.stream) return bytesText(check(response));
    let text = '';
    for (let piece = yield* response.stream.receive(); piece !== undefined; piece = yield* response.stream.receive()) text += bytesText(piece);
    return text;
  } catch (error) {
    if (!isFailure(error)) throw error;
    return `Request log error: ${error.message}\n`;
  }
}
