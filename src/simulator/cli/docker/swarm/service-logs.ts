/** docker service logs: each line under the task that wrote it. */
import type { Response } from '../../../api/http.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { Utf8Decoder } from '../../../kernel/bytes.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import type { Engine } from '../client.ts';
import { copyBody } from '../container/logs.ts';
import { tasksOf } from './tasks.ts';
import type { NodeObject, ServiceObject } from './types.ts';

export function* serviceLines({ p, flags }: Invocation, engine: Engine, service: ServiceObject, response: Response, tty: boolean): Blocking<void> {
  const tasks = new Map((yield* tasksOf(engine, [`service=${service.ID}`])).map((task) => [task.ID, task]));
  const nodes = new Map((yield* engine.get<NodeObject[]>('/nodes')).map((node) => [node.ID, node.Description.Hostname]));
  const nameOf = (id: string): string => {
    const task = tasks.get(id);
    const name = `${flags.bool('no-resolve') ? service.ID : service.Spec.Name}.${(service.Spec.Mode?.ReplicatedJob ? task?.Slot ?? 0 : task?.Slot) ?? task?.NodeID ?? ''}`;
    return `${name}${flags.bool('no-task-ids') ? '' : `.${flags.bool('no-trunc') ? id : id.slice(0, 12)}`}@${nodes.get(task?.NodeID ?? '') ?? task?.NodeID ?? ''}`;
  };
  const width = Math.max(0, ...[...tasks.keys()].map((id) => nameOf(id).length));
  const decoder = new Utf8Decoder();
  let rest = '';
  yield* copyBody(p, response, tty, function* (stream, bytes) {
    const lines = (rest + decoder.push(bytes)).split('\n');
    rest = lines.pop()!;
    for (const line of lines) yield* p.write(stream === 2 ? 2 : 1, `${labelled(line, nameOf, width)}\n`);
  });
}

/** A line begins with the details 'com.docker.swarm.task.id=…,… ' that tell its task. */
function labelled(line: string, nameOf: (id: string) => string, width: number): string {
  const match = /^((?:\S+Z )?)(\S*com\.docker\.swarm\.task\.id=([a-z0-9]+)\S*) (.*)$/s.exec(line);
  return match ? `${match[1]}${nameOf(match[3]!).padEnd(width)}    | ${match[4]}` : line;
}
