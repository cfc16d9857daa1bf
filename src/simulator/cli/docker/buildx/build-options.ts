/** What the flags of docker build ask for; mistakes are said in buildx's words. */
import type { Export, SolveRequest } from '../../../api/engine/build.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { decode, encode } from '../../../kernel/bytes.ts';
import { lookup, readFile, readText } from '../../../kernel/files.ts';
import { decompress, isCompressed } from '../../../kernel/gzip-format.ts';
import { directoryNode, fileNode, symlinkNode, type DirectoryNode } from '../../../kernel/inode.ts';
import { FileSystem } from '../../../kernel/file-system.ts';
import type { Process } from '../../../kernel/process.ts';
import { unpackTar } from '../../../kernel/tar.ts';
import type { FlagSet } from '../../shared/cobra/flag-set.ts';
import { csvFields } from './csv-fields.ts';
import { absolutePath } from '../container/options.ts';
import { CliError, notSimulated } from '../errors.ts';
import { pairsToMap, withEnvironment } from '../env-file.ts';
import { readInput } from '../image/archive.ts';
import { platformText } from '../platform.ts';
import { fullString, parseReference, withTag } from '../reference.ts';
import { registryAuth } from '../registry/auth.ts';
import { annotationsIn, annotationsOf } from './annotations.ts';
import { attestations } from './attest-options.ts';
import { cacheSources, cacheTargets, type CacheOption } from './cache-options.ts';
import { goesToStandardOutput, outputTrouble, readOutput, writtenAs, type Output } from './outputs.ts';
import { stepSettings } from './step-settings.ts';
import { Unprepared } from './unprepared.ts';

/** The flags and the argument of a build; a target of a bake file has the same. */
export interface Asked {
  p: Process;
  flags: Pick<FlagSet, 'bool' | 'string' | 'list' | 'number'>;
  args: readonly string[];
}

/** --call: what is asked instead of a build. */
export interface Call {
  name: string;
  json: boolean;
  ignoreStatus: boolean;
}

export interface BuildOptions {
  request: SolveRequest;
  /** What is written, in the order of the request's exports. */
  outputs: Output[];
  caches: CacheOption[];
  /** What is told at the end, though nothing failed. */
  warnings: string[];
  call: Call | undefined;
}

/** What is wrong with a name that is not taken for one of the Hub's. */
function tagMistake(tag: string, words: string): string {
  if (tag === '') return 'repository name must have at least one component';
  if (!/must be lowercase$/.test(words)) return words;
  try {
    parseReference(tag.toLowerCase());
    return 'repository name must be lowercase';
  } catch {
    return 'invalid reference format';
  }
}

function normalisedTags(tags: readonly string[]): string[] {
  return tags.map((tag) => {
    try {
      return fullString(withTag(parseReference(tag)));
    } catch (error) {
      if (error instanceof CliError) throw new Unprepared(`invalid tag ${JSON.stringify(tag)}: ${tagMistake(tag, error.message)}`);
      throw error;
    }
  });
}

