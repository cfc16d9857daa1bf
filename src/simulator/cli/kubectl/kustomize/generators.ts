/** configMapGenerator and secretGenerator. */
import { readFile, readText } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import { CommandError } from '../client/failure.ts';
import { toBase64 } from '../../../kernel/base64.ts';
import { asText, bytesOf } from '../create/config-maps.ts';
import type { Entry } from '../create/sources.ts';
import { resolvePath, unreadable } from './paths.ts';
import { answersTo, kindOf, metadataOf, type Resource } from './resource.ts';

export interface GeneratorOptions {
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  disableNameSuffixHash?: boolean;
  immutable?: boolean;
}

export interface GeneratorArgs {
  name: string;
  namespace?: string;
  behavior?: 'create' | 'merge' | 'replace';
  literals?: string[];
  files?: string[];
  envs?: string[];
  env?: string;
  type?: string;
  options?: GeneratorOptions;
}

const unquoted = (text: string): string => (/^(['"])([\s\S]*)\1$/.test(text) ? text.slice(1, -1) : text);

function entriesOf(p: Process, folder: string, args: GeneratorArgs): Entry[] {
  const literals = (args.literals ?? []).map((text): Entry => {
    const equals = text.indexOf('=');
    if (equals < 1) throw new CommandError(`loading KV pairs: literal sources [${(args.literals ?? []).join(' ')}]: invalid literal source ${text}, expected key=value`);
    return { key: text.slice(0, equals), bytes: unquoted(text.slice(equals + 1)) };
  });
  const files = (args.files ?? []).map((source): Entry => {
    const [key, path] = fileSource(source, (reason) => new CommandError(`loading KV pairs: file sources: [${args.files!.join(' ')}]: ${reason}`));
    return { key, bytes: reading(p, folder, path, args.files!, 'file', (file) => readFile(p, file)) };
  });
  const envs = [...(args.envs ?? []), ...(args.env ? [args.env] : [])].flatMap((path, _index, all) => reading(p, folder, path, all, 'env source files', (file) => readText(p, file)).split('\n').flatMap((line): Entry[] => {
    const text = line.replace(/\r$/, '').trimStart();
    if (text === '' || /^[#=]/.test(text)) return [];
    const equals = text.indexOf('=');
    return [{ key: equals < 0 ? text : text.slice(0, equals), bytes: equals < 0 ? '' : text.slice(equals + 1) }];
  }));
  return [...envs, ...literals, ...files];
}

function fileSource(source: string, failed: (reason: string) => CommandError): [key: string, path: string] {
  const [key = '', path, ...more] = source.split('=');
  if (path === undefined) return [source.slice(source.lastIndexOf('/') + 1), source];
  if (more.length > 0) throw failed(`source ${JSON.stringify(source)} key name or file path contains '='`);
  if (key === '') throw failed(`missing key name for file path ${JSON.stringify(path)} in source ${JSON.stringify(source)}`);
  if (path === '') throw failed(`missing file path for key name ${JSON.stringify(key)} in source ${JSON.stringify(source)}`);
  return [key, path];
}

/** @param all the sources among which it is named */
function reading<T>(p: Process, folder: string, path: string, all: readonly string[], what: string, read: (file: string) => T): T {
  const file = resolvePath(path, folder);
  const failed = (reason: string): CommandError => new CommandError(`loading KV pairs: ${what === 'file' ? 'file sources' : what}: [${all.join(' ')}]: ${reason}`);
  const reason = unreadable(p, file, folder);
  if (reason !== undefined) throw failed(reason);
  return read(file);
}

/** Base64 as kustomize writes it: lines of 70 characters where there is more than one. */
const wrapped = (text: string): string => (text.length < 70 ? text : text.replace(/.{1,70}/g, '$&\n'));

export function generate(p: Process, folder: string, kind: 'ConfigMap' | 'Secret', args: GeneratorArgs, shared: GeneratorOptions, resources: readonly Resource[]): Resource[] {
  if (!args.name) throw new CommandError(`a ${kind.toLowerCase()} must have a name`);
  const entries = entriesOf(p, folder, args);
  const twice = entries.find(({ key }, index) => entries.findIndex((other) => other.key === key) < index);
  if (twice) throw new CommandError(`${kind.toLowerCase()} ${args.name} illegally repeats the key \`${twice.key}\``);
  const options = { disableNameSuffixHash: shared.disableNameSuffixHash || args.options?.disableNameSuffixHash, immutable: shared.immutable || args.options?.immutable };
  const labels = { ...shared.labels, ...args.options?.labels }, annotations = { ...shared.annotations, ...args.options?.annotations };
  const content = kind === 'ConfigMap' ? configMapContent(entries) : { data: Object.fromEntries(entries.map(({ key, bytes }) => [key, wrapped(toBase64(bytesOf(bytes)))])), type: args.type ?? 'Opaque' };
  const metadata = {
    name: args.name, ...(args.namespace && { namespace: args.namespace }),
    ...(Object.keys(labels).length > 0 && { labels }), ...(Object.keys(annotations).length > 0 && { annotations }),
  };
  const made: Resource = { object: { apiVersion: 'v1', kind, metadata, ...content, ...(options.immutable && { immutable: true }) }, formerNames: [], hashed: !options.disableNameSuffixHash, passed: [], origin: { folder, generator: `${kind}Generator` } };
  const known = resources.find((resource) => kindOf(resource) === kind && answersTo(resource, args.name));
  // The generator is shown by its address in memory.
  const id = `merging from generator &{0xc000000000 <nil>}: id resid.ResId{Gvk:resid.Gvk{Group:"", Version:"v1", Kind:"${kind}", isClusterScoped:false}, Name:"${args.name}", Namespace:"${args.namespace ?? ''}"}`;
  if (args.behavior !== 'merge' && args.behavior !== 'replace') {
    if (known && !args.namespace) throw new CommandError(`${id} exists; can not use behavior: '${args.behavior === 'create' ? 'create' : 'unspecified'}', behavior must be merge or replace`);
    return [...resources, made];
  }
  if (!known) throw new CommandError(`${id} does not exist; cannot merge or replace`);
  const data = args.behavior === 'merge' ? { ...(known.object.data as object | undefined), ...(made.object.data as object | undefined) } : made.object.data;
  const before = metadataOf(known), kept = { ...before, ...(Object.keys({ ...before.labels, ...labels }).length > 0 && { labels: { ...before.labels, ...labels } }), ...(Object.keys({ ...before.annotations, ...annotations }).length > 0 && { annotations: { ...before.annotations, ...annotations } }) };
  const before64 = known.object.binaryData as object | undefined, binaryData = args.behavior === 'merge' && before64 ? { ...before64, ...(made.object.binaryData as object | undefined) } : made.object.binaryData;
  // What was there goes, but for its data, labels and annotations; only the name of what was generated itself takes a hash.
  return resources.map((resource) => (resource === known ? { ...resource, hashed: known.hashed && made.hashed, object: { ...made.object, metadata: kept, ...(data !== undefined && { data }), ...(binaryData !== undefined && { binaryData }) } } : resource));
}

/** Unlike `kubectl create`, it takes any key. */
function configMapContent(entries: readonly Entry[]): Record<string, unknown> {
  const of = (binary: boolean): [string, string][] => entries.map(({ key, bytes }): [string, string | undefined, Entry['bytes']] => [key, asText(bytes), bytes]).filter(([, text]) => (text === undefined) === binary).map(([key, text, bytes]) => [key, text ?? toBase64(bytesOf(bytes))]);
  const data = of(false), binaryData = of(true);
  return { ...(data.length > 0 && { data: Object.fromEntries(data) }), ...(binaryData.length > 0 && { binaryData: Object.fromEntries(binaryData) }) };
}
