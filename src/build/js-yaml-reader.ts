/**
 * Of js-yaml only what reads: its published file calls functions at its top, so that a bundler keeps its writer, its tree
 * and its schemas for other versions of YAML too (2 KB over the wire). The reader's parts come first in the file.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** Where the parts begin that only its writer and its tree need. */
const WRITER = '//#region src/ast/';
const EXPORTS = ['FAILSAFE_SCHEMA', 'NOT_RESOLVED', 'YAMLException', 'defineMappingTag', 'defineScalarTag', 'defineSequenceTag', 'load', 'loadAll', 'mapTag', 'mergeTag', 'parseEvents', 'seqTag'];
/** Calls that only make something. */
const MAKING = /^(var \w+ = )(?=define\w+Tag\()/gm;
const OTHER_SCHEMAS = /^var (?:JSON|CORE|YAML11|DUMP)_SCHEMA = [^]*?^[\]}]\);\n/gm;
/** What is taken where the caller gives no schema; here every one does. */
const DEFAULT = 'schema: CORE_SCHEMA,';
/** Names for small numbers. */
const NUMBERS = /^var (\w+) = \{\n((?:\t\w+: -?\d+,?\n)+)\};\n/gm;

/** Only the reader; throws where the file is no longer written as it was. */
export function readerOnly(source: string): string {
  const end = source.indexOf(WRITER);
  let text = source.slice(0, end).replace(OTHER_SCHEMAS, '').replace(MAKING, '$1/* @__PURE__ */ ').replace(DEFAULT, 'schema: FAILSAFE_SCHEMA,');
  if (end < 0 || /^var (?!FAILSAFE)\w+_SCHEMA|^\tschema: (?!FAILSAFE)/m.test(text)) throw new Error('js-yaml no longer lies in its file in the way that is cut here');
  for (const [, name, body] of text.matchAll(NUMBERS)) {
    const values = new Map([...body!.matchAll(/(\w+): (-?\d+)/g)].map(([, key, value]) => [key!, value!]));
    text = text.replace(new RegExp(`\\b${name}\\.(\\w+)\\b`, 'g'), (whole, key: string) => values.get(key) ?? whole);
  }
  return `${text}\nexport { ${EXPORTS.join(', ')} };\n`;
}

export const jsYamlReader: Plugin = {
  name: 'js-yaml-reader',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]js-yaml\.mjs$/ }, ({ path }) => ({ contents: readerOnly(readFileSync(path, 'utf8')), loader: 'js' }));
  },
};
