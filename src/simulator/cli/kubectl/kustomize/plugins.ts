/** `transformers:` and `generators:`: kustomize's own, configured by documents of their own; others would be programs, which nothing here runs. */
import type { Json } from '../../../api/kubernetes/strategic-merge/diff.ts';
import type { Process } from '../../../kernel/process.ts';
import { CommandError } from '../client/failure.ts';
import { goJson } from '../../shared/jsonpath/json-text.ts';
import { generate, type GeneratorArgs } from './generators.ts';
import { jsonPatch, patchDocuments, type Patch } from './patch-documents.ts';
import { patchNamed, patchTargeted, selects, type Target } from './patches.ts';
import { pluginFault } from './decode.ts';
import { hashedName } from './hash.ts';
import { replace, type Replacement } from './replacements.ts';
import { idText, metadataOf, nameOf, type Resource } from './resource.ts';
import { changeFields, type FieldSpec, type FieldTable } from './field-specs.ts';
import { withAffixes, withImages, withNamespace, withPairs, withReplicas, type ImageRule, type SubjectMode } from './transform.ts';

interface Configuration extends Json {
  kind: string;
  metadata: { name: string; namespace?: string };
  fieldSpecs?: FieldSpec[];
}

/** What a transformer needs of the folder that names it. */
export interface PluginContext {
  p: Process;
  root: string;
  table: FieldTable;
}

const SUBJECT_MODES = ['defaultOnly', 'none', 'allServiceAccounts'];

function fieldsOf(one: Configuration): FieldSpec[] {
  if (!one.fieldSpecs) throw refusing(one)('fieldSpecs is not expected to be nil');
  return one.fieldSpecs;
}

type Transform = (resources: readonly Resource[], configuration: Configuration, context: PluginContext) => Resource[];

const TRANSFORMERS: Readonly<Record<string, Transform>> = {
  PrefixTransformer: (all, one) => withAffixes(all, String(one.prefix ?? ''), '', fieldsOf(one)),
  SuffixTransformer: (all, one) => withAffixes(all, '', String(one.suffix ?? ''), fieldsOf(one)),
  LabelTransformer: (all, { labels, fieldSpecs = [] }) => withPairs(all, (labels ?? {}) as Record<string, string>, fieldSpecs),
  AnnotationsTransformer: (all, { annotations, fieldSpecs = [] }) => withPairs(all, (annotations ?? {}) as Record<string, string>, fieldSpecs),
  NamespaceTransformer: (all, one) => {
    const { metadata: { namespace }, fieldSpecs = [], unsetOnly, setRoleBindingSubjects: subjects } = one;
    if (subjects && !SUBJECT_MODES.includes(String(subjects))) throw refusing(one)(`invalid value ${JSON.stringify(subjects)} for setRoleBindingSubjects: must be one of "defaultOnly", "none" or "allServiceAccounts"`);
    return namespace ? withNamespace(all, namespace, fieldSpecs, { unsetOnly: unsetOnly === true, ...(subjects ? { subjects: subjects as unknown as SubjectMode } : {}) }) : [...all];
  },
  ImageTagTransformer: (all, { imageTag, fieldSpecs = [] }) => withImages(all, [(imageTag ?? {}) as unknown as ImageRule], fieldSpecs),
  ReplicaCountTransformer: (all, { replica, fieldSpecs = [] }) => withReplicas(all, [(replica ?? {}) as unknown as { name: string; count: number }], fieldSpecs),
  ValueAddTransformer: (all, { value, targets = [] }) => (targets as unknown as { selector?: Target; fieldPath?: string; fieldSpec?: FieldSpec }[]).reduce<Resource[]>((now, { selector, fieldPath = '' }) =>
    now.map((resource) => (selector && !selects(selector, resource) ? resource : changeFields(resource, [{ path: fieldPath, create: true }], () => value, true))), [...all]),
  PatchTransformer: (all, one, context) => patched(all, one as unknown as Patch, context, one),
  PatchJson6902Transformer: (all, one, { p, root }) => {
    const { path, jsonOp, target } = one as unknown as Patch & { jsonOp?: string };
    return patchTargeted(all, target!, jsonPatch(p, root, { ...(path && { path }), ...(jsonOp && { patch: jsonOp }), ...(target && { target }) }, refusing(one)));
  },
  PatchStrategicMergeTransformer: (all, one, context) => {
    const { paths, patches } = one as unknown as { paths?: string[]; patches?: string };
    const entries: Patch[] = [...(paths ?? []).map((path) => ({ path })), ...(patches === undefined ? [] : [{ patch: patches }])];
    return entries.reduce<Resource[]>((now, entry) => patched(now, entry, context, one), [...all]);
  },
  PrefixSuffixTransformer: (all, one) => withAffixes(withAffixes(all, String(one.prefix ?? ''), '', fieldsOf(one)), '', String(one.suffix ?? ''), fieldsOf(one)),
  HashTransformer: (all) => all.map((resource) => (resource.hashed ? named(resource) : resource)),
  ReplacementTransformer: (all, { replacements }) => ((replacements ?? []) as unknown as Replacement[]).reduce<Resource[]>((now, one) => replace(now, one), [...all]),
};

