/** console: its streams, groups, counters, clocks and tables. */
import { format } from './format.ts';
import { DEFAULTS, inspect } from './inspect.ts';
import { width } from './inspect-layout.ts';
import { isObject } from './language/interpreter.ts';
import type { Value } from './language/scope.ts';
import { stackOf } from './language/stacks.ts';
import type { Runtime } from './runtime.ts';

function took(milliseconds: number): string {
  if (milliseconds >= 60_000) return `${Math.floor(milliseconds / 60_000)}:${(milliseconds % 60_000 / 1000).toFixed(3).padStart(6, '0')} (m:ss.mmm)`;
  return milliseconds >= 1000 ? `${(milliseconds / 1000).toFixed(3)}s` : `${Number(milliseconds.toFixed(3))}ms`;
}

/** The boxes of console.table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, i) => Math.max(width(name), ...rows.map((row) => width(row[i] ?? ''))) + 2);
  const line = (left: string, middle: string, right: string): string => left + widths.map((one) => '─'.repeat(one)).join(middle) + right;
  const row = (cells: readonly string[]): string => `│${widths.map((one, i) => ` ${cells[i] ?? ''}${' '.repeat(one - 1 - width(cells[i] ?? ''))}`).join('│')}│`;
  return [line('┌', '┬', '┐'), row(head), line('├', '┼', '┤'), ...rows.map(row), line('└', '┴', '┘')].join('\n');
}

function tableOf(runtime: Runtime, data: Value, only: Value): string | undefined {
  const run = runtime.interpreter;
  if (!isObject(data)) return undefined;
  const show = (value: Value): string => inspect(run, value, { ...DEFAULTS, depth: isObject(value) && Object.keys(value).length > 2 ? -1 : 0, maxArrayLength: 3, breakLength: Infinity });
  const isMap = data instanceof Map, isSet = data instanceof Set;
  const items: [string, Value][] = isMap ? [...data].map(([key, value], i) => [String(i), [key, value]]) : isSet ? [...data].map((value, i) => [String(i), value]) : Object.entries(data);
  if (isMap) return table(['(iteration index)', 'Key', 'Values'], items.map(([i, pair]) => [i, ...(pair as Value[]).map(show)]));
  const columns = Array.isArray(only) ? only.map(String) : [], values: boolean[] = [];
  for (const [, value] of items) {
    if (isObject(value) && typeof value !== 'function') for (const key of Object.keys(value)) if (!Array.isArray(only) && !columns.includes(key)) columns.push(key);
    values.push(!isObject(value) || typeof value === 'function');
  }
  const hasValues = values.some(Boolean);
  const rows = items.map(([index, value]) => [index, ...columns.map((key) => (isObject(value) && Object.hasOwn(value, key) ? show(run.realm.get(value, key)) : '')), ...(hasValues ? [!isObject(value) ? show(value) : ''] : [])]);
  return table([isSet ? '(iteration index)' : '(index)', ...columns, ...(hasValues ? ['Values'] : [])], rows);
}

export function makeConsole(runtime: Runtime): object {
  const run = runtime.interpreter, counts = new Map<string, number>(), started = new Map<string, number>();
  let indent = '';
  const colours = (fd: number): boolean => runtime.p.files.get(fd)?.tty !== undefined && runtime.p.env.get('NO_COLOR') === undefined;
  const print = (fd: number, text: string): void => runtime.put(fd, `${indent === '' ? text : indent + text.replaceAll('\n', `\n${indent}`)}\n`);
  const printer = (name: string, fd: number) => run.native(name, (...args) => print(fd, format(run, args, colours(fd))), 0);
  const warn = (text: string): undefined => void run.call(run.member(run.member(run.globalObject, 'process') as object, 'emitWarning'), undefined, [text]).next();
  const label = (value: Value): string => (value === undefined ? 'default' : String(value));
  const methods: Record<string, Value> = {
    log: printer('log', 1), warn: printer('warn', 2), error: printer('error', 2), info: printer('info', 1), debug: printer('debug', 1),
    dir: run.native('dir', (value, options) => print(1, inspect(run, value, { customInspect: false, ...(isObject(options) ? (options as object) : {}), ...(isObject(options) && (options as { depth?: unknown }).depth === null ? { depth: Infinity } : {}) }))),
    trace: run.native('trace', (...args) => print(2, [`Trace${args.length > 0 ? `: ${format(run, args)}` : ''}`, ...stackOf(run, 1)].join('\n')), 0),
    assert: run.native('assert', (value, ...args) => {
      if (!value) print(2, typeof args[0] === 'string' ? format(run, [`Assertion failed: ${args[0]}`, ...args.slice(1)]) : format(run, ['Assertion failed', ...args]));
    }, 0),
    group: run.native('group', (...args) => {
      if (args.length > 0) print(1, format(run, args));
      indent += '  ';
    }, 0),
    groupEnd: run.native('groupEnd', () => {
      indent = indent.slice(0, -2);
    }),
    count: run.native('count', (value) => {
      counts.set(label(value), (counts.get(label(value)) ?? 0) + 1);
      print(1, `${label(value)}: ${counts.get(label(value))}`);
    }),
    countReset: run.native('countReset', (value) => {
      if (!counts.delete(label(value))) warn(`Count for '${label(value)}' does not exist`);
    }),
    time: run.native('time', (value) => void started.set(label(value), runtime.p.now)),
    timeEnd: run.native('timeEnd', (value) => {
      if (!started.has(label(value))) return warn(`No such label '${label(value)}' for console.timeEnd()`);
      print(1, `${label(value)}: ${took(runtime.p.now - (started.get(label(value)) ?? runtime.p.now))}`);
      started.delete(label(value));
    }),
    timeLog: run.native('timeLog', (value, ...rest) => !started.has(label(value)) ? warn(`No such label '${label(value)}' for console.timeLog()`) : print(1, format(run, [`${label(value)}: ${took(runtime.p.now - (started.get(label(value)) ?? runtime.p.now))}`, ...rest]))),
    table: run.native('table', (data, only) => print(1, tableOf(runtime, data, only) ?? format(run, [data]))),
  };
  methods['dirxml'] = methods['log'];
  methods['groupCollapsed'] = methods['group'];
  return methods;
}
