import type { Blocking } from '../kernel/blocking.ts';
import { decode } from '../kernel/bytes.ts';
import { Errno } from '../kernel/errno.ts';
import type { Process } from '../kernel/process.ts';
import { builtins } from './jq/builtins.ts';
import { coloursOf, printJson, type Printing } from './jq/color.ts';
import { Evaluator, type Environment } from './jq/evaluate.ts';
import './jq/matching.ts';
import { parseJq } from './jq/parse.ts';
import { JqSyntaxError } from './jq/tokens.ts';
import type { Filter } from './jq/tree.ts';
import { Modules, NoModule } from './jq/modules.ts';
import { entriesOf, objectOf } from './jq/objects.ts';
import { documents, JsonError, valuesIn } from './jq/read.ts';
import './jq/streams.ts';
import { JQ } from './jq/usage.ts';
import { undefinedNames } from './jq/undefined.ts';
import { JqError, toJson } from './jq/values.ts';
import { closedInput } from './closed-input.ts';
import { openOperand, readAll } from './lines.ts';
import { readOperandText } from './named-input.ts';
import { complain, type Invocation, type Tool } from './tool.ts';

const HINT = 'Use jq --help for help with command-line options,\nor see the jq manpage, or online docs  at https://stedolan.github.io/jq';

/** What takes the two words behind it. */
const NAMED = ['arg', 'argjson', 'argfile', 'slurpfile', 'rawfile'];

const LONG = 'raw-output compact-output null-input slurp sort-keys exit-status join-output raw-input monochrome-output color-output ascii-output tab indent from-file unbuffered seq stream stream-errors help version debug-dump-disasm debug-trace'.split(' ');

/**
 * jq looks at its words by itself: letters in groups, long words whole. `--arg name value` takes two words: they become one
 * option; after --args and --jsonargs operands are arguments, but for the first, which is the program.
 */
function prepare(words: readonly string[]): string[] {
  const out: string[] = [], operands: string[] = [], left = [...words];
  let positional: string | undefined, ended = false;
  while (left.length > 0) {
    const word = left.shift()!;
    // A program may begin with a minus: only a letter behind it makes an option.
    if (ended || !/^-[-A-Za-z]/.test(word)) {
      if (positional !== undefined && operands.length > 0) out.push(`--positional=${positional}\0${word}`);
      else operands.push(word);
    } else if (word === '--') {
      if (operands.length === 0) out.push('-h', '--wrong=');
      ended = true;
    } else if (NAMED.includes(word.slice(2))) {
      const [name, value] = left.splice(0, 2);
      out.push(value === undefined ? `--short-of=${word}` : `--named=${word.slice(2)}\0${name}\0${value}`);
    } else if (word === '--args' || word === '--jsonargs') positional = word.slice(2);
    else if (word === '--indent') out.push(left.length > 0 ? `--indent=${left.shift()!}` : '--short-of=--indent');
    else if (word.startsWith('--')) out.push(LONG.includes(word.slice(2)) ? word === '--help' ? '-h' : word === '--version' ? '-V' : word : `--wrong=${word}`);
    else if (word.startsWith('-L')) out.push(word.length > 2 || left.length > 0 ? `--library=${word.slice(2) || left.shift()!}` : '--short-of=-L');
    else out.push(/^-[srRjanfeCMSchV]+$/.test(word) ? word : `--wrong=${word}`);
  }
  return [...out, '--', ...operands];
}

