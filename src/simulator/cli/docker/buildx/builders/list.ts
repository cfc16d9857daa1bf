/** docker buildx ls. */
import { goJson } from '../../../../kernel/gotemplate/json.ts';
import type { Blocking } from '../../../../kernel/blocking.ts';
import type { Invocation } from '../../../shared/cobra/command.ts';
import type { Behaviour } from '../../behaviour.ts';
import { engineOf } from '../../contexts.ts';
import { ConnectionError } from '../../errors.ts';
import { rendered } from '../rendered.ts';
import { currentName, lastActivity, storedGroups, type BuilderNode } from './group.ts';
import { BUILDKIT, engineInstance, groupInstance, platformsOf, statusOf, type Instance, type Status } from './instance.ts';
import { rulesOf, workerOf } from './worker.ts';

/** A builder's line, and those of its nodes. */
interface Row {
  Name: string;
  DriverEndpoint: string;
  LastActivity: string;
  Status: string;
  Buildkit: string;
  Platforms: string;
  Error: string;
}

interface Listed {
  instance: Instance;
  isCurrent: boolean;
  activity: string;
  nodes: { node: BuilderNode; status: Status; worker?: { id: string; labels: [string, string][] } }[];
  error?: string;
}

const MAJOR = ['linux/amd64', 'linux/arm64', 'linux/arm', 'linux/ppc64le', 'linux/s390x', 'linux/riscv64', 'linux/mips64'];
const MOST = 4;

/** 'linux/amd64 (+4)': the variants of a platform together, and no more than four platforms. */
export function shortened(platforms: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const platform of platforms) {
    const key = platform.replace(/\*$/, '').split('/').slice(0, 2).join('/');
    groups.set(key, [...(groups.get(key) ?? []), platform]);
  }
  const keys = [...MAJOR.filter((key) => groups.has(key)), ...[...groups.keys()].filter((key) => !MAJOR.includes(key)).sort()].slice(0, MOST);
  const shown = keys.map((key) => {
    const all = groups.get(key)!;
    return all.length === 1 ? all[0]! : `${key}${all.some((one) => one.endsWith('*')) ? '*' : ''} (+${all.length})`;
  });
  const left = platforms.length - keys.reduce((sum, key) => sum + groups.get(key)!.length, 0);
  return [...shown, ...(left > 0 ? [`(${left} more)`] : [])].join(', ');
}

function* listed(invocation: Invocation): Blocking<Listed[]> {
  const { p } = invocation, own = engineInstance(invocation), current = currentName(p, engineOf(invocation).host) ?? own.name;
  const all: Listed[] = [];
  for (const instance of [...storedGroups(p).map(groupInstance), own]) {
    const one: Listed = { instance, isCurrent: instance.name === current, activity: instance.isContext ? '' : lastActivity(p, instance.name) ?? '', nodes: [] };
    try {
      for (const node of instance.nodes) one.nodes.push({ node, status: yield* statusOf(invocation, instance, node) });
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
      one.error = error.message;
    }
    all.push(one);
  }
  return [...all.filter(({ error }) => error === undefined), ...all.filter(({ error }) => error !== undefined)];
}

function rows({ instance, isCurrent, activity, nodes, error = '' }: Listed, asTable: boolean, whole: boolean): Row[] {
  const indent = asTable ? ' \\_ ' : '', star = asTable && isCurrent ? '*' : '';
  const head: Row = { Name: instance.name + star, DriverEndpoint: error === '' ? instance.driver : '', LastActivity: activity, Status: error === '' ? '' : 'error', Buildkit: '', Platforms: '', Error: error };
  if (error !== '') return [head];
  return [head, ...nodes.map(({ node, status }): Row => {
    const platforms = platformsOf(node, status);
    return { Name: indent + node.Name, DriverEndpoint: indent + node.Endpoint, LastActivity: '', Status: status, Buildkit: status === 'running' ? BUILDKIT : '', Platforms: asTable && !whole ? shortened(platforms) : platforms.join(', '), Error: '' };
  })];
}

/** Only JSON shows what the workers say. */
function* askWorkers(invocation: Invocation, all: readonly Listed[]): Blocking<void> {
  for (const { instance, nodes } of all) for (const one of nodes) if (one.status === 'running') one.worker = yield* workerOf(invocation, instance, one.node);
}

const asJson = ({ instance, isCurrent, activity, nodes, error }: Listed): string => goJson({
  Current: isCurrent, Driver: instance.driver, Dynamic: false, ...(error === undefined ? {} : { Error: error }), LastActivity: activity || '0001-01-01T00:00:00Z', Name: instance.name,
  Nodes: nodes.map(({ node, status, worker }) => ({
    ...(node.DriverOpts && Object.keys(node.DriverOpts).length > 0 ? { DriverOpts: node.DriverOpts } : {}), Endpoint: node.Endpoint, ...(node.Flags ? { Flags: node.Flags } : {}),
    ...(worker ? { GCPolicy: rulesOf(instance.driver), IDs: [worker.id], Labels: Object.fromEntries(worker.labels) } : {}), Name: node.Name,
    ...(platformsOf(node, status).length > 0 ? { Platforms: platformsOf(node, status).map((one) => one.replace(/\*$/, '')) } : {}), Status: status, ...(status === 'running' ? { Version: BUILDKIT } : {}),
  })),
});

const HEADINGS: Readonly<Record<keyof Row, string>> = { Name: 'NAME/NODE', DriverEndpoint: 'DRIVER/ENDPOINT', LastActivity: 'LAST ACTIVITY', Status: 'STATUS', Buildkit: 'BUILDKIT', Platforms: 'PLATFORMS', Error: 'ERROR' };

const DEFAULT = 'table {{.Name}}\t{{.DriverEndpoint}}\t{{.Status}}\t{{.Buildkit}}\t{{.Platforms}}';

/** The rows in a format; a table has headings above. */
function shown(all: readonly Listed[], format: string, whole: boolean): string {
  return rendered(format, '*commands.lsContext', HEADINGS, all.flatMap((one) => rows(one, format.startsWith('table'), whole)).map((row) => ({ ...row })));
}

export const ls: Behaviour = {
  path: 'buildx ls',
  takes: [0, 0],
  /** As a template, the rows of nodes are their builder once more in JSON. */
  *run(invocation) {
    const { p, flags } = invocation, format = flags.string('format');
    const all = yield* listed(invocation);
    if (format === 'json' || format === '{{json .}}') yield* askWorkers(invocation, all);
    if (format === 'json' || format === '{{json .}}') yield* p.write(1, all.map((one) => `${asJson(one)}\n`.repeat(format === 'json' || one.error !== undefined ? 1 : 1 + one.nodes.length)).join(''));
    else yield* p.write(1, shown(all, format === 'table' ? DEFAULT : format, flags.bool('no-trunc')));
    const failed = format === 'table' ? all.filter(({ error }) => error !== undefined) : [];
    if (failed.length > 0) yield* p.write(2, `\n${failed.map(({ instance, error }) => `Cannot load builder ${instance.name}: ${error}\n`).join('')}`);
    return 0;
  },
};
