/** Makes the values of a compose file from its nodes, as compose-go decodes them. */
import { fromBase64 } from '../../../kernel/base64.ts';
import { decode, NO_BYTES } from '../../../kernel/bytes.ts';
import { goSyntax } from '../../../kernel/yaml/go-syntax.ts';
import type { CollectionNode, Node, ScalarNode } from '../../../kernel/yaml/parser.ts';
import { toFloat, toInt } from '../../../kernel/yaml/resolve.ts';
import { CliError } from '../errors.ts';
import { Float } from './floats.ts';
import { Marked } from './marked.ts';

/** A document that parses and cannot be decoded; who reads the file names it. */
export class Misread extends Error {}

const TAGS = 'tag:yaml.org,2002:';
const DAY_OR_TIME = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d:\d\dZ?)?$/;

/** So many values a document may come to with its aliases written out: compose itself goes on until its memory is full. */
const MOST = 1_000_000;

/** @throws Misread, CliError */
export function valueOf(node: Node): unknown {
  checkCycles(node, [], []);
  checkSize(node);
  return read(node, '');
}

function checkSize(node: Node): void {
  const sizes = new Map<Node, number>();
  const size = (one: Node): number => {
    const known = sizes.get(one);
    if (known !== undefined) return known;
    const found = one.kind === 'scalar' ? 1 : one.kind === 'alias' ? size(one.target) : one.items.reduce((sum, item) => sum + size(item), 1);
    sizes.set(one, found);
    return found;
  };
  if (size(node) > MOST) throw new Misread('document contains excessive aliasing');
}

/** Anchors may not stand for something that they are in. */
function checkCycles(node: Node, path: readonly string[], open: readonly Node[], done = new Set<Node>()): void {
  if (node.kind === 'scalar' || done.has(node)) return;
  done.add(node);
  if (node.kind === 'alias') {
    if (open.includes(node.target)) throw new Misread(`cycle detected: node at path ${[...path, path.at(-1)].join('.')} references node at path ${path.join('.')}`);
    return checkCycles(node.target, path, open, done);
  }
  const inside = [...open, node];
  if (node.kind === 'sequence') node.items.forEach((item, index) => checkCycles(item, [...path, String(index)], inside, done));
  else for (let at = 0; at < node.items.length; at += 2) checkCycles(node.items[at + 1]!, [...path, (node.items[at] as Partial<ScalarNode>).value ?? ''], inside, done);
}

function read(node: Node, path: string): unknown {
  if (node.kind === 'alias') return read(node.target, path);
  const mark = /^!(reset|override)$/.exec(node.tag)?.[1] as Marked['kind'] | undefined;
  if (mark) return new Marked(mark, node.kind === 'scalar' ? (/^(|~|null)$/.test(node.value) ? null : node.value) : collection(node, path));
  return node.kind === 'scalar' ? scalar(node) : collection(node, path);
}

const collection = (node: CollectionNode, path: string): unknown => (node.kind === 'sequence' ? node.items.map((item, index) => read(item, `${path}[${index}]`)) : mapping(node, path));

function scalar({ tag, value, plain }: ScalarNode): unknown {
  if (tag === '' || tag === '!') return tag === '' && plain ? meaning(value) : value;
  if (!tag.startsWith(TAGS)) return value;
  const name = tag.slice(TAGS.length), meant = meaning(value);
  if (name === 'binary') return decode(fromBase64(value) ?? NO_BYTES);
  if (!['null', 'bool', 'int', 'float'].includes(name)) return value;
  const found = meant === null ? 'null' : typeof meant === 'boolean' ? 'bool' : typeof meant === 'number' ? 'int' : meant instanceof Float ? 'float' : 'str';
  if (found === name) return meant;
  if (name === 'float' && found === 'int') return new Float(meant as number);
  throw new Misread(`go-yaml load error in resolver at <unknown position>: cannot construct !!${found} \`${value}\` as a !!${name}`);
}

function meaning(text: string): unknown {
  if (/^(|~|null|Null|NULL)$/.test(text)) return null;
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  if (DAY_OR_TIME.test(text)) return `${text.slice(0, 10)} ${text.slice(11, 19) || '00:00:00'} +0000 UTC`;
  if (/^[-+]?\d/.test(text)) {
    const whole = toInt(text);
    if (whole !== undefined) return whole;
  }
  const float = /^[-+]?\.?\d/.test(text) ? toFloat(text) : undefined;
  return float === undefined ? text : new Float(float);
}

function mapping(node: CollectionNode, path: string): Record<string, unknown> {
  checkTwice(node);
  const own: [string, unknown][] = [], merged: Record<string, unknown> = {};
  for (let at = 0; at < node.items.length; at += 2) {
    const key = node.items[at]!, item = node.items[at + 1]!;
    if (isMerge(key)) merge(item, merged, path);
    else {
      const name = keyOf(key, path);
      own.push([name, read(item, path === '' ? name : `${path}.${name}`)]);
    }
  }
  return { ...merged, ...Object.fromEntries(own) };
}

/** @throws CliError for a key that is no text */
function keyOf(node: Node, path: string): string {
  const key = read(node, path);
  if (typeof key === 'object' && key !== null && !(key instanceof Float)) {
    const { line, column } = node.start;
    throw new Misread(`go-yaml load error in constructor at L${line + 1}.C${column + 1}: cannot use '${goSyntax(key, 'map[string]interface {}')}' as a map key; try decoding into yaml.Node`);
  }
  if (typeof key !== 'string') throw new CliError(`non-string key ${path === '' ? 'at top level' : `in ${path}`}: ${String((key instanceof Float ? key.value : key) ?? '<nil>')}`);
  return key;
}

/** The first key that stands there twice. */
function checkTwice({ items }: CollectionNode): void {
  const lines = new Map<string, number>();
  let found: { first: number; words: string } | undefined;
  for (let at = 0; at < items.length; at += 2) {
    const key = items[at]!;
    if (key.kind !== 'scalar') continue;
    const first = lines.get(key.value);
    if (first === undefined) lines.set(key.value, key.start.line);
    else if (!found || first < found.first) found = { first, words: `line ${key.start.line + 1}: mapping key ${JSON.stringify(key.value)} already defined at line ${first + 1}` };
  }
  if (found) throw new Misread(found.words);
}

const isMerge = (node: Node): boolean => node.kind === 'scalar' && node.value === '<<' && (node.tag === '' ? node.plain : node.tag === `${TAGS}merge`);

/** Of several mappings the first one that has a key counts. */
function merge(node: Node, into: Record<string, unknown>, path: string): void {
  if (node.kind === 'sequence') return node.items.toReversed().forEach((item) => mergeOne(item, into, path));
  mergeOne(node, into, path);
}

function mergeOne(node: Node, into: Record<string, unknown>, path: string): void {
  const target = node.kind === 'alias' ? node.target : node;
  if (target.kind !== 'mapping') throw new Misread(`go-yaml load error in constructor at L${node.start.line + 1}.C${node.start.column + 1}: map merge requires map or sequence of maps as the value`);
  Object.assign(into, mapping(target, path));
}
