/** Calls of functions in bake files: their arguments are counted and turned into what the function takes. */
import { editDistance } from '../../../../kernel/edit-distance.ts';
import { ArgumentError } from './hcl-argument-error.ts';
import { HclError } from './hcl-error.ts';
import type { Scope } from './hcl-evaluate.ts';
import { FUNCTIONS } from './hcl-functions.ts';
import { NAMES, signatureOf } from './hcl-signatures.ts';
import { startOf, type Expression, type Value } from './hcl-syntax.ts';
import { converted, Unsuitable } from './hcl-types.ts';
import { FROM_OUTSIDE } from './surroundings.ts';

type CallExpression = Expression & { kind: 'call' };
type Evaluate = (at: Expression, scope: Scope) => Value;

/** Real functions that this simulator does not have. */
const ABSENT = new Set(['bytesslice', 'byteslen']);

/** @throws HclError */
export function call(at: CallExpression, scope: Scope, evaluate: Evaluate): Value {
  const end = at.start + at.name.length, fail = (summary: string, detail: string, start = at.start, to = end): never => {
    throw new HclError(at.source, start, to, summary, detail);
  };
  if (at.name === 'try' || at.name === 'can' || at.name === 'convert') return special(at, scope, evaluate, fail);
  const own = !NAMES.includes(at.name) && scope.knows?.(at.name) === true, signature = own ? scope.signature!(at.name) : signatureOf(at.name);
  if (!signature) {
    const space = /^(.*::)/.exec(at.name)?.[1];
    fail('Call to unknown function', space === undefined ? `There is no function named ${JSON.stringify(at.name)}.${suggestion(at.name)}` : `There are no functions in namespace ${JSON.stringify(space)}.`);
  }
  const args = expanded(at, scope, evaluate);
  const { params, rest } = signature!, type = own ? 'dynamic' : undefined;
  if (args.length < params.length) fail('Not enough function arguments', `Function ${JSON.stringify(at.name)} expects${rest ? ' at least' : ''} ${params.length} argument(s). Missing value for ${JSON.stringify(params[args.length]!.name)}.`, at.end - 1, at.end);
  if (!rest && args.length > params.length) fail('Too many function arguments', `Function ${JSON.stringify(at.name)} expects only ${params.length} argument(s).`, ...startOf(args[params.length]!.of));
  const parameterOf = (index: number): { name: string; type: string; isNullable: boolean } => params[index] ?? rest!;
  const unfit = (index: number, words: string): never => fail('Invalid function argument', `Invalid value for ${JSON.stringify(parameterOf(index).name)} parameter: ${words}.`, ...startOf(args[index]!.of));
  const values = args.map(({ of, value }, index) => {
    try {
      return converted(value === undefined ? evaluate(of, scope) : value, type ?? parameterOf(index).type);
    } catch (error) {
      if (error instanceof Unsuitable) return unfit(index, error.message);
      throw error;
    }
  });
  if (own) {
    try {
      return scope.call!(at.name, values);
    } catch (error) {
      if (error instanceof HclError && !error.isOwn) fail('Error in function call', `Call to function ${JSON.stringify(at.name)} failed: ${error.message}.`, at.start, end + 1);
      throw error;
    }
  }
  const nothing = values.findIndex((one, index) => one === null && !parameterOf(index).isNullable);
  if (nothing >= 0) unfit(nothing, 'argument must not be null');
  if (ABSENT.has(at.name)) fail('Not simulated here', `The function ${at.name} does not exist in this simulator.`);
  try {
    return FROM_OUTSIDE.has(at.name) ? scope.call!(at.name, values) : FUNCTIONS[at.name]!(...values);
  } catch (error) {
    if (error instanceof ArgumentError && error.index < args.length) return unfit(error.index, error.message);
    return fail('Error in function call', `Call to function ${JSON.stringify(at.name)} failed: ${(error as Error).message}.`, at.start, end + 1);
  }
}

