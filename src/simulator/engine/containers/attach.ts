/** POST /containers/{id}/attach. */
import type { Response } from '../../api/http.ts';
import { encode } from '../../kernel/bytes.ts';
import type { Engine } from '../engine.ts';
import { flag, text } from '../http/query.ts';
import type { Call } from '../http/router.ts';
import { areDetachKeys, attach, detachSequence, hijackResponse, type Attachment } from './hijack.ts';
import type { Stream } from '../runtime/output.ts';

export function attachRoute(engine: Engine, call: Call): Response {
  if (!areDetachKeys(text(call, 'detachKeys'))) return plain(400, `Invalid detach keys (${text(call, 'detachKeys')}) provided`);
  const record = engine.containers.find(call.params['name']!);
  if (!record) return plain(404, `No such container: ${call.params['name']}`);
  const live = engine.containers.live(record.id);
  if (record.state.status === 'paused') return plain(409, `container ${call.params['name']} is paused, unpause the container before attach`);
  const follows = flag(call, 'stream');
  const streams = new Set<Stream>([...(flag(call, 'stdout') ? ['stdout' as const] : []), ...(flag(call, 'stderr') ? ['stderr' as const] : [])]);
  const tty = record.config.Tty;
  const before = flag(call, 'logs') ? live.log.lines.map((line) => ({ stream: line.stream, bytes: encode(line.partial ? line.text : `${line.text}\n`) })) : [];
  const exits = live.exits;
  // Attaching to what does not run waits for its next start and end: `docker start -a` attaches first.
  const over = (): boolean => !follows || live.removed || live.exits > exits;
  const attachment: Attachment = {
    output: live.output, tty, streams, before, over, overQueue: live.changed,
    ...(follows && flag(call, 'stdin') && record.config.OpenStdin ? { input: () => live.task?.input, endsInput: record.config.StdinOnce && !tty } : {}),
    detachKeys: detachSequence(text(call, 'detachKeys')), onDetach: () => engine.containers.event(engine.containers.get(record.id) ?? record, 'detach'),
  };
  engine.containers.event(record, 'attach');
  return hijackResponse(call, attachment, attach(engine, attachment), true);
}

const plain = (status: number, message: string): Response => ({ status, headers: { 'content-type': 'application/vnd.docker.raw-stream' }, body: `${message}\r\n`, bare: true });
