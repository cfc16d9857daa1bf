/** Reads functions without a name, parameters, and what a body binds. */
import { FormatStrings } from './format-strings.ts';
import type { Expression, FunctionNode, Parameter, Statement } from './syntax.ts';
import { freshFrame } from './words.ts';

/** The string at the start of a body: its __doc__. */
export function documentOf(body: readonly Statement[]): string | null {
  const first = body[0];
  return first?.kind === 'Expression' && first.value.kind === 'Constant' && typeof first.value.value === 'string' ? first.value.value : null;
}

export abstract class Callables extends FormatStrings {
  protected lambda(): Expression {
    const from = this.expect('lambda'), node = this.function('<lambda>', () => {
      const list = this.parameters(':');
      this.expect(':');
      const value = this.expression();
      return { list, body: [this.statementNode(from, { kind: 'Return', value })] };
    });
    return this.node(from, { kind: 'Lambda', node });
  }

  protected function(name: string, read: () => { list: Parameter[]; body: Statement[]; returns?: Expression | undefined }, isAsync = false): FunctionNode {
    const outer = this.frame, wasIn = this.inFunction, loops = this.loops;
    this.frame = { ...freshFrame(), isAsync };
    this.inFunction = true;
    this.loops = 0;
    const { list, body, returns } = read(), frame = this.frame;
    for (const { name: one } of list) frame.locals.add(one);
    for (const one of [...frame.globals, ...frame.nonlocals]) frame.locals.delete(one);
    this.frame = outer;
    this.inFunction = wasIn;
    this.loops = loops;
    return { name, parameters: list, body, generator: frame.generator, isAsync, globals: frame.globals, nonlocals: frame.nonlocals, locals: frame.locals, document: documentOf(body), returns };
  }

  protected parameters(close: string): Parameter[] {
    const list: Parameter[] = [];
    let keywordOnly = false;
    while (!this.is(close)) {
      if (this.take('/')) for (const one of list) one.positional = true;
      else if (this.take('**')) list.push({ ...this.#annotated(close), kind: 'stars', positional: false, initial: undefined });
      else if (this.take('*')) {
        keywordOnly = true;
        if (!this.is(',')) list.push({ ...this.#annotated(close), kind: 'star', positional: false, initial: undefined });
      } else {
        const { name, annotation } = this.#annotated(close), initial = this.take('=') ? this.expression() : undefined;
        if (!initial && !keywordOnly && list.some((one) => one.initial && one.kind === 'plain')) this.fail('parameter without a default follows parameter with a default', this.tokens[this.at - 1]);
        if (list.some((one) => one.name === name)) this.fail(`duplicate argument '${name}' in function definition`, this.tokens[this.at - 1]);
        list.push({ name, kind: keywordOnly ? 'keyword' : 'plain', positional: false, initial, annotation });
      }
      if (!this.is(close)) this.expect(',');
    }
    return list;
  }

  #annotated(close: string): Pick<Parameter, 'name' | 'annotation'> {
    const name = this.name();
    return { name, annotation: close === ')' && this.take(':') ? this.expression() : undefined };
  }
}
