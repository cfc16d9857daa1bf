/** Functions of a script: making, calling and constructing them; generators and async functions. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { bindPattern } from './binding.ts';
import { evaluate } from './evaluate.ts';
import { DEEPEST, DEEPEST_UNINTERRUPTED, type Callback, type Interpreter } from './interpreter.ts';
import { asyncGenerator, driveAsync, generatorObject } from './suspension.ts';
import { runList } from './statements.ts';
import { Scope, type Context, type Value } from './scope.ts';
import type { Expression, FunctionNode, Source } from './syntax.ts';

export interface Closure {
  readonly object: Callback;
  readonly node: FunctionNode;
  readonly scope: Scope;
  readonly source: Source;
  readonly home: object | undefined;
  /** What its class adds to it. */
  readonly classPart?: { derived: boolean; initialise: (self: object) => Blocking<void> };
}

const isConstructor = (node: FunctionNode): boolean => !node.arrow && !node.method && !node.isAsync && !node.generator;

/** The function value of a closure: one that the machine's own functions can call as well. */
export function makeFunction(interpreter: Interpreter, node: FunctionNode, scope: Scope, name: string, home?: object, classPart?: Closure['classPart']): Callback {
  const object = hostFunction(interpreter, node, classPart !== undefined);
  const length = node.parameters.findIndex(({ initial, rest }) => rest || initial !== undefined);
  Object.defineProperties(object, { name: { value: name, configurable: true }, length: { value: length < 0 ? node.parameters.length : length, configurable: true } });
  interpreter.closures.set(object, { object, node, scope, source: scope.context.source, home, ...(classPart ? { classPart } : {}) });
  if (node.generator) Object.defineProperty(object, 'prototype', { value: Object.create(node.isAsync ? interpreter.asyncGeneratorPrototype : interpreter.generatorPrototype) as object, writable: true });
  return object;
}

function hostFunction(interpreter: Interpreter, node: FunctionNode, isClass: boolean): Callback {
  const called = (object: Callback, self: Value, args: Value[], newTarget: Value): Value => {
    const closure = interpreter.closures.get(object)!;
    return interpreter.drain(newTarget === undefined ? invoke(interpreter, closure, self, args, undefined) : constructClosure(interpreter, closure, args, newTarget));
  };
  if (isClass || isConstructor(node)) {
    const object = function (this: Value, ...args: Value[]): Value {
      return called(object, this, args, new.target);
    } as Callback;
    return object;
  }
  if (node.arrow) {
    const object: Callback = (...args) => called(object, undefined, args, undefined);
    return object;
  }
  const { method } = { method(this: Value, ...args: Value[]): Value { return called(method, this, args, undefined); } };
  return method;
}

export function* invoke(interpreter: Interpreter, closure: Closure, self: Value, args: Value[], newTarget: Value, context?: Context): Blocking<Value> {
  const { node } = closure;
  if (closure.classPart && newTarget === undefined) throw interpreter.failure('TypeError', `Class constructor ${closure.object.name} cannot be invoked without 'new'`);
  const outer = closure.scope.context;
  const ownSelf = node.strict || (self !== undefined && self !== null) ? self : interpreter.globalObject;
  const own: Context = node.arrow ? (node.strict && !outer.strict ? (Object.create(outer, { strict: { value: true } }) as Context) : outer) : (context ?? { self: { value: ownSelf }, home: closure.home, callee: closure.object, newTarget, strict: node.strict, source: closure.source });
  const scope = new Scope(closure.scope, own);
  if (node.generator) return node.isAsync ? asyncGenerator(interpreter, closure, body(interpreter, closure, scope, args)) : generatorObject(interpreter, closure, body(interpreter, closure, scope, args));
  const depth = interpreter.calls.length;
  if (depth >= DEEPEST || (interpreter.uninterrupted > 0 && depth - interpreter.drainedFrom > DEEPEST_UNINTERRUPTED)) throw interpreter.failure('RangeError', 'Maximum call stack size exceeded');
  interpreter.calls.push({ name: closure.object.name, source: closure.source, at: 0, receiver: self === interpreter.globalObject ? undefined : self, building: newTarget !== undefined });
  try {
    yield* interpreter.step();
    if (node.isAsync) return yield* driveAsync(interpreter, body(interpreter, closure, scope, args));
    return yield* body(interpreter, closure, scope, args);
  } finally {
    interpreter.calls.length = depth;
  }
}

function* body(interpreter: Interpreter, { node, object }: Closure, scope: Scope, args: Value[]): Blocking<Value> {
  if (!node.arrow) {
    if (node.name !== '' && !node.method && scope.parent?.own(node.name) === undefined) scope.declare(node.name, object);
    interpreter.argumentLists.add(args);
    scope.declare('arguments', args);
  }
  for (const [i, { target, initial, rest }] of node.parameters.entries()) {
    if (target.kind === 'Target' && target.to.kind === 'Name' && !initial && !rest) scope.declare(target.to.name, args[i]);
    else yield* bindPattern(interpreter, target, rest ? args.slice(i) : args[i] === undefined && initial ? yield* evaluate(interpreter, initial, scope) : args[i], scope, 'declare');
  }
  if (!Array.isArray(node.body)) return yield* evaluate(interpreter, node.body as Expression, scope);
  scope.prepare(node.names, (inner) => makeFunction(interpreter, inner, scope, inner.name));
  const flow = yield* runList(interpreter, node.body, scope);
  return flow?.kind === 'return' ? flow.value : undefined;
}

export function* constructClosure(interpreter: Interpreter, closure: Closure, args: Value[], newTarget: Value): Blocking<Value> {
  const { classPart } = closure;
  const context: Context = { self: undefined, home: closure.home, callee: closure.object, newTarget, strict: closure.node.strict, source: closure.source };
  if (!classPart?.derived) {
    const prototype = interpreter.realm.get(newTarget, 'prototype');
    const self = Object.create((typeof prototype === 'object' && prototype) || Object.prototype) as object;
    context.self = { value: self };
    yield* classPart?.initialise(self) ?? [];
  }
  const value = yield* invoke(interpreter, closure, context.self?.value, args, newTarget, context);
  if (value !== null && (typeof value === 'object' || typeof value === 'function')) return value;
  const self = context.self as { value: Value } | undefined;
  if (!self) throw interpreter.failure('ReferenceError', "Must call super constructor in derived class before accessing 'this' or returning from derived constructor");
  return self.value;
}
