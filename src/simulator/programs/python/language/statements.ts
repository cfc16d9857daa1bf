/** Runs statements. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { annotationValue } from './annotations.ts';
import { assign, binaryOperation, evaluate, iteration, remove } from './evaluate.ts';
import { handleGroup } from './exception-groups.ts';
import { makeFunction } from './make-function.ts';
import { bindInParent, importFrom, importModule } from './imports.ts';
import type { Frame, Interpreter } from './interpreter.ts';
import { matches } from './match.ts';
import { Scope } from './scope.ts';
import { traceObject } from './trace-object.ts';
import type { Statement } from './syntax.ts';
import { typeAlias } from './type-forms.ts';
import { END, Iterator, List, PyClass, PyFunction, PyObject, Property, Raised, Tuple, Wrapped, type Value } from './values.ts';

type Flow = 'break' | 'continue' | { returned: Value } | undefined;
type Of<K extends Statement['kind']> = Extract<Statement, { kind: K }>;

/** Runs a function's or module's body with a frame of its own; what it raises remembers the frame. */
export function* runBody(run: Interpreter, body: readonly Statement[], scope: Scope, frame: Frame): Blocking<Value> {
  run.frames.push(frame);
  const depth = run.frames.length;
  try {
    const flow = yield* runList(run, body, scope);
    return typeof flow === 'object' ? flow.returned : null;
  } catch (thrown) {
    const error = run.raisedBy(thrown);
    if (error instanceof Raised) {
      const trace = run.traces.get(error.value) ?? [];
      trace.unshift({ ...frame });
      run.traces.set(error.value, trace);
    }
    throw error;
  } finally {
    run.frames.length = depth - 1;
  }
}

export function* runList(run: Interpreter, body: readonly Statement[], scope: Scope): Blocking<Flow> {
  for (const statement of body) {
    const flow = yield* runStatement(run, statement, scope);
    if (flow) return flow;
  }
  return undefined;
}

/** A coroutine that is made and let go of at once. */
function* neverAwaited(run: Interpreter, { name }: Iterator, { line }: Statement): Blocking<void> {
  const { file } = run.frames.at(-1)!, text = run.sources.get(file)?.split('\n')[line - 1]?.trim();
  yield* run.p.write(2, `${file}:${line}: RuntimeWarning: coroutine '${name}' was never awaited\n${text === undefined ? '' : `  ${text}\n`}RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n`);
}

