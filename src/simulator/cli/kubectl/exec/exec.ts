/** kubectl exec */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError } from '../client/failure.ts';
import { chooseContainer, namedObject, podFor, podPath, runningTimeout } from '../remote/containers.ts';
import { runRemote, terminalFor } from '../remote/stream.ts';
import { fetchInfo } from '../resource/info.ts';
import { select } from '../resource/selection.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { containerNames, podNames } from '../completion/pods.ts';

export const exec: Verb = { path: 'exec', run, complete: podNames, flagCompletions: { container: containerNames } };

function* run(session: Session): Blocking<void> {
  const { resource, command } = words(session);
  const filenames = session.list('filename');
  if (resource === undefined && filenames.length === 0) throw new CommandError('pod, type/name or --filename must be specified');
  if (command.length === 0) throw new CommandError('you must specify at least one command for the container');
  const timeout = runningTimeout(session);
  const pod = yield* podFor(session, filenames.length > 0 ? yield* objectOfFiles(session, filenames, resource) : yield* namedObject(session, resource!), 'cannot attach to', timeout);
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
  if (dash > 1 || (dash < 0 && args.length > (session.list('filename').length > 0 ? 0 : 1))) throw session.usageError('exec [POD] [COMMAND] is not supported anymore. Use exec [POD] -- [COMMAND] instead');
  return { resource: dash === 0 ? undefined : args[0], command: dash >= 0 ? args.slice(dash) : [] };
}

function* objectOfFiles(session: Session, filenames: readonly string[], resource: string | undefined): Blocking<KubernetesObject> {
  const selection = yield* select(session, { args: resource === undefined ? [] : [resource], filenames });
  if (selection.by !== 'files') throw new CommandError('cannot exec into multiple objects at a time');
  if (selection.errors.length > 0) throw selection.errors[0]!;
  const objects: KubernetesObject[] = [];
  for (const info of selection.infos) objects.push(yield* fetchInfo(session.client(), info));
  if (objects.length !== 1) throw new CommandError('cannot exec into multiple objects at a time');
  return objects[0]!;
}
