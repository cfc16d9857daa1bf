/** Reads what stands in brackets: tuples, lists, sets, dictionaries and comprehensions. */
import type { Clause, Expression, Place } from './syntax.ts';
import { Words } from './words.ts';

export abstract class Displays extends Words {
  abstract expression(): Expression;
  protected abstract or(): Expression;
  protected abstract binary(least: number): Expression;
  protected abstract lambda(): Expression;
  protected abstract yield(): Expression;

  protected starred(): Expression {
    const from = this.expect('*');
    return this.node(from, { kind: 'Star', value: this.binary(0) });
  }

  protected parenthesis(from: Place): Expression {
    if (this.take(')')) return this.node(from, { kind: 'Tuple', items: [], parenthesised: true });
    if (this.is('yield')) {
      const value = this.yield();
      this.expect(')');
      return value;
    }
    const first = this.is('*') ? this.starred() : this.expression();
    if (this.is('for') || this.is('async')) {
      const made = this.comprehension(from, 'generator', first);
      this.expect(')');
      return { ...made, endColumn: this.tokens[this.at - 1]!.endColumn };
    }
    if (!this.is(',')) {
      this.#closing(first);
      return first;
    }
    const items = [first];
    while (this.take(',')) if (!this.is(')')) items.push(this.is('*') ? this.starred() : this.expression());
    this.expect(')');
    return this.node(from, { kind: 'Tuple', items, parenthesised: true });
  }

  #closing(first: Expression): void {
    if (this.take(')')) return;
    this.fail(this.token.kind === 'operator' || this.token.kind === 'newline' ? 'invalid syntax' : 'invalid syntax. Perhaps you forgot a comma?', this.token.kind === 'operator' ? this.token : { ...first, endLine: this.token.endLine, endColumn: this.token.endColumn });
  }

  protected list(from: Place): Expression {
    const items: Expression[] = [];
    while (!this.is(']')) {
      const first = this.token;
      items.push(this.is('*') ? this.starred() : this.expression());
      if (items.length === 1 && (this.is('for') || this.is('async'))) {
        const made = this.comprehension(from, 'list', items[0]!);
        this.expect(']');
        return this.node(from, made);
      }
      if (!this.is(']') && !this.take(',')) this.fail('invalid syntax. Perhaps you forgot a comma?', { ...first, endLine: this.token.endLine, endColumn: this.token.endColumn });
    }
    this.expect(']');
    return this.node(from, { kind: 'List', items });
  }

  protected braces(from: Place): Expression {
    const pairs: { key: Expression | undefined; value: Expression }[] = [], items: Expression[] = [];
    while (!this.is('}')) {
      if (this.take('**')) pairs.push({ key: undefined, value: this.binary(0) });
      else {
        const key = this.is('*') ? this.starred() : this.expression();
        if (this.take(':')) {
          const value = this.expression();
          pairs.push({ key, value });
          if (pairs.length === 1 && (this.is('for') || this.is('async'))) {
            const made = this.comprehension(from, 'dict', key, value);
            this.expect('}');
            return made;
          }
        } else {
          if (pairs.length > 0) this.fail("':' expected after dictionary key", { ...this.tokens[this.at - 1]!, column: this.tokens[this.at - 1]!.endColumn - 1 });
          items.push(key);
          if (items.length === 1 && (this.is('for') || this.is('async'))) {
            const made = this.comprehension(from, 'set', key);
            this.expect('}');
            return made;
          }
        }
      }
      if (!this.is('}') && !this.take(',')) this.fail(pairs.length > 0 ? "invalid syntax. Perhaps you forgot a comma?" : 'invalid syntax', this.token);
    }
    this.expect('}');
    return items.length > 0 ? this.node(from, { kind: 'Set', items }) : this.node(from, { kind: 'Dict', items: pairs });
  }

  protected comprehension(from: Place, of: 'list' | 'set' | 'generator' | 'dict', element: Expression, value?: Expression): Expression {
    const clauses: Clause[] = [];
    while (this.is('for') || this.is('async')) {
      const isAsync = this.take('async');
      this.expect('for');
      const target = this.targets();
      this.expect('in');
      const iterable = this.or(), tests: Expression[] = [];
      while (this.take('if')) tests.push(this.is('lambda') ? this.lambda() : this.or());
      clauses.push({ target, iterable, tests, isAsync });
    }
    return this.node(from, { kind: 'Comprehension', of, element, ...(value ? { value } : {}), clauses });
  }

  /** `a, *b` of a for. */
  protected targets(): Expression {
    const from = this.token, item = (): Expression => (this.is('*') ? this.starred() : this.binary(0)), first = item();
    if (!this.is(',')) return first;
    const items = [first];
    while (this.take(',')) if (!this.is('in') && !this.is('=')) items.push(item());
    return this.node(from, { kind: 'Tuple', items });
  }
}
