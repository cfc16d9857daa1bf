/**
 * Writes YAML as Go's yaml.v2 does (so as kubectl does): keys sorted, sequences at the indentation of their
 * parent, long plain and quoted scalars folded at 80 columns, text of several lines as literal blocks.
 */
import { compareKeys } from './key-order.ts';
import { kindOf, SEXAGESIMAL } from './resolve.ts';
import { analyse, type Analysis } from './scalar-analysis.ts';

export interface EmitOptions {
  /** Column after which a blank becomes a line break; Infinity never folds. */
  width?: number;
  /** Sort the keys of mappings as Go does; otherwise they stay as they are. */
  sort?: boolean;
  /** Put sequences two columns deeper than their parent. */
  indentSequences?: boolean;
  /** Write for YAML 1.2, where `yes` and `on` are words like others. */
  newer?: boolean;
  /**
   * Write as yaml.v4 does: single quotes around what only YAML 1.1 takes for something else than text, blank text of
   * several lines in double quotes, tabs in literal blocks, no hint of indentation before an empty first line.
   */
  fourth?: boolean;
  /** How a value was written where it came from, on one line; undefined: as the emitter likes. */
  written?: (value: unknown, key?: string) => string | undefined;
}

type Style = 'plain' | 'single' | 'double' | 'literal';

export function emitYaml(value: unknown, options: EmitOptions = {}): string {
  const emitter = new Emitter(options);
  emitter.node(value, -2, false);
  return emitter.text;
}

class Emitter {
  text = '';
  #column = 0;
  readonly #width: number;
  readonly #sort: boolean;
  readonly #deeper: number;
  readonly #newer: boolean;
  readonly #fourth: boolean;
  readonly #written: NonNullable<EmitOptions['written']>;

  constructor(options: EmitOptions) {
    this.#width = options.width ?? 80;
    this.#sort = options.sort ?? true;
    this.#deeper = options.indentSequences ? 2 : 0;
    this.#newer = options.newer ?? false;
    this.#fourth = options.fourth ?? false;
    this.#written = options.written ?? (() => undefined);
  }

  #put(text: string): void {
    this.text += text;
    this.#column += text.length;
  }

  #newLine(indent: number): void {
    this.text += `\n${' '.repeat(indent)}`;
    this.#column = indent;
  }

  #line(text: string): void {
    this.text += `${text}\n`;
    this.#column = 0;
  }

  /** Writes a value whose parent collection is indented by `indent`; ends with a line break. */
  node(value: unknown, indent: number, inline: boolean): void {
    if (Array.isArray(value) && value.length > 0) return this.#sequence(value, Math.max(indent, 0), inline);
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
      const keys = Object.keys(value).filter((key) => (value as Record<string, unknown>)[key] !== undefined);
      if (keys.length > 0) return this.#mapping(value as Record<string, unknown>, keys, indent + 2, inline);
    }
    this.#scalar(value, Math.max(indent + 2, 2), false);
    this.text += '\n';
    this.#column = 0;
  }

  /** `inline`: the first entry goes on the line that is already begun (after '- '). */
  #mapping(map: Record<string, unknown>, keys: string[], indent: number, inline: boolean): void {
    if (this.#sort) keys.sort(compareKeys);
    keys.forEach((key, index) => {
      if (index > 0 || !inline) this.#put(' '.repeat(indent));
      this.#scalar(key, indent, true);
      this.#put(':');
      const value = map[key], written = this.#written(value, key);
      if (written !== undefined) this.#line(written === '' ? '' : ` ${written}`);
      else if (isCollection(value)) {
        this.text += '\n';
        this.#column = 0;
        if (Array.isArray(value)) this.#sequence(value, indent + this.#deeper, false);
        else this.node(value, indent, false);
      } else {
        this.#put(' ');
        this.node(value, indent, true);
      }
    });
  }

  #sequence(items: unknown[], indent: number, inline: boolean): void {
    items.forEach((item, index) => {
      if (index > 0 || !inline) this.#put(' '.repeat(indent));
      const written = this.#written(item);
      if (written !== undefined) return this.#line(written === '' ? '-' : `- ${written}`);
      this.#put('- ');
      if (Array.isArray(item) && item.length > 0) this.#sequence(item, indent + 2, true);
      else this.node(item, indent, true);
    });
  }

  #scalar(value: unknown, indent: number, key: boolean): void {
    if (typeof value !== 'string') return this.#put(literalOf(value));
    const analysis = analyse(value);
    switch (this.#fourth && ONLY_OLD.test(value) ? 'single' : styleOf(value, this.#fourth ? asFourth(value, analysis) : analysis, key, this.#newer)) {
      case 'plain': return this.#folded(value, indent, key, '', (text) => text);
      case 'single': return this.#folded(value, indent, key, "'", (text) => text.replaceAll("'", "''"));
      case 'double': return this.#double(value, indent, key);
      case 'literal': return this.#literal(value, indent);
    }
  }

  /** Plain and single-quoted text: a lone blank past the width becomes a line break. */
  #folded(text: string, indent: number, key: boolean, quote: string, escape: (text: string) => string): void {
    this.#put(quote);
    const words = text.split(' ');
    words.forEach((word, index) => {
      if (index > 0) {
        const lone = words[index - 1] !== '' && word !== '';
        if (!key && lone && this.#column > this.#width) this.#newLine(indent);
        else this.#put(' ');
      }
      this.#put(escape(word));
    });
    this.#put(quote);
  }

  #double(text: string, indent: number, key: boolean): void {
    this.#put('"');
    const characters = [...text];
    let spaces = false;
    characters.forEach((character, index) => {
      if (character !== ' ') {
        this.#put(escapeDouble(character));
        spaces = false;
        return;
      }
      if (!key && !spaces && this.#column > this.#width && index > 0 && index < characters.length - 1) {
        this.#newLine(indent);
        if (characters[index + 1] === ' ') this.#put('\\');
      } else this.#put(' ');
      spaces = true;
    });
    this.#put('"');
  }

  #literal(text: string, indent: number): void {
    const hint = (this.#fourth ? /^ / : /^[ \n]/).test(text) ? '2' : '';
    const chomp = !text.endsWith('\n') ? '-' : text === '\n' || text.endsWith('\n\n') ? '+' : '';
    this.#put(`|${hint}${chomp}`);
    const lines = text.replace(/\n$/, '').split('\n');
    for (const line of lines) this.text += line === '' ? '\n' : `\n${' '.repeat(indent)}${line}`;
  }
}

