/**
 * Keys as they are written. `443:` and `true:` are keys that are no texts: a plain object of ours would sort the first and
 * quote both, so the reader marks every key that an emitter would write otherwise, and how it was written is kept beside.
 */
import { parseEvents, YAMLException } from 'js-yaml';
import { emitYaml } from '../../kernel/yaml/emit.ts';
import { parseNewerYaml } from '../../kernel/yaml/read.ts';
import { kept, withKeys } from '../jq/objects.ts';

/** How keys are written, by their texts. */
export type KeySpelling = Map<string, string>;

/** js-yaml's events, as it numbers them: its own names for them would have to be loaded with it. */
const DOCUMENT = 1, SEQUENCE = 2, MAPPING = 3, SCALAR = 4, POP = 6;

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
  try {
    // Of a mapping every other node is a key.
    const open: { mapping: boolean; nodes: number }[] = [];
    for (const event of parseEvents(text, {})) {
      if (event.type === POP) {
        open.pop();
        continue;
      }
      const around = open.at(-1), isKey = around?.mapping === true && around.nodes++ % 2 === 0;
      if (event.type === DOCUMENT || event.type === MAPPING || event.type === SEQUENCE) open.push({ mapping: event.type === MAPPING, nodes: 0 });
      if (event.type !== SCALAR || !isKey || event.tagStart >= 0 || event.anchorStart >= 0 || event.valueStart < 0) continue;
      const quote = /["']/.exec(text[event.valueStart - 1] ?? '')?.[0], quoted = quote !== undefined && text[event.valueEnd] === quote ? 1 : 0;
      const from = event.valueStart - quoted, to = event.valueEnd + quoted, spelled = text.slice(from, to);
      if (spelled === '' || spelled === '<<' || spelled.includes('\n')) continue;
      const key = quoted ? String(read(spelled)) : spelled;
      if (spelled === emitted(key) && !/^\d/.test(key)) continue;
      if (!keys.has(key)) keys.set(key, spelled);
      places.push({ from, to, key });
    }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
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
