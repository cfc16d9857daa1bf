/** Date: moments of the virtual clock, in UTC, which the images of Node live in. */
import { civil, fromCivil, MONTHS, WEEKDAYS } from '../../kernel/calendar.ts';
import type { Interpreter } from './language/interpreter.ts';
import type { Value } from './language/scope.ts';

export class GuestDate {
  #time = NaN;
  constructor(time: number) {
    GuestDate.set(this, time);
  }

  static of(date: GuestDate): number {
    return date.#time;
  }

  static set(date: GuestDate, time: number): number {
    return (date.#time = Number.isFinite(time) && Math.abs(time) <= 8.64e15 ? Math.trunc(time) : NaN);
  }
}

const pad = (value: number, digits = 2): string => String(value).padStart(digits, '0');

export function isoText(time: number): string | undefined {
  if (Number.isNaN(time)) return undefined;
  const { year, month, day, hour, minute, second, millisecond } = civil(time);
  const shownYear = year >= 0 && year <= 9999 ? pad(year, 4) : `${year < 0 ? '-' : '+'}${pad(Math.abs(year), 6)}`;
  return `${shownYear}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}:${pad(second)}.${pad(Math.floor(millisecond), 3)}Z`;
}

const shortDay = (time: number): string => WEEKDAYS[civil(time).weekday]!.slice(0, 3);
const shortMonth = (time: number): string => MONTHS[civil(time).month - 1]!.slice(0, 3);
const clock = (time: number): string => `${pad(civil(time).hour)}:${pad(civil(time).minute)}:${pad(civil(time).second)}`;
const dateText = (time: number): string => `${shortDay(time)} ${shortMonth(time)} ${pad(civil(time).day)} ${pad(civil(time).year, 4)}`;
const timeText = (time: number): string => `${clock(time)} GMT+0000 (Coordinated Universal Time)`;

/** Date.parse: ISO, and what people write. */
export function parseDate(text: string): number {
  const iso = /^([+-]?\d{4,6})(?:-(\d\d)(?:-(\d\d))?)?(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?)?\s*(Z|[+-]\d\d:?\d\d)?$/.exec(text.trim());
  const offset = (zone: string | undefined): number => (zone && zone !== 'Z' && zone !== 'GMT' && zone !== 'UTC' ? (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))) * 60_000 : 0);
  if (iso) {
    const [, year, month = '1', day = '1', hour = '0', minute = '0', second = '0', fraction = '', zone] = iso;
    if (Number(month) > 12 || Number(day) > 31 || Number(hour) > 24 || Number(minute) > 59 || Number(second) > 59) return NaN;
    return fromCivil(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second), Math.floor(Number(`0.${fraction || '0'}`) * 1000)) - offset(zone);
  }
  const named = /^(?:[A-Za-z]{3,9},?\s+)?(?:(\d{1,2})\s+([A-Za-z]{3,9})|([A-Za-z]{3,9})\s+(\d{1,2})),?\s+(\d{4})(?:\s+(\d\d?):(\d\d)(?::(\d\d))?)?\s*(?:(?:GMT|UTC)?([+-]\d{4})?|Z)?(?:\s*\(.*\))?$/.exec(text.trim());
  if (named) {
    const month = MONTHS.findIndex((one) => one.slice(0, 3).toLowerCase() === (named[2] ?? named[3])!.slice(0, 3).toLowerCase());
    return month < 0 ? NaN : fromCivil(Number(named[5]), month + 1, Number(named[1] ?? named[4]), Number(named[6] ?? 0), Number(named[7] ?? 0), Number(named[8] ?? 0)) - offset(named[9]);
  }
  const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d\d?):(\d\d)(?::(\d\d))?)?$/.exec(text.trim());
  return slashes ? fromCivil(Number(slashes[3]), Number(slashes[1]), Number(slashes[2]), Number(slashes[4] ?? 0), Number(slashes[5] ?? 0), Number(slashes[6] ?? 0)) : NaN;
}

/** Year, month from 0, day, hour, minute, second, millisecond. */
function fromParts(parts: readonly Value[]): number {
  const [year = NaN, month = 0, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0] = parts.map(Number);
  const whole = [year, month, day, hour, minute, second, millisecond];
  if (whole.some(Number.isNaN)) return NaN;
  return fromCivil(year >= 0 && year <= 99 ? 1900 + year : year, month + 1, day, hour, minute, second, millisecond);
}

const FIELDS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

const partsOf = (time: number): number[] => {
  const { year, month, day, hour, minute, second, millisecond } = civil(time);
  return [year, month - 1, day, hour, minute, second, Math.floor(millisecond)];
};

