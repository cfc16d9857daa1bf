/** docker node */
import type { Behaviour } from '../behaviour.ts';
import { filtersQuery, segment, type Engine } from '../client.ts';
import { engineOf } from '../contexts.ts';
import { CliError } from '../errors.ts';
import { forEach } from '../each.ts';
import { printList, type ListFormat } from '../formatter.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { inspectOrPretty } from './inspect-or-pretty.ts';
import { naturally } from '../natural-order.ts';
import { prettyNode } from './pretty.ts';
import { tasksOf, taskTable } from './tasks.ts';
import type { NodeObject, TaskObject } from './types.ts';

const columns: ListFormat = {
  typeName: 'node.nodeContext',
  headings: { ID: 'ID', Self: '', Hostname: 'HOSTNAME', Status: 'STATUS', Availability: 'AVAILABILITY', ManagerStatus: 'MANAGER STATUS', EngineVersion: 'ENGINE VERSION', TLSStatus: 'TLS STATUS' },
  table: '{{.ID}} {{if .Self}}*{{else}} {{ end }}\t{{.Hostname}}\t{{.Status}}\t{{.Availability}}\t{{.ManagerStatus}}\t{{.EngineVersion}}',
  quiet: '{{.ID}}',
};

/** `pretty` is the format of inspect here, too, though rows of the list have no name: it fails there. */
const PRETTY = 'ID:\t\t\t{{.ID}}\n{{- if .Name }}{{ end }}';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const ls: Behaviour = {
  path: 'node ls',
  *run(invocation) {
    const { p, flags } = invocation;
    const engine = engineOf(invocation);
    const nodes = yield* engine.get<NodeObject[]>('/nodes', { filters: filtersQuery(flags.list('filter')) });
    const { Swarm } = yield* engine.get<{ Swarm: { NodeID: string } }>('/info');
    const rows = [...nodes].sort((a, b) => naturally(a.Description.Hostname, b.Description.Hostname)).map((node) => ({
      ID: node.ID, Self: node.ID === Swarm.NodeID, Hostname: node.Description.Hostname, Status: capital(node.Status.State), Availability: capital(node.Spec.Availability),
      ManagerStatus: node.ManagerStatus ? (node.ManagerStatus.Leader ? 'Leader' : capital(node.ManagerStatus.Reachability)) : '', EngineVersion: node.Description.Engine.EngineVersion, TLSStatus: 'Ready',
    }));
    return yield* printList(p, columns, rows, flags.string('format') === 'pretty' ? PRETTY : flags.string('format'), flags.bool('quiet'));
  },
};

/** 'self' is the node that the engine is. */
function* findNode(engine: Engine, name: string): Blocking<NodeObject> {
  if (name !== 'self') return yield* engine.get<NodeObject>(`/nodes/${segment(name)}`);
  const { Swarm } = yield* engine.get<{ Swarm: { NodeID: string } }>('/info');
  // Where there is none, a list of nodes says why.
  if (Swarm.NodeID === '') yield* engine.get('/nodes');
  return yield* engine.get<NodeObject>(`/nodes/${Swarm.NodeID}`);
}

const inspect: Behaviour = {
  path: 'node inspect',
  *run(invocation) {
    const engine = engineOf(invocation);
    return yield* inspectOrPretty(invocation, (name) => findNode(engine, name), prettyNode);
  },
};

const ps: Behaviour = {
  path: 'node ps',
  takes: [0],
  *run(invocation) {
    const { args, flags } = invocation;
    const engine = engineOf(invocation);
    const tasks: TaskObject[] = [], mistakes: string[] = [];
    for (const name of args.length > 0 ? args : ['self']) {
      try {
        const node = yield* findNode(engine, name);
        tasks.push(...(yield* tasksOf(engine, [...flags.list('filter'), `node=${node.ID}`])));
      } catch (error) {
        if (!(error instanceof CliError)) throw error;
        mistakes.push(error.message);
      }
    }
    if (mistakes.length === 0 || tasks.length > 0) yield* taskTable(invocation, tasks);
    if (mistakes.length > 0) throw new CliError(mistakes.join('\n'));
    return 0;
  },
};

const rm: Behaviour = {
  path: 'node rm',
  *run(invocation) {
    const engine = engineOf(invocation);
    return yield* forEach(invocation.p, invocation.args, function* (name) {
      yield* engine.delete(`/nodes/${segment(name)}`, { force: invocation.flags.bool('force') || undefined });
      return name;
    });
  },
};

type Spec = NodeObject['Spec'];

/** Changes nodes' specifications, one after the other until one fails; a text instead of a change is said, and nothing is done. */
const changing = (path: string, change: (node: NodeObject, invocation: Parameters<Behaviour['run']>[0]) => Spec | string, said: (name: string) => string): Behaviour => ({
  path,
  *run(invocation) {
    const engine = engineOf(invocation);
    for (const name of invocation.args) {
      const node = yield* engine.get<NodeObject>(`/nodes/${segment(name)}`), body = change(node, invocation);
      if (typeof body !== 'string') yield* engine.post(`/nodes/${node.ID}/update`, { query: { version: node.Version.Index }, body });
      yield* invocation.p.write(1, `${typeof body === 'string' ? body : said(name)}\n`);
    }
    return 0;
  },
});

const update = changing('node update', ({ Spec: spec }, { flags }) => {
  const labels = { ...spec.Labels };
  for (const pair of flags.list('label-add')) labels[pair.split('=')[0]!] = pair.split(/=(.*)/s)[1] ?? '';
  for (const key of flags.list('label-rm')) {
    if (!(key in labels)) throw new CliError(`key ${key} doesn't exist in node's labels`);
    delete labels[key];
  }
  return { ...spec, Labels: labels, ...(flags.changed('availability') && { Availability: flags.string('availability') }), ...(flags.changed('role') && { Role: flags.string('role') }) };
}, (name) => name);

const becoming = (path: string, role: 'manager' | 'worker', said: (name: string) => string): Behaviour =>
  changing(path, ({ ID, Spec: spec }) => (spec.Role === role ? `Node ${ID} is already a ${role}.` : { ...spec, Role: role }), said);

const promote = becoming('node promote', 'manager', (name) => `Node ${name} promoted to a manager in the swarm.`);
const demote = becoming('node demote', 'worker', (name) => `Manager ${name} demoted in the swarm.`);

export const nodeCommands: Behaviour[] = [demote, inspect, ls, promote, ps, rm, update];
