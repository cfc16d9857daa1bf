/** Tracebacks as Python prints them, with marks below the part of the line that failed. */
import { editDistance } from '../../../kernel/edit-distance.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Frame, Interpreter } from './interpreter.ts';
import type { Expression, Statement, SyntaxFailure } from './syntax.ts';
import { Module, PyClass, PyObject, Tuple } from './values.ts';

/** `~` and `^`: operators, subscripts and (since 3.13) calls are marked where they act. */
function marks(run: Interpreter, place: Frame['place'], line: string): string | undefined {
  const node = place as Expression | Statement, end = place.endLine > place.line ? line.trimEnd().length : place.endColumn, length = end - place.column, whole = line.trim().length <= length;
  const parts = (from: number, to: number): string => '~'.repeat(Math.max(0, from - place.column)) + '^'.repeat(Math.max(1, to - from)) + '~'.repeat(Math.max(0, end - to));
  if (place.endLine > place.line && node.kind !== 'Call') return whole ? undefined : '^'.repeat(Math.max(1, length));
  if (node.kind === 'Binary') return parts(node.operatorPlace.column, node.operatorPlace.endColumn);
  if (node.kind === 'Augment' ) return parts(node.operatorPlace.column, node.operatorPlace.endColumn);
  if (node.kind === 'Subscript') return parts(line.indexOf('[', node.object.endColumn), end);
  if (node.kind === 'Call' && run.newer(13) && isWholeValue(line, place.column, end, node.callee.kind === 'Name')) return undefined;
  if (node.kind === 'Call' && run.newer(13)) return parts(Math.max(node.callee.endColumn, line.indexOf('(', node.callee.endColumn)), end);
  if (whole && node.kind !== 'Name') return undefined;
  return whole ? undefined : '^'.repeat(Math.max(1, length));
}

function frameText(run: Interpreter, { file, name, place }: Frame): string {
  const title = name.split('.').pop()!, head = `  File "${file}", line ${place.line}, in ${title}\n`;
  const source = file === '<stdin>' || (file === '<string>' && !run.newer(13)) ? undefined : run.sources.get(file);
  const line = source?.split('\n')[place.line - 1];
  if (line === undefined || line.trim() === '') return head;
  const margin = line.length - line.trimStart().length, made = marks(run, place, line);
  return `${head}    ${line.trim()}\n${made === undefined ? '' : `    ${' '.repeat(Math.max(0, place.column - margin))}${made}\n`}`;
}

