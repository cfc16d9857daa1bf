/** `transformers:` and `generators:`: kustomize's own, configured by documents of their own; others would be programs, which nothing here runs. */
import type { Json } from '../../../api/kubernetes/strategic-merge/diff.ts';
import type { Process } from '../../../kernel/process.ts';
import { CommandError } from '../client/failure.ts';
import { generate, type GeneratorArgs } from './generators.ts';
import { patchNamed, patchTargeted, type PatchOptions, type Target } from './patches.ts';
import { replace, type Replacement } from './replacements.ts';
import { kindOf, type Resource } from './resource.ts';
import { withAffixes, withImages, withNamespace, withReplicas, type ImageRule } from './transform.ts';
import { changeAt } from './walk.ts';

/** A place in objects, of one kind or of all. */
interface FieldSpec {
  path: string;
  kind?: string;
  create?: boolean;
}

interface Configuration extends Json {
  kind: string;
  metadata: { name: string; namespace?: string };
  fieldSpecs?: FieldSpec[];
}

/** What a transformer needs of the folder that names it. */
export interface PluginContext {
  p: Process;
  root: string;
  /** The documents of a patch, from a file or in place. */
  patchDocuments(entry: { path?: string; patch?: string; target?: Target }): unknown[];
}

const renames = ({ fieldSpecs = [] }: Configuration): boolean => fieldSpecs.some(({ path }) => path === 'metadata/name');

function merged(resources: readonly Resource[], { fieldSpecs = [] }: Configuration, pairs: unknown): Resource[] {
  const add = (value: unknown): unknown => ({ ...(value as object | undefined), ...(pairs as object | undefined) });
  return resources.map((resource) => ({
    ...resource,
    object: fieldSpecs.filter(({ kind }) => !kind || kind === kindOf(resource)).reduce((object, { path, create }) => changeAt(object, path.replaceAll('/', '.'), add, create) as Json, resource.object),
  }));
}

type Transform = (resources: readonly Resource[], configuration: Configuration, context: PluginContext) => Resource[];

const TRANSFORMERS: Readonly<Record<string, Transform>> = {
  PrefixTransformer: (all, one) => (renames(one) ? withAffixes(all, String(one.prefix ?? ''), '') : [...all]),
  SuffixTransformer: (all, one) => (renames(one) ? withAffixes(all, '', String(one.suffix ?? '')) : [...all]),
  LabelTransformer: (all, one) => merged(all, one, one.labels),
  AnnotationsTransformer: (all, one) => merged(all, one, one.annotations),
  NamespaceTransformer: (all, { metadata: { namespace } }) => (namespace ? withNamespace(all, namespace) : [...all]),
  ImageTagTransformer: (all, { imageTag }) => withImages(all, [imageTag as unknown as ImageRule]),
  ReplicaCountTransformer: (all, { replica }) => withReplicas(all, [replica as unknown as { name: string; count: number }]),
  PatchTransformer: (all, one, context) => patched(all, one as unknown as { path?: string; patch?: string; target?: Target; options?: PatchOptions }, context),
  PatchJson6902Transformer: (all, { path, jsonOp, target }, context) => patched(all, { ...(path !== undefined && { path: String(path) }), ...(jsonOp !== undefined && { patch: String(jsonOp) }), target: target as unknown as Target }, context),
  PatchStrategicMergeTransformer: (all, { paths, patches }, context) => {
    const entries = [...((paths ?? []) as unknown as string[]).map((path) => ({ path })), ...(patches === undefined ? [] : [{ patch: String(patches) }])];
    return entries.reduce<Resource[]>((now, entry) => patched(now, entry, context), [...all]);
  },
  ReplacementTransformer: (all, { replacements }) => ((replacements ?? []) as unknown as Replacement[]).reduce<Resource[]>((now, one) => replace(now, one), [...all]),
};

function patched(all: readonly Resource[], entry: { path?: string; patch?: string; target?: Target; options?: PatchOptions }, { patchDocuments }: PluginContext): Resource[] {
  return patchDocuments(entry).reduce<Resource[]>((now, document) => (entry.target ? patchTargeted(now, entry.target, document, entry.options) : patchNamed(now, document as Json)), [...all]);
}

const isBuiltIn = ({ apiVersion }: Json): boolean => apiVersion === 'builtin';

function refusal({ apiVersion, kind }: Json): CommandError {
  return new CommandError(isBuiltIn({ apiVersion } as Json) ? `unable to load builtin ${String(kind)}.builtin.[noGrp]` : `external plugins disabled; unable to load external plugin '${String(kind)}'`);
}

/** @throws CommandError for a transformer that kustomize does not have */
export function transformed(resources: readonly Resource[], configuration: Json, context: PluginContext): Resource[] {
  const transform = isBuiltIn(configuration) ? TRANSFORMERS[String(configuration.kind)] : undefined;
  if (!transform) throw refusal(configuration);
  return transform(resources, configuration as Configuration, context);
}

/** @throws CommandError for a generator that kustomize does not have */
export function generated(resources: readonly Resource[], configuration: Json, { p, root }: PluginContext): Resource[] {
  const [, kind] = /^(ConfigMap|Secret)Generator$/.exec(String(configuration.kind)) ?? [];
  if (!kind || !isBuiltIn(configuration)) throw new CommandError(`loading generator plugins: failed to load generator: ${refusal(configuration).message}`);
  const { metadata, ...rest } = configuration as Configuration;
  return generate(p, root, kind as 'ConfigMap' | 'Secret', { ...rest, ...metadata } as unknown as GeneratorArgs, {}, resources);
}