export const jq: Tool = {
  name: 'jq', only: 'gnu', usage: 'FILTER [FILE]...', summary: 'Filter and change JSON', usageStatus: 2, version: 'jq-1.6', hint: () => HINT, prepare,
  options: [
    { short: 'r', long: 'raw-output' }, { short: 'c', long: 'compact-output' }, { short: 'n', long: 'null-input' }, { short: 's', long: 'slurp' }, { short: 'S', long: 'sort-keys' }, { short: 'e', long: 'exit-status' }, { short: 'j', long: 'join-output' }, { short: 'R', long: 'raw-input' }, { short: 'M', long: 'monochrome-output' },
    { short: 'C', long: 'color-output' }, { short: 'a', long: 'ascii-output' }, { long: 'tab' }, { long: 'indent', value: true }, { long: 'named', value: true }, { long: 'positional', value: true }, { long: 'short-of', value: true }, { long: 'wrong', value: true }, { short: 'f', long: 'from-file' }, { short: 'V' }, { short: 'h' }, { long: 'unbuffered' }, { long: 'seq' }, { long: 'stream' }, { long: 'stream-errors' }, { long: 'library', value: true }, { long: 'debug-dump-disasm' }, { long: 'debug-trace' },
  ],
  *run(p, call) {
    const { options, operands } = call;
    if (options.has('h')) {
      yield* p.write(options.has('wrong') ? 2 : 1, JQ);
      return options.has('wrong') ? 2 : 0;
    }
    if (options.has('V')) {
      yield* p.write(1, `${jq.version}\n`);
      return 0;
    }
    const wrong = mistake(call);
    if (wrong !== undefined) {
      yield* complain(p, `jq: ${wrong}`);
      return 2;
    }
    if (options.has('debug-dump-disasm') || options.has('debug-trace')) {
      yield* complain(p, 'jq: --debug-dump-disasm and --debug-trace are not simulated');
      return 2;
    }
    const read = options.has('f') && operands.length > 0 ? yield* programIn(p, operands.shift()!) : undefined;
    if (options.has('f') && read === undefined) return 2;
    const given = read ?? operands.shift() ?? (p.files.get(0)?.tty || p.files.get(1)?.tty ? undefined : '.');
    if (given === undefined) {
      yield* complain(p, `Usage:\tjq [OPTIONS] FILTER [FILES...]\n${HINT}`);
      return 2;
    }
    let filter: Filter, source = given;
    try {
      const modules = new Modules(p, options.values('library'));
      source = modules.without(given);
      filter = modules.around(parseJq(source));
    } catch (error) {
      if (error instanceof NoModule) {
        yield* complain(p, `jq: error: ${error.message}\n\njq: 1 compile error`);
        return 3;
      }
      if (!(error instanceof JqSyntaxError)) throw error;
      yield* complain(p, compileErrors(source, error));
      return 3;
    }
    return yield* new Run(p, call, filter, source).all();
  },
};

/** The program that -f names; undefined, and said, where it cannot be read. */
function* programIn(p: Process, file: string): Blocking<string | undefined> {
  try {
    return yield* readOperandText(p, file);
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
    yield* complain(p, `jq: Could not open ${file}: ${error.code === 'EISDIR' ? "It's a directory" : error.strerror}`);
    return undefined;
  }
}

function mistake({ options }: Invocation): string | undefined {
  const short = options.value('short-of'), wrong = options.value('wrong'), indent = options.value('indent');
  if (wrong !== undefined) return `Unknown option ${wrong}\n${HINT}`;
  if (short === '-L') return `-L takes a parameter: (e.g. -L /search/path or -L/search/path)\n${HINT}`;
  if (short === '--indent') return `--indent takes one parameter\n${HINT}`;
  if (short !== undefined) return `${short} takes two parameters (e.g. ${short} ${short.endsWith('file') ? 'varname filename' : short === '--argjson' ? 'varname text' : 'varname value'})\n${HINT}`;
  if (indent !== undefined && (indentOf(indent) < -1 || indentOf(indent) > 7)) return `--indent takes a number between -1 and 7\n${HINT}`;
  for (const named of options.values('named')) {
    const [kind, , value = ''] = named.split('\0');
    if (kind === 'argjson' && !isJson(value)) return `invalid JSON text passed to --argjson\n${HINT}`;
  }
  if (options.values('positional').some((one) => one.startsWith('jsonargs') && !isJson(one.slice(9)))) return `invalid JSON text passed to --jsonargs\n${HINT}`;
  return undefined;
}

/** As atoi reads it. */
const indentOf = (text: string): number => Number(/^\s*[-+]?\d+/.exec(text)?.[0] ?? 0);

function isJson(text: string): boolean {
  try {
    return valuesIn(text).length === 1;
  } catch {
    return false;
  }
}

/** What is wrong with the program, with the number of complaints. */
function compileErrors(source: string, { message, at, also, alsoAt }: JqSyntaxError): string {
  const one = compileError(source, message.startsWith('syntax error') ? `${message} (Unix shell quoting issues?)` : message, at);
  return also === undefined ? one : `${one.replace(/\njq: 1 compile error$/, '')}\n${compileError(source, also, alsoAt).replace('1 compile error', '2 compile errors')}`;
}

/** jq shows the line, and as many spaces behind it as stand before the mistake. */
function compileError(source: string, message: string, at: number): string {
  const line = source.slice(0, at).split('\n').length, text = source.split('\n')[line - 1] ?? '';
  return `jq: error: ${message} at <top-level>, line ${line}:\n${text}${' '.repeat(at - source.lastIndexOf('\n', at - 1) - 1)}\njq: 1 compile error`;
}

/** The program ends itself (halt, halt_error). */
class Halt extends Error {
  readonly status: number;
  readonly value: unknown;
  constructor(status: number, value?: unknown) {
    super('halt');
    this.status = status;
    this.value = value;
  }
}

