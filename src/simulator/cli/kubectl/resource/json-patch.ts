/** JSON patches (RFC 6902) on the client's side: overrides, `patch --local`, kustomizations. */
import { copyCounter } from '../../../api/kubernetes/copied-size.ts';
import { deepEqual } from '../../../api/kubernetes/strategic-merge/diff.ts';
import { CommandError } from '../client/failure.ts';

interface Operation {
  op: string;
  path: string;
  from?: string;
  value?: unknown;
}

const parts = (pointer: string): string[] => pointer.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

function read(document: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[key] : undefined;
  }, document);
}

/** What `path` stands in, if that is there and can hold something. */
function containerOf(document: unknown, path: string): object | undefined {
  const container = read(document, parts(path).slice(0, -1));
  return container !== null && typeof container === 'object' ? container : undefined;
}

/** A copy with the container at the end of `path` changed; everything beside the path is shared. */
function write(document: unknown, [key = '', ...rest]: readonly string[], change: (container: object, key: string) => unknown): unknown {
  if (rest.length === 0) return change(document as object, key);
  if (Array.isArray(document)) return document.map((item, index) => (index === Number(key) ? write(item, rest, change) : item));
  return { ...(document as object), [key]: write((document as Record<string, unknown>)[key], rest, change) };
}

const put = (value: unknown, insert: boolean) => (container: object, key: string): unknown => {
  if (!Array.isArray(container)) return { ...container, [key]: value };
  const index = key === '-' ? container.length : Number(key);
  return insert ? [...container.slice(0, index), value, ...container.slice(index)] : container.map((item, at) => (at === index ? value : item));
};

const remove = (container: object, key: string): unknown => {
  if (Array.isArray(container)) return container.filter((_, index) => index !== Number(key));
  const { [key]: _, ...rest } = container as Record<string, unknown>;
  return rest;
};

/** Why nothing can be taken from the place; undefined where it can. */
function absent(container: object, key: string): string | undefined {
  if (Array.isArray(container)) return Number(key) < container.length ? undefined : `Unable to access invalid index: ${key}: invalid index referenced`;
  return Object.hasOwn(container, key) ? undefined : `Unable to remove nonexistent key: ${key}: missing value`;
}

/** The words of evanphx/json-patch, which kubectl and kustomize have in them. @throws CommandError */
function applyOperation(document: unknown, { op, path, from = '', value }: Operation, tooMuch: (copied: unknown) => boolean): unknown {
  const at = parts(path), key = at.at(-1) ?? '';
  const missing = (text: string): CommandError => new CommandError(`${op} operation does not apply: ${text}: missing value`);
  const inside = (pointer: string, text: string): object => {
    const container = containerOf(document, pointer);
    if (!container) throw missing(text);
    return container;
  };
  const takeable = (container: object, last: string, place: string): void => {
    const problem = absent(container, last);
    if (problem) throw new CommandError(`error in ${op} for path: '${place}': ${problem}`);
  };
  switch (op) {
    case 'add': {
      const list = inside(path, `doc is missing path: "${path}"`);
      if (Array.isArray(list) && key !== '-' && Number(key) > list.length) throw new CommandError(`error in add for path: '${path}': Unable to access invalid index: ${key}: invalid index referenced`);
      return write(document, at, put(value, true));
    }
    case 'remove':
      takeable(inside(path, `doc is missing path: "${path}"`), key, path);
      return write(document, at, remove);
    case 'replace': {
      if (path === '') return value;
      const container = inside(path, `doc is missing path: ${path}`);
      if (Array.isArray(container) && absent(container, key)) throw missing(`doc is missing key: ${path}`);
      return write(document, at, put(value, false));
    }
    case 'copy':
    case 'move': {
      const source = inside(from, `doc is missing from path: ${from}`), last = parts(from).at(-1) ?? '';
      if (op === 'move') takeable(source, last, last);
      const taken = read(document, parts(from)) ?? null;
      const left = op === 'move' ? write(document, parts(from), remove) : document;
      if (!containerOf(left, path)) throw missing(`doc is missing destination path: ${path}`);
      if (op === 'copy' && tooMuch(taken)) throw new CommandError('unable to complete the copy: it would make too much');
      return write(left, at, put(taken, true));
    }
    case 'test':
      inside(path, `is missing path: ${path}`);
      if (!deepEqual(read(document, at) ?? null, value ?? null)) throw new CommandError(`testing value ${path} failed: test failed`);
      return document;
    default: throw new CommandError(`Unexpected kind: ${op}`);
  }
}

/** @throws CommandError, with `context` in front where the patch is no list */
export function applyJsonPatch(document: unknown, patch: unknown, context = ''): unknown {
  if (!Array.isArray(patch)) throw new CommandError(`${context}json: cannot unmarshal object into Go value of type jsonpatch.Patch`);
  const tooMuch = copyCounter();
  return (patch as Operation[]).reduce<unknown>((current, operation) => applyOperation(current, operation, tooMuch), document);
}