/** Since 3.13 a call that is all of what is assigned, or a call by name that is all of what is returned, has no marks. */
const isWholeValue = (line: string, start: number, end: number, byName: boolean): boolean => /^\s*(?:#.*)?$/.test(line.slice(end)) && (/^\s*[^=()]+[^=!<>()+*/%-]=\s*$|^\s*\w\s*=\s*$/.test(line.slice(0, start)) || (byName && /^\s*return\s+$/.test(line.slice(0, start))));

/** The library's own text is not the real one, and half of the real one is C: of its frames nothing would be true. */
const OWN_LIBRARY = '/usr/local/lib/python3/';

/** Frames of a recursion are shown three times, then counted. */
export function frames(run: Interpreter, trace: readonly Frame[]): string {
  let out = '', repeated = 0, last = '';
  const rest = (): string => (repeated > 3 ? `  [Previous line repeated ${repeated - 3} more time${repeated - 3 > 1 ? 's' : ''}]\n` : '');
  for (const frame of trace) {
    if (frame.file.startsWith(OWN_LIBRARY)) continue;
    const key = `${frame.file}:${frame.place.line}:${frame.name}`;
    if (key !== last) {
      out += rest();
      repeated = 0;
      last = key;
    }
    if (++repeated <= 3) out += frameText(run, frame);
  }
  return out + rest();
}

export function* errorLine(run: Interpreter, error: PyObject): Blocking<string> {
  const cls = error.cls!, name = cls.module === 'builtins' || cls.module === '__main__' ? cls.name : `${cls.module}.${cls.name}`, text = yield* run.text(error);
  
  const hint = suggestion(run, error);
  return `${name}${text === '' ? '' : `: ${text}`}${hint}`;
}

/** What dir() gives of an object. */
const namesOf = (run: Interpreter, object: unknown): string[] => [...(object instanceof PyObject ? object.attrs.keys() : []), ...(object instanceof Module ? [] : (object instanceof PyClass ? object : run.classOf(object)).mro.flatMap((one) => [...one.attrs.keys()]))].filter((one) => !one.startsWith('_'));

/** "Did you mean" of names and attributes. */
export function suggestion(run: Interpreter, error: PyObject): string {
  const name = error.attrs.get('name');
  if (typeof name !== 'string' || !['NameError', 'AttributeError'].includes(error.cls!.name)) return '';
  const isName = error.cls!.name === 'NameError', object = error.attrs.get('obj');
  const known = isName ? [...(run.mainNames?.keys() ?? []), ...run.builtins.keys()] : namesOf(run, object);
  const best = known.map((one) => ({ one, far: editDistance(name, one) })).filter(({ one, far }) => far <= Math.max(1, Math.floor((name.length + one.length + 3) / 6)) && far < name.length).sort((a, b) => a.far - b.far)[0];
  if (best) return `. Did you mean: '${best.one}'?`;
  if (!isName) return '';
  return ['os', 'sys', 'json', 'math', 'random', 're', 'time', 'datetime', 'collections'].includes(name) ? `. Did you forget to import '${name}'?` : '';
}

export function* traceback(run: Interpreter, error: PyObject, seen: PyObject[] = []): Blocking<string> {
  const links = run.causes.get(error), before = links?.cause !== undefined ? links.cause : links?.context;
  let out = '';
  if (before && !seen.includes(before)) out = `${yield* traceback(run, before, [...seen, error])}\n${links?.cause ? 'The above exception was the direct cause of the following exception:' : 'During handling of the above exception, another exception occurred:'}\n\n`;
  const trace = run.traces.get(error) ?? [];
  const notes = error.attrs.get('__notes__') as { items: unknown[] } | undefined;
  if (error.attrs.get('exceptions') instanceof Tuple && error.cls!.mro.some((one) => one.name === 'BaseExceptionGroup')) return out + (yield* groupText(run, error, seen, trace.length === 0 ? '' : frames(run, trace), `${yield* errorLine(run, error)}\n${(notes?.items ?? []).map((one) => `${String(one)}\n`).join('')}`));
  return `${out}${trace.length === 0 ? '' : `Traceback (most recent call last):\n${frames(run, trace)}`}${yield* errorLine(run, error)}\n${(notes?.items ?? []).map((one) => `${String(one)}\n`).join('')}`;
}

/** More of a group than this is counted only. */
const WIDEST = 15;

/** A group with what it holds below it, each part further in; inside another group the frame around it is the other's. */
function* groupText(run: Interpreter, error: PyObject, seen: readonly PyObject[], stack: string, words: string): Blocking<string> {
  const inner = seen.some((one) => one.attrs.get('exceptions') instanceof Tuple), margin = inner ? '' : '  | ', base = inner ? '' : '  ';
  const framed = (text: string, before: string): string => text.replace(/^(?=.)/gm, before);
  let out = `${stack === '' ? '' : `${inner ? '' : '  + '}Exception Group Traceback (most recent call last):\n`}${framed(stack + words, margin)}`;
  const { items } = error.attrs.get('exceptions') as Tuple;
  for (const [i, one] of items.slice(0, WIDEST + 1).entries()) {
    const more = i === WIDEST;
    out += `${base}${i === 0 ? '+-' : '  '}+---------------- ${more ? '...' : i + 1} ----------------\n`;
    const text = more ? `and ${items.length - WIDEST} more exception${items.length === WIDEST + 1 ? '' : 's'}\n` : yield* traceback(run, one as PyObject, [...seen, error]);
    // A group's parts stand where the group's own text ends.
    const nested = !more && (one as PyObject).attrs.get('exceptions') instanceof Tuple;
    out += text.split('\n').slice(0, -1).map((line) => (nested && /^(?:\+-\+-|(?: {2})+[|+])/.test(line) ? `${base}  ${line}` : `${base}  | ${line}`)).join('\n') + '\n';
    if (i === Math.min(items.length - 1, WIDEST) && !nested) out += `${base}  +------------------------------------\n`;
  }
  return out;
}

export function syntaxText(file: string, source: string, failure: SyntaxFailure): string {
  if (failure.kind === 'TabError') return `  File "${file}", line ${failure.place.line}\n    ${(source.split('\n')[failure.place.line - 1] ?? '').trim()}\n${failure.kind}: ${failure.message}\n`;
  const atEnd = failure.place.line > source.replace(/\n+$/, '').split('\n').length && !/[([{]/.test(failure.message);
  if (atEnd) return `  File "${file}", line ${source.replace(/\n+$/, '').split('\n').length}\n    ${source.replace(/\n+$/, '').split('\n').at(-1)!.trim()}\n${failure.kind}: ${failure.message}\n`;
  const { line, column, endLine, endColumn } = failure.place, text = source.split('\n')[line - 1] ?? '', margin = text.length - text.trimStart().length;
  const length = endLine > line ? Math.max(1, text.length - column) : Math.max(1, endColumn - column);
  return `  File "${file}", line ${line}\n${text.trim() === '' ? '' : `    ${text.trimStart()}\n    ${' '.repeat(Math.max(0, column - margin))}${'^'.repeat(length)}\n`.replace(failure.message === 'unexpected indent' ? /\n *\^+\n$/ : /$^/, '\n')}${failure.kind}: ${failure.message}\n`;
}
