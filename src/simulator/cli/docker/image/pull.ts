/** docker pull */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import type { Behaviour } from '../behaviour.ts';
import { messages } from '../client.ts';
import { NO_TRUST } from '../container/create-flags.ts';
import { engineOf } from '../contexts.ts';
import { CliError } from '../errors.ts';
import { displayProgress, type ProgressMessage } from '../progress.ts';
import { familiarName, fullString, parseReference, type Reference } from '../reference.ts';
import { registryAuth } from '../registry/auth.ts';
import { readPlatform } from '../seldom-values.ts';

/** Reads the name and fills in the tag, saying so. */
export function* wanted({ p, flags, args }: Invocation): Blocking<Reference> {
  const reference = parseReference(args[0]!);
  const nameOnly = reference.tag === undefined && reference.digest === undefined;
  if (flags.bool('all-tags')) {
    if (!nameOnly) throw new CliError("tag can't be used with --all-tags/-a");
    return reference;
  }
  if (!nameOnly) return reference;
  if (!flags.bool('quiet')) yield* p.write(1, 'Using default tag: latest\n');
  return { ...reference, tag: 'latest' };
}

export const pull: Behaviour = {
  path: 'image pull',
  oldFlags: [NO_TRUST],
  *run(invocation) {
    const { p, flags } = invocation;
    const reference = yield* wanted(invocation), platform = flags.string('platform');
    const response = yield* engineOf(invocation).send('POST', '/images/create', {
      query: { fromImage: familiarName(reference), tag: reference.digest ?? reference.tag, platform: platform && (yield* readPlatform(platform)) },
      headers: registryAuth(p, reference.domain),
    });
    if (flags.bool('quiet')) yield* messages<ProgressMessage>(response, failOnError);
    else yield* displayProgress(p, response, 1);
    yield* p.write(1, `${fullString(reference)}\n`);
    return 0;
  },
};

export function* failOnError(message: ProgressMessage): Blocking<void> {
  if (message.errorDetail ?? message.error) throw new CliError(message.errorDetail?.message ?? message.error ?? '');
}
