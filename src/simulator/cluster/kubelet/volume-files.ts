/** Files of volumes that come from API objects: config maps, secrets, the downward API, tokens. */
import type { ConfigMap } from '../../api/kubernetes/configuration.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { DownwardAPIVolumeFile, KeyToPath, ProjectedVolumeSource } from '../../api/kubernetes/volume.ts';
import { fromBase64 } from '../../kernel/base64.ts';
import { encode } from '../../kernel/bytes.ts';
import { rfc3339Nano } from '../../kernel/calendar.ts';
import { directoryNode, fileNode, lazyDirectory, symlinkNode, type DirectoryNode, type Inode } from '../../kernel/inode.ts';
import { sameValue } from '../controllers/template-hash.ts';
import { ConfigError, podField, resourceField } from './field-paths.ts';
import { MountError } from './mount-error.ts';
import type { NodeContext } from './node-context.ts';

export interface VolumeFile {
  /** Within the volume. */
  readonly path: string;
  readonly mode: number;
  /** Worked out when somebody looks: most pods never read their token. */
  bytes(): Uint8Array;
}

/** Of one path the last counts; volumes that show the same share it. */
export type VolumeFiles = readonly VolumeFile[];

const DEFAULT_MODE = 0o644;

// Functions of their own, so that nothing but what they need is kept until somebody looks.
const later = (text: string) => (): Uint8Array => encode(text);
const laterBinary = (data: string) => (): Uint8Array => fromBase64(data) ?? new Uint8Array(0);

interface TokenSource {
  path: string;
  audience?: string;
}

/** The token of a pod. Every pod has one, so it keeps nothing but what it is made of. */
class TokenFile implements VolumeFile {
  readonly mode: number;
  readonly #node: NodeContext;
  readonly #source: TokenSource;
  readonly #namespace: string | undefined;
  readonly #name: string;
  readonly #uid: string;
  readonly #account: string | undefined;
  readonly #at: number;

  constructor(node: NodeContext, { metadata, spec }: Pod, source: TokenSource, mode: number) {
    this.mode = mode;
    this.#node = node;
    this.#source = source;
    this.#namespace = metadata.namespace;
    this.#name = metadata.name;
    this.#uid = metadata.uid;
    this.#account = spec.serviceAccountName;
    this.#at = node.kernel.agenda.now;
  }

  get path(): string {
    return this.#source.path;
  }

