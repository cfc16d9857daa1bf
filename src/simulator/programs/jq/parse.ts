/** The jq language: from words to trees. Somewhat longer than others: a method for each form of the language, with what jq says where one breaks off. */
import { JqSyntaxError, type Token, tokenize } from './tokens.ts';
import type { Filter, Pattern } from './tree.ts';
import { JsonError, valuesIn } from './read.ts';
import { describeType, toSource } from './values.ts';

export const parseJq = (source: string): Filter => new Parser(tokenize(source)).whole();

/** What stands in `\\( )` of a string that begins at so many characters. */
function parseInside(source: string, from: number): Filter {
  const tokens = tokenize(source).map((token): Token => ({ ...token, at: token.at + from }));
  return new Parser([...tokens.slice(0, -1), { ...tokens.at(-1)!, kind: 'closed', at: from + source.length }]).inside();
}

/** Words that are no names, and begin no term. */
const KEYWORDS = /^(?:if|then|else|elif|end|as|def|reduce|foreach|try|catch|label|and|or|import|include|module|__loc__)$/;

/** Forms of the language that are no terms: nothing can be picked out of them. */
const WHOLE = new Set(['def', 'if', 'try', 'label', 'reduce', 'foreach']);

/** Where a jq program reads a number as JSON. */
function numberIn(token: Token): number {
  try {
    return valuesIn(token.text)[0]!.value as number;
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new JqSyntaxError(`${error.message} (while parsing '${token.text}')`, token.at);
  }
}

const LEVELS: string[][] = [['or'], ['and'], ['==', '!=', '<', '<=', '>', '>='], ['+', '-'], ['*', '/', '%']];

class Parser {
  readonly #tokens: Token[];
  #at = 0;

  constructor(tokens: Token[]) {
    this.#tokens = tokens;
  }

