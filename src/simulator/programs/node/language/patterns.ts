/** Reads what values are bound to: names, lists and objects taken apart. */
import type { Expression, Pattern } from './syntax.ts';
import { Words } from './words.ts';

type How = 'var' | 'let' | 'const' | undefined;

export abstract class Patterns extends Words {
  protected abstract assignment(): Expression;
  protected abstract patternKey(): Expression | string;

  /** A pattern in a declaration; `how` says in which way its names are declared (parameters: as var). */
  protected bindingPattern(how: How): Pattern {
    const at = this.token.at;
    if (this.is('[')) return this.#list(how);
    if (this.is('{')) return this.#object(how);
    const name = this.name();
    this.declareBound(how, name, at);
    return { kind: 'Target', to: this.node(at, { kind: 'Name', name }) };
  }

  protected declareBound(how: How, name: string, at: number): void {
    if (how === undefined) {
      if (!this.frame.names.vars.includes(name)) this.frame.names.vars.push(name);
    } else this.enter(how, name, at);
  }

  #list(how: How): Pattern {
    this.expect('[');
    const items: (Pattern & { kind: 'ArrayPattern' })['items'] = [];
    let rest: Pattern | undefined;
    while (!this.is(']')) {
      if (this.take(',')) {
        items.push(undefined);
        continue;
      }
      if (this.take('...')) rest = this.bindingPattern(how);
      else items.push(this.#withInitial(how));
      if (!this.is(']')) this.expect(',');
    }
    this.expect(']');
    return { kind: 'ArrayPattern', items, rest };
  }

  #withInitial(how: How): { target: Pattern; initial: Expression | undefined } {
    const target = this.bindingPattern(how);
    return { target, initial: this.take('=') ? this.assignment() : undefined };
  }

  #object(how: How): Pattern {
    const at = this.expect('{').at;
    const properties: (Pattern & { kind: 'ObjectPattern' })['properties'] = [];
    let rest: Pattern | undefined;
    while (!this.is('}')) {
      if (this.take('...')) rest = this.bindingPattern(how);
      else {
        const { token } = this, key = this.patternKey();
        if (this.take(':')) properties.push({ key, ...this.#withInitial(how) });
        else {
          if (typeof key !== 'string' || token.kind !== 'name') this.unexpected(token.kind === 'keyword' ? token : this.token);
          this.declareBound(how, key, token.at);
          properties.push({ key, target: { kind: 'Target', to: this.node(token.at, { kind: 'Name', name: key }) }, initial: this.take('=') ? this.assignment() : undefined });
        }
      }
      if (!this.is('}')) this.expect(',');
    }
    this.expect('}');
    return { kind: 'ObjectPattern', properties, rest, at };
  }

  protected isSimple(node: Expression): boolean {
    const inner = node.kind === 'Parenthesised' ? node.value : node;
    return inner.kind === 'Name' || inner.kind === 'Member';
  }

  protected simpleTarget(node: Expression): Pattern {
    if (!this.isSimple(node)) this.fail('Invalid left-hand side in assignment', node.at, node.end);
    return { kind: 'Target', to: node.kind === 'Parenthesised' ? node.value : node };
  }

  /** An expression that turned out to be assigned to. */
  protected toPattern(node: Expression): Pattern {
    if (node.kind === 'Array') return this.#arrayPattern(node);
    if (node.kind === 'Object') return this.#objectPattern(node);
    return this.simpleTarget(node);
  }

  #arrayPattern(node: Expression & { kind: 'Array' }): Pattern {
    const last = node.items.at(-1);
    const rest = last?.kind === 'Spread' ? this.toPattern(last.value) : undefined;
    const items = (rest ? node.items.slice(0, -1) : node.items).map((item) => item && this.#target(item));
    return { kind: 'ArrayPattern', items, rest };
  }

  #target(node: Expression): { target: Pattern; initial: Expression | undefined } {
    if (node.kind === 'Initial') return { target: this.toPattern(node.target), initial: node.initial };
    if (node.kind === 'Assign' && node.operator === '=') return { target: node.target, initial: node.value };
    return { target: this.toPattern(node), initial: undefined };
  }

  #objectPattern(node: Expression & { kind: 'Object' }): Pattern {
    const properties: (Pattern & { kind: 'ObjectPattern' })['properties'] = [];
    let rest: Pattern | undefined;
    for (const property of node.properties) {
      if (property.kind === 'spread') rest = this.toPattern(property.value);
      else properties.push({ key: property.key, ...this.#target(property.value) });
    }
    return { kind: 'ObjectPattern', properties, rest, at: node.at };
  }
}
