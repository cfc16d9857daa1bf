/** format specs, % and str.format. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Interpreter } from './interpreter.ts';
import { isNumber, toNumber } from './operators.ts';
import { getItem } from './subscripts.ts';
import { reprFloat } from './texts.ts';
import { Dict, Float, Tuple, type Named, type Value } from './values.ts';

/** A float in one of the forms e, f, g and %. */
export function floatText(value: number, kind: string, precision: number, alternate = false): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf';
  const exponent = (text: string): string => text.replace(/e([+-])(\d)$/, 'e$10$2');
  switch (kind.toLowerCase()) {
    case 'f': return Math.abs(value) < 1e21 ? value.toFixed(Math.min(100, precision)) : BigInt(value).toString() + (precision > 0 ? `.${'0'.repeat(precision)}` : '');
    case 'e': return exponent(value.toExponential(Math.min(100, precision)));
    case '%': return `${(value * 100).toFixed(precision)}%`;
    default: {
      const digits = precision === 0 ? 1 : precision, power = value === 0 ? 0 : Number(value.toExponential(digits - 1).split('e')[1]);
      const text = power < -4 || power >= digits ? value.toExponential(digits - 1) : value.toFixed(Math.max(0, digits - 1 - power));
      return exponent(alternate || !text.includes('.') ? text : text.replace(/\.?0+(?=e|$)/, ''));
    }
  }
}

