/** kubectl create token */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError, isFailure } from '../client/failure.ts';
import { resourcePath } from '../client/mapper.ts';
import { namesOf } from '../completion/arguments.ts';
import { objectPrinter } from '../print/output.ts';
import { typedText } from '../print/typed.ts';
import { kindName } from '../print/result.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { nameArgument } from './generate.ts';

export const createToken: Verb = { path: 'create token', run, complete: namesOf('serviceaccounts') };

const BINDABLE: Record<string, string> = { Pod: 'v1', Secret: 'v1', Node: 'v1' };

function* run(session: Session): Blocking<void> {
  const name = nameArgument(session);
  const kind = session.flag('bound-object-kind'), boundName = session.flag('bound-object-name');
  const duration = session.flags.number('duration');
  if (duration < 0) throw new CommandError('--duration must be greater than or equal to 0');
  if (duration % 1000 !== 0) throw new CommandError('--duration cannot be expressed in units less than seconds');
  if (session.list('audience').includes('')) throw new CommandError('--audience must not be an empty string');
  if (!kind && boundName) throw new CommandError('--bound-object-name can only be set if --bound-object-kind is provided');
  if (kind && !BINDABLE[kind]) throw new CommandError(`supported --bound-object-kind values are ${Object.keys(BINDABLE).sort().join(', ')}`);
  if (!kind && session.flag('bound-object-uid')) throw new CommandError('--bound-object-uid can only be set if --bound-object-kind is provided');
  if (kind && !boundName) throw new CommandError('--bound-object-name is required if --bound-object-kind is provided');
  const body = {
    apiVersion: 'authentication.k8s.io/v1', kind: 'TokenRequest', metadata: {},
    spec: {
      audiences: session.list('audience').length > 0 ? session.list('audience') : null,
      boundObjectRef: kind ? { apiVersion: BINDABLE[kind], kind, name: boundName, ...(session.flag('bound-object-uid') && { uid: session.flag('bound-object-uid') }) } : null,
      expirationSeconds: duration > 0 ? duration / 1000 : null,
    },
  };
  const print = objectPrinter(session);
  // What counts is that -o was given: empty it says what was created, and a template by itself is passed over.
  const told = session.flags.changed('output');
  const accounts = (yield* session.mapper()).mapping('serviceaccounts');
  try {
    const answer = (yield* session.client().json({ method: 'POST', path: resourcePath(accounts, session.namespace().name, name, 'token'), body })) as KubernetesObject & { status: { token?: string } };
    if (!answer.status.token) throw new CommandError('failed to create token: no token in server response');
    // A line's end only for people.
    yield* session.out(told ? (print ? yield* typedText(session, print, answer) : `${kindName(answer)} created\n`) : `${answer.status.token}${session.p.files.get(1)?.tty ? '\n' : ''}`);
  } catch (error) {
    if (!isFailure(error) || (error instanceof CommandError && error.message.startsWith('failed'))) throw error;
    throw new CommandError(`failed to create token: ${error.message}`);
  }
}
