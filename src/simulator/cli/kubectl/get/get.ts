/** kubectl get */
import type { Blocking } from '../../../kernel/blocking.ts';
import { decode } from '../../../kernel/bytes.ts';
import { CommandError } from '../client/failure.ts';
import { check } from '../client/rest.ts';
import { rawJson } from '../print/raw-json.ts';
import { selectionFlags } from '../resource/fetch.ts';
import { select } from '../resource/selection.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { typeThenNames } from '../completion/arguments.ts';
import { genericPrinter, printGeneric } from './generic.ts';
import { printHuman } from './human.ts';
import { watch } from './watch.ts';

export const get: Verb = { path: 'get', run, complete: typeThenNames };

function* run(session: Session): Blocking<void> {
  const raw = session.flag('raw');
  if (raw) return yield* printRaw(session, raw);
  yield* validate(session);
  const print = genericPrinter(session);
  const selection = yield* select(session, { ...selectionFlags(session), allowEmptySelector: true });
  if (session.switch('watch') || session.switch('watch-only')) return yield* watch(session, selection, print);
  if (print) return yield* printGeneric(session, selection, print);
  yield* printHuman(session, selection);
}

function* validate(session: Session): Blocking<void> {
  const watching = session.switch('watch') || session.switch('watch-only');
  const output = session.flag('output');
  if (session.switch('show-labels') && output && output !== 'wide') throw new CommandError(`--show-labels option cannot be used with ${output} printer`);
  if (session.switch('output-watch-events') && !watching) throw session.usageError('--output-watch-events option can only be used with --watch or --watch-only');
  if (session.args.length > 0 || session.list('filename').length > 0 || session.flag('kustomize')) return;
  yield* session.err('You must specify the type of resource to get. Use "kubectl api-resources" for a complete list of supported resources.\n\n');
  throw session.usageError('Required resource not specified.\nUse "kubectl explain <resource>" for a detailed description of that resource (e.g. kubectl explain pods).');
}

function* printRaw(session: Session, path: string): Blocking<void> {
  if (!path.startsWith('/')) throw session.usageError('--raw must be a valid URL path: parse error');
  if (session.args.length > 0) throw session.usageError('arguments may not be passed when --raw is specified');
  const [plain = '', search = ''] = path.split('?');
  const query = search === '' ? [] : search.split('&').map((pair): [string, string] => {
    const [name = '', value = ''] = pair.split('=').map((part) => decodeURIComponent(part));
    return [name, value];
  });
  const response = yield* session.client().send({ method: 'GET', path: plain, query });
  if (response.stream) {
    for (;;) {
      const piece = yield* response.stream.receive();
      if (piece === undefined) return;
      yield* session.out(typeof piece === 'string' ? piece : piece instanceof Uint8Array ? decode(piece) : `${rawJson(piece)}\n`);
    }
  }
  const body = check(response);
  yield* session.out(typeof body === 'string' ? body : body instanceof Uint8Array ? decode(body) : plain === '/version' ? rawJson(body, 2) : `${rawJson(body)}\n`);
}
