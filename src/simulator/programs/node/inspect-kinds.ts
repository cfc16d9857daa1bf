/** What kinds of objects look like when they are inspected: the braces, what stands before them, and what is inside. */
import { GuestDate, isoText } from './dates.ts';
import type { Inspector } from './inspect.ts';
import type { Callback, Interpreter } from './language/interpreter.ts';
import type { Value } from './language/scope.ts';
import { Pledge } from './promises.ts';

export interface Special {
  open: string;
  close: string;
  /** Instead of braces where nothing is inside. */
  base?: string;
  /** The name with its tag, for what is too deep. */
  tagged: string;
  short?: string;
  list?: boolean;
  /** The last entry counts what is left out. */
  more?: boolean;
  keys?: PropertyKey[];
  /** An ordinary object or list: where nothing is in it, it is shown however deep it lies. */
  hollow?: boolean;
  entries(level: number): string[];
}

export function constructorName(run: Interpreter, value: object): string | null {
  for (let at: object | null = value; at; at = run.realm.prototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, 'constructor')?.value as unknown;
    if (typeof found === 'function' && found.name !== '') return found.name;
  }
  return null;
}

export function functionBase(run: Interpreter, value: Callback, name: string | null, tag: string): string {
  const closure = run.closures.get(value);
  // Node looks for a parenthesis in the class's text, and takes it for no class where it finds one.
  if (run.classes.has(value) && !run.functionText(value).split('{')[0]!.includes('(')) {
    const parent = run.realm.prototypeOf(value) as Callback | null;
    return `[class ${value.name === '' ? '(anonymous)' : value.name}${parent && parent !== run.realm.functionPrototype && parent.name !== '' ? ` extends ${parent.name}` : ''}]`;
  }
  const kind = closure?.node.isAsync ? (closure.node.generator ? 'AsyncGeneratorFunction' : 'AsyncFunction') : closure?.node.generator ? 'GeneratorFunction' : 'Function';
  return `[${kind}${name === null ? ' (null prototype)' : ''}${value.name === '' ? ' (anonymous)' : `: ${value.name}`}]${tag}`;
}

const none = (): string[] => [];

function more(count: number, most: number): string[] {
  return count > most ? [`... ${count - most} more item${count - most > 1 ? 's' : ''}`] : [];
}

function listEntries(inspector: Inspector, value: Value[], level: number): string[] {
  const output: string[] = [], most = inspector.options.maxArrayLength;
  let i = 0;
  for (; i < value.length && output.length < most; i++) {
    if (Object.hasOwn(value, i) || inspector.run.proxies.has(value)) {
      output.push(inspector.property(value, String(i), level, true));
      continue;
    }
    let holes = 1;
    while (i + holes < value.length && !Object.hasOwn(value, i + holes)) holes++;
    output.push(inspector.style(`<${holes} empty item${holes > 1 ? 's' : ''}>`, 'undefined'));
    i += holes - 1;
  }
  return [...output, ...more(value.length - i + output.length, output.length)];
}

function within<T>(inspector: Inspector, make: () => T): T {
  inspector.indentation += 2;
  const made = make();
  inspector.indentation -= 2;
  return made;
}

