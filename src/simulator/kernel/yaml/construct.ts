/** Makes values from the tree of a document, as Go's libraries decode into an empty interface and sigs.k8s.io/yaml makes JSON of it. */
import { AliasBudget } from './alias-budget.ts';
import { YamlError } from './errors.ts';
import type { CollectionNode, Node, ScalarNode } from './parser.ts';
import { goSyntax } from './go-syntax.ts';

export interface Construction {
  /** What a plain scalar means. @throws YamlError for what JSON cannot hold */
  plain: (text: string) => unknown;
  /** Go's type of a mapping. */
  mapType: string;
  /** The keys of a merge never replace those of the mapping; otherwise whichever comes later counts. */
  ownKeysWin: boolean;
}

const TAGS = 'tag:yaml.org,2002:';

/** A key that is no text where it is decoded: JSON has another, or none. */
const jsonKey = (key: unknown, value: unknown, mapType: string): string => {
  if (key === null && !mapType.startsWith('map[string]')) throw new YamlError(`unsupported map key of type: %!s(<nil>), key: <nil>, value: ${goSyntax(value)}`);
  return typeof key === 'number' ? goNumber(key) : String(key);
};

/** Go's shortest form of a float of 32 bits, with two digits of an exponent. */
const goNumber = (value: number): string => {
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return String(value);
  for (let digits = 1; digits <= 9; digits++) {
    const text = value.toPrecision(digits);
    if (Math.fround(Number(text)) === Math.fround(value)) return String(Number(text)).replace(/e([-+])(\d)$/, 'e$10$2');
  }
  return String(value);
};

export class Constructor {
  readonly #with: Construction;
  /** Lines of keys that their mapping holds already, in the words of strict reading. */
  readonly repeated: string[] = [];
  readonly #open = new Set<Node>();
  readonly #budget = new AliasBudget();

  constructor(construction: Construction) {
    this.#with = construction;
  }

  /** @throws YamlError */
  value(node: Node): unknown {
    this.#count();
    switch (node.kind) {
      case 'alias': return this.#alias(node, () => this.value(node.target));
      case 'scalar': return this.#scalar(node);
      case 'sequence': return node.items.map((item) => this.value(item));
      case 'mapping': return this.#mapping(node, {});
    }
  }

  #count(): void {
    if (!this.#budget.count()) throw new YamlError('yaml: document contains excessive aliasing');
  }

  #alias<T>(node: Node & { kind: 'alias' }, read: () => T): T {
    if (this.#open.has(node)) throw new YamlError(`yaml: anchor '${node.value}' value contains itself`);
    this.#open.add(node);
    const value = this.#budget.within(read);
    this.#open.delete(node);
    return value;
  }

  #scalar({ tag, value, plain }: ScalarNode): unknown {
    if (tag === '') return plain ? this.#with.plain(value) : value;
    if (!tag.startsWith(TAGS)) return value;
    const name = tag.slice(TAGS.length), meant = this.#with.plain(value);
    const found = meant === null ? 'null' : typeof meant === 'boolean' ? 'bool' : typeof meant === 'string' ? 'str' : Number.isInteger(meant) && !/[.eE]/.test(value) ? 'int' : 'float';
    if (!['bool', 'int', 'float', 'null'].includes(name)) return value;
    if (found === name || (name === 'float' && found === 'int')) return meant;
    throw new YamlError(`yaml: cannot decode !!${found} \`${value}\` as a !!${name}`);
  }

  #mapping(node: CollectionNode, into: Record<string, unknown>): Record<string, unknown> {
    const merges: Node[] = [];
    for (let at = 0; at < node.items.length; at += 2) {
      const key = node.items[at]!, item = node.items[at + 1]!;
      if (isMerge(key)) {
        if (this.#with.ownKeysWin) merges.push(item);
        else this.#merge(item, into);
        continue;
      }
      const decoded = this.value(key);
      if (typeof decoded === 'object' && decoded !== null) throw new YamlError(`yaml: invalid map key: ${goSyntax(decoded, this.#with.mapType)}`);
      const value = this.value(item), name = jsonKey(decoded, value, this.#with.mapType);
      if (Object.hasOwn(into, name)) this.repeated.push(`line ${item.start.line + 1}: key ${goSyntax(decoded)} already set in map`);
      define(into, name, value);
    }
    for (const merge of merges) {
      const merged: Record<string, unknown> = {};
      this.#merge(merge, merged);
      for (const [name, value] of Object.entries(merged)) if (!Object.hasOwn(into, name)) define(into, name, value);
    }
    return into;
  }

  /** What is merged first counts less. */
  #merge(node: Node, into: Record<string, unknown>): void {
    if (node.kind === 'sequence') return node.items.toReversed().forEach((item) => this.#mergeOne(item, into));
    this.#mergeOne(node, into);
  }

  #mergeOne(node: Node, into: Record<string, unknown>): void {
    this.#count();
    if (node.kind === 'alias' && node.target.kind === 'mapping') {
      const { target } = node;
      this.#alias(node, () => (this.#count(), this.#mapping(target, into)));
    } else if (node.kind === 'mapping') this.#mapping(node, into);
    else throw new YamlError('yaml: map merge requires map or sequence of maps as the value');
  }
}

const isMerge = (node: Node): boolean => node.kind === 'scalar' && node.value === '<<' && (node.tag === '' ? node.plain : node.tag === '!' || node.tag === `${TAGS}merge`);

/** A key named `__proto__` is a key like others. */
function define(into: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(into, name, { value, enumerable: true, configurable: true, writable: true });
  else into[name] = value;
}
