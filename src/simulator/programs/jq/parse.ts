/** The jq language: from words to trees. */
import { JqSyntaxError, type Token, tokenize } from './tokens.ts';
import type { Filter, Pattern } from './tree.ts';
import { describeType, toSource } from './values.ts';

export const parseJq = (source: string): Filter => new Parser(tokenize(source)).whole();

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
    if (kind === 'invalid' && opening !== '$' || (kind === 'sign' && !/^(?:\.\.?|[-([{])$/.test(opening)) || (kind === 'word' && /^(?:then|else|elif|end|as|catch|and|or)$/.test(opening))) throw this.#unexpected(', expecting $end');
    const filter = this.pipe();
    if (this.#at < this.#tokens.length - 1) throw this.#unexpected(', expecting $end');
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
    const { kind, text, at } = this.#next;
    if (text === '$' && kind === 'invalid') return new JqSyntaxError('syntax error, unexpected $end, expecting IDENT or __loc__', at);
    const name = { end: '$end', invalid: 'INVALID_CHARACTER', word: /^(?:if|then|else|elif|end|as|def|reduce|foreach|try|catch|label|and|or|not|import|include|__loc__)$/.test(text) && text !== 'not' ? text : 'IDENT', sign: /^[}\])]$/.test(text) && instead !== '' && !instead.endsWith("':'") ? 'INVALID_CHARACTER' : text.length > 1 ? text : `'${text}'`, number: 'LITERAL', string: 'QQSTRING_START', format: 'FORMAT', variable: "'$'" }[kind];
    return new JqSyntaxError(`syntax error, unexpected ${name}${instead}`, at);
  }

  pipe(): Filter {
    if (this.#skip('def')) return this.#define();
    const left = this.#comma();
    if (this.#skip('as')) {
      const pattern = this.#pattern();
      this.#expect('|', ", expecting '|'");
      return { type: 'bind', source: left, pattern, body: this.pipe() };
    }
    return this.#skip('|') ? { type: 'pipe', left, right: this.pipe() } : left;
  }

  /** $name, [pattern, …] or {key: pattern, $name, …}. */
  #pattern(): Pattern {
    if (this.#next.kind === 'variable') return { type: 'name', name: this.#tokens[this.#at++]!.text };
    if (this.#skip('[')) {
      const items: Pattern[] = [];
      do items.push(this.#pattern());
      while (this.#skip(','));
      this.#expect(']');
      return { type: 'items', items };
    }
    this.#expect('{');
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
        this.#expect(')');
      } else key = this.#postfix();
      fields.push({ key, ...(name === undefined ? {} : { name }), ...(this.#skip(':') ? { pattern: this.#pattern() } : {}) });
    } while (this.#skip(','));
    this.#expect('}');
    return { type: 'fields', fields };
  }

  #define(): Filter {
    const name = this.#tokens[this.#at++]!.text, parameters: string[] = [];
    if (this.#skip('(')) {
      do parameters.push(this.#tokens[this.#at++]!.text);
      while (this.#skip(';'));
      this.#expect(')');
    }
    this.#expect(':');
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
    return operator === undefined ? left : { type: 'assign', operator, left, right: this.#alternative() };
  }

  #alternative(): Filter {
    const left = this.#binary(0);
    return this.#skip('//') ? { type: 'alternative', left, right: this.#alternative() } : left;
  }

  #binary(level: number): Filter {
    if (level === LEVELS.length) return this.#postfix();
    let left = this.#binary(level + 1);
    for (;;) {
      const operator = LEVELS[level]!.find((one) => this.#skip(one));
      if (operator === undefined) return left;
      const right = this.#binary(level + 1);
      // Numbers are divided before anything runs.
      if (operator === '/' && left.type === 'literal' && typeof left.value === 'number' && right.type === 'literal' && right.value === 0) throw new JqSyntaxError('Division by zero?', 0);
      left = { type: 'binary', operator, left, right };
    }
  }

  #postfix(): Filter {
    let value = this.#term();
    for (;;) {
      if (this.#skip('?')) value = { type: 'try', body: value };
      else if (this.#is('[')) value = this.#bracket(value);
      else if (this.#is('.') && (this.#tokens[this.#at + 1]?.kind === 'word' || this.#tokens[this.#at + 1]?.kind === 'string')) {
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
    return { type: 'index', target, key: token.kind === 'string' ? text(token.text) : { type: 'literal', value: token.text } };
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
      case 'number': return { type: 'literal', value: Number(token.text) };
      case 'string': return text(token.text);
      case 'variable': return token.text === '$__loc__' ? { type: 'literal', value: { file: '<top-level>', line: 1 } } : { type: 'variable', name: token.text, at: token.at };
      case 'format':
        if (this.#next.kind === 'string') return { ...(text(this.#tokens[this.#at++]!.text) as Filter & { type: 'text' }), type: 'text', format: token.text };
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
    while (!this.#skip('}')) {
      if (this.#next.kind === 'end') throw this.#unexpected();
      const token = this.#tokens[this.#at++]!;
      let key: Filter;
      if (token.text === '(') {
        key = this.pipe();
        this.#expect(')');
        if (!this.#is(':')) throw this.#unexpected(", expecting ':'");
        if (key.type === 'literal') throw new JqSyntaxError(`Cannot use ${describeType(key.value)} (${toSource(key.value)}) as object key`, token.at);
      } else if (token.kind === 'number') {
        this.#at--;
        throw this.#unexpected();
      } else if (token.kind === 'format' && this.#next.kind === 'string') key = { ...(text(this.#tokens[this.#at++]!.text) as Filter & { type: 'text' }), format: token.text };
      else if (token.kind === 'variable') key = { type: 'literal', value: token.text.slice(1) };
      else key = token.kind === 'string' ? text(token.text) : { type: 'literal', value: token.text };
      let value: Filter = token.kind === 'variable' ? { type: 'variable', name: token.text, at: token.at } : { type: 'index', target: { type: 'identity' }, key };
      if (this.#skip(':')) {
        value = this.#alternative();
        while (this.#skip('|')) value = { type: 'pipe', left: value, right: this.#alternative() };
      }
      entries.push({ key, value });
      if (!this.#is('}') && !this.#skip(',')) throw this.#unexpected(", expecting '}'");
    }
    return { type: 'object', entries };
  }

  #word(word: string): Filter {
    const { at } = this.#tokens[this.#at - 1]!;
    switch (word) {
      case 'true': return { type: 'literal', value: true };
      case 'false': return { type: 'literal', value: false };
      case 'null': return { type: 'literal', value: null };
      case 'if': return this.#if();
      case 'try': {
        const body = this.#postfix();
        return { type: 'try', body, handler: this.#skip('catch') ? this.#postfix() : undefined };
      }
      case 'label': {
        const name = this.#tokens[this.#at++]!.text;
        this.#expect('|', ", expecting '|'");
        return { type: 'label', name, body: this.pipe() };
      }
      case 'import': case 'include': throw this.#unexpected(', expecting FORMAT or QQSTRING_START');
      case 'break': return { type: 'break', name: this.#tokens[this.#at++]!.text, at };
      case 'reduce': case 'foreach': {
        const source = this.#postfix();
        this.#expect('as');
        const pattern = this.#pattern();
        this.#expect('(', ", expecting '('");
        const initial = this.pipe();
        this.#expect(';');
        const update = this.pipe();
        const extract = this.#skip(';') ? this.pipe() : undefined;
        this.#expect(')');
        return { type: word, source, pattern, initial, update, extract };
      }
    }
    const args: Filter[] = [];
    if (this.#skip('(')) {
      do args.push(this.pipe());
      while (this.#skip(';'));
      this.#expect(')', ", expecting ';' or ')'");
    }
    return { type: 'call', name: word, arguments: args, at };
  }

  #if(): Filter {
    const { at } = this.#tokens[this.#at - 1]!;
    const test = this.pipe();
    this.#expect('then');
    const yes = this.pipe();
    let no: Filter | undefined;
    if (this.#skip('elif')) return { type: 'if', test, yes, no: this.#if() };
    if (this.#skip('else')) no = this.pipe();
    // jq 1.6 wants an else.
    else if (this.#is('end')) throw new JqSyntaxError('syntax error, unexpected end', this.#next.at, "Possibly unterminated 'if' statement");
    if (this.#next.kind === 'end') throw new JqSyntaxError(this.#unexpected().message, this.#next.at, "Possibly unterminated 'if' statement", at);
    this.#expect('end');
    return { type: 'if', test, yes, no };
  }
}

/** A string with \( … ) in it. */
function text(source: string): Filter {
  const inner = source.slice(1, -1), parts: (string | Filter)[] = [];
  let plain = '';
  for (let at = 0; at < inner.length; at++) {
    if (inner[at] !== '\\') plain += inner[at];
    else if (inner[at + 1] === '(') {
      let depth = 1, end = at + 2;
      for (; depth > 0 && end < inner.length; end++) depth += inner[end] === '(' ? 1 : inner[end] === ')' ? -1 : 0;
      if (plain !== '') parts.push(unescape(plain));
      plain = '';
      parts.push(parseJq(inner.slice(at + 2, end - 1)));
      at = end - 1;
    } else plain += inner[at]! + (inner[++at] ?? '');
  }
  if (plain !== '') parts.push(unescape(plain));
  return { type: 'text', parts };
}

function unescape(text: string): string {
  try {
    return JSON.parse(`"${text.replace(/\n/g, '\\n').replace(/\t/g, '\\t')}"`) as string;
  } catch {
    throw new JqSyntaxError('syntax error, unexpected QQSTRING_TEXT', 0);
  }
}
