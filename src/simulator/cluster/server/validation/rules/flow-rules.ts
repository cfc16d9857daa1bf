/** The rules of a flow schema: which requests it is about. */
import type { FieldErrors } from '../field-errors.ts';
import { isDnsLabel } from '../names.ts';

export interface ResourceRule { verbs: string[] | null; apiGroups: string[] | null; resources: string[] | null; clusterScope?: boolean; namespaces?: string[] | null }
export interface NonResourceRule { verbs: string[] | null; nonResourceURLs: string[] | null }

const VERBS = ['create', 'delete', 'deletecollection', 'get', 'list', 'patch', 'proxy', 'update', 'watch'];

function validateVerbs(verbs: readonly string[], path: string, errors: FieldErrors): void {
  if (verbs.length === 0) errors.required(path, 'verbs must contain at least one value');
  else if (verbs.includes('*')) alone(verbs, path, 'verbs', errors);
  else if (!verbs.every((verb) => VERBS.includes(verb))) errors.notSupported(path, verbs, VERBS);
}

function alone(list: readonly string[], path: string, what: string, errors: FieldErrors): void {
  if (list.length > 1 && list.includes('*')) errors.invalid(path, list, `if '*' is present, must not specify other ${what}`);
}

export function validateResourceRule(rule: ResourceRule, path: string, errors: FieldErrors): void {
  const verbs = rule.verbs ?? [], apiGroups = rule.apiGroups ?? [], resources = rule.resources ?? [], namespaces = rule.namespaces ?? [], { clusterScope } = rule;
  validateVerbs(verbs, `${path}.verbs`, errors);
  if (apiGroups.length === 0) errors.required(`${path}.apiGroups`, 'resource rules must supply at least one api group');
  else alone(apiGroups, `${path}.apiGroups`, 'api groups', errors);
  if (resources.length === 0) errors.required(`${path}.resources`, 'resource rules must supply at least one resource');
  else alone(resources, `${path}.resources`, 'resources', errors);
  if (namespaces.length === 0 && !clusterScope) errors.required(`${path}.namespaces`, 'resource rules that are not cluster scoped must supply at least one namespace');
  else if (namespaces.includes('*')) alone(namespaces, `${path}.namespaces`, 'namespaces', errors);
  else namespaces.forEach((name, i) => {
    for (const problem of isDnsLabel(name)) errors.invalid(`${path}.namespaces[${i}]`, name, `each member of this list must be '*' or a DNS-1123 label; ${problem}`);
  });
}

function pathProblem(url: string): string | undefined {
  if (url === '') return 'must not be empty';
  if (url === '/') return undefined;
  if (!url.startsWith('/')) return 'must start with slash';
  if (url.includes(' ')) return 'must not contain white-space';
  if (url.includes('//')) return 'must not contain double slash';
  const stars = url.split('*').length - 1;
  return stars > 1 || (stars === 1 && !url.endsWith('/*')) ? 'wildcard can only do suffix matching' : undefined;
}

export function validateNonResourceRule(rule: NonResourceRule, path: string, errors: FieldErrors): void {
  const verbs = rule.verbs ?? [], urls = rule.nonResourceURLs ?? [];
  validateVerbs(verbs, `${path}.verbs`, errors);
  if (urls.length === 0) errors.required(`${path}.nonResourceURLs`, 'nonResourceURLs must contain at least one value');
  else if (urls.includes('*')) alone(urls, `${path}.nonResourceURLs`, 'non-resource URLs', errors);
  else urls.forEach((url, i) => {
    const problem = pathProblem(url);
    if (problem) errors.invalid(`${path}.nonResourceURLs[${i}]`, url, problem);
  });
}
