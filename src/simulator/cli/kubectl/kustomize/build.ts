/** Builds a kustomization folder: resources and bases, generators, patches and transformations, in kustomize's order. */
import type { Json } from '../../../api/kubernetes/strategic-merge/diff.ts';
import { Errno } from '../../../kernel/errno.ts';
import { lookup, readText } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import { repeatedKey } from '../../../kernel/yaml/read.ts';
import { parseNewerYaml, parseYaml, splitDocuments, YamlError } from '../../shared/yaml/read.ts';
import { CommandError } from '../client/failure.ts';
import { generate, type GeneratorArgs, type GeneratorOptions } from './generators.ts';
import { jsonPatch, patchDocuments, readable, troubled, type Patch } from './patch-documents.ts';
import { patchNamed, patchTargeted } from './patches.ts';
import { generated, transformed, validated, type PluginContext } from './plugins.ts';
import { fixReferences } from './references.ts';
import { notFolder, resolvePath, unreadable } from './paths.ts';
import { checkReferences, checkShape } from './check.ts';
import { decodeConfiguration, decodeKustomization, typeInJson } from './decode.ts';
import { idText, type Resource, type SortOptions } from './resource.ts';
import { DEFAULTS, mergedFields, type FieldSpec, type FieldTable } from './field-specs.ts';
import { withAffixes, withImages, withNamespace, withPairs, withReplicas, type ImageRule } from './transform.ts';
import { checkVars, type Var } from './vars.ts';
import { replace, type Replacement } from './replacements.ts';

export interface Kustomization {
  resources?: string[];
  bases?: string[];
  components?: string[];
  namePrefix?: string;
  nameSuffix?: string;
  namespace?: string;
  commonLabels?: Record<string, string>;
  labels?: { pairs: Record<string, string>; includeSelectors?: boolean; includeTemplates?: boolean; fields?: FieldSpec[] }[];
  vars?: Var[];
  sortOptions?: SortOptions;
  buildMetadata?: string[];
  kind?: string;
  commonAnnotations?: Record<string, string>;
  images?: ImageRule[];
  imageTags?: ImageRule[];
  replicas?: { name: string; count: number }[];
  configMapGenerator?: GeneratorArgs[];
  secretGenerator?: GeneratorArgs[];
  generatorOptions?: GeneratorOptions;
  patches?: Patch[];
  patchesStrategicMerge?: string[];
  patchesJson6902?: Patch[];
  replacements?: (Replacement & { path?: string })[];
  generators?: string[];
  transformers?: string[];
  validators?: string[];
  configurations?: string[];
}

const NAMES = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

const absolute = (p: Process, path: string): string => resolvePath(path, p.cwd);

export interface Building {
  p: Process;
  /** Lines for standard error. */
  warnings: string[];
  /** What is read first: its order is everybody's. */
  root?: Kustomization;
  folder?: string;
  /** Of all kustomizations; they are resolved at the very end. */
  vars: Var[];
  /** The program that inflates charts, where that is allowed. */
  helm?: string;
  /** References of all `configurations`. */
  references: FieldTable['nameReference'];
  /** Where variables may stand, beside what is known. */
  places: FieldSpec[];
}

/** Fields that are on their way out, in the order they are told. */
const OLD_FIELDS: readonly (readonly [keyof Kustomization, string])[] = [['bases', 'resources'], ['commonLabels', 'labels'], ['imageTags', 'images'], ['patchesJson6902', 'patches'], ['patchesStrategicMerge', 'patches'], ['vars', 'replacements']];

