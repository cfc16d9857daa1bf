/** The program's own log, as its console writer or its JSON writer prints it. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { strftime } from '../dates.ts';

export type Level = 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL' | 'PANIC' | 'DISABLED';
const LEVELS: readonly Level[] = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL', 'PANIC', 'DISABLED'];
const SHORT: Readonly<Record<Level, string>> = { TRACE: 'TRC', DEBUG: 'DBG', INFO: 'INF', WARN: 'WRN', ERROR: 'ERR', FATAL: 'FTL', PANIC: 'PNC', DISABLED: '' };
/** Codes of the terminal; debug messages stay plain. */
const COLOUR: Readonly<Record<Level, number>> = { TRACE: 34, DEBUG: 0, INFO: 32, WARN: 33, ERROR: 31, FATAL: 31, PANIC: 31, DISABLED: 0 };
const BOLD = 1, RED = 31, CYAN = 36, GREY = 90;

export const levelOf = (name: string): Level | undefined => LEVELS.find((level) => level === name.toUpperCase());

/**
 * What stands beside a message; `error` comes first on the console. Undefined ones are left out. `caller`
 * (a file of the program with its line) is shown where debug messages are.
 */
export type Fields = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** How and where it is written; of one process all logs share it. */
export interface Style {
  readonly level: Level;
  readonly json: boolean;
  /** The console's colours: there even where nobody watches, unless NO_COLOR or log.nocolor says otherwise. */
  readonly colours: boolean;
  readonly write: (line: string) => Blocking<void>;
}

export class Log {
  readonly #p: Process;
  readonly #style: Style;
  readonly #fields: Fields;

  constructor(p: Process, style: Style, fields: Fields = {}) {
    this.#p = p;
    this.#style = style;
    this.#fields = fields;
  }

  /** A log whose lines all have these fields. */
  with(fields: Fields): Log {
    return new Log(this.#p, this.#style, { ...this.#fields, ...fields });
  }

  debug(message: string, fields: Fields = {}): Blocking<void> {
    return this.say('DEBUG', message, fields);
  }

  info(message: string, fields: Fields = {}): Blocking<void> {
    return this.say('INFO', message, fields);
  }

  warn(message: string, fields: Fields = {}): Blocking<void> {
    return this.say('WARN', message, fields);
  }

  error(message: string, fields: Fields = {}): Blocking<void> {
    return this.say('ERROR', message, fields);
  }

  *say(level: Level, message: string, fields: Fields = {}): Blocking<void> {
    const { level: least, json, colours, write } = this.#style;
    if (LEVELS.indexOf(level) < LEVELS.indexOf(least)) return;
    const { caller, ...others } = { ...this.#fields, ...fields };
    const place = caller === undefined || LEVELS.indexOf(least) > LEVELS.indexOf('DEBUG') ? undefined : `github.com/traefik/traefik/v3/${String(caller)}`;
    const all = Object.entries(others).filter((entry): entry is [string, Value] => entry[1] !== undefined);
    yield* write(`${json ? asJson(level, message, all, this.#p.now, place) : asText(level, message, all, this.#p.now, colours, place)}\n`);
  }
}

type Value = NonNullable<Fields[string]>;

const timeOf = (now: number): string => strftime('%Y-%m-%dT%H:%M:%SZ', now);

const asJson = (level: Level, message: string, fields: readonly [string, Value][], now: number, caller: string | undefined): string =>
  JSON.stringify({ level: level.toLowerCase(), ...Object.fromEntries(fields), time: timeOf(now), caller, message: message === '' ? undefined : message });

/** Fields in the order of their names, the error before them. */
function asText(level: Level, message: string, fields: readonly [string, Value][], now: number, colours: boolean, caller: string | undefined): string {
  const paint = (text: string, code: number): string => (colours && code !== 0 ? `\x1b[${code}m${text}\x1b[0m` : text);
  const sorted = [...fields].sort(([a], [b]) => (a === 'error' ? -1 : b === 'error' ? 1 : a < b ? -1 : 1));
  const words = sorted.map(([name, value]) => paint(`${name}=`, CYAN) + (name === 'error' ? paint(paint(shown(value), BOLD), RED) : shown(value)));
  const body = message === '' ? [] : [paint(message, level === 'DEBUG' || level === 'TRACE' ? 0 : BOLD)];
  return [paint(timeOf(now), GREY), paint(SHORT[level], COLOUR[level]), ...(caller === undefined ? [] : [`${paint(caller, BOLD)}${paint(' >', CYAN)}`]), ...body, ...words].join(' ');
}

/** A value with a blank, a quote, a backslash or what is no ASCII is quoted. */
function shown(value: Value): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return /^[!#-[\]-~]*$/.test(value) ? value : quoted(value);
}

/** As Go quotes: letters of other scripts stay. */
const quoted = (text: string): string => JSON.stringify(text).replace(/\\u00([01][0-9a-f])/g, '\\x$1').replace(/\x7f/g, '\\x7f');
