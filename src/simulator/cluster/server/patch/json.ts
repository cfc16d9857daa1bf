/** JSON patch, RFC 6902, with an extension of the Go library: index -1. */
import { copyCounter } from '../../../api/kubernetes/copied-size.ts';
import { isObject, type Json } from '../conform.ts';
import { equal } from '../equal.ts';

/** Any failure; the server says no more of it than that it failed. */
export class JsonPatchError extends Error {}

interface PatchOperation {
  op?: string;
  path?: string;
  from?: string;
  value?: unknown;
}

export function applyJsonPatch(document: unknown, operations: readonly PatchOperation[]): unknown {
  const tooMuch = copyCounter();
  return operations.reduce((current: unknown, operation) => applyOne(current, operation, tooMuch), document);
}

const pointer = (path: string): string[] => {
  if (path === '') return [];
  if (!path.includes('/')) throw new JsonPatchError(`no such place: ${path}`);
  return path.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
};

function applyOne(document: unknown, operation: PatchOperation | null, tooMuch: (copied: unknown) => boolean): unknown {
  const { op, path, from, value } = operation ?? {};
  if (path === undefined || path === null) throw new JsonPatchError('missing path');
  const at = pointer(path);
  switch (op) {
    case 'add':
      return change(document, at, value, true);
    case 'replace':
      if (at.length === 0 && (value === undefined || value === null)) throw new JsonPatchError('replace operation does not apply');
      return change(document, at, value, false);
    case 'remove':
      if (at.length === 0 || read(document, at) === undefined) throw new JsonPatchError(`remove operation does not apply: doc is missing path: ${path}`);
      return remove(document, at);
    case 'move': {
      const moved = from === undefined ? undefined : read(document, pointer(from));
      if (moved === undefined) throw new JsonPatchError(`move operation does not apply: doc is missing from path: ${from}`);
      return change(remove(document, pointer(from ?? '')), at, moved, true);
    }
    case 'copy': {
      const source = pointer(from ?? '');
      if (read(document, source.slice(0, -1)) === undefined) throw new JsonPatchError(`copy operation does not apply: doc is missing from path: ${from}`);
      const copied = read(document, source) ?? null; // what is not there is copied as null
      document = opened(document, source.slice(0, -1));
      if (tooMuch(copied)) throw new JsonPatchError('unable to complete the copy, the accumulated size of copies exceeds the limit');
      return change(document, at, copied, true);
    }
    case 'test':
      if (!equal(read(document, at) ?? null, value ?? null)) throw new JsonPatchError(`testing value ${path} failed`);
      return opened(document, at.slice(0, -1));
    default:
      throw new JsonPatchError(`Unexpected kind: ${op}`);
  }
}

function index(list: readonly unknown[], part: string, adding: boolean): number {
  if (part === '-' && adding) return list.length;
  if (!/^-?\d+$/.test(part)) throw new JsonPatchError(`invalid index ${part}`);
  const most = adding ? list.length : list.length - 1;
  const at = Number(part) < 0 ? Number(part) + list.length + (adding ? 1 : 0) : Number(part);
  if (at < 0 || at > most) throw new JsonPatchError(`Unable to access invalid index: ${part}`);
  return at;
}

function read(document: unknown, path: readonly string[]): unknown {
  let current = document;
  for (const part of path) {
    if (Array.isArray(current)) current = /^-?\d+$/.test(part) ? current.at(Number(part)) : undefined;
    else if (isObject(current)) current = Object.hasOwn(current, part) ? current[part] : undefined;
    else return undefined;
  }
  return current;
}

/** The same document, of which everything on the way to a place was taken apart. */
function opened(document: unknown, path: readonly string[] | undefined): unknown {
  if (path === undefined) return document;
  const [part, ...rest] = path, inner = part === undefined ? undefined : rest;
  if (Array.isArray(document)) return document.map((item, i) => (String(i) === part ? opened(item, inner) : item));
  if (!isObject(document)) return document;
  return part !== undefined && Object.hasOwn(document, part) ? { ...document, [part]: opened(document[part], inner) } : { ...document };
}

function change(document: unknown, [part, ...rest]: readonly string[], value: unknown, adding: boolean): unknown {
  if (part === undefined) return value === undefined ? null : value; // without a value it is null
  const last = rest.length === 0;
  if (Array.isArray(document)) {
    const at = index(document, part, adding && last);
    const copy = [...document];
    if (last && adding) copy.splice(at, 0, value);
    else copy[at] = change(copy[at], rest, value, adding);
    return copy;
  }
  if (!isObject(document)) throw new JsonPatchError(`doc is missing path: ${part}`);
  if (!last && !Object.hasOwn(document, part)) throw new JsonPatchError(`add operation does not apply: doc is missing path: ${part}: missing value`);
  return { ...document, [part]: change(document[part], rest, value, adding) };
}

function remove(document: unknown, [part = '', ...rest]: readonly string[]): unknown {
  if (Array.isArray(document)) {
    const copy = [...document];
    const at = index(document, part, false);
    if (rest.length === 0) copy.splice(at, 1);
    else copy[at] = remove(copy[at], rest);
    return copy;
  }
  const copy: Json = { ...(document as Json) };
  if (rest.length === 0) delete copy[part];
  else copy[part] = remove(copy[part], rest);
  return copy;
}
