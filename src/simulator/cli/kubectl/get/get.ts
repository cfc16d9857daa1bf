/** kubectl get */
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError } from '../client/failure.ts';
import { rawRequest, validateRawPath } from '../raw/raw.ts';
import { selectionFlags } from '../resource/fetch.ts';
import { select } from '../resource/selection.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { typeThenNames } from '../completion/arguments.ts';
import { outputFormats } from '../completion/flags.ts';
import { genericPrinter, printGeneric } from './generic.ts';
import { printHuman } from './human.ts';
import { watch } from './watch.ts';

export const get: Verb = { path: 'get', run, complete: typeThenNames, flagCompletions: { output: outputFormats } };

function* run(session: Session): Blocking<void> {
  const raw = session.flag('raw');
  if (raw) {
    if (session.args.length > 0) throw new CommandError('arguments may not be passed when --raw is specified');
    if (session.switch('watch') || session.switch('watch-only') || session.flag('selector')) throw new CommandError('--raw may not be specified with other flags that filter the server request or alter the output');
    if (session.flag('output')) throw new CommandError('--raw and --output are mutually exclusive');
    yield* validateRawPath(raw);
    return yield* rawRequest(session, 'GET', raw);
  }
  yield* validate(session);
  if ((session.switch('watch') || session.switch('watch-only')) && session.flag('sort-by')) yield* session.err(session.switch('watch') ? 'warning: --watch requested, --sort-by will be ignored for watch events received\n' : 'warning: --watch-only requested, --sort-by will be ignored\n');
  const selection = yield* select(session, { ...selectionFlags(session), allowEmptySelector: true });
  if (session.flag('subresource') && selection.by === 'selector') throw new CommandError('subresource cannot be used when bulk resources are specified');
  if (session.switch('watch') || session.switch('watch-only')) return yield* watch(session, selection, genericPrinter(session));
  const output = session.flag('output');
  if ((output !== '' || session.flag('template')) && output !== 'wide') return yield* printGeneric(session, selection);
  yield* printHuman(session, selection);
}

function* validate(session: Session): Blocking<void> {
  const watching = session.switch('watch') || session.switch('watch-only');
  const output = session.flag('output');
  if (session.switch('show-labels') && output && output !== 'wide') throw new CommandError(`--show-labels option cannot be used with ${output} printer`);
  if (session.list('label-columns').length > 0 && output.startsWith('custom-columns')) throw new CommandError(`--label-columns option cannot be used with ${output} printer`);
  if (session.switch('output-watch-events') && !watching) throw new CommandError('--output-watch-events option can only be used with --watch or --watch-only');
  if (session.args.length > 0 || session.list('filename').length > 0 || session.flag('kustomize')) return;
  yield* session.err('You must specify the type of resource to get. Use "kubectl api-resources" for a complete list of supported resources.\n\n');
  throw session.usageError('Required resource not specified.\nUse "kubectl explain <resource>" for a detailed description of that resource (e.g. kubectl explain pods).');
}