builtins.set('halt_error/1', function* (input, [status]) {
  for (const code of status!()) throw new Halt(Number(code), input);
});

class Run {
  readonly #p: Process;
  readonly #call: Invocation;
  readonly #filter: Filter;
  readonly #source: string;
  readonly #printing: Printing;
  readonly #inputs: { value: unknown; place: string; ignored?: string }[] = [];
  /** What is wrong with the input, said once what was good before it has gone through. */
  #broken: string | undefined;
  #place = '<unknown>';
  #status = 0;
  /** What debug and stderr said, until it is written. */
  readonly #aside: string[] = [];
  #last: unknown;
  #halted: number | undefined;

  constructor(p: Process, call: Invocation, filter: Filter, source: string) {
    this.#p = p;
    this.#call = call;
    this.#filter = filter;
    this.#source = source;
    const { options } = call;
    const coloured = options.has('C') || (p.files.get(1)?.tty !== undefined && !options.has('M'));
    const indent = indentOf(options.value('indent') ?? '2');
    this.#printing = { coloured, colours: coloursOf(p.env.get('JQ_COLORS') ?? ''), ascii: options.has('a'), indent: options.lastOf('tab', 'c', 'indent') === 'tab' || indent === -1 ? '\t' : options.lastOf('tab', 'c', 'indent') === 'c' || indent === 0 ? undefined : ' '.repeat(Math.max(0, indent)) };
  }

