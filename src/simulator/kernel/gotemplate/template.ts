/** Parses and executes Go templates. */
import { builtins, type TemplateFunction } from './functions.ts';
import { lineOf, TemplateError } from './lex.ts';
import { nodeText, parse, type Branch, type Command, type Node, type Operand, type ParsedTemplates, type Pipe } from './parse.ts';
import { GoInt64, GoMap, mapGet, printValue, truth, typeName, underlying } from './printed.ts';
import { GoStringer, GoStruct, isMap, mapEntries, NIL_POINTER, NilPointer, type GoFunction } from './value.ts';

export { TemplateError };

/** A template that failed while it ran; `output` is what it had written until then. */
export class ExecutionError extends Error {
  readonly output: string;
  constructor(message: string, output: string) {
    super(message);
    this.output = output;
  }
}

export interface TemplateOptions {
  /** '' for most of docker's; kubectl's is 'output'. */
  name?: string;
  functions?: Record<string, TemplateFunction>;
  /** A missing key of a map is an error (missingkey=error). */
  strictKeys?: boolean;
  /** The data are decoded JSON of no type, as kubectl's; messages name it so. */
  untyped?: boolean;
}

/** Calls of templates within calls; Go says 100,000, and so do we, but JavaScript's stack ends before. */
const DEPTH = 1000;

class Break extends Error {}
class Continue extends Error {}

export class Template {
  readonly name: string;
  readonly source: string;
  readonly parsed: ParsedTemplates;
  readonly functions: Record<string, TemplateFunction>;
  readonly options: TemplateOptions;

  /** @throws TemplateError */
  constructor(source: string, options: TemplateOptions = {}) {
    this.name = options.name ?? '';
    this.source = source;
    this.options = options;
    this.functions = { ...builtins, ...options.functions };
    this.parsed = parse(this.name, source, new Set(Object.keys(this.functions)));
  }

  /** @throws ExecutionError */
  execute(data: unknown): string {
    return new Execution(this).run(data);
  }
}

interface Variable {
  name: string;
  value: unknown;
}

class Execution {
  readonly #template: Template;
  #out = '';
  #variables: Variable[] = [];
  #depth = 0;
  #running: string;

  constructor(template: Template) {
    this.#template = template;
    this.#running = template.name;
  }

  run(data: unknown): string {
    const dot = this.#enter(data);
    this.#variables = [{ name: '$', value: dot }];
    this.#walk(this.#template.parsed.main, dot);
    return this.#out;
  }

  /** A value of the data as Go would hold it. */
  #enter(value: unknown): unknown {
    return typeof value === 'number' && Number.isInteger(value) ? (this.#template.options.untyped ? new GoInt64(value) : BigInt(value)) : value;
  }

  #fail(node: Operand | Command | { at: number; text: string }, message: string): never {
    const { source, name } = this.#template;
    const before = source.slice(0, node.at);
    const column = node.at - (before.lastIndexOf('\n') + 1);
    const shown = 'text' in node ? node.text : nodeText(node);
    throw new ExecutionError(`template: ${name}:${lineOf(source, node.at)}:${column}: executing ${JSON.stringify(this.#running)} at <${shown}>: ${message}`, this.#out);
  }

