/** kubectl cp: tar on both sides of an exec. */
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { decode } from '../../../kernel/bytes.ts';
import { lookup } from '../../../kernel/files.ts';
import { TarError, unpackTar } from '../../../kernel/tar.ts';
import { CommandError, ExitStatusError } from '../client/failure.ts';
import { resourcePath } from '../client/mapper.ts';
import { podFiles } from '../completion/pods.ts';
import { capture, succeeded, type Captured } from '../remote/capture.ts';
import { chooseContainer } from '../remote/containers.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { pack, unpack } from './local.ts';

export const cp: Verb = { path: 'cp', run, complete: podFiles };

interface FileSpec {
  namespace: string | undefined;
  /** '' is this computer. */
  pod: string;
  file: string;
}

/** `[[namespace/]pod:]file`. @throws CommandError */
function parse(text: string): FileSpec {
  const colon = text.indexOf(':');
  if (colon === 0) throw new CommandError('filespec must match the canonical format: [[namespace/]pod:]file/path');
  if (colon < 0 || /^[./]/.test(text.slice(0, colon))) return { namespace: undefined, pod: '', file: text };
  const parts = text.slice(0, colon).split('/');
  const file = text.slice(colon + 1);
  if (parts.length === 1) return { namespace: undefined, pod: parts[0]!, file };
  if (parts.length === 2) return { namespace: parts[0]!, pod: parts[1]!, file };
  throw new CommandError('filespec must match the canonical format: [[namespace/]pod:]file/path');
}

const base = (path: string): string => path.replace(/\/+$/, '').split('/').at(-1) || '/';
const folder = (path: string): string => path.slice(0, Math.max(path.replace(/\/+$/, '').lastIndexOf('/'), 0)) || '/';

function* run(session: Session): Blocking<void> {
  if (session.args.length !== 2) throw new CommandError('source and destination are required');
  const [source, target] = session.args.map(parse) as [FileSpec, FileSpec];
  if (source.pod && target.pod) throw new CommandError('one of src or dest must be a local file specification');
  if (!source.file || !target.file) throw new CommandError('filepath can not be empty');
  if (source.pod) yield* fromPod(session, source, target.file);
  else if (target.pod) yield* toPod(session, source.file, target);
  else throw new CommandError('one of src or dest must be a remote file specification');
}

function* remote(session: Session, { namespace, pod }: FileSpec): Blocking<{ pod: Pod; container: string }> {
  const object = (yield* session.client().get(resourcePath({ group: '', version: 'v1', name: 'pods', namespaced: true }, namespace ?? session.namespace().name, pod))) as Pod;
  if (object.status.phase === 'Succeeded' || object.status.phase === 'Failed') throw new CommandError(`cannot exec into a container in a completed pod; current phase is ${object.status.phase}`);
  return { pod: object, container: yield* chooseContainer(session, object, session.flag('container')) };
}

function failed({ status }: Captured): void {
  if (status?.status === 'Success' || !status) return;
  const code = Number(status.details?.causes?.find(({ reason }) => reason === 'ExitCode')?.message ?? 1);
  throw status.reason === 'NonZeroExitCode' ? new ExitStatusError(`command terminated with exit code ${code}`, code) : new CommandError(status.message ?? '');
}

function* toPod(session: Session, source: string, target: FileSpec): Blocking<void> {
  if (!lookup(session.p, source)) throw new CommandError(`${source} doesn't exist in local filesystem`);
  const { pod, container } = yield* remote(session, target);
  const isFolder = succeeded(yield* capture(session, pod, container, ['test', '-d', target.file]));
  const file = isFolder ? `${target.file.replace(/\/+$/, '')}/${base(source)}` : target.file.replace(/\/+$/, '');
  const options = session.switch('no-preserve') ? ['--no-same-permissions', '--no-same-owner'] : [];
  const into = folder(file);
  const result = yield* capture(session, pod, container, ['tar', ...options, '-xmf', '-', ...(file.includes('/') ? ['-C', into] : [])], pack(session.p, source, base(file)));
  yield* session.out(decode(result.stdout));
  yield* session.err(result.stderr);
  failed(result);
}

function* fromPod(session: Session, source: FileSpec, target: string): Blocking<void> {
  const { pod, container } = yield* remote(session, source);
  const result = yield* capture(session, pod, container, ['tar', 'cf', '-', source.file]);
  // The messages of the tar in the container come out as kubectl's own output.
  yield* session.out(result.stderr);
  // Its status does not matter: kubectl is done as soon as the archive ends, even an empty one.
  if (succeeded(result) || result.stdout.length > 0) {
    const isFolder = lookup(session.p, target)?.kind === 'directory';
    // The names in the archive have to begin as the path does without its way up.
    if (/^(\.\/)*\.\.\//.test(source.file)) throw new CommandError('tar contents corrupted');
    try {
      unpack(session.p, unpackTar(result.stdout), source.file, isFolder ? `${target.replace(/\/+$/, '')}/${base(source.file)}` : target);
    } catch (error) {
      if (!(error instanceof TarError)) throw error;
      throw new CommandError(error.message);
    }
  }
}
