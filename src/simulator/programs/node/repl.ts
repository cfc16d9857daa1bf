/** The prompt: reads statements, runs them, shows what came of them. */
import type { Blocking } from '../../kernel/blocking.ts';
import { decode } from '../../kernel/bytes.ts';
import { SIGNALS } from '../../kernel/signals.ts';
import { inspect } from './inspect.ts';
import { makeFunction } from './language/functions.ts';
import type { Interpreter } from './language/interpreter.ts';
import { parse } from './language/parse.ts';
import { Scope, type Value } from './language/scope.ts';
import { runList } from './language/statements.ts';
import { SyntaxFailure, type Program, type Source } from './language/syntax.ts';
import type { Modules } from './modules.ts';
import { Uncaught, type Runtime } from './runtime.ts';
import { versionOf } from './version.ts';

const HELP = `.break    Sometimes you get stuck, this gets you out
.clear    Alias for .break
.editor   Enter editor mode
.exit     Exit the REPL
.help     Print this help message
.load     Load JS from a file into the REPL session
.save     Save all evaluated commands in this REPL session to a file

Press Ctrl+C to abort current expression, Ctrl+D to exit the REPL
`;

/** Whether more lines could make it whole. */
const isUnfinished = (failure: SyntaxFailure, text: string): boolean => /^(?:Unexpected end of input|Unterminated template literal)/.test(failure.message) || (/^missing \) after argument list|^Unexpected token/.test(failure.message) && failure.at >= text.trimEnd().length);

function read(text: string): Program {
  // A text that could be an object is one.
  if (/^\s*\{/.test(text) && !/;\s*$/.test(text)) {
    try {
      return parse(`(${text.trim()}\n)`, { isModule: false, returns: false, awaits: true });
    } catch (error) {
      if (!(error instanceof SyntaxFailure)) throw error;
    }
  }
  return parse(text, { isModule: false, returns: false, awaits: /\bawait\b/.test(text) });
}

function* perform(run: Interpreter, program: Program, scope: Scope, source: Source): Blocking<Value> {
  run.completion = undefined;
  run.calls.push({ name: '', source, at: 0, receiver: undefined, building: false });
  const declared = new Set(program.names.lexical.map(({ name }) => name));
  scope.prepare({ ...program.names, vars: program.names.vars.filter((name) => !scope.own(name)) }, (node) => makeFunction(run, node, scope, node.name));
  try {
    yield* runList(run, program.body, scope);
  } finally {
    for (const name of declared) if (scope.own(name)?.waiting) scope.initialise(name, undefined);
    run.calls.pop();
  }
  return run.completion;
}

/** What an error looks like at the prompt. */
function shown(run: Interpreter, value: Value): string {
  if (!(value instanceof Error)) return `Uncaught ${inspect(run, value, { colors: false })}`;
  const text = inspect(run, value);
  const lines = text.split('\n').filter((line) => !/^ {4}at .*(?:REPL|node:)/.test(line));
  return lines.length === 1 ? `Uncaught ${lines[0]!.replace(/^\[(.*)\]$/, '$1')}` : `Uncaught:\n${lines.join('\n')}`.replace(/^Uncaught:\n(\w*Error[^\n]*)$/, 'Uncaught $1');
}

export function* repl(runtime: Runtime, modules: Modules): Blocking<number> {
  const { p, interpreter: run } = runtime, isTerminal = p.files.get(0)?.tty !== undefined;
  const source: Source = { text: '', file: 'REPL1' };
  const scope = new Scope(undefined, { self: { value: run.globalObject }, home: undefined, callee: undefined, newTarget: undefined, strict: false, source });
  modules.declareCommonJs(scope, { exports: {} }, '<repl>', p.cwd);
  modules.declareCore(scope);
  let interrupted = false, pending = '', asked = 0, closed = false;
  p.handlers.set(SIGNALS.INT, () => {
    interrupted = true;
    return 'interrupt';
  });
  const prompt = (): Blocking<void> => p.write(1, pending === '' ? '> ' : '| ');
  yield* p.write(1, `Welcome to Node.js ${versionOf(p)}.\nType ".help" for more information.\n`);
  yield* prompt();
  let rest = '';
  while (!closed) {
    let bytes: Uint8Array;
    try {
      bytes = yield* p.read(0);
    } catch (error) {
      if (!interrupted) throw error;
      interrupted = false;
      if (pending === '' && ++asked > 1) break;
      yield* p.write(1, pending === '' ? '\n(To exit, press Ctrl+C again or Ctrl+D or type .exit)\n' : '\n');
      pending = '';
      yield* prompt();
      continue;
    }
    if (bytes.length === 0) break;
    asked = 0;
    const lines = (rest + decode(bytes)).split('\n');
    rest = lines.pop()!;
    for (const line of lines) {
      if (/^\s*\.(?:exit)\s*$/.test(line) && pending === '') {
        closed = true;
        break;
      }
      yield* one(line);
      yield* prompt();
    }
  }
  if (!closed && isTerminal) yield* p.write(1, '\n');
  else if (!closed) yield* p.write(1, '\n');
  return 0;

  function* one(line: string): Blocking<void> {
    if (pending === '' && line.trim() === '') return;
    const command = /^\s*\.(break|clear|help)\s*$/.exec(line);
    if (command) {
      pending = '';
      if (command[1] === 'help') yield* p.write(1, HELP);
      return;
    }
    if (pending === '' && /^\s*\.[a-zA-Z]/.test(line)) {
      yield* p.write(1, 'Invalid REPL keyword\n');
      return;
    }
    const text = pending === '' ? line : `${pending}\n${line}`;
    let program: Program;
    try {
      program = read(text);
    } catch (error) {
      if (!(error instanceof SyntaxFailure)) throw error;
      if (isUnfinished(error, text)) {
        pending = text;
        return;
      }
      pending = '';
      const bad = text.split('\n')[text.slice(0, error.at).split('\n').length - 1] ?? '', column = error.at - text.lastIndexOf('\n', error.at - 1) - 1;
      yield* p.write(1, `${bad}\n${' '.repeat(column)}${'^'.repeat(Math.max(1, Math.min(error.end - error.at, bad.length - column)))}\n\nUncaught SyntaxError: ${error.message}\n`);
      return;
    }
    pending = '';
    yield* evaluate(program, text);
  }

  function* evaluate(program: Program, text: string): Blocking<void> {
    const own: Source = { text, file: 'REPL1' };
    try {
      yield* runtime.turn(function* () {
        const body = perform(run, program, scope, own);
        let value: Value = program.waits ? yield* runtime.drive(body) : yield* body;
        if (program.waits) {
          let settled = false;
          runtime.settle(value, (result) => {
            value = result;
            settled = true;
          }, (reason) => {
            throw reason;
          });
          void settled;
        }
        yield* runtime.flush();
        scope.declare('_', value);
        runtime.put(1, `${inspect(run, value, { colors: isTerminal && p.env.get('NO_COLOR') === undefined })}\n`);
      });
    } catch (error) {
      if (!(error instanceof Uncaught)) throw error;
      yield* runtime.flush();
      yield* p.write(1, `${shown(run, error.value)}\n`);
    }
  }
}
