/** vars: `$(NAME)` in known fields becomes a value of a finished resource. */
import type { Json } from '../../../api/kubernetes/strategic-merge/diff.ts';
import { CommandError } from '../client/failure.ts';
import { changeFields, type FieldSpec } from './field-specs.ts';
import { answersTo, kindOf, type Resource } from './resource.ts';

export interface Var {
  name?: string;
  objref?: { kind?: string; name?: string; apiVersion?: string };
  fieldref?: { fieldPath?: string };
}

const CONTAINER_FIELDS = ['containers', 'initContainers'].flatMap((list) => ['args', 'command', 'env/value', 'volumeMounts/mountPath'].map((field) => `${list}/${field}`));
const of = (kind: string, ...paths: string[]): FieldSpec[] => paths.map((path) => ({ kind, path }));
const within = (kind: string, spec: string): FieldSpec[] => of(kind, ...CONTAINER_FIELDS.map((field) => `${spec}/${field}`));

/** Where kustomize looks for variables (konfig/builtinpluginconsts/varreference.go); `configurations` may say more. */
const PLACES: readonly FieldSpec[] = [
  ...within('CronJob', 'spec/jobTemplate/spec/template/spec'), ...of('CronJob', 'spec/jobTemplate/spec/template/volumes/nfs/server'),
  ...['DaemonSet', 'Deployment', 'Job', 'ReplicaSet', 'StatefulSet'].flatMap((kind) => within(kind, 'spec/template/spec')),
  ...['DaemonSet', 'Deployment', 'Job', 'ReplicaSet'].flatMap((kind) => of(kind, 'spec/template/spec/volumes/nfs/server')),
  ...of('StatefulSet', 'spec/volumeClaimTemplates/spec/nfs/server'), ...of('Deployment', 'spec/template/metadata/annotations'),
  ...within('Pod', 'spec'), ...of('Pod', 'spec/volumes/nfs/server'), ...of('PersistentVolume', 'spec/nfs/server'),
  ...of('Ingress', 'spec/rules/host', 'spec/tls/hosts', 'spec/tls/secretName'), ...of('Service', 'spec/ports/port', 'spec/ports/targetPort'),
  { path: 'metadata/labels' }, { path: 'metadata/annotations' },
];

/** `a.b[0].c` and `a.b.0.c` are the same. */
const partsOf = (path: string): string[] => path.replace(/\[(\d+)\]/g, '.$1').split(/(?<!\\)\./).map((part) => part.replaceAll('\\.', '.'));

function valueOf(one: Var, resources: readonly Resource[]): unknown {
  const { kind, name = '', apiVersion = '' } = one.objref ?? {};
  const path = one.fieldref?.fieldPath || 'metadata.name';
  const found = resources.find((resource) => kindOf(resource) === kind && answersTo(resource, name));
  const value = partsOf(path).reduce<unknown>((current, part) => (current as Json | undefined)?.[part], found?.object);
  if (value !== undefined) return value;
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

/**
 * @param places beside those that are known
 * @param unused hears of those that nothing refers to
 */
export function withVars(resources: readonly Resource[], vars: readonly Var[], places: readonly FieldSpec[], unused: (names: string[]) => void): Resource[] {
  if (vars.length === 0) return [...resources];
  const values = new Map(vars.map((one): [string, unknown] => [one.name ?? '', valueOf(one, resources)]));
  const seen = new Set<string>();
  const valueFor = (name: string, written: string): unknown => (seen.add(name), values.has(name) ? values.get(name) : written);
  const expand = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(expand);
    if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, expand(one)]));
    if (typeof value !== 'string') return value;
    // Alone it stays the number that it is.
    const [whole, name] = /^\$\(([^()]+)\)$/.exec(value) ?? [];
    return name !== undefined ? valueFor(name, whole!) : value.replace(/\$\(([^)]+)\)/g, (written, inner: string) => String(valueFor(inner, written)));
  };
  const all = resources.map((resource) => changeFields(resource, [...PLACES, ...places], expand, false));
  const left = [...values.keys()].filter((name) => !seen.has(name));
  if (left.length > 0) unused(left);
  return all;
}
