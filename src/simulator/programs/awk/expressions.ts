/** Evaluates expressions of awk. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import { expression } from '../../kernel/expression.ts';
import { AwkBuiltins } from './builtins.ts';
import { AwkError, Jump } from './jump.ts';
import { RecordReader } from './records.ts';
import { splitText } from './split-text.ts';
import type { Node, Statement } from './tree.ts';
import { arithmetic, compare, toNumber, truthy, type Table, type Value } from './values.ts';

export abstract class AwkExpressions extends AwkBuiltins {
  protected abstract execute(node: Statement): Blocking<void>;

  protected *key(keys: readonly Node[]): Blocking<string> {
    const parts: string[] = [];
    for (const key of keys) parts.push(this.toText(yield* this.value(key)));
    return parts.join(this.toText(this.get('SUBSEP') as Value));
  }

  protected *value(node: Node): Blocking<Value> {
    switch (node.type) {
      case 'number': case 'string': return node.value;
      case 'regex': return this.pattern(node.source).test(this.line()) ? 1 : 0;
      case 'name': {
        const value = this.get(node.name);
        if (value instanceof Map) throw new AwkError(`can't use array ${node.name} in scalar context`);
        return value ?? { text: '' };
      }
      case 'field': {
        const index = toNumber(yield* this.value(node.index));
        if (index < 0) throw this.flavour === 'gnu' ? this.runTimeError(`negative field index $${index}`) : new AwkError('Access to negative field');
        return { text: index === 0 ? this.line() : this.fields[Math.trunc(index) - 1] ?? '' };
      }
      case 'element': {
        const array = this.array(node.name), key = yield* this.key(node.keys);
        const value = array.get(key);
        if (value !== undefined) return value;
        array.set(key, { text: '' });
        return { text: '' };
      }
      case 'in': return this.array(node.name).has(yield* this.key(node.keys)) ? 1 : 0;
      case 'unary': {
        const value = yield* this.value(node.value);
        return node.operator === '()' ? value : node.operator === '!' ? (truthy(value) ? 0 : 1) : node.operator === '-' ? -toNumber(value) : toNumber(value);
      }
      case 'binary': return yield* this.#binary(node);
      case 'match': {
        const text = this.toText(yield* this.value(node.left));
        return (yield* this.#regexOf(node.right)).test(text) !== node.negated ? 1 : 0;
      }
      case 'conditional': return yield* this.value(truthy(yield* this.value(node.test)) ? node.yes : node.no);
      case 'assign': {
        // busybox looks at what is changed before it looks at what by.
        const before = node.operator !== '' && this.flavour === 'busybox' ? toNumber(yield* this.value(node.target)) : undefined;
        const value = yield* this.value(node.value);
        const result = node.operator === '' ? value : arithmetic(node.operator, before ?? toNumber(yield* this.value(node.target)), toNumber(value));
        yield* this.#assign(node.target, result);
        return result;
      }
      case 'step': {
        const before = toNumber(yield* this.value(node.target)), after = before + (node.operator === '++' ? 1 : -1);
        yield* this.#assign(node.target, after);
        return node.prefix ? after : before;
      }
      case 'call': return yield* this.#call(node);
      case 'getline': return yield* this.#getline(node);
    }
  }

  *#regexOf(node: Node): Blocking<RegExp> {
    return this.pattern(node.type === 'regex' ? node.source : this.toText(yield* this.value(node)));
  }

  *#assign(target: Node, value: Value): Blocking<void> {
    if (target.type === 'name') this.set(target.name, value);
    else if (target.type === 'field') this.setField(Math.trunc(toNumber(yield* this.value(target.index))), this.toText(value));
    else if (target.type === 'element') this.array(target.name).set(yield* this.key(target.keys), value);
  }

  *#binary(node: Node & { type: 'binary' }): Blocking<Value> {
    const { operator } = node;
    const left = yield* this.value(node.left);
    if (operator === '&&') return truthy(left) && truthy(yield* this.value(node.right)) ? 1 : 0;
    if (operator === '||') return truthy(left) || truthy(yield* this.value(node.right)) ? 1 : 0;
    const right = yield* this.value(node.right);
    if (operator === ' ') return this.toText(left, this.toText(this.get('CONVFMT') as Value)) + this.toText(right, this.toText(this.get('CONVFMT') as Value));
    if (['<', '>', '<=', '>=', '==', '!='].includes(operator)) return compare(operator, left, right) ? 1 : 0;
    if (this.flavour === 'busybox' && (operator === '/' || operator === '%') && toNumber(right) === 0) throw new AwkError('Division by zero');
    return arithmetic(operator, toNumber(left), toNumber(right));
  }

  *#getline(node: Node & { type: 'getline' }): Blocking<Value> {
    let line: string | undefined;
    if (node.file || node.command) {
      const name = this.toText(yield* this.value((node.file ?? node.command)!));
      let reader = this.readers.get(name);
      if (!reader) {
        try {
          reader = new RecordReader(this.p, node.file ? this.opened(name) : this.command(name), this.flavour === 'gnu');
        } catch (error) {
          if (error instanceof Errno) return -1;
          throw error;
        }
        this.readers.set(name, reader);
      }
      line = yield* reader.record(this.toText(this.globals.get('RS') as Value), (source) => this.pattern(source));
      if (line !== undefined && node.command) this.globals.set('NR', toNumber(this.globals.get('NR') as Value) + 1);
    } else line = yield* this.nextLine();
    if (line === undefined) return 0;
    if (node.target) yield* this.#assign(node.target, { text: line });
    else this.setRecord(line);
    return 1;
  }

  *#call(node: Node & { type: 'call' }): Blocking<Value> {
    const own = this.program.functions.get(node.name);
    if (own) return yield* this.#callOwn(own, node.arguments);
    const { name } = node;
    if (name === 'split') return yield* this.#splitInto(node.arguments);
    if (name === 'sub' || name === 'gsub') return yield* this.#substitute(node.arguments, name === 'gsub');
    if (name === 'match') {
      const text = this.toText(yield* this.value(node.arguments[0]!));
      const found = (yield* this.#regexOf(node.arguments[1]!)).exec(text);
      this.globals.set('RSTART', found ? found.index + 1 : 0);
      this.globals.set('RLENGTH', found ? found[0].length : -1);
      return found ? found.index + 1 : 0;
    }
    const first = node.arguments[0];
    if (name === 'length' && first?.type === 'name' && this.get(first.name) instanceof Map) return this.array(first.name).size;
    const values: Value[] = [];
    for (const argument of node.arguments) values.push(yield* this.value(argument));
    return yield* this.builtin(name, values);
  }

  *#callOwn({ parameters, body }: { parameters: string[]; body: Statement }, args: readonly Node[]): Blocking<Value> {
    const locals = new Map<string, Value | Table>();
    for (const [i, parameter] of parameters.entries()) {
      const argument = args[i];
      const held = argument?.type === 'name' ? this.get(argument.name) : undefined;
      if (argument?.type === 'name' && (held instanceof Map || held === undefined)) locals.set(parameter, this.array(argument.name));
      else locals.set(parameter, argument ? yield* this.value(argument) : { text: '' });
    }
    const outer = this.locals;
    this.locals = locals;
    try {
      yield* this.execute(body);
      return { text: '' };
    } catch (error) {
      if (error instanceof Jump && error.kind === 'return') return error.value ?? { text: '' };
      throw error;
    } finally {
      this.locals = outer;
    }
  }

  *#splitInto([source, array, by]: readonly Node[]): Blocking<Value> {
    const text = this.toText(yield* this.value(source!));
    const separator = by === undefined ? this.toText(this.get('FS') as Value) : by.type === 'regex' ? by.source : this.toText(yield* this.value(by));
    const parts = splitText(text, separator, (pattern) => this.pattern(pattern));
    const target = this.array(array?.type === 'name' ? array.name : '');
    target.clear();
    parts.forEach((part, i) => target.set(String(i + 1), { text: part }));
    return parts.length;
  }

  *#substitute([by, to, target]: readonly Node[], all: boolean): Blocking<Value> {
    const pattern = yield* this.#regexOf(by!), replacement = this.toText(yield* this.value(to!));
    const place: Node = target ?? { type: 'field', index: { type: 'number', value: 0 } };
    const text = this.toText(yield* this.value(place));
    let count = 0;
    const result = text.replace(expression(pattern.source, all ? 'gu' : 'u'), (match) => {
      count++;
      return replacement.replace(/\\\\&|\\&|&/g, (part) => (part === '&' ? match : part === '\\&' ? '&' : `\\${match}`));
    });
    if (count > 0) yield* this.#assign(place, result);
    return count;
  }
}
