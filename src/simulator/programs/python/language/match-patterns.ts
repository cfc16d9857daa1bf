/** Reads the patterns of `case`. */
import { Expressions } from './expressions.ts';
import type { Expression, MatchPattern } from './syntax.ts';

export abstract class MatchPatterns extends Expressions {
  protected patterns(): MatchPattern {
    const first = this.#pattern();
    if (!this.is(',')) return first;
    const items = [first];
    while (this.take(',')) if (!this.is(':') && !this.is('if')) items.push(this.#pattern());
    return { kind: 'sequence', items };
  }

  #pattern(): MatchPattern {
    const options = [this.#simplePattern()];
    while (this.take('|')) options.push(this.#simplePattern());
    const pattern: MatchPattern = options.length === 1 ? options[0]! : { kind: 'or', options };
    if (!this.take('as')) return pattern;
    const name = this.name();
    this.frame.locals.add(name);
    return { kind: 'as', pattern, name };
  }

  #capture(name: string): string | undefined {
    if (name === '_') return undefined;
    this.frame.locals.add(name);
    return name;
  }

  #simplePattern(): MatchPattern {
    const list = (close: string): MatchPattern[] => {
      const items: MatchPattern[] = [];
      while (!this.is(close)) {
        items.push(this.#pattern());
        if (!this.is(close)) this.expect(',');
      }
      this.expect(close);
      return items;
    };
    if (this.take('*')) return { kind: 'star', name: this.#capture(this.name()) };
    if (this.take('[')) return { kind: 'sequence', items: list(']') };
    if (this.is('(')) {
      this.at++;
      const items = list(')');
      return items.length === 1 && this.tokens[this.at - 2]!.text !== ',' ? items[0]! : { kind: 'sequence', items };
    }
    if (this.take('{')) {
      const items: { key: Expression; pattern: MatchPattern }[] = [];
      let rest: string | undefined;
      while (!this.is('}')) {
        if (this.take('**')) rest = this.#capture(this.name());
        else {
          const key = this.binary(0);
          this.expect(':');
          items.push({ key, pattern: this.#pattern() });
        }
        if (!this.is('}')) this.expect(',');
      }
      this.expect('}');
      return { kind: 'mapping', items, rest };
    }
    if (this.token.kind !== 'name' || ['None', 'True', 'False'].includes(this.token.text)) return { kind: 'value', value: this.binary(1) };
    const from = this.token, name = this.name();
    let value = this.node(from, { kind: 'Name', name });
    while (this.take('.')) value = this.node(from, { kind: 'Attribute', object: value, name: this.name() });
    if (this.take('(')) {
      const positional: MatchPattern[] = [], named: { name: string; pattern: MatchPattern }[] = [];
      while (!this.is(')')) {
        if (this.tokens[this.at + 1]?.text === '=') {
          const key = this.name();
          this.at++;
          named.push({ name: key, pattern: this.#pattern() });
        } else positional.push(this.#pattern());
        if (!this.is(')')) this.expect(',');
      }
      this.expect(')');
      return { kind: 'class', cls: value, positional, named };
    }
    return value.kind === 'Name' ? { kind: 'capture', name: this.#capture(name) } : { kind: 'value', value };
  }
}