/** @throws CommandError */
export function build(building: Building, folder: string, shown: string, ancestors: readonly string[] = []): Resource[] {
  const { p } = building;
  const root = absolute(p, folder), problem = folder === '' ? 'must build at directory: directory path cannot be empty' : notFolder(p, root, shown);
  if (problem !== undefined) throw new CommandError(problem);
  if (ancestors.includes(root)) throw new CommandError(`cycle detected: candidate root '${root}' contains visited root '${root}'`);
  const kustomization = ancestors.length === 0 ? read(building, root) : withHead(`couldn't make target for path '${root}': `, () => read(building, root));
  building.root ??= kustomization;
  building.folder ??= root;
  building.vars.push(...(kustomization.vars ?? []));
  if (ancestors.length > 0 && kustomization.kind === 'Component') throw new CommandError(`expected kind != 'Component' for path '${root}'`);
  return withHead(ancestors.length === 0 ? '' : `recursed accumulation of path '${root}': `, () => {
    const gathered = gather(building, root, kustomization, [...ancestors, root]);
    checkReferences(building, kustomization as Record<string, unknown>, root);
    const all = apply(building, root, kustomization, gathered, [...ancestors, root]);
    checkVars(kustomization.vars ?? []);
    return all;
  });
}

/** Why a path is never that of a folder to be built. */
const noBase = (path: string): string | undefined => (path === '' ? 'new root cannot be empty' : path.startsWith('/') ? `new root '${path}' cannot be absolute` : undefined);

/** Why a folder cannot be gone into from below it. */
function visitedAt(folder: string, ancestors: readonly string[]): string | undefined {
  const visited = [...ancestors].reverse().find((one) => one === folder || one.startsWith(`${folder}/`));
  return visited === undefined ? undefined : `cycle detected: candidate root '${folder}' contains visited root '${visited}'`;
}

function read({ p, warnings }: Building, root: string): Kustomization {
  const found = NAMES.filter((name) => lookup(p, `${root}/${name}`));
  if (found.length === 0) throw new CommandError(`unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '${root}'`);
  if (found.length > 1) throw new CommandError(`Found multiple kustomization files under: ${root}`);
  const value = parsed(readText(p, `${root}/${found[0]}`));
  if (value === null) throw new CommandError('kustomization.yaml is empty');
  if (typeof value !== 'object' || Array.isArray(value)) throw new CommandError(`invalid Kustomization: json: cannot unmarshal ${typeInJson(value)} into Go value of type types.Kustomization`);
  const decoded = decodeKustomization(value as Record<string, unknown>);
  checkShape(decoded, root);
  const kustomization = decoded as Kustomization;
  for (const [field, instead] of OLD_FIELDS) if (kustomization[field]) warnings.push(`# Warning: '${field}' is deprecated. Please use '${instead}' instead.${field === 'vars' ? ' [EXPERIMENTAL]' : ''} Run 'kustomize edit fix' to update your Kustomization automatically.\n`);
  return kustomization;
}

/** Configuration is read as Kubernetes reads YAML: `y` is true. */
function parsed(text: string, head = 'invalid Kustomization'): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    if (error instanceof YamlError) throw new CommandError(`${head}: ${error.message}`);
    throw error;
  }
}