function* runStatement(run: Interpreter, node: Statement, scope: Scope): Blocking<Flow> {
  run.frames.at(-1)!.place = node;
  switch (node.kind) {
    case 'Expression': {
      const value = yield* evaluate(run, node.value, scope);
      if (run.onExpression && scope.kind === 'module') yield* run.onExpression(value);
      else if (value instanceof Iterator && value.kind === 'coroutine' && node.value.kind === 'Call') yield* neverAwaited(run, value, node);
      return undefined;
    }
    case 'Assign': {
      const value = yield* evaluate(run, node.value, scope);
      for (const target of node.targets) yield* assign(run, target, value, scope);
      return undefined;
    }
    case 'Augment': {
      const before = yield* evaluate(run, node.target, scope), value = yield* evaluate(run, node.value, scope);
      run.frames.at(-1)!.place = node;
      yield* assign(run, node.target, yield* binaryOperation(run, node.operator, before, value, true), scope);
      return undefined;
    }
    case 'Annotate': {
      if (scope.kind !== 'function' && node.target.kind === 'Name') {
        const annotations = (scope.names.get('__annotations__') ?? run.dictOf([])) as ReturnType<Interpreter['dictOf']>;
        scope.names.set('__annotations__', annotations);
        yield* run.dictSet(annotations, node.target.name, yield* annotationValue(run, node.annotation, scope));
      }
      if (node.value) yield* assign(run, node.target, yield* evaluate(run, node.value, scope), scope);
      return undefined;
    }
    case 'Return': return { returned: node.value ? yield* evaluate(run, node.value, scope) : null };
    case 'If': return yield* runList(run, (yield* run.truth(yield* evaluate(run, node.test, scope))) ? node.yes : node.no, scope);
    case 'While': return yield* runWhile(run, node, scope);
    case 'For': return yield* runFor(run, node, scope);
    case 'TypeAlias': return scope.set(node.name, typeAlias(run, node.name, yield* evaluate(run, node.value, scope))), undefined;
    case 'Pass': case 'Global': return undefined;
    case 'Break': return 'break';
    case 'Continue': return 'continue';
    case 'Raise': return yield* runRaise(run, node, scope);
    case 'Assert': {
      if (yield* run.truth(yield* evaluate(run, node.test, scope))) return undefined;
      const args = node.message ? [yield* evaluate(run, node.message, scope)] : [];
      run.frames.at(-1)!.place = run.newer(13) ? node.test : node;
      throw run.error('AssertionError', ...args);
    }
    case 'Delete':
      for (const target of node.targets) yield* remove(run, target, scope);
      return undefined;
    case 'Try': return yield* runTry(run, node, scope);
    case 'With': return yield* runWith(run, node, node.items, scope);
    case 'Function': {
      let made: Value = yield* makeFunction(run, node.node, scope);
      for (const decorator of [...node.decorators].reverse()) made = yield* run.call(yield* evaluate(run, decorator, scope), [made]);
      scope.set(node.node.name, made);
      return undefined;
    }
    case 'Class': {
      let made: Value = yield* makeClass(run, node, scope);
      for (const decorator of [...node.decorators].reverse()) made = yield* run.call(yield* evaluate(run, decorator, scope), [made]);
      scope.set(node.name, made);
      return undefined;
    }
    case 'Import':
      for (const { path, as } of node.names) {
        const module = yield* importModule(run, path, scope);
        yield* bindInParent(run, path, module, scope);
        scope.set(as ?? path.split('.')[0]!, as === undefined && path.includes('.') ? yield* importModule(run, path.split('.')[0]!, scope) : module);
      }
      return undefined;
    case 'ImportFrom': return yield* importFrom(run, node, scope);
    case 'Match': {
      const value = yield* evaluate(run, node.value, scope);
      for (const { pattern, guard, body } of node.cases) {
        if ((yield* matches(run, pattern, value, scope)) && (!guard || (yield* run.truth(yield* evaluate(run, guard, scope))))) return yield* runList(run, body, scope);
      }
      return undefined;
    }
  }
}

function* runWhile(run: Interpreter, node: Of<'While'>, scope: Scope): Blocking<Flow> {
  for (;;) {
    run.frames.at(-1)!.place = node;
    if (!(yield* run.truth(yield* evaluate(run, node.test, scope)))) return yield* runList(run, node.no, scope);
    yield* run.step();
    const flow = yield* runList(run, node.body, scope);
    if (flow === 'break') return undefined;
    if (typeof flow === 'object') return flow;
  }
}

function* runFor(run: Interpreter, node: Of<'For'>, scope: Scope): Blocking<Flow> {
  const over = yield* evaluate(run, node.iterable, scope);
  run.frames.at(-1)!.place = node.iterable;
  const iterator = yield* iteration(run, over, node.isAsync);
  for (;;) {
    const value = yield* iterator.next();
    if (value === END) return yield* runList(run, node.no, scope);
    yield* run.step();
    yield* assign(run, node.target, value, scope);
    const flow = yield* runList(run, node.body, scope);
    if (flow === 'break') return undefined;
    if (typeof flow === 'object') return flow;
    run.frames.at(-1)!.place = node.iterable;
  }
}

/** An exception's object from what `raise` was given. */
export function* exceptionOf(run: Interpreter, value: Value): Blocking<PyObject> {
  const made = value instanceof PyClass && value.inherits(run.type('BaseException')) ? yield* run.call(value, []) : value;
  if (made instanceof PyObject && made.cls?.inherits(run.type('BaseException'))) return made;
  throw run.error('TypeError', 'exceptions must derive from BaseException');
}

function* runRaise(run: Interpreter, node: Of<'Raise'>, scope: Scope): Blocking<Flow> {
  if (!node.value) {
    const current = run.handling.at(-1);
    if (!current) throw run.error('RuntimeError', 'No active exception to reraise');
    const again = new Raised(current);
    again.again = true;
    throw again;
  }
  const error = yield* exceptionOf(run, yield* evaluate(run, node.value, scope));
  run.frames.at(-1)!.place = node;
  const links = run.causes.get(error) ?? {};
  if (node.cause) {
    const cause = yield* evaluate(run, node.cause, scope);
    links.cause = cause === null ? null : yield* exceptionOf(run, cause);
    run.causes.set(error, links);
  }
  throw new Raised(error);
}

