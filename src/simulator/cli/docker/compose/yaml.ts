/** Reads compose files: YAML 1.2's scalars, and the words of compose's own YAML library for mistakes. */
import { defineMappingTag, defineScalarTag, defineSequenceTag, FAILSAFE_SCHEMA, loadAll, mapTag, mergeTag, NOT_RESOLVED, seqTag, YAMLException } from 'js-yaml';
import { fromBase64 } from '../../../kernel/base64.ts';
import { decode, NO_BYTES } from '../../../kernel/bytes.ts';
import { toFloat, toInt } from '../../../kernel/yaml/resolve.ts';
import { furtherIn } from '../../../kernel/yaml/scanner.ts';
import { CliError } from '../errors.ts';
import { Float, settled } from './floats.ts';
import { Marked } from './marked.ts';
import { mistake } from './yaml-mistakes.ts';

const scalar = (name: string, read: (text: string) => unknown) =>
  defineScalarTag<unknown>(name, {
    implicit: true,
    resolve: (source) => {
      const value = read(source);
      return value === undefined ? NOT_RESOLVED : value;
    },
    identify: () => false,
  });

const never = { identify: () => false };

/** `!reset` and `!override` on whatever kind of node. */
const marks = (['reset', 'override'] as const).flatMap((kind) => [
  defineScalarTag<Marked>(`!${kind}`, { ...never, resolve: (source) => new Marked(kind, /^(|~|null)$/.test(source) ? null : source) }),
  defineSequenceTag<unknown[], Marked>(`!${kind}`, { ...never, create: () => [], addItem: (items, item) => void items.push(item), finalize: (items) => new Marked(kind, items) }),
  defineMappingTag<Map<unknown, unknown>, Marked>(`!${kind}`, {
    ...never, create: () => new Map(), addPair: (map, key, value) => (map.set(key, value), ''), has: (map, key) => map.has(key), keys: () => [], get: () => undefined, finalize: (map) => new Marked(kind, Object.fromEntries(map)),
  }),
]);

/** Keys that are no texts, by the mapping that they stand in. */
const strayKeys = new WeakMap<object, unknown>();

const textKeysTag = {
  ...mapTag,
  addPair: (map: Record<string, unknown>, written: unknown, value: unknown): string => {
    const key = settled(written);
    if (typeof key !== 'string') strayKeys.set(map, key);
    return mapTag.addPair(map, key, value);
  },
};

/** @throws CliError for the first key that is no text */
function checkKeys(value: unknown, path: string): void {
  if (typeof value !== 'object' || value === null) return;
  if (strayKeys.has(value)) throw new CliError(`non-string key ${path === '' ? 'at top level' : `in ${path}`}: ${String(strayKeys.get(value) ?? '<nil>')}`);
  for (const [key, one] of Object.entries(value)) checkKeys(one, Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`);
}

function floatOf(text: string): unknown {
  const value = /^[-+]?\.?\d/.test(text) ? toFloat(text) : undefined;
  return value === undefined ? undefined : new Float(value);
}

const schema = FAILSAFE_SCHEMA.withTags(
  textKeysTag,
  scalar('tag:yaml.org,2002:null', (text) => (/^(|~|null|Null|NULL)$/.test(text) ? null : undefined)),
  scalar('tag:yaml.org,2002:bool', (text) => (/^(true|True|TRUE)$/.test(text) ? true : /^(false|False|FALSE)$/.test(text) ? false : undefined)),
  scalar('tag:yaml.org,2002:timestamp', (text) => (/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d:\d\dZ?)?$/.test(text) ? `${text.slice(0, 10)} ${text.slice(11, 19) || '00:00:00'} +0000 UTC` : undefined)),
  scalar('tag:yaml.org,2002:int', (text) => (/^[-+]?\d/.test(text) ? toInt(text) : undefined)),
  scalar('tag:yaml.org,2002:float', (text) => floatOf(text)),
  defineScalarTag<string>('tag:yaml.org,2002:binary', { ...never, resolve: (source) => decode(fromBase64(source) ?? NO_BYTES) }),
  // Tags that nobody knows say nothing of what they stand before.
  defineScalarTag<unknown>('!', { ...never, matchByTagPrefix: true, resolve: (source) => source }),
  ...['!', 'tag:yaml.org,2002:'].flatMap((tagName) => [{ ...textKeysTag, tagName, matchByTagPrefix: true }, { ...seqTag, tagName, matchByTagPrefix: true }]),
  mergeTag, ...marks,
);

/** @throws CliError */
export function readYaml(text: string, path: string): unknown {
  return readYamlDocuments(text, path)[0];
}

/** Brackets and quotes may close further left than js-yaml wants. */
function load(text: string): unknown[] {
  try {
    return loadAll(text, { schema });
  } catch (error) {
    const again = error instanceof YAMLException ? furtherIn(text) : text;
    if (again === text) throw error;
    try {
      return loadAll(again, { schema });
    } catch {
      throw error;
    }
  }
}

/** All documents of a file, in their order. @throws CliError */
export function readYamlDocuments(text: string, path: string): unknown[] {
  if (/^(\s*(#.*)?(\n|$)|---[ \t]*(\n|$))*$/.test(text)) throw new CliError('empty compose file');
  try {
    const documents = load(text).map((one) => settled(one));
    for (const one of documents) {
      if (Array.isArray(one)) throw new CliError('yaml: construct errors: line 1: cannot construct !!seq into cli.named');
      if (typeof one !== 'object' && one !== undefined) throw new CliError(`yaml: construct errors: line 1: cannot construct ${typeof one === 'number' ? '!!int' : typeof one === 'boolean' ? '!!bool' : '!!str'} \`${String(one)}\` into cli.named`);
    }
    for (const one of documents) checkKeys(one, '');
    return documents;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new CliError(mistake(error.reason, error.mark?.line ?? 0, error.mark?.column ?? 0, text, path));
  }
}
