/** util.format: what console.log makes of its arguments. */
import { inspect } from './inspect.ts';
import type { Interpreter } from './language/interpreter.ts';
import type { Value } from './language/scope.ts';

function shownAsText(run: Interpreter, value: Value): string {
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function' && !run.classes.has(value)) return run.functionText(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const method = run.realm.get(value, 'toString');
  const isOwn = typeof method === 'function' && (run.closures.has(method) || value instanceof Error);
  return isOwn ? String(Reflect.apply(method, value, [])) : inspect(run, value, { depth: 0, compact: 3 });
}

function replaced(run: Interpreter, letter: string, value: Value): string {
  switch (letter) {
    case 's': return shownAsText(run, value);
    case 'd': return typeof value === 'bigint' ? `${value}n` : typeof value === 'symbol' ? 'NaN' : typeof value === 'object' && value !== null ? 'NaN' : inspect(run, Number(value));
    case 'i': return typeof value === 'bigint' ? `${value}n` : typeof value === 'object' || typeof value === 'symbol' ? 'NaN' : inspect(run, parseInt(String(value), 10));
    case 'f': return typeof value === 'symbol' ? 'NaN' : inspect(run, parseFloat(String(value)));
    case 'j': return String(JSON.stringify(value));
    case 'O': return inspect(run, value);
    case 'o': return inspect(run, value, { showHidden: true, depth: 4 });
    default: return '';
  }
}

export function format(run: Interpreter, args: readonly Value[], colors = false): string {
  const [first, ...rest] = args;
  const shown = (value: Value): string => (typeof value === 'string' ? value : inspect(run, value, { colors }));
  if (typeof first !== 'string') return args.map(shown).join(' ');
  if (rest.length === 0) return first;
  const text = first.replace(/%([sdifjoOc%])/g, (whole, letter: string) => {
    if (letter === '%') return '%';
    return rest.length === 0 ? whole : replaced(run, letter, rest.shift());
  });
  return [text, ...rest.map(shown)].join(' ');
}
