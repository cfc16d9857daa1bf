/** Containers' output under their names: compose logs, and what `up` shows while it is attached. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { Utf8Decoder } from '../../../kernel/bytes.ts';
import { rfc3339Fixed } from '../../../kernel/calendar.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Task } from '../../../kernel/task.ts';
import type { Behaviour } from '../behaviour.ts';
import type { Engine } from '../client.ts';
import { copyBody } from '../container/logs.ts';
import type { ContainerDetails } from '../container/types.ts';
import { engineOf } from './dry-run.ts';
import { CliError } from '../errors.ts';
import type { EngineEvent } from '../system/events.ts';
import { timeParameter } from '../time-parameter.ts';
import { LABEL, observe, shortName, type Observed } from './observed.ts';
import { projectAndName } from './project-or-name.ts';
import { found } from './resources.ts';

/** Colours of the names, one after the other. */
const COLOURS = ['36', '33', '32', '35', '34', '36;1', '33;1', '32;1', '35;1', '34;1'];

/** Under this name the watching of files tells what it does. */
export const WATCHER = '#watch';

export interface LogOptions {
  prefix: boolean;
  colour: boolean;
  /** Each line has the time at which it is shown. */
  timestamps?: boolean;
}

/** Writes lines of several containers, each under its name, names padded to the longest. */
export class LogWriter {
  readonly #p: Process;
  readonly #names: string[] = [];
  readonly #options: LogOptions;

  constructor(p: Process, options: LogOptions) {
    this.#p = p;
    this.#options = options;
  }

  register(name: string): void {
    if (!this.#names.includes(name)) this.#names.push(name);
  }

  #prefix(name: string): string {
    if (!this.#options.prefix) return '';
    const width = Math.max(...this.#names.map((one) => one.length)) + 1;
    if (name === WATCHER) return this.#coloured(`${' '.repeat(width)} ⦿ `, '92');
    const text = `${name.padEnd(width)} | `;
    return this.#coloured(text, COLOURS[this.#names.filter((one) => one !== WATCHER).indexOf(name) % COLOURS.length]!);
  }

  #coloured(text: string, colour: string): string {
    return this.#options.colour && this.#p.files.get(1)?.tty ? `\x1b[${colour}m${text}\x1b[0m` : text;
  }

  *line(name: string, text: string): Blocking<void> {
    yield* this.#p.write(1, `${this.#prefix(name)}${this.#options.timestamps ? `${rfc3339Fixed(this.#p.now)} ` : ''}${text}\n`);
  }

  /** Takes bytes and writes the lines that are whole. */
  follower(name: string): { push(bytes: Uint8Array): Blocking<void>; end(): Blocking<void> } {
    const decoder = new Utf8Decoder();
    let rest = '';
    const self = this;
    return {
      *push(bytes) {
        const lines = (rest + decoder.push(bytes)).split('\n');
        rest = lines.pop()!;
        for (const line of lines) yield* self.line(name, line.replace(/\r$/, ''));
      },
      *end() {
        if (rest !== '') yield* self.line(name, rest);
      },
    };
  }
}

export interface LogQuery {
  follow?: boolean;
  tail?: string;
  since?: string;
  until?: string;
  timestamps?: boolean;
}

/** One container's log, until it ends (or for as long as it is followed). */
export function* streamLogs(engine: Engine, container: Pick<Observed, 'Id'>, name: string, writer: LogWriter, query: LogQuery): Blocking<void> {
  const details = yield* engine.get<ContainerDetails>(`/containers/${container.Id}/json`);
  const response = yield* engine.send('GET', `/containers/${container.Id}/logs`, {
    query: { stdout: true, stderr: true, follow: query.follow || undefined, tail: query.tail, since: query.since, until: query.until, timestamps: query.timestamps || undefined },
  });
  const follower = writer.follower(name);
  yield* copyBody(engine.p, response, details.Config.Tty === true, (_stream, bytes) => follower.push(bytes));
  yield* follower.end();
}

/** Containers that start are followed, too, until every container has died while one looked: one that had ended before may start again. */
function* followStarts(engine: Engine, project: string, containers: readonly Observed[], services: readonly string[] | undefined, writer: LogWriter, query: LogQuery): Blocking<Task<void>[]> {
  const begun: Task<void>[] = [], alive = new Set(containers.map((one) => one.Id));
  if (alive.size === 0) return begun;
  const response = yield* engine.send('GET', '/events', { query: { filters: JSON.stringify({ type: { container: true }, label: { [`${LABEL}.project=${project}`]: true, [`${LABEL}.oneoff=False`]: true } }) } });
  while (alive.size > 0) {
    const event = yield* response.stream!.receive();
    if (event === undefined) break;
    const { Action, Actor: { ID, Attributes } } = event as EngineEvent;
    if (services && !services.includes(Attributes?.[`${LABEL}.service`] ?? '')) continue;
    if (Action === 'start') {
      alive.add(ID);
      const title = shortName(project, Attributes?.name ?? ''), { State } = yield* engine.get<ContainerDetails>(`/containers/${ID}/json`);
      writer.register(title);
      begun.push(engine.p.thread(streamLogs(engine, { Id: ID }, title, writer, { ...query, since: timeParameter(State.StartedAt ?? '', engine.p.now, 'since') })));
    } else if (Action === 'die') {
      const again = yield* isAgain(engine, ID);
      if (!again) alive.delete(ID);
      yield* engine.p.write(1, `${shortName(project, Attributes?.name ?? '')} exited with code ${Attributes?.exitCode}${again ? ' (restarting)' : ''}\n`);
    }
  }
  return begun;
}

/** Whether a container that died comes back by itself. */
function* isAgain(engine: Engine, id: string): Blocking<boolean> {
  const details = yield* found(engine.get<ContainerDetails>(`/containers/${id}/json`));
  return details?.State.Restarting === true || details?.State.Running === true;
}

export const logs: Behaviour = {
  path: 'compose logs',
  takes: [0],
  *run(invocation) {
    const { p, flags, args } = invocation;
    const { name, project } = yield* projectAndName(invocation);
    for (const service of args) if (project && !project.services[service] && !project.disabled[service]) throw new CliError(`no such service: ${service}`);
    const engine = engineOf(invocation);
    const index = flags.number('index');
    // Without names: the services of the files whose profile is on; without files: all.
    const services = args.length > 0 ? args : project && index === 0 ? Object.keys(project.services) : undefined;
    const containers = (yield* observe(engine, name)).filter((one) => (services?.includes(one.service) ?? true) && (index === 0 || one.number === index));
    if (index > 0 && containers.length === 0) throw new CliError(`service ${JSON.stringify(args[0])} is not running container #${index}`);
    const writer = new LogWriter(p, { prefix: !flags.bool('no-log-prefix'), colour: !flags.bool('no-color') });
    for (const container of containers) writer.register(shortName(name, container.name));
    const query: LogQuery = { follow: flags.bool('follow'), tail: flags.string('tail'), timestamps: flags.bool('timestamps'), since: timeParameter(flags.string('since'), p.now, 'since'), until: timeParameter(flags.string('until'), p.now, 'until') };
    const tasks = containers.map((container) => p.thread(streamLogs(engine, container, shortName(name, container.name), writer, query)));
    if (query.follow) tasks.push(...(yield* followStarts(engine, name, containers, services, writer, query)));
    for (const task of tasks) yield* task.join();
    return 0;
  },
};
