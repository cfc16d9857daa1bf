/** Builds a kustomization folder: resources and bases, generators, patches and transformations, in kustomize's order. */
import type { Json } from '../../../api/kubernetes/strategic-merge/diff.ts';
import { Errno } from '../../../kernel/errno.ts';
import { lookup, readText } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import { emitYaml } from '../../../kernel/yaml/emit.ts';
import { parseNewerYaml, splitDocuments, YamlError } from '../../shared/yaml/read.ts';
import { CommandError } from '../client/failure.ts';
import { generate, type GeneratorArgs, type GeneratorOptions } from './generators.ts';
import { patchNamed, patchTargeted, type PatchOptions, type Target } from './patches.ts';
import { generated, transformed, type PluginContext } from './plugins.ts';
import { fixReferences } from './references.ts';
import { resolvePath } from './paths.ts';
import { checkReferences, checkShape } from './check.ts';
import { decodeKustomization } from './decode.ts';
import { idText, type Resource, type SortOptions } from './resource.ts';
import { withAffixes, withAnnotations, withImages, withLabels, withNamespace, withReplicas, type ImageRule, type LabelField } from './transform.ts';
import type { Var } from './vars.ts';
import { replace, type Replacement } from './replacements.ts';

interface Patch {
  path?: string;
  patch?: string;
  target?: Target;
  options?: PatchOptions;
}

export interface Kustomization {
  resources?: string[];
  bases?: string[];
  components?: string[];
  namePrefix?: string;
  nameSuffix?: string;
  namespace?: string;
  commonLabels?: Record<string, string>;
  labels?: { pairs: Record<string, string>; includeSelectors?: boolean; includeTemplates?: boolean; fields?: LabelField[] }[];
  vars?: Var[];
  sortOptions?: SortOptions;
  buildMetadata?: string[];
  kind?: string;
  commonAnnotations?: Record<string, string>;
  images?: ImageRule[];
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
}

/** Fields that are on their way out, in the order they are told. */
const OLD_FIELDS: readonly (readonly [keyof Kustomization, string])[] = [['bases', 'resources'], ['commonLabels', 'labels'], ['patchesJson6902', 'patches'], ['patchesStrategicMerge', 'patches'], ['vars', 'replacements']];

/** @throws CommandError */
export function build(building: Building, folder: string, shown: string, ancestors: readonly string[] = []): Resource[] {
  const { p } = building;
  const root = absolute(p, folder);
  const node = lookup(p, root);
  if (!node) throw new CommandError(`must build at directory: not a valid directory: evalsymlink failure on '${shown}' : lstat ${root}: no such file or directory`);
  if (node.kind !== 'directory') throw new CommandError(`must build at directory: '${shown}': file is not directory`);
  if (ancestors.includes(root)) throw new CommandError(`cycle detected: candidate root '${root}' contains visited root '${root}'`);
  const kustomization = read(building, root);
  building.root ??= kustomization;
  building.folder ??= root;
  building.vars.push(...(kustomization.vars ?? []));
  if (ancestors.length > 0 && kustomization.kind === 'Component') throw new CommandError(`expected kind != 'Component' for path '${root}'`);
  const gathered = gather(building, root, kustomization, [...ancestors, root]);
  checkReferences(p, kustomization as Record<string, unknown>, root);
  return apply(building, root, kustomization, gathered);
}

function read({ p, warnings }: Building, root: string): Kustomization {
  const found = NAMES.filter((name) => lookup(p, `${root}/${name}`));
  if (found.length === 0) throw new CommandError(`unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '${root}'`);
  if (found.length > 1) throw new CommandError(`Found multiple kustomization files under: ${root}`);
  const value = parsed(readText(p, `${root}/${found[0]}`));
  if (value === null) throw new CommandError('kustomization.yaml is empty');
  if (typeof value !== 'object' || Array.isArray(value)) throw new CommandError('invalid Kustomization: json: cannot unmarshal into Go value of type types.Kustomization');
  const decoded = decodeKustomization(value as Record<string, unknown>);
  checkShape(decoded, root);
  const kustomization = decoded as Kustomization;
  for (const [field, instead] of OLD_FIELDS) if (kustomization[field]) warnings.push(`# Warning: '${field}' is deprecated. Please use '${instead}' instead.${field === 'vars' ? ' [EXPERIMENTAL]' : ''} Run 'kustomize edit fix' to update your Kustomization automatically.\n`);
  return kustomization;
}

function parsed(text: string): unknown {
  try {
    return parseNewerYaml(text);
  } catch (error) {
    if (error instanceof YamlError) throw new CommandError(`invalid Kustomization: ${error.message}`);
    throw error;
  }
}

