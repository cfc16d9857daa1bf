/** Images, manifests and platforms as the Go structs that --format sees; their JSON has the fields in the structs' order. */
import type { Descriptor, Index, Platform } from '../../../../api/engine/images.ts';
import { GoStruct, NIL_POINTER } from '../../../../kernel/gotemplate/value.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Go name, JSON name, what it is where it is absent. */
type Layout = readonly (readonly [string, string, unknown])[];

const CONFIG: Layout = [['User', 'User', ''], ['ExposedPorts', 'ExposedPorts', {}], ['Env', 'Env', []], ['Entrypoint', 'Entrypoint', []], ['Cmd', 'Cmd', []], ['Volumes', 'Volumes', {}], ['WorkingDir', 'WorkingDir', ''], ['Labels', 'Labels', {}], ['StopSignal', 'StopSignal', ''], ['ArgsEscaped', 'ArgsEscaped', false]];
const HISTORY: Layout = [['Created', 'created', NIL_POINTER], ['CreatedBy', 'created_by', ''], ['Author', 'author', ''], ['Comment', 'comment', ''], ['EmptyLayer', 'empty_layer', false]];
const PLATFORM: Layout = [['Architecture', 'architecture', ''], ['OS', 'os', ''], ['OSVersion', 'os.version', ''], ['OSFeatures', 'os.features', []], ['Variant', 'variant', '']];

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0) || (typeof value === 'object' && Object.keys(value).length === 0);

/** A struct whose empty fields JSON leaves out. */
function struct(typeName: string, layout: Layout, fields: Fields): GoStruct {
  const json = (): Fields => Object.fromEntries(layout.filter(([, name]) => !isEmpty(fields[name])).map(([, name]) => [name, fields[name]]));
  return new GoStruct(typeName, Object.fromEntries(layout.map(([own, name, absent]) => [own, fields[name] ?? absent])), json);
}

const platformValue = (platform: Platform): GoStruct => struct('*v1.Platform', PLATFORM, { ...platform });

/** An image's configuration; what Docker adds to it is not in the standard. */
export function imageValue(config: Fields): GoStruct {
  const { created, author } = config as { created?: string; author?: string };
  const platform = platformValue(config as unknown as Platform), run = struct('v1.ImageConfig', CONFIG, (config['config'] ?? {}) as Fields);
  const { type, diff_ids: diffIds } = config['rootfs'] as { type: string; diff_ids: string[] };
  const history = ((config['history'] ?? []) as Fields[]).map((entry) => struct('v1.History', HISTORY, entry));
  return new GoStruct('*v1.Image', { Created: created ?? NIL_POINTER, Author: author ?? '', ...Object.fromEntries(platform.fields), Config: run, RootFS: new GoStruct('v1.RootFS', { Type: type, DiffIDs: diffIds }, () => ({ type, diff_ids: diffIds })), History: history }, () => ({
    ...(created ? { created } : {}), ...(author ? { author } : {}), ...(platform.json as Fields), config: run.json, rootfs: { type, diff_ids: diffIds }, ...(history.length > 0 ? { history: history.map((entry) => entry.json) } : {}),
  }));
}

export function descriptorValue({ mediaType, digest, size, annotations, platform }: Descriptor): GoStruct {
  const on = platform && platformValue(platform);
  return new GoStruct('v1.Descriptor', { MediaType: mediaType, Digest: digest, Size: BigInt(size), URLs: [], Annotations: annotations ?? {}, Data: [], Platform: on ?? NIL_POINTER, ArtifactType: '' }, () => ({
    mediaType, digest, size: BigInt(size), ...(annotations && Object.keys(annotations).length > 0 ? { annotations: new Map(Object.entries(annotations)) } : {}), ...(on ? { platform: on.json } : {}),
  }));
}

export function indexValue({ mediaType, digest, size }: Descriptor, { schemaVersion = 2, manifests = [], annotations }: Partial<Index>): GoStruct {
  const all = manifests.map(descriptorValue);
  return new GoStruct('struct', { SchemaVersion: BigInt(schemaVersion), MediaType: mediaType, Digest: digest, Size: BigInt(size), Manifests: all, Annotations: annotations ?? {} }, () => ({
    schemaVersion: BigInt(schemaVersion), mediaType, digest, size: BigInt(size), manifests: all.map((one) => one.json), ...(annotations && Object.keys(annotations).length > 0 ? { annotations: new Map(Object.entries(annotations)) } : {}),
  }));
}
