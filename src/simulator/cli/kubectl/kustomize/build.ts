/** Builds a kustomization folder: resources and bases, generators, patches and transformations, in kustomize's order. */
import type { Json } from '../../../api/kubernetes/strategic-merge/diff.ts';
import { Errno } from '../../../kernel/errno.ts';
import { lookup, readText } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import { parseYaml, splitDocuments, YamlError } from '../../shared/yaml/read.ts';
import { CommandError } from '../client/failure.ts';
import { generate, type GeneratorArgs, type GeneratorOptions } from './generators.ts';
import { patchNamed, patchTargeted, type Target } from './patches.ts';
import { fixReferences } from './references.ts';
import type { Resource } from './resource.ts';
import { withAffixes, withAnnotations, withImages, withLabels, withNamespace, withReplicas, type ImageRule } from './transform.ts';
import { replace, type Replacement } from './replacements.ts';

interface Patch {
  path?: string;
  patch?: string;
  target?: Target;
}

export interface Kustomization {
  resources?: string[];
  bases?: string[];
  components?: string[];
  namePrefix?: string;
  nameSuffix?: string;
  namespace?: string;
  commonLabels?: Record<string, string>;
  labels?: { pairs: Record<string, string>; includeSelectors?: boolean; includeTemplates?: boolean }[];
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
}

const FIELDS = new Set([
  'apiVersion', 'kind', 'metadata', 'resources', 'bases', 'components', 'namePrefix', 'nameSuffix', 'namespace', 'commonLabels', 'labels', 'commonAnnotations', 'images', 'replicas', 'configMapGenerator',
  'secretGenerator', 'generatorOptions', 'patches', 'patchesStrategicMerge', 'patchesJson6902', 'replacements', 'sortOptions', 'buildMetadata', 'openapi', 'crds', 'configurations', 'generators', 'transformers', 'validators', 'vars', 'helmCharts', 'helmGlobals', 'helmChartInflationGenerator',
]);
/** Real fields that are not simulated. */
const NOT_SIMULATED = ['configurations', 'generators', 'transformers', 'validators', 'vars', 'helmCharts', 'helmChartInflationGenerator'];
const NAMES = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

