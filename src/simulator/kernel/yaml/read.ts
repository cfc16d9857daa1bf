/** Reads YAML as kubectl and the API server do: with libyaml's grammar and mistakes, the scalars being what Go's yaml.v2 takes them for. */
import { Constructor, type Construction } from './construct.ts';
import { YamlError, inWordsOf } from './errors.ts';
import { YamlMistake } from './mistake.ts';
import { Parser, UnknownAnchor, type Node } from './parser.ts';
import { isNull, toBool, toFloat, toInt } from './resolve.ts';

export { YamlError } from './errors.ts';

/** There is no JSON for what is not finite, and all that is read here becomes JSON. */
function toFiniteFloat(text: string): number | undefined {
  const value = toFloat(text);
  if (value === undefined || Number.isFinite(value)) return value;
  throw new YamlError(`json: unsupported value: ${Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf'}`);
}

/** With what anything but a text begins. */
const HINT = /^(?:$|[-+.0-9~nNyYtTfFoO])/;

const plainWith = (readBool: (text: string) => boolean | undefined) => (text: string): unknown => {
  if (!HINT.test(text)) return text;
  return isNull(text) ? null : readBool(text) ?? toInt(text) ?? toFiniteFloat(text) ?? text;
};

interface Library extends Construction {
  version: 2 | 3;
  words: (mistake: YamlMistake) => string;
}

/** yaml.v2, within sigs.k8s.io/yaml: kubectl and the API server. */
const SECOND: Library = { plain: plainWith(toBool), mapType: 'map[interface {}]interface {}', ownKeysWin: false, version: 2, words: inWordsOf('problem first') };

/** yaml.v3, which kustomize reads with: of YAML 1.2, where `yes` and `n` are words. */
const THIRD: Library = {
  plain: plainWith((text) => (/^(true|True|TRUE|false|False|FALSE)$/.test(text) ? toBool(text) : undefined)), mapType: 'map[string]interface {}', ownKeysWin: true, version: 3, words: inWordsOf('context first'),
};

/** Looked for before anything is scanned: there is no line. */
const CONTROL = /[^\t\n\r -~\x85\xa0-\ufffd]/;

function reading<T>(text: string, library: Library, read: (parser: Parser) => T): T {
  if (CONTROL.test(text)) throw new YamlError('yaml: control characters are not allowed');
  try {
    return read(new Parser(text, library));
  } catch (error) {
    if (error instanceof YamlMistake) throw new YamlError(library.words(error));
    if (error instanceof UnknownAnchor) throw new YamlError(`yaml: ${error.message}`);
    throw error;
  }
}

const valueOf = (node: Node | undefined, library: Library): unknown => (node === undefined ? null : new Constructor(library).value(node));

/** One document; nothing at all is null. What stands behind it is never looked at. @throws YamlError */
export const parseYaml = (text: string): unknown => reading(text, SECOND, (parser) => valueOf(parser.document(), SECOND));

/** The same of YAML 1.2. @throws YamlError */
export const parseNewerYaml = (text: string): unknown => reading(text, THIRD, (parser) => valueOf(parser.document(), THIRD));

/** All documents of a stream. @throws YamlError */
export const parseAllYaml = (text: string): unknown[] => reading(text, SECOND, (parser) => {
  const values: unknown[] = [];
  for (let node = parser.document(); node !== undefined; node = parser.document()) values.push(valueOf(node, SECOND));
  return values;
});

/**
 * Cuts a stream at its `---` lines, as kubectl does before it parses: the lines of errors count from the start of
 * each document. Documents that hold nothing are left out.
 */
export function splitDocuments(text: string, separator = /^---(?:[ \t].*)?$\n?/m): string[] {
  return text.replaceAll('\r\n', '\n').split(separator).filter((part) => /[^ \n]/.test(part));
}

/** Keys that their mappings hold already, as Go's strict reading reports them; undefined where there is none. */
export function repeatedKey(text: string): string | undefined {
  const constructor = new Constructor(SECOND);
  try {
    reading(text, SECOND, (parser) => {
      const node = parser.document();
      if (node) constructor.value(node);
    });
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    return undefined;
  }
  return constructor.repeated.length === 0 ? undefined : `yaml: unmarshal errors:\n  ${constructor.repeated.join('\n  ')}`;
}
