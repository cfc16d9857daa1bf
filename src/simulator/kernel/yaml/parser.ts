/** Makes the tree of a document from its tokens, by libyaml's grammar. */
import { YamlMistake, type Mark } from './mistake.ts';
import { Scanner, tooDeep, type Dialect, type Token, type TokenKind } from './scanner.ts';

interface Properties {
  /** Empty for none; `!` says that a scalar is a text. */
  readonly tag: string;
  readonly start: Mark;
}

export interface ScalarNode extends Properties {
  readonly kind: 'scalar';
  readonly value: string;
  /** Where its text stands in the document, with its quotes. */
  readonly from: number;
  readonly to: number;
  /** Neither quoted nor a block nor tagged: what it means follows from how it looks. */
  readonly plain: boolean;
}

export interface CollectionNode extends Properties {
  readonly kind: 'sequence' | 'mapping';
  /** Of a mapping keys and values in turn. */
  readonly items: Node[];
}

export interface AliasNode extends Properties {
  readonly kind: 'alias';
  readonly value: string;
  readonly target: Node;
}

export type Node = ScalarNode | CollectionNode | AliasNode;

/** Deeper documents are refused: to walk through them would need as deep a stack. */
const DEEPEST = 1_000;

const NO_CONTENT = new Set<TokenKind>(['version', 'tag-directive', 'document-start', 'document-end', 'stream-end']);
const STARTS = new Set<TokenKind>(['version', 'tag-directive', 'document-start']);
const DEFAULT_TAGS: readonly (readonly [string, string])[] = [['!', '!'], ['!!', 'tag:yaml.org,2002:']];

export class Parser {
  readonly #scanner: Scanner;
  #tags = new Map(DEFAULT_TAGS);
  #anchors = new Map<string, Node>();
  #depth = 0;
  #first = true;

  constructor(text: string, dialect: Dialect) {
    this.#scanner = new Scanner(text, dialect);
  }

  /** The next document; undefined where there is no other. @throws YamlMistake */
  document(): Node | undefined {
    let token = this.#scanner.peek();
    if (!this.#first) while (token.kind === 'document-end') token = this.#next();
    const bare = this.#first && !STARTS.has(token.kind);
    this.#first = false;
    if (token.kind === 'stream-end') return undefined;
    this.#anchors = new Map();
    this.#directives();
    const node = bare ? this.#node(true, false) : this.#explicit();
    if (this.#scanner.peek().kind === 'document-end') this.#scanner.next();
    return node;
  }

  /** Behind directives, and in all documents but the first, there has to be a line of dashes. */
  #explicit(): Node {
    const { kind, start } = this.#scanner.peek();
    if (kind !== 'document-start') throw new YamlMistake('parser', 'did not find expected <document start>', start);
    const token = this.#next();
    return NO_CONTENT.has(token.kind) ? empty(token.start) : this.#node(true, false);
  }

  #next(): Token {
    this.#scanner.next();
    return this.#scanner.peek();
  }