function gather(building: Building, root: string, kustomization: Kustomization, ancestors: readonly string[]): Resource[] {
  const { p } = building;
  const all: Resource[] = [];
  for (const path of [...(kustomization.resources ?? []), ...(kustomization.bases ?? [])]) {
    if (/^https?:\/\/|^github\.com\//.test(path)) throw new CommandError(`accumulating resources: accumulation err='accumulating resources from '${path}': remote resources are not simulated here'`);
    const target = absolute(p, path.startsWith('/') ? path : `${root}/${path}`);
    const node = lookup(p, target);
    if (path.startsWith('/') && node?.kind !== 'directory') throw new CommandError(`accumulating resources: accumulation err='accumulating resources from '${path}': security; file '${path}' is not in or below '${root}'': new root '${path}' cannot be absolute`);
    if (!node) {
      const reason = `evalsymlink failure on '${target}' : lstat ${target}: no such file or directory`;
      throw new CommandError(`accumulating resources: accumulation err='accumulating resources from '${path}': ${reason}': must build at directory: not a valid directory: ${reason}`);
    }
    if (node.kind === 'directory') {
      const under = `accumulating resources: accumulation err='accumulating resources from '${path}': '${target}' must resolve to a file': `;
      const visited = [...ancestors].reverse().find((one) => one === target || one.startsWith(`${target}/`));
      if (visited !== undefined) throw new CommandError(`${under}cycle detected: candidate root '${target}' contains visited root '${visited}'`);
      const below = withHead(under, /^expected kind/, () => build(building, target, target, ancestors));
      const twin = twinOf([...all, ...below].map((one) => one.object));
      if (twin) throw new CommandError(`${under}recursed merging from path '${target}': ${twin}`);
      all.push(...below);
      continue;
    }
    const failed = (reason: string): CommandError => new CommandError(`accumulating resources: accumulation err='${reason}': must build at directory: '${target}': file is not directory`);
    if (!target.startsWith(`${root}/`)) throw failed(`accumulating resources from '${path}': ${outside(target, root)}`);
    for (const object of documents(p, target, (reason) => failed(`accumulating resources from '${path}': ${reason}`))) {
      const twin = twinOf([...all.map((one) => one.object), object]);
      if (twin) throw failed(`merging resources from '${path}': ${twin}`);
      all.push({ object, formerNames: [], hashed: false, origin: { file: target } });
    }
  }
  return all;
}

/** Some failures below say on the way up where they were met. */
function withHead<T>(head: string, which: RegExp, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof CommandError && which.test(error.message) ? new CommandError(head + error.message) : error;
  }
}

const outside = (file: string, root: string): string => `security; file '${file}' is not in or below '${root}'`;

function documents(p: Process, path: string, failed: (reason: string) => CommandError): Json[] {
  try {
    return splitDocuments(readText(p, path)).flatMap((text) => {
      const value = parseNewerYaml(text);
      if (value === null) return [];
      const object = value as Json;
      if (typeof object.metadata !== 'object' && !String(object.kind).endsWith('List')) throw failed('missing Resource metadata');
      if (typeof object.kind !== 'string') throw failed('missing metadata.name in object');
      return object.kind.endsWith('List') && Array.isArray(object.items) ? (object.items as Json[]) : [object];
    });
  } catch (error) {
    if (error instanceof YamlError) throw failed(`MalformedYAMLError: ${error.message} in File: ${path}`);
    if (error instanceof Errno) throw new CommandError(`accumulating resources: open ${path}: ${error.goText}`);
    throw error;
  }
}

