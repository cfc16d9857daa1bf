/** `import "m" as m;`, `import "d" as $d;` and `include "m";`: what other files define, looked for where -L says. */
import { lookup, readText } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { builtins } from './builtins.ts';
import { parseJq } from './parse.ts';
import { valuesIn } from './read.ts';
import type { Filter } from './tree.ts';
import { JqError } from './values.ts';

/** There is no such module. */
export class NoModule extends Error {}

type Definition = Filter & { type: 'define' };

const HEAD = /^(?:\s|#[^\n]*\n)*(?:(import|include)\s+"((?:[^"\\]|\\.)*)"(?:\s+as\s+(\$?\w+))?\s*(\{[^}]*\})?|module\s+(\{[^;]*\}))\s*;/;

interface Head {
  kind: 'import' | 'include' | undefined;
  path: string;
  name: string | undefined;
  about: string | undefined;
  length: number;
}

function headsOf(source: string): Head[] {
  const heads: Head[] = [];
  for (let rest = source, match = HEAD.exec(rest); match; rest = rest.slice(match[0].length), match = HEAD.exec(rest)) heads.push({ kind: match[1] as Head['kind'], path: match[2] ?? '', name: match[3], about: match[5] ?? match[4], length: match[0].length });
  return heads;
}

/** How deep modules import each other at the most. */
const DEEPEST = 20;

export class Modules {
  readonly #p: Process;
  readonly #folders: readonly string[];
  readonly #wraps: ((body: Filter) => Filter)[] = [];

  constructor(p: Process, folders: readonly string[]) {
    this.#p = p;
    this.#folders = folders.length > 0 ? folders : [`${p.env.get('HOME') ?? ''}/.jq`];
    builtins.set('get_search_list/0', () => [folders.length > 0 ? [...folders] : ['~/.jq', '$ORIGIN/../lib/jq', '$ORIGIN/lib']]);
    builtins.set('modulemeta/0', (input) => [this.#about(input)]);
  }

  /** A program without the imports at its head, which are read now. @throws NoModule */
  without(source: string, depth = 0): string {
    const heads = headsOf(source);
    for (const head of heads) if (head.kind !== undefined) this.#wraps.push(this.#wrapOf(head, depth));
    return source.slice(heads.reduce((sum, { length }) => sum + length, 0));
  }

  /** What has been imported is known in the program. */
  around(program: Filter): Filter {
    return this.#wraps.reduceRight((body, wrap) => wrap(body), program);
  }

  #find(path: string, ending: string): string {
    for (const folder of this.#folders) for (const name of [`${folder}/${path}.${ending}`, `${folder}/${path}/${path.split('/').pop()!}.${ending}`]) if (lookup(this.#p, name)?.kind === 'file') return readText(this.#p, name);
    throw new NoModule(`module not found: ${path}`);
  }

  #wrapOf({ kind, path, name = '' }: Head, depth: number): (body: Filter) => Filter {
    if (depth > DEEPEST) throw new NoModule(`module not found: ${path}`);
    if (name.startsWith('$')) {
      const values = valuesIn(this.#find(path, 'json')).map(({ value }) => value);
      return (body) => [name, `${name}::${name.slice(1)}`].reduceRight((inner, one): Filter => ({ type: 'bind', source: { type: 'literal', value: values }, pattern: { type: 'name', name: one }, body: inner }), body);
    }
    const inner = new Modules(this.#p, this.#folders), module = inner.around(parseJq(inner.without(this.#find(path, 'jq'), depth + 1)));
    const definitions: Definition[] = [];
    for (let one = module; one.type === 'define' || one.type === 'bind'; one = one.body) if (one.type === 'define') definitions.push(one);
    if (kind === 'include') return (body) => definitions.reduceRight<Filter>((rest, one) => ({ ...one, body: rest }), body);
    return (body) => definitions.reduceRight<Filter>((rest, one) => ({
      type: 'define', name: `${name}::${one.name}`, parameters: one.parameters, body: rest,
      definition: definitions.reduceRight<Filter>((within, other) => ({ ...other, body: within }), { type: 'call', name: one.name, arguments: one.parameters.map((parameter): Filter => (parameter.startsWith('$') ? { type: 'variable', name: parameter } : { type: 'call', name: parameter, arguments: [] })) }),
    }), body);
  }

  #about(input: unknown): unknown {
    if (typeof input !== 'string') throw new JqError('modulemeta input module name must be a string');
    let source: string;
    try {
      source = this.#find(input, 'jq');
    } catch (error) {
      if (!(error instanceof NoModule)) throw error;
      throw new JqError(error.message);
    }
    const heads = headsOf(source), about = heads.find(({ kind }) => kind === undefined)?.about;
    return {
      ...(about === undefined ? {} : (valuesIn(about)[0]?.value as object)),
      deps: heads.filter(({ kind }) => kind !== undefined).map(({ path, name, about: given }) => ({ ...(given === undefined ? {} : (valuesIn(given)[0]?.value as object)), ...(name === undefined ? {} : { as: name.replace(/^\$/, '') }), is_data: name?.startsWith('$') ?? false, relpath: path })),
    };
  }
}