/** f(list...) gives each of its elements. */
function expanded(at: CallExpression, scope: Scope, evaluate: Evaluate): { of: Expression; value?: Value }[] {
  if (!at.spread) return at.args.map((of) => ({ of }));
  const last = at.args.at(-1)!, value = evaluate(last, scope), wrong = (words: string): never => {
    throw new HclError(last.source, last.start, last.end, 'Invalid expanding argument value', `The expanding argument (indicated by ...) must ${words}.`);
  };
  if (value === null) return wrong('not be null');
  if (!Array.isArray(value)) return wrong('be of a tuple, list, or set type');
  return [...at.args.slice(0, -1).map((of) => ({ of })), ...value.map((one) => ({ of: last, value: one }))];
}

/** HCL names anything that differs in two letters at most; which one, where there are several, is chance: here the shortest. */
function suggestion(name: string): string {
  const near = [...NAMES].sort((a, b) => a.length - b.length).find((one) => editDistance(name, one) < 3);
  return near === undefined ? '' : ` Did you mean ${JSON.stringify(near)}?`;
}

/** Those that look at an expression before it is worked out: try(a, b) is the first that works; can(a) tells whether a does; convert(a, type). */
function special(at: CallExpression, scope: Scope, evaluate: Evaluate, fail: (summary: string, detail: string, start?: number, end?: number) => never): Value {
  const names = { try: [], can: ['expression'], convert: ['value', 'type'] }[at.name]!, open = at.start + at.name.length + 1;
  if (at.args.length < names.length) fail('Not enough function arguments', `Function ${JSON.stringify(at.name)} expects ${names.length} argument(s). Missing value for ${JSON.stringify(names[at.args.length])}.`, at.end - 1, at.end);
  if (names.length > 0 && at.args.length > names.length) fail('Too many function arguments', `Function ${JSON.stringify(at.name)} expects only ${names.length} argument(s).`, ...startOf(at.args[names.length]!));
  if (at.name === 'convert') {
    const type = typeAsked(at.args[1]!);
    try {
      return converted(evaluate(at.args[0]!, scope), type);
    } catch (error) {
      if (error instanceof Unsuitable) fail('Invalid function argument', `Invalid value for "value" parameter: ${error.message}.`, ...startOf(at.args[0]!));
      throw error;
    }
  }
  const failures: string[] = [];
  for (const one of at.args) {
    try {
      const value = evaluate(one, scope);
      return at.name === 'can' ? true : value;
    } catch (error) {
      if (!(error instanceof HclError)) throw error;
      failures.push(`- ${error.summary} (at ${error.place})\n  ${error.detail}\n`);
    }
  }
  if (at.name === 'can') return false;
  return fail('Error in function call', failures.length === 0 ? 'Call to function "try" failed: at least one argument is required.' : `Call to function "try" failed: no expression succeeded:\n${failures.join('')}\nAt least one expression must produce a successful result.`, at.start, open);
}

const SIMPLE: Readonly<Record<string, string>> = { any: 'dynamic', bool: 'bool', number: 'number', string: 'string' };

/** number, list(string), map(bool) … @throws HclError */
export function typeAsked(at: Expression): string {
  const wrong = (detail: string): never => {
    throw new HclError(at.source, at.start, at.end, 'Invalid type specification', detail);
  };
  if (at.kind === 'variable') return SIMPLE[at.name] ?? wrong(['list', 'set', 'map'].includes(at.name) ? `The ${at.name} type constructor requires one argument specifying the element type.` : `The keyword ${JSON.stringify(at.name)} is not a valid type specification.`);
  if (at.kind === 'call' && ['list', 'set', 'map'].includes(at.name) && at.args.length === 1) return `${at.name} of ${typeAsked(at.args[0]!)}`;
  return at.kind === 'call' && ['tuple', 'object'].includes(at.name) ? 'dynamic' : wrong('A type specification is either a primitive type keyword (bool, number, string) or a complex type constructor call, like list(string).');
}

