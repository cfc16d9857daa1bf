/** Calling a script's functions: arguments to parameters, generators, coroutines. */
import type { Blocking, Park } from '../../../kernel/blocking.ts';
import { onNewStack } from '../../node/language/trampoline.ts';
import type { Interpreter } from './interpreter.ts';
import { Scope } from './scope.ts';
import { runBody } from './statements.ts';
import { END, Iterator, Raised, Tuple, type Named, type PyFunction, type PyObject, type Value } from './values.ts';

/** What a generator hands out. */
export class Yielded {
  readonly value: Value;
  constructor(value: Value) {
    this.value = value;
  }
}

/** What `yield` of an asynchronous generator hands out; what it awaits comes as itself. */
export class Produced {
  readonly value: Value;
  constructor(value: Value) {
    this.value = value;
  }
}

/** Thrown into a generator where it stands. */
class Thrown {
  readonly error: Raised;
  constructor(error: Raised) {
    this.error = error;
  }
}

export function* yieldValue(value: Value): Blocking<Value> {
  const sent = (yield new Yielded(value) as unknown as Park) as Value;
  if (sent instanceof Thrown) throw sent.error;
  return sent ?? null;
}

const listed = (names: readonly string[]): string => (names.length === 1 ? `'${names[0]}'` : names.length === 2 ? `'${names[0]}' and '${names[1]}'` : `${names.slice(0, -1).map((one) => `'${one}'`).join(', ')}, and '${names.at(-1)}'`);

function bindArguments(run: Interpreter, target: PyFunction, args: Value[], named: Named, names: Map<string, Value>): void {
  const { parameters } = target.node, plain = parameters.filter((one) => one.kind === 'plain'), title = target.qualified;
  const star = parameters.find((one) => one.kind === 'star'), stars = parameters.find((one) => one.kind === 'stars');
  plain.slice(0, args.length).forEach((one, i) => names.set(one.name, args[i]));
  const more = new Map<string, Value>();
  for (const [name, value] of named) {
    const found = parameters.find((one) => one.name === name && (one.kind === 'plain' || one.kind === 'keyword') && !one.positional);
    if (found && names.has(name)) throw run.error('TypeError', `${title}() got multiple values for argument '${name}'`);
    if (found) names.set(name, value);
    else if (stars) more.set(name, value);
    else throw run.error('TypeError', `${title}() got an unexpected keyword argument '${name}'`);
  }
  if (args.length > plain.length && !star) {
    const least = plain.filter((one) => !target.defaults.has(one.name)).length, range = least === plain.length ? String(plain.length) : `from ${least} to ${plain.length}`;
    throw run.error('TypeError', `${title}() takes ${range} positional argument${plain.length === 1 && least === plain.length ? '' : 's'} but ${args.length} ${args.length === 1 ? 'was' : 'were'} given`);
  }
  if (star) names.set(star.name, new Tuple(args.slice(plain.length)));
  if (stars) names.set(stars.name, run.dictOf(more));
  const missing = (kind: 'plain' | 'keyword'): string[] => parameters.filter((one) => one.kind === kind && !names.has(one.name) && !target.defaults.has(one.name)).map((one) => one.name);
  for (const [kind, word] of [['plain', 'positional'], ['keyword', 'keyword-only']] as const) {
    const absent = missing(kind);
    if (absent.length > 0) throw run.error('TypeError', `${title}() missing ${absent.length} required ${word} argument${absent.length > 1 ? 's' : ''}: ${listed(absent)}`);
  }
  for (const [name, value] of target.defaults) if (!names.has(name)) names.set(name, value);
}

export function* callFunction(run: Interpreter, target: PyFunction, args: Value[], named: Named): Blocking<Value> {
  const { node } = target, names = new Map<string, Value>();
  bindArguments(run, target, args, named, names);
  const scope = new Scope('function', target.scope, names, node.locals, node.globals, node.nonlocals);
  scope.home = target.home;
  scope.first = args[0];
  const file = String(target.scope.module.names.get('__file__') ?? '<string>');
  scope.produces = node.generator && node.isAsync;
  const body = framed(run, target, scope, file);
  if (node.generator || node.isAsync) return suspended(run, !node.isAsync ? 'generator' : node.generator ? 'async_generator' : 'coroutine', target.qualified, body);
  if (run.frames.length >= run.limit) throw run.error('RecursionError', 'maximum recursion depth exceeded');
  yield* run.step();
  return run.frames.length % 25 === 24 ? yield* onNewStack(body) : yield* body;
}

function* framed(run: Interpreter, target: PyFunction, scope: Scope, file: string): Blocking<Value> {
  const frame = { file, name: target.qualified, place: { line: 1, column: 0, endLine: 1, endColumn: 0 } };
  return yield* runBody(run, target.node.body, scope, frame);
}

type Body = Generator<Park | Yielded, Value, Value>;

/** A body that runs when it is asked for its next value. */
export function suspended(run: Interpreter, kind: string, name: string, body: Blocking<Value>): Iterator {
  const own = body as unknown as Body;
  let started = false, running = false;
  const iterator: Iterator = new Iterator(kind, function* (sent?: Value): Blocking<Value> {
    if (iterator.done) return END;
    if (running) throw run.error('ValueError', 'generator already executing');
    running = true;
    try {
      let next = own.next(started ? sent : undefined);
      started = true;
      for (;;) {
        if (next.done) {
          iterator.done = true;
          iterator.result = next.value;
          return END;
        }
        if (next.value instanceof Yielded) return next.value.value;
        let back: Value;
        try {
          back = yield next.value;
        } catch (error) {
          next = own.throw(error);
          continue;
        }
        next = own.next(back);
      }
    } catch (error) {
      iterator.done = true;
      if (error instanceof Raised && run.isInstance(error.value, run.type('StopIteration'))) throw run.error('RuntimeError', 'generator raised StopIteration');
      throw error;
    } finally {
      running = false;
    }
  }, own as never, name);
  return iterator;
}

/** generator.throw() */
export function* throwInto(run: Interpreter, iterator: Iterator, error: PyObject): Blocking<Value> {
  const value = yield* iterator.next(new Thrown(new Raised(error)));
  if (value === END) throw run.error('StopIteration');
  return value;
}
