import type { Blocking } from '../kernel/blocking.ts';
import { decode } from '../kernel/bytes.ts';
import { readText } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { Evaluator, type Environment } from './jq/evaluate.ts';
import { JqSyntaxError, parseJq, type Filter } from './jq/parse.ts';
import { JqError } from './jq/values.ts';
import { eachInput, readAll } from './lines.ts';
import { complain, type Invocation, type Tool } from './tool.ts';

export const jq: Tool = {
  name: 'jq', only: 'gnu', usage: 'FILTER [FILE]...', summary: 'Filter and change JSON', usageStatus: 2, prepare: (words) => words.flatMap((word, i) => (word === '--arg' || word === '--argjson' ? [`--named=${word.slice(2)}=${words[i + 1]}=${words[i + 2]}`] : ['--arg', '--argjson'].includes(words[i - 1] ?? '') || ['--arg', '--argjson'].includes(words[i - 2] ?? '') ? [] : [word])),
  options: [
    { short: 'r', long: 'raw-output' }, { short: 'c', long: 'compact-output' }, { short: 'n', long: 'null-input' }, { short: 's', long: 'slurp' }, { short: 'S', long: 'sort-keys' }, { short: 'e', long: 'exit-status' }, { short: 'j', long: 'join-output' }, { short: 'R', long: 'raw-input' }, { short: 'M', long: 'monochrome-output' },
    { short: 'C', long: 'color-output' }, { short: 'a', long: 'ascii-output' }, { long: 'tab' }, { long: 'indent', value: true }, { long: 'named', value: true }, { short: 'f', long: 'from-file', value: true }, { short: 'V', long: 'version' },
  ],
  *run(p, call) {
    const { options, operands } = call;
    if (options.has('V')) {
      yield* p.write(1, 'jq-1.7.1\n');
      return 0;
    }
    const source = options.has('f') ? readText(p, options.value('f')!) : operands.shift() ?? (p.files.get(0)?.tty ? undefined : '.');
    if (source === undefined) {
      yield* complain(p, "Usage:\tjq [OPTIONS] FILTER [FILES...]\n\tjq [OPTIONS] --args FILTER [ARGUMENTS...]\nFor listing the command options, use jq --help.");
      return 2;
    }
    let filter: Filter;
    try {
      filter = parseJq(source);
    } catch (error) {
      if (!(error instanceof JqSyntaxError)) throw error;
      yield* complain(p, `jq: error: ${error.message} (Unix shell quoting issues?) at <top-level>, line 1:\n${source}\njq: 1 compile error`);
      return 3;
    }
    return yield* new Run(p, call, filter).all();
  },
};

class Run {
  readonly #p: Process;
  readonly #call: Invocation;
  readonly #filter: Filter;
  #status = 0;
  #last: unknown;

  constructor(p: Process, call: Invocation, filter: Filter) {
    this.#p = p;
    this.#call = call;
    this.#filter = filter;
  }

  *all(): Blocking<number> {
    const { options, operands } = this.#call, inputs: unknown[] = [], self = this;
    const variables = new Map<string, unknown>([['$ENV', Object.fromEntries(this.#p.env)], ['$__prog_args', []]]);
    for (const named of options.values('named')) {
      const [kind, name, ...value] = named.split('=');
      variables.set(`$${name}`, kind === 'arg' ? value.join('=') : JSON.parse(value.join('=')));
    }
    const env: Environment = { variables, functions: new Map() };
    if (options.has('n')) inputs.push(null);
    else {
      const status = yield* eachInput(this.#p, this.#call, operands, function* (file) {
        yield* self.#read(decode(yield* readAll(self.#p, file)), inputs);
      });
      if (status !== 0) this.#status = 2;
    }
    for (const input of options.has('s') && !options.has('R') ? [inputs] : inputs) if (!(yield* this.#one(input, env))) break;
    return this.#status !== 0 ? this.#status : options.has('e') && (this.#last === null || this.#last === false || this.#last === undefined) ? (this.#last === undefined ? 4 : 1) : 0;
  }

  *#read(text: string, inputs: unknown[]): Blocking<void> {
    if (this.#call.options.has('R')) {
      inputs.push(...(this.#call.options.has('s') ? [text] : text.replace(/\n$/, '').split('\n')));
      return;
    }
    for (let rest = text.trimStart(), line = 1; rest !== ''; ) {
      const end = documentEnd(rest);
      try {
        inputs.push(JSON.parse(rest.slice(0, end)));
      } catch {
        yield* complain(this.#p, `jq: parse error: ${end === rest.length && /^[[{]/.test(rest) ? `Unfinished JSON term at EOF at line ${line + rest.split('\n').length - 1}, column 0` : `Invalid literal at line ${line}, column ${Math.max(1, end)}`}`);
        this.#status = 2;
        return;
      }
      line += rest.slice(0, end).split('\n').length - 1;
      rest = rest.slice(end).trimStart();
    }
  }

  /** False when what follows would fail the same way (the filter is wrong). */
  *#one(input: unknown, env: Environment): Blocking<boolean> {
    yield* this.#p.compute(0.05);
    try {
      for (const value of new Evaluator().run(this.#filter, input, env)) {
        this.#last = value ?? null;
        yield* this.#p.write(1, this.#print(value));
        yield* this.#p.compute(0.01);
      }
    } catch (error) {
      if (!(error instanceof JqError)) throw error;
      yield* complain(this.#p, error.compile ? `jq: error: ${error.message} at <top-level>, line 1:\njq: 1 compile error` : `jq: error (at <stdin>:0): ${error.message}`);
      this.#status = error.compile ? 3 : 5;
      return !error.compile;
    }
    return true;
  }

  #print(value: unknown): string {
    const { options } = this.#call;
    const end = options.has('j') ? '' : '\n';
    if ((options.has('r') || options.has('j')) && typeof value === 'string') return `${value}${end}`;
    const shown = options.has('S') ? sorted(value) : value ?? null;
    const indent = options.has('c') ? undefined : options.has('tab') ? '\t' : Number(options.value('indent') ?? 2);
    return `${JSON.stringify(shown, null, indent)}${end}`;
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)]));
}

/** Where the first JSON value of a text ends. */
function documentEnd(text: string): number {
  if (!/^[[{"]/.test(text)) return /^[^\s,\]}]*/.exec(text)![0].length || 1;
  let depth = 0, quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (quoted) {
      if (character === '\\') at++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    if (!quoted && depth === 0) return at + 1;
  }
  return text.length;
}