function patched(all: readonly Resource[], entry: Patch, { p, root }: PluginContext, one: Configuration): Resource[] {
  return patchDocuments(p, root, entry, refusing(one)).reduce<Resource[]>((now, document) => (entry.target ? patchTargeted(now, entry.target, document, entry.options) : patchNamed(now, document as Json)), [...all]);
}

/** The name is final, so that nothing is added to it once more. */
const named = (resource: Resource): Resource => ({ ...hashedName(resource), hashed: false });

const refusing = (one: Configuration) => (reason: string): CommandError => new CommandError(`plugin ${idText(one, one.metadata.name, one.metadata.namespace)} fails configuration: ${reason}`);

const isBuiltIn = ({ apiVersion }: Json): boolean => apiVersion === 'builtin';

function refusal({ apiVersion, kind }: Json): CommandError {
  return new CommandError(isBuiltIn({ apiVersion } as Json) ? `unable to load builtin ${String(kind)}.builtin.[noGrp]` : `external plugins disabled; unable to load external plugin '${String(kind)}'`);
}

/** What a transformer cannot do without. */
function lacking({ kind, targets, paths, patches }: Json): string | undefined {
  if (kind === 'ValueAddTransformer' && !(targets as unknown[] | undefined)?.length) return 'must specify at least one target';
  return kind === 'PatchStrategicMergeTransformer' && !(paths as unknown[] | undefined)?.length && !patches ? 'empty file path and empty patch content' : undefined;
}

/** @throws CommandError for a transformer that kustomize does not have */
export function transformed(resources: readonly Resource[], configuration: Json, context: PluginContext): Resource[] {
  const transform = isBuiltIn(configuration) ? TRANSFORMERS[String(configuration.kind)] : undefined;
  if (!transform) throw refusal(configuration);
  const { metadata: { name } } = configuration as Configuration, fault = pluginFault(configuration) ?? lacking(configuration);
  if (fault !== undefined) throw refusing(configuration as Configuration)(fault);
  return transform(resources, configuration as Configuration, context).map((resource) => ({ ...resource, passed: [...resource.passed, { folder: context.root, kind: String(configuration.kind), name }] }));
}

/** @throws CommandError for a generator that kustomize does not have */
export function generated(resources: readonly Resource[], configuration: Json, { p, root }: PluginContext): Resource[] {
  const failed = (reason: string): CommandError => new CommandError(`loading generator plugins: failed to load generator: ${reason}`);
  const { kind, metadata, ...rest } = configuration as Configuration;
  if (!isBuiltIn(configuration)) throw failed(refusal(configuration).message);
  if (kind === 'HelmChartInflationGenerator') throw failed(refusing(configuration as Configuration)('must specify --enable-helm').message);
  if (kind === 'IAMPolicyGenerator') return [...resources, accountOf(configuration, root)];
  const [, made] = /^(ConfigMap|Secret)Generator$/.exec(kind) ?? [];
  if (!made) throw failed(TRANSFORMERS[kind] ? `plugin ${idText(configuration, metadata.name, metadata.namespace).replace(/^(\w+)\.builtin\./, '$1.builtin.')} not a generator` : refusal(configuration).message);
  const fault = pluginFault(configuration);
  if (fault !== undefined) throw failed(refusing(configuration as Configuration)(fault).message);
  return generate(p, root, made as 'ConfigMap' | 'Secret', { ...rest, ...metadata } as unknown as GeneratorArgs, {}, resources);
}

/** A service account that stands for one of the cloud. */
function accountOf(configuration: Json, folder: string): Resource {
  const { cloud = '', kubernetesService, serviceAccount, namespace } = configuration as { cloud?: string; kubernetesService?: { name?: string; namespace?: string }; serviceAccount?: { name?: string; projectId?: string }; namespace?: string };
  if (cloud !== 'gke') throw new CommandError(`cloud provider ${cloud} not supported yet`);
  const metadata = { annotations: { 'iam.gke.io/gcp-service-account': `${serviceAccount?.name ?? ''}@${serviceAccount?.projectId ?? ''}.iam.gserviceaccount.com` }, name: kubernetesService?.name ?? '', ...(namespace && { namespace }) };
  return { object: { apiVersion: 'v1', kind: 'ServiceAccount', metadata }, formerNames: [], hashed: false, passed: [], origin: { folder, generator: 'IAMPolicyGenerator' } };
}

const VALIDATED_BY = 'validated-by';

/** A validator may put one label on what it saw, and change nothing else. @throws CommandError */
export function validated(before: readonly Resource[], after: readonly Resource[]): void {
  const plain = (resource: Resource): string => {
    const { labels, ...rest } = metadataOf(resource) as { labels?: Record<string, string> };
    const { [VALIDATED_BY]: _, ...others } = labels ?? {};
    return JSON.stringify({ ...resource.object, metadata: { ...rest, ...(Object.keys(others).length > 0 && { labels: others }) } });
  };
  for (const [index, resource] of before.entries()) {
    const id = idText(resource.object, nameOf(resource), metadataOf(resource).namespace), other = after[index];
    if (!other || idText(other.object, nameOf(other), metadataOf(other).namespace) !== id) throw new CommandError(`validator shouldn't modify the resource map: id in self missing from other; id: ${id}`);
    if (plain(resource) !== plain(other)) throw new CommandError(`validator shouldn't modify the resource map: nodes unequal: \n -- ${goJson(resource.object)},\n -- ${goJson(other.object)}`);
  }
}
