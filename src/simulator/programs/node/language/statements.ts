/** Runs statements. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { bindPattern } from './binding.ts';
import { makeClass } from './classes.ts';
import { evaluate } from './evaluate.ts';
import { makeFunction } from './functions.ts';
import type { Interpreter } from './interpreter.ts';
import { eachLater, eachOf } from './iteration.ts';
import { Scope, type Value } from './scope.ts';
import type { Pattern, Statement } from './syntax.ts';

/** How a statement ended, where not at its end. */
export type Flow = { kind: 'break' | 'continue'; label: string | undefined } | { kind: 'return'; value: Value } | undefined;

type Of<K extends Statement['kind']> = Extract<Statement, { kind: K }>;

export function* runList(run: Interpreter, body: readonly Statement[], scope: Scope): Blocking<Flow> {
  for (const statement of body) {
    const flow = yield* runStatement(run, statement, scope);
    if (flow) return flow;
  }
  return undefined;
}

const inner = (run: Interpreter, names: Of<'Block'>['names'], outer: Scope): Scope => {
  if (names.lexical.length === 0 && names.functions.length === 0) return outer;
  const scope = new Scope(outer, outer.context);
  scope.prepare(names, (node) => makeFunction(run, node, scope, node.name));
  return scope;
};

export function* runStatement(run: Interpreter, node: Statement, scope: Scope, labels: readonly string[] = []): Blocking<Flow> {
  switch (node.kind) {
    case 'Expression':
      run.completion = yield* evaluate(run, node.value, scope);
      return undefined;
    case 'Declare':
      for (const { target, initial } of node.list) {
        if (initial === undefined && node.how === 'var') continue;
        const value = initial && (yield* evaluate(run, initial, scope, target.kind === 'Target' && target.to.kind === 'Name' ? target.to.name : ''));
        yield* bindPattern(run, target, value, scope, node.how === 'var' ? 'assign' : 'declare', initial);
      }
      return undefined;
    case 'FunctionDeclaration': {
      // In a block of a sloppy function the name is the function's as well.
      const binding = scope.own(node.name);
      if (binding && !scope.context.strict && !scope.parent?.find(node.name)) scope.parent?.declare(node.name, binding.value);
      return undefined;
    }
    case 'ClassDeclaration':
      scope.initialise(node.name, yield* makeClass(run, node.node, scope, node.name));
      return undefined;
    case 'Return': return { kind: 'return', value: node.value && (yield* evaluate(run, node.value, scope)) };
    case 'Throw': {
      const value = yield* evaluate(run, node.value!, scope);
      run.at(node.at);
      run.throwing(value);
      throw value;
    }
    case 'If': {
      const branch = (yield* evaluate(run, node.test, scope)) ? node.yes : node.no;
      return branch && (yield* runStatement(run, branch, scope));
    }
    case 'Block': return yield* runList(run, node.body, inner(run, node.names, scope));
    case 'For': return yield* runFor(run, node, scope, labels);
    case 'ForOf': return yield* runForOf(run, node, scope, labels);
    case 'ForIn': return yield* runForIn(run, node, scope, labels);
    case 'While': case 'DoWhile': return yield* runWhile(run, node, scope, labels);
    case 'Break': return { kind: 'break', label: node.label };
    case 'Continue': return { kind: 'continue', label: node.label };
    case 'Try': return yield* runTry(run, node, scope);
    case 'Switch': return yield* runSwitch(run, node, scope);
    case 'Labelled': {
      const flow = yield* runStatement(run, node.body, scope, [...labels, node.label]);
      return flow?.kind === 'break' && flow.label === node.label ? undefined : flow;
    }
    case 'Export': return node.declaration && (yield* runStatement(run, node.declaration, scope));
    case 'ExportDefault': {
      const value = node.value.kind === 'Function' && node.name !== undefined ? scope.find(node.name)!.value : yield* evaluate(run, node.value, scope, 'default');
      if (node.value.kind === 'Class' && node.name !== undefined) scope.initialise(node.name, value);
      scope.initialise('*default*', value);
      return undefined;
    }
    default: return undefined;
  }
}

/** What a loop does with the end of its body: 'next', 'stop', or the flow that leaves it. */
function after(flow: Flow, labels: readonly string[]): 'next' | 'stop' | { flow: Flow } {
  if (!flow) return 'next';
  if (flow.kind === 'return') return { flow };
  const own = flow.label === undefined || labels.includes(flow.label);
  return own ? (flow.kind === 'break' ? 'stop' : 'next') : { flow };
}

function* runWhile(run: Interpreter, node: Of<'While'> | Of<'DoWhile'>, scope: Scope, labels: readonly string[]): Blocking<Flow> {
  if (node.kind === 'While' && !(yield* evaluate(run, node.test, scope))) return undefined;
  do {
    yield* run.step();
    const next = after(yield* runStatement(run, node.body, scope), labels);
    if (next === 'stop') return undefined;
    if (next !== 'next') return next.flow;
  } while (yield* evaluate(run, node.test, scope));
  return undefined;
}

