/** A kustomization read into kustomize's types, as Go reads JSON: names of fields in any case, in the order of the alphabet, and the first mistake ends it. */
import { CommandError } from '../client/failure.ts';

type Fields = Record<string, unknown>;

/** Where the words of Go say that a value stands: the type, and the fields that lead to it. */
interface Place {
  struct: string;
  path: readonly string[];
  /** Of plugins: fields that nobody knows are passed over, and scalars are text where text is wanted. */
  lax?: boolean;
}

const strings = (names: string): Record<string, string> => Object.fromEntries(names.split(' ').map((name) => [name, 'string']));
const all = (names: string, type: string): Record<string, string> => Object.fromEntries(names.split(' ').map((name) => [name, type]));

const SOURCES = 'GeneratorArgs.KvPairSources.';
const GENERATOR = {
  [`${SOURCES}literals`]: '[]string', [`${SOURCES}files`]: '[]string', [`${SOURCES}envs`]: '[]string', [`${SOURCES}env`]: 'string',
  ...strings('GeneratorArgs.name GeneratorArgs.namespace GeneratorArgs.behavior'), 'GeneratorArgs.options': 'types.GeneratorOptions',
};

/** Kinds and names of resources, as one type stands in another. */
const KIND = strings('Gvk.group Gvk.version Gvk.kind');
const ID = strings('ResId.Gvk.group ResId.Gvk.version ResId.Gvk.kind ResId.name ResId.namespace');

const SPECS = { fieldSpecs: '[]types.FieldSpec' };
const within = (args: string): Record<string, string> => Object.fromEntries(Object.entries(GENERATOR).map(([field, type]) => [`${args}.${field}`, type]));

/** Types by name: each field with its type; what is embedded stands before the field's name. `any` is looked at later. */
const TYPES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Kustomization: {
    ...strings('apiVersion kind namePrefix nameSuffix namespace'), ...all('commonLabels commonAnnotations', 'map[string]string'),
    ...all('resources bases components crds configurations generators transformers validators buildMetadata patchesStrategicMerge', '[]string'),
    labels: '[]types.Label', ...all('images imageTags', '[]types.Image'), replicas: '[]types.Replica', ...all('patches patchesJson6902', '[]types.Patch'), replacements: '[]types.ReplacementField',
    configMapGenerator: '[]types.ConfigMapArgs', secretGenerator: '[]types.SecretArgs', generatorOptions: 'types.GeneratorOptions',
    metadata: 'types.ObjectMeta', sortOptions: 'types.SortOptions', openapi: 'map[string]string', vars: '[]types.Var',
    helmGlobals: 'types.HelmGlobals', helmCharts: '[]types.HelmChart', helmChartInflationGenerator: '[]types.HelmChartArgs',
  },
  ObjectMeta: { ...strings('name namespace'), ...all('labels annotations', 'map[string]string') },
  SortOptions: { order: 'types.SortOrder', legacySortOptions: 'types.LegacySortOptions' },
  LegacySortOptions: all('orderFirst orderLast', '[]string'),
  Var: { name: 'string', objref: 'types.Target', fieldref: 'types.FieldSelector' },
  Target: { ...strings('apiVersion name namespace'), ...KIND },
  FieldSelector: strings('fieldPath'),
  Label: { pairs: 'map[string]string', includeSelectors: 'bool', includeTemplates: 'bool', fields: '[]types.FieldSpec' },
  FieldSpec: { ...KIND, path: 'string', create: 'bool' },
  TransformerConfig: { ...all('namePrefix nameSuffix namespace commonLabels labels templateLabels commonAnnotations varReference images replicas', 'types.FsSlice'), nameReference: 'builtinconfig.nbrSlice' },
  NameBackReferences: { ...KIND, fieldSpecs: 'types.FsSlice' },
  HelmGlobals: strings('chartHome configHome'),
  HelmChartArgs: { ...strings('chartName chartVersion chartRepoUrl chartHome chartRepoName helmBin helmHome values valuesMerge releaseName releaseNamespace'), valuesLocal: 'any', extraArgs: '[]string' },
  HelmChart: {
    ...strings('name version repo releaseName namespace kubeVersion nameTemplate valuesFile valuesMerge'), ...all('additionalValuesFiles apiVersions', '[]string'),
    ...all('includeCRDs skipHooks skipTests debug devel', 'bool'), valuesInline: 'any',
  },
  Image: strings('name newName tagSuffix newTag digest'),
  Replica: { name: 'string', count: 'int64' },
  Patch: { path: 'string', patch: 'string', target: 'types.Selector', options: 'types.PatchArgs' },
  PatchArgs: all('allowNameChange allowKindChange', 'bool'),
  Selector: { ...ID, ...strings('annotationSelector labelSelector') },
  ReplacementField: { path: 'string', 'Replacement.source': 'types.SourceSelector', 'Replacement.sourceValue': 'string', 'Replacement.targets': '[]*types.TargetSelector' },
  SourceSelector: { ...ID, fieldPath: 'string', options: 'types.FieldOptions' },
  TargetSelector: { select: 'types.Selector', reject: '[]*types.Selector', fieldPaths: '[]string', options: 'types.FieldOptions' },
  FieldOptions: { ...strings('delimiter encoding'), index: 'int', create: 'bool' },
  LabelTransformerPlugin: { labels: 'map[string]string', ...SPECS },
  AnnotationsTransformerPlugin: { annotations: 'map[string]string', ...SPECS },
  ImageTagTransformerPlugin: { imageTag: 'types.Image', ...SPECS },
  ReplicaCountTransformerPlugin: { replica: 'types.Replica', ...SPECS },
  NamespaceTransformerPlugin: SPECS,
  ReplacementTransformerPlugin: { replacements: '[]types.ReplacementField' },
  PatchTransformerPlugin: { target: 'types.Selector' },
  PatchJson6902TransformerPlugin: { target: 'types.Selector' },
  PatchStrategicMergeTransformerPlugin: { paths: '[]types.PatchStrategicMerge' },
  ValueAddTransformerPlugin: { targets: '[]builtins.Target' },
  ConfigMapGeneratorPlugin: within('ConfigMapArgs'),
  SecretGeneratorPlugin: within('SecretArgs'),
  ConfigMapArgs: GENERATOR,
  SecretArgs: { ...GENERATOR, type: 'string' },
  GeneratorOptions: { labels: 'map[string]string', annotations: 'map[string]string', disableNameSuffixHash: 'bool', immutable: 'bool' },
};