/** What yaml.v4 thinks of blocks: a tab may be in one, but some character must not be blank. */
const asFourth = (text: string, analysis: Analysis): Analysis => ({ ...analysis, blockAllowed: (analysis.blockAllowed || analysis.blockWithTabs) && text.trim() !== '' });

const isCollection = (value: unknown): value is object =>
  value !== null && typeof value === 'object' && (Array.isArray(value) ? value.length > 0 : Object.values(value).some((field) => field !== undefined));

/** What is a boolean in YAML 1.1 only. */
const OLD_BOOL = /^(?:y|yes|on|n|no|off)$/i;

/** Text that YAML 1.1 alone would read as a boolean, a number of base 60 or a merge key. */
const ONLY_OLD = new RegExp(`${OLD_BOOL.source}|${SEXAGESIMAL.source}|^<<$`, 'i');

function styleOf(text: string, analysis: Analysis, key: boolean, newer: boolean): Style {
  const wanted: Style = text.includes('\n') ? 'literal' : (newer ? kindOf(text) === 'str' || OLD_BOOL.test(text) : kindOf(text) === 'str' && !SEXAGESIMAL.test(text)) ? 'plain' : 'double';
  if (wanted === 'literal' && (!analysis.blockAllowed || key)) return 'double';
  if (wanted !== 'plain') return wanted;
  if (analysis.plainAllowed) return 'plain';
  return analysis.singleAllowed ? 'single' : 'double';
}

function literalOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return '[]';
  if (typeof value === 'object') return '{}';
  if (typeof value === 'number') return numberText(value);
  return String(value);
}

/** Go's shortest form: an exponent has two digits and a sign, and begins at 1e+21. */
function numberText(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value < 0 ? '-.inf' : '.inf';
  return String(value).replace(/e([-+])(\d)$/, 'e$10$2');
}

const ESCAPES: Record<string, string> = {
  '\0': '\\0', '\x07': '\\a', '\b': '\\b', '\t': '\\t', '\n': '\\n', '\v': '\\v', '\f': '\\f', '\r': '\\r', '\x1b': '\\e', '"': '\\"', '\\': '\\\\',
  '\x85': '\\N', '\xa0': '\\_', '\u2028': '\\L', '\u2029': '\\P',
};

function escapeDouble(character: string): string {
  const known = ESCAPES[character];
  if (known !== undefined && character !== '\xa0') return known;
  const code = character.codePointAt(0)!;
  const hex = code.toString(16).toUpperCase();
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return `\\x${hex.padStart(2, '0')}`;
  if (code === 0xfeff || code === 0xfffe || code === 0xffff) return `\\u${hex}`;
  return code > 0xffff ? `\\U${hex.padStart(8, '0')}` : character;
}