function gather(building: Building, root: string, kustomization: Kustomization, ancestors: readonly string[]): Resource[] {
  const { p } = building;
  const all: Resource[] = [];
  for (const path of [...(kustomization.resources ?? []), ...(kustomization.bases ?? [])]) {
    if (/^https?:\/\/|^github\.com\//.test(path)) throw new CommandError(`accumulating resources: accumulation err='accumulating resources from '${path}': remote resources are not simulated here'`);
    const target = absolute(p, path.startsWith('/') ? path : `${root}/${path}`);
    const reason = unreadable(p, target, root);
    if (reason !== undefined) {
      const under = `accumulating resources: accumulation err='accumulating resources from '${path}': ${reason}': `;
      const problem = noBase(path) ?? notFolder(p, target) ?? visitedAt(target, ancestors);
      if (problem !== undefined) throw new CommandError(under + problem);
      const below = withHead(under, () => build(building, target, target, ancestors));
      const twin = twinOf([...all, ...below].map((one) => one.object));
      if (twin) throw new CommandError(`${under}recursed merging from path '${target}': ${twin}`);
      all.push(...below);
      continue;
    }
    const failed = (reason: string): CommandError => new CommandError(`accumulating resources: accumulation err='${reason}': ${noBase(path) ?? notFolder(p, target)!}`);
    const here: Json[] = [];
    for (const object of documents(p, target, (reason) => failed(`accumulating resources from '${path}': ${reason}`), (reason) => new CommandError(`accumulating resources: accumulating resources from '${path}': MalformedYAMLError: ${reason} in File: ${path}`))) {
      const twin = twinOf([...all.map((one) => one.object), object]);
      if (twin) throw failed(`${twinOf([...here, object]) ? 'accumulating' : 'merging'} resources from '${path}': ${twin}`);
      here.push(object);
      all.push({ object, formerNames: [], hashed: false, passed: [], origin: { file: target } });
    }
  }
  return all;
}

/** Written in place, or else the names of files. @throws CommandError */
function mergePatches(p: Process, root: string, sources: readonly string[]): Json[] {
  const failed = troubled('PatchStrategicMergeTransformer', { paths: sources });
  const found = sources.flatMap((source) => inPlace(source) ?? documents(p, readable(p, root, source, failed), failed, (reason) => failed(`MalformedYAMLError: ${reason} in File: ${source}`)));
  if (found.length === 0) throw failed(`patch appears to be empty; files=[${sources.join(' ')}], Patch=`);
  return found;
}

/** Failures below say on the way up where they were met. */
function withHead<T>(head: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof CommandError ? new CommandError(head + error.message) : error;
  }
}

/** What an object must say of itself. */
function unnamed(object: Json): string | undefined {
  const { apiVersion, kind, metadata } = object as { apiVersion?: unknown; kind?: unknown; metadata?: { name?: string; namespace?: string; labels?: object; annotations?: object } | null };
  if (!apiVersion && !kind && !metadata) return 'missing Resource metadata';
  const map = (pairs: object | undefined): string => `map[${Object.entries(pairs ?? {}).sort().map(([key, value]) => `${key}:${String(value)}`).join(' ')}]`;
  const shown = `{{${String(apiVersion ?? '')} ${String(kind ?? '')}} {{${metadata?.name ?? ''} ${metadata?.namespace ?? ''}} ${map(metadata?.labels)} ${map(metadata?.annotations)}}}`;
  if (!kind) return `missing kind in object ${shown}`;
  return metadata?.name || String(kind).endsWith('List') ? undefined : `missing metadata.name in object ${shown}`;
}

/** The newer library says where the key stood first; nothing is said of it before the objects are written. */
function keyTwice(problem: string, text: string): string {
  return problem.replace(/line (\d+): key (".*") already set in map/, (_, at: string, key: string) => {
    const holds = new RegExp(`(^|[{,\\s-])["']?${(JSON.parse(key) as string).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}["']?\\s*:`, 'g');
    const lines = text.split('\n').slice(0, Number(at)), last = lines.at(-1) ?? '';
    const first = (last.match(holds)?.length ?? 0) > 1 ? Number(at) : lines.slice(0, -1).findLastIndex((line) => line.search(/\S/) === last.search(/\S/) && line.search(holds) >= 0) + 1;
    return `line ${at}: mapping key ${key} already defined at line ${first}`;
  });
}

function documents(p: Process, path: string, failed: (reason: string) => CommandError, malformed = failed): Json[] {
  try {
    return splitDocuments(readText(p, path)).flatMap((text) => {
      const value = parseNewerYaml(text);
      if (value === null) return [];
      const object = value as Json, twice = repeatedKey(text);
      if (twice) throw new CommandError(`map[string]interface {}(nil): ${keyTwice(twice, text)}`);
      const problem = unnamed(object);
      if (problem) throw failed(problem);
      if (!String(object.kind).endsWith('List') || !Array.isArray(object.items)) return [object];
      const items = object.items as Json[], wrong = items.map(unnamed).find((reason) => reason !== undefined);
      if (wrong !== undefined) throw failed(wrong);
      return items;
    });
  } catch (error) {
    if (error instanceof YamlError) throw malformed(error.message);
    if (error instanceof Errno) throw new CommandError(`accumulating resources: open ${path}: ${error.goText}`);
    throw error;
  }
}