/** Whether `except types` takes an error. */
function* catches(run: Interpreter, types: Value, error: PyObject): Blocking<boolean> {
  for (const type of types instanceof Tuple ? types.items : [types]) {
    if (!(type instanceof PyClass) || !type.inherits(run.type('BaseException'))) throw run.error('TypeError', 'catching classes that do not inherit from BaseException is not allowed');
    if (error.cls!.inherits(type)) return true;
  }
  return false;
}

function* runTry(run: Interpreter, node: Of<'Try'>, scope: Scope): Blocking<Flow> {
  const depth = run.frames.length;
  let flow: Flow, passed = false;
  try {
    try {
      flow = yield* runList(run, node.body, scope);
      passed = flow === undefined;
    } catch (thrown) {
      const error = run.raisedBy(thrown);
      if (!(error instanceof Raised)) throw error;
      run.frames.length = depth;
      flow = yield* handle(run, node, error, scope);
    }
    // What goes wrong in `else` is nobody's of these handlers.
    if (passed) flow = yield* runList(run, node.no, scope);
  } finally {
    if (node.last.length > 0) {
      run.frames.length = depth;
      const place = run.frames.at(-1)!.place, last = yield* runList(run, node.last, scope);
      run.frames.at(-1)!.place = place;
      if (last) return last;
    }
  }
  return flow;
}

/** The context of an exception that another one interrupts. */
function link(run: Interpreter, error: PyObject): void {
  const current = run.handling.at(-1);
  if (!current || current === error) return;
  const links = run.causes.get(error) ?? {};
  links.context ??= current;
  run.causes.set(error, links);
}

function* handle(run: Interpreter, node: Of<'Try'>, raised: Raised, scope: Scope): Blocking<Flow> {
  const error = raised.value;
  link(run, error);
  // What is caught here was raised here: the traceback begins with this frame.
  const frame = run.frames.at(-1)!, trace = run.traces.get(error) ?? [];
  const place = { ...frame };
  if (node.handlers[0]?.group) {
    run.traces.set(error, [place, ...trace]);
    let flow: Flow;
    try {
      yield* handleGroup(run, node.handlers, error, scope, function* ({ body }) {
        flow = yield* runList(run, body, scope);
      });
    } catch (inner) {
      if (inner instanceof Raised && run.traces.get(inner.value)?.[0] === place) {
        frame.place = place.place;
        run.traces.set(inner.value, trace);
      }
      throw inner;
    }
    return flow;
  }
  for (const { types, name, body } of node.handlers) {
    if (types && !(yield* catches(run, yield* evaluate(run, types, scope), error))) continue;
    run.traces.set(error, [place, ...trace]);
    run.handling.push(error);
    if (name !== undefined) scope.set(name, error);
    try {
      return yield* runList(run, body, scope);
    } catch (inner) {
      if (inner instanceof Raised) {
        // A bare raise goes on from where it was raised first.
        if (inner.value === error && inner.again) frame.place = place.place;
        if (inner.value === error) run.traces.set(error, trace);
        else link(run, inner.value);
      }
      throw inner;
    } finally {
      run.handling.pop();
      if (name !== undefined) scope.names.delete(name);
    }
  }
  frame.place = place.place;
  throw raised;
}

function* runWith(run: Interpreter, node: Of<'With'>, items: Of<'With'>['items'], scope: Scope): Blocking<Flow> {
  const [item, ...rest] = items;
  if (!item) return yield* runList(run, node.body, scope);
  const manager = yield* evaluate(run, item.value, scope), prefix = node.isAsync ? '__a' : '__';
  run.frames.at(-1)!.place = item.value;
  const enter = yield* run.lookup(manager, `${prefix}enter__`), exit = yield* run.lookup(manager, `${prefix}exit__`);
  if (enter === undefined || exit === undefined) throw run.error('TypeError', `'${run.typeName(manager)}' object does not support the ${node.isAsync ? 'asynchronous ' : ''}context manager protocol`);
  const wait = function* (value: Value): Blocking<Value> {
    return node.isAsync ? yield* run.awaited(value) : value;
  };
  const value = yield* wait(yield* run.call(enter, []));
  if (item.target) yield* assign(run, item.target, value, scope);
  const depth = run.frames.length;
  let flow: Flow;
  try {
    flow = yield* runWith(run, node, rest, scope);
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    run.frames.length = depth;
    const { place } = run.frames.at(-1)!;
    link(run, error.value);
    run.handling.push(error.value);
    let swallowed: boolean;
    try {
      swallowed = yield* run.truth(yield* wait(yield* run.call(exit, [error.value.cls, error.value, traceObject(run, error.value, run.frames.at(-1)!)])));
    } finally {
      run.handling.pop();
    }
    run.frames.at(-1)!.place = place;
    if (swallowed) return undefined;
    throw error;
  }
  yield* wait(yield* run.call(exit, [null, null, null]));
  return flow;
}