  bytes(): Uint8Array {
    const metadata = { namespace: this.#namespace, name: this.#name, uid: this.#uid }, spec = { serviceAccountName: this.#account, nodeName: this.#node.name };
    return encode(this.#node.serviceAccountToken({ metadata, spec }, this.#source.audience, this.#at));
  }
}

interface KeyedSource {
  items?: KeyToPath[];
  defaultMode?: number;
  optional?: boolean;
}

function keyed(what: string, data: Map<string, () => Uint8Array>, { items, optional }: KeyedSource, mode: number): VolumeFiles {
  const files: VolumeFile[] = [];
  if (!items) for (const [path, bytes] of data) files.push({ path, mode, bytes });
  for (const item of items ?? []) {
    const bytes = data.get(item.key);
    if (bytes) files.push({ path: item.path, mode: item.mode ?? mode, bytes });
    else if (!optional) throw new MountError(`${what} references non-existent ${what.startsWith('secret') ? 'secret' : 'config'} key: ${item.key}`);
  }
  return files;
}

export function configMapFiles(node: NodeContext, pod: Pod, name: string, source: KeyedSource, mode = source.defaultMode ?? DEFAULT_MODE): VolumeFiles {
  const map = node.informers.configMaps.get(pod.metadata.namespace, name);
  if (!map && source.optional) return [];
  if (!map) throw new MountError(`configmap "${name}" not found`);
  const held = shown.get(map);
  if (held && held.mode === mode && held.optional === source.optional && sameValue(held.items, source.items)) return held.files;
  const files = filesOf(map, source, mode);
  shown.set(map, { items: source.items, optional: source.optional, mode, files });
  return files;
}

/** How a config map was shown last: every pod of a namespace shows the certificate of the cluster. */
const shown = new WeakMap<ConfigMap, { items: KeyToPath[] | undefined; optional: boolean | undefined; mode: number; files: VolumeFiles }>();

function filesOf(map: ConfigMap, source: KeyedSource, mode: number): VolumeFiles {
  const data = new Map(Object.entries(map.data ?? {}).map(([key, text]) => [key, later(text)]));
  for (const [key, text] of Object.entries(map.binaryData ?? {})) data.set(key, laterBinary(text));
  return keyed('configmap', data, source, mode);
}

export function secretFiles(node: NodeContext, pod: Pod, name: string, source: KeyedSource, mode = source.defaultMode ?? DEFAULT_MODE): VolumeFiles {
  const secret = node.informers.secrets.get(pod.metadata.namespace, name);
  if (!secret && source.optional) return [];
  if (!secret) throw new MountError(`secret "${name}" not found`);
  return keyed('secret', new Map(Object.entries(secret.data ?? {}).map(([key, text]) => [key, laterBinary(text)])), source, mode);
}

export function downwardFiles(node: NodeContext, pod: Pod, source: { items?: DownwardAPIVolumeFile[]; defaultMode?: number }, podAddress: string, mode = source.defaultMode ?? DEFAULT_MODE): VolumeFiles {
  const wrong: string[] = [];
  const files = (source.items ?? []).map((item) => {
    let text = '';
    try {
      text = item.fieldRef ? podField(node, pod, item.fieldRef.fieldPath, podAddress) : item.resourceFieldRef ? resourceField(node, pod, item.resourceFieldRef) : '';
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      wrong.push(error.message);
    }
    return textFile(item.path, text, item.mode ?? mode);
  });
  if (wrong.length > 0) throw aggregated(wrong);
  return files;
}

/** What is wrong with several parts of a volume is told together, and once. */
function aggregated(messages: Iterable<string>): MountError {
  const all = [...new Set(messages)];
  return new MountError(all.length > 1 ? `[${all.join(', ')}]` : all[0]);
}

/** The last text that was shown: the pods of one namespace show its name one after the other. */
let written: { text: string; file: VolumeFile } | undefined;

function textFile(path: string, text: string, mode: number): VolumeFile {
  if (written?.text !== text || written.file.mode !== mode || written.file.path !== path) written = { text, file: { path, mode, bytes: later(text) } };
  return written.file;
}

export function projectedFiles(node: NodeContext, pod: Pod, { sources = [], defaultMode = DEFAULT_MODE }: ProjectedVolumeSource, podAddress: string): VolumeFiles {
  const files: VolumeFile[] = [], wrong = new Set<string>();
  const all = files.concat(...sources.map(({ configMap, secret, downwardAPI, serviceAccountToken }): VolumeFiles => {
    try {
      if (configMap) return configMapFiles(node, pod, configMap.name ?? '', configMap, defaultMode);
      if (secret) return secretFiles(node, pod, secret.name ?? '', secret, defaultMode);
      if (downwardAPI) return downwardFiles(node, pod, downwardAPI, podAddress, defaultMode);
    } catch (error) {
      if (!(error instanceof MountError)) throw error;
      wrong.add(error.message);
    }
    return serviceAccountToken ? [new TokenFile(node, pod, serviceAccountToken, defaultMode)] : [];
  }));
  if (wrong.size > 0) throw aggregated(wrong);
  return all;
}

/**
 * The layout of the atomic writer: the files are in a folder named after the time, `..data` points to it, and each
 * name points through `..data`; so all files change at once.
 */
export const atomicTree = (files: VolumeFiles, now: number, gid = 0): DirectoryNode => lazyDirectory(({ mtime, gid: group }) => atomicEntries(files, mtime, group), { mode: 0o1777, mtime: now, gid });

function atomicEntries(files: VolumeFiles, now: number, gid: number): Map<string, Inode> {
  const name = `..${rfc3339Nano(now).replace('T', '_').replace('Z', '').replace(/[-:]/g, '_')}`;
  const data = directoryNode({}, { mtime: now, gid });
  for (const file of files) {
    const names = file.path.split('/').filter(Boolean);
    let folder = data;
    for (const part of names.slice(0, -1)) {
      const next = folder.entries.get(part);
      if (next?.kind === 'directory') folder = next;
      else {
        const made = directoryNode({}, { mtime: now, gid });
        folder.entries.set(part, made);
        folder = made;
      }
    }
    folder.entries.set(names.at(-1)!, fileNode(file.bytes(), { mode: file.mode, mtime: now, gid }));
  }
  const entries = new Map<string, Inode>([[name, data], ['..data', symlinkNode(name, { mtime: now })]]);
  for (const top of data.entries.keys()) entries.set(top, symlinkNode(`..data/${top}`, { mtime: now }));
  return entries;
}
