/** Walks a parsed template over a value. */
import { JsonPathError, type Node } from './nodes.ts';

export interface EvaluateOptions {
  /** A missing field gives nothing instead of an error. */
  allowMissing: boolean;
}

type Values = unknown[];

/** One list of values for each text and each `{…}`, ranges unrolled. @throws JsonPathError */
export function evaluate(nodes: readonly Node[], data: unknown, options: EvaluateOptions): Values[] {
  return nodes.flatMap((node): Values[] => {
    if (node.kind === 'range') return walk([data], node.path, options).flatMap((item) => evaluate(node.body, item, options));
    if (node.kind === 'path') return [walk([data], node.nodes, options)];
    return [step([data], node, options)];
  });
}

function walk(values: Values, nodes: readonly Node[], options: EvaluateOptions): Values {
  return nodes.reduce((current, node) => step(current, node, options), values);
}

function step(values: Values, node: Node, options: EvaluateOptions): Values {
  switch (node.kind) {
    case 'text': case 'number': case 'bool': return [node.value];
    case 'field': return field(values, node.name, options);
    case 'wildcard': return values.flatMap(children);
    case 'recursive': return values.flatMap(descendants);
    case 'slice': return values.flatMap((value) => slice(value, node, options));
    case 'union': return node.parts.flatMap((part) => walk(values, part, options));
    case 'filter': return values.flatMap((value) => filter(value, node, options));
    case 'path': return walk(values, node.nodes, options);
    case 'range': return [];
  }
}

const isMap = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object' && !Array.isArray(value);

function field(values: Values, name: string, options: EvaluateOptions): Values {
  if (name === '') return values;
  const found = values.flatMap((value) => (isMap(value) && Object.hasOwn(value, name) ? [value[name]] : []));
  if (found.length === 0 && !options.allowMissing) throw new JsonPathError(`${name} is not found`);
  return found;
}

/** A list's items, or a map's values in the order of its keys. */
function children(value: unknown): Values {
  if (Array.isArray(value)) return value;
  return isMap(value) ? Object.keys(value).sort().map((key) => value[key]) : [];
}

const descendants = (value: unknown): Values => [value, ...children(value).flatMap(descendants)];

function slice(value: unknown, node: Node & { kind: 'slice' }, options: EvaluateOptions): Values {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) {
    if (options.allowMissing && !isMap(value) && typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return [];
    throw new JsonPathError(`${goText(value)} is not array or slice`);
  }
  const { length } = value;
  let start = node.start ?? 0;
  if (start < 0) start += length;
  let end = node.single ? start + 1 : (node.end ?? length);
  if (!node.single && end < 0) end += length;
  if (node.single && (start < 0 || start >= length)) throw new JsonPathError(`array index out of bounds: index ${node.start}, length ${length}`);
  const by = node.step ?? 1;
  if (by <= 0) throw new JsonPathError('step must be > 0');
  if (start >= end || start >= length) return [];
  return value.slice(Math.max(start, 0), Math.min(end, length)).filter((_, index) => index % by === 0);
}

function filter(value: unknown, node: Node & { kind: 'filter' }, options: EvaluateOptions): Values {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) throw new JsonPathError(`${goText(value)} is not array or slice and cannot be filtered`);
  return value.filter((item) => {
    const left = walk([item], node.left, { allowMissing: true });
    if (node.operator === 'exists') return left.length > 0;
    if (left.length === 0) return false;
    if (left.length > 1) throw new JsonPathError('can only compare one element at a time');
    const right = walk([item], node.right, options);
    if (right.length === 0) return false;
    if (right.length > 1) throw new JsonPathError('can only compare one element at a time');
    return compare(left[0], node.operator, right[0]);
  });
}

function compare(left: unknown, operator: string, right: unknown): boolean {
  if (operator === '==' || operator === '!=') {
    if (typeof left !== typeof right) throw new JsonPathError('incompatible types for comparison');
    return (left === right) === (operator === '==');
  }
  if (typeof left !== typeof right || (typeof left !== 'number' && typeof left !== 'string')) throw new JsonPathError(typeof left === 'boolean' ? 'invalid type for comparison' : 'incompatible types for comparison');
  const [a, b] = [left as string, right as string];
  switch (operator) {
    case '<': return a < b;
    case '<=': return a <= b;
    case '>': return a > b;
    case '>=': return a >= b;
    default: throw new JsonPathError(`unrecognized filter operator ${operator}`);
  }
}

/** Go's %v of a JSON value. */
export function goText(value: unknown): string {
  if (value === null || value === undefined) return '<nil>';
  if (Array.isArray(value)) return `[${value.map(goText).join(' ')}]`;
  if (isMap(value)) return `map[${Object.keys(value).sort().map((key) => `${key}:${goText(value[key])}`).join(' ')}]`;
  return String(value);
}
