/** Reads statements that fit on a line, and what they bind. */
import { MatchPatterns } from './match-patterns.ts';
import type { Expression, Statement } from './syntax.ts';

export abstract class SimpleStatements extends MatchPatterns {
  protected simpleLine(): Statement[] {
    const body = [this.#simple()];
    while (this.take(';')) if (this.token.kind !== 'newline') body.push(this.#simple());
    if (this.token.kind === 'newline') this.at++;
    else if (this.token.kind !== 'end') {
      const last = body.at(-1)!, first = last.kind === 'Expression' && last.value.kind === 'Name' && (last.value.name === 'print' || last.value.name === 'exec') ? last.value : undefined;
      if (first?.kind === 'Name') this.fail(`Missing parentheses in call to '${first.name}'. Did you mean ${first.name}(...)?`, { ...first, endLine: this.token.endLine, endColumn: this.#lineEnd() });
      this.fail('invalid syntax');
    }
    return body;
  }

  #lineEnd(): number {
    let i = this.at;
    while (this.tokens[i]!.kind !== 'newline' && this.tokens[i]!.kind !== 'end') i++;
    return this.tokens[i - 1]!.endColumn;
  }

  #simple(): Statement {
    const from = this.token, node = (made: object): Statement => this.statementNode(from, made);
    const ends = (): boolean => this.token.kind === 'newline' || this.token.kind === 'end' || this.is(';');
    const names = (): string[] => {
      const list = [this.name()];
      while (this.take(',')) list.push(this.name());
      return list;
    };
    if (from.kind === 'name') {
      switch (from.text) {
        case 'pass': this.at++; return node({ kind: 'Pass' });
        case 'break': case 'continue':
          this.at++;
          if (this.loops === 0) this.fail(from.text === 'break' ? "'break' outside loop" : "'continue' not properly in loop", from);
          return node({ kind: from.text === 'break' ? 'Break' : 'Continue' });
        case 'return':
          this.at++;
          if (!this.inFunction) this.fail("'return' outside function", { ...from, endColumn: this.#lineEnd() });
          return node({ kind: 'Return', value: ends() ? undefined : this.expressions() });
        case 'raise': {
          this.at++;
          const value = ends() ? undefined : this.expression();
          return node({ kind: 'Raise', value, cause: this.take('from') ? this.expression() : undefined });
        }
        case 'global': case 'nonlocal': {
          this.at++;
          const list = names();
          for (const one of list) (from.text === 'global' ? this.frame.globals : this.frame.nonlocals).add(one);
          return node({ kind: 'Global', names: list });
        }
        case 'del': {
          this.at++;
          const target = this.expressions();
          return node({ kind: 'Delete', targets: target.kind === 'Tuple' ? target.items : [target] });
        }
        case 'assert': {
          this.at++;
          const test = this.expression();
          return node({ kind: 'Assert', test, message: this.take(',') ? this.expression() : undefined });
        }
        case 'import': return this.#import(node);
        case 'from': return this.#importFrom(node);
        default: break;
      }
    }
    return this.#assignment(node);
  }

  #path(): string {
    let path = '';
    while (this.is('.') || this.is('...')) path += this.tokens[this.at++]!.text;
    if (this.is('import')) return path;
    path += this.name();
    while (this.take('.')) path += `.${this.name()}`;
    return path;
  }

  #import(node: (made: object) => Statement): Statement {
    this.at++;
    const names: { path: string; as: string | undefined }[] = [];
    if (this.token.kind === 'newline') this.fail("Expected one or more names after 'import'");
    do {
      const path = this.#path(), as = this.take('as') ? this.name() : undefined;
      this.frame.locals.add(as ?? path.split('.')[0]!);
      names.push({ path, as });
    } while (this.take(','));
    return node({ kind: 'Import', names });
  }

  #importFrom(node: (made: object) => Statement): Statement {
    this.at++;
    const path = this.#path(), names: { name: string; as: string | undefined }[] = [];
    this.expect('import');
    if (this.take('*')) return node({ kind: 'ImportFrom', path, names: [{ name: '*', as: undefined }] });
    const inside = this.take('(');
    do {
      if (this.is(')')) break;
      const name = this.name(), as = this.take('as') ? this.name() : undefined;
      this.frame.locals.add(as ?? name);
      names.push({ name, as });
    } while (this.take(','));
    if (inside) this.expect(')');
    return node({ kind: 'ImportFrom', path, names });
  }

  /** Names that an assignment binds. */
  protected bind(target: Expression): void {
    if (target.kind === 'Name') this.frame.locals.add(target.name);
    else if (target.kind === 'Tuple' || target.kind === 'List') target.items.forEach((item) => this.bind(item));
    else if (target.kind === 'Star') this.bind(target.value);
    else if (target.kind !== 'Attribute' && target.kind !== 'Subscript') this.#badTarget(target);
  }

  #badTarget(target: Expression): never {
    const what = target.kind === 'Call' ? 'function call' : target.kind === 'Constant' ? (target.value === null || typeof target.value === 'boolean' ? ({ null: 'None', true: 'True', false: 'False' } as Record<string, string>)[String(target.value)]! : 'literal') : target.kind === 'Float' ? 'literal' : target.kind === 'Compare' ? 'comparison' : target.kind === 'Conditional' ? 'conditional expression' : target.kind === 'Lambda' ? 'lambda' : target.kind === 'Dict' ? 'dict literal' : 'expression';
    return this.fail(`cannot assign to ${what}${what === 'None' || what === 'True' || what === 'False' ? '' : " here. Maybe you meant '==' instead of '='?"}`, target);
  }

  #assignment(node: (made: object) => Statement): Statement {
    const first = this.expressions();
    if (this.is(':') && (first.kind === 'Name' || first.kind === 'Attribute' || first.kind === 'Subscript')) {
      this.at++;
      const annotation = this.expression();
      this.bind(first);
      return node({ kind: 'Annotate', target: first, annotation, value: this.take('=') ? this.expressions() : undefined });
    }
    if (this.token.kind === 'operator' && /^(?:\+|-|\*|\/|\/\/|%|\*\*|>>|<<|&|\||\^|@)=$/.test(this.token.text)) {
      const operatorPlace = this.tokens[this.at++]!;
      if (first.kind !== 'Name' && first.kind !== 'Attribute' && first.kind !== 'Subscript') this.fail(`'${first.kind === 'Call' ? 'function call' : first.kind.toLowerCase()}' is an illegal expression for augmented assignment`, first);
      this.bind(first);
      return node({ kind: 'Augment', target: first, operator: operatorPlace.text.slice(0, -1), value: this.expressions(), operatorPlace });
    }
    if (!this.is('=')) return node({ kind: 'Expression', value: first });
    const targets = [first];
    let value = first;
    while (this.take('=')) {
      value = this.expressions();
      targets.push(value);
    }
    targets.pop();
    targets.forEach((target) => this.bind(target));
    return node({ kind: 'Assign', targets, value });
  }
}
