/** cjson, as scripts of Redis have it. Names stand in the order in which they came; Lua has an order of its own. */
import type { Interpreter } from './interpreter.ts';
import { functions, type Arguments } from './library.ts';
import { NULL, numberText, Table, typeOf, type Value } from './values.ts';

const DEEPEST = 1000;

export function documents(lua: Interpreter, args: Arguments): Table {
  const table = functions({
    encode: (...given) => encode(lua, args.value('encode', 1, given), 0),
    decode: (...given) => {
      const text = args.text('decode', 1, given);
      try {
        return value(JSON.parse(text));
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        return lua.fail(`Expected value but found invalid token at character ${1 + (/\S/.exec(text)?.index ?? text.length)}`);
      }
    },
  });
  table.named.set('null', NULL);
  return table;
}

function value(read: unknown): Value {
  if (read === null) return NULL;
  if (Array.isArray(read)) return Table.of(read.map(value));
  if (typeof read !== 'object') return read as Value;
  const table = new Table();
  for (const [name, one] of Object.entries(read)) table.named.set(name, value(one));
  return table;
}

const quoted = (text: string): string => JSON.stringify(text).replaceAll('/', '\\/').replaceAll('\x7f', '\\u007f');

function encode(lua: Interpreter, given: Value, depth: number): string {
  lua.step();
  if (given === undefined || given === NULL) return 'null';
  if (typeof given === 'number') return Number.isFinite(given) ? numberText(given) : lua.fail('Cannot serialise number: must not be NaN or Inf');
  if (typeof given === 'boolean') return String(given);
  if (typeof given === 'string') return quoted(given);
  if (!(given instanceof Table)) return lua.fail(`Cannot serialise ${typeOf(given)}: type not supported`);
  if (depth > DEEPEST) return lua.fail(`Cannot serialise, excessive depth (${depth + 1})`);
  const entries = [...given];
  if (entries.length > 0 && entries.every(([key]) => typeof key === 'number' && key > 0 && Number.isInteger(key))) {
    const last = Math.max(...entries.map(([key]) => key as number));
    if (last > 10 && last > entries.length * 2) lua.fail('Cannot serialise table: excessively sparse array');
    return lua.bounded(`[${Array.from({ length: last }, (_, index) => encode(lua, given.get(index + 1), depth + 1)).join(',')}]`);
  }
  return lua.bounded(`{${entries.map(([key, one]) => `${typeof key === 'string' || typeof key === 'number' ? quoted(lua.tostring(key)) : lua.fail('Cannot serialise table: table key must be a number or string')}:${encode(lua, one, depth + 1)}`).join(',')}}`);
}