  whole(): Filter {
    if (this.#next.kind === 'end') return { type: 'identity' };
    const { kind, text: opening } = this.#next;
    if (kind === 'invalid' || (kind === 'sign' && !/^(?:\.\.?|[-([{$])$/.test(opening)) || (kind === 'word' && /^(?:then|else|elif|end|as|catch|and|or)$/.test(opening))) throw this.#unexpected(', expecting $end');
    const filter = this.pipe();
    if (this.#at < this.#tokens.length - 1) throw this.#unexpected(', expecting $end');
    return filter;
  }

  inside(): Filter {
    const filter = this.pipe();
    if (this.#at < this.#tokens.length - 1) throw this.#unexpected();
    return filter;
  }

  get #next(): Token {
    return this.#tokens[this.#at]!;
  }

  #is(text: string): boolean {
    return this.#next.text === text && this.#next.kind !== 'string';
  }

  #skip(text: string): boolean {
    return this.#is(text) && (this.#at++, true);
  }

  #expect(text: string, instead = ''): void {
    if (!this.#skip(text)) throw this.#unexpected(instead);
  }

  #unexpected(instead = ''): JqSyntaxError {
    const { kind, text, at } = this.#next, before = this.#tokens[this.#at - 1];
    const name = { end: '$end', closed: 'QQSTRING_INTERP_END', invalid: 'INVALID_CHARACTER', word: KEYWORDS.test(text) ? text : 'IDENT', sign: text.length > 1 ? text : `'${text}'`, number: 'LITERAL', string: 'QQSTRING_START', format: 'FORMAT', variable: "'$'" }[kind];
    // A dot before what cannot follow it is taken for the beginning of a field.
    if (before?.kind === 'sign' && before.text === '.' && (kind === 'invalid' || kind === 'number') && !instead.includes('FORMAT')) return new JqSyntaxError(`syntax error, unexpected ${name}`, at, 'try .["field"] instead of .field for unusually named fields', before.at);
    return new JqSyntaxError(`syntax error, unexpected ${name}${instead}`, at);
  }

  /** The name of a variable after its sign. */
  #variable(expected: string): string {
    if (this.#next.kind === 'variable') return this.#tokens[this.#at++]!.text;
    if (!this.#is('$')) throw this.#unexpected(expected);
    this.#at++;
    throw this.#unexpected(', expecting IDENT');
  }

  pipe(): Filter {
    if (this.#skip('def')) return this.#define();
    const left = this.#comma();
    return this.#skip('|') ? { type: 'pipe', left, right: this.pipe() } : left;
  }

  /** $name, [pattern, …] or {key: pattern, $name, …}. */
  #pattern(): Pattern {
    if (this.#next.kind === 'variable') return { type: 'name', name: this.#tokens[this.#at++]!.text };
    if (this.#skip('[')) {
      const items: Pattern[] = [];
      do items.push(this.#pattern());
      while (this.#skip(','));
      this.#expect(']', ", expecting ',' or ']'");
      return { type: 'items', items };
    }
    this.#expect('{', ", expecting '$' or '[' or '{'");
    const fields: { key: Filter; name?: string; pattern?: Pattern }[] = [];
    do {
      const token = this.#tokens[this.#at]!;
      let key: Filter, name: string | undefined;
      if (token.kind === 'variable') {
        this.#at++;
        name = token.text;
        key = { type: 'literal', value: token.text.slice(1) };
      } else if (token.kind === 'word') {
        this.#at++;
        key = { type: 'literal', value: token.text };
      } else if (this.#skip('(')) {
        key = this.pipe();
        this.#expect(')', ", expecting ')'");
        if (key.type === 'literal' && typeof key.value !== 'string') throw new JqSyntaxError(`Cannot use ${describeType(key.value)} (${toSource(key.value)}) as object key`, token.at);
      } else if (token.kind === 'string') key = this.#term();
      else throw this.#inPair(this.#unexpected(), token.at);
      if (name === undefined && !this.#is(':')) throw this.#unexpected(", expecting ':'");
      fields.push({ key, ...(name === undefined ? {} : { name }), ...(this.#skip(':') ? { pattern: this.#pattern() } : {}) });
    } while (this.#skip(','));
    this.#expect('}', ", expecting ',' or '}'");
    return { type: 'fields', fields };
  }

  #define(): Filter {
    const { kind, text: name } = this.#next, parameters: string[] = [];
    if (kind !== 'word' || KEYWORDS.test(name)) throw this.#unexpected(', expecting IDENT');
    this.#at++;
    if (this.#skip('(')) {
      do {
        if (this.#next.kind === 'word' && !KEYWORDS.test(this.#next.text)) parameters.push(this.#tokens[this.#at++]!.text);
        else parameters.push(this.#variable(", expecting IDENT or '$'"));
      } while (this.#skip(';'));
      this.#expect(')', ", expecting ';' or ')'");
      this.#expect(':', ", expecting ':'");
    } else this.#expect(':', ", expecting '(' or ':'");
    const definition = this.pipe();
    this.#expect(';');
    return { type: 'define', name, parameters, definition, body: this.#next.kind === 'end' ? { type: 'identity' } : this.pipe() };
  }

  #comma(): Filter {
    let left = this.#assignment();
    while (this.#skip(',')) left = { type: 'comma', left, right: this.#assignment() };
    return left;
  }

  #assignment(): Filter {
    const left = this.#alternative();
    const operator = ['=', '|=', '+=', '-=', '*=', '/=', '%=', '//='].find((one) => this.#skip(one));
    if (operator === undefined) return left;
    const right = this.#alternative();
    if (/^(?:=|\|=|\+=|-=|\*=|\/=|%=|\/\/=)$/.test(this.#next.text) && this.#next.kind === 'sign') throw this.#unexpected();
    return { type: 'assign', operator, left, right };
  }

  #alternative(): Filter {
    const left = this.#binary(0);
    return this.#skip('//') ? { type: 'alternative', left, right: this.#alternative() } : left;
  }

  #binary(level: number): Filter {
    if (level === LEVELS.length) return this.#operand();
    const { at } = this.#next;
    let left = this.#binary(level + 1);
    for (;;) {
      const operator = LEVELS[level]!.find((one) => this.#skip(one));
      if (operator === undefined) return left;
      const right = this.#binary(level + 1);
      // Numbers are divided before anything runs.
      if (operator === '/' && left.type === 'literal' && typeof left.value === 'number' && right.type === 'literal' && right.value === 0) throw new JqSyntaxError('Division by zero?', at);
      left = { type: 'binary', operator, left, right };
      if (level === 2 && this.#next.kind === 'sign' && LEVELS[2]!.includes(this.#next.text)) throw this.#unexpected();
    }
  }

  /** A term, with what is bound to it or defined before it: that reaches to the end of the pipe. */
  #operand(): Filter {
    const { kind, text: word } = this.#next;
    if (kind === 'word' && WHOLE.has(word)) {
      this.#at++;
      return this.#whole(word);
    }
    const source = this.#postfix();
    if (!this.#skip('as')) return source;
    const pattern = this.#patterns();
    this.#expect('|', ", expecting '|'");
    return { type: 'bind', source, pattern, body: this.pipe() };
  }

  #patterns(): Pattern {
    const patterns = [this.#pattern()];
    while (this.#skip('?//')) patterns.push(this.#pattern());
    return patterns.length === 1 ? patterns[0]! : { type: 'either', patterns };
  }

  #postfix(): Filter {
    let value = this.#term();
    for (;;) {
      if (this.#skip('?')) value = { type: 'try', body: value };
      else if (this.#is('[')) value = this.#bracket(value);
      else if (this.#is('.') && ((this.#tokens[this.#at + 1]?.kind === 'word' && !this.#tokens[this.#at + 1]!.spaced) || this.#tokens[this.#at + 1]?.kind === 'string')) {
        this.#at++;
        value = this.#field(value);
      } else if (this.#is('.') && !this.#next.spaced) {
        this.#at++;
        throw this.#unexpected(', expecting FORMAT or QQSTRING_START');
      } else return value;
    }
  }

  #field(target: Filter): Filter {
    const token = this.#tokens[this.#at++]!;
    return { type: 'index', target, key: token.kind === 'string' ? text(token.text, token.at) : { type: 'literal', value: token.text } };
  }

  #string(): Filter {
    const token = this.#tokens[this.#at++]!;
    return text(token.text, token.at);
  }

  #bracket(target: Filter): Filter {
    this.#expect('[');
    if (this.#skip(']')) return { type: 'iterate', target };
    if (this.#skip(':')) {
      const to = this.pipe();
      this.#expect(']');
      return { type: 'slice', target, to };
    }
    const key = this.pipe();
    if (this.#skip(':')) {
      const to = this.#is(']') ? undefined : this.pipe();
      this.#expect(']');
      return { type: 'slice', target, from: key, to };
    }
    this.#expect(']');
    return { type: 'index', target, key };
  }

  #term(): Filter {
    const token = this.#tokens[this.#at++]!;
    switch (token.kind) {
      case 'number': return { type: 'literal', value: numberIn(token) };
      case 'string': return text(token.text, token.at);
      case 'variable': return token.text === '$__loc__' ? { type: 'literal', value: { file: '<top-level>', line: 1 } } : { type: 'variable', name: token.text, at: token.at };
      case 'format':
        if (this.#next.kind === 'string') return { ...(this.#string() as Filter & { type: 'text' }), type: 'text', format: token.text };
        return { type: 'format', name: token.text };
      case 'word': return this.#word(token.text);
      case 'sign': return this.#sign(token.text);
      default:
        this.#at--;
        throw this.#unexpected();
    }
  }

  #sign(sign: string): Filter {
    if (sign === '..') return { type: 'recurse' };
    if (sign === '-') return { type: 'negate', value: this.#postfix() };
    if (sign === '$') throw this.#unexpected(', expecting IDENT or __loc__');
    if (sign === '(') {
      const inner = this.pipe();
      this.#expect(')');
      return inner;
    }
    if (sign === '[') {
      if (this.#skip(']')) return { type: 'array' };
      const body = this.pipe();
      this.#expect(']');
      return { type: 'array', body };
    }
    if (sign === '{') return this.#object();
    if (sign === '.') {
      const { kind, spaced } = this.#next;
      if (!spaced && (kind === 'word' || kind === 'string')) return this.#field({ type: 'identity' });
      return { type: 'identity' };
    }
    this.#at--;
    throw this.#unexpected();
  }

  #object(): Filter {
    const entries: { key: Filter; value: Filter }[] = [];
    if (this.#skip('}')) return { type: 'object', entries };
    do {
      // A comma may stand before the end.
      if (entries.length > 0 && this.#skip('}')) return { type: 'object', entries };
      const { at } = this.#next;
      entries.push(this.#pair(at));
      if (this.#is('}')) break;
      if (!this.#is(',')) throw this.#inPair(this.#unexpected(", expecting '}'"), at);
    } while (this.#skip(','));
    this.#expect('}');
    return { type: 'object', entries };
  }

  /** What a mistake in a pair says besides, where a colon comes after it. */
  #inPair(error: JqSyntaxError, at: number): JqSyntaxError {
    const colon = this.#tokens.findIndex((token, i) => i >= this.#at && token.kind === 'sign' && token.text === ':'), after = this.#tokens[colon + 1];
    const value = after !== undefined && colon >= 0 && !['end', 'closed', 'invalid'].includes(after.kind) && !/^[,:;)\]}|]$/.test(after.text);
    return value && this.#tokens.find((token) => token.at === at)?.text !== ',' ? new JqSyntaxError(error.message, error.at, 'May need parentheses around object key expression', at) : error;
  }

  #pair(at: number): { key: Filter; value: Filter } {
    const token = this.#tokens[this.#at++]!;
    if (token.text === '$__loc__') throw new JqSyntaxError('syntax error, unexpected __loc__, expecting IDENT', token.at + 1);
    let key: Filter;
    if (token.text === '(' && token.kind === 'sign') {
      key = this.pipe();
      this.#expect(')', ", expecting ')'");
      if (!this.#is(':')) throw this.#unexpected(", expecting ':'");
      if (key.type === 'literal' && typeof key.value !== 'string') throw new JqSyntaxError(`Cannot use ${describeType(key.value)} (${toSource(key.value)}) as object key`, token.at);
    } else if (token.kind === 'format') {
      if (this.#next.kind !== 'string') throw this.#inPair(this.#unexpected(', expecting QQSTRING_START'), at);
      key = { ...(this.#string() as Filter & { type: 'text' }), format: token.text };
    } else if (token.kind === 'variable') key = { type: 'literal', value: token.text.slice(1) };
    else if (token.kind === 'string') key = text(token.text, token.at);
    else if (token.kind === 'word') key = { type: 'literal', value: token.text };
    else {
      if (token.text !== '$' || token.kind !== 'sign') this.#at--;
      throw this.#inPair(this.#unexpected(token.text === '$' ? ', expecting IDENT' : ''), at);
    }
    if (token.kind === 'variable' || !this.#skip(':')) return { key, value: token.kind === 'variable' ? { type: 'variable', name: token.text, at: token.at } : { type: 'index', target: { type: 'identity' }, key } };
    let value = this.#value();
    while (this.#skip('|')) value = { type: 'pipe', left: value, right: this.#value() };
    return { key, value };
  }

  /** What a key stands for: a term, with nothing calculated unless in parentheses. */
  #value(): Filter {
    return this.#skip('-') ? { type: 'negate', value: this.#value() } : this.#postfix();
  }

  #word(word: string): Filter {
    const { at } = this.#tokens[this.#at - 1]!;
    switch (word) {
      case 'true': case 'false': case 'null':
        if (!this.#is('(')) return { type: 'literal', value: word === 'null' ? null : word === 'true' };
        break;
      case 'import': case 'include':
        if (this.#next.kind !== 'string') throw this.#unexpected(', expecting FORMAT or QQSTRING_START');
        this.#at++;
        if (word === 'import') {
          this.#expect('as', ', expecting as');
          const name: Token = this.#tokens[this.#at]!;
          if (name.kind !== 'variable' && name.kind !== 'word') throw this.#unexpected(", expecting IDENT or '$'");
          this.#at++;
        }
        throw this.#unexpected();
      case 'module': throw this.#unexpected();
      case 'break': {
        if (this.#next.kind === 'variable') return { type: 'break', name: this.#tokens[this.#at++]!.text, at };
        throw new JqSyntaxError(this.#unexpected(", expecting '$'").message, this.#next.at, 'break requires a label to break to', this.#next.at);
      }
    }
    if (KEYWORDS.test(word)) {
      this.#at--;
      throw this.#unexpected();
    }
    const args: Filter[] = [];
    if (this.#skip('(')) {
      do args.push(this.pipe());
      while (this.#skip(';'));
      this.#expect(')', ", expecting ';' or ')'");
    }
    return { type: 'call', name: word, arguments: args, at };
  }

  #whole(word: string): Filter {
    switch (word) {
      case 'def': return this.#define();
      case 'if': return this.#if();
      case 'try': {
        const body = this.#tried();
        if (!this.#skip('catch')) return { type: 'try', body };
        if (this.#next.kind === 'end') throw new JqSyntaxError(this.#unexpected().message, this.#next.at, "Possibly unterminated 'try' statement", this.#tokens.findLast(({ text: found, kind }, i) => i < this.#at && kind === 'word' && found === 'try')!.at);
        return { type: 'try', body, handler: this.#tried() };
      }
      case 'label': {
        const name = this.#variable(", expecting '$'");
        this.#expect('|', ", expecting '|'");
        return { type: 'label', name, body: this.pipe() };
      }
    }
    const source = this.#postfix();
    this.#expect('as', ", expecting FIELD or as or '.' or '['");
    const pattern = this.#patterns();
    this.#expect('(', ", expecting '('");
    const initial = this.pipe();
    this.#expect(';');
    const update = this.pipe();
    const extract = word === 'foreach' && this.#skip(';') ? this.pipe() : undefined;
    this.#expect(')');
    return { type: word as 'reduce' | 'foreach', source, pattern, initial, update, extract };
  }

  /** What try and catch take: no more than a term, or a form of the language. */
  #tried(): Filter {
    const { kind, text: word } = this.#next;
    if (kind !== 'word' || !WHOLE.has(word)) return this.#postfix();
    this.#at++;
    return this.#whole(word);
  }

  #if(at = this.#tokens[this.#at - 1]!.at): Filter {
    // Where it goes wrong behind `then`, the whole statement is taken for unfinished.
    const unfinished = (): JqSyntaxError => new JqSyntaxError(this.#unexpected().message, this.#next.at, "Possibly unterminated 'if' statement", at);
    const test = this.pipe();
    if (!this.#skip('then')) throw this.#is('else') || this.#is('end') || this.#is('elif') ? unfinished() : this.#unexpected();
    if (this.#is('else') || this.#is('end') || this.#is('elif')) throw unfinished();
    try {
      return this.#branches(test, at, unfinished);
    } catch (error) {
      if (!(error instanceof JqSyntaxError) || error.also !== undefined || !error.message.startsWith('syntax')) throw error;
      throw new JqSyntaxError(error.message, error.at, "Possibly unterminated 'if' statement", at);
    }
  }

  /** What stands behind `then`. */
  #branches(test: Filter, at: number, unfinished: () => JqSyntaxError): Filter {
    const yes = this.pipe();
    let no: Filter | undefined;
    if (this.#skip('elif')) return { type: 'if', test, yes, no: this.#if(at) };
    // jq 1.6 wants an else.
    if (!this.#skip('else')) throw unfinished();
    if (this.#is('end')) throw unfinished();
    no = this.pipe();
    if (!this.#skip('end')) throw unfinished();
    return { type: 'if', test, yes, no };
  }
}

/** A string with \( … ) in it, that begins at so many characters. */
function text(source: string, from: number): Filter {
  const inner = source.slice(1, -1), parts: (string | Filter)[] = [];
  let plain = '';
  for (let at = 0; at < inner.length; at++) {
    if (inner[at] !== '\\') plain += inner[at];
    else if (inner[at + 1] === '(') {
      let depth = 1, end = at + 2;
      for (; depth > 0 && end < inner.length; end++) depth += inner[end] === '(' ? 1 : inner[end] === ')' ? -1 : 0;
      if (plain !== '') parts.push(plain);
      plain = '';
      parts.push(parseInside(inner.slice(at + 2, end - 1), from + 1 + at + 2));
      at = end - 1;
    } else {
      const [escapes] = /^(?:\\[^u(]|\\u[a-zA-Z0-9]{0,4})+/.exec(inner.slice(at))!;
      plain += unescape(escapes, from + 1 + at);
      at += escapes.length - 1;
    }
  }
  if (plain !== '') parts.push(plain);
  return { type: 'text', parts };
}

/** A row of escapes is read as JSON. */
function unescape(escapes: string, at: number): string {
  try {
    return valuesIn(`"${escapes}"`)[0]!.value as string;
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new JqSyntaxError(`${error.message} (while parsing '"${escapes}"')`, at);
  }
}
