/** POST /containers/{id}/attach, and what GET /containers/{id}/attach/ws shares with it. */
import type { Response } from '../../api/http.ts';
import { encode } from '../../kernel/bytes.ts';
import type { Socket } from '../../kernel/socket.ts';
import type { Engine } from '../engine.ts';
import { flag, text } from '../http/query.ts';
import type { Call } from '../http/router.ts';
import { areDetachKeys, attach, detachSequence, hijackResponse, type Attachment } from './hijack.ts';
import type { Stream } from '../runtime/output.ts';

/** Why nothing can be attached to. */
interface Refusal {
  status: number;
  message: string;
}

/** The streams that a request asks for, of a container that has to be there. */
export function attachmentOf(engine: Engine, call: Call): { attachment: Attachment; socket: Socket } | Refusal {
  if (!areDetachKeys(text(call, 'detachKeys'))) return { status: 400, message: `Invalid detach keys (${text(call, 'detachKeys')}) provided` };
  const record = engine.containers.find(call.params['name']!);
  if (!record) return { status: 404, message: `No such container: ${call.params['name']}` };
  const live = engine.containers.live(record.id);
  if (record.state.status === 'paused') return { status: 409, message: `container ${call.params['name']} is paused, unpause the container before attach` };
  const follows = flag(call, 'stream');
  const streams = new Set<Stream>([...(flag(call, 'stdout') ? ['stdout' as const] : []), ...(flag(call, 'stderr') ? ['stderr' as const] : [])]);
  const tty = record.config.Tty;
  const before = flag(call, 'logs') ? live.log.lines.map((line) => ({ stream: line.stream, bytes: encode(line.partial ? line.text : `${line.text}\n`) })) : [];
  const exits = live.exits;
  // Attaching to what does not run waits for its next start and end: `docker start -a` attaches first.
  const over = (): boolean => !follows || live.removed || live.exits > exits;
  const attachment: Attachment = {
    // A websocket has no frames of its own for each stream.
    output: live.output, tty, unframed: call.path.endsWith('/ws'), streams, before, over, overQueue: live.changed,
    ...(follows && flag(call, 'stdin') && record.config.OpenStdin ? { input: () => live.task?.input, endsInput: record.config.StdinOnce && !tty } : {}),
    detachKeys: detachSequence(text(call, 'detachKeys')), onDetach: () => engine.containers.event(engine.containers.get(record.id) ?? record, 'detach'),
  };
  engine.containers.event(record, 'attach');
  return { attachment, socket: attach(engine, attachment) };
}

export function attachRoute(engine: Engine, call: Call): Response {
  const found = attachmentOf(engine, call);
  return 'message' in found ? plain(found.status, found.message) : hijackResponse(call, found.attachment, found.socket, true);
}

const plain = (status: number, message: string): Response => ({ status, headers: { 'content-type': 'application/vnd.docker.raw-stream' }, body: `${message}\r\n`, bare: true });