function apply(building: Building, root: string, one: Kustomization, gathered: readonly Resource[], ancestors: readonly string[]): Resource[] {
  const { p } = building;
  let all: Resource[] = [...gathered];
  const table = (one.configurations ?? []).reduce<FieldTable>((known, path) => mergedFields(known, configuration(p, root, path)), DEFAULTS);
  for (const args of one.configMapGenerator ?? []) all = generate(p, root, 'ConfigMap', args, one.generatorOptions ?? {}, all);
  for (const args of one.secretGenerator ?? []) all = generate(p, root, 'Secret', args, one.generatorOptions ?? {}, all);
  const context: PluginContext = { p, root, table };
  for (const document of withHead('loading generator plugins: ', () => pluginDocuments(p, root, one.generators))) all = generated(all, document, context);
  for (const path of one.components ?? []) all = withHead('accumulating components: ', () => withComponent(building, root, path, all, ancestors));
  const twin = twinOf(all.map(({ object }) => object));
  if (twin) throw new CommandError(twin);
  const step = (kind: string, after: Resource[]): void => void (all = after.map((resource) => ({ ...resource, passed: [...resource.passed, { folder: root, kind }] })));
  const { patchesStrategicMerge: sources = [] } = one;
  if (sources.length > 0) step('PatchStrategicMergeTransformer', mergePatches(p, root, sources).reduce<Resource[]>((now, document) => patchNamed(now, document, () => ''), all));
  const patchWith = (patch: Patch): void => step('PatchTransformer', patchDocuments(p, root, patch).reduce<Resource[]>((now, document) => (patch.target ? patchTargeted(now, patch.target, document, patch.options) : patchNamed(now, document as Json)), all));
  for (const patch of one.patches ?? []) patchWith(patch);
  if (one.namespace) step('NamespaceTransformer', withNamespace(all, one.namespace, table.namespace));
  if (one.namePrefix) step('PrefixTransformer', withAffixes(all, one.namePrefix, '', table.namePrefix));
  if (one.nameSuffix) step('SuffixTransformer', withAffixes(all, '', one.nameSuffix, table.nameSuffix));
  for (const rule of one.labels ?? []) step('LabelTransformer', withPairs(all, rule.pairs ?? {}, labelFields(rule, table)));
  if (one.commonLabels || (one.labels?.length ?? 0) > 0) step('LabelTransformer', withPairs(all, one.commonLabels ?? {}, table.commonLabels));
  if (one.commonAnnotations) step('AnnotationsTransformer', withPairs(all, one.commonAnnotations, table.commonAnnotations));
  for (const patch of one.patchesJson6902 ?? []) step('PatchJson6902Transformer', patchTargeted(all, patch.target!, jsonPatch(p, root, patch), {}, false));
  for (const rule of one.replicas ?? []) step('ReplicaCountTransformer', withReplicas(all, [rule], table.replicas));
  for (const rule of [...(one.images ?? []), ...(one.imageTags ?? [])]) step('ImageTagTransformer', withImages(all, [rule], table.images));
  if (one.replacements) step('ReplacementTransformer', replacementsOf(p, root, one.replacements).reduce<Resource[]>((now, replacement) => replace(now, replacement), all));
  for (const document of pluginDocuments(p, root, one.transformers)) all = transformed(all, document, context);
  for (const document of pluginDocuments(p, root, one.validators)) validated(all, transformed(all, document, context));
  building.references.push(...table.nameReference);
  building.places.push(...table.varReference);
  return fixReferences(all, table.nameReference);
}

function configuration(p: Process, root: string, path: string): Partial<FieldTable> {
  return decodeConfiguration(parsed(readText(p, absolute(p, `${root}/${path}`)), 'error converting YAML to JSON')) as Partial<FieldTable>;
}