export function typeInJson(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'boolean') return 'bool';
  return typeof value === 'bigint' ? 'number' : typeof value;
}

const SCALARS: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  bool: (value) => typeof value === 'boolean',
  int: (value) => typeof value === 'bigint' || Number.isInteger(value),
  int64: (value) => typeof value === 'bigint' || Number.isInteger(value),
  'types.PatchStrategicMerge': (value) => typeof value === 'string',
  'types.SortOrder': (value) => typeof value === 'string',
};

/** Lists that have a name of their own. */
const LISTS: Readonly<Record<string, string>> = { 'types.FsSlice': '[]types.FieldSpec', 'builtinconfig.nbrSlice': '[]builtinconfig.NameBackReferences' };

/** What null is in a list. */
const NOTHING: Readonly<Record<string, unknown>> = { string: '' };

function read(value: unknown, type: string, place: Place): unknown {
  if (value === null || value === undefined || type === 'any') return value;
  const found = typeInJson(value);
  if (place.lax && type === 'string' && typeof value !== 'object') return String(value);
  const checked = (right: boolean): void => {
    if (right) return;
    const shown = type.startsWith('int') && typeof value === 'number' ? `number ${value}` : found;
    throw new CommandError(`json: cannot unmarshal ${shown} into Go struct field ${place.struct}.${place.path.join('.')} of type ${type}`);
  };
  const element = /^(\[\]|map\[string\])(.*)$/.exec(LISTS[type] ?? type);
  checked(element ? found === (element[1] === '[]' ? 'array' : 'object') : (SCALARS[type]?.(value) ?? found === 'object'));
  if (Array.isArray(value)) return value.map((item) => read(item ?? NOTHING[element![2]!], element![2]!.replace('*', ''), { ...place, lax: place.lax && typeof item === 'object' }));
  if (element) return Object.fromEntries(sorted(value as Fields).map(([key, item]) => [key, read(item, element[2]!, place)]));
  return SCALARS[type] || type.startsWith('builtins.') ? value : readStruct(value as Fields, type.split('.')[1]!, place.path, place.lax);
}

const sorted = (fields: Fields): [string, unknown][] => Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));

function readStruct(value: Fields, struct: string, path: readonly string[], lax = false): Fields {
  const type = TYPES[struct];
  if (!type) return value;
  return Object.fromEntries(sorted(value).flatMap(([given, item]) => {
    const field = Object.keys(type).find((one) => one.split('.').at(-1)!.toLowerCase() === given.toLowerCase());
    if (field === undefined && lax) return [];
    if (field === undefined) throw new CommandError(`json: unknown field ${JSON.stringify(given)}`);
    return [[field.split('.').at(-1)!, read(item, type[field]!, { struct, path: [...path, field], lax })]];
  }));
}

function decoded(value: unknown, type: string, head: string, lax = false): Fields {
  try {
    return readStruct(value as Fields, type, [], lax);
  } catch (error) {
    throw error instanceof CommandError ? new CommandError(head + error.message) : error;
  }
}

/** @throws CommandError */
export const decodeKustomization = (value: Fields): Fields => decoded(value, 'Kustomization', 'invalid Kustomization: ');

/** What `configurations` name. @throws CommandError */
export function decodeConfiguration(value: unknown): Fields {
  const head = 'error unmarshaling JSON: while decoding JSON: ';
  if (typeof value !== 'object' || Array.isArray(value)) throw new CommandError(`${head}json: cannot unmarshal ${typeInJson(value)} into Go value of type builtinconfig.TransformerConfig`);
  return decoded(value ?? {}, 'TransformerConfig', head);
}

/** What is wrong with the types in a plugin's configuration. */
export function pluginFault({ kind, ...fields }: Fields): string | undefined {
  const { apiVersion: _, metadata: __, ...own } = fields;
  try {
    decoded(own, `${String(kind)}Plugin`, `${kind === 'NamespaceTransformer' ? 'unmarshalling NamespaceTransformer config: ' : ''}error unmarshaling JSON: while decoding JSON: `, true);
    return undefined;
  } catch (error) {
    if (error instanceof CommandError) return error.message;
    throw error;
  }
}
