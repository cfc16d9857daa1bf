/** kubectl exec */
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError } from '../client/failure.ts';
import { chooseContainer, namedObject, podFor, podPath } from '../remote/containers.ts';
import { runRemote, terminalFor } from '../remote/stream.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { containerNames, podNames } from '../completion/pods.ts';

export const exec: Verb = { path: 'exec', run, unsupported: ['filename'], complete: podNames, flagCompletions: { container: containerNames } };

function* run(session: Session): Blocking<void> {
  const { resource, command } = words(session);
  if (resource === undefined) throw new CommandError('pod, type/name or --filename must be specified');
  if (command.length === 0) throw new CommandError('you must specify at least one command for the container');
  const pod = yield* podFor(session, yield* namedObject(session, resource), 'cannot attach to', session.flags.number('pod-running-timeout'));
  const { phase } = pod.status;
  if (phase === 'Succeeded' || phase === 'Failed') throw new CommandError(`cannot exec into a container in a completed pod; current phase is ${phase}`);
  const quiet = session.switch('quiet');
  const container = yield* chooseContainer(session, pod, session.flag('container'), quiet);
  const stdin = session.switch('stdin');
  const tty = yield* terminalFor(session, stdin, session.switch('tty'), quiet);
  const query: [string, string][] = [
    ...command.map((word): [string, string] => ['command', word]),
    ['container', container], ['stdin', String(stdin)], ['stdout', 'true'], ['stderr', String(!tty)], ['tty', String(tty !== undefined)],
  ];
  yield* runRemote(session, { path: podPath(pod, 'exec'), query, stdin, tty: tty !== undefined }, tty);
}

/** One word before `--` is the pod; without `--` there is no command. */
function words(session: Session): { resource: string | undefined; command: readonly string[] } {
  const { args, invocation: { dash } } = session;
  if (dash > 1 || (dash < 0 && args.length > 1)) throw session.usageError('exec [POD] [COMMAND] is not supported anymore. Use exec [POD] -- [COMMAND] instead');
  return { resource: dash === 0 ? undefined : args[0], command: dash >= 0 ? args.slice(dash) : [] };
}
