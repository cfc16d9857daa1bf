/** GET /containers/{id}/logs. */
import type { LogLine } from '../../api/cri.ts';
import type { Response } from '../../api/http.ts';
import { Channel } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { Engine } from '../engine.ts';
import { badRequest } from '../http/errors.ts';
import { flag, text, timestamp } from '../http/query.ts';
import { olderThan, type Call } from '../http/router.ts';
import { logTime } from '../timestamp.ts';
import { frame } from './hijack.ts';
import { logDetails } from './log-details.ts';
import { readingRefusal } from './log-drivers.ts';
import { hasLogOptions } from './log-options.ts';

export function* logsRoute(engine: Engine, call: Call): Blocking<Response> {
  const stdout = flag(call, 'stdout'), stderr = flag(call, 'stderr');
  if (!stdout && !stderr) throw badRequest("must specify at least one of 'stdout' or 'stderr'");
  const record = engine.containers.require(call.params['name']!);
  const since = timestamp(call, 'since', (reason) => `invalid value for "since": ${reason}`);
  const until = timestamp(call, 'until', (reason) => `invalid value for "until": ${reason}`);
  const live = engine.containers.live(record.id), { LogConfig } = record.hostConfig;
  const refusal = LogConfig.Type === 'none' || hasLogOptions(LogConfig) ? yield* readingRefusal(record, live.running) : undefined;
  if (refusal) throw refusal;
  const { Tty: tty } = record.config;
  const timestamps = flag(call, 'timestamps'), details = flag(call, 'details') ? `${yield* logDetails(record)} ` : '';
  // The moments are compared with a microsecond's tolerance: they came as text with nine digits.
  const within = (line: LogLine): boolean => (since === undefined || line.at >= since - 0.0005) && (until === undefined || line.at <= until + 0.0005);
  const wanted = (line: LogLine): boolean => (line.stream === 'stdout' ? stdout : stderr);
  const render = (line: LogLine): Uint8Array => {
    const bytes = encode(`${timestamps ? `${logTime(line.at)} ` : ''}${details}${line.text}${line.partial ? '' : '\n'}`);
    return tty ? bytes : frame(line.stream, bytes);
  };
  const stream = new Channel<unknown>();
  const lines = live.log.lines.filter(within);
  for (const line of tail(lines, text(call, 'tail')).filter(wanted)) stream.post(render(line));
  if (flag(call, 'follow') && live.running) follow(engine, record.id, stream, until, (line) => {
    if (wanted(line) && within(line)) stream.post(render(line));
  });
  else stream.close();
  return { status: 200, headers: { 'content-type': tty || olderThan(call, '1.42') ? 'application/vnd.docker.raw-stream' : 'application/vnd.docker.multiplexed-stream' }, stream };
}

/** The last so many lines; what is no number means all. */
function tail(lines: readonly LogLine[], count: string): readonly LogLine[] {
  if (!/^\d+$/.test(count)) return lines;
  return Number(count) === 0 ? [] : lines.slice(-Number(count));
}

function follow(engine: Engine, id: string, stream: Channel<unknown>, until: number | undefined, add: (line: LogLine) => void): void {
  const live = engine.containers.live(id);
  const stop = live.log.follow((line) => {
    if (stream.closed) return stop();
    add(line);
  });
  engine.kernel.task('log follower', (function* () {
    const over = (): boolean => stream.closed || live.removed || !live.running || (until !== undefined && engine.now > until);
    while (!over()) yield live.changed.park;
    stop();
    stream.close();
  })());
}
