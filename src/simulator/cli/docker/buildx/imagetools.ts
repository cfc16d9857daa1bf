/** docker buildx imagetools inspect: what a registry has under a name, asked of the registry itself. */
import type { Descriptor, Index } from '../../../api/engine/images.ts';
import { toBase64 } from '../../../kernel/base64.ts';
import { decode, encode } from '../../../kernel/bytes.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { request } from '../../../kernel/connect.ts';
import { Errno } from '../../../kernel/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { resolve } from '../../../kernel/resolver.ts';
import { sha256Hex } from '../../../kernel/sha256.ts';
import { tabulate } from '../../shared/tabwriter.ts';
import type { Behaviour } from '../behaviour.ts';
import { CliError } from '../errors.ts';
import { storedCredentials } from '../registry/auth.ts';
import { parseReference, withTag, type Reference } from '../reference.ts';

const HUB = 'registry-1.docker.io';

const fullName = ({ domain, path, tag, digest }: Reference): string => `${domain}/${path}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;

/** Columns as Go's tabwriter makes them with these settings, blanks at the end kept off. */
const columns = (lines: readonly string[]): string => tabulate(lines.map((line) => `${line}\n`).join(''), { minWidth: 0, padding: 1 });

interface Found {
  mediaType: string;
  digest: string;
  text: string;
}

/** @throws CliError with buildx's words */
function* fetchManifest(p: Process, reference: Reference): Blocking<Found> {
  const [name = '', port] = (reference.domain === 'docker.io' ? HUB : reference.domain).split(':');
  const path = `/v2/${reference.path}/manifests/${reference.digest ?? reference.tag}`;
  const url = `https://${name}${port === undefined ? '' : `:${port}`}${path}`;
  const found = yield* resolve(p, name);
  if (!('addresses' in found)) throw new CliError(`ERROR: failed to do request: Head "${url}": dial tcp: lookup ${name}: no such host`);
  const credentials = storedCredentials(p, reference.domain);
  const headers: Record<string, string> = { host: name, ...(credentials ? { authorization: `Basic ${toBase64(encode(`${credentials.username}:${credentials.password}`))}` } : {}) };
  try {
    const answer = yield* request(p, { address: found.addresses[0]!, port: Number(port ?? 443) }, { method: 'GET', path, query: [], headers });
    if (answer.status === 404) throw new CliError(`ERROR: ${fullName(reference)}: not found`);
    if (answer.status >= 400) throw new CliError('ERROR: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed');
    const text = answer.body instanceof Uint8Array ? decode(answer.body) : String(answer.body ?? '');
    return { text, mediaType: answer.headers['content-type'] ?? '', digest: answer.headers['docker-content-digest'] ?? `sha256:${sha256Hex(text)}` };
  } catch (error) {
    if (error instanceof Errno && error.code !== 'EINTR') throw new CliError(`ERROR: failed to do request: Head "${url}": dial tcp ${found.addresses[0]}:${port ?? 443}: connect: ${error.goText}`);
    throw error;
  }
}

function manifestLines(reference: Reference, one: Descriptor): { head: string[]; annotations: string[] } {
  const platform = one.platform && `${one.platform.os}/${one.platform.architecture}${one.platform.variant ? `/${one.platform.variant}` : ''}`;
  const annotations = Object.entries(one.annotations ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `    ${key}:\t${value}`);
  return {
    head: [`  Name:\t${fullName({ ...reference, digest: one.digest })}`, `  MediaType:\t${one.mediaType}`, ...(platform ? [`  Platform:\t${platform}`] : []), ...(annotations.length > 0 ? ['  Annotations:\t'] : [])],
    annotations,
  };
}

function show(reference: Reference, { mediaType, digest, text }: Found): string {
  const head = [`Name:\t${fullName(reference)}`, `MediaType:\t${mediaType}`, `Digest:\t${digest}`];
  const { manifests } = JSON.parse(text) as Partial<Index>;
  if (!manifests) return columns(head);
  const pieces = [columns([...head, '\t', 'Manifests:\t'])];
  // A list of annotations ends the columns before it.
  let open: string[] = [];
  for (const [index, one] of manifests.entries()) {
    const lines = manifestLines(reference, one);
    open.push(...(index > 0 ? ['\t'] : []), ...lines.head);
    if (lines.annotations.length === 0) continue;
    pieces.push(columns(open), columns(lines.annotations));
    open = [];
  }
  return [...pieces, columns(open)].join('');
}

const inspect: Behaviour = {
  path: 'buildx imagetools inspect',
  notSimulated: ['format'],
  *run({ p, args, flags }) {
    const reference = withTag(parseReference(args[0] ?? ''));
    const found = yield* fetchManifest(p, reference);
    yield* p.write(1, flags.bool('raw') ? found.text : show(reference, found));
    return 0;
  },
};

export const imagetoolsCommands: Behaviour[] = [inspect];