  *all(): Blocking<number> {
    const { options } = this.#call;
    const env = yield* this.#environment();
    if (env === undefined) return 2;
    const missing = undefinedNames(this.#filter, (name) => env.variables.has(name) || env.variables.has(`%${name}`) || builtins.has(name));
    if (missing.length > 0) {
      for (const { message, at } of missing) yield* complain(this.#p, compileError(this.#source, message, at).replace(/\njq: 1 compile error$/, ''));
      yield* complain(this.#p, `jq: ${missing.length} compile error${missing.length > 1 ? 's' : ''}`);
      return 3;
    }
    if (this.#printing.coloured && this.#printing.colours === undefined) yield* complain(this.#p, 'Failed to set $JQ_COLORS');
    yield* this.#readInputs();
    if (options.has('s') && !options.has('n')) {
      if (this.#broken === undefined) yield* this.#one(options.has('R') ? this.#inputs.map(({ value }) => value).join('') : this.#inputs.map(({ value }) => value), env);
    } else if (options.has('n')) yield* this.#one(null, env);
    else {
      for (let next = this.#inputs.shift(); next; next = this.#inputs.shift()) {
        if (next.ignored !== undefined) {
          yield* complain(this.#p, `ignoring parse error: ${next.ignored}`);
          continue;
        }
        this.#place = next.place;
        if (!(yield* this.#one(next.value, env))) break;
      }
    }
    if (this.#halted !== undefined) return this.#halted;
    if (this.#broken !== undefined && !options.has('n')) {
      yield* complain(this.#p, `parse error: ${this.#broken}`);
      return 4;
    }
    if (this.#status !== 0) return this.#status;
    return options.has('e') ? (this.#last === undefined ? 4 : this.#last === null || this.#last === false ? 1 : 0) : 0;
  }

  /** Undefined, and said, where a file that an option names cannot be read. */
  *#environment(): Blocking<Environment | undefined> {
    const { options, operands } = this.#call;
    const named = new Map<string, unknown>(), environment = objectOf([...this.#p.env]);
    for (const option of options.values('named')) {
      const [kind, name = '', value = ''] = option.split('\0');
      if (named.has(name)) continue;
      if (kind === 'arg' || kind === 'argjson') named.set(name, kind === 'arg' ? value : valuesIn(value)[0]!.value);
      else {
        try {
          const text = yield* readOperandText(this.#p, value);
          const values = kind === 'rawfile' ? [] : valuesIn(text).map((one) => one.value);
          named.set(name, kind === 'rawfile' ? text : kind === 'argfile' && values.length === 1 ? values[0] : values);
        } catch (error) {
          if (!(error instanceof JsonError) && (!(error instanceof Errno) || error.code === 'EINTR')) throw error;
          yield* complain(this.#p, `jq: Bad JSON in --${kind} ${name} ${value}: ${error instanceof Errno ? `Could not open ${value}: ${error.strerror}` : error.message}`);
          return undefined;
        }
      }
    }
    const positional = options.values('positional').map((text) => (text.startsWith('jsonargs') ? valuesIn(text.slice(9))[0]!.value : text.slice(5)));
    const variables = new Map<string, unknown>([['$ENV', environment], ['$ARGS', { positional, named: objectOf([...named]) }], ...[...named].map(([name, value]): [string, unknown] => [`$${name}`, value])]);
    const inputs = this.#inputs, p = this.#p, self = this;
    const take = (): unknown => {
      const next = inputs.shift();
      if (!next) throw new JqError('break');
      self.#place = next.place;
      return next.value;
    };
    // What only the program knows is a function from outside.
    for (const [name, run] of Object.entries({
      input: () => [take()], now: () => [p.now / 1000], env: () => [environment], input_filename: () => [self.#place === '<unknown>' || (self.#place.startsWith('<') && !operands.includes('-')) ? null : self.#place.replace(/:\d+$/, '')], input_line_number: () => [Number(/\d+$/.exec(self.#place)?.[0] ?? 0)],
      halt: () => { throw new Halt(0); }, halt_error: (input: unknown) => { throw new Halt(5, input); },
      debug: (input: unknown) => (self.#aside.push(`["DEBUG:",${toJson(input)}]\n`), [input]), stderr: (input: unknown) => (self.#aside.push(toJson(input)), [input]),
      *inputs() {
        while (inputs.length > 0) yield take();
      },
    })) variables.set(`%${name}/0`, run);
    return { variables, functions: new Map() };
  }

  *#readInputs(): Blocking<void> {
    const { options, operands } = this.#call;
    // Without -n all is read; with it only what `input` may ask for.
    if (options.has('n') && !/\binputs?\b/.test(this.#source)) return;
    for (const name of operands.length > 0 ? operands : ['-']) {
      let text: string;
      try {
        text = decode(yield* readAll(this.#p, openOperand(this.#p, name)));
      } catch (error) {
        if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
        const closed = closedInput(this.#call, name, error);
        // A folder can be opened, and gives nothing.
        if (closed !== '' && error.code !== 'EISDIR') yield* complain(this.#p, closed ?? `jq: error: Could not open file ${name}: ${error.strerror}`);
        this.#status = 2;
        continue;
      }
      const label = name === '-' ? '<stdin>' : name;
      if (options.has('n')) this.#place = `${label}:0`;
      if (options.has('R')) {
        const lines = options.has('s') ? [text] : text.split('\n');
        if (!options.has('s') && lines.at(-1) === '') lines.pop();
        lines.forEach((line, i) => this.#inputs.push({ value: line, place: `${label}:${i + 1}` }));
        continue;
      }
      try {
        for (const found of documents(text, { stream: options.has('stream'), seq: options.has('seq') })) {
          if ('ignored' in found) this.#inputs.push({ ...found, value: null, place: '' });
          else this.#inputs.push({ value: found.value, place: `${label}:${found.line}` });
        }
      } catch (error) {
        if (!(error instanceof JsonError)) throw error;
        this.#broken ??= error.message;
        return;
      }
    }
    if (options.has('n')) this.#place = operands.length > 0 ? this.#place : '<stdin>:0';
  }

  /** False when what follows would fail the same way (the filter is wrong). */
  *#one(input: unknown, env: Environment): Blocking<boolean> {
    yield* this.#p.compute(0.05);
    try {
      for (const value of new Evaluator().run(this.#filter, input, env)) {
        this.#last = value ?? null;
        yield* this.#tellAside();
        yield* this.#p.write(1, this.#print(value));
        yield* this.#p.compute(0.01);
      }
      yield* this.#tellAside();
    } catch (error) {
      yield* this.#tellAside();
      if (error instanceof Halt) {
        if (error.value !== undefined && error.value !== null) yield* this.#p.write(2, typeof error.value === 'string' ? error.value : `${toJson(error.value)}\n`);
        // What is left of the input is gone over all the same.
        this.#halted = error.status;
        return true;
      }
      if (!(error instanceof JqError)) throw error;
      // error(null) is no message: the program just gives nothing more.
      if (error.value === null) return true;
      yield* complain(this.#p, error.compile ? compileError(this.#source, error.message, error.at) : `jq: error (at ${this.#place})${typeof error.value === 'string' ? `: ${error.value}` : ` (not a string): ${toJson(error.value)}`}`);
      this.#status = error.compile ? 3 : 5;
      return !error.compile;
    }
    return true;
  }

  *#tellAside(): Blocking<void> {
    const text = this.#aside.splice(0).join('');
    if (text !== '') yield* this.#p.write(2, text);
  }

  #print(value: unknown): string {
    const { options } = this.#call;
    const end = options.has('j') ? '' : '\n';
    if ((options.has('r') || options.has('j')) && typeof value === 'string') return `${value}${end}`;
    return `${options.has('seq') ? '\x1e' : ''}${printJson(options.has('S') ? sorted(value) : value, this.#printing)}${end}`;
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return objectOf(entriesOf(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)]));
}
