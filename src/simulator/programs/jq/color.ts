/** JSON on several lines or on one, plain or in the colours of jq 1.6. */

import { entriesOf } from './objects.ts';
import { numberText } from './values.ts';

export const COLOURS = { null: '1;30', false: '0;39', true: '0;39', number: '0;39', string: '0;32', array: '1;39', object: '1;39', key: '34;1' } as const;
const OFF = '\x1b[0m';

const colourOf = (value: unknown, colours: Readonly<Record<keyof typeof COLOURS, string>>): string => `\x1b[${value === null || value === undefined ? colours.null : Array.isArray(value) ? colours.array : typeof value === 'object' ? colours.object : colours[typeof value === 'boolean' ? (String(value) as 'true') : (typeof value as 'number' | 'string')]}m`;

/** What $JQ_COLORS says: null, false, true, numbers, strings, arrays, objects. Undefined where it says nothing that can be understood. */
export function coloursOf(text: string): Readonly<Record<keyof typeof COLOURS, string>> | undefined {
  if (text === '') return COLOURS;
  if (!/^[\d;]*(?::[\d;]*)*$/.test(text)) return undefined;
  const own = text.split(':'), names = ['null', 'false', 'true', 'number', 'string', 'array', 'object'] as const;
  return { ...COLOURS, ...Object.fromEntries(names.flatMap((name, i) => (own[i] === undefined ? [] : [[name, own[i]]]))) };
}

export interface Printing {
  /** One step of indentation; undefined: all on one line. */
  indent: string | undefined;
  coloured: boolean;
  /** In place of the usual ones. */
  colours?: Readonly<Record<keyof typeof COLOURS, string>>;
  ascii: boolean;
}

function scalar(value: unknown, ascii: boolean): string {
  if (typeof value === 'number') return numberText(value);
  const text = JSON.stringify(value ?? null).replace(/\x7f/g, '\\u007f');
  return ascii ? text.replace(/[^\x00-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`) : text;
}

export function printJson(value: unknown, how: Printing, depth = 0): string {
  const { indent, coloured, ascii } = how;
  const colour = coloured ? colourOf(value, how.colours ?? COLOURS) : '', off = coloured ? OFF : '';
  if (value === null || typeof value !== 'object') return colour + scalar(value, ascii) + off;
  const inner = indent === undefined ? '' : `\n${indent.repeat(depth + 1)}`, outer = indent === undefined ? '' : `\n${indent.repeat(depth)}`;
  const array = Array.isArray(value), entries: readonly [string | number, unknown][] = array ? [...value.entries()] : entriesOf(value);
  const [open, close] = array ? ['[', ']'] : ['{', '}'];
  if (entries.length === 0) return `${colour}${open}${close}${off}`;
  if (!coloured) return open + entries.map(([key, item]) => `${inner}${array ? '' : `${scalar(String(key), ascii)}:${indent === undefined ? '' : ' '}`}${printJson(item, how, depth + 1)}`).join(',') + outer + close;
  // jq 1.6 writes the start of the colour again before what closes, and around every colon and comma.
  const items = entries.map(([key, item], i) => (array
    ? `${i > 0 ? `${colour},${inner}` : inner}${printJson(item, how, depth + 1)}`
    : `${i > 0 ? `${colour},${inner}` : inner}${OFF}\x1b[${COLOURS.key}m${scalar(String(key), ascii)}${OFF}${colour}:${indent === undefined ? '' : ' '}${OFF}${printJson(item, how, depth + 1)}`));
  return `${colour}${open}${items.join('')}${colour}${outer}${colour}${close}${OFF}`;
}
