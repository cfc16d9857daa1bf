/** Members of objects: ordinary, private and of the parent. */
import { isObject, type Interpreter } from './interpreter.ts';
import { toKey } from './operators.ts';
import type { Scope, Value } from './scope.ts';
import type { Expression } from './syntax.ts';

export function getMember(run: Interpreter, object: Value, key: Value, node: Expression & { kind: 'Member' }): Value {
  if ((object === undefined || object === null) && key === Symbol.iterator) throw run.failureAt(node.place, 'TypeError', `${object === null ? 'object null' : 'undefined'} is not iterable (cannot read property Symbol(Symbol.iterator))`);
  if (object === undefined || object === null) throw run.failureAt(node.place, 'TypeError', `Cannot read properties of ${object} (reading '${String(typeof key === 'symbol' ? key.toString() : toKey(run, key))}')`);
  if (typeof key === 'number' && Array.isArray(object) && key < object.length && key in object && !run.proxies.has(object)) return run.realm.own(object[key]);
  run.at(node.place);
  const name = toKey(run, key);
  if (isObject(object) && run.proxies.has(object)) return Reflect.get(object, name) as Value;
  return run.realm.get(object, name);
}

export function setMember(run: Interpreter, object: Value, key: Value, value: Value, place: number, strict: boolean): void {
  if (object === undefined || object === null) throw run.failureAt(place, 'TypeError', `Cannot set properties of ${object} (setting '${String(toKey(run, key))}')`);
  if (!isObject(object)) return;
  run.at(place);
  const name = typeof key === 'number' && Array.isArray(object) ? key : toKey(run, key);
  if (run.proxies.has(object)) {
    Reflect.set(object, name, value);
    return;
  }
  if (name === 'stack' && object instanceof Error) run.traced.add(object);
  if (name === 'length' && Array.isArray(object) && !(Number.isInteger(value) && (value as number) >= 0)) throw run.failure('RangeError', 'Invalid array length');
  if (run.realm.set(object, name, value) || !strict) return;
  throw run.failure('TypeError', refusal(run, object, name));
}

/** Why a property cannot be written. */
function refusal(run: Interpreter, object: object, key: PropertyKey): string {
  const shown = `'${String(key)}'`;
  if (!run.realm.has(object, key)) return `Cannot add property ${String(key)}, object is not extensible`;
  let at: object | null = object;
  while (at && !Object.hasOwn(at, key)) at = run.realm.prototypeOf(at);
  const found = at && Object.getOwnPropertyDescriptor(at, key);
  if (found?.get) return `Cannot set property ${String(key)} of ${run.shortName(object)} which has only a getter`;
  return `Cannot assign to read only property ${shown} of object '${run.shortName(object)}'`;
}

export function superMember(run: Interpreter, scope: Scope, key: PropertyKey): Value {
  const { home, self } = scope.context, parent = home && run.realm.prototypeOf(home);
  return parent ? run.realm.get(parent, key, self?.value) : undefined;
}

/** `in`, and whatever else asks whether a name is there. */
export const hasMember = (run: Interpreter, object: object, key: PropertyKey): boolean => (run.proxies.has(object) ? Reflect.has(object, key) : run.realm.has(object, key));

/** A private name of a class: who has it, and what. */
export class PrivateName {
  readonly name: string;
  readonly kind: 'field' | 'method' | 'accessor';
  readonly values = new WeakMap<object, { value: Value }>();
  getter: Value;
  setter: Value;

  constructor(name: string, kind: PrivateName['kind']) {
    this.name = name;
    this.kind = kind;
  }

  get(run: Interpreter, holder: Value): Value {
    const found = isObject(holder) ? this.values.get(holder) : undefined;
    if (!found) throw run.failure('TypeError', this.kind === 'method' ? `Receiver must be ${holder === undefined ? 'an object' : 'an instance of class'}` : `Cannot read private member ${this.name} from an object whose class did not declare it`);
    if (this.kind !== 'accessor') return found.value;
    if (typeof this.getter !== 'function') throw run.failure('TypeError', `'${this.name}' was defined without a getter`);
    return Reflect.apply(this.getter, holder, []) as Value;
  }

  set(run: Interpreter, holder: Value, value: Value): void {
    const found = isObject(holder) ? this.values.get(holder) : undefined;
    if (!found) throw run.failure('TypeError', `Cannot write private member ${this.name} to an object whose class did not declare it`);
    if (this.kind === 'method') throw run.failure('TypeError', `Private method '${this.name}' is not writable`);
    if (this.kind === 'field') found.value = value;
    else if (typeof this.setter === 'function') Reflect.apply(this.setter, holder, [value]);
    else throw run.failure('TypeError', `'${this.name}' was defined without a setter`);
  }
}

export function privateMember(run: Interpreter, scope: Scope, name: string, at: number): PrivateName {
  run.at(at);
  const found = scope.find(name)?.value;
  if (found instanceof PrivateName) return found;
  throw run.failure('SyntaxError', `Private field '${name}' must be declared in an enclosing class`);
}
