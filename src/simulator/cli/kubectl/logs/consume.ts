/** Reads logs and prints them line by line, several at once with -f. */
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Blocking, Channel } from '../../../kernel/blocking.ts';
import { concat, decode, encode } from '../../../kernel/bytes.ts';
import { ApiError, CommandError, isFailure } from '../client/failure.ts';
import { check } from '../client/rest.ts';
import { podPath } from '../remote/containers.ts';
import type { Session } from '../session.ts';
import { receiveUntil } from '../watch/watch.ts';

export interface LogSource {
  pod: Pod;
  container: string;
  query: [string, string][];
}

export function* consume(session: Session, sources: readonly LogSource[]): Blocking<void> {
  if (!session.switch('follow') || sources.length <= 1) {
    for (const source of sources) yield* patiently(session, source);
    return;
  }
  const tasks = sources.map((source) => session.p.thread(patiently(session, source)));
  for (const task of tasks) yield* task.join();
}

/** With -f a container that does not run yet is asked again every second. */
function* patiently(session: Session, source: LogSource): Blocking<void> {
  const deadline = session.p.now + (session.flags.has('pod-running-timeout') ? session.flags.number('pod-running-timeout') : 0);
  for (;;) {
    try {
      return yield* copy(session, source);
    } catch (error) {
      if (!isFailure(error)) throw error;
      if (session.switch('ignore-errors')) return yield* session.out(`error: ${error.message}\n`);
      if (!session.switch('follow') || !(error instanceof ApiError)) throw error;
      yield* session.err(`${error.message}\n`);
      if (session.p.now + 1000 > deadline) throw new CommandError('timed out waiting for the condition');
      yield* session.p.sleep(1000);
    }
  }
}

function* copy(session: Session, { pod, container, query }: LogSource): Blocking<void> {
  const lines = new Lines(session, session.switch('prefix') || session.switch('all-pods') ? `[pod/${pod.metadata.name}/${container}] ` : '');
  const response = yield* session.client().send({ method: 'GET', path: podPath(pod, 'log'), query: [['container', container], ...query] });
  if (!response.stream) {
    const body = check(response);
    yield* lines.push(body instanceof Uint8Array ? body : encode(typeof body === 'string' ? body : ''));
    return yield* lines.end();
  }
  const deadline = session.requestDeadline();
  try {
    for (;;) {
      const piece = yield* receiveUntil(session.p, response.stream as Channel<unknown>, deadline);
      if (piece === undefined) break;
      if (piece === 'timeout') {
        yield* session.out(`${CUT}\n`);
        throw new CommandError(CUT);
      }
      yield* lines.push(piece instanceof Uint8Array ? piece : encode(String(piece)));
    }
  } finally {
    response.stream.close();
  }
  yield* lines.end();
}

/** What --request-timeout leaves of a log that goes on. */
const CUT = 'context deadline exceeded (Client.Timeout or context cancellation while reading body)';

/** Whole lines only, so that several logs do not mix within one. */
class Lines {
  readonly #session: Session;
  readonly #prefix: string;
  #rest: Uint8Array = new Uint8Array(0);

  constructor(session: Session, prefix: string) {
    this.#session = session;
    this.#prefix = prefix;
  }

  *push(piece: Uint8Array): Blocking<void> {
    const all = this.#rest.length > 0 ? concat([this.#rest, piece]) : piece;
    const end = all.lastIndexOf(10) + 1;
    this.#rest = all.slice(end);
    if (end === 0) return;
    const whole = all.slice(0, end);
    yield* this.#session.p.write(1, this.#prefix ? decode(whole).split('\n').slice(0, -1).map((line) => `${this.#prefix}${line}\n`).join('') : whole);
  }

  *end(): Blocking<void> {
    if (this.#rest.length > 0) yield* this.#session.p.write(1, this.#prefix ? this.#prefix + decode(this.#rest) : this.#rest);
  }
}
