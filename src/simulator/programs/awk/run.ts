/** Runs awk programs: their rules and statements. */
import type { Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import { AwkExpressions } from './expressions.ts';
import { AwkError, Jump } from './jump.ts';
import type { Node, Statement } from './tree.ts';
import { toNumber, truthy, type Value } from './values.ts';

/** Virtual time of a step, ms. */
const STEP = 0.0005;

export class AwkMachine extends AwkExpressions {
  #status = 0;
  readonly #open = new Set<number>();

  /** Runs the program; its exit status. */
  *run(): Blocking<number> {
    const { rules } = this.program;
    try {
      yield* this.#ends('BEGIN');
      if (rules.some((rule) => rule.pattern !== 'BEGIN')) {
        for (let line = yield* this.nextLine(); line !== undefined; line = yield* this.nextLine()) {
          this.setRecord(line);
          yield* this.#rules();
        }
      }
      yield* this.#end();
    } catch (error) {
      // What was printed before a mistake is seen before it.
      if (error instanceof AwkError) yield* this.out.flush();
      if (!(error instanceof Jump) || error.kind !== 'exit') throw error;
      if (error.value !== undefined) this.#status = toNumber(error.value);
      yield* this.#endOnExit();
    }
    // mawk waits for what it writes to before its own output goes, if that is no terminal.
    const last = this.flavour === 'gnu' && !this.p.files.get(1)?.tty;
    if (!last) yield* this.out.flush();
    for (const { close } of this.files.values()) yield* close();
    if (last) yield* this.out.flush();
    return this.#status & 255;
  }

  #end(): Blocking<void> {
    return this.#ends('END');
  }

  /** With busybox's, `next` and `return` are the end of what is done at an end. */
  *#ends(pattern: 'BEGIN' | 'END'): Blocking<void> {
    try {
      for (const rule of this.program.rules) if (rule.pattern === pattern && rule.body) yield* this.execute(rule.body);
    } catch (error) {
      if (!(error instanceof Jump) || error.kind === 'exit') throw error;
    }
  }

  *#endOnExit(): Blocking<void> {
    try {
      yield* this.#end();
    } catch (error) {
      if (!(error instanceof Jump) || error.kind !== 'exit') throw error;
      if (error.value !== undefined) this.#status = toNumber(error.value);
    }
  }

  *#rules(): Blocking<void> {
    try {
      for (const [i, { pattern, body }] of this.program.rules.entries()) {
        if (pattern === 'BEGIN' || pattern === 'END') continue;
        if (!(yield* this.#selected(i, pattern))) continue;
        if (body) yield* this.execute(body);
        else yield* this.out.add(`${this.line()}${this.toText(this.get('ORS') as Value)}`);
      }
    } catch (error) {
      if (!(error instanceof Jump) || !(error.kind.startsWith('next') || error.kind === 'return')) throw error;
      if (error.kind === 'nextfile') this.leaveFile();
    }
  }

  *#selected(index: number, { from, to }: { from?: Node; to?: Node }): Blocking<boolean> {
    if (!from) return true;
    if (!to) return truthy(yield* this.value(from));
    if (!this.#open.has(index)) {
      if (!truthy(yield* this.value(from))) return false;
      this.#open.add(index);
    }
    if (truthy(yield* this.value(to))) this.#open.delete(index);
    return true;
  }

  protected *execute(node: Statement): Blocking<void> {
    yield* this.p.compute(STEP);
    switch (node.type) {
      case 'block':
        for (const statement of node.body) yield* this.execute(statement);
        return;
      case 'expression':
        yield* this.value(node.value);
        return;
      case 'print': return yield* this.#print(node);
      case 'if':
        if (truthy(yield* this.value(node.test))) yield* this.execute(node.yes);
        else if (node.no) yield* this.execute(node.no);
        return;
      case 'while':
        if (!node.first && !truthy(yield* this.value(node.test))) return;
        do if (!(yield* this.#loopBody(node.body))) return;
        while (truthy(yield* this.value(node.test)));
        return;
      case 'for':
        if (node.initial) yield* this.execute(node.initial);
        while (!node.test || truthy(yield* this.value(node.test))) {
          if (!(yield* this.#loopBody(node.body))) return;
          if (node.update) yield* this.execute(node.update);
        }
        return;
      case 'forIn':
        for (const key of [...this.array(node.array).keys()]) {
          this.set(node.name, { text: key });
          if (!(yield* this.#loopBody(node.body))) return;
        }
        return;
      case 'delete': {
        const array = this.array(node.name);
        if (node.keys) array.delete(yield* this.key(node.keys));
        else array.clear();
        return;
      }
      case 'exit': case 'return': throw new Jump(node.type, node.value && (yield* this.value(node.value)));
      default: throw new Jump(node.type);
    }
  }

  /** False when the loop is broken out of. */
  *#loopBody(body: Statement): Blocking<boolean> {
    try {
      yield* this.execute(body);
      return true;
    } catch (error) {
      if (error instanceof Jump && error.kind === 'break') return false;
      if (error instanceof Jump && error.kind === 'continue') return true;
      throw error;
    }
  }

  *#print(node: Statement & { type: 'print' }): Blocking<void> {
    const values: Value[] = [];
    for (const value of node.values) values.push(yield* this.value(value));
    const format = this.toText(this.get('OFMT') as Value);
    if (node.format) yield* this.#beforeMissing(values);
    const text = node.format ? this.formatted('printf', values)
      : `${values.length === 0 ? this.line() : values.map((value) => this.toText(value, format)).join(this.toText(this.get('OFS') as Value))}${this.toText(this.get('ORS') as Value)}`;
    if (!node.redirect) return yield* this.out.add(text);
    const target = this.toText(yield* this.value(node.redirect.to));
    const { file } = yield* this.destination(node.redirect.mode, target);
    yield* file.write(encode(text));
  }

  /** mawk writes a format as it goes: what stands before a value that is missing is out already. */
  *#beforeMissing(values: readonly Value[]): Blocking<void> {
    const parts = this.toText(values[0] ?? '').split(/(?<!%)(?:%%)*(?=%[-+ 0#]*\d*(?:\.\d*)?[a-zA-Z])/);
    const before = parts.slice(0, values.length);
    if (this.flavour !== 'gnu' || parts.filter((part) => part.startsWith('%')).length <= values.length - 1 || before.some((part) => part.includes('*'))) return;
    const complete = parts[0]!.startsWith('%') ? parts.slice(0, values.length - 1) : before;
    yield* this.out.add(this.formatted('printf', [complete.join(''), ...values.slice(1)]));
  }
}
