/**
 * node: runs one-liners, scripts, modules and servers with an interpreter of JavaScript of its own. What it does not
 * do it says in one line.
 */
import type { Blocking } from '../../kernel/blocking.ts';
import { decode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { lookup, readText, realPath } from '../../kernel/files.ts';
import { Exit, type Process } from '../../kernel/process.ts';
import { readAll } from '../lines.ts';
import { absolute } from './core/path.ts';
import { environmentFile } from './environment-file.ts';
import { syntaxScreen, uncaughtScreen } from './failures.ts';
import { makeGlobals } from './globals.ts';
import { inspect } from './inspect.ts';
import { makeFunction } from './language/functions.ts';
import { Leave, NotSimulated } from './language/interpreter.ts';
import { parse } from './language/parse.ts';
import { Scope } from './language/scope.ts';
import { runList } from './language/statements.ts';
import { SyntaxFailure, type Program, type Source } from './language/syntax.ts';
import { BadSource, hasModuleSyntax, Modules } from './modules.ts';
import { repl } from './repl.ts';
import { Runtime, Uncaught } from './runtime.ts';
import { FRAMES, PLACES, versionOf } from './version.ts';

/** What a small Node process takes, bytes. */
const MEMORY = 42 * 2 ** 20;

interface Options {
  code: string | undefined;
  print: boolean;
  check: boolean;
  isModule: boolean;
  interactive: boolean;
  requires: string[];
  /** --env-file: whether it may be missing. */
  envFiles: { path: string; optional: boolean }[];
  /** Of Node itself, as written. */
  own: string[];
  rest: string[];
}

/** Options that change nothing here. */
const HARMLESS = /^--(?:no-(?:warnings|deprecation)|trace-(?:warnings|uncaught|deprecation)|enable-source-maps|unhandled-rejections=\w+|max[-_]old[-_]space[-_]size=\d+|stack-trace-limit=\d+|experimental-[\w-]+|disable-warning=\S+|use-strict|expose-gc|inspect(?:-brk)?(?:=\S+)?|watch)$/;

class BadOption extends Error {}

function optionsOf(words: readonly string[]): Options {
  const options: Options = { code: undefined, print: false, check: false, isModule: false, interactive: false, requires: [], envFiles: [], own: [], rest: [] };
  let i = 0;
  for (; i < words.length && words[i]!.startsWith('-') && words[i] !== '-'; i++) {
    const word = words[i]!, value = (): string => {
      if (words[i + 1] === undefined) throw new BadOption(`${word} requires an argument`);
      return words[++i]!;
    };
    if (word === '--') {
      i++;
      break;
    }
    if (word === '-e' || word === '--eval') options.code = value();
    else if (/^--(?:eval|print)=/.test(word)) {
      options.code = word.slice(word.indexOf('=') + 1);
      options.print ||= word.startsWith('--print');
    } else if (word === '-p' || word === '--print' || word === '-pe' || word === '-ep') {
      options.print = true;
      if (words[i + 1] !== undefined && (word !== '-p' || !words[i + 1]!.startsWith('-'))) options.code = value();
    } else if (word === '-c' || word === '--check') options.check = true;
    else if (word === '-i' || word === '--interactive') options.interactive = true;
    else if (word === '-r' || word === '--require' || word === '--import') options.requires.push(value());
    else if (word === '--input-type' || word.startsWith('--input-type=')) options.isModule = (word.includes('=') ? word.slice(13) : value()) === 'module';
    else if (/^--env-file(?:-if-exists)?(?:=|$)/.test(word)) options.envFiles.push({ path: word.includes('=') ? word.slice(word.indexOf('=') + 1) : value(), optional: word.startsWith('--env-file-if-exists') });
    else if (!HARMLESS.test(word)) throw new BadOption(`bad option: ${word}`);
  }
  options.own = words.slice(0, i).filter((word) => word !== '--');
  options.rest = words.slice(i);
  return options;
}

export function* node(p: Process): Blocking<number> {
  const words = p.argv.slice(1), version = versionOf(p);
  // What stands behind a script's name is the script's.
  const own = words.slice(0, words.findIndex((word) => !word.startsWith('-')) >>> 0);
  if (own.includes('-v') || own[0] === '--version') {
    yield* p.write(1, `${version}\n`);
    return 0;
  }
  if (words[0] === '-h' || words[0] === '--help') {
    yield* p.write(1, 'Usage: node [options] [ script.js ] [arguments]\n       node inspect [options] [ script.js | host:port ] [arguments]\n\nOptions:\n  -                           script read from stdin (default if no\n                              file name is provided, interactive\n                              mode if a tty)\n  -c, --check                 syntax check script without executing\n  -e, --eval=...              evaluate script\n  -i, --interactive           always enter the REPL even if stdin does not appear to be a terminal\n  -p, --print [...]           evaluate script and print result\n  -r, --require=...           module to preload\n  -v, --version               print Node.js version\n');
    return 0;
  }
  let options: Options;
  try {
    options = optionsOf(words);
  } catch (error) {
    if (!(error instanceof BadOption)) throw error;
    yield* p.write(2, `${p.argv[0]}: ${error.message}\n`);
    return 9;
  }
  for (const { path, optional } of options.envFiles) {
    if (lookup(p, path)?.kind === 'file') {
      // What is there already is not overwritten.
      for (const [name, value] of environmentFile(readText(p, path))) if (!p.env.has(name)) p.env.set(name, value);
    } else if (optional) yield* p.write(2, `${path} not found. Continuing without it.\n`);
    else {
      yield* p.write(2, `${p.argv[0]}: ${path}: not found\n`);
      return 9;
    }
  }
  p.claim(MEMORY);
  const runtime = new Runtime(p), modules = new Modules(runtime);
  p.onExit.push(() => runtime.dispose());
  return yield* guarded(runtime, () => main(runtime, modules, options));
}

function prepare(runtime: Runtime, modules: Modules, argv: readonly string[], options: string[] = []): void {
  const run = runtime.interpreter;
  makeGlobals(runtime);
  const define = (name: string, value: unknown): void => void Object.defineProperty(run.globalObject, name, { value, writable: true, configurable: true });
  define('Buffer', modules.buffer.build);
  modules.module('#globals');
  const process = run.member(run.globalObject, 'process') as { argv: string[]; argv0: string; execArgv: string[] };
  process.execArgv = options;
  process.argv = ['/usr/local/bin/node', ...argv];
  process.argv0 = runtime.p.argv[0] ?? 'node';
}

function* main(runtime: Runtime, modules: Modules, options: Options): Blocking<number> {
  const { p } = runtime, [file, ...args] = options.rest;
  const isTerminal = p.files.get(0)?.tty !== undefined;
  if (options.code === undefined && (options.interactive || (file === undefined && isTerminal))) {
    prepare(runtime, modules, []);
    return yield* repl(runtime, modules);
  }
  const text = options.code ?? (file === undefined || file === '-' ? decode(yield* readAll(p, p.file(0))) : undefined);
  if (text !== undefined) {
    prepare(runtime, modules, options.code === undefined ? ['-', ...args].slice(file === '-' ? 0 : 1) : options.rest, options.own);
    yield* evaluate(runtime, modules, text, options);
  } else {
    const path = absolute(p.cwd, file!);
    prepare(runtime, modules, [path, ...args], options.own);
    yield* start(runtime, modules, path, options);
  }
  if (options.check) return 0;
  yield* runtime.loop();
  return yield* end(runtime);
}

/** beforeExit and exit. */
function* end(runtime: Runtime): Blocking<number> {
  const run = runtime.interpreter, process = run.member(run.globalObject, 'process');
  const code = (): number => Number(run.member(process, 'exitCode') ?? 0);
  yield* runtime.turn(function* () {
    yield* runtime.emitProcess('beforeExit', code());
  });
  yield* runtime.loop();
  yield* runtime.turn(function* () {
    yield* runtime.emitProcess('exit', code());
  });
  return code() & 0xff;
}

function* start(runtime: Runtime, modules: Modules, path: string, options: Options): Blocking<void> {
  const { p, interpreter: run } = runtime, found = modules.resolve(path, '/');
  if (!found || !('path' in found)) {
    const error = run.failure('Error', `Cannot find module '${path}'`, { code: 'MODULE_NOT_FOUND', requireStack: [] });
    Object.defineProperty(error, 'stack', { value: [`Error: ${error.message}`, ...FRAMES.notFound, ...FRAMES.runMain].join('\n') });
    run.internalPlaces.set(error, PLACES.notFound);
    throw new Uncaught(error, false);
  }
  const real = realPath(p, found.path);
  modules.main = real;
  for (const name of options.requires) yield* runtime.turn(() => requireFirst(modules, p.cwd, name));
  const isModule = modules.isEsModule(real);
  run.outerFrames = options.check ? FRAMES.check : isModule ? FRAMES.module : FRAMES.main;
  if (options.check) return yield* checkOnly(p, real, isModule);
  yield* runtime.turn(function* () {
    if (isModule) yield* modules.esModule(real);
    else yield* modules.load(real);
    run.outerFrames = [];
  });
  run.outerFrames = [];
}

function* requireFirst(modules: Modules, folder: string, name: string): Blocking<void> {
  modules.require(name.replace(/^dotenv\/config$/, 'dotenv'), folder, undefined);
}

function* checkOnly(p: Process, path: string, isModule: boolean): Blocking<void> {
  const text = readText(p, path);
  try {
    parse(text, { isModule, returns: !isModule });
  } catch (error) {
    if (error instanceof SyntaxFailure) throw new BadSource({ text, file: path }, error);
    throw error;
  }
}

function* evaluate(runtime: Runtime, modules: Modules, text: string, options: Options): Blocking<void> {
  const { p, interpreter: run } = runtime, file = options.code === undefined ? '[stdin]' : '[eval]', source: Source = { text, file };
  let program: Program | undefined;
  try {
    program = options.isModule ? undefined : parse(text, { isModule: false, returns: false });
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error;
    if (!hasModuleSyntax(error.message)) throw new BadSource(source, error);
  }
  for (const name of options.requires) yield* runtime.turn(() => requireFirst(modules, p.cwd, name));
  if (!program) {
    run.outerFrames = FRAMES.module;
    yield* runtime.turn(function* () {
      yield* modules.esModule(`${p.cwd.replace(/\/$/, '')}/[eval1]`, { text, url: `file://${p.cwd.replace(/\/$/, '')}/[eval1]` });
    });
    run.outerFrames = [];
    return;
  }
  run.outerFrames = FRAMES.eval;
  runtime.sources.set(file, text);
  const scope = new Scope(undefined, { self: { value: run.globalObject }, home: undefined, callee: undefined, newTarget: undefined, strict: program.strict, source });
  modules.declareCommonJs(scope, { exports: {} }, file, p.cwd);
  modules.declareCore(scope);
  scope.declare('__dirname', '.');
  const own = program;
  yield* runtime.turn(function* () {
    run.calls.push({ name: '', source, at: 0, receiver: undefined, building: false });
    run.completion = undefined;
    scope.prepare(own.names, (inner) => makeFunction(run, inner, scope, inner.name));
    yield* runList(run, own.body, scope);
    run.calls.pop();
    if (options.print) runtime.put(1, `${typeof run.completion === 'string' ? run.completion : inspect(run, run.completion)}\n`);
  });
  run.outerFrames = [];
}

/** Runs a script to its end; what it dies of is shown. */
function* guarded(runtime: Runtime, body: () => Blocking<number>): Blocking<number> {
  const { p, interpreter: run } = runtime, version = versionOf(p);
  try {
    return yield* body();
  } catch (thrown) {
    if (thrown instanceof Errno || thrown instanceof Exit) throw thrown;
    yield* runtime.flush();
    if (thrown instanceof Leave) return thrown.status;
    if (thrown instanceof NotSimulated) {
      yield* p.write(2, `node: this simulator's Node does not have ${thrown.message}\n`);
      return 1;
    }
    const uncaught = thrown instanceof Uncaught ? thrown : new Uncaught(thrown, false);
    const bad = uncaught.value instanceof BadSource ? uncaught.value : undefined;
    if (bad) {
      const frames = bad.frames ?? (bad.source.file.startsWith('file:') ? FRAMES.moduleSyntax : bad.source.file.startsWith('[') ? FRAMES.evalSyntax : run.outerFrames === FRAMES.check ? FRAMES.check : FRAMES.syntax);
      yield* p.write(2, syntaxScreen(bad.source, bad.failure, frames, version));
      return 1;
    }
    yield* p.write(2, uncaughtScreen(runtime, uncaught, version));
    try {
      yield* runtime.emitProcess('exit', 1);
      yield* runtime.flush();
    } catch (error) {
      if (!(error instanceof Leave)) throw error;
      return error.status;
    }
    return 1;
  }
}
