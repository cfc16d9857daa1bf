/** --raw: one request to a path of the server's, its answer as it comes. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { decode } from '../../../kernel/bytes.ts';
import { CommandError } from '../client/failure.ts';
import { check } from '../client/rest.ts';
import { rawJson } from '../print/raw-json.ts';
import type { Session } from '../session.ts';

/** What a --raw that sends a file cannot be combined with. @throws CommandError */
export function* validateRawFile(session: Session, optional = false): Blocking<void> {
  const files = session.list('filename');
  if (files.length > 1 || (files.length === 0 && !optional)) throw new CommandError('--raw can only use a single local file or stdin');
  if (/^https?:\/\//.test(files[0] ?? '')) throw new CommandError('--raw cannot read from a url');
  if (session.switch('recursive')) throw new CommandError('--raw and --recursive are mutually exclusive');
  if (session.flag('selector')) throw new CommandError('--raw and --selector (-l) are mutually exclusive');
  if (session.flag('output')) throw new CommandError('--raw and --output are mutually exclusive');
  yield* validateRawPath(session.flag('raw'));
}

/** @throws CommandError */
export function* validateRawPath(path: string): Blocking<void> {
  if (!/^(\/|[a-z][a-z0-9+.-]*:)/i.test(path)) throw new CommandError(`--raw must be a valid URL path: parse ${JSON.stringify(path)}: invalid URI for request`);
}

/** Sends the file ('-': standard input; undefined: nothing) and shows the answer. */
export function* rawRequest(session: Session, method: string, url: string, file?: string): Blocking<void> {
  const body = file === undefined ? undefined : file === '-' ? yield* session.stdin() : session.readText(file);
  const [path = '', search = ''] = url.split('?');
  const query = search === '' ? [] : search.split('&').flatMap(parameter);
  const response = yield* session.client().send({ method, path, query, ...(body !== undefined && { body }) });
  if (response.stream) {
    for (;;) {
      const piece = yield* response.stream.receive();
      if (piece === undefined) return;
      yield* session.out(text(piece));
    }
  }
  const answer = check(response);
  // The version is the one answer that the server indents.
  yield* session.out(path === '/version' ? rawJson(answer, 2) : text(answer));
}

/** A plus is a blank; what is wrongly escaped is left out, as url.ParseQuery leaves it out. */
function parameter(pair: string): [string, string][] {
  const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair.replaceAll('+', ' ')) ?? [];
  try {
    return [[decodeURIComponent(name), decodeURIComponent(value)]];
  } catch {
    return [];
  }
}

const text = (piece: unknown): string => (typeof piece === 'string' ? piece : piece instanceof Uint8Array ? decode(piece) : `${rawJson(piece)}\n`);
