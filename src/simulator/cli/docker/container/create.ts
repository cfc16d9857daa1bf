/** docker create, and the part of docker run that creates. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { Errno } from '../../../kernel/errno.ts';
import { lookup, writeFile } from '../../../kernel/files.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import type { Behaviour } from '../behaviour.ts';
import type { Engine } from '../client.ts';
import { engineOf } from '../contexts.ts';
import { CliError, DaemonError, UsageError } from '../errors.ts';
import { displayProgress } from '../progress.ts';
import { familiarString, parseReference, withTag } from '../reference.ts';
import { registryAuth } from '../registry/auth.ts';
import { readPlatform } from '../seldom-values.ts';
import { createFlags, KERNEL_MEMORY, NO_TRUST } from './create-flags.ts';
import { createRequest, type CreateRequest } from './options.ts';
import { addSeldomOptions } from './seldom-options.ts';

/** @throws UsageError */
export function* readRequest(invocation: Invocation): Blocking<CreateRequest> {
  const pull = invocation.flags.string('pull');
  try {
    if (!['always', 'missing', 'never', ''].includes(pull)) throw new Error(`invalid pull option: '${pull}': must be one of "always", "missing" or "never"`);
    const request = yield* createRequest(invocation);
    // With the whole tree come the seldom flags.
    if (invocation.flags.has('mount')) yield* addSeldomOptions(request, invocation);
    return request;
  } catch (error) {
    if (error instanceof CliError || !(error instanceof Error)) throw error;
    throw new UsageError(error.message, 125);
  }
}

interface Created {
  Id: string;
  Warnings: string[] | null;
}

function* ask(invocation: Invocation, engine: Engine, request: CreateRequest): Blocking<Created> {
  return yield* engine.post('/containers/create', { query: { name: invocation.flags.string('name'), platform: yield* platformOf(invocation) }, body: request });
}

/** Creates, pulling the image first where it is missing. Returns the id. */
export function* createContainer(invocation: Invocation, engine: Engine, request: CreateRequest): Blocking<string> {
  const { p, flags } = invocation;
  const pull = flags.string('pull');
  claimIdFile(invocation);
  const reference = /^[0-9a-f]{64}$/.test(request.Image) ? undefined : withTag(parseReference(request.Image));
  if (pull === 'always') yield* pullFor(invocation, engine, request.Image);
  let answer: Created;
  try {
    answer = yield* ask(invocation, engine, request);
  } catch (error) {
    if (!(error instanceof DaemonError) || error.code !== 404 || !reference || pull !== 'missing') throw error;
    if (!flags.bool('quiet')) yield* p.write(2, `Unable to find image '${familiarString(reference)}' locally\n`);
    yield* pullFor(invocation, engine, request.Image);
    answer = yield* ask(invocation, engine, request);
  }
  for (const warning of answer.Warnings ?? []) yield* p.write(2, `WARNING: ${warning}\n`);
  const path = flags.string('cidfile');
  if (path) writeFile(p, path, answer.Id);
  return answer.Id;
}

function claimIdFile({ p, flags }: Invocation): void {
  const path = flags.string('cidfile');
  if (!path) return;
  if (lookup(p, path)) throw new CliError(`container ID file found, make sure the other container isn't running or delete ${path}`);
  const folder = path.replace(/\/?[^/]*$/, '') || (path.startsWith('/') ? '/' : '.');
  if (!lookup(p, folder)) throw new CliError(`failed to create the container ID file: open ${path}: ${new Errno('ENOENT').goText}`);
}

function* platformOf({ flags }: Invocation): Blocking<string> {
  const platform = flags.string('platform');
  return platform && (yield* readPlatform(platform));
}

function* pullFor(invocation: Invocation, engine: Engine, image: string): Blocking<void> {
  const { p, flags } = invocation;
  const reference = withTag(parseReference(image));
  const response = yield* engine.send('POST', '/images/create', {
    query: { fromImage: `${reference.domain}/${reference.path}`, tag: reference.digest ?? reference.tag, platform: yield* platformOf(invocation) },
    headers: registryAuth(p, reference.domain),
  });
  if (flags.bool('quiet')) yield* displayProgress(silent(p), response, 2);
  else yield* displayProgress(p, response, 2);
}

/** The same process with its standard error closed to progress. */
const silent = <T extends { write: unknown; files: unknown }>(p: T): T => Object.assign(Object.create(p) as T, { files: new Map(), *write(): Blocking<void> {} });

export const create: Behaviour = {
  path: 'container create',
  flagsFirst: true,
  flags: createFlags,
  oldFlags: [NO_TRUST, KERNEL_MEMORY],
  *run(invocation) {
    const engine = engineOf(invocation);
    const request = yield* readRequest(invocation);
    yield* invocation.p.write(1, `${yield* createContainer(invocation, engine, request)}\n`);
    return 0;
  },
};
