/** Field selectors: `spec.nodeName=worker-1,status.phase!=Running`, over the few fields that a kind offers. */
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import { badRequest } from './errors.ts';
import type { Kind } from './kind.ts';
import type { Resource } from './resources.ts';

export interface FieldRequirement {
  field: string;
  equal: boolean;
  value: string;
  matches(object: KubernetesObject): boolean;
}

const META: Record<string, (object: KubernetesObject) => string> = {
  'metadata.name': ({ metadata }) => metadata.name,
  'metadata.namespace': ({ metadata }) => metadata.namespace ?? '',
};

/** Cuts at commas that no backslash protects. */
function terms(text: string): string[] {
  const list: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === ',') {
      list.push(text.slice(start, i));
      start = i + 1;
    }
  }
  list.push(text.slice(start));
  return list;
}

function splitTerm(term: string): [field: string, operator: string, value: string] | undefined {
  for (let i = 0; i < term.length; i++) {
    for (const operator of ['!=', '==', '=']) if (term.startsWith(operator, i)) return [term.slice(0, i), operator, term.slice(i + operator.length)];
  }
  return undefined;
}

/** @throws StatusError 400 */
export function parseFieldSelector(resource: Resource, kind: Kind, text: string): FieldRequirement[] {
  const requirements: FieldRequirement[] = [];
  for (const term of terms(text)) {
    if (term === '') continue;
    const parts = splitTerm(term);
    if (!parts) throw badRequest(`Unable to find ${JSON.stringify(resource.apiVersion)}`);
    const [field, operator, raw] = parts;
    const value = raw.replace(/\\([\\,=])/g, '$1');
    const read = readerOf(kind, field);
    const equal = operator !== '!=';
    requirements.push({ field, equal, value, matches: (object) => (read(object) === value) === equal });
  }
  return requirements;
}

function readerOf(kind: Kind, field: string): (object: KubernetesObject) => string {
  const own = kind.fields?.[field];
  if (own) return own;
  const meta = META[field];
  if (meta) return meta;
  throw badRequest(unknownField(kind, field));
}

function unknownField(kind: Kind, field: string): string {
  if (kind.fields) return `field label not supported: ${field}`;
  return `${JSON.stringify(field)} is not a known field selector: only "metadata.name", "metadata.namespace"`;
}