/** The folder, and the Dockerfile where it is not in it. */
function* contextOf({ p, flags, args }: Asked): Blocking<Pick<SolveRequest, 'context' | 'dockerfile' | 'filename' | 'isUploaded' | 'remote'>> {
  const source = args[0]!, file = flags.string('file');
  if (source === '-') return yield* contextFromInput(p, file);
  const folder = absolutePath(p)(source);
  const node = source === '' ? undefined : lookup(p, folder);
  if (node?.kind !== 'directory') {
    if (/^(git@|ssh:\/\/)/.test(source)) throw new Unprepared('failed to convert agent config {default [] false}: invalid empty ssh agent socket: make sure SSH_AUTH_SOCK is set');
    if (source.startsWith('github.com/')) throw new Unprepared('unknown protocol');
    if (/^(https?|git):\/\//.test(source)) return { remote: source, filename: file || 'Dockerfile' };
    throw new Unprepared(source === '' ? 'please specify build context (e.g. "." for the current directory)' : `unable to prepare context: path ${JSON.stringify(source)} not found`);
  }
  const context: DirectoryNode = node;
  if (file === '-') return { context, dockerfile: decode(yield* readInput(p)), filename: 'Dockerfile' };
  if (file === '') return { context, filename: 'Dockerfile' };
  const path = absolutePath(p)(file), base = path.split('/').at(-1)!;
  const found = lookup(p, path), parent = file.replace(/\/?[^/]*$/, '') || '.';
  if (parent !== '.' && !lookup(p, absolutePath(p)(parent))) throw new Unprepared(`resolve : lstat ${parent}: no such file or directory`);
  if (!found || found.kind === 'directory') return { context, filename: file === '.' ? file : base };
  return path === `${folder === '/' ? '' : folder}/${base}` ? { context, filename: base } : { context, dockerfile: readText(p, path), filename: base };
}

/** `docker build -`: an archive is the context, anything else is the Dockerfile. */
function* contextFromInput(p: Process, file: string): Blocking<Pick<SolveRequest, 'context' | 'dockerfile' | 'filename' | 'isUploaded' | 'remote'>> {
  if (file === '-') throw new Unprepared('invalid argument: can\'t use stdin for both build context and dockerfile');
  const bytes = yield* readInput(p);
  if (bytes.length === 0) return { filename: 'Dockerfile' };
  const archive = isCompressed(bytes) ? decompress(bytes) : bytes;
  if (decode(archive.subarray(257, 262)) === 'ustar') return { context: treeOf(archive, p.now), filename: file || 'Dockerfile', isUploaded: true };
  if (file !== '') throw new Unprepared('ambiguous Dockerfile source: both stdin and flag correspond to Dockerfiles');
  return { dockerfile: decode(bytes), filename: 'Dockerfile' };
}

function treeOf(bytes: Uint8Array, now: number): DirectoryNode {
  const fileSystem = new FileSystem(directoryNode());
  for (const { name, type, mode, uid, gid, mtime, data, target } of unpackTar(bytes)) {
    const parts = name.split('/').filter((part) => part !== '' && part !== '.');
    if (parts.length === 0) continue;
    const attributes = { mode, uid, gid, mtime: mtime * 1000 };
    fileSystem.makeDirectories(type === 'directory' ? parts : parts.slice(0, -1), now);
    if (type === 'symlink') fileSystem.put(parts, symlinkNode(target ?? '', attributes), now);
    else if (type === 'file') fileSystem.put(parts, fileNode(data ?? new Uint8Array(0), attributes), now);
  }
  return fileSystem.snapshot();
}

/** --secret id=…[,src=…|,env=…] @throws CliError, Unprepared */
function secretsOf(p: Process, specs: readonly string[]): Record<string, Uint8Array> {
  return Object.fromEntries(specs.map((spec) => {
    const fields = new Map<string, string>();
    for (const field of csvFields(spec)) {
      const [key = '', value] = field.split(/=(.*)/s);
      if (value === undefined) throw new CliError(`ERROR: invalid field '${field}' must be a key=value pair`);
      if (!['type', 'id', 'src', 'source', 'env'].includes(key.toLowerCase())) throw new CliError(`ERROR: unexpected key '${key.toLowerCase()}' in '${field}'`);
      if (key.toLowerCase() === 'type' && value !== 'file' && value !== 'env') throw new CliError(`ERROR: unsupported secret type ${JSON.stringify(value)}`);
      fields.set(key.toLowerCase(), value);
    }
    const id = fields.get('id') ?? '';
    if (id === '') throw new Unprepared('secret missing ID');
    const source = fields.get('src') ?? fields.get('source');
    const env = fields.get('env') ?? (fields.get('type') === 'env' ? source : undefined);
    if (env !== undefined || (source === undefined && p.env.has(id))) return [id, encode(p.env.get(env ?? id) ?? '')];
    const path = source ?? id;
    const node = lookup(p, path);
    if (!node) throw new Unprepared(`failed to stat ${path}: stat ${path}: no such file or directory`);
    // A folder counts as a source until some step reads it.
    return [id, node.kind === 'directory' ? new Uint8Array() : readFile(p, path)];
  }));
}

/** --build-context name=folder or name=docker-image://reference */
function contextsOf(p: Process, pairs: readonly string[]): Record<string, DirectoryNode | string> {
  return Object.fromEntries(pairs.filter((pair) => pair !== '').map((pair) => {
    const [name = '', value] = pair.split(/=(.*)/s);
    if (value === undefined) throw new CliError(`ERROR: invalid context value: ${pair}, expected key=value`);
    if (/^(docker-image|target):/.test(value)) return [name, value];
    if (/^(https?|git|ssh|oci-layout):/.test(value) || value.startsWith('git@')) throw notSimulated(`the build context ${value}`);
    const node = lookup(p, absolutePath(p)(value));
    if (!node) throw new Unprepared(`failed to get build context ${name}: stat ${value}: no such file or directory`);
    if (node.kind !== 'directory') throw new Unprepared(`failed to get build context ${name}: ${value} is not a directory`);
    return [name, node];
  }));
}

/** --ssh id[=socket|key,…]; without paths it is the agent. @throws Unprepared */
export function checkAgents(p: Process, specs: readonly string[]): void {
  for (const spec of specs.filter((one) => one !== '')) {
    const [id = '', paths = ''] = spec.split(/=(.*)/s), files = paths === '' ? [] : paths.split(',');
    const trouble = (words: string): Unprepared => new Unprepared(`failed to convert agent config {${id} [${files.join(' ')}] false}: ${words}`);
    const agent = p.env.get('SSH_AUTH_SOCK') ?? '';
    if (files.length === 0 && agent === '') throw trouble('invalid empty ssh agent socket: make sure SSH_AUTH_SOCK is set');
    for (const path of files.length > 0 ? files : [agent]) {
      const fault = agentFault(p, path);
      if (fault !== undefined) throw trouble(`failed to convert agent config for ID: ${JSON.stringify(id)}: ${fault}`);
    }
  }
}

/** Why neither an agent nor a key lies there. */
function agentFault(p: Process, path: string): string | undefined {
  const node = lookup(p, path);
  if (!node) return `stat ${path}: no such file or directory`;
  if (node.kind === 'directory') return `failed to read ${path}: read ${path}: is a directory`;
  return node.kind === 'file' && !/^-----BEGIN [A-Z ]*PRIVATE KEY-----/m.test(readText(p, path)) ? 'failed to parse key: ssh: no key found' : undefined;
}

/** @throws CliError with buildx's words */
export function readCall({ flags }: Asked): Call | undefined {
  const text = flags.bool('check') ? 'check' : flags.string('call');
  const call: Call = { name: '', json: false, ignoreStatus: false };
  for (const field of csvFields(text)) {
    const [key = '', value] = field.split(/=(.*)/s);
    if (value === undefined) {
      if (call.name !== '') throw new CliError(`ERROR: invalid print value: ${text}`);
      call.name = key;
    } else if (key === 'format') call.json = value === 'json';
    else if (key === 'ignorestatus') call.ignoreStatus = /^(1|t)/i.test(value);
    else throw new CliError(`ERROR: invalid print field: ${field}`);
  }
  if (call.name === 'lint') call.name = 'check';
  if (call.name === 'build' || call.name === '') return undefined;
  return call;
}

/** --output, --push and --load, in that order. @throws CliError, Unprepared */
function outputsOf({ p, flags }: Asked, tags: readonly string[]): Output[] {
  const outputs = flags.list('output').filter((spec) => spec !== '').map(readOutput);
  if (outputs.some(({ type }) => type === 'local' || type === 'tar') && flags.string('iidfile')) throw new CliError('ERROR: local and tar exporters are incompatible with image ID file');
  if (flags.bool('push')) {
    const images = outputs.filter(({ type }) => type === 'image');
    for (const { attributes } of images) Object.assign(attributes, { push: 'true', unpack: attributes['unpack'] ?? 'false' });
    if (images.length === 0) outputs.push({ type: 'registry', destination: '', attributes: {} });
  }
  if (flags.bool('load') && !outputs.some(({ type, destination }) => type === 'docker' && destination === '')) outputs.push({ type: 'docker', destination: '', attributes: {} });
  for (const output of outputs) {
    const trouble = outputTrouble(p, output);
    if (trouble !== undefined) throw new Unprepared(trouble);
    if (pushes(output) && tags.length === 0 && !output.attributes['name']) throw new Unprepared('tag is needed when pushing to registry');
  }
  if (outputs.filter(goesToStandardOutput).length > 1) throw new Unprepared('multiple outputs configured to write to stdout');
  return outputs;
}

const pushes = ({ type, attributes }: Output): boolean => type === 'registry' || attributes['push'] === 'true';

/** An archive of Docker's that goes nowhere is an image of the engine. */
function exportOf(p: Process, output: Output, tags: readonly string[]): Export {
  const { type, attributes, destination } = output;
  const names = attributes['name']?.split(',') ?? [], own = { ...(names.length > 0 ? { names } : {}) };
  if (type === 'local' || type === 'tar' || type === 'oci' || (type === 'docker' && destination !== '')) return { type, ...own, ...(type !== 'local' && writtenAs(output) === 'folder' ? { asFolder: true } : {}) };
  return { type: 'image', ...own, ...(type === 'docker' ? { loads: true } : {}), ...(pushes(output) ? { push: authsOf(p, tags.length > 0 ? tags : names) } : {}), ...(attributes['unpack'] === 'false' || (type === 'registry' && attributes['unpack'] !== 'true') ? { packed: true } : {}) };
}

/** @throws Unprepared */
export function platformsOf(lists: readonly string[]): string[] {
  try {
    return lists.flatMap((list) => list.split(',')).filter(Boolean).map(platformText);
  } catch (error) {
    throw error instanceof CliError ? new Unprepared(error.message) : error;
  }
}

/** @throws Unprepared */
function allowed(names: readonly string[]): string[] {
  const strange = names.find((name) => !/^(?:network\.host|security\.insecure|device(?:=.*)?)$/.test(name));
  if (strange !== undefined) throw new Unprepared(`unknown entitlement ${strange}`);
  return [...names];
}

/** @throws CliError for a pair without a key */
function keyed(pairs: readonly string[]): Record<string, string> {
  const nameless = pairs.find((pair) => /^(=|$)/.test(pair));
  if (nameless !== undefined) throw new CliError(`ERROR: invalid key-value pair ${JSON.stringify(nameless)}: empty key`);
  return pairsToMap(pairs);
}

/** @throws CliError, Unprepared */
export function* buildOptions(invocation: Asked): Blocking<BuildOptions> {
  const { p, flags } = invocation;
  const buildArgs = keyed(withEnvironment(p, flags.list('build-arg')).filter((pair) => pair.includes('=') || pair === '')), labels = keyed(flags.list('label'));
  const call = readCall(invocation);
  const { provenance, sbom } = attestations(invocation);
  if (flags.bool('no-cache') && flags.list('no-cache-filter').length > 0) throw new Unprepared('--no-cache and --no-cache-filter cannot currently be used together');
  checkAgents(p, flags.list('ssh'));
  if (flags.list('ssh').some((one) => one !== '')) throw notSimulated('forwarding an SSH agent');
  const tags = normalisedTags(flags.list('tag'));
  const secrets = secretsOf(p, flags.list('secret'));
  const context = yield* contextOf(invocation);
  const contexts = contextsOf(p, flags.list('build-context'));
  const outputs = call ? [] : outputsOf(invocation, tags);
  const annotations = annotationsIn(outputs, annotationsOf(flags.list('annotation')));
  const { sources, warnings } = cacheSources(p, flags.list('cache-from')), caches = cacheTargets(p, flags.list('cache-to'));
  const steps = stepSettings(invocation);
  return {
    outputs: outputs.filter(({ type }) => type !== 'cacheonly'), caches, warnings, call,
    request: {
      ...context, tags, secrets, contexts, buildArgs, labels,
      ...(flags.string('target') && { target: flags.string('target') }), noCache: flags.bool('no-cache'), noCacheFilter: [...flags.list('no-cache-filter')].flatMap((list) => list.split(',')), pull: flags.bool('pull'),
      ...(flags.list('platform').length > 0 && { platforms: platformsOf(flags.list('platform')) }), ...steps,
      ...(call && (call.name === 'check' ? { check: true } : { describe: call.name })), allow: allowed(flags.list('allow')), provenance, ...(sbom === undefined ? {} : { sbom }), annotations,
      ...(outputs.length > 0 ? { exports: outputs.filter(({ type }) => type !== 'cacheonly').map((output) => exportOf(p, output, tags)) } : {}),
      ...(sources.length > 0 ? { cacheFrom: sources } : {}), ...(caches.length > 0 ? { cacheTo: caches.map(({ target }) => target) } : {}),
    },
  };
}

/** What the engine must show to the registries of the names. */
const authsOf = (p: Process, tags: readonly string[]): Record<string, string> => Object.fromEntries(tags.map((tag) => {
  const { domain } = parseReference(tag);
  return [domain, Object.values(registryAuth(p, domain))[0] ?? ''];
}));
