/** The command line of psql. */
import type { Target } from './connection.ts';
import type { TableStyle } from './psql-table.ts';

export interface Options {
  target: Partial<Target>;
  /** -c and -f, in their order. */
  actions: { kind: 'command' | 'file'; text: string }[];
  style: TableStyle;
  quiet: boolean;
  stopsAtError: boolean;
  neverAsks: boolean;
  version: boolean;
  /** -a: statements are printed, too. */
  echoes: boolean;
  /** -1: one transaction around all. */
  single: boolean;
  variables: Map<string, string>;
}

const LONG: Readonly<Record<string, string>> = {
  host: 'h', port: 'p', username: 'U', dbname: 'd', command: 'c', file: 'f', 'tuples-only': 't', 'no-align': 'A', quiet: 'q', list: 'l', expanded: 'x', 'no-psqlrc': 'X', 'no-password': 'w', password: 'W', set: 'v', variable: 'v', 'field-separator': 'F', version: 'V', 'single-transaction': '1', 'no-readline': 'n', 'echo-all': 'a', csv: 'csv',
};
const WITH_VALUE = 'hpUdcfvFPoR';

/** The options, or what is wrong with them. */
export function readOptions(words: readonly string[]): Options | string {
  const options: Options = { target: {}, actions: [], style: { format: 'aligned', tuplesOnly: false, expanded: false, separator: '|' }, quiet: false, stopsAtError: false, neverAsks: false, version: false, echoes: false, single: false, variables: new Map() };
  const rest: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (!/^-./.test(word)) {
      rest.push(word);
      continue;
    }
    const [, long, longValue] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    const letters = long === undefined ? [...word.slice(1)] : Object.hasOwn(LONG, long) ? [LONG[long]!] : undefined;
    if (!letters) return `psql: unrecognized option '${word}'`;
    for (let index = 0; index < letters.length; index++) {
      const letter = letters[index]!;
      if (!WITH_VALUE.includes(letter)) {
        if ('Hbes'.includes(letter) || ['L', 'z', '0'].includes(letter)) return `psql: -${letter} is not simulated here`;
        if (!flag(options, letter)) return `psql: invalid option -- '${letter}'`;
        continue;
      }
      const attached = long === undefined ? word.slice(index + 2) : longValue;
      const value = attached || words[++at];
      if (value === undefined) return long === undefined ? `psql: option requires an argument -- '${letter}'` : `psql: option '--${long}' requires an argument`;
      valued(options, letter, value);
      break;
    }
  }
  if (rest[0] !== undefined) options.target.database ??= rest[0];
  if (rest[1] !== undefined) options.target.user ??= rest[1];
  return options;
}

function flag(options: Options, letter: string): boolean {
  switch (letter) {
    case 't': options.style.tuplesOnly = true; break;
    case 'A': options.style.format = 'unaligned'; break;
    case 'csv': options.style.format = 'csv'; break;
    case 'x': options.style.expanded = true; break;
    case 'q': options.quiet = true; break;
    case 'l': options.actions.push({ kind: 'command', text: '\\l' }); break;
    case 'w': options.neverAsks = true; break;
    case 'V': options.version = true; break;
    case 'a': options.echoes = true; break;
    case '1': options.single = true; break;
    default: return 'XWn'.includes(letter);
  }
  return true;
}

function valued(options: Options, letter: string, value: string): void {
  const { target, actions, style } = options;
  switch (letter) {
    case 'h': target.host = value; break;
    case 'p': target.port = Number(value); break;
    case 'U': target.user = value; break;
    case 'd': target.database = value; break;
    case 'c': actions.push({ kind: 'command', text: value }); break;
    case 'f': actions.push({ kind: 'file', text: value }); break;
    case 'F': style.separator = value; break;
    case 'P': {
      const [, name, text = ''] = /^([^=]+)=?(.*)$/s.exec(value) ?? [];
      if (name === 'null') style.none = text;
      else if (name === 'border') style.border = Number(text);
      else if (name === 'expanded') style.expanded = text !== 'off';
      else if (name === 'tuples_only') style.tuplesOnly = text !== 'off';
      else if (name === 'footer') style.noFooter = text === 'off';
      else if (name === 'format' && ['aligned', 'unaligned', 'csv'].includes(text)) style.format = text as 'csv';
      break;
    }
    case 'v': {
      const [, name = '', text = ''] = /^([^=]+)=?(.*)$/s.exec(value) ?? [];
      if (name === 'ON_ERROR_STOP') options.stopsAtError = /^(1|on|true)$/i.test(text);
      options.variables.set(name, text);
    }
  }
}