/** The text where an object is written in one piece, else how its parts are put together. */
export function specialBase(inspector: Inspector, value: object, name: string | null, keys: PropertyKey[], level: number): Special | string {
  const { run } = inspector;
  let tag = run.proxies.has(value) ? undefined : run.realm.get(value, Symbol.toStringTag);
  if (typeof tag !== 'string' || tag === '' || tag === name) tag = '';
  const suffix = tag === '' ? '' : ` [${tag as string}]`;
  const prefix = (fallback: string, size?: number): string => {
    const count = size === undefined ? '' : `(${size})`;
    return name === null ? `[${fallback}${count}: null prototype]${suffix} ` : `${name}${count}${suffix} `;
  };
  const tagged = `${name ?? 'Object'}${suffix}`;
  const braces = (open: string, entries: Special['entries'] = none): Special => ({ open, close: '}', tagged, entries });
  const alone = (base: string, style = ''): Special | string => (keys.length === 0 ? inspector.style(base, style) : { ...braces('{'), base: inspector.style(base, style) });
  if (Array.isArray(value) && run.argumentLists.has(value)) return { ...braces('[Arguments] {'), keys: Object.keys(value) };
  if (Array.isArray(value)) return { open: name === 'Array' && suffix === '' ? '[' : `${prefix('Array', value.length)}[`, close: ']', tagged, hollow: true, list: true, more: value.length > inspector.options.maxArrayLength, entries: (at) => listEntries(inspector, value, at) };
  if (typeof value === 'function') return alone(functionBase(run, value as Callback, name, suffix), 'special');
  if (value instanceof Set) return { hollow: value.size === 0, ...braces(`${prefix('Set', value.size)}{`, (at) => within(inspector, () => [...value].map((one) => inspector.value(one, at + 1)))) };
  if (value instanceof Map) return { hollow: value.size === 0, ...braces(`${prefix('Map', value.size)}{`, (at) => within(inspector, () => [...value].map(([key, one]) => `${inspector.value(key, at + 1)} => ${inspector.value(one, at + 1)}`))) };
  if (value instanceof Uint8Array && name === 'Buffer' && inspector.options.customInspect) return `<Buffer${[...value.subarray(0, 50)].map((byte) => ` ${byte.toString(16).padStart(2, '0')}`).join('')}${value.length > 50 ? ` ... ${value.length - 50} more byte${value.length > 51 ? 's' : ''}` : ''}>`;
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    const items = [...(value as unknown as Iterable<Value>)], most = inspector.options.maxArrayLength;
    return { open: `${prefix('TypedArray', items.length)}[`, close: ']', tagged, list: true, more: items.length > most, entries: () => [...items.slice(0, most).map((one) => inspector.value(one, level + 1)), ...more(items.length, most)] };
  }
  if (value instanceof ArrayBuffer) {
    const bytes = [...new Uint8Array(value)].map((byte) => byte.toString(16).padStart(2, '0'));
    return braces(`${prefix('ArrayBuffer')}{`, () => [`[Uint8Contents]: <${bytes.slice(0, 50).join(' ')}${bytes.length > 50 ? ` ... ${bytes.length - 50} more byte${bytes.length > 51 ? 's' : ''}` : ''}>`, `[byteLength]: ${inspector.value(value.byteLength, level + 1)}`]);
  }
  if (value instanceof DataView) return braces(`${prefix('DataView')}{`, (at) => (['byteLength', 'byteOffset', 'buffer'] as const).map((key) => `[${key}]: ${within(inspector, () => inspector.value(value[key], at + 1))}`));
  if (value instanceof GuestDate) return alone(isoText(GuestDate.of(value)) ?? 'Invalid Date', 'date');
  if (value instanceof RegExp) return alone(`/${value.source}/${value.flags}`, 'regexp');
  if (value instanceof Error) return errorText(inspector, value, name, keys);
  if (value instanceof Pledge) {
    return braces(`${prefix('Promise')}{`, (at) => (Pledge.inside(value).state === 'pending' ? [inspector.style('<pending>', 'special')] : within(inspector, () => [`${Pledge.inside(value).state === 'rejected' ? `${inspector.style('<rejected>', 'special')} ` : ''}${inspector.value(Pledge.inside(value).value, at + 1)}`])));
  }
  if (value instanceof WeakSet || value instanceof WeakMap) return braces(`${prefix('Weak')}{`, () => [inspector.style('<items unknown>', 'special')]);
  for (const kind of [Number, String, Boolean, Symbol, BigInt]) {
    if (!(value instanceof kind)) continue;
    const own = keys.filter((key) => !(kind === String && /^\d+$/.test(String(key))));
    const base = `[${kind.name}${name === kind.name ? '' : ` (${name})`}: ${inspector.value(value.valueOf(), level)}]`;
    return own.length === 0 ? base : { ...braces('{'), base, keys: own };
  }
  const iterated = run.iterated.get(value);
  if (iterated) return { ...braces(`[${iterated.kind}] {`, (at) => within(inspector, () => iterated.items().map((one) => inspector.value(one, at + 1)))), short: `${iterated.kind}` };
  if (run.generators.has(value)) return braces(`Object [Generator] {`);
  if (tag === 'Module') return braces('[Module: null prototype] {');
  if (name === 'Object' && suffix === '') return { ...braces('{'), hollow: true };
  return { ...braces(`${prefix('Object')}{`), hollow: true };
}

/** What an error's stack has in common with that of its cause is left out. */
function withoutLinesOfCause(run: Interpreter, error: Error, stack: string): string {
  const cause = run.realm.get(error, 'cause');
  if (!(cause instanceof Error)) return stack;
  const lines = stack.split('\n'), others = String(cause.stack).split('\n').filter((line) => line.startsWith('    at'));
  for (let i = 1; i < lines.length - 3; i++) {
    const from = others.indexOf(lines[i]!);
    let same = from < 0 ? 0 : 1;
    while (same > 0 && lines[i + same] !== undefined && lines[i + same] === others[from + same]) same++;
    if (same > 3) return [...lines.slice(0, i + 1), `    ... ${same - 2} lines matching cause stack trace ...`, ...lines.slice(i + same - 1)].join('\n');
  }
  return stack;
}

/** An error as its stack, with what else it has. */
function errorText(inspector: Inspector, error: Error, name: string | null, keys: PropertyKey[]): Special | string {
  const { run } = inspector;
  let stack = typeof error.stack === 'string' && error.stack !== '' ? error.stack : String(Reflect.apply(Error.prototype.toString, error, []));
  const own = String(run.realm.get(error, 'name'));
  const shown = keys.filter((key) => !(['name', 'message', 'stack'].includes(String(key)) && stack.includes(String(run.realm.get(error, key)))));
  const wanted = name ?? 'Error';
  if (wanted !== 'Error' && own.endsWith('Error') && stack.startsWith(own) && !stack.split('\n')[0]!.includes(wanted) && /^[A-Z]\w*/.test(stack)) stack = stack.replace(/^([A-Z][\w$]*)/, own.endsWith('Error') && wanted.endsWith('Error') ? wanted : `${wanted} [$1]`.replace(/^(.*) \[\1\]$/, '$1'));
  if (typeof (error as { code?: unknown }).code === 'string' && /^ERR_/.test((error as unknown as { code: string }).code) && !stack.includes(`[${(error as unknown as { code: string }).code}]`)) stack = stack.replace(/^(\w+)/, `$1 [${(error as unknown as { code: string }).code}]`);
  stack = withoutLinesOfCause(run, error, stack);
  const at = stack.indexOf('\n    at');
  if (at < 0) stack = `[${stack}]`;
  if (inspector.indentation !== 0) stack = stack.split('\n').join(`\n${' '.repeat(inspector.indentation)}`);
  if (Object.hasOwn(error, 'cause') && !shown.includes('cause')) shown.push('cause');
  if (Object.hasOwn(error, 'errors') && !shown.includes('errors')) shown.push('errors');
  return shown.length === 0 ? stack : { open: '{', close: '}', base: stack, tagged: wanted, keys: shown, entries: none };
}
