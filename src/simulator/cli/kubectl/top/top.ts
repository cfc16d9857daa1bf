/** kubectl top node, top pod */
import type { Node } from '../../../api/kubernetes/node.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import { parseSelector, SelectorError } from '../../../api/kubernetes/selectors.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { goDuration, parseRfc3339 } from '../../../kernel/calendar.ts';
import { CommandError } from '../client/failure.ts';
import { resourcePath } from '../client/mapper.ts';
import { namesOf } from '../completion/arguments.ts';
import { list } from '../resource/fetch.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { metricsTable, nodeCells, sorted, totalOf, usageCells, type NodeMetrics, type PodMetrics } from './metrics.ts';

/** How long a pod may be without metrics before that is its fault; ms. */
const CREATION_DELAY = 120_000;

const METRICS = { group: 'metrics.k8s.io', version: 'v1beta1' };

function* common(session: Session): Blocking<{ order: string; name: string | undefined; selector: string }> {
  const { args } = session;
  const order = session.flag('sort-by'), selector = session.flag('selector');
  if (args.length > 1) throw session.usageError(`${session.invocation.path.at(-1)!.name} ${session.invocation.command.usage.replace(/ \[options\]$/, '')}`);
  if (order !== '' && order !== 'cpu' && order !== 'memory') throw new CommandError('--sort-by accepts only cpu or memory');
  if (args.length > 0 && (selector || session.flag('field-selector'))) throw new CommandError(`only one of NAME or ${session.invocation.path.at(-1)!.name === 'node' ? '--selector' : 'selector'} can be provided`);
  checkSelector(selector);
  if (session.invocation.path.at(-1)!.name === 'pod') checkFields(session.flag('field-selector'));
  const { groups } = (yield* session.mapper()).discovery;
  if (!groups.some(({ name }) => name === METRICS.group)) throw new CommandError('Metrics API not available');
  return { order, name: args[0], selector };
}

/** Metrics are asked for only when the selector can be read. @throws CommandError */
function checkSelector(selector: string): void {
  try {
    parseSelector(selector);
  } catch (error) {
    throw error instanceof SelectorError ? new CommandError(error.whole) : error;
  }
}

/** What no field selector says is told before anything is asked. @throws CommandError */
function checkFields(text: string): void {
  const terms = text.match(/(?:\\.|[^,\\])+/gs) ?? [];
  const wrong = [...terms].sort().find((term) => !/^(?:\\.|[^\\=!]|!(?!=))*!?=/s.test(term));
  if (wrong !== undefined) throw new CommandError(`invalid selector: '${text}'; can't understand '${wrong}'`);
}

export const topNode: Verb = {
  path: 'top node', complete: namesOf('nodes'),
  *run(session) {
    const { order, name, selector } = yield* common(session);
    const mapper = yield* session.mapper();
    const nodes = mapper.require('v1', 'Node');
    const metricsMapping = mapper.forKind('metrics.k8s.io/v1beta1', 'NodeMetrics')!;
    const metrics = name === undefined ? ((yield* list(session, metricsMapping, undefined, selector)) as NodeMetrics[]) : [yield* session.client().get<NodeMetrics>(resourcePath(metricsMapping, undefined, name))];
    if (metrics.length === 0) throw new CommandError('metrics not available yet');
    const all = (name === undefined ? yield* list(session, nodes, undefined, selector) : [yield* session.client().get(resourcePath(nodes, undefined, name))]) as Node[];
    const available = new Map(all.map((node) => [node.metadata.name, (session.switch('show-capacity') ? node.status?.capacity : node.status?.allocatable) ?? {}]));
    // No node here has swap.
    const swap = session.switch('show-swap') ? ['<unknown>', '<unknown>'] : [];
    const rows = sorted(metrics, order, (one) => one.metadata.name, (one) => totalOf([one.usage])).map((one) => [one.metadata.name, ...nodeCells(totalOf([one.usage]), available.get(one.metadata.name) ?? {}), ...swap]);
    const missing = [...available.keys()].filter((node) => !metrics.some(({ metadata }) => metadata.name === node)).map((node) => [node, '<unknown>', '<unknown>', '<unknown>', '<unknown>', ...swap]);
    yield* session.out(metricsTable(session.switch('no-headers') ? undefined : ['NAME', 'CPU(cores)', 'CPU(%)', 'MEMORY(bytes)', 'MEMORY(%)', ...(swap.length > 0 ? ['SWAP(bytes)', 'SWAP(%)'] : [])], [...rows, ...missing]));
  },
};

