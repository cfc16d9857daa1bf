/** Walks a parsed template over values, as client-go's jsonpath does. */
import { compare } from './compare.ts';
import { JsonPathError, type Node } from './nodes.ts';
import { parseTemplate } from './parse.ts';

export interface EvaluateOptions {
  /** A missing field gives nothing instead of an error. */
  allowMissing: boolean;
}

type Values = unknown[];

/**
 * A template, with the state of its ranges. As in the real one, what a finished range leaves behind is where the next
 * evaluation begins: a template with a range is right once only, which `get -w` shows.
 */
export class JsonPath {
  readonly #nodes: readonly Node[];
  readonly #options: EvaluateOptions;
  /** Where evaluation begins. */
  #root = 0;
  #begun = 0;
  #inside = 0;
  #ended = 0;
  #lastEnd = -1;

  /** @throws JsonPathError */
  constructor(template: string, options: EvaluateOptions) {
    this.#nodes = parseTemplate(template);
    this.#options = options;
  }

  /** One list of values for each text and each `{…}`, ranges unrolled. @throws JsonPathError */
  find(data: unknown): Values[] {
    const all: Values[] = [];
    for (let at = this.#root; at < this.#nodes.length; at++) {
      const results = this.#step([data], this.#nodes[at]!);
      if (this.#ended > 0 && this.#ended <= this.#inside) {
        this.#ended--;
        this.#lastEnd = at;
        break;
      }
      if (this.#begun > 0) {
        this.#begun--;
        this.#inside++;
        this.#unroll(at + 1, results, all);
        this.#inside--;
        if (this.#lastEnd > at) at = this.#lastEnd;
      } else all.push(results);
    }
    return all;
  }

  /** The nodes from `from` to their `end`, for each value; for none they are walked all the same, and forgotten. */
  #unroll(from: number, values: Values, all: Values[]): void {
    for (const value of values.length > 0 ? values : [null]) {
      this.#root = from;
      const found = this.find(value);
      if (values.length > 0) all.push(...found);
    }
  }

  #walk(values: Values, nodes: readonly Node[]): Values {
    return nodes.reduce((current, node) => this.#step(current, node), values);
  }

  #step(values: Values, node: Node): Values {
    switch (node.kind) {
      case 'text': return [node.value];
      case 'number': case 'bool': return values.map(() => node.value);
      case 'field': return this.#field(values, node.name);
      case 'wildcard': return values.flatMap(children);
      case 'recursive': return values.flatMap(descendants);
      case 'slice': return slices(values, node);
      case 'union': return node.parts.flatMap((part) => this.#walk(values, part));
      case 'filter': return values.flatMap((value) => this.#filter(value, node));
      case 'path': return this.#walk(values, node.nodes);
      case 'identifier': return this.#identifier(values, node.name);
    }
  }

  #identifier(values: Values, name: string): Values {
    if (name === 'range') {
      this.#begun++;
      return values;
    }
    if (name !== 'end') throw new JsonPathError(`unrecognized identifier ${name}`);
    if (this.#inside === 0) throw new JsonPathError('not in range, nothing to end');
    this.#ended++;
    return [];
  }

  #field(values: Values, name: string): Values {
    if (values.length === 0) return [];
    const found = values.flatMap((value) => (isMap(value) && Object.hasOwn(value, name) ? [value[name]] : []));
    if (found.length === 0 && !this.#options.allowMissing) throw new JsonPathError(`${name} is not found`);
    return found;
  }

  #filter(value: unknown, node: Node & { kind: 'filter' }): Values {
    if (!Array.isArray(value)) throw new JsonPathError(`${goText(value)} is not array or slice and cannot be filtered`);
    return value.filter((item) => {
      if (node.operator === 'exists') return this.#exists(item, node.left);
      // The right side is only looked at where there is a left one.
      const sides: Values = [];
      for (const path of [node.left, node.right]) {
        const found = this.#walk([item], path);
        if (found.length > 1) throw new JsonPathError('can only compare one element at a time');
        if (found.length === 0) return false;
        sides.push(found[0]);
      }
      return compare(sides[0], node.operator, sides[1]);
    });
  }

  /** A mistake (a word such as `in`, an index too high) leaves there what was there before it. */
  #exists(item: unknown, path: readonly Node[]): boolean {
    let found: Values = [item];
    try {
      for (const node of path) found = this.#walk(found, [node]);
    } catch (error) {
      if (!(error instanceof JsonPathError)) throw error;
      if (error.message.endsWith(' is not found')) return false;
    }
    return found.length > 0;
  }
}

const isMap = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object' && !Array.isArray(value);

/** A list's items, or a map's values in the order of its keys. */
function children(value: unknown): Values {
  if (Array.isArray(value)) return value;
  return isMap(value) ? Object.keys(value).sort().map((key) => value[key]) : [];
}

const descendants = (value: unknown): Values => [value, ...children(value).flatMap(descendants)];

/** What Go calls the types that JSON is read into. */
function goType(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'int64' : 'float64';
  return typeof value === 'boolean' ? 'bool' : isMap(value) ? 'map[string]interface {}' : typeof value;
}

function slices(values: Values, node: Node & { kind: 'slice' }): Values {
  const all: Values = [];
  for (const value of values) {
    if (value === null || value === undefined) continue;
    if (!Array.isArray(value)) throw new JsonPathError(`${goType(value)} is not array or slice`);
    const { length } = value;
    const start = (node.start ?? 0) + ((node.start ?? 0) < 0 ? length : 0);
    let end = node.single ? (node.start ?? 0) + 1 : (node.end ?? length);
    if (end < 0 || (end === 0 && node.single)) end += length;
    if (start === end) return all;
    const beyond = start >= length || start < 0 ? start : end > length || end < 0 ? end - 1 : undefined;
    if (beyond !== undefined) throw new JsonPathError(`array index out of bounds: index ${beyond}, length ${length}`);
    if (start > end) throw new JsonPathError(`starting index ${start} is greater than ending index ${end}`);
    if (node.step !== undefined && node.step <= 0) throw new JsonPathError('step must be > 0');
    all.push(...value.slice(start, end).filter((_, index) => index % (node.step ?? 1) === 0));
  }
  return all;
}

/** Go's %v of a JSON value. */
export function goText(value: unknown): string {
  if (value === null || value === undefined) return '<nil>';
  if (Array.isArray(value)) return `[${value.map(goText).join(' ')}]`;
  if (isMap(value)) return `map[${Object.keys(value).sort().map((key) => `${key}:${goText(value[key])}`).join(' ')}]`;
  return String(value);
}
