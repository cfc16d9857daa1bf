/**
 * node: a small, honest interpreter of JavaScript for one-liners and small servers. It runs expressions, functions,
 * closures, destructuring, templates, exceptions, timers and the modules of modules.ts. Classes, async functions and
 * ES modules it does not run, and says so.
 */
import type { Blocking } from '../../kernel/blocking.ts';
import { decode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { lookup, readText, realPath } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { readAll } from '../lines.ts';
import { globals, NODE_VERSION } from './globals.ts';
import { parse } from './parse.ts';
import { Runtime } from './runtime.ts';
import { SyntaxFailure } from './tokens.ts';
import { Callable, Dictionary, inspect, Thrown, toText, type Value } from './values.ts';

/** What a small Node process takes, bytes. */
const MEMORY = 42 * 2 ** 20;

export function* node(p: Process): Blocking<number> {
  const words = p.argv.slice(1);
  const option = words[0];
  if (option === '-v' || option === '--version') {
    yield* p.write(1, `${NODE_VERSION}\n`);
    return 0;
  }
  if (option === '-e' || option === '--eval' || option === '-p' || option === '--print') return yield* evaluate(p, words[1] ?? '', words.slice(2), option === '-p' || option === '--print');
  if (option?.startsWith('-') && option !== '-') {
    yield* p.write(2, `node: this simulator does not have the option ${option}\n`);
    return 9;
  }
  if (option === undefined && p.files.get(0)?.tty) {
    yield* p.write(2, "node: this simulator has no interactive prompt; use node -e 'CODE' or a file\n");
    return 1;
  }
  if (option === undefined || option === '-') return yield* execute(p, decode(yield* readAll(p, p.file(0))), '[stdin]', words.slice(1));
  return yield* runFile(p, option, words.slice(1));
}

function* runFile(p: Process, name: string, args: string[]): Blocking<number> {
  const found = [name, `${name}.js`, `${name}/index.js`].find((path) => lookup(p, path)?.kind === 'file');
  const wanted = name.startsWith('/') ? name : `${p.cwd.replace(/\/$/, '')}/${name}`;
  if (found === undefined) {
    yield* p.write(2, `node:internal/modules/cjs/loader:1423\n  throw err;\n  ^\n\nError: Cannot find module '${wanted}'\n    at Module._resolveFilename (node:internal/modules/cjs/loader:1420:15) {\n  code: 'MODULE_NOT_FOUND',\n  requireStack: []\n}\n\nNode.js ${NODE_VERSION}\n`);
    return 1;
  }
  const path = realPath(p, found);
  let source: string;
  try {
    source = readText(p, path);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    yield* p.write(2, `Error: ${error.code}: ${error.goText}, open '${path}'\n`);
    return 1;
  }
  return yield* execute(p, source, path, args);
}

function* evaluate(p: Process, source: string, args: string[], print: boolean): Blocking<number> {
  return yield* execute(p, source, '[eval]', args, print);
}

function* execute(p: Process, source: string, file: string, args: string[], print = false): Blocking<number> {
  p.claim(MEMORY);
  const runtime = new Runtime(p);
  p.onExit.push(() => runtime.dispose());
  try {
    const body = parse(source);
    const scope = globals(runtime, file, ['/usr/local/bin/node', ...(file === '[eval]' ? [] : [file]), ...args]);
    const last = body.at(-1);
    if (print && last?.type === 'Expression') {
      yield* runtime.interpreter.run(body.slice(0, -1), scope);
      yield* runtime.print(1, inspect(yield* runtime.interpreter.evaluate(last.value, scope)));
    } else yield* runtime.interpreter.run(body, scope);
    yield* runtime.loop();
    return 0;
  } catch (error) {
    if (error instanceof SyntaxFailure) yield* complainAt(p, file, source, error.line, `SyntaxError: ${error.message}`);
    else if (error instanceof Thrown) yield* complainAt(p, file, source, runtime.interpreter.line, uncaught(error.value));
    else throw error;
    return 1;
  }
}

function uncaught(value: Value): string {
  if (value instanceof Dictionary && value.kind?.endsWith('Error')) {
    const extra = [...value.properties].filter(([name]) => name !== 'message' && name !== 'stack').map(([name, item]) => `  ${name}: ${inspect(item, 1)}`);
    return `${value.kind}: ${toText(value.get('message'))}${extra.length > 0 ? ` {\n${extra.join(',\n')}\n}` : ''}`;
  }
  return `Uncaught ${value instanceof Callable ? value.name : inspect(value, 1)}\n(Use \`node --trace-uncaught ...\` to show where the exception was thrown)`;
}

function* complainAt(p: Process, file: string, source: string, line: number, message: string): Blocking<void> {
  const text = source.split('\n')[line - 1] ?? '';
  yield* p.write(2, `${file}:${line}\n${text}\n${' '.repeat(text.length - text.trimStart().length)}^\n\n${message}\n\nNode.js ${NODE_VERSION}\n`);
}