function* runFor(run: Interpreter, node: Of<'For'>, outer: Scope, labels: readonly string[]): Blocking<Flow> {
  const lexical = node.initial?.kind === 'Declare' && node.initial.how !== 'var';
  let scope = lexical ? new Scope(outer, outer.context) : outer;
  if (node.initial?.kind === 'Declare') yield* runStatement(run, node.initial, scope);
  else if (node.initial) yield* evaluate(run, node.initial, scope);
  for (;;) {
    if (node.test && !(yield* evaluate(run, node.test, scope))) return undefined;
    yield* run.step();
    const next = after(yield* runStatement(run, node.body, scope), labels);
    if (next === 'stop') return undefined;
    if (next !== 'next') return next.flow;
    if (lexical && makesFunctions(node)) {
      // Every round has names of its own, which closures keep.
      const round = new Scope(outer, outer.context);
      for (const name of scope.names()) round.declare(name, scope.own(name)!.value, scope.own(name)!.constant);
      scope = round;
    }
    if (node.update) yield* evaluate(run, node.update, scope);
  }
}

const withFunctions = new WeakMap<object, boolean>();

/** Whether a function is made anywhere inside: only then does anyone notice that every round has its own names. */
function makesFunctions(node: object): boolean {
  const known = withFunctions.get(node);
  if (known !== undefined) return known;
  const kind = (node as { kind?: unknown }).kind;
  const found = kind === 'Function' || kind === 'Class' || Object.values(node).some((part: unknown) => typeof part === 'object' && part !== null && makesFunctions(part));
  withFunctions.set(node, found);
  return found;
}

function* round(run: Interpreter, node: Of<'ForOf'> | Of<'ForIn'>, item: Value, outer: Scope): Blocking<Flow> {
  yield* run.step();
  const scope = node.how === undefined || node.how === 'var' ? outer : new Scope(outer, outer.context);
  const target: Pattern = node.target;
  yield* bindPattern(run, target, item, scope, node.how === undefined || node.how === 'var' ? 'assign' : 'declare');
  if (node.how === 'const') for (const name of scope.names()) scope.own(name)!.constant = true;
  return yield* runStatement(run, node.body, scope);
}

function* runForOf(run: Interpreter, node: Of<'ForOf'>, scope: Scope, labels: readonly string[]): Blocking<Flow> {
  const object = yield* evaluate(run, node.object, scope);
  let flow: Flow;
  const each = function* (item: Value): Blocking<boolean> {
    const next = after(yield* round(run, node, item, scope), labels);
    if (typeof next === 'object') flow = next.flow;
    return next === 'next';
  };
  if (node.isAwait) yield* eachLater(run, object, node.object.at, each);
  else yield* eachOf(run, object, node.object.at, each, undefined, node.object);
  return flow;
}

function* runForIn(run: Interpreter, node: Of<'ForIn'>, scope: Scope, labels: readonly string[]): Blocking<Flow> {
  const object = yield* evaluate(run, node.object, scope);
  if (object === undefined || object === null) return undefined;
  const keys = new Set<string>();
  for (let at: object | null = Object(object) as object; at; at = run.realm.prototypeOf(at)) for (const key of Object.keys(at)) keys.add(key);
  for (const key of keys) {
    const next = after(yield* round(run, node, key, scope), labels);
    if (next === 'stop') return undefined;
    if (next !== 'next') return next.flow;
  }
  return undefined;
}

function* runTry(run: Interpreter, node: Of<'Try'>, scope: Scope): Blocking<Flow> {
  let flow: Flow;
  const depth = run.calls.length, { uninterrupted } = run, at = run.calls.at(-1)?.at ?? 0;
  try {
    try {
      flow = yield* runStatement(run, node.block, scope);
    } catch (thrown) {
      const error = run.caught(thrown);
      run.calls.length = depth;
      run.uninterrupted = uninterrupted;
      if (run.isControl(error) || !node.handler) throw error;
      const handling = new Scope(scope, scope.context);
      if (node.parameter) yield* bindPattern(run, node.parameter, error, handling, 'declare');
      flow = yield* runStatement(run, node.handler, handling);
    }
  } finally {
    if (node.finalizer) {
      run.at(at);
      const last = yield* runStatement(run, node.finalizer, scope);
      // What the finalizer decides replaces whatever was on its way.
      if (last) return last;
    }
  }
  return flow;
}

function* runSwitch(run: Interpreter, node: Of<'Switch'>, outer: Scope): Blocking<Flow> {
  const value = yield* evaluate(run, node.value, outer), scope = inner(run, node.names, outer);
  let start = -1;
  for (const [i, { test }] of node.cases.entries()) {
    if (!test || (yield* evaluate(run, test, scope)) !== value) continue;
    start = i;
    break;
  }
  if (start < 0) start = node.cases.findIndex(({ test }) => !test);
  if (start < 0) return undefined;
  for (const { body } of node.cases.slice(start)) {
    const flow = yield* runList(run, body, scope);
    if (flow?.kind === 'break' && flow.label === undefined) return undefined;
    if (flow) return flow;
  }
  return undefined;
}
