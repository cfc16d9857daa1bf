/** Types with arguments (list[int]), unions of types (int | None) and named types, as annotations show them. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Interpreter } from './interpreter.ts';
import { ELLIPSIS, List, Native, PyClass, PyObject, Tuple, type Named, type Value } from './values.ts';

function formClass(run: Interpreter, name: string, acts: Record<string, (args: Value[], named: Named) => Value | Blocking<Value>>): PyClass {
  const known = run.types[name];
  if (known) return known;
  const made = (run.types[name] = new PyClass(name, [run.type('object')], name === 'TypeAliasType' ? 'typing' : 'types'));
  for (const [key, act] of Object.entries(acts)) made.attrs.set(key, new Native(key, act, true));
  return made;
}

/** A type as it stands inside another. */
function* shown(run: Interpreter, value: Value): Blocking<string> {
  if (value === null || value === run.type('NoneType')) return 'None';
  if (value === ELLIPSIS) return '...';
  if (value instanceof List) {
    const parts: string[] = [];
    for (const one of value.items) parts.push(yield* shown(run, one));
    return `[${parts.join(', ')}]`;
  }
  return value instanceof PyClass ? `${value.module === 'builtins' ? '' : `${value.module}.`}${value.name}` : yield* run.repr(value);
}

function* joined(run: Interpreter, values: readonly Value[], sign: string): Blocking<string> {
  const parts: string[] = [];
  for (const one of values) parts.push(yield* shown(run, one));
  return parts.join(sign);
}

const argumentsOf = (form: Value): readonly Value[] => ((form as PyObject).attrs.get('__args__') as Tuple).items;

export function genericAlias(run: Interpreter, origin: PyClass, index: Value): PyObject {
  const made = new PyObject(formClass(run, 'GenericAlias', {
    __repr__: function* ([self]) {
      return `${yield* shown(run, (self as PyObject).inside)}[${(yield* joined(run, argumentsOf(self), ', ')) || '()'}]`;
    },
    __call__: ([self, ...args], named) => run.call((self as PyObject).inside, args, named),
    __getattr__: ([self, name]) => run.attribute((self as PyObject).inside, String(name)),
    __eq__: function* ([self, other]) {
      return other instanceof PyObject && other.cls === (self as PyObject).cls && (yield* run.repr(self)) === (yield* run.repr(other));
    },
    __hash__: function* ([self]) {
      return yield* run.repr(self);
    },
  }));
  made.inside = origin;
  made.attrs.set('__origin__', origin);
  made.attrs.set('__args__', index instanceof Tuple ? index : new Tuple([index]));
  return made;
}

export const isTypeForm = (run: Interpreter, value: Value): boolean => value instanceof PyClass || (value instanceof PyObject && value.cls !== undefined && [run.types['GenericAlias'], run.types['UnionType'], run.types['TypeAliasType']].includes(value.cls));

/** `a | b` of types; isinstance() takes it as it takes a tuple of them. */
export function unionOf(run: Interpreter, sides: readonly Value[]): Tuple {
  const cls = formClass(run, 'UnionType', {
    __repr__: ([self]) => joined(run, (self as Tuple).items, ' | '),
    __eq__: ([self, other]) => other instanceof Tuple && other.cls === (self as Tuple).cls && other.items.length === (self as Tuple).items.length && other.items.every((one) => (self as Tuple).items.includes(one)),
    __hash__: ([self]) => (self as Tuple).items.length,
  });
  const flat = sides.flatMap((one) => (one instanceof Tuple && one.cls === cls ? one.items : [one ?? run.type('NoneType')]));
  const made = new Tuple([...new Set(flat)]);
  made.cls = cls;
  made.attrs.set('__args__', new Tuple(made.items));
  return made;
}

/** What `type Name = …` makes. */
export function typeAlias(run: Interpreter, name: string, value: Value): PyObject {
  const made = new PyObject(formClass(run, 'TypeAliasType', { __repr__: ([self]) => (self as PyObject).attrs.get('__name__') }));
  made.attrs.set('__name__', name);
  made.attrs.set('__value__', value);
  return made;
}