  #directives(): void {
    this.#tags = new Map();
    let version = false;
    for (let token = this.#scanner.peek(); token.kind === 'version' || token.kind === 'tag-directive'; token = this.#next()) {
      if (token.kind === 'version') {
        if (version) throw new YamlMistake('parser', 'found duplicate %YAML directive', token.start);
        if (token.version!.join('.') !== '1.1') throw new YamlMistake('parser', 'found incompatible YAML document', token.start);
        version = true;
      } else {
        if (this.#tags.has(token.value!)) throw new YamlMistake('parser', 'found duplicate %TAG directive', token.start);
        this.#tags.set(token.value!, token.suffix!);
      }
    }
    for (const [handle, prefix] of DEFAULT_TAGS) if (!this.#tags.has(handle)) this.#tags.set(handle, prefix);
  }

  /** @param indentless a sequence may stand no further in than the key before it */
  #node(block: boolean, indentless: boolean): Node {
    let token = this.#scanner.peek();
    if (token.kind === 'alias') return this.#alias(token);
    const { start } = token;
    let anchor: string | undefined, tagged: Token | undefined;
    while (token.kind === 'anchor' ? anchor === undefined : token.kind === 'tag' && !tagged) {
      if (token.kind === 'anchor') anchor = token.value!;
      else tagged = token;
      token = this.#next();
    }
    const properties = { tag: tagged ? this.#tag(tagged, start) : '', start };
    if (indentless && token.kind === 'block-entry') return this.#collection('sequence', properties, anchor, (items) => this.#indentlessSequence(items));
    switch (token.kind) {
      case 'scalar':
        this.#scanner.next();
        return this.#anchored(anchor, { kind: 'scalar', tag: properties.tag, start, value: token.value!, from: token.start.index, to: token.to!, plain: properties.tag === '' ? token.style === 'plain' : properties.tag === '!' });
      case 'flow-sequence': return this.#collection('sequence', properties, anchor, (items) => this.#flowSequence(items, token.start));
      case 'flow-mapping': return this.#collection('mapping', properties, anchor, (items) => this.#flowMapping(items, token.start));
      case 'block-sequence': if (block) return this.#collection('sequence', properties, anchor, (items) => this.#blockSequence(items, token.start)); break;
      case 'block-mapping': if (block) return this.#collection('mapping', properties, anchor, (items) => this.#blockMapping(items, token.start)); break;
    }
    if (anchor !== undefined || tagged) return this.#anchored(anchor, { ...empty(start), ...properties, plain: properties.tag === '' });
    throw new YamlMistake('parser', 'did not find expected node content', token.start, `while parsing a ${block ? 'block' : 'flow'} node`, start);
  }

  #tag(token: Token, start: Mark): string {
    if (token.value === '') return token.suffix!;
    const prefix = this.#tags.get(token.value!);
    if (prefix === undefined) throw new YamlMistake('parser', 'found undefined tag handle', token.start, 'while parsing a node', start);
    return prefix + token.suffix!;
  }

