/** An exception's __traceback__: a link for each frame that it came through. */
import type { Frame, Interpreter } from './interpreter.ts';
import { PyClass, PyObject } from './values.ts';

const LIBRARY = '/usr/local/lib/python3/';

function object(run: Interpreter, kind: string, attributes: Readonly<Record<string, unknown>>): PyObject {
  const made = new PyObject((run.types[kind] ??= new PyClass(kind, [run.type('object')])));
  for (const [name, value] of Object.entries(attributes)) made.attrs.set(name, value);
  return made;
}

/** The frames of a __traceback__. */
export function framesOf(trace: unknown): Frame[] {
  const found: Frame[] = [];
  for (let at = trace; at instanceof PyObject; at = at.attrs.get('tb_next')) found.push(at.inside as Frame);
  return found;
}

export function frameObject(run: Interpreter, { file, name, place }: Frame): PyObject {
  return object(run, 'frame', { f_lineno: place.line, f_code: object(run, 'code', { co_filename: file, co_name: name.split('.').pop()! }) });
}

export function traceObject(run: Interpreter, error: PyObject, here?: Frame): PyObject | null {
  let next: PyObject | null = null;
  for (const { file, name, place } of [...(here ? [here] : []), ...(run.traces.get(error) ?? [])].reverse()) {
    if (file.startsWith(LIBRARY)) continue;
    next = object(run, 'traceback', { tb_next: next, tb_lineno: place.line, tb_frame: frameObject(run, { file, name, place }), _line: run.sources.get(file)?.split('\n')[place.line - 1]?.trim() ?? '' });
    next.inside = { file, name, place } satisfies Frame;
  }
  return next;
}
