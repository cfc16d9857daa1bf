/** What came out of the documents, as YAML, JSON or properties. */
import { emitYaml } from '../../kernel/yaml/emit.ts';
import { printJson } from '../jq/color.ts';
import { entriesOf, kept, shown, withKeys } from '../jq/objects.ts';
import type { Match } from './evaluate.ts';
import { spellKey, type KeySpelling } from './keys.ts';
import type { Spelling } from './spelling.ts';

export type Format = 'yaml' | 'json' | 'props';

interface Printing {
  format: Format;
  indent: number;
  /** Print a text as it is, without quotes. */
  unwrap: boolean;
  /** A line of dashes between what came out of different documents. */
  separators: boolean;
  written: Spelling;
  keys: KeySpelling;
}

export function printMatches(matches: readonly Match[], how: Printing): string {
  return matches.map(({ value, document }, i) => {
    const before = matches[i - 1]?.document;
    return `${how.format === 'yaml' && how.separators && before && before !== document ? '---\n' : ''}${print(value ?? null, how)}`;
  }).join('');
}

function print(value: unknown, { format, indent, unwrap, written, keys }: Printing): string {
  if (typeof value === 'string' && unwrap) return `${value}\n`;
  switch (format) {
    case 'json': return `${printJson(value, { indent: indent === 0 ? undefined : ' '.repeat(indent), coloured: false, ascii: false })}\n`;
    case 'props': return properties(value).map(([key, text]) => (key === '' ? `${text}\n` : `${key} = ${text}\n`)).join('');
    case 'yaml': {
      const own = written(value);
      return own === undefined ? emitMarked(value, written, keys) : `${own}\n`;
    }
  }
}

/** What stands around the number of a key that the emitter does not write. */
const NUMBERED = /\ue000(\d+)\ue001/g;

/** The emitter sees such keys as words, and they are put in afterwards. */
function emitMarked(value: unknown, written: Spelling, keys: KeySpelling): string {
  const own: string[] = [];
  const marked = withKeys(value, (key) => (shown(key) === key && !keys.has(key) ? key : `\ue000${own.push(shown(key)) - 1}\ue001`));
  const nameOf = (key: string | undefined): string | undefined => key?.replace(NUMBERED, (_, number: string) => own[Number(number)]!);
  const asRead = (one: unknown): unknown => withKeys(one, (key) => { const name = nameOf(key)!; return name === key ? key : kept(name); });
  const text = emitYaml(marked, { width: Infinity, sort: false, indentSequences: true, newer: true, written: (one, key) => written(own.length > 0 ? asRead(one) : one, nameOf(key)) });
  return text.replace(NUMBERED, (_, number: string) => spellKey(own[Number(number)]!, keys));
}

const properties = (value: unknown, path = ''): [string, string][] =>
  (value !== null && typeof value === 'object' ? (Array.isArray(value) ? Object.entries(value) : entriesOf(value)).flatMap(([key, item]) => properties(item, path === '' ? key : `${path}.${key}`)) : [[path, value === null ? '' : String(value)]]);
