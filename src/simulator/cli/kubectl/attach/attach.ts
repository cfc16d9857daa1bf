/** kubectl attach, and the attaching half of `run -i` */
import type { Container } from '../../../api/kubernetes/container.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError } from '../client/failure.ts';
import { podNames } from '../completion/pods.ts';
import { chooseContainer, findContainer, namedObject, podFor, podPath, runningTimeout } from '../remote/containers.ts';
import { runRemote, terminalFor } from '../remote/stream.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { interruptible } from '../watch/interrupt.ts';

export const attach: Verb = { path: 'attach', run, complete: podNames };

const RECORDED = 'All commands and output from this session will be recorded in container logs, including credentials and sensitive information passed through the command prompt.';

function* run(session: Session): Blocking<void> {
  const { args } = session;
  if (args.length === 0) throw new CommandError('at least 1 argument is required for attach');
  if (args.length > 2) throw new CommandError(`expected POD, TYPE/NAME, or TYPE NAME, (at most 2 arguments) saw ${args.length}: [${args.join(' ')}]`);
  const word = args.length === 2 ? `${args[0]}/${args[1]}` : args[0]!;
  const timeout = runningTimeout(session);
  const pod = yield* podFor(session, yield* namedObject(session, word), 'cannot attach to', timeout);
  const { phase } = pod.status;
  if (phase === 'Succeeded' || phase === 'Failed') throw new CommandError(`cannot attach a container in a completed pod; current phase is ${phase}`);
  const container = yield* chooseContainer(session, pod, session.flag('container'), session.switch('quiet'), 'cannot attach to the container: ');
  yield* attachTo(session, pod, container, { stdin: session.switch('stdin'), tty: session.switch('tty'), quiet: session.switch('quiet') });
}

export interface AttachOptions {
  stdin: boolean;
  tty: boolean;
  quiet: boolean;
}

/** Joins the container until it ends or the learner goes. */
export function* attachTo(session: Session, pod: Pod, name: string, options: AttachOptions): Blocking<void> {
  const container = findContainer(pod, name) as Container | undefined;
  let wantsTty = options.tty;
  if (wantsTty && !container?.tty) {
    wantsTty = false;
    if (!options.quiet) yield* session.err(`error: Unable to use a TTY - container ${name} did not allocate one\n`);
  } else if (!options.tty && container?.tty && options.stdin) wantsTty = true;
  const tty = yield* terminalFor(session, options.stdin, wantsTty, options.quiet);
  if (!tty) interruptible(session.p);
  if (!options.quiet) yield* session.err(`${RECORDED}\nIf you don't see a command prompt, try pressing enter.\n`);
  const query: [string, string][] = [['container', name], ['stdin', String(options.stdin)], ['stdout', 'true'], ['stderr', String(!tty)], ['tty', String(tty !== undefined)]];
  yield* runRemote(session, { path: podPath(pod, 'attach'), query, stdin: options.stdin, tty: tty !== undefined }, tty);
  if (options.quiet || !options.stdin || !tty || pod.spec.restartPolicy !== 'Always') return;
  const again = `'kubectl attach ${pod.metadata.name} -c ${name} -n ${pod.metadata.namespace} -i -t'`;
  const ephemeral = pod.spec.ephemeralContainers?.some((one) => one.name === name);
  yield* session.out(ephemeral ? `Session ended, the ephemeral container will not be restarted but may be reattached using ${again} if it is still running\n` : `Session ended, resume using ${again} command when the pod is running\n`);
}
