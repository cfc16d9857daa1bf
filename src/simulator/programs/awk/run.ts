/**
 * Runs awk programs. One file although it is long: statements, expressions and variables share one private state.
 */
import { expression } from '../../kernel/expression.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { open } from '../../kernel/files.ts';
import type { OpenFile } from '../../kernel/open-file.ts';
import { pipe } from '../../kernel/pipe.ts';
import type { Process } from '../../kernel/process.ts';
import { openOperand, Output } from '../lines.ts';
import { compilePattern } from '../regex.ts';
import { strftime } from '../dates.ts';
import { formatPrintf } from '../printf-format.ts';
import type { Flavour } from '../tool.ts';
import { fromBytes, toBytes } from '../byte-text.ts';
import type { AwkProgram, Node, Statement } from './tree.ts';
import { RecordReader } from './records.ts';

/** A value: text from input that looks like a number compares as one (a "strnum"). */
export type Value = number | string | { text: string };

const toText = (value: Value, format = '%.6g', whole = 1e16): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'object') return value.text;
  if (!Number.isFinite(value)) return Number.isNaN(value) ? '-nan' : value < 0 ? '-inf' : 'inf';
  return Number.isInteger(value) && Math.abs(value) < whole ? (value === 0 ? '0' : String(value)) : formatPrintf(format, [value]);
};

