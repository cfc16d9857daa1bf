/** The calls under way, and how V8 writes them down. */
import { ownFrames } from '../library/places.ts';
import type { Interpreter } from './interpreter.ts';
import type { Source } from './syntax.ts';
import type { Value } from './scope.ts';

export interface Call {
  name: string;
  /** Undefined for built-in functions. */
  source: Source | undefined;
  /** The offset where it is now. */
  at: number;
  /** `this`, where the call was one of a method. */
  receiver: Value;
  building: boolean;
  /** Calls of Node's own that stand between those of scripts, as they are shown. */
  lines?: readonly string[];
}

/** Lines and columns, from 1. */
export function placeOf(source: Source, at: number): { line: number; column: number } {
  const before = source.text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}

export function location({ source, at }: Call): string {
  if (!source) return '<anonymous>';
  const { line, column } = placeOf(source, at);
  return `${source.file}:${line}:${column}`;
}

/** How many calls an error remembers. */
const LIMIT = 10;

/** What V8 calls the kind of a receiver. */
function kindOf(interpreter: Interpreter, receiver: Value): string {
  if (typeof receiver === 'function') return 'Function';
  if (typeof receiver !== 'object' || receiver === null) return receiver === undefined || receiver === null ? '' : `${typeof receiver}`.replace(/^./, (c) => c.toUpperCase());
  const made = interpreter.realm.get(receiver, 'constructor');
  return (typeof made === 'function' && made.name) || 'Object';
}

function title(interpreter: Interpreter, call: Call): string {
  if (/^[gs]et /.test(call.name)) return call.name;
  if (call.building) return `new ${call.name || '<anonymous>'}`;
  const kind = call.receiver === undefined ? '' : kindOf(interpreter, call.receiver);
  if (kind === 'Timeout' && call.source) return call.name === '' ? 'Timeout._onTimeout' : `Timeout.${call.name} [as _onTimeout]`;
  if (call.name === '') return kind === '' ? '' : `${kind}.<anonymous>`;
  if (typeof call.receiver === 'function') return `${call.receiver.name || 'Function'}.${call.name}`;
  return kind === '' || call.name.includes('.') || call.name.startsWith(kind) ? call.name : `${kind}.${call.name}`;
}

/** The lines `    at …`. */
export function stackOf(interpreter: Interpreter, skip = 0): string[] {
  const calls = interpreter.calls.slice(0, interpreter.calls.length - skip).slice(-LIMIT).reverse();
  const lines = calls.flatMap((call) => {
    if (call.lines) return call.lines;
    const name = title(interpreter, call), own = call.source && ownFrames(call.source.file, call.name, name);
    if (own) return own;
    return name === '' ? `    at ${location(call)}` : `    at ${name} (${location(call)})`;
  });
  return [...lines, ...interpreter.outerFrames].slice(0, LIMIT);
}

/** The asynchronous functions that wait for the call that is being made, as V8 adds them to a stack later. */
export function awaitedFrom(interpreter: Interpreter): string[] {
  const lines: string[] = [];
  for (const call of [...interpreter.calls].reverse()) {
    if (!call.source || call.source.file.startsWith('node:')) continue;
    const found = /\bawait\s+(?:[\w$]+\s*\.\s*)*$/.exec(call.source.text.slice(0, call.at));
    if (!found) break;
    const name = title(interpreter, call), place = location({ ...call, at: found.index });
    lines.push(name === '' || name === 'Object.<anonymous>' ? `    at async ${place}` : `    at async ${name} (${place})`);
  }
  return lines;
}
