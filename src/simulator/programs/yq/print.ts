/** What came out of the documents, as YAML, JSON or properties. */
import { emitYaml } from '../../kernel/yaml/emit.ts';
import { printJson } from '../jq/color.ts';
import { entriesOf, toPlain } from '../jq/objects.ts';
import type { Match } from './evaluate.ts';
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
}

export function printMatches(matches: readonly Match[], how: Printing): string {
  return matches.map(({ value, document }, i) => {
    const before = matches[i - 1]?.document;
    return `${how.format === 'yaml' && how.separators && before && before !== document ? '---\n' : ''}${print(value ?? null, how)}`;
  }).join('');
}

function print(value: unknown, { format, indent, unwrap, written }: Printing): string {
  if (typeof value === 'string' && unwrap) return `${value}\n`;
  switch (format) {
    case 'json': return `${printJson(value, { indent: indent === 0 ? undefined : ' '.repeat(indent), coloured: false, ascii: false })}\n`;
    case 'props': return properties(value).map(([key, text]) => (key === '' ? `${text}\n` : `${key} = ${text}\n`)).join('');
    case 'yaml': {
      const plain = toPlain(value), own = written(plain);
      return own === undefined ? emitYaml(plain, { width: Infinity, sort: false, indentSequences: true, newer: true, written }) : `${own}\n`;
    }
  }
}

const properties = (value: unknown, path = ''): [string, string][] =>
  (value !== null && typeof value === 'object' ? (Array.isArray(value) ? Object.entries(value) : entriesOf(value)).flatMap(([key, item]) => properties(item, path === '' ? key : `${path}.${key}`)) : [[path, value === null ? '' : String(value)]]);
