/**
 * How values were written where they came from. yq keeps the style of every node; our engine passes plain values,
 * so what a text was quoted with, `1.0`, an empty value and a list on one line are remembered by what they say.
 */
import { emitYaml } from '../../kernel/yaml/emit.ts';
import { YamlError } from '../../kernel/yaml/read.ts';
import { entriesOf } from '../jq/objects.ts';
import { keyValue, readDocument, spellKey, type KeySpelling } from './keys.ts';

const QUOTED = /"(?:\\.|[^"\\])*"|'(?:[^']|'')*'/g;
const LINE = /^\s*(?:- +)*(?:("(?:\\.|[^"\\])*"|'(?:[^']|'')*'|[^\s"'#[{&*!|>][^#]*?):(?=\s|$))?\s*(.*?)(?:(?:^|\s+)#.*)?$/;

export type Spelling = (value: unknown, key?: string) => string | undefined;

export function spellingOf(source: string, keys: KeySpelling): Spelling {
  const scalars = new Map<unknown, string>(), flows = new Set<string>(), empty = new Set<string>();
  const read = (text: string): unknown => {
    try {
      return readDocument(text, keys);
    } catch (error) {
      if (!(error instanceof YamlError)) throw error;
      return undefined;
    }
  };
  const note = (text: string): void => {
    const value = read(text);
    if ((typeof value === 'string' || typeof value === 'number') && !scalars.has(value)) scalars.set(value, text);
  };
  for (const [key, spelled] of keys) if (typeof keyValue(key, keys) !== 'string' || /^["']\d/.test(spelled)) scalars.set(keyValue(key, keys), spelled);
  for (const line of source.split('\n')) {
    const [, key, text = ''] = LINE.exec(line) ?? [];
    if (text === '' && key !== undefined) empty.add(key);
    if (/^(?:[-+.]?\d|["'])/.test(text) && (!/^["']/.test(text) || text.replace(QUOTED, '') === '')) note(text);
    if (text === '~') scalars.set(null, '~');
    if (!/^[[{]/.test(text)) continue;
    const flow = read(text);
    if (flow === undefined) continue;
    flows.add(JSON.stringify(flow));
    for (const [quoted] of text.matchAll(QUOTED)) note(quoted);
  }
  const spell: Spelling = (value, key) => {
    if (value === null && key !== undefined && empty.has(key)) return '';
    if (value === null || typeof value !== 'object') return scalars.get(value);
    return flows.has(JSON.stringify(value)) ? flow(value) : undefined;
  };
  const flow = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
    if (value !== null && typeof value === 'object') return `{${entriesOf(value).map(([key, item]) => `${spellKey(key, keys)}: ${flow(item)}`).join(', ')}}`;
    const plain = scalars.get(value) ?? emitYaml(value, { width: Infinity, newer: true }).trimEnd();
    return typeof value === 'string' && /^[^"'].*[,[\]{}]|\n/.test(plain) ? JSON.stringify(value) : plain;
  };
  return spell;
}
