/** The screens of errors that end a script. */
import { inspect } from './inspect.ts';
import { placeOf, type Call } from './language/stacks.ts';
import type { Source, SyntaxFailure } from './language/syntax.ts';
import { thrownPlace } from './library/places.ts';
import type { Runtime, Uncaught } from './runtime.ts';
import { FRAMES } from './version.ts';

/** The line of the source with a mark below it. */
function excerpt(source: Source, at: number, length = 1): string {
  const { line, column } = placeOf(source, at), text = source.text.split('\n')[line - 1] ?? '';
  const room = Math.max(1, Math.min(length, text.length - column + 1));
  return `${source.file}:${line}\n${text}\n${text.slice(0, column - 1).replace(/[^\t]/g, ' ')}${column > text.length ? '' : '^'.repeat(room)}\n`;
}

/** What a text that is no JavaScript gives. */
export function syntaxScreen(source: Source, failure: SyntaxFailure, frames: readonly string[], version: string): string {
  // What is wrong with a link is told right below the excerpt.
  return `${excerpt(source, Math.min(failure.at, source.text.length), failure.end - failure.at)}${frames === FRAMES.link ? '' : '\n'}SyntaxError: ${failure.message}\n${frames.join('\n')}\n\nNode.js ${version}\n`;
}

function whereThrown(runtime: Runtime, value: unknown): Call | undefined {
  const { lastThrow } = runtime.interpreter;
  return lastThrow && lastThrow.value === value ? lastThrow.call : undefined;
}

/** Where an error's own stack begins, if that is in a script. */
function whereMade(runtime: Runtime, value: unknown): string | undefined {
  const [, file, line, column] = /\n {4}at (?:.*\()?((?:file:\/\/)?\/[^\n]*?):(\d+):(\d+)\)?/.exec(value instanceof Error ? String(value.stack) : '') ?? [];
  const text = file === undefined ? undefined : runtime.sources.get(file);
  if (text === undefined) return undefined;
  const shown = text.split('\n')[Number(line) - 1] ?? '';
  return `${file}:${line}\n${shown}\n${' '.repeat(Number(column) - 1)}^\n`;
}

/** A module that names what only scripts have is told so. */
function amendedForModules(runtime: Runtime, error: Error, file: string): void {
  const [, name] = /^(require|module|exports|__filename|__dirname) is not defined$/.exec(error.message) ?? [];
  if (name === undefined || !file.startsWith('file:')) return;
  const message = `${error.message} in ES module scope${name === 'require' ? ', you can use import instead' : ''}${runtime.moduleHint(file.slice(7))}`;
  Object.defineProperty(error, 'stack', { value: String(error.stack).replace(error.message, () => message), configurable: true, writable: true });
}

const UNHANDLED = 'This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason';

/** An error that nothing caught. */
export function uncaughtScreen(runtime: Runtime, { value, isRejection }: Uncaught, version: string): string {
  const run = runtime.interpreter, call = whereThrown(runtime, value), end = `\n\nNode.js ${version}\n`;
  const internal = run.internalPlaces.get(value as object);
  if (isRejection && !(value instanceof Error)) {
    const shown = typeof value === 'object' && value !== null ? '#<Object>' : String(value);
    return `node:internal/process/promises:392\n      new UnhandledPromiseRejection(reason);\n      ^\n\nUnhandledPromiseRejection: ${UNHANDLED} "${shown}".\n    at throwUnhandledRejectionsMode (node:internal/process/promises:392:7)\n    at processPromiseRejections (node:internal/process/promises:475:17)\n    at process.processTicksAndRejections (node:internal/process/task_queues:104:32) {\n  code: 'ERR_UNHANDLED_REJECTION'\n}${end}`;
  }
  const isOwn = call?.source?.file.startsWith('node:') ?? false;
  const thrown = isOwn ? thrownPlace(Object(value) as object) : call?.source ? excerpt(call.source, call.at) : undefined;
  const head = internal ?? (isRejection ? whereMade(runtime, value) ?? thrown : thrown ?? whereMade(runtime, value)) ?? '';
  if (value instanceof Error) {
    amendedForModules(runtime, value, call?.source?.file ?? '');
    const emitted = run.emitted.get(value);
    if (emitted !== undefined) Object.defineProperty(value, 'stack', { value: `${String(value.stack)}${emitted}`, configurable: true, writable: true });
    return `${head}\n${inspect(run, value, { customInspect: false })}${end}`;
  }
  const hint = typeof value === 'object' && value !== null ? '' : '\n(Use `node --trace-uncaught ...` to show where the exception was thrown)';
  return `\n${head}${typeof value === 'string' ? value : inspect(run, value)}${hint}${end}`;
}