const toNumber = (value: Value): number => (typeof value === 'number' ? value : Number(/^\s*[-+]?(?:0[xX][0-9a-fA-F]+|\d+\.?\d*(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?)/.exec(typeof value === 'string' ? value : value.text)?.[0] ?? 0));

const looksNumeric = (text: string): boolean => /^\s*[-+]?(?:\d+\.?\d*(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?)\s*$/.test(text);

const truthy = (value: Value): boolean => (typeof value === 'number' ? value !== 0 : typeof value === 'string' ? value !== '' : looksNumeric(value.text) ? Number(value.text) !== 0 : value.text !== '');

type Table = Map<string, Value>;

/** Thrown by next, exit, return, break and continue. */
class Jump extends Error {
  readonly kind: 'next' | 'exit' | 'return' | 'break' | 'continue';
  readonly value: Value | undefined;
  constructor(kind: Jump['kind'], value?: Value) {
    super(kind);
    this.kind = kind;
    this.value = value;
  }
}

export class AwkError extends Error {}

/** Functions of the language; `gensub` and the like are gawk's, and busybox's has a few of them. */
/** mawk has no counts: braces stand for themselves. */
const withoutCounts = (source: string): string => source.replace(/\\\//g, '/').replace(/\\[\s\S]|\[\^?\]?(?:\[:\w+:\]|[^\]])*\]|[{}]/g, (part) => (part === '{' || part === '}' ? `\\${part}` : part));

export const BUILTINS = new Set(['length', 'substr', 'index', 'split', 'sub', 'gsub', 'match', 'tolower', 'toupper', 'sprintf', 'int', 'sqrt', 'exp', 'log', 'sin', 'cos', 'atan2', 'rand', 'srand', 'systime', 'strftime', 'system', 'close', 'fflush']);

/** Virtual time of a step, ms. */
const STEP = 0.0005;

export class AwkMachine {
  readonly #p: Process;
  readonly #program: AwkProgram;
  readonly #globals = new Map<string, Value | Table>();
  #locals: Map<string, Value | Table> | undefined;
  #fields: string[] = [];
  #record = '';
  #stale: 'none' | 'fields' | 'record' = 'none';
  #status = 0;
  readonly #out: Output;
  readonly #files = new Map<string, { file: OpenFile; close: () => Blocking<number> }>();
  readonly #readers = new Map<string, RecordReader>();
  readonly #inputs: string[];
  #input: RecordReader | undefined;
  readonly #flavour: Flavour;
  readonly #open = new Set<number>();
  readonly #patterns = new Map<string, RegExp>();
  #random = 0;

  constructor(p: Process, program: AwkProgram, variables: Map<string, string>, operands: string[], flavour: Flavour) {
    this.#flavour = flavour;
    this.#p = p;
    this.#program = program;
    this.#out = new Output(p);
    this.#inputs = operands;
    const start: Record<string, Value> = { NR: 0, NF: 0, FNR: 0, FS: ' ', OFS: ' ', ORS: '\n', RS: '\n', SUBSEP: '\x1c', CONVFMT: '%.6g', OFMT: '%.6g', RSTART: 0, RLENGTH: -1, FILENAME: '', ARGC: operands.length + 1 };
    for (const [name, value] of Object.entries(start)) this.#globals.set(name, value);
    this.#globals.set('ENVIRON', new Map([...p.env].map(([name, value]) => [name, { text: value }])));
    this.#globals.set('ARGV', new Map(['awk', ...operands].map((word, i) => [String(i), { text: word }])));
    for (const [name, value] of variables) this.#globals.set(name, { text: value });
  }

  /** Runs the program; its exit status. */
  *run(): Blocking<number> {
    const { rules } = this.#program;
    try {
      for (const rule of rules) if (rule.pattern === 'BEGIN' && rule.body) yield* this.#execute(rule.body);
      if (rules.some((rule) => rule.pattern !== 'BEGIN')) {
        for (let line = yield* this.#nextLine(); line !== undefined; line = yield* this.#nextLine()) {
          this.#setRecord(line);
          yield* this.#rules();
        }
      }
      yield* this.#end();
    } catch (error) {
      // What was printed before a mistake is seen before it.
      if (error instanceof AwkError) yield* this.#out.flush();
      if (!(error instanceof Jump) || error.kind !== 'exit') throw error;
      if (error.value !== undefined) this.#status = toNumber(error.value);
      yield* this.#endOnExit();
    }
    yield* this.#out.flush();
    for (const { close } of this.#files.values()) yield* close();
    return this.#status & 255;
  }

  *#end(): Blocking<void> {
    for (const rule of this.#program.rules) if (rule.pattern === 'END' && rule.body) yield* this.#execute(rule.body);
  }

  *#endOnExit(): Blocking<void> {
    try {
      yield* this.#end();
    } catch (error) {
      if (!(error instanceof Jump) || error.kind !== 'exit') throw error;
      if (error.value !== undefined) this.#status = toNumber(error.value);
    }
  }

  *#rules(): Blocking<void> {
    try {
      for (const [i, { pattern, body }] of this.#program.rules.entries()) {
        if (pattern === 'BEGIN' || pattern === 'END') continue;
        if (!(yield* this.#selected(i, pattern))) continue;
        if (body) yield* this.#execute(body);
        else yield* this.#out.add(`${this.#line()}${this.#toText(this.#get('ORS') as Value)}`);
      }
    } catch (error) {
      if (!(error instanceof Jump) || error.kind !== 'next') throw error;
    }
  }

  *#selected(index: number, { from, to }: { from?: Node; to?: Node }): Blocking<boolean> {
    if (!from) return true;
    if (!to) return truthy(yield* this.#value(from));
    if (!this.#open.has(index)) {
      if (!truthy(yield* this.#value(from))) return false;
      this.#open.add(index);
    }
    if (truthy(yield* this.#value(to))) this.#open.delete(index);
    return true;
  }

  *#nextLine(): Blocking<string | undefined> {
    for (;;) {
      if (!this.#input) {
        const operand = this.#inputs.shift();
        if (operand === undefined && (this.#globals.get('FILENAME') !== '' || this.#globals.has(' read'))) return undefined;
        const assignment = operand === undefined ? null : /^([A-Za-z_]\w*)=(.*)$/s.exec(operand);
        if (assignment) {
          this.#globals.set(assignment[1]!, { text: assignment[2]! });
          continue;
        }
        this.#input = this.#openInput(operand ?? '-');
        this.#globals.set('FILENAME', operand ?? '');
        this.#globals.set(' read', 1);
        this.#globals.set('FNR', 0);
      }
      const separator = this.#toText(this.#globals.get('RS') as Value), compile = (source: string): RegExp => this.#pattern(source);
      const line = this.#input.take(separator, compile) ?? (yield* this.#out.pause(), yield* this.#input.record(separator, compile));
      if (line !== undefined) {
        for (const counter of ['NR', 'FNR']) this.#globals.set(counter, toNumber(this.#globals.get(counter) as Value) + 1);
        return line;
      }
      this.#input = undefined;
    }
  }

  /** Standard input is the process's own: it goes when the program ends. */
  #opened(name: string): OpenFile {
    const file = openOperand(this.#p, name);
    return name === '-' ? file : file.retain();
  }

  /** A file that cannot be opened is the end. */
  #openInput(name: string): RecordReader {
    try {
      return new RecordReader(this.#p, this.#opened(name));
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
      if (this.#flavour === 'gnu' && name === '-' && error.code === 'EBADF') throw new AwkError(`read error (${error.strerror})`);
      if (this.#flavour === 'gnu') throw new AwkError(`cannot open ${name} (${error.strerror})`);
      throw new AwkError(`${name}: ${error.strerror}`);
    }
  }

  /** mawk prints as whole numbers what 32 bits hold; busybox more. */
  #toText(value: Value, format?: string): string {
    return toText(value, format, this.#flavour === 'gnu' ? 2 ** 31 : 1e18);
  }

  // ---- records and fields ----

  #setRecord(text: string): void {
    this.#record = text;
    this.#split();
  }

  #split(): void {
    const by = this.#toText(this.#get('FS') as Value), paragraphs = this.#flavour === 'busybox' && this.#toText(this.#get('RS') as Value) === '';
    // In paragraphs a line feed divides fields too; not with mawk.
    this.#fields = splitText(this.#record, paragraphs && by !== ' ' ? `(${by.length === 1 && !/\w|\s/.test(by) ? `[${by}]` : by})|\n` : by, (source) => this.#pattern(source));
    this.#globals.set('NF', this.#fields.length);
    this.#stale = 'none';
  }

  #line(): string {
    if (this.#stale === 'record') {
      this.#record = this.#fields.join(this.#toText(this.#get('OFS') as Value));
      this.#stale = 'none';
    }
    return this.#record;
  }

  #setField(index: number, text: string): void {
    if (index === 0) return this.#setRecord(text);
    while (this.#fields.length < index) this.#fields.push('');
    this.#fields[index - 1] = text;
    this.#globals.set('NF', this.#fields.length);
    this.#stale = 'record';
  }

  // ---- variables ----

  #get(name: string): Value | Table | undefined {
    return this.#locals?.has(name) ? this.#locals.get(name) : this.#globals.get(name);
  }

  #set(name: string, value: Value): void {
    if (this.#locals?.has(name)) this.#locals.set(name, value);
    else this.#globals.set(name, value);
    if (name === 'NF') {
      this.#fields.length = Math.max(0, Math.min(toNumber(value), 1 << 16));
      this.#fields = Array.from(this.#fields, (field) => field ?? '');
      this.#stale = 'record';
    }
  }

  #array(name: string): Table {
    const held = this.#get(name);
    if (held instanceof Map) return held;
    const fresh: Table = new Map();
    if (this.#locals?.has(name)) this.#locals.set(name, fresh);
    else this.#globals.set(name, fresh);
    return fresh;
  }

  #pattern(source: string): RegExp {
    let pattern = this.#patterns.get(source);
    if (!pattern) this.#patterns.set(source, (pattern = expression(compilePattern(this.#flavour === 'gnu' ? withoutCounts(source) : source.replace(/\\\//g, '/'), 'E', { escapes: true, collates: true }), 'u')));
    return pattern;
  }

  // ---- statements ----

  *#execute(node: Statement): Blocking<void> {
    yield* this.#p.compute(STEP);
    switch (node.type) {
      case 'block':
        for (const statement of node.body) yield* this.#execute(statement);
        return;
      case 'expression':
        yield* this.#value(node.value);
        return;
      case 'print': return yield* this.#print(node);
      case 'if':
        if (truthy(yield* this.#value(node.test))) yield* this.#execute(node.yes);
        else if (node.no) yield* this.#execute(node.no);
        return;
      case 'while':
        if (!node.first && !truthy(yield* this.#value(node.test))) return;
        do if (!(yield* this.#loopBody(node.body))) return;
        while (truthy(yield* this.#value(node.test)));
        return;
      case 'for':
        if (node.initial) yield* this.#execute(node.initial);
        while (!node.test || truthy(yield* this.#value(node.test))) {
          if (!(yield* this.#loopBody(node.body))) return;
          if (node.update) yield* this.#execute(node.update);
        }
        return;
      case 'forIn':
        for (const key of [...this.#array(node.array).keys()]) {
          this.#set(node.name, { text: key });
          if (!(yield* this.#loopBody(node.body))) return;
        }
        return;
      case 'delete': {
        const array = this.#array(node.name);
        if (node.keys) array.delete(yield* this.#key(node.keys));
        else array.clear();
        return;
      }
      case 'exit': case 'return': throw new Jump(node.type, node.value && (yield* this.#value(node.value)));
      default: throw new Jump(node.type);
    }
  }

  /** False when the loop is broken out of. */
  *#loopBody(body: Statement): Blocking<boolean> {
    try {
      yield* this.#execute(body);
      return true;
    } catch (error) {
      if (error instanceof Jump && error.kind === 'break') return false;
      if (error instanceof Jump && error.kind === 'continue') return true;
      throw error;
    }
  }

  *#print(node: Statement & { type: 'print' }): Blocking<void> {
    const values: Value[] = [];
    for (const value of node.values) values.push(yield* this.#value(value));
    const format = this.#toText(this.#get('OFMT') as Value);
    if (node.format) yield* this.#beforeMissing(values);
    const text = node.format ? this.#formatted('printf', values)
      : `${values.length === 0 ? this.#line() : values.map((value) => this.#toText(value, format)).join(this.#toText(this.#get('OFS') as Value))}${this.#toText(this.#get('ORS') as Value)}`;
    if (!node.redirect) return yield* this.#out.add(text);
    const target = this.#toText(yield* this.#value(node.redirect.to));
    const { file } = yield* this.#destination(node.redirect.mode, target);
    yield* file.write(encode(text));
  }

  *#destination(mode: '>' | '>>' | '|', target: string): Blocking<{ file: OpenFile; close: () => Blocking<number> }> {
    const known = this.#files.get(target);
    if (known) return known;
    yield* this.#out.flush();
    let entry: { file: OpenFile; close: () => Blocking<number> };
    if (mode === '|') {
      const { read, write } = pipe(), p = this.#p;
      const files = new Map(p.files);
      files.set(0, read);
      const child = p.spawn({ argv: ['sh', '-c', target], files });
      write.retain();
      entry = { file: write, close: function* () {
        write.release();
        return yield* p.wait(child);
      } };
    } else {
      const file = target === '/dev/stderr' ? this.#p.file(2).retain() : target === '/dev/stdout' ? this.#p.file(1).retain() : this.#openOutput(target, mode === '>>');
      entry = { file, close: function* () {
        file.release();
        return 0;
      } };
    }
    this.#files.set(target, entry);
    return entry;
  }

  #openOutput(path: string, append: boolean): OpenFile {
    try {
      return open(this.#p, path, { write: true, create: true, truncate: !append, append }).retain();
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      throw new AwkError(this.#flavour === 'gnu' ? `cannot open "${path}" for output (${error.strerror})` : `can't open '${path}': ${error.strerror}`);
    }
  }

  // ---- expressions ----

  *#key(keys: readonly Node[]): Blocking<string> {
    const parts: string[] = [];
    for (const key of keys) parts.push(this.#toText(yield* this.#value(key)));
    return parts.join(this.#toText(this.#get('SUBSEP') as Value));
  }

  *#value(node: Node): Blocking<Value> {
    switch (node.type) {
      case 'number': case 'string': return node.value;
      case 'regex': return this.#pattern(node.source).test(this.#line()) ? 1 : 0;
      case 'name': {
        const value = this.#get(node.name);
        if (value instanceof Map) throw new AwkError(`can't use array ${node.name} in scalar context`);
        return value ?? { text: '' };
      }
      case 'field': {
        const index = toNumber(yield* this.#value(node.index));
        if (index < 0) throw this.#flavour === 'gnu' ? this.#runTimeError(`negative field index $${index}`) : new AwkError('Access to negative field');
        return { text: index === 0 ? this.#line() : this.#fields[Math.trunc(index) - 1] ?? '' };
      }
      case 'element': {
        const array = this.#array(node.name), key = yield* this.#key(node.keys);
        const value = array.get(key);
        if (value !== undefined) return value;
        array.set(key, { text: '' });
        return { text: '' };
      }
      case 'in': return this.#array(node.name).has(yield* this.#key(node.keys)) ? 1 : 0;
      case 'unary': {
        const value = yield* this.#value(node.value);
        return node.operator === '()' ? value : node.operator === '!' ? (truthy(value) ? 0 : 1) : node.operator === '-' ? -toNumber(value) : toNumber(value);
      }
      case 'binary': return yield* this.#binary(node);
      case 'match': {
        const text = this.#toText(yield* this.#value(node.left));
        return (yield* this.#regexOf(node.right)).test(text) !== node.negated ? 1 : 0;
      }
      case 'conditional': return yield* this.#value(truthy(yield* this.#value(node.test)) ? node.yes : node.no);
      case 'assign': {
        const value = yield* this.#value(node.value);
        const result = node.operator === '' ? value : arithmetic(node.operator, toNumber(yield* this.#value(node.target)), toNumber(value));
        yield* this.#assign(node.target, result);
        return result;
      }
      case 'step': {
        const before = toNumber(yield* this.#value(node.target)), after = before + (node.operator === '++' ? 1 : -1);
        yield* this.#assign(node.target, after);
        return node.prefix ? after : before;
      }
      case 'call': return yield* this.#call(node);
      case 'getline': return yield* this.#getline(node);
    }
  }

  *#regexOf(node: Node): Blocking<RegExp> {
    return this.#pattern(node.type === 'regex' ? node.source : this.#toText(yield* this.#value(node)));
  }

  *#assign(target: Node, value: Value): Blocking<void> {
    if (target.type === 'name') this.#set(target.name, value);
    else if (target.type === 'field') this.#setField(Math.trunc(toNumber(yield* this.#value(target.index))), this.#toText(value));
    else if (target.type === 'element') this.#array(target.name).set(yield* this.#key(target.keys), value);
  }

  *#binary(node: Node & { type: 'binary' }): Blocking<Value> {
    const { operator } = node;
    const left = yield* this.#value(node.left);
    if (operator === '&&') return truthy(left) && truthy(yield* this.#value(node.right)) ? 1 : 0;
    if (operator === '||') return truthy(left) || truthy(yield* this.#value(node.right)) ? 1 : 0;
    const right = yield* this.#value(node.right);
    if (operator === ' ') return this.#toText(left, this.#toText(this.#get('CONVFMT') as Value)) + this.#toText(right, this.#toText(this.#get('CONVFMT') as Value));
    if (['<', '>', '<=', '>=', '==', '!='].includes(operator)) return compare(operator, left, right) ? 1 : 0;
    if (this.#flavour === 'busybox' && (operator === '/' || operator === '%') && toNumber(right) === 0) throw new AwkError('Division by zero');
    return arithmetic(operator, toNumber(left), toNumber(right));
  }

  *#getline(node: Node & { type: 'getline' }): Blocking<Value> {
    let line: string | undefined;
    if (node.file || node.command) {
      const name = this.#toText(yield* this.#value((node.file ?? node.command)!));
      let reader = this.#readers.get(name);
      if (!reader) {
        try {
          reader = new RecordReader(this.#p, node.file ? this.#opened(name) : this.#command(name));
        } catch (error) {
          if (error instanceof Errno) return -1;
          throw error;
        }
        this.#readers.set(name, reader);
      }
      line = yield* reader.record(this.#toText(this.#globals.get('RS') as Value), (source) => this.#pattern(source));
      if (line !== undefined && node.command) this.#globals.set('NR', toNumber(this.#globals.get('NR') as Value) + 1);
    } else line = yield* this.#nextLine();
    if (line === undefined) return 0;
    if (node.target) yield* this.#assign(node.target, { text: line });
    else this.#setRecord(line);
    return 1;
  }

  #command(text: string): OpenFile {
    const { read, write } = pipe();
    const files = new Map(this.#p.files);
    files.set(1, write);
    this.#p.spawn({ argv: ['sh', '-c', text], files });
    return read.retain();
  }

  *#call(node: Node & { type: 'call' }): Blocking<Value> {
    const own = this.#program.functions.get(node.name);
    if (own) return yield* this.#callOwn(own, node.arguments);
    const { name } = node;
    if (name === 'split') return yield* this.#splitInto(node.arguments);
    if (name === 'sub' || name === 'gsub') return yield* this.#substitute(node.arguments, name === 'gsub');
    if (name === 'match') {
      const text = this.#toText(yield* this.#value(node.arguments[0]!));
      const found = (yield* this.#regexOf(node.arguments[1]!)).exec(text);
      this.#globals.set('RSTART', found ? found.index + 1 : 0);
      this.#globals.set('RLENGTH', found ? found[0].length : -1);
      return found ? found.index + 1 : 0;
    }
    const first = node.arguments[0];
    if (name === 'length' && first?.type === 'name' && this.#get(first.name) instanceof Map) return this.#array(first.name).size;
    const values: Value[] = [];
    for (const argument of node.arguments) values.push(yield* this.#value(argument));
    return yield* this.#builtin(name, values);
  }

  /** mawk refuses a format with too few values; busybox takes them as empty. */
  #formatted(name: string, values: readonly Value[]): string {
    const format = this.#toText(values[0] ?? '');
    const wanted = format.replace(/%%/g, '').match(/%[-+ 0#]*(\*|\d+)?(\.(\*|\d+)?)?[a-zA-Z]/g) ?? [];
    const needed = wanted.reduce((sum, one) => sum + 1 + (one.match(/\*/g)?.length ?? 0), 0);
    if (this.#flavour === 'gnu' && needed > values.length - 1) throw this.#runTimeError(`not enough arguments passed to ${name}("${format}")`);
    return fromBytes(formatPrintf(toBytes(format), values.slice(1).map((value) => (typeof value === 'number' ? value : toBytes(this.#toText(value))))));
  }

  /** mawk writes a format as it goes: what stands before a value that is missing is out already. */
  *#beforeMissing(values: readonly Value[]): Blocking<void> {
    const parts = this.#toText(values[0] ?? '').split(/(?<!%)(?:%%)*(?=%[-+ 0#]*\d*(?:\.\d*)?[a-zA-Z])/);
    const before = parts.slice(0, values.length);
    if (this.#flavour !== 'gnu' || parts.filter((part) => part.startsWith('%')).length <= values.length - 1 || before.some((part) => part.includes('*'))) return;
    const complete = parts[0]!.startsWith('%') ? parts.slice(0, values.length - 1) : before;
    yield* this.#out.add(this.#formatted('printf', [complete.join(''), ...values.slice(1)]));
  }

  #runTimeError(words: string): AwkError {
    const show = (name: string): string => this.#toText(this.#globals.get(name) as Value);
    return new AwkError(`run time error: ${words}\n\tFILENAME="${show('FILENAME')}" FNR=${show('FNR')} NR=${show('NR')}`);
  }

  /** Each counts a start before the first character in its own way. */
  #substring(text: string, start: number, length: number): string {
    if (start >= 1) return length <= 0 ? '' : text.slice(start - 1, start - 1 + length);
    return this.#flavour === 'gnu' ? text.slice(0, Math.max(0, length - start)) : text.slice(0, Math.max(0, length));
  }

  *#builtin(name: string, values: Value[]): Blocking<Value> {
    const text = (i: number): string => this.#toText(values[i] ?? ''), number = (i: number): number => toNumber(values[i] ?? 0);
    switch (name) {
      case 'length': return toBytes(values.length > 0 ? text(0) : this.#line()).length;
      case 'substr': {
        return fromBytes(this.#substring(toBytes(text(0)), Math.round(number(1)), values.length > 2 ? Math.round(number(2)) : Infinity));
      }
      case 'index': return this.#flavour === 'busybox' && text(1) === '' ? 0 : toBytes(text(0)).indexOf(toBytes(text(1))) + 1;
      case 'tolower': return text(0).replace(/[A-Z]+/g, (part) => part.toLowerCase());
      case 'toupper': return text(0).replace(/[a-z]+/g, (part) => part.toUpperCase());
      case 'sprintf': return this.#formatted('sprintf', values);
      case 'int': return Math.trunc(number(0));
      case 'sqrt': return Math.sqrt(number(0));
      case 'exp': return Math.exp(number(0));
      case 'log': return Math.log(number(0));
      case 'sin': return Math.sin(number(0));
      case 'cos': return Math.cos(number(0));
      case 'atan2': return Math.atan2(number(0), number(1));
      case 'rand': return this.#p.kernel.random('awk rand', `${this.#globals.get(' seed') ?? 0} ${this.#random++}`).next();
      case 'srand': {
        const before = (this.#globals.get(' seed') as Value | undefined) ?? 1;
        this.#globals.set(' seed', values.length > 0 ? number(0) : Math.floor(this.#p.now / 1000));
        this.#random = 0;
        return this.#flavour === 'busybox' ? before : 0;
      }
      case 'systime': return Math.floor(this.#p.now / 1000);
      case 'strftime': return strftime(values.length > 0 ? text(0) : '%a %b %e %H:%M:%S %Z %Y', values.length > 1 ? number(1) * 1000 : this.#p.now);
      case 'system': {
        yield* this.#out.flush();
        return yield* this.#p.wait(this.#p.spawn({ argv: ['sh', '-c', text(0)] }));
      }
      case 'close': {
        const entry = this.#files.get(text(0));
        this.#readers.delete(text(0));
        if (!entry) return -1;
        this.#files.delete(text(0));
        return yield* entry.close();
      }
      case 'fflush':
        yield* this.#out.flush();
        return 0;
    }
    throw new AwkError(this.#flavour === 'gnu' ? `function ${name} never defined` : 'Call to undefined function');
  }

  *#callOwn({ parameters, body }: { parameters: string[]; body: Statement }, args: readonly Node[]): Blocking<Value> {
    const locals = new Map<string, Value | Table>();
    for (const [i, parameter] of parameters.entries()) {
      const argument = args[i];
      const held = argument?.type === 'name' ? this.#get(argument.name) : undefined;
      if (argument?.type === 'name' && (held instanceof Map || held === undefined)) locals.set(parameter, this.#array(argument.name));
      else locals.set(parameter, argument ? yield* this.#value(argument) : { text: '' });
    }
    const outer = this.#locals;
    this.#locals = locals;
    try {
      yield* this.#execute(body);
      return { text: '' };
    } catch (error) {
      if (error instanceof Jump && error.kind === 'return') return error.value ?? { text: '' };
      throw error;
    } finally {
      this.#locals = outer;
    }
  }

  *#splitInto([source, array, by]: readonly Node[]): Blocking<Value> {
    const text = this.#toText(yield* this.#value(source!));
    const separator = by === undefined ? this.#toText(this.#get('FS') as Value) : by.type === 'regex' ? by.source : this.#toText(yield* this.#value(by));
    const parts = splitText(text, separator, (pattern) => this.#pattern(pattern));
    const target = this.#array(array?.type === 'name' ? array.name : '');
    target.clear();
    parts.forEach((part, i) => target.set(String(i + 1), { text: part }));
    return parts.length;
  }

  *#substitute([by, to, target]: readonly Node[], all: boolean): Blocking<Value> {
    const pattern = yield* this.#regexOf(by!), replacement = this.#toText(yield* this.#value(to!));
    const place: Node = target ?? { type: 'field', index: { type: 'number', value: 0 } };
    const text = this.#toText(yield* this.#value(place));
    let count = 0;
    const result = text.replace(expression(pattern.source, all ? 'gu' : 'u'), (match) => {
      count++;
      return replacement.replace(/\\\\&|\\&|&/g, (part) => (part === '&' ? match : part === '\\&' ? '&' : `\\${match}`));
    });
    if (count > 0) yield* this.#assign(place, result);
    return count;
  }
}

function splitText(text: string, separator: string, compile: (source: string) => RegExp): string[] {
  if (separator === ' ') return text.split(/[ \t\n]+/).filter((part, i, all) => part !== '' || (i > 0 && i < all.length - 1));
  if (text === '') return [];
  if (separator === '') return [...text];
  if (separator.length === 1 && separator !== '\\') return text.split(separator === '\t' ? '\t' : separator);
  return pieces(text, compile(separator));
}

/** What lies between the matches; groups of the expression give no pieces of their own. */
function pieces(text: string, separator: RegExp): string[] {
  const out: string[] = [];
  let start = 0;
  for (const match of text.matchAll(new RegExp(separator.source, `${separator.flags}g`))) {
    if (match[0] === '') continue;
    out.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  return [...out, text.slice(start)];
}

function arithmetic(operator: string, a: number, b: number): number {
  switch (operator) {
    case '+': return a + b;
    case '-': return a - b;
    case '*': return a * b;
    case '/': return a / b;
    case '%': return a % b;
    default: return a ** b;
  }
}

function compare(operator: string, left: Value, right: Value): boolean {
  const numeric = (value: Value): boolean => typeof value === 'number' || (typeof value === 'object' && (looksNumeric(value.text) || value.text === ''));
  const [a, b] = numeric(left) && numeric(right) ? [toNumber(left), toNumber(right)] : [toText(left), toText(right)];
  switch (operator) {
    case '<': return a < b;
    case '>': return a > b;
    case '<=': return a <= b;
    case '>=': return a >= b;
    case '==': return a === b;
    default: return a !== b;
  }
}
