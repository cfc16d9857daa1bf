/** Tasks of services: the table of `service ps`, `node ps` and `stack ps`. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { parseRfc3339 } from '../../../kernel/calendar.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import { humanDuration } from '../../shared/units.ts';
import { filtersQuery, type Engine } from '../client.ts';
import { engineOf } from '../contexts.ts';
import { ellipsis, listText, type ListFormat, type Row } from '../formatter.ts';
import { naturally } from '../natural-order.ts';
import type { NodeObject, ServiceObject, TaskObject } from './types.ts';

const columns: ListFormat = {
  typeName: 'task.taskContext',
  headings: { ID: 'ID', Name: 'NAME', Image: 'IMAGE', Node: 'NODE', DesiredState: 'DESIRED STATE', CurrentState: 'CURRENT STATE', Error: 'ERROR', Ports: 'PORTS' },
  table: '{{.ID}}\t{{.Name}}\t{{.Image}}\t{{.Node}}\t{{.DesiredState}}\t{{.CurrentState}}\t{{.Error}}\t{{.Ports}}',
  quiet: '{{.ID}}',
};

export function* tasksOf(engine: Engine, filters: readonly string[]): Blocking<TaskObject[]> {
  return yield* engine.get<TaskObject[]>('/tasks', { filters: filtersQuery(filters) });
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** 'nginx:1.27' without the digest that it is pinned to. */
export const plainImage = (image: string): string => image.replace(/@sha256:[0-9a-f]+$/, '');

export function* taskTable(invocation: Invocation, tasks: readonly TaskObject[], trunc = !invocation.flags.bool('no-trunc')): Blocking<number> {
  const { p, flags } = invocation;
  const engine = engineOf(invocation);
  const services = new Map((yield* engine.get<ServiceObject[]>('/services')).map((one) => [one.ID, one.Spec.Name]));
  const nodes = new Map((yield* engine.get<NodeObject[]>('/nodes')).map((one) => [one.ID, one.Description.Hostname]));
  const resolve = !flags.bool('no-resolve');
  const nameOf = (task: TaskObject): string => `${resolve ? services.get(task.ServiceID) ?? task.ServiceID : task.ServiceID}.${task.Slot || task.NodeID}`;
  const sorted = [...tasks].sort((a, b) => (nameOf(a) === nameOf(b) ? (parseRfc3339(b.CreatedAt) ?? 0) - (parseRfc3339(a.CreatedAt) ?? 0) : naturally(nameOf(a), nameOf(b))));
  let previous = '';
  const isTable = flags.string('format') === '' || flags.string('format').startsWith('table');
  const rows = sorted.map((task): Row => {
    const name = nameOf(task);
    const shown = isTable && name === previous ? ` \\_ ${name}` : name;
    previous = name;
    const error = task.Status.Err ? `"${trunc ? ellipsis(task.Status.Err, 30) : task.Status.Err}"` : '';
    return {
      ID: trunc ? task.ID.slice(0, 12) : task.ID, Name: shown, Image: trunc ? plainImage(task.Spec.ContainerSpec.Image) : task.Spec.ContainerSpec.Image, Node: task.NodeID ? (resolve ? nodes.get(task.NodeID) ?? task.NodeID : task.NodeID) : '',
      DesiredState: capital(task.DesiredState), CurrentState: `${capital(task.Status.State)} ${humanDuration(p.now - (parseRfc3339(task.Status.Timestamp) ?? p.now)).toLowerCase()} ago`, Error: error,
      Ports: (task.Status.PortStatus?.Ports ?? []).map((port) => `*:${port.PublishedPort}->${port.TargetPort}/${port.Protocol}`).join(','),
    };
  });
  yield* p.write(1, yield* listText(columns, rows, flags.string('format'), flags.bool('quiet')));
  return 0;
}