const SPEC = /^(?:([^])?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([bcdeEfFgGnosxX%])?$/;

export function* formatValue(run: Interpreter, value: Value, spec: string): Blocking<string> {
  const own = run.special(value, '__format__');
  if (own !== undefined) return String(yield* run.call(own, [value, spec]));
  if (spec === '') return yield* run.text(value);
  const dated = run.classOf(value).find('__format__');
  if (dated !== undefined) return String(yield* run.call(dated, [value, spec]));
  const match = SPEC.exec(spec);
  if (!match) throw run.error('ValueError', `Invalid format specifier '${spec}' for object of type '${run.typeName(value)}'`);
  const [, fillGiven, alignGiven, sign = '', , alternate, zero, width = '0', group, precision, kind = ''] = match;
  let body: string, prefix = '';
  if (isNumber(value) && !(typeof value === 'boolean' && kind === '')) {
    ({ body, prefix } = numberBody(run, value, kind, precision === undefined ? undefined : Number(precision), group, alternate !== undefined));
    prefix = (body.startsWith('-') ? '-' : sign === '+' || sign === ' ' ? sign : '') + prefix;
    body = body.replace(/^-/, '');
  } else {
    if (kind !== '' && kind !== 's') throw run.error('ValueError', `Unknown format code '${kind}' for object of type '${run.typeName(value)}'`);
    if (typeof value !== 'string' && typeof value !== 'boolean' && value !== null && !isNumber(value)) throw run.error('TypeError', `unsupported format string passed to ${run.typeName(value)}.__format__`);
    const text = yield* run.text(value);
    body = precision === undefined ? text : [...text].slice(0, Number(precision)).join('');
  }
  const fill = fillGiven ?? (zero ? '0' : ' '), align = alignGiven ?? (zero && isNumber(value) ? '=' : isNumber(value) ? '>' : '<');
  const room = Number(width) - [...prefix, ...body].length;
  if (room <= 0) return prefix + body;
  if (align === '=') return prefix + (group !== undefined && fill === '0' ? grouped(body.replace(/[,_]/g, '').padStart(body.length + room, '0'), group).slice(-(body.length + room)) : fill.repeat(room) + body);
  if (align === '^') return fill.repeat(Math.floor(room / 2)) + prefix + body + fill.repeat(Math.ceil(room / 2));
  return align === '>' ? fill.repeat(room) + prefix + body : prefix + body + fill.repeat(room);
}

const grouped = (digits: string, mark: string, size = 3): string => digits.replace(new RegExp(`\\B(?=([0-9a-fA-F]{${size}})+(?![0-9a-fA-F]))`, 'g'), mark);

function numberBody(run: Interpreter, value: number | bigint | boolean | Float, kind: string, precision: number | undefined, group: string | undefined, alternate: boolean): { body: string; prefix: string } {
  const bases: Record<string, [number, string]> = { b: [2, '0b'], o: [8, '0o'], x: [16, '0x'], X: [16, '0X'] };
  if (!(value instanceof Float) && (kind === '' || kind === 'd' || kind === 'n' || kind === 'c' || bases[kind])) {
    if (precision !== undefined) throw run.error('ValueError', 'Precision not allowed in integer format specifier');
    if (kind === 'c') return { body: String.fromCodePoint(Number(value)), prefix: '' };
    const [base, mark] = bases[kind] ?? [10, ''], number = typeof value === 'bigint' ? value : BigInt(Number(value));
    const digits = (number < 0n ? -number : number).toString(base), shown = kind === 'X' ? digits.toUpperCase() : digits;
    return { body: (number < 0n ? '-' : '') + (group ? grouped(shown, group, base === 10 ? 3 : 4) : shown), prefix: alternate ? mark : '' };
  }
  if (bases[kind] || kind === 'd' || kind === 'c') throw run.error('ValueError', `Unknown format code '${kind}' for object of type 'float'`);
  if (kind === 's') throw run.error('ValueError', `Unknown format code 's' for object of type '${run.typeName(value)}'`);
  const number = toNumber(value);
  let text = kind === '' && precision === undefined ? reprFloat(number) : floatText(number, kind || 'g', precision ?? 6, alternate);
  if (kind === '' && precision !== undefined && /^-?\d+$/.test(text)) text += '.0';
  if (kind === 'E' || kind === 'G' || kind === 'F') text = text.toUpperCase();
  if (group) text = text.replace(/^-?\d+/, (digits) => grouped(digits, group));
  return { body: text, prefix: '' };
}

/** `text % values`. */
export function* percentFormat(run: Interpreter, format: string, values: Value): Blocking<string> {
  const list = values instanceof Tuple ? [...values.items] : [values];
  let out = '', last = 0, used = 0;
  for (const match of format.matchAll(/%(?:\((\w+)\))?([-+ 0#]*)(\*|\d+)?(?:\.(\d+))?([a-zA-Z%])/g)) {
    out += format.slice(last, match.index);
    last = match.index + match[0].length;
    const [, name, flags = '', width, precision, kind = ''] = match;
    if (kind === '%') {
      out += '%';
      continue;
    }
    if (name === undefined && used >= list.length) throw run.error('TypeError', 'not enough arguments for format string');
    const size = width === '*' ? Number(list[used++]) : Number(width ?? 0), value = name === undefined ? list[used++] : yield* getItem(run, values, name);
    out += yield* percentPiece(run, kind, flags, size, precision, value);
  }
  if (used < list.length && !(values instanceof Dict) && (values instanceof Tuple || !/%\(/.test(format))) throw run.error('TypeError', 'not all arguments converted during string formatting');
  return out + format.slice(last);
}

function* percentPiece(run: Interpreter, kind: string, flags: string, width: number, precision: string | undefined, value: Value): Blocking<string> {
  let text: string;
  if (kind === 's' || kind === 'r' || kind === 'a') {
    const full = kind === 's' ? yield* run.text(value) : yield* run.repr(value);
    text = precision === undefined ? full : full.slice(0, Number(precision));
  } else if (kind === 'c') text = typeof value === 'string' ? value : String.fromCodePoint(Number(value));
  else {
    if (!isNumber(value)) throw run.error('TypeError', kind === 'd' || kind === 'i' ? `%${kind} format: a real number is required, not ${run.typeName(value)}` : kind === 'x' || kind === 'o' || kind === 'X' ? `%${kind} format: an integer is required, not ${run.typeName(value)}` : `must be real number, not ${run.typeName(value)}`);
    const whole = typeof value === 'bigint' ? value : BigInt(Math.trunc(toNumber(value)));
    const sign = (body: string): string => (body.startsWith('-') ? body : flags.includes('+') ? `+${body}` : flags.includes(' ') ? ` ${body}` : body);
    if ('diu'.includes(kind)) text = sign(String(whole));
    else if ('xXo'.includes(kind)) text = sign((flags.includes('#') ? `0${kind}` : '') + (kind === 'X' ? whole.toString(16).toUpperCase() : whole.toString(kind === 'o' ? 8 : 16)));
    else text = sign(floatText(toNumber(value), kind, precision === undefined ? 6 : Number(precision)));
    if (flags.includes('0') && !flags.includes('-')) text = /^[-+ ]/.test(text) ? text[0] + text.slice(1).padStart(width - 1, '0') : text.padStart(width, '0');
  }
  return flags.includes('-') ? text.padEnd(width) : text.padStart(width);
}

/** str.format */
export function* strFormat(run: Interpreter, format: string, args: readonly Value[], named: Named): Blocking<string> {
  let next = 0;
  const expand = function* (text: string): Blocking<string> {
    let out = '';
    for (let i = 0; i < text.length; i++) {
      const c = text[i]!;
      if ((c === '{' || c === '}') && text[i + 1] === c) {
        out += c;
        i++;
      } else if (c === '{') {
        let depth = 1, end = i + 1;
        for (; end < text.length && depth > 0; end++) depth += text[end] === '{' ? 1 : text[end] === '}' ? -1 : 0;
        if (depth > 0) throw run.error('ValueError', "expected '}' before end of string");
        const [, field = '', conversion, spec = ''] = /^([^!:]*)(?:!(\w))?(?::([^]*))?$/.exec(text.slice(i + 1, end - 1)) ?? [];
        let value = yield* fieldValue(field);
        if (conversion) value = conversion === 'r' ? yield* run.repr(value) : yield* run.text(value);
        out += yield* formatValue(run, value, yield* expand(spec));
        i = end - 1;
      } else if (c === '}') throw run.error('ValueError', "Single '}' encountered in format string");
      else out += c;
    }
    return out;
  };
  const fieldValue = function* (field: string): Blocking<Value> {
    const [, head = '', rest = ''] = /^([^.[]*)([^]*)$/.exec(field)!;
    let value: Value;
    if (head === '' || /^\d+$/.test(head)) {
      const at = head === '' ? next++ : Number(head);
      if (at >= args.length) throw run.error('IndexError', `Replacement index ${at} out of range for positional args tuple`);
      value = args[at];
    } else {
      if (!named.has(head)) throw run.error('KeyError', head);
      value = named.get(head);
    }
    for (const [, attribute, index] of rest.matchAll(/\.(\w+)|\[([^\]]+)\]/g)) value = attribute !== undefined ? yield* run.attribute(value, attribute) : yield* getItem(run, value, /^\d+$/.test(index!) ? Number(index) : index);
    return value;
  };
  return yield* expand(format);
}