function apply(building: Building, root: string, one: Kustomization, gathered: readonly Resource[]): Resource[] {
  const { p } = building;
  let all: Resource[] = [...gathered];
  for (const args of one.configMapGenerator ?? []) all = generate(p, root, 'ConfigMap', args, one.generatorOptions ?? {}, all);
  for (const args of one.secretGenerator ?? []) all = generate(p, root, 'Secret', args, one.generatorOptions ?? {}, all);
  const context: PluginContext = { p, root, patchDocuments: (entry) => patchDocuments(p, root, entry) };
  for (const configuration of pluginDocuments(p, root, one.generators)) all = generated(all, configuration, context);
  for (const path of one.components ?? []) {
    const folder = absolute(p, `${root}/${path}`);
    const component = read(building, folder);
    if (component.kind !== 'Component') throw new CommandError(`accumulating components: accumulateDirectory: "expected kind 'Component' for path '${folder}' but got '${component.kind ?? 'Kustomization'}'"`);
    all = apply(building, folder, component, [...all, ...gather(building, folder, component, [root, folder])]);
  }
  const twin = twinOf(all.map(({ object }) => object));
  if (twin) throw new CommandError(twin);
  for (const source of one.patchesStrategicMerge ?? []) for (const patch of patchDocuments(p, root, { [source.includes('\n') ? 'patch' : 'path']: source })) all = patchNamed(all, patch as Json);
  for (const patch of [...(one.patches ?? []), ...(one.patchesJson6902 ?? [])]) {
    for (const document of patchDocuments(p, root, patch)) all = patch.target ? patchTargeted(all, patch.target, document, patch.options) : patchNamed(all, document as Json);
  }
  if (one.namespace) all = withNamespace(all, one.namespace);
  if (one.namePrefix || one.nameSuffix) all = withAffixes(all, one.namePrefix ?? '', one.nameSuffix ?? '');
  if (one.commonLabels) all = withLabels(all, { pairs: one.commonLabels, includeSelectors: true, includeTemplates: true });
  for (const { pairs, includeSelectors = false, includeTemplates = false, fields } of one.labels ?? []) all = withLabels(all, { pairs, includeSelectors, includeTemplates, ...(fields && { fields }) });
  if (one.commonAnnotations) all = withAnnotations(all, one.commonAnnotations);
  if (one.replicas) all = withReplicas(all, one.replicas);
  if (one.images) all = withImages(all, one.images);
  for (const { path, ...inline } of one.replacements ?? []) all = replace(all, path ? (replacementsIn(p, root, path) as Replacement | Replacement[]) : inline);
  for (const configuration of pluginDocuments(p, root, one.transformers)) all = transformed(all, configuration, context);
  return fixReferences(all);
}

/** The configurations of generators or transformers, written in place or in files. */
const pluginDocuments = (p: Process, root: string, sources: readonly string[] = []): Json[] =>
  sources.flatMap((source) => splitDocuments(source.includes('\n') ? source : readText(p, absolute(p, `${root}/${source}`)))).map((text) => parsed(text) as Json | null).filter((document) => document !== null);

function replacementsIn(p: Process, root: string, path: string): unknown {
  const file = absolute(p, `${root}/${path}`);
  if (!lookup(p, file)) throw new CommandError(`trouble configuring builtin ReplacementTransformer with config: \`\nReplacements:\n- path: ${path}\n\`: evalsymlink failure on '${file}' : lstat ${file}: no such file or directory`);
  return parsed(readText(p, file));
}

/** The documents of a patch, from its file or written in place. */
function patchDocuments(p: Process, root: string, entry: Patch): unknown[] {
  const failed = (reason: string): CommandError => new CommandError(`trouble configuring builtin PatchTransformer with config: \`\n${emitYaml(entry)}\`: ${reason}`);
  const { path, patch = '' } = entry;
  if (path === undefined && patch === '') throw failed(`must specify one of patch and path in\n${emitYaml(entry)}`);
  if (path !== undefined && patch !== '') throw failed(`patch and path can't be set at the same time\n${emitYaml(entry)}`);
  const file = absolute(p, `${root}/${path}`);
  if (path !== undefined && !lookup(p, file)) throw failed(`failed to get the patch file from path(${path}): evalsymlink failure on '${file}' : lstat ${file}: no such file or directory`);
  if (path !== undefined && !file.startsWith(`${root}/`)) throw failed(`failed to get the patch file from path(${path}): ${outside(file, root)}`);
  const text = path === undefined ? patch : readText(p, file);
  // A list that begins with a bracket is JSON or nothing.
  if (text.startsWith('[') ? !isJson(text) : !isPatch(parsed(splitDocuments(text)[0] ?? ''))) throw failed(`unable to parse SM or JSON patch from [${path === undefined ? `patch: ${JSON.stringify(patch)}` : `path: ${JSON.stringify(path)}`}]`);
  const documents = splitDocuments(text).map((document) => parsed(document)).filter((document) => document !== null);
  if (!entry.target && documents.some(Array.isArray)) throw new CommandError(`must specify a target for JSON patch [${path === undefined ? `patch: ${JSON.stringify(patch)}` : `path: ${JSON.stringify(path)}`}]`);
  return documents;
}

/** A list of operations, or an object that says what it is. */
function isPatch(value: unknown): boolean {
  if (value === null || Array.isArray(value)) return true;
  const { kind, metadata } = value as { kind?: unknown; metadata?: { name?: unknown } };
  return Boolean(kind && metadata?.name);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
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
