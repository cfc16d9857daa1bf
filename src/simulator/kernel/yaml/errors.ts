/**
 * The parser's complaints in the words of Go's YAML library. libyaml counts the line of a parser error from
 * zero and that of a scanner error from one, and leaves line 0 out; so do we.
 */

import { misplaced } from './indentation.ts';

/** `message` is complete: `yaml: line 4: did not find expected key`. */
export class YamlError extends Error {}

interface Complaint {
  /** Text of the parser that we use. */
  readonly when: RegExp;
  readonly words: string;
  /** Whether it is libyaml's scanner that finds it. */
  readonly scanner: boolean;
}

const COMPLAINTS: readonly Complaint[] = [
  { when: /^tab characters must not be used/, words: 'found character that cannot start any token', scanner: true },
  { when: /^bad indentation of a mapping entry/, words: 'did not find expected key', scanner: false },
  { when: /^bad indentation of a sequence entry/, words: "did not find expected '-' indicator", scanner: false },
  { when: /multiline key may not be an implicit key/, words: "could not find expected ':'", scanner: true },
  { when: /^expected ':' after a mapping key/, words: "could not find expected ':'", scanner: true },
  { when: /whitespace character is expected after the key-value separator/, words: "could not find expected ':'", scanner: true },
  { when: /^unexpected end of the stream within a (single|double) quoted/, words: 'found unexpected end of stream', scanner: true },
  { when: /^unexpected end of the document within a (single|double) quoted/, words: 'found unexpected document indicator', scanner: true },
  { when: /^unknown escape sequence/, words: 'found unknown escape character', scanner: true },
  { when: /^expected hexadecimal/, words: 'did not find expected hexdecimal number', scanner: true },
  { when: /^no character/, words: 'found invalid Unicode character escape code', scanner: true },
  { when: /^missed comma between flow/, words: "did not find expected ',' or '}'", scanner: false },
  { when: /^unexpected end of the stream within a flow/, words: "did not find expected ',' or '}'", scanner: false },
  { when: /^expected the node content/, words: 'did not find expected node content', scanner: false },
  { when: /^(end of the stream or a document separator|directives end mark) is expected/, words: 'did not find expected <document start>', scanner: false },
  { when: /^name of an (anchor|alias)/, words: 'did not find expected alphabetic or numeric character', scanner: true },
  { when: /^a line break is expected/, words: 'did not find expected comment or line break', scanner: true },
  { when: /^undeclared tag handle/, words: 'found undefined tag handle', scanner: false },
  { when: /^duplication of an anchor/, words: 'did not find expected key', scanner: false },
  { when: /^deficient indentation/, words: "did not find expected ',' or '}'", scanner: false },
];

const MAPPING_VALUE = /^[^#"'[{]*?\S:\s[^"'[{#]*?\S:(\s|$)/;

/** `line` counts from zero; `text` is the whole document. */
export function explain(reason: string, line: number, text: string): YamlError {
  const alias = /^unidentified alias "(.*)"/.exec(reason);
  if (alias) return new YamlError(`yaml: unknown anchor '${alias[1]}' referenced`);
  if (/^aliases exceeded/.test(reason)) return new YamlError('yaml: document contains excessive aliasing');
  if (/^nesting exceeded/.test(reason)) return scanned(line, 'exceeded max depth of 10000');
  if (/^cannot merge/.test(reason)) return at(0, 'map merge requires map or sequence of maps as the value');
  const source = text.split('\n')[line] ?? '';
  if (/^%YAML/.test(text)) return at(0, 'found incompatible YAML document');
  if (/^%/.test(text)) return at(0, 'found unknown directive name');
  if (/^\s*(?:[^\s"'{[#][^:]*:\s+)-\s/.test(source)) return scanned(line, 'block sequence entries are not allowed in this context');
  if (/:\s*[}\]]/.test(source) && /mapping entry|node content/.test(reason)) return at(line, 'did not find expected node content');
  if (/indentation of a mapping entry|multiline key/.test(reason) && MAPPING_VALUE.test(source)) return scanned(line, 'mapping values are not allowed in this context');
  if (/^can not read a document|indentation of a mapping entry/.test(reason) && /^\s*(- )?(\S+:\s+)?[@`%]/.test(source)) return scanned(line, 'found character that cannot start any token');
  if (/^(bad indentation|tab characters|end of the stream or a document|can not read a (block|implicit))/.test(reason) || /multiline key/.test(reason)) {
    const found = misplaced(text, line);
    if (found) return found.scanner ? scanned(line, found.words) : at(line, found.words);
  }
  if (/^end of the stream or a document/.test(reason)) return at(line, mixed(text, source));
  if (/^(unexpected end of the stream within a flow|deficient indentation)/.test(reason) && /[[{,]\s*$/.test(text)) return at(text.replace(/\n$/, '').split('\n').length, 'did not find expected node content');
  if (/^deficient indentation/.test(reason) && openBracket(text) === undefined) return at(text.split('\n').length, 'found unexpected end of stream');
  const complaint = COMPLAINTS.find(({ when }) => when.test(reason));
  if (!complaint) return at(line, reason);
  const words = /flow|deficient/.test(reason) && openBracket(text) === '[' ? "did not find expected ',' or ']'" : complaint.words;
  // A key without its colon is missed where the next token is looked for.
  const last = /implicit key|after a mapping key/.test(reason) && text.split('\n').slice(line + 1).every((rest) => rest.trim() === '');
  return complaint.scanner ? scanned(last ? line + 1 : line, words) : at(line, words);
}

const at = (line: number, words: string): YamlError => new YamlError(line > 0 ? `yaml: line ${line}: ${words}` : `yaml: ${words}`);

/** The scanner's lines count from one, but the first is left out all the same. */
const scanned = (line: number, words: string): YamlError => at(line > 0 ? line + 1 : 0, words);

/** A sequence that goes on as a mapping, or the other way round; anything else would have to be a new document. */
function mixed(text: string, source: string): string {
  if (/^-\s/.test(source)) return 'did not find expected key';
  if (/^(\s*(#.*)?\n)*-\s/.test(text)) return "did not find expected '-' indicator";
  return 'did not find expected <document start>';
}

/** The innermost flow bracket that is still open at the end. */
function openBracket(text: string): string | undefined {
  const open: string[] = [];
  for (const character of text.replace(/"(?:\\.|[^"\\])*"|'[^']*'|#.*/g, '')) {
    if (character === '[' || character === '{') open.push(character);
    else if (character === ']' || character === '}') open.pop();
  }
  return open.at(-1);
}
