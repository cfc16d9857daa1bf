/** json.dumps and json.loads. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Interpreter } from './interpreter.ts';
import { whole } from './operators.ts';
import { sortValues } from './sorting.ts';
import { reprFloat } from './texts.ts';
import { Dict, Float, List, Tuple, type Named, type Value } from './values.ts';

export function* dumpJson(run: Interpreter, value: Value, named: Named): Blocking<string> {
  const indentGiven = named.get('indent') ?? null, indent = indentGiven === null ? undefined : typeof indentGiven === 'string' ? indentGiven : ' '.repeat(Number(indentGiven));
  const separators = named.get('separators') ?? null, [comma, colon] = separators instanceof Tuple ? separators.items.map(String) : [indent === undefined ? ', ' : ',', ': '];
  const ascii = named.get('ensure_ascii') !== false, sort = named.get('sort_keys') === true, other = named.get('default') ?? null;
  const text = (one: string): string => (ascii ? JSON.stringify(one).replace(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`) : JSON.stringify(one));
  const block = (open: string, parts: string[], close: string, depth: number): string => (parts.length === 0 ? open + close : indent === undefined ? open + parts.join(comma) + close : `${open}\n${indent.repeat(depth + 1)}${parts.join(`${comma}\n${indent.repeat(depth + 1)}`)}\n${indent.repeat(depth)}${close}`);
  const write = function* (one: Value, depth: number): Blocking<string> {
    if (one === null) return 'null';
    if (typeof one === 'boolean' || typeof one === 'number' || typeof one === 'bigint') return String(one);
    if (typeof one === 'string') return text(one);
    if (one instanceof Float) return Number.isFinite(one.value) ? reprFloat(one.value) : Number.isNaN(one.value) ? 'NaN' : one.value > 0 ? 'Infinity' : '-Infinity';
    if (one instanceof List || one instanceof Tuple) {
      const parts: string[] = [];
      for (const item of one.items) parts.push(yield* write(item, depth + 1));
      return block('[', parts, ']', depth);
    }
    if (one instanceof Dict) {
      const parts: string[] = [], pairs = sort ? (yield* sortValues(run, [...one.map.values()].map((pair) => new Tuple(pair)), null, false)).map((pair) => (pair as Tuple).items) : [...one.map.values()];
      for (const [key, own] of pairs) {
        const simple = key === null || ['string', 'number', 'boolean'].includes(typeof key) || key instanceof Float;
        if (!simple) throw run.error('TypeError', `keys must be str, int, float, bool or None, not ${run.typeName(key)}`);
        parts.push(`${text(typeof key === 'string' ? key : key === null ? 'null' : typeof key === 'boolean' ? String(key) : yield* run.text(key))}${colon}${yield* write(own, depth + 1)}`);
      }
      return block('{', parts, '}', depth);
    }
    if (other !== null) return yield* write(yield* run.call(other, [one]), depth);
    throw run.error('TypeError', `Object of type ${run.typeName(one)} is not JSON serializable`);
  };
  return yield* write(value, 0);
}

export function loadJson(run: Interpreter, given: Value): Value {
  const source = typeof given === 'string' ? given : given instanceof Object && 'data' in given ? String.fromCharCode(...(given as { data: Uint8Array }).data) : undefined;
  if (source === undefined) throw run.error('TypeError', `the JSON object must be str, bytes or bytearray, not ${run.typeName(given)}`);
  let at = 0;
  const fail = (message: string, where = at): never => {
    const line = source.slice(0, where).split('\n').length, column = where - source.lastIndexOf('\n', where - 1);
    const raised = run.error('JSONDecodeError', `${message}: line ${line} column ${column} (char ${where})`);
    for (const [name, value] of Object.entries({ msg: message, doc: source, pos: where, lineno: line, colno: column })) raised.value.attrs.set(name, value);
    throw raised;
  };
  const space = (): void => {
    while (/[ \t\n\r]/.test(source[at] ?? '')) at++;
  };
  const text = (): string => {
    const start = at, found = /"(?:[^"\\\u0000-\u001f]|\\.)*"/y;
    found.lastIndex = at;
    const match = found.exec(source);
    if (!match) return fail(/^"(?:[^"\\]|\\.)*"/.test(source.slice(start)) ? 'Invalid control character at' : 'Unterminated string starting at', /^"(?:[^"\\]|\\.)*"/.test(source.slice(start)) ? start + /^"(?:[^"\\\u0000-\u001f]|\\.)*/.exec(source.slice(start))![0].length : start);
    at += match[0].length;
    return JSON.parse(match[0]) as string;
  };
  const value = (): Value => {
    space();
    const c = source[at];
    if (c === '"') return text();
    if (c === '{') return object();
    if (c === '[') return array();
    const found = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?|true|false|null|NaN|-?Infinity/y;
    found.lastIndex = at;
    const match = found.exec(source);
    if (!match) return fail('Expecting value');
    at += match[0].length;
    const words: Record<string, Value> = { true: true, false: false, null: null, NaN: new Float(NaN), Infinity: new Float(Infinity), '-Infinity': new Float(-Infinity) };
    if (match[0] in words) return words[match[0]];
    return match[1] !== undefined || match[2] !== undefined ? new Float(Number(match[0])) : whole(BigInt(match[0]));
  };
  const object = (): Value => {
    const made: [string, Value][] = [];
    at++;
    space();
    if (source[at] === '}') {
      at++;
      return run.dictOf(made);
    }
    for (;;) {
      space();
      if (source[at] !== '"') return fail(source[at] === '}' && run.newer(13) ? 'Illegal trailing comma before end of object' : 'Expecting property name enclosed in double quotes', source[at] === '}' && run.newer(13) ? source.lastIndexOf(',', at) : at);
      const key = text();
      space();
      if (source[at] !== ':') return fail("Expecting ':' delimiter");
      at++;
      made.push([key, value()]);
      space();
      if (source[at] === '}') {
        at++;
        return run.dictOf(made);
      }
      if (source[at] !== ',') return fail("Expecting ',' delimiter");
      at++;
    }
  };
  const array = (): Value => {
    const items: Value[] = [];
    at++;
    space();
    if (source[at] === ']') {
      at++;
      return new List(items);
    }
    for (;;) {
      items.push(value());
      space();
      if (source[at] === ']') {
        at++;
        return new List(items);
      }
      if (source[at] !== ',') return fail("Expecting ',' delimiter");
      const comma = at++;
      space();
      if (source[at] === ']' && run.newer(13)) return fail('Illegal trailing comma before end of array', comma);
    }
  };
  const made = value();
  space();
  if (at < source.length) fail('Extra data');
  return made;
}