/** A component goes on with what is there already. */
function withComponent(building: Building, root: string, path: string, all: readonly Resource[], ancestors: readonly string[]): Resource[] {
  const folder = absolute(building.p, `${root}/${path}`), problem = notFolder(building.p, folder) ?? visitedAt(folder, [...ancestors, root]);
  if (problem !== undefined) throw new CommandError(`loader.New ${JSON.stringify(problem)}`);
  try {
    const component = withHead(`couldn't make target for path '${folder}': `, () => read(building, folder));
    if (component.kind !== 'Component') throw new CommandError(`expected kind 'Component' for path '${folder}' but got '${component.kind ?? 'Kustomization'}'`);
    return withHead(`recursed accumulation of path '${folder}': `, () => apply(building, folder, component, [...all, ...gather(building, folder, component, [...ancestors, folder])], [...ancestors, folder]));
  } catch (error) {
    throw error instanceof CommandError ? new CommandError(`accumulateDirectory: ${JSON.stringify(error.message)}`) : error;
  }
}

/** The configurations of generators or transformers, written in place or in files. */
const pluginDocuments = (p: Process, root: string, sources: readonly string[] = []): Json[] => sources.flatMap((source) => inPlace(source) ?? documents(p, loadable(p, root, source), (reason) => new CommandError(`accumulation err='accumulating resources from '${source}': ${reason}'`)));

function inPlace(source: string): Json[] | undefined {
  try {
    const found = splitDocuments(source).map((text) => parseNewerYaml(text) as Json | null);
    return found.every((one) => one !== null && typeof one === 'object' && one.kind && (one.metadata as Json | undefined)?.name) ? (found as Json[]) : undefined;
  } catch (error) {
    if (error instanceof YamlError) return undefined;
    throw error;
  }
}

function loadable(p: Process, root: string, source: string): string {
  const file = absolute(p, `${root}/${source}`), reason = unreadable(p, file, root), problem = reason && notFolder(p, file);
  if (problem !== undefined) throw new CommandError(`accumulation err='accumulating resources from '${source}': ${reason}': ${problem}`);
  return file;
}

/** Where a rule for labels writes: always among the labels of the objects themselves. */
function labelFields({ includeSelectors, includeTemplates, fields = [] }: NonNullable<Kustomization['labels']>[number], table: FieldTable): FieldSpec[] {
  const more = includeSelectors ? table.commonLabels : [...(includeTemplates ? table.templateLabels : []), { path: 'metadata/labels', create: true }];
  return mergedFields(mergedFields({ ...table, labels: fields }, { labels: table.labels }), { labels: more }).labels;
}

function replacementsOf(p: Process, root: string, entries: NonNullable<Kustomization['replacements']>): Replacement[] {
  const failed = troubled('ReplacementTransformer', { Replacements: entries });
  return entries.flatMap(({ path, ...inline }) => {
    if (!path) return [inline];
    if (inline.source || (inline.targets?.length ?? 0) > 0) throw failed('cannot specify both path and inline replacement');
    const file = absolute(p, `${root}/${path}`), reason = unreadable(p, file, root);
    if (reason !== undefined) throw failed(reason);
    const content = parsed(readText(p, file));
    if (content === null || typeof content !== 'object') throw failed(`unsupported replacement type encountered within replacement path: ${content === null ? 'invalid' : typeof content}`);
    return Array.isArray(content) ? (content as Replacement[]) : [content as Replacement];
  });
}

/** What is wrong where two resources have one id. */
function twinOf(objects: readonly Json[]): string | undefined {
  const seen = new Set<string>();
  for (const object of objects) {
    const { name = '', namespace = '' } = (object.metadata ?? {}) as { name?: string; namespace?: string };
    const id = idText(object, name, namespace);
    if (seen.has(id)) return `may not add resource with an already registered id: ${id}`;
    seen.add(id);
  }
  return undefined;
}