/** The methods that need nothing but the moment. */
const TEXTS: Readonly<Record<string, (time: number) => Value>> = {
  getTime: (time) => time, valueOf: (time: number) => time, getTimezoneOffset: () => 0, getDay: (time) => civil(time).weekday, getUTCDay: (time) => civil(time).weekday, getYear: (time) => civil(time).year - 1900,
  toString: (time: number) => (Number.isNaN(time) ? 'Invalid Date' : `${dateText(time)} ${timeText(time)}`), toDateString: (time: number) => (Number.isNaN(time) ? 'Invalid Date' : dateText(time)), toTimeString: (time: number) => (Number.isNaN(time) ? 'Invalid Date' : timeText(time)),
  toUTCString: (time: number) => (Number.isNaN(time) ? 'Invalid Date' : `${shortDay(time)}, ${pad(civil(time).day)} ${shortMonth(time)} ${pad(civil(time).year, 4)} ${clock(time)} GMT`), toGMTString: (time: number): Value => TEXTS['toUTCString']!(time), toJSON: (time: number) => isoText(time) ?? null,
  toLocaleDateString: (time: number) => `${civil(time).month}/${civil(time).day}/${civil(time).year}`,
  toLocaleTimeString: (time: number) => `${civil(time).hour % 12 || 12}:${pad(civil(time).minute)}:${pad(civil(time).second)} ${civil(time).hour < 12 ? 'AM' : 'PM'}`,
  toLocaleString: (time: number): Value => `${TEXTS['toLocaleDateString']!(time) as string}, ${TEXTS['toLocaleTimeString']!(time) as string}`,
};

export function makeDateClass(run: Interpreter, now: () => number): object {
  const build = run.waiting('Date', function* (_self, args, newTarget) {
    if (newTarget === undefined) return TEXTS['toString']!(Math.floor(now()));
    const [first] = args;
    const time = args.length === 0 ? Math.floor(now()) : args.length > 1 ? fromParts(args) : first instanceof GuestDate ? GuestDate.of(first) : typeof first === 'string' ? parseDate(first) : Number(first);
    return Object.setPrototypeOf(new GuestDate(time), run.member(newTarget, 'prototype') as object) as object;
  }, 7);
  run.constructors.add(build);
  const prototype = Object.create(GuestDate.prototype) as object;
  const method = (holder: object, name: PropertyKey, value: Value): void => void Object.defineProperty(holder, name, { value, writable: true, configurable: true });
  const self = (value: Value): GuestDate => {
    if (value instanceof GuestDate) return value;
    throw run.failure('TypeError', 'this is not a Date object.');
  };
  for (const [name, make] of Object.entries(TEXTS)) method(prototype, name, run.native(name, function (this: Value) { return make(GuestDate.of(self(this))); }, 0));
  method(prototype, 'toISOString', run.native('toISOString', function (this: Value) {
    const text = isoText(GuestDate.of(self(this)));
    if (text === undefined) throw run.failure('RangeError', 'Invalid time value');
    return text;
  }, 0));
  for (const [i, field] of FIELDS.entries()) {
    for (const zone of ['', 'UTC']) {
      method(prototype, `get${zone}${field}`, run.native(`get${zone}${field}`, function (this: Value) { return Number.isNaN(GuestDate.of(self(this))) ? NaN : partsOf(GuestDate.of(self(this)))[i]; }, 0));
      method(prototype, `set${zone}${field}`, run.native(`set${zone}${field}`, function (this: Value, ...values) {
        const date = self(this), parts = partsOf(GuestDate.of(date));
        values.forEach((value, j) => (parts[i + j] = Number(value)));
        const [year = 0, ...rest] = parts;
        return GuestDate.set(date, rest.some(Number.isNaN) ? NaN : fromCivil(year, rest[0]! + 1, rest[1]!, rest[2], rest[3], rest[4], rest[5]));
      }, 1));
    }
  }
  method(prototype, 'setTime', run.native('setTime', function (this: Value, time) { return GuestDate.set(self(this), Number(time)); }));
  method(prototype, Symbol.toPrimitive, run.native('[Symbol.toPrimitive]', function (this: Value, hint) { return hint === 'number' ? GuestDate.of(self(this)) : TEXTS['toString']!(GuestDate.of(self(this))); }));
  method(prototype, 'constructor', build);
  Object.defineProperty(build, 'prototype', { value: prototype });
  method(build, 'now', run.native('now', () => Math.floor(now())));
  method(build, 'parse', run.native('parse', (text) => parseDate(String(text))));
  method(build, 'UTC', run.native('UTC', (...parts) => fromParts(parts), 7));
  return build;
}
