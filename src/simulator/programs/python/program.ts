/** Runs a program, or the statements of the prompt, and shows what it dies of. */
import type { Blocking } from '../../kernel/blocking.ts';
import { SIGNALS } from '../../kernel/signals.ts';
import type { Process } from '../../kernel/process.ts';
import { flattened } from '../node/language/trampoline.ts';
import { complain } from '../tool.ts';
import { installBuiltins } from './language/builtins.ts';
import { Interpreter } from './language/interpreter.ts';
import { MODULES } from './language/modules.ts';
import { parsePython } from './language/parse.ts';
import { Scope } from './language/scope.ts';
import { runBody } from './language/statements.ts';
import { SyntaxFailure, type Statement } from './language/syntax.ts';
import { syntaxText, traceback } from './language/traceback.ts';
import { Module, NotSimulated, Raised, type PyObject, type Value } from './language/values.ts';
import { versionOf } from './version.ts';

/** What a small Python process takes, bytes. */
const MEMORY = 9 * 2 ** 20;

const FIRST = { line: 1, column: 0, endLine: 1, endColumn: 0 };

function prepare(p: Process, argv: readonly string[], file: string, unbuffered = false): { run: Interpreter; scope: Scope } {
  p.claim(MEMORY);
  const run = new Interpreter(p, unbuffered);
  run.version = versionOf(p);
  run.argv = [...argv];
  installBuiltins(run);
  run.modules.set('sys', MODULES['sys']!(run));
  const names = new Map<string, Value>([['__name__', '__main__'], ['__file__', file], ['__builtins__', null], ['__doc__', null]]);
  run.mainNames = names;
  run.modules.set('__main__', Object.assign(new Module('__main__'), { attrs: names }));
  // ^C becomes KeyboardInterrupt where the program waits next.
  p.handlers.set(SIGNALS.INT, () => {
    run.interrupted = true;
    const waits = run.interruption.size > 0;
    run.interruption.wakeAll();
    return waits ? 'restart' : 'interrupt';
  });
  return { run, scope: new Scope('module', undefined, names) };
}

function* execute(run: Interpreter, body: readonly Statement[], scope: Scope, file: string): Blocking<void> {
  run.frames.length = 0;
  yield* flattened(runBody(run, body, scope, { file, name: '<module>', place: FIRST }));
}

/** A number is the status; a text is printed and means 1. */
function* leave(run: Interpreter, error: PyObject): Blocking<number> {
  const code = error.attrs.get('code') ?? ((error.attrs.get('args') as { items: Value[] }).items[0] ?? null);
  if (code === null) return 0;
  if (typeof code === 'number' || typeof code === 'boolean') return Number(code) & 255;
  yield* complain(run.p, yield* run.text(code));
  return 1;
}

export function* runSource(p: Process, source: string, file: string, argv: readonly string[], unbuffered = false): Blocking<number> {
  const { run, scope } = prepare(p, argv, file, unbuffered);
  run.sources.set(file, source);
  const status = yield* ended(run, file, source, function* () {
    yield* execute(run, parsePython(source), scope, file);
    return 0;
  });
  for (const last of run.atExit) yield* last();
  yield* run.output.flush();
  return status;
}

function* ended(run: Interpreter, file: string, source: string, body: () => Blocking<number>): Blocking<number> {
  try {
    return yield* body();
  } catch (error) {
    return yield* died(run, error, file, source);
  }
}

function* died(run: Interpreter, error: unknown, file: string, source: string): Blocking<number> {
  const { p } = run;
  yield* run.output.flush();
  if (error instanceof SyntaxFailure) {
    yield* p.write(2, syntaxText(file, source, error));
    return 1;
  }
  if (error instanceof NotSimulated) {
    yield* complain(p, `python3: this simulator's Python does not have ${error.message}`);
    return 1;
  }
  if (!(error instanceof Raised)) throw error;
  if (error.value.cls!.inherits(run.type('SystemExit'))) return yield* leave(run, error.value);
  yield* p.write(2, yield* traceback(run, error.value));
  return error.value.cls!.name === 'KeyboardInterrupt' ? 130 : 1;
}

/** The prompt: `>>>`, and `...` while a statement goes on. */
export function* prompt(p: Process): Blocking<number> {
  const { run, scope } = prepare(p, [''], '<stdin>');
  yield* p.write(1, `Python ${run.version} (main, Aug  5 2026, 01:12:35) [GCC 14.2.0] on linux\nType "help", "copyright", "credits" or "license" for more information.\n`);
  run.onExpression = function* (value) {
    if (value === null) return;
    yield* p.write(1, `${yield* run.repr(value)}\n`);
    scope.names.set('_', value);
  };
  let pending = '';
  for (;;) {
    yield* p.write(1, pending === '' ? '>>> ' : '... ');
    let line: string;
    try {
      line = yield* run.readLine();
    } catch (error) {
      if (!(error instanceof Raised)) throw error;
      pending = '';
      yield* p.write(1, '\nKeyboardInterrupt\n');
      continue;
    }
    if (line === '') {
      yield* p.write(1, '\n');
      return 0;
    }
    const source = pending + line;
    if (source.trim() === '') {
      pending = '';
      continue;
    }
    let body: Statement[];
    try {
      body = parsePython(source);
      // A block ends with an empty line.
      if (/^(?:if|for|while|def|class|try|with|async|@|match)\b|^@/.test(source) && line.trim() !== '') {
        pending = source;
        continue;
      }
    } catch (error) {
      if (!(error instanceof SyntaxFailure)) throw error;
      if (error.unfinished && line.trim() !== '') {
        pending = source;
        continue;
      }
      pending = '';
      yield* p.write(2, syntaxText('<stdin>', source, error));
      continue;
    }
    pending = '';
    try {
      yield* execute(run, body, scope, '<stdin>');
    } catch (error) {
      if (error instanceof Raised && error.value.cls!.inherits(run.type('SystemExit'))) return yield* leave(run, error.value);
      yield* died(run, error, '<stdin>', source);
    }
  }
}