  #walk(nodes: readonly Node[], dot: unknown): void {
    for (const node of nodes) {
      switch (node.kind) {
        case 'text': this.#out += node.text; break;
        case 'action': {
          const value = this.#pipe(node.pipe, dot);
          if (node.pipe.declared.length === 0) this.#print(node.pipe, value);
          break;
        }
        case 'if': case 'with': this.#condition(node, dot); break;
        case 'range': this.#range(node, dot); break;
        case 'template': this.#call(node, dot); break;
        case 'break': throw new Break();
        case 'continue': throw new Continue();
      }
    }
  }

  #print(pipe: Pipe, value: unknown): void {
    if (typeof value === 'function') this.#fail(pipe, `can't print ${nodeText(pipe)} of type ${typeName(value)}`);
    this.#out += value === undefined || value === null ? '<no value>' : printValue(value);
  }

  #condition(node: Branch, dot: unknown): void {
    const mark = this.#variables.length;
    const value = this.#pipe(node.pipe, dot);
    if (truth(value)) this.#walk(node.body, node.kind === 'with' ? value : dot);
    else this.#walk(node.otherwise, dot);
    this.#variables.length = mark;
  }

  #range(node: Branch, dot: unknown): void {
    const mark = this.#variables.length;
    const value = this.#pipe(node.pipe, dot, true);
    const items = this.#items(node, value);
    try {
      for (const [key, item] of items) {
        this.#bind(node.pipe, key, item);
        const inner = this.#variables.length;
        try {
          this.#walk(node.body, item);
        } catch (error) {
          if (!(error instanceof Continue)) throw error;
        }
        this.#variables.length = inner;
        if (!node.pipe.assigns) this.#variables.length = mark;
      }
    } catch (error) {
      if (!(error instanceof Break)) throw error;
    }
    this.#variables.length = mark;
    if (items.length === 0) this.#walk(node.otherwise, dot);
  }

  #items(node: Branch, value: unknown): [unknown, unknown][] {
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value.map((item, index) => [BigInt(index), this.#enter(item)]);
    if (isMap(value)) return mapEntries(value).map(([key, item]) => [value instanceof GoMap && value.keyOf ? value.keyOf(key) : key, this.#enter(item)]);
    const most = underlying(value);
    if (typeof most === 'bigint') return Array.from({ length: Math.max(0, Math.min(Number(most), 100_000)) }, (_, index) => [BigInt(index), BigInt(index)]);
    return this.#fail(node.pipe.declared.length > 0 ? node.pipe.commands.at(-1)! : node.pipe, `range can't iterate over ${printValue(value)}`);
  }

  #bind(pipe: Pipe, key: unknown, item: unknown): void {
    const values = pipe.declared.length > 1 ? [key, item] : [item];
    pipe.declared.forEach((name, index) => (pipe.assigns ? this.#assign(name, values[index]) : this.#variables.push({ name, value: values[index] })));
  }

  #assign(name: string, value: unknown): void {
    const variable = this.#variables.findLast((one) => one.name === name);
    if (variable) variable.value = value;
  }

  #call(node: Extract<Node, { kind: 'template' }>, dot: unknown): void {
    const body = this.#template.parsed.defined.get(node.name);
    const where = { at: node.nameAt, text: `{{template ${JSON.stringify(node.name)}${node.pipe ? ` ${nodeText(node.pipe)}` : ''}}}` };
    if (!body) this.#fail(where, `template ${JSON.stringify(node.name)} not defined`);
    if (this.#depth >= DEPTH) this.#fail(where, `exceeded maximum template depth (100000)`);
    const value = node.pipe ? this.#pipe(node.pipe, dot) : undefined;
    const outer = this.#variables, name = this.#running;
    this.#variables = [{ name: '$', value }];
    this.#running = node.name;
    this.#depth++;
    this.#walk(body!, value);
    this.#depth--;
    this.#running = name;
    this.#variables = outer;
  }

  #pipe(pipe: Pipe, dot: unknown, ranges = false): unknown {
    let value: unknown;
    pipe.commands.forEach((command, index) => {
      value = this.#command(command, dot, index > 0 ? [value] : []);
    });
    if (!ranges) {
      for (const name of pipe.declared) {
        if (pipe.assigns) this.#assign(name, value);
        else this.#variables.push({ name, value });
      }
    }
    return value;
  }

  #command(command: Command, dot: unknown, final: unknown[]): unknown {
    const [first, ...rest] = command.operands as [Operand, ...Operand[]];
    switch (first.kind) {
      case 'field': return this.#fields(first, dot, first.names, rest, dot, final);
      case 'variable': return this.#fields(first, this.#variable(first.name), first.names, rest, dot, final);
      case 'chain': return this.#fields(first, this.#operand(first.of, dot), first.names, rest, dot, final);
      case 'identifier': return this.#function(first, command, rest, dot, final);
      case 'pipe':
        if (rest.length + final.length > 0) this.#fail(command, `can't give argument to non-function ${nodeText(first)}`);
        return this.#pipe(first, dot);
      default:
        if (rest.length + final.length > 0) this.#fail(first, `can't give argument to non-function ${nodeText(first)}`);
        if (first.kind === 'nil') this.#fail(first, 'nil is not a command');
        return this.#operand(first, dot);
    }
  }

  /** An operand as an argument. */
  #operand(operand: Operand, dot: unknown): unknown {
    switch (operand.kind) {
      case 'dot': return dot;
      case 'nil': return null;
      case 'constant': return operand.value;
      case 'pipe': return this.#pipe(operand, dot);
      default: return this.#command({ operands: [operand], at: operand.at }, dot, []);
    }
  }

  #variable(name: string): unknown {
    return this.#variables.findLast((one) => one.name === name)?.value;
  }

  #fields(node: Operand, start: unknown, names: readonly string[], args: readonly Operand[], dot: unknown, final: unknown[]): unknown {
    let value = start, inMap = false;
    names.forEach((name, index) => {
      const last = index === names.length - 1, receiver = value;
      value = this.#field(node, receiver, name, last ? args : [], dot, last ? final : [], inMap);
      inMap = isMap(receiver);
    });
    if (names.length === 0 && args.length + final.length > 0) this.#fail(node, `can't give argument to non-function ${nodeText(node)}`);
    return value;
  }

  #field(node: Operand, receiver: unknown, name: string, args: readonly Operand[], dot: unknown, final: unknown[], inMap: boolean): unknown {
    const hasArguments = args.length + final.length > 0;
    // What was looked at last is what Go names: an argument of the brackets before the field.
    const seen = node.kind === 'chain' && node.of.kind === 'pipe' ? node.of.commands.at(-1)!.operands.at(-1)! : node;
    if (receiver === undefined) {
      if (this.#template.options.strictKeys) this.#fail(seen, `nil data; no entry for key ${JSON.stringify(name)}`);
      return undefined;
    }
    if (receiver === null || receiver instanceof NilPointer) return this.#fail(seen, `nil pointer evaluating ${typeName(receiver ?? NIL_POINTER)}.${name}`);
    if (receiver instanceof GoStruct) {
      if (!receiver.fields.has(name) && !receiver.more.has(name)) this.#fail(seen, `can't evaluate field ${name} in type ${receiver.typeName}`);
      const value = receiver.fields.has(name) ? receiver.fields.get(name) : receiver.more.get(name);
      // Methods of rows take texts (Label).
      const type = receiver.marshals && typeof value === 'function' && value.length === args.length + final.length ? 'string' : 'any';
      if (typeof value === 'function') return this.#enter(this.#invoke(node, name, value as GoFunction, [...args.map((arg) => this.#typed(arg, type, this.#operand(arg, dot))), ...final.map((one) => this.#typed(args.at(-1) ?? node, type, one, true))]));
      if (hasArguments) this.#fail(seen, receiver.marshals ? `wrong number of args for ${name}: want 0 got ${args.length + final.length}` : `${name} has arguments but cannot be invoked as function`);
      return this.#enter(value);
    }
    const method = receiver instanceof GoStringer && Object.hasOwn(receiver.methods, name) ? receiver.methods[name] : undefined;
    if (method) return this.#enter(this.#invoke(node, name, method, [...args.map((arg) => this.#operand(arg, dot)), ...final]));
    if (!isMap(receiver)) return this.#fail(seen, `can't evaluate field ${name} in type ${inMap || this.#template.options.untyped ? 'interface {}' : typeName(receiver)}`);
    const value = mapGet(receiver, name);
    if (typeof value === 'function') return this.#invoke(node, name, value as GoFunction, [...args.map((arg) => this.#operand(arg, dot)), ...final]);
    if (hasArguments) this.#fail(seen, `${name} is not a method but has arguments`);
    if (value === undefined && this.#template.options.strictKeys) this.#fail(seen, `map has no entry for key ${JSON.stringify(name)}`);
    return this.#enter(value);
  }

  #invoke(node: Operand, name: string, method: GoFunction, args: unknown[]): unknown {
    if (args.length !== method.length) this.#fail(node, `wrong number of args for ${name}: want ${method.length} got ${args.length}`);
    try {
      return method(...args);
    } catch (error) {
      return this.#fail(node, `error calling ${name}: ${(error as Error).message}`);
    }
  }

  #function(node: Extract<Operand, { kind: 'identifier' }>, command: Command, operands: readonly Operand[], dot: unknown, final: unknown[]): unknown {
    const { least, most, call, takes } = this.#template.functions[node.name]!;
    const count = operands.length + final.length;
    if (count < least || count > most) this.#fail(node, `wrong number of args for ${node.name}: want ${most === Infinity ? `at least ${least}` : least} got ${count}`);
    if (node.name === 'and' || node.name === 'or') return this.#shortCircuit(node.name === 'or', operands, dot, final);
    const args = [...operands.map((operand, index) => this.#typed(operand, takes?.[index], this.#operand(operand, dot))), ...final.map((value) => this.#typed(operands.at(-1) ?? node, takes?.[operands.length], value, true))];
    try {
      if (node.name === 'call' && (args[0] === undefined || args[0] === null)) throw new Error('call of nil');
      if (node.name === 'call' && operands[0] && typeof args[0] !== 'function') throw new Error(`non-function ${nodeText(operands[0])} of type ${typeName(args[0])}`);
      return this.#enter(call(args));
    } catch (error) {
      if (error instanceof ExecutionError) throw error;
      return this.#fail(command, `error calling ${node.name}: ${(error as Error).message}`);
    }
  }

  /** An argument of a function that takes only texts or only whole numbers. A piped one has no place of its own: Go names the argument before it. */
  #typed(operand: Operand, type: 'string' | 'int' | 'any' = 'any', value: unknown, piped = false): unknown {
    if (type === 'any' || typeof value === (type === 'int' ? 'bigint' : 'string') || value instanceof GoStringer) return value;
    if (operand.kind === 'constant' && !piped) this.#fail(operand, `expected ${type === 'int' ? 'integer' : type}; found ${nodeText(operand)}`);
    if (operand.kind === 'nil' && !piped) this.#fail(operand, `cannot assign nil to ${type}`);
    if (value === undefined || value === null) this.#fail(operand, `invalid value; expected ${type}`);
    return this.#fail(operand, `wrong type for value; expected ${type}; got ${typeName(value)}`);
  }

  /** and, or: later operands are not evaluated once the result is known. */
  #shortCircuit(wanted: boolean, operands: readonly Operand[], dot: unknown, final: unknown[]): unknown {
    let value: unknown;
    for (const operand of operands) {
      value = this.#operand(operand, dot);
      if (truth(value) === wanted) return value;
    }
    return final.length > 0 ? final[0] : value;
  }
}