export const topPod: Verb = {
  path: 'top pod', complete: namesOf('pods'),
  *run(session) {
    const { order, name, selector } = yield* common(session);
    const everywhere = session.switch('all-namespaces');
    const namespace = everywhere ? undefined : session.namespace().name;
    const found = yield* podMetrics(session, namespace, name, selector);
    if (found.length === 0) return;
    const containers = session.switch('containers');
    const header = [...(everywhere ? ['NAMESPACE'] : []), ...(containers ? ['POD'] : []), 'NAME', 'CPU(cores)', 'MEMORY(bytes)', ...(session.switch('show-swap') ? ['SWAP(bytes)'] : [])];
    const swap = session.switch('show-swap') ? ['0Mi'] : [];
    const usage = (one: PodMetrics): ReturnType<typeof totalOf> => totalOf(one.containers.map((container) => container.usage));
    const rows = sorted(found, order, (one) => `${everywhere ? `${one.metadata.namespace}/` : ''}${one.metadata.name}`, usage).flatMap((one) => {
      const place = everywhere ? [one.metadata.namespace ?? ''] : [];
      if (!containers) return [[...place, one.metadata.name, ...usageCells(usage(one)), ...swap]];
      return sorted(one.containers, order, (container) => container.name, (container) => totalOf([container.usage])).map((container) => [...place, one.metadata.name, container.name, ...usageCells(totalOf([container.usage])), ...swap]);
    });
    if (session.switch('sum')) {
      const blank = (count: number): string[] => Array.from({ length: count }, () => '');
      rows.push([...blank(header.length - 2 - swap.length), '________', '________'], [...blank(header.length - 2 - swap.length), ...usageCells(totalOf(found.flatMap((one) => one.containers.map((container) => container.usage)))), ...swap]);
    }
    yield* session.out(metricsTable(session.switch('no-headers') ? undefined : header, rows));
  },
};

/** @throws CommandError while nothing was measured yet */
function* podMetrics(session: Session, namespace: string | undefined, name: string | undefined, selector: string): Blocking<PodMetrics[]> {
  const mapper = yield* session.mapper();
  const mapping = mapper.forKind('metrics.k8s.io/v1beta1', 'PodMetrics')!;
  const pods = mapper.require('v1', 'Pod');
  if (name !== undefined) return [yield* session.client().get<PodMetrics>(resourcePath(mapping, namespace, name))];
  const fields = session.flag('field-selector');
  let found = (yield* list(session, mapping, namespace, selector)) as PodMetrics[];
  if (fields && found.length > 0) {
    const chosen = yield* list(session, pods, namespace, selector, fields);
    found = found.filter(({ metadata }) => chosen.some((pod) => pod.metadata.name === metadata.name && pod.metadata.namespace === metadata.namespace));
  }
  if (found.length > 0) return found;
  // Also of all namespaces, only pods of the current one are asked for.
  const there = (yield* list(session, pods, session.namespace().name, selector, fields)) as Pod[];
  for (const { metadata } of there) {
    const age = session.p.now - (parseRfc3339(metadata.creationTimestamp!) ?? 0);
    if (age > CREATION_DELAY) throw new CommandError(`Metrics not available for pod ${metadata.namespace}/${metadata.name}, age: ${goDuration(age)}`);
  }
  if (there.length > 0) throw new CommandError('metrics not available yet');
  yield* session.err(namespace === undefined ? 'No resources found\n' : `No resources found in ${namespace} namespace.\n`);
  return [];
}