function* makeClass(run: Interpreter, node: Of<'Class'>, scope: Scope): Blocking<PyClass> {
  const bases: PyClass[] = [], keywords = new Map<string, Value>();
  for (const { name, value: written } of node.bases) {
    const value = yield* evaluate(run, written, scope);
    if (name !== undefined) keywords.set(name, value);
    else if (value instanceof PyClass) bases.push(value);
    else if (value instanceof PyObject && value.inside instanceof PyClass) bases.push(value.inside);
    else throw run.error('TypeError', `${run.typeName(value)} takes no arguments`);
  }
  const meta = keywords.get('metaclass');
  const body = new Scope('class', scope, new Map<string, Value>([['__module__', scope.module.names.get('__name__') ?? '__main__'], ['__qualname__', node.name]]), new Set(), scope.globals);
  const title = scope.first === undefined && scope.kind !== 'class' ? node.name : node.name;
  yield* runBody(run, node.body, body, { file: String(scope.module.names.get('__file__') ?? '<string>'), name: title, place: node });
  const cls = new PyClass(node.name, bases.length === 0 ? [run.type('object')] : bases, String(scope.module.names.get('__name__') ?? '__main__'));
  body.names.delete('__qualname__');
  for (const [name, value] of body.names) cls.attrs.set(name, value);
  if (node.document !== null) cls.attrs.set('__doc__', node.document);
  for (const value of cls.attrs.values()) for (const method of methodsOf(value)) method.home ??= cls;
  if (meta instanceof PyClass && meta.inherits(run.type('type')) && meta !== run.type('type') && meta.name !== 'ABCMeta') cls.meta = meta;
  run.subclasses.push(cls);
  for (const [name, value] of cls.attrs) {
    const hook = value instanceof PyObject && value.cls ? value.cls.find('__set_name__') : undefined;
    if (hook !== undefined) yield* run.call(hook, [value, cls, name]);
  }
  yield* abstractMethods(run, cls, meta);
  const hook = cls.mro.slice(1).map((one) => one.attrs.get('__init_subclass__')).find((one) => one !== undefined);
  keywords.delete('metaclass');
  if (hook !== undefined) yield* run.call(hook instanceof Wrapped ? hook.target : hook, [cls], keywords);
  // A base of the library may put another class in this one's place: typing.NamedTuple makes a tuple of it.
  const instead = bases.map((one) => one.attrs.get('_instead_')).find((one) => one !== undefined);
  if (instead instanceof Wrapped) return (yield* run.call(instead.target, [cls])) as PyClass;
  return cls;
}

function* abstractMethods(run: Interpreter, cls: PyClass, meta: Value): Blocking<void> {
  const marked = new Set<string>();
  for (const one of [...cls.mro].reverse()) for (const [name, value] of one.attrs) {
    const isAbstract = methodsOf(value).some((method) => method.attrs.get('__isabstractmethod__') === true);
    if (isAbstract) marked.add(name);
    else if (name !== '__abstractmethods__') marked.delete(name);
  }
  const isAbc = (meta instanceof PyClass && meta.name === 'ABCMeta') || cls.mro.some((one) => one.name === 'ABC');
  if (isAbc) cls.attrs.set('__abstractmethods__', new List([...marked].sort()));

}

function methodsOf(value: Value): PyFunction[] {
  if (value instanceof PyFunction) return [value];
  if (value instanceof Wrapped) return methodsOf(value.target);
  return value instanceof Property ? [value.get, value.set, value.del].flatMap(methodsOf) : [];
}

