/**
 * Keys as they are written. `443:` and `true:` are keys that are no texts: a plain object of ours would sort the first and
 * quote both, so the reader marks every key that an emitter would write otherwise, and how it was written is kept beside.
 */
import { emitYaml } from '../../kernel/yaml/emit.ts';
import { YamlMistake } from '../../kernel/yaml/mistake.ts';
import { Parser, UnknownAnchor, type Node } from '../../kernel/yaml/parser.ts';
import { parseNewerYaml } from '../../kernel/yaml/read.ts';
import { kept, withKeys } from '../jq/objects.ts';

/** How keys are written, by their texts. */
export type KeySpelling = Map<string, string>;

/** Before a key that the source writes otherwise than the emitter would: for private use, so in no manifest. */
const MARK = '\ue000';

const emitted = (value: unknown): string => emitYaml(value, { width: Infinity, newer: true }).trimEnd();

const read = (text: string): unknown => parseNewerYaml(text);

/** A document for jq's filters; its keys are noted. @throws YamlError */
export function readDocument(text: string, keys: KeySpelling): unknown {
  return withKeys(read(marked(text, keys)), (key) => kept(key.startsWith(MARK) ? key.slice(1) : key));
}

/** The text with its remarkable keys quoted and marked. What cannot be parsed is for the reader to complain of. */
function marked(text: string, keys: KeySpelling): string {
  const places: { from: number; to: number; key: string }[] = [];
  const note = (node: Node): void => {
    if (node.kind !== 'scalar' || node.tag !== '' || node.start.index !== node.from) return;
    const spelled = text.slice(node.from, node.to);
    if (spelled === '' || spelled === '<<' || spelled.includes('\n')) return;
    const key = /^["']/.test(spelled) ? String(read(spelled)) : spelled;
    if (spelled === emitted(key) && !/^\d/.test(key)) return;
    if (!keys.has(key)) keys.set(key, spelled);
    places.push({ from: node.from, to: node.to, key });
  };
  const walk = (node: Node): void => {
    if (node.kind !== 'sequence' && node.kind !== 'mapping') return;
    for (const [at, item] of node.items.entries()) {
      // Of a mapping every other node is a key.
      if (node.kind === 'mapping' && at % 2 === 0) note(item);
      walk(item);
    }
  };
  try {
    const parser = new Parser(text, { version: 3 });
    for (let node = parser.document(); node !== undefined; node = parser.document()) walk(node);
  } catch (error) {
    if (!(error instanceof YamlMistake) && !(error instanceof UnknownAnchor)) throw error;
    return text;
  }
  return places.reduceRight((whole, { from, to, key }) => whole.slice(0, from) + JSON.stringify(MARK + key) + whole.slice(to), text);
}

/** What a key is: `443` is a number where it stands without quotes. */
export function keyValue(key: string, keys: KeySpelling): unknown {
  const spelled = keys.get(key);
  return spelled === undefined || spelled !== key ? key : read(key);
}

/** A key that is written without quotes, and is no text. */
export const isNoText = (key: string, keys: KeySpelling): boolean => typeof keyValue(key, keys) !== 'string';

export const spellKey = (key: string, keys: KeySpelling): string => keys.get(key) ?? emitted(key);
