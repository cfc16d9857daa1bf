/** The resources that established definitions add to the API. */
import { apiVersionOf, collectionOf, groupResourceOf, type GroupVersion, type Resource, type Subresource } from '../resources.ts';
import type { Converter } from './conversion.ts';
import { isTrue, type Definition, type DefinitionVersion } from './definition.ts';
import { CustomVersion } from './version.ts';

const VERBS = ['delete', 'deletecollection', 'get', 'list', 'patch', 'create', 'update', 'watch'];
const SUBRESOURCE_VERBS = ['get', 'patch', 'update'];

/** Group versions in discovery order: groups by name, versions from the most stable and newest on. */
export function servedVersions(definitions: readonly Definition[], convert: (definition: Definition) => Converter): GroupVersion[] {
  const found = new Map<string, { group: string; version: string; resources: Resource[] }>();
  for (const definition of definitions) {
    if (!isTrue(definition, 'Established')) continue;
    const { group, conversion } = definition.spec;
    const converter = conversion?.strategy === 'Webhook' ? convert(definition) : undefined;
    for (const version of definition.spec.versions) {
      if (!version.served) continue;
      const key = apiVersionOf(group, version.name);
      let held = found.get(key);
      if (!held) found.set(key, (held = { group, version: version.name, resources: [] }));
      held.resources.push(resourceOf(definition, version, converter));
    }
  }
  const sorted = [...found.values()].sort((a, b) => (a.group !== b.group ? (a.group < b.group ? -1 : 1) : compareVersions(a.version, b.version)));
  return sorted.map((one, i) => ({ ...one, preferred: sorted[i - 1]?.group !== one.group }));
}

function resourceOf(definition: Definition, version: DefinitionVersion, converter: Converter | undefined): Resource {
  const { spec: { group, scope }, status: { acceptedNames: names } } = definition;
  return {
    group, version: version.name, name: names.plural, kind: names.kind, listKind: names.listKind ?? `${names.kind}List`, singular: names.singular ?? '',
    namespaced: scope === 'Namespaced',
    verbs: VERBS,
    shortNames: names.shortNames ?? [], categories: names.categories ?? [],
    subresources: subresourcesOf(names.kind, version),
    apiVersion: apiVersionOf(group, version.name), groupResource: groupResourceOf(group, names.plural), collection: collectionOf(group, names.plural), schema: '',
    custom: new CustomVersion(definition, version, converter),
  };
}

function subresourcesOf(kind: string, { subresources }: DefinitionVersion): Map<string, Subresource> {
  const found = new Map<string, Subresource>();
  if (subresources?.status) found.set('status', { name: 'status', kind, verbs: SUBRESOURCE_VERBS });
  if (subresources?.scale) found.set('scale', { name: 'scale', kind: 'Scale', group: 'autoscaling', version: 'v1', verbs: SUBRESOURCE_VERBS });
  return found;
}

const STABILITY = ['alpha', 'beta', ''];

/** v10, v2, v1, v11beta2, v10beta3, v3beta1, v12alpha1, then what is no such version, by name. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(text));
  if (!left || !right) return left ? -1 : right ? 1 : a < b ? -1 : a > b ? 1 : 0;
  const rank = (match: RegExpExecArray): number[] => [STABILITY.indexOf(match[2] ?? ''), Number(match[1]), Number(match[3] ?? 0)];
  const ranks = rank(right);
  return rank(left).map((one, i) => ranks[i]! - one).find((difference) => difference !== 0) ?? 0;
}
