/** vars: `$(NAME)` in known fields becomes a value of a finished resource. */
import type { Json } from '../../../api/kubernetes/strategic-merge/diff.ts';
import { CommandError } from '../client/failure.ts';
import { answersTo, kindOf, type Resource } from './resource.ts';
import { changeAll, CONTAINERS, POD_SPECS } from './walk.ts';

export interface Var {
  name?: string;
  objref?: { kind?: string; name?: string; apiVersion?: string };
  fieldref?: { fieldPath?: string };
}

/** Where kustomize looks for variables. */
const PATHS = [
  ...POD_SPECS.flatMap((spec) => CONTAINERS.flatMap((container) => ['args[]', 'command[]', 'env[].value', 'volumeMounts[].mountPath'].map((field) => `${spec}.${container}.${field}`))),
  'spec.rules[].host', 'spec.tls[].hosts[]',
];
const MAPS = ['data', 'metadata.labels', 'metadata.annotations'];

function valueOf(one: Var, resources: readonly Resource[]): string {
  const { kind, name = '', apiVersion = '' } = one.objref ?? {};
  const path = one.fieldref?.fieldPath || 'metadata.name';
  const found = resources.find((resource) => kindOf(resource) === kind && answersTo(resource, name));
  const value = path.split('.').reduce<unknown>((current, part) => (current as Json | undefined)?.[part], found?.object);
  if (value !== undefined) return String(value);
  const [version = '', group = ''] = apiVersion.split('/').reverse();
  const shown = textOf(one, version, group, path);
  throw new CommandError(found ? `field specified in var '${shown}' not found in corresponding resource` : `var '${shown}' cannot be mapped to a field in the set of known resources`);
}

/** As Go prints it. */
const textOf = ({ name, objref }: Var, version: string, group: string, path: string): string => `{${name ?? ''} ${objref?.kind || '[noKind]'}.${version || '[noVer]'}.${group || '[noGrp]'} {${path}}}`;

/** @throws CommandError where two of one kustomization have one name */
export function checkVars(vars: readonly Var[]): void {
  const twice = vars.find(({ name }, index) => vars.findIndex((other) => other.name === name) < index);
  if (twice) throw new CommandError(`merging vars [${vars.map((one) => textOf(one, '', '', one.fieldref?.fieldPath ?? '')).join(' ')}]: var '${twice.name}' already encountered`);
}

/** @param unused hears of those that nothing refers to */
export function withVars(resources: readonly Resource[], vars: readonly Var[], unused: (names: string[]) => void): Resource[] {
  if (vars.length === 0) return [...resources];
  const values = new Map(vars.map((one): [string, string] => [one.name ?? '', valueOf(one, resources)]));
  const seen = new Set<string>();
  const expand = (value: unknown): unknown => (typeof value === 'string' ? value.replace(/\$\(([^)]+)\)/g, (all, name: string) => (seen.add(name), values.get(name) ?? all)) : value);
  const entries = (value: unknown): unknown => (value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, text]) => [key, expand(text)])) : value);
  const all = resources.map((resource) => {
    const maps = kindOf(resource) === 'ConfigMap' ? MAPS : MAPS.slice(1);
    return { ...resource, object: changeAll(changeAll(resource.object, PATHS, expand), maps, entries) };
  });
  const left = [...values.keys()].filter((name) => !seen.has(name));
  if (left.length > 0) unused(left);
  return all;
}
