import { closedInput } from './closed-input.ts';
import { Errno } from '../kernel/errno.ts';
import { decode } from '../kernel/bytes.ts';
import { openOperand, readAll } from './lines.ts';
import { cannotOpen, complain, quoted, tryHelp, type Tool } from './tool.ts';

interface Item {
  readonly name: string;
  /** How many stand before it that are not printed yet. */
  before: number;
  after: Item[];
  printed: boolean;
  /** The one after it on the way through a loop. */
  next: Item | undefined;
}

/** Knuth's topological sort as GNU's tool does it, which decides in which order equals come and which loop is named. */
export const tsort: Tool = {
  name: 'tsort', usage: '[FILE]', summary: 'Put pairs of names in an order', options: [],
  *run(p, call) {
    const { operands } = call, path = operands[0] ?? '-';
    if (operands.length > 1) {
      yield* complain(p, `tsort: extra operand ${quoted(p, operands[1]!)}\n${tryHelp('tsort')}`);
      return 1;
    }
    let words: string[];
    try {
      words = decode(yield* readAll(p, openOperand(p, path))).split(/\s+/).filter(Boolean);
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
      const closed = closedInput(call, path, error);
      if (closed === '') return 0;
      yield* complain(p, closed ?? cannotOpen(call, path, error));
      return 1;
    }
    if (words.length % 2 > 0) {
      yield* complain(p, call.flavour === 'gnu' ? `tsort: ${path}: input contains an odd number of tokens` : 'tsort: odd input');
      return 1;
    }
    const items = itemsOf(words);
    let left = items.length, status = 0;
    while (left > 0) {
      const queue = items.filter((item) => item.before === 0 && !item.printed);
      for (const item of queue) {
        item.printed = true;
        left--;
        yield* p.write(1, `${item.name}\n`);
        for (const one of item.after) if (--one.before === 0) queue.push(one);
      }
      if (left === 0) break;
      status = 1;
      yield* complain(p, `tsort: ${path}: input contains a loop:`);
      for (const name of breakLoop(items)) yield* complain(p, `tsort: ${name}`);
    }
    return status;
  },
};

/** By name; the one told of last is the first after another. */
function itemsOf(words: readonly string[]): Item[] {
  const items = new Map<string, Item>();
  for (const name of [...new Set(words)].sort()) items.set(name, { name, before: 0, after: [], printed: false, next: undefined });
  for (let i = 0; i < words.length; i += 2) {
    const [one, two] = [items.get(words[i]!)!, items.get(words[i + 1]!)!];
    if (one === two) continue;
    one.after.unshift(two);
    two.before++;
  }
  return [...items.values()];
}

/** Walks backwards until an item comes again; the relation that closes the loop is forgotten. */
function breakLoop(items: readonly Item[]): string[] {
  let loop: Item | undefined;
  for (;;) {
    for (const item of items) {
      if (item.before === 0) continue;
      if (!loop) loop = item;
      else {
        const at = item.after.indexOf(loop);
        if (at < 0) continue;
        if (!item.next) {
          item.next = loop;
          loop = item;
          continue;
        }
        const names: string[] = [];
        for (let one: Item | undefined = loop; one; ) {
          names.push(one.name);
          if (one === item) {
            item.after[at]!.before--;
            item.after.splice(at, 1);
            break;
          }
          one = one.next;
        }
        for (const one of items) one.next = undefined;
        return names;
      }
    }
  }
}
