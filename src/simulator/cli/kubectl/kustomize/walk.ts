/** Changes values at paths of an object, copying only what lies on the way. */
import { isMap, type Json } from '../../../api/kubernetes/strategic-merge/diff.ts';

/** `spec.template.spec.containers[].image`: `[]` goes through a list. With `create`, maps on the way are made. */
export function changeAt(value: unknown, path: string, change: (value: unknown) => unknown, create = false): unknown {
  return step(value, path.split('.'), change, create);
}

function step(value: unknown, [head, ...rest]: string[], change: (value: unknown) => unknown, create: boolean): unknown {
  if (head === undefined) return change(value);
  const list = head.endsWith('[]');
  const key = list ? head.slice(0, -2) : head;
  if (!isMap(value)) {
    if (!create || (value !== undefined && value !== null)) return value;
    return { [key]: step(undefined, rest, change, create) };
  }
  const before = value[key];
  if (list) return Array.isArray(before) ? { ...value, [key]: before.map((item: unknown) => step(item, rest, change, create)) } : value;
  if (before === undefined && !create) return value;
  return { ...value, [key]: step(before, rest, change, create) };
}

export const changeAll = (object: Json, paths: readonly string[], change: (value: unknown) => unknown, create = false): Json =>
  paths.reduce<Json>((current, path) => changeAt(current, path, change, create) as Json, object);

/** Where pod specs are. */
export const POD_SPECS = ['spec', 'spec.template.spec', 'spec.jobTemplate.spec.template.spec'];
export const CONTAINERS = ['containers[]', 'initContainers[]', 'ephemeralContainers[]'];