  #alias({ value, start }: Token): Node {
    const target = this.#anchors.get(value!);
    if (!target) throw new UnknownAnchor(value!, start);
    this.#scanner.next();
    return { kind: 'alias', tag: '', start, value: value!, target };
  }

  #anchored(name: string | undefined, node: Node): Node {
    if (name !== undefined) this.#anchors.set(name, node);
    return node;
  }

  #collection(kind: CollectionNode['kind'], properties: Properties, anchor: string | undefined, fill: (items: Node[]) => void): Node {
    const items: Node[] = [], node = this.#anchored(anchor, { kind, tag: properties.tag, start: properties.start, items });
    if (++this.#depth > DEEPEST) throw tooDeep(properties.start);
    fill(items);
    this.#depth--;
    return node;
  }

  /** The node behind an indicator, or nothing where one of `ends` follows. */
  #nodeUnless(ends: readonly TokenKind[], block: boolean, indentless: boolean, indicator?: Token): Node {
    const token = this.#scanner.peek();
    return ends.includes(token.kind) ? empty(indicator ? behind(indicator) : token.start) : this.#node(block, indentless);
  }

  #blockSequence(items: Node[], from: Mark): void {
    this.#scanner.next();
    for (let token = this.#scanner.peek(); token.kind !== 'block-end'; token = this.#scanner.peek()) {
      if (token.kind !== 'block-entry') throw new YamlMistake('parser', "did not find expected '-' indicator", token.start, 'while parsing a block collection', from);
      this.#scanner.next();
      items.push(this.#nodeUnless(['block-entry', 'block-end'], true, false, token));
    }
    this.#scanner.next();
  }

  #indentlessSequence(items: Node[]): void {
    for (let token = this.#scanner.peek(); token.kind === 'block-entry'; token = this.#scanner.peek()) {
      this.#scanner.next();
      items.push(this.#nodeUnless(['block-entry', 'key', 'value', 'block-end'], true, false, token));
    }
  }

  #blockMapping(items: Node[], from: Mark): void {
    const ends: TokenKind[] = ['key', 'value', 'block-end'];
    this.#scanner.next();
    for (let token = this.#scanner.peek(); token.kind !== 'block-end'; token = this.#scanner.peek()) {
      if (token.kind !== 'key') throw new YamlMistake('parser', 'did not find expected key', token.start, 'while parsing a block mapping', from);
      this.#scanner.next();
      items.push(this.#nodeUnless(ends, true, true, token));
      const found = this.#scanner.peek();
      if (found.kind === 'value') {
        this.#scanner.next();
        items.push(this.#nodeUnless(ends, true, true, found));
      } else items.push(empty(found.start));
    }
    this.#scanner.next();
  }

  #flowSequence(items: Node[], from: Mark): void {
    this.#scanner.next();
    for (let token = this.#scanner.peek(), first = true; token.kind !== 'flow-sequence-end'; token = this.#scanner.peek(), first = false) {
      if (!first) {
        if (token.kind !== 'flow-entry') throw new YamlMistake('parser', "did not find expected ',' or ']'", token.start, 'while parsing a flow sequence', from);
        token = this.#next();
      }
      if (token.kind === 'key') items.push(this.#pair(token));
      else if (token.kind === 'flow-sequence-end') break;
      else items.push(this.#node(false, false));
    }
    this.#scanner.next();
  }

  /** `[a: b]`: a mapping of one pair. */
  #pair({ start }: Token): Node {
    const first = this.#next();
    let key: Node;
    if (['value', 'flow-entry', 'flow-sequence-end'].includes(first.kind)) {
      this.#scanner.next();
      key = empty(behind(first));
    } else key = this.#node(false, false);
    const token = this.#scanner.peek();
    let value: Node = empty(token.start);
    if (token.kind === 'value') {
      this.#scanner.next();
      value = this.#nodeUnless(['flow-entry', 'flow-sequence-end'], false, false);
    }
    return { kind: 'mapping', tag: '', start, items: [key, value] };
  }

  #flowMapping(items: Node[], from: Mark): void {
    this.#scanner.next();
    for (let token = this.#scanner.peek(), first = true; token.kind !== 'flow-mapping-end'; token = this.#scanner.peek(), first = false) {
      if (!first) {
        if (token.kind !== 'flow-entry') throw new YamlMistake('parser', "did not find expected ',' or '}'", token.start, 'while parsing a flow mapping', from);
        token = this.#next();
      }
      if (token.kind === 'flow-mapping-end') break;
      if (token.kind !== 'key') {
        items.push(this.#node(false, false), empty(this.#scanner.peek().start));
        continue;
      }
      this.#scanner.next();
      items.push(this.#nodeUnless(['value', 'flow-entry', 'flow-mapping-end'], false, false));
      const found = this.#scanner.peek();
      if (found.kind === 'value') {
        this.#scanner.next();
        items.push(this.#nodeUnless(['flow-entry', 'flow-mapping-end'], false, false));
      } else items.push(empty(found.start));
    }
    this.#scanner.next();
  }
}

/** Not the grammar's mistake: whoever builds values looks for what an alias names. */
export class UnknownAnchor extends Error {
  readonly anchor: string;
  readonly at: Mark;

  constructor(anchor: string, at: Mark) {
    super(`unknown anchor '${anchor}' referenced`);
    this.anchor = anchor;
    this.at = at;
  }
}

/** Behind an indicator of one character. */
const behind = ({ start: { line, column, index } }: Token): Mark => ({ line, column: column + 1, index: index + 1 });

const empty = (start: Mark): ScalarNode => ({ kind: 'scalar', tag: '', start, value: '', from: start.index, to: start.index, plain: true });
