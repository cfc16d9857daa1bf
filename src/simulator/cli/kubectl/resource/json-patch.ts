/** JSON patches (RFC 6902) on the client's side: overrides, `patch --local`, kustomizations. */
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

/** A copy with the value at `path` changed; everything beside the path is shared. */
function write(document: unknown, [key, ...rest]: readonly string[], change: (container: unknown, key: string) => unknown): unknown {
  if (key === undefined) return change(undefined, '');
  if (rest.length === 0) return change(document, key);
  if (Array.isArray(document)) return document.map((item, index) => (index === Number(key) ? write(item, rest, change) : item));
  if (document === null || typeof document !== 'object') throw new CommandError(`add operation does not apply: doc is missing path: "/${[key, ...rest].join('/')}": missing value`);
  return { ...document, [key]: write((document as Record<string, unknown>)[key], rest, change) };
}

const put = (value: unknown, insert: boolean) => (container: unknown, key: string): unknown => {
  if (container === undefined && key === '') return value;
  if (!Array.isArray(container)) return { ...(container as object), [key]: value };
  const index = key === '-' ? container.length : Number(key);
  return insert ? [...container.slice(0, index), value, ...container.slice(index)] : container.map((item, at) => (at === index ? value : item));
};

const remove = (container: unknown, key: string): unknown => {
  if (Array.isArray(container)) return container.filter((_, index) => index !== Number(key));
  const { [key]: _, ...rest } = container as Record<string, unknown>;
  return rest;
};

/** @throws CommandError */
export function applyJsonPatch(document: unknown, patch: unknown): unknown {
  if (!Array.isArray(patch)) throw new CommandError('unable to parse patch: json: cannot unmarshal object into Go value of type jsonpatch.Patch');
  return (patch as Operation[]).reduce<unknown>((current, { op, path, from = '', value }) => {
    const at = parts(path);
    if (op !== 'add' && op !== 'test' && read(current, op === 'remove' || op === 'replace' ? at : parts(from)) === undefined) throw new CommandError(`${op} operation does not apply: doc is missing key: ${path}: missing value`);
    switch (op) {
      case 'add': return write(current, at, put(value, true));
      case 'replace': return write(current, at, put(value, false));
      case 'remove': return write(current, at, remove);
      case 'copy': return write(current, at, put(read(current, parts(from)), true));
      case 'move': return write(write(current, parts(from), remove), at, put(read(current, parts(from)), true));
      case 'test':
        if (!deepEqual(read(current, at), value)) throw new CommandError(`testing value ${path} failed: test failed`);
        return current;
      default: throw new CommandError(`Unexpected kind: ${op}`);
    }
  }, document);
}
