/** docker save, load and import: images as tar archives. */
import type { Response } from '../../../api/http.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { concat, encode } from '../../../kernel/bytes.ts';
import { Errno } from '../../../kernel/errno.ts';
import { lookup, readFile, writeFile } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Behaviour } from '../behaviour.ts';
import { engineOf } from '../contexts.ts';
import { CliError } from '../errors.ts';
import { platformQuery, platformText } from '../platform.ts';
import { displayProgress } from '../progress.ts';
import { parseReference, withTag, familiarName } from '../reference.ts';

/** A body as bytes, whether it came whole or in pieces. */
export function* bytesOf(response: Response): Blocking<Uint8Array> {
  const asBytes = (piece: unknown): Uint8Array => (piece instanceof Uint8Array ? piece : encode(typeof piece === 'string' ? piece : ''));
  if (!response.stream) return asBytes(response.body);
  const pieces: Uint8Array[] = [];
  for (;;) {
    const piece = yield* response.stream.receive();
    if (piece === undefined) return concat(pieces);
    pieces.push(asBytes(piece));
  }
}

/** Everything that standard input holds. */
export function* readInput(p: Process): Blocking<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for (;;) {
    const piece = yield* p.read(0);
    if (piece.length === 0) return concat(pieces);
    pieces.push(piece);
  }
}

/** @throws CliError with Go's words */
export function readNamed(p: Process, path: string): Uint8Array {
  try {
    return readFile(p, path);
  } catch (error) {
    if (error instanceof Errno) throw new CliError(`open ${path}: ${error.goText}`);
    throw error;
  }
}

export function writeNamed(p: Process, path: string, bytes: Uint8Array, failure: (words: string) => string = (words) => words): void {
  try {
    writeFile(p, path, bytes, 0o600);
  } catch (error) {
    if (error instanceof Errno) throw new CliError(failure(`open ${path}: ${error.goText}`));
    throw error;
  }
}

export const save: Behaviour = {
  path: 'image save',
  *run(invocation) {
    const { p, flags, args } = invocation;
    const output = flags.string('output'), platform = flags.list('platform').map((one) => platformQuery(one, 'invalid platform: ')!);
    if (output === '' && p.files.get(1)?.tty) throw new CliError('cowardly refusing to save to a terminal. Use the -o flag or redirect');
    if (output !== '') checkOutput(p, output, 'save image');
    const response = yield* engineOf(invocation).send('GET', '/images/get', { query: { names: args, platform } });
    const bytes = yield* bytesOf(response);
    if (output === '') yield* p.write(1, bytes);
    else writeNamed(p, output, bytes, (words) => `failed to save image: ${words}`);
    return 0;
  },
};

/** @throws CliError before anything is asked of the engine */
export function checkOutput(p: Process, path: string, what: string): void {
  const folder = path.includes('/') ? path.replace(/\/[^/]*$/, '') || '/' : '.';
  try {
    p.ns.mounts.locate(`${folder}/.`, p.cwd);
  } catch {
    throw new CliError(`failed to ${what}: invalid output path: stat ${folder}: no such file or directory`);
  }
  if (lookup(p, path)?.kind === 'directory') throw new CliError(`failed to ${what}: cannot write to a directory`);
}

export const load: Behaviour = {
  path: 'image load',
  *run(invocation) {
    const { p, flags } = invocation;
    const input = flags.string('input');
    if (input === '' && p.files.get(0)?.tty) throw new CliError('requested load from stdin, but stdin is empty');
    if (input !== '' && lookup(p, input)?.kind === 'directory') throw new CliError(`error during connect: Post "http://%2Fvar%2Frun%2Fdocker.sock/v1.55/images/load?quiet=0": read ${input}: is a directory`);
    const body = input === '' ? yield* readInput(p) : readNamed(p, input);
    const quiet = flags.bool('quiet') || !p.files.get(1)?.tty;
    const response = yield* engineOf(invocation).send('POST', '/images/load', {
      query: { quiet: quiet || undefined, platform: flags.list('platform').map((platform) => platformQuery(platform, 'invalid platform: ')!) }, body, headers: { 'content-type': 'application/x-tar' },
    });
    yield* displayProgress(p, response, 1);
    return 0;
  },
};

export const importImage: Behaviour = {
  path: 'image import',
  takes: [1],
  *run(invocation) {
    const { p, flags, args } = invocation;
    const [source = '', repository] = args;
    const remote = /^https?:\/\//.test(source);
    const body = remote ? undefined : source === '-' ? yield* readInput(p) : readNamed(p, source);
    const reference = repository === undefined ? undefined : withTag(parseReference(repository));
    const response = yield* engineOf(invocation).send('POST', '/images/create', {
      query: { fromSrc: remote ? source : '-', repo: reference && familiarName(reference), tag: reference?.tag, message: flags.string('message'), changes: [...flags.list('change')], platform: platformText(flags.string('platform')) },
      body, headers: { 'content-type': 'application/x-tar' },
    });
    yield* displayProgress(p, response, 1);
    return 0;
  },
};