const absolute = (p: Process, path: string): string => {
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : `${p.cwd}/${path}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
};

/** @throws CommandError */
export function build(p: Process, folder: string, shown: string, ancestors: readonly string[] = []): Resource[] {
  const root = absolute(p, folder);
  const node = lookup(p, root);
  if (!node) throw new CommandError(`must build at directory: not a valid directory: evalsymlink failure on '${shown}' : lstat ${root}: no such file or directory`);
  if (node.kind !== 'directory') throw new CommandError(`must build at directory: '${shown}': file is not directory`);
  if (ancestors.includes(root)) throw new CommandError(`cycle detected: candidate root '${root}' contains visited root '${root}'`);
  return apply(p, root, read(p, root), gather(p, root, read(p, root), [...ancestors, root]));
}

function read(p: Process, root: string): Kustomization {
  const found = NAMES.filter((name) => lookup(p, `${root}/${name}`));
  if (found.length === 0) throw new CommandError(`unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '${root}'`);
  if (found.length > 1) throw new CommandError(`Found multiple kustomization files under: ${root}`);
  const value = parsed(readText(p, `${root}/${found[0]}`));
  if (value === null) throw new CommandError('kustomization.yaml is empty');
  if (typeof value !== 'object' || Array.isArray(value)) throw new CommandError('invalid Kustomization: json: cannot unmarshal into Go value of type types.Kustomization');
  const unknown = Object.keys(value).find((field) => !FIELDS.has(field));
  if (unknown) throw new CommandError(`invalid Kustomization: json: unknown field ${JSON.stringify(unknown)}`);
  const foreign = NOT_SIMULATED.find((field) => field in value);
  if (foreign) throw new CommandError(`the field ${foreign} of kustomizations is not simulated here`);
  return value as Kustomization;
}

function parsed(text: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    if (error instanceof YamlError) throw new CommandError(`invalid Kustomization: ${error.message}`);
    throw error;
  }
}

function gather(p: Process, root: string, kustomization: Kustomization, ancestors: readonly string[]): Resource[] {
  const all: Resource[] = [];
  for (const path of [...(kustomization.resources ?? []), ...(kustomization.bases ?? [])]) {
    if (/^https?:\/\/|^github\.com\//.test(path)) throw new CommandError(`accumulating resources: accumulation err='accumulating resources from '${path}': remote resources are not simulated here'`);
    const target = absolute(p, `${root}/${path}`);
    const node = lookup(p, target);
    if (!node) {
      const reason = `evalsymlink failure on '${target}' : lstat ${target}: no such file or directory`;
      throw new CommandError(`accumulating resources: accumulation err='accumulating resources from '${path}': ${reason}': must build at directory: not a valid directory: ${reason}`);
    }
    if (node.kind === 'directory') all.push(...build(p, target, target, ancestors));
    else all.push(...documents(p, target).map((object): Resource => ({ object, formerNames: [], hashed: false })));
  }
  return all;
}

function documents(p: Process, path: string): Json[] {
  try {
    return splitDocuments(readText(p, path)).flatMap((text) => {
      const value = parseYaml(text);
      if (value === null) return [];
      const object = value as Json;
      if (typeof object.kind !== 'string') throw new CommandError(`accumulating resources: accumulation err='accumulating resources from '${path.slice(path.lastIndexOf('/') + 1)}': missing metadata.name in object': must build at directory: '${path}': file is not directory`);
      return object.kind.endsWith('List') && Array.isArray(object.items) ? (object.items as Json[]) : [object];
    });
  } catch (error) {
    if (error instanceof YamlError) throw new CommandError(`accumulating resources: accumulation err='accumulating resources from '${path.slice(path.lastIndexOf('/') + 1)}': MalformedYAMLError: ${error.message} in File: ${path}': must build at directory: '${path}': file is not directory`);
    if (error instanceof Errno) throw new CommandError(`accumulating resources: open ${path}: ${error.goText}`);
    throw error;
  }
}

function apply(p: Process, root: string, one: Kustomization, gathered: readonly Resource[]): Resource[] {
  let all: Resource[] = [...gathered];
  for (const args of one.configMapGenerator ?? []) all = generate(p, root, 'ConfigMap', args, one.generatorOptions ?? {}, all);
  for (const args of one.secretGenerator ?? []) all = generate(p, root, 'Secret', args, one.generatorOptions ?? {}, all);
  for (const path of one.components ?? []) {
    const folder = absolute(p, `${root}/${path}`);
    all = apply(p, folder, read(p, folder), [...all, ...gather(p, folder, read(p, folder), [root, folder])]);
  }
  refuseTwins(all);
  for (const source of one.patchesStrategicMerge ?? []) for (const patch of patchDocuments(p, root, source)) all = patchNamed(all, patch as Json);
  for (const { path, patch, target } of [...(one.patches ?? []), ...(one.patchesJson6902 ?? [])]) {
    for (const document of patchDocuments(p, root, path ?? patch ?? '', path !== undefined)) all = target ? patchTargeted(all, target, document) : patchNamed(all, document as Json);
  }
  if (one.namespace) all = withNamespace(all, one.namespace);
  if (one.namePrefix || one.nameSuffix) all = withAffixes(all, one.namePrefix ?? '', one.nameSuffix ?? '');
  if (one.commonLabels) all = withLabels(all, { pairs: one.commonLabels, includeSelectors: true, includeTemplates: true });
  for (const { pairs, includeSelectors = false, includeTemplates = false } of one.labels ?? []) all = withLabels(all, { pairs, includeSelectors, includeTemplates });
  if (one.commonAnnotations) all = withAnnotations(all, one.commonAnnotations);
  if (one.replicas) all = withReplicas(all, one.replicas);
  if (one.images) all = withImages(all, one.images);
  for (const { path, ...inline } of one.replacements ?? []) all = replace(all, path ? (parsed(readText(p, `${root}/${path}`)) as Replacement | Replacement[]) : inline);
  return fixReferences(all);
}

/** A path, or the patch itself (with `isPath` false, or where it is more than one line). */
function patchDocuments(p: Process, root: string, source: string, isPath = !source.includes('\n')): unknown[] {
  const file = `${root}/${source}`;
  if (isPath && !lookup(p, file)) throw new CommandError(`failed to get the patch file from path(${source}): evalsymlink failure on '${file}' : lstat ${file}: no such file or directory`);
  const text = isPath ? readText(p, file) : source;
  return splitDocuments(text).map((document) => parsed(document)).filter((document) => document !== null);
}

function refuseTwins(resources: readonly Resource[]): void {
  const seen = new Set<string>();
  for (const { object } of resources) {
    const { name = '', namespace = '' } = (object.metadata ?? {}) as { name?: string; namespace?: string };
    const key = `${String(object.apiVersion)}/${String(object.kind)}/${namespace}/${name}`;
    const [version = '', group = ''] = String(object.apiVersion).split('/').reverse();
    if (seen.has(key)) throw new CommandError(`may not add resource with an already registered id: ${String(object.kind)}.${version}${group ? `.${group}` : ''}/${name}.${namespace || '[noNs]'}`);
    seen.add(key);
  }
}
