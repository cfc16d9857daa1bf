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
  // In the alphabet's order, so that it is known which of two mistakes is told.
  return list.sort();
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
    if (!parts) throw badRequest(`invalid selector: '${text}'; can't understand '${term}'`);
    const [field, operator, raw] = parts;
    const value = unescaped(raw);
    // Nothing that is to be nothing asks for nothing.
    if (field === '' && value === '') continue;
    const read = readerOf(resource, kind, field);
    const equal = operator !== '!=';
    requirements.push({ field, equal, value, matches: (object) => (read(object) === value) === equal });
  }
  return requirements;
}

/** A backslash protects a backslash, a comma and an equals sign, and nothing else. */
function unescaped(text: string): string {
  const wrong = /^(?:[^\\,=]|\\[\\,=])*?(?:\\([^\\,=]|$)|([,=]))/.exec(text);
  if (wrong?.[2] !== undefined) throw badRequest(`invalid field selector: unescaped character in value: ${wrong[2].charCodeAt(0)}`);
  if (wrong) throw badRequest(`invalid field selector: invalid escape sequence: ${wrong[1] === '' ? '\\' : `\\${wrong[1]}`}`);
  return text.replace(/\\([\\,=])/g, '$1');
}

function readerOf(resource: Resource, kind: Kind, given: string): (object: KubernetesObject) => string {
  const field = ALIASES[`${resource.apiVersion}/${resource.name}`]?.[given] ?? given;
  const own = kind.fields?.[field];
  if (own) return own;
  const meta = kind.fields && field === 'metadata.namespace' && !resource.namespaced ? undefined : META[field];
  if (meta) return meta;
  throw badRequest(unknownField(resource, kind, given));
}

/** Names that a version has for fields of the stored form. */
const ALIASES: Record<string, Readonly<Record<string, string>>> = {
  'v1/pods': { 'spec.host': 'spec.nodeName' },
  'events.k8s.io/v1/events': {
    'regarding.kind': 'involvedObject.kind', 'regarding.namespace': 'involvedObject.namespace', 'regarding.name': 'involvedObject.name', 'regarding.uid': 'involvedObject.uid',
    'regarding.apiVersion': 'involvedObject.apiVersion', 'regarding.resourceVersion': 'involvedObject.resourceVersion', 'regarding.fieldPath': 'involvedObject.fieldPath',
    reportingController: 'reportingComponent',
    ...Object.fromEntries(['kind', 'namespace', 'name', 'uid', 'apiVersion', 'resourceVersion', 'fieldPath'].map((name) => [`involvedObject.${name}`, 'unsupported'])),
    reportingComponent: 'unsupported', source: 'unsupported',
  },
};

function unknownField(resource: Resource, kind: Kind, field: string): string {
  if (resource.kind === 'Job') return `field label ${JSON.stringify(field)} not supported for Job`;
  if (resource.kind === 'ResourceSlice') return `field label not supported for ${resource.apiVersion}, Kind=ResourceSlice: ${field}`;
  if (kind.fields) return `field label not supported: ${field}`;
  return `${JSON.stringify(field)} is not a known field selector: only "metadata.name", "metadata.namespace"`;
}
