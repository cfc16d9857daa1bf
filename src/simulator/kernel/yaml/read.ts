/** Reads YAML as kubectl and the API server do: js-yaml parses, the scalars mean what Go's yaml.v2 takes them for. */
import { defineScalarTag, FAILSAFE_SCHEMA, load, loadAll, mapTag, mergeTag, NOT_RESOLVED, seqTag, YAMLException, type LoadOptions, type Schema } from 'js-yaml';
import { checkAliases } from './aliases.ts';
import { explain, YamlError } from './errors.ts';
import { isNull, toBool, toFloat, toInt } from './resolve.ts';

export { YamlError } from './errors.ts';

/** Beyond these a document is refused, as Go's library refuses it: it would take minutes to read. */
const BOUNDS = { maxAliases: 10_000, maxDepth: 1_000 };

/** `first`: with what such a scalar may begin, as Go's table of them has it; nothing else is looked at. */
const scalar = <T>(name: string, first: string, read: (text: string) => T | undefined) =>
  defineScalarTag<T>(name, {
    implicit: true,
    implicitFirstChars: first.split('|'),
    resolve: (source) => {
      const value = read(source);
      return value === undefined ? NOT_RESOLVED : value;
    },
    identify: () => false,
  });

const NUMERIC = '-|+|.|0|1|2|3|4|5|6|7|8|9';

const ANY_TAG = { tagName: '', matchByTagPrefix: true, identify: () => false };

/** There is no JSON for what is not finite, and all that is read here becomes JSON. */
function toFiniteFloat(text: string): number | undefined {
  const value = toFloat(text);
  if (value === undefined || Number.isFinite(value)) return value;
  throw new YamlError(`json: unsupported value: ${Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf'}`);
}

const schemaWith = (readBool: (text: string) => boolean | undefined): Schema => FAILSAFE_SCHEMA.withTags(
  scalar('tag:yaml.org,2002:null', '|~|n|N', (text) => (isNull(text) ? null : undefined)),
  scalar('tag:yaml.org,2002:bool', 'y|Y|n|N|t|T|f|F|o|O', readBool),
  scalar('tag:yaml.org,2002:int', NUMERIC, toInt),
  scalar('tag:yaml.org,2002:float', NUMERIC, toFiniteFloat),
  // Timestamps and binary data stay text; only their explicit tags must be known.
  defineScalarTag<string>('tag:yaml.org,2002:timestamp', { resolve: (source) => source, identify: () => false }),
  defineScalarTag<string>('tag:yaml.org,2002:binary', { resolve: (source) => source, identify: () => false }),
  mergeTag,
  // Other tags say nothing: the text of a scalar, the collection itself.
  defineScalarTag<string>('', { matchByTagPrefix: true, resolve: (source) => source, identify: () => false }),
  { ...seqTag, ...ANY_TAG },
  { ...mapTag, ...ANY_TAG },
);

const schema = schemaWith(toBool);

const options: LoadOptions = { schema, json: true, ...BOUNDS };

/** YAML 1.2, which kustomize reads: `yes` and `n` are words. */
const newerOptions: LoadOptions = { ...options, schema: schemaWith((text) => (/^(true|True|TRUE|false|False|FALSE)$/.test(text) ? toBool(text) : undefined)) };

/** Looked for before anything is scanned: there is no line. */
const CONTROL = /[^\t\n\r -~\x85\xa0-\ufffd]/;

/** Halves of pairs, whole pairs too, and what is beyond Unicode: no character by itself, so Go's library refuses it. */
const NO_CHARACTER = /\\(?:\\|u(?=[dD][89a-fA-F])|U(?=0000[dD][89a-fA-F]|(?!000|0010)))/g;

/** Whether such an escape stands within double quotes is for the parser to say, which gets one that it refuses. */
function checkEscapes(text: string, read: (text: string) => unknown): void {
  const marked = text.replace(NO_CHARACTER, (found) => (found === '\\\\' ? found : '\\xg'));
  if (marked === text) return;
  try {
    read(marked);
  } catch (error) {
    if (error instanceof YAMLException && /^expected hex/.test(error.reason)) throw explain('no character', error.mark?.line ?? 0, text);
  }
}

function reading<T>(text: string, read: (text: string) => T): T {
  if (CONTROL.test(text)) throw new YamlError('yaml: control characters are not allowed');
  if (text.includes('\\')) checkEscapes(text, read);
  try {
    return read(text);
  } catch (error) {
    if (error instanceof YamlError) throw error;
    if (error instanceof YAMLException) throw explain(error.reason, error.mark?.line ?? 0, text);
    throw new YamlError('yaml: document contains excessive aliasing');
  }
}

/** One document; nothing at all is null. @throws YamlError */
export const parseYaml = (text: string): unknown => parseOne(text, options);

/** The same of YAML 1.2. @throws YamlError */
export const parseNewerYaml = (text: string): unknown => parseOne(text, newerOptions);

/** A document that is a block of keys or items. */
const BLOCK = /^(?:[ \t]*(?:#.*)?\n)*[ \t]*(?:[-?](?:\s|$)|[^\s"'{[#][^\n]*?:(?:\s|$))/;

function parseOne(text: string, options: LoadOptions): unknown {
  if (/^(\s*(#.*)?(\n|$)|---[ \t]*(\n|$))*$/.test(text)) {
    const tab = text.search(/^ *\t/m), line = text.slice(0, tab).split('\n').length;
    if (tab >= 0) throw new YamlError(`yaml: ${line > 1 ? `line ${line}: ` : ''}found character that cannot start any token`);
    return null;
  }
  return reading(text, (text) => {
    try {
      const value = loadAll(text, options)[0];
      checkAliases(value, text);
      return value;
    } catch (error) {
      // What stands behind the end of the document is never looked at: behind its dots, a whole flow collection, or one scalar.
      if (!(error instanceof YAMLException)) throw error;
      const dots = /\n\.\.\.(?=\s|$)/.exec(text);
      if (dots) return parseOne(text.slice(0, dots.index + 1), options);
      if (!/^end of the stream or a document/.test(error.reason) || BLOCK.test(text) || !error.mark || text[error.mark.position] === ':') throw error;
      return load(text.slice(0, error.mark.position), options);
    }
  });
}

/** All documents of a stream. @throws YamlError */
export const parseAllYaml = (text: string): unknown[] => reading(text, (text) => loadAll(text, options));

/**
 * Cuts a stream at its `---` lines, as kubectl does before it parses: the lines of errors count from the start of
 * each document. Documents that hold nothing are left out.
 */
export function splitDocuments(text: string, separator = /^---(?:[ \t].*)?$\n?/m): string[] {
  return text.replaceAll('\r\n', '\n').split(separator).filter((part) => /[^ \n]/.test(part));
}

/** The first key that its mapping already holds, as Go's strict reading reports it; undefined where there is none. */
export function repeatedKey(text: string): string | undefined {
  try {
    load(text, { schema, ...BOUNDS });
    return undefined;
  } catch (error) {
    if (!(error instanceof YAMLException) || error.reason !== 'duplicated mapping key') return undefined;
    const { line = 0, position: at = 0 } = error.mark ?? {}, before = text[at - 1] ?? '';
    const key = `"'`.includes(before) && before ? text.slice(at, text.indexOf(before, at)) : (/^[^:\n]*?(?=\s*:)/.exec(text.slice(at))?.[0] ?? '');
    return `yaml: unmarshal errors:\n  line ${line + 1}: key ${JSON.stringify(key)} already set in map`;
  }
}
