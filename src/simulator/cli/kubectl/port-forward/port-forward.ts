/** kubectl port-forward */
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Service } from '../../../api/kubernetes/service.ts';
import { FORWARD, FrameReader, writeFrame } from '../../../api/kubernetes/streams.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { decode } from '../../../kernel/bytes.ts';
import { listen } from '../../../kernel/connect.ts';
import { Errno } from '../../../kernel/errno.ts';
import type { OpenFile } from '../../../kernel/open-file.ts';
import { Interrupted } from '../../../kernel/process.ts';
import { CommandError, isFailure } from '../client/failure.ts';
import { podThenPorts } from '../completion/pods.ts';
import { goDate } from '../print/klog.ts';
import { namedObject, podFor, podPath, runningTimeout } from '../remote/containers.ts';
import { connectRemote } from '../remote/stream.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { interruptible } from '../watch/interrupt.ts';
import { checkOwnAddress } from './own-address.ts';
import { forwardedPorts, podPorts, servicePorts, type ForwardedPort } from './ports.ts';

export const portForward: Verb = { path: 'port-forward', run, complete: podThenPorts };

function* run(session: Session): Blocking<void> {
  const [resource, ...words] = session.args;
  if (resource === undefined || words.length === 0) throw session.usageError('TYPE/NAME and list of ports are required for port-forward');
  const timeout = runningTimeout(session);
  const object = yield* namedObject(session, resource);
  const pod = yield* podFor(session, object, 'cannot attach to', timeout);
  const asked = object.kind === 'Service' ? servicePorts(object as Service, pod, words) : podPorts(pod, words);
  if (pod.status.phase !== 'Running') throw new CommandError(`unable to forward port because pod is not running. Current status=${pod.status.phase}`);
  if (session.list('address').length === 0) throw new CommandError('you must specify at least 1 address');
  const wrong = session.list('address').find((address) => address !== 'localhost' && !isAddress(address));
  if (wrong !== undefined) throw new CommandError(`${wrong} is not a valid IP`);
  const ports = forwardedPorts(asked);
  interruptible(session.p);
  try {
    yield* forward(session, pod, ports);
  } catch (error) {
    // Ctrl-C is the usual end.
    if (!(error instanceof Interrupted)) throw error;
  }
}

const isAddress = (text: string): boolean => (/^\d+(\.\d+){3}$/.test(text) ? text.split('.').every((part) => Number(part) < 256) : /^[0-9a-f]*:[0-9a-f:.]*$/i.test(text));

/** Addresses as they are shown; the simulated computers speak IPv4 only, so [::1] is 127.0.0.1. */
const shownAddresses = (address: string): string[] => (address === 'localhost' ? ['127.0.0.1', '[::1]'] : [address.includes(':') ? `[${address}]` : address]);

function* forward(session: Session, pod: Pod, ports: readonly ForwardedPort[]): Blocking<void> {
  const failed = { message: '' };
  yield* connect(session, pod);
  const open: { accept(): Blocking<OpenFile | undefined>; local: number; remote: number }[] = [];
  for (const { local: asked, remote } of ports) {
    const local = asked || session.p.ns.network.ephemeralPort();
    for (const address of session.list('address')) {
      try {
        checkOwnAddress(session.p, address);
        const listener = listen(session.p, local, address === 'localhost' ? '127.0.0.1' : address);
        open.push({ accept: listener.accept, local, remote });
        for (const shown of shownAddresses(address)) yield* session.out(`Forwarding from ${shown}:${local} -> ${remote}\n`);
      } catch (error) {
        if (!(error instanceof Errno)) throw error;
        const reasons = shownAddresses(address).map((shown) => `unable to create listener: Error listen tcp${shown.startsWith('[') ? '6' : '4'} ${shown}:${local}: bind: ${error.goText}`);
        yield* session.err(`Unable to listen on port ${local}: Listeners failed to create with the following errors: [${reasons.join(' ')}]\n`);
      }
    }
  }
  if (open.length === 0) throw new CommandError(`unable to listen on any of the requested ports: [${ports.map(({ local, remote }) => `{${local} ${remote}}`).join(' ')}]`);
  const tasks = open.map(({ accept, local, remote }) => session.p.thread(serve(session, pod, accept, local, remote, failed)));
  for (const task of tasks) yield* task.join();
  throw new CommandError('lost connection to pod');
}

/** Takes connections until one of them finds the pod gone. */
function* serve(session: Session, pod: Pod, accept: () => Blocking<OpenFile | undefined>, local: number, remote: number, failed: { message: string }): Blocking<void> {
  while (failed.message === '') {
    const connection = yield* accept();
    if (!connection) return;
    yield* session.out(`Handling connection for ${local}\n`);
    session.p.thread(relay(session, pod, connection.retain(), local, remote, failed));
  }
}

/** One connection is made before anything is listened to, without a stream in it. @throws CommandError */
function* connect(session: Session, pod: Pod): Blocking<void> {
  try {
    (yield* connectRemote(session, podPath(pod, 'portforward'), [])).retain().release();
  } catch (error) {
    if (!isFailure(error)) throw error;
    throw new CommandError(`error upgrading connection: ${error.message}`);
  }
}

function* relay(session: Session, pod: Pod, connection: OpenFile, local: number, remote: number, failed: { message: string }): Blocking<void> {
  let hijack: OpenFile | undefined;
  try {
    hijack = (yield* connectRemote(session, podPath(pod, 'portforward'), [['ports', String(remote)]])).retain();
    session.p.thread(upload(connection, hijack));
    const problem = yield* download(connection, hijack);
    if (problem) yield* complain(session, `an error occurred forwarding ${local} -> ${remote}: ${problem}`);
  } catch (error) {
    if (error instanceof Errno) return;
    if (!isFailure(error)) throw error;
    failed.message = error.message;
    yield* complain(session, `error creating forwarding stream for port ${local} -> ${remote}: ${error.message}`);
  } finally {
    connection.release();
    hijack?.release();
  }
}

function* complain(session: Session, text: string): Blocking<void> {
  yield* session.err(`${goDate(session.p.now, 'E', session.p.pid)} portforward.go:391] "Unhandled Error" err=${JSON.stringify(text)}\n`);
}

function* upload(connection: OpenFile, hijack: OpenFile): Blocking<void> {
  try {
    for (;;) {
      const piece = yield* connection.read(65536);
      if (piece.length === 0) return;
      yield* writeFrame(hijack, FORWARD.DATA, piece);
    }
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
  }
}

/** Returns what the other side complains about. The first frame of each channel only names the port. */
function* download(connection: OpenFile, hijack: OpenFile): Blocking<string> {
  const reader = new FrameReader(hijack);
  const greeted = new Set<number>();
  let problem = '';
  for (;;) {
    const frame = yield* reader.read();
    if (!frame) return problem;
    if (!greeted.has(frame.channel)) greeted.add(frame.channel);
    else if (frame.channel === FORWARD.DATA) yield* connection.write(frame.payload);
    else problem += decode(frame.payload);
  }
}
