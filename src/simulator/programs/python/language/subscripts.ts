/** object[index]: reading, writing, deleting; slices. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Interpreter } from './interpreter.ts';
import { genericAlias } from './type-forms.ts';
import { Bytes, Dict, List, PyClass, PyObject, Range, Slice, Tuple, type Value } from './values.ts';

/** The places that a slice means. */
function places(run: Interpreter, { from, to, step: written }: Slice, length: number): number[] {
  for (const part of [from, to, written]) if (part !== null && typeof part !== 'number' && typeof part !== 'boolean') throw run.error('TypeError', 'slice indices must be integers or None or have an __index__ method');
  const step = written === null ? 1 : Number(written);
  if (step === 0) throw run.error('ValueError', 'slice step cannot be zero');
  const clamp = (value: Value, fallback: number): number => {
    if (value === null) return fallback;
    const at = Number(value) < 0 ? Number(value) + length : Number(value);
    return step > 0 ? Math.max(0, Math.min(length, at)) : Math.max(-1, Math.min(length - 1, at));
  };
  const start = clamp(from, step > 0 ? 0 : length - 1), end = clamp(to, step > 0 ? length : -1), out: number[] = [];
  for (let i = start; step > 0 ? i < end : i > end; i += step) out.push(i);
  return out;
}

function place(run: Interpreter, index: Value, length: number, what: string, assigns = false): number {
  if (typeof index !== 'number' && typeof index !== 'boolean') throw run.error('TypeError', what === 'string' ? `string indices must be integers, not '${run.typeName(index)}'` : `${what} indices must be integers or slices, not ${run.typeName(index)}`);
  const at = Number(index) < 0 ? Number(index) + length : Number(index);
  if (at < 0 || at >= length) throw run.error('IndexError', what === 'range' ? 'range object index out of range' : `${what} ${assigns ? 'assignment ' : ''}index out of range`);
  return at;
}

export function* getItem(run: Interpreter, object: Value, index: Value): Blocking<Value> {
  const own = object instanceof PyObject && object.cls ? object.cls.find('__getitem__') : run.special(object, '__getitem__');
  if (own !== undefined) return yield* run.call(own, [object, index]);
  if (object instanceof Dict) {
    const found = object.map.get(yield* run.key(index));
    if (found) return found[1];
    const missing = object.cls?.find('__missing__');
    if (missing !== undefined) return yield* run.call(missing, [object, index]);
    throw run.error('KeyError', index);
  }
  if (typeof object === 'string') {
    const characters = /[\ud800-\udfff]/.test(object) ? [...object] : undefined, length = characters?.length ?? object.length;
    if (index instanceof Slice) return places(run, index, length).map((i) => (characters ? characters[i] : object[i])).join('');
    const at = place(run, index, length, 'string');
    return characters ? characters[at] : object[at];
  }
  if (object instanceof List) return index instanceof Slice ? new List(places(run, index, object.items.length).map((i) => object.items[i])) : object.items[place(run, index, object.items.length, 'list')];
  if (object instanceof Tuple) return index instanceof Slice ? new Tuple(places(run, index, object.items.length).map((i) => object.items[i])) : object.items[place(run, index, object.items.length, 'tuple')];
  if (object instanceof Bytes) return index instanceof Slice ? new Bytes(Uint8Array.from(places(run, index, object.data.length), (i) => object.data[i]!)) : object.data[place(run, index, object.data.length, 'index')];
  if (object instanceof Range) {
    if (!(index instanceof Slice)) return object.from + place(run, index, object.length, 'range') * object.step;
    const at = places(run, index, object.length), step = object.step * (index.step === null ? 1 : Number(index.step)), first = object.from + (at[0] ?? 0) * object.step;
    return new Range(first, first + at.length * step, step);
  }
  if (object instanceof PyClass) {
    const own = object.find('__class_getitem__');
    return own === undefined ? genericAlias(run, object, index) : yield* run.call(yield* run.attribute(object, '__class_getitem__'), [index]);
  }
  throw run.error('TypeError', `'${run.typeName(object)}' object is not subscriptable`);
}

export function* setItem(run: Interpreter, object: Value, index: Value, value: Value): Blocking<void> {
  const own = object instanceof PyObject && object.cls ? object.cls.find('__setitem__') : undefined;
  if (own !== undefined) yield* run.call(own, [object, index, value]);
  else if (object instanceof Dict) yield* run.dictSet(object, index, value);
  else if (object instanceof List && index instanceof Slice) {
    const at = places(run, index, object.items.length), items = yield* run.items(value);
    if (index.step === null || index.step === 1) object.items.splice(at[0] ?? Math.min(object.items.length, Math.max(0, Number(index.from ?? 0) < 0 ? Number(index.from) + object.items.length : Number(index.from ?? 0))), at.length, ...items);
    else if (at.length !== items.length) throw run.error('ValueError', `attempt to assign sequence of size ${items.length} to extended slice of size ${at.length}`);
    else at.forEach((i, j) => (object.items[i] = items[j]));
  } else if (object instanceof List) object.items[place(run, index, object.items.length, 'list', true)] = value;
  else throw run.error('TypeError', `'${run.typeName(object)}' object does not support item assignment`);
}

export function* deleteItem(run: Interpreter, object: Value, index: Value): Blocking<void> {
  const own = object instanceof PyObject && object.cls ? object.cls.find('__delitem__') : undefined;
  if (own !== undefined) yield* run.call(own, [object, index]);
  else if (object instanceof Dict) {
    if (!object.map.delete(yield* run.key(index))) throw run.error('KeyError', index);
  } else if (object instanceof List) {
    const at = new Set(index instanceof Slice ? places(run, index, object.items.length) : [place(run, index, object.items.length, 'list', true)]);
    object.items = object.items.filter((_, i) => !at.has(i));
  } else throw run.error('TypeError', `'${run.typeName(object)}' object ${object instanceof Tuple || typeof object === 'string' ? "doesn't" : 'does not'} support item deletion`);
}
