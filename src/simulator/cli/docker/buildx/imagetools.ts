/** docker buildx imagetools inspect: what a registry has under a name, asked of the registry itself. */
import type { Descriptor, Index, Manifest } from '../../../api/engine/images.ts';
import { toBase64 } from '../../../kernel/base64.ts';
import { decode, encode } from '../../../kernel/bytes.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { request } from '../../../kernel/connect.ts';
import { Errno } from '../../../kernel/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { resolve } from '../../../kernel/resolver.ts';
import { sha256Hex } from '../../../kernel/sha256.ts';
import { dockerFunctions, type TemplateFunction } from '../../shared/gotemplate/functions.ts';
import { goJson } from '../../shared/gotemplate/json.ts';
import { ExecutionError, Template, TemplateError } from '../../shared/gotemplate/template.ts';
import { GoStruct } from '../../shared/gotemplate/value.ts';
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
function* fetchManifest(p: Process, reference: Reference, kind: 'manifests' | 'blobs' = 'manifests'): Blocking<Found> {
  const [name = '', port] = (reference.domain === 'docker.io' ? HUB : reference.domain).split(':');
  const path = `/v2/${reference.path}/${kind}/${reference.digest ?? reference.tag}`;
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

const asGo = (one: Descriptor): GoStruct => new GoStruct('v1.Descriptor', {
  MediaType: one.mediaType, Digest: one.digest, Size: one.size, Annotations: one.annotations ?? {},
  Platform: one.platform && new GoStruct('*v1.Platform', { OS: one.platform.os, Architecture: one.platform.architecture, Variant: one.platform.variant ?? '' }, () => one.platform),
}, () => one);

/** The configuration of each platform; attestations are none. */
function* configurations(p: Process, reference: Reference, { text }: Found): Blocking<Record<string, unknown>> {
  const top = JSON.parse(text) as Partial<Index> & Partial<Manifest>;
  const images: Record<string, unknown> = {};
  const take = function* (manifest: Manifest, platform: string | undefined): Blocking<void> {
    const config = JSON.parse((yield* fetchManifest(p, { ...reference, digest: manifest.config.digest }, 'blobs')).text) as { os: string; architecture: string };
    images[platform ?? `${config.os}/${config.architecture}`] = config;
  };
  if (!top.manifests) yield* take(top as Manifest, undefined);
  for (const { digest, platform } of top.manifests ?? []) {
    if (!platform || platform.os === 'unknown') continue;
    yield* take(JSON.parse((yield* fetchManifest(p, { ...reference, digest })).text) as Manifest, `${platform.os}/${platform.architecture}${platform.variant ? `/${platform.variant}` : ''}`);
  }
  return images;
}

/** --format: the name, the manifest and the configuration (of each platform, where there are several). */
function* formatted(p: Process, reference: Reference, name: string, found: Found, format: string): Blocking<string> {
  const template = compiled(format, { ...dockerFunctions, json: { ...dockerFunctions['json']!, call: ([value]) => JSON.stringify(JSON.parse(goJson(value, { ordered: true })), null, 2) } });
  const { schemaVersion = 2, manifests, annotations } = JSON.parse(found.text) as Partial<Index>;
  const descriptor = { mediaType: found.mediaType, digest: found.digest, size: encode(found.text).length };
  const manifest = manifests
    ? new GoStruct('struct', { SchemaVersion: schemaVersion, MediaType: found.mediaType, Digest: found.digest, Size: descriptor.size, Manifests: manifests.map(asGo), Annotations: annotations ?? {} }, () => ({ schemaVersion, ...descriptor, manifests, ...(annotations ? { annotations } : {}) }))
    : asGo(descriptor);
  const images = yield* configurations(p, reference, found), all = Object.values(images);
  try {
    return template.execute(new GoStruct(all.length === 1 ? 'imagetools.tplInput' : 'imagetools.tplInputs', { Name: name, Manifest: manifest, Image: all.length === 1 ? all[0] : images }, () => ({ name, manifest: manifest.json, image: images })));
  } catch (error) {
    if (error instanceof ExecutionError) throw new CliError(`ERROR: ${error.message}`);
    throw error;
  }
}

function compiled(format: string, functions: Record<string, TemplateFunction>): Template {
  try {
    return new Template(format, { functions });
  } catch (error) {
    if (error instanceof TemplateError) throw new CliError(`ERROR: ${error.message}`);
    throw error;
  }
}

const inspect: Behaviour = {
  path: 'buildx imagetools inspect',
  *run({ p, args, flags }) {
    const reference = withTag(parseReference(args[0] ?? ''));
    const found = yield* fetchManifest(p, reference);
    const format = flags.string('format');
    if (flags.bool('raw')) yield* p.write(1, found.text);
    else if (['', '{{.Manifest}}'].includes(format)) yield* p.write(1, show(reference, found));
    else yield* p.write(1, yield* formatted(p, reference, args[0]!, found, format));
    return 0;
  },
};

export const imagetoolsCommands: Behaviour[] = [inspect];
