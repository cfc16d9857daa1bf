/** nginx's configuration language: directives, blocks, includes. */
import { lookup, readDirectory, readText } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';

export interface Directive {
  name: string;
  args: string[];
  block?: Directive[];
  file: string;
  line: number;
  /** Of a block: where it is closed. */
  endLine?: number;
  /** Here the text stops making sense: what nginx says when it gets so far. */
  problem?: string;
}

/** What `nginx -t` and the start complain about, without the date. */
export class ConfigError extends Error {}

export function readConfig(p: Process, path: string): Directive[] {
  if (!lookup(p, path)) throw new ConfigError(`open() "${path}" failed (2: No such file or directory)`);
  return included(p, parsed(path, readText(p, path)));
}

/** Files that were read last, by name and text: hundreds of containers start with the same. */
const read = new Map<string, readonly Directive[]>();
const MOST_READ = 16;

/** The directives of one file; its includes are still directives. */
function parsed(file: string, text: string): readonly Directive[] {
  const key = `${file}\n${text}`, known = read.get(key);
  if (known) return known;
  const directives = new Reader(file, text).block(true);
  if (read.size >= MOST_READ) read.delete(read.keys().next().value!);
  read.set(key, directives);
  return directives;
}

/** The directives with those of included files in their places. */
function included(p: Process, directives: readonly Directive[]): Directive[] {
  return directives.flatMap((directive): Directive[] => {
    if (directive.problem !== undefined) throw new ConfigError(directive.problem);
    if (directive.name === 'include') return filesOf(p, directive.args[0] ?? '').flatMap((file) => {
      if (!lookup(p, file)) throw new ConfigError(`open() "${file}" failed (2: No such file or directory) in ${directive.file}:${directive.line}`);
      return readConfig(p, file);
    });
    return [directive.block ? { ...directive, block: included(p, directive.block) } : directive];
  });
}

function filesOf(p: Process, pattern: string): string[] {
  const absolute = pattern.startsWith('/') ? pattern : `/etc/nginx/${pattern}`;
  const folder = absolute.slice(0, absolute.lastIndexOf('/')), name = absolute.slice(absolute.lastIndexOf('/') + 1);
  if (!name.includes('*')) return [absolute];
  if (lookup(p, folder)?.kind !== 'directory') return [];
  const matches = new RegExp(`^${name.replace(/[.]/g, '\\.').replace(/\*/g, '.*')}$`);
  return readDirectory(p, folder).filter((one) => matches.test(one)).map((one) => `${folder}/${one}`);
}

class Reader {
  readonly #file: string;
  readonly #text: string;
  #at = 0;
  #line = 1;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
  }

  block(top: boolean): Directive[] {
    const directives: Directive[] = [];
    try {
      this.#fill(directives, top);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      directives.push({ name: '', args: [], file: this.#file, line: this.#line, problem: error.message });
      this.#at = this.#text.length;
    }
    return directives;
  }

  #fill(directives: Directive[], top: boolean): void {
    for (;;) {
      const token = this.#token();
      if (token === undefined) {
        if (!top) throw new ConfigError(`unexpected end of file, expecting "}" in ${this.#file}:${this.#line}`);
        return;
      }
      if (token.text === '}' && !token.quoted) {
        if (top) throw new ConfigError(`unexpected "}" in ${this.#file}:${this.#line}`);
        return;
      }
      directives.push(this.#directive(token.text));
    }
  }

  #directive(name: string): Directive {
    const line = this.#line, args: string[] = [];
    for (;;) {
      const token = this.#token();
      if (token === undefined) throw new ConfigError(`unexpected end of file, expecting ";" or "}" in ${this.#file}:${this.#line}`);
      if (!token.quoted && token.text === ';') return { name, args, file: this.#file, line };
      if (!token.quoted && token.text === '{') return { name, args, block: this.block(false), file: this.#file, line, endLine: this.#line };
      if (!token.quoted && token.text === '}') throw new ConfigError(`unexpected "}" in ${this.#file}:${this.#line}`);
      args.push(token.text);
    }
  }

  #token(): { text: string; quoted: boolean } | undefined {
    for (;;) {
      const rest = this.#text.slice(this.#at);
      const blank = /^(?:\s+|#[^\n]*)/.exec(rest);
      if (!blank) break;
      for (const character of blank[0]) if (character === '\n') this.#line++;
      this.#at += blank[0].length;
    }
    const rest = this.#text.slice(this.#at);
    if (rest === '') return undefined;
    const quoted = /^(?:"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)')/.exec(rest);
    if (!quoted && /^["']/.test(rest)) {
      this.#line += rest.split('\n').length - 1;
      throw new ConfigError(`unexpected end of file, expecting ";" or "}" in ${this.#file}:${this.#line}`);
    }
    const match = quoted ?? /^(?:[;{}]|(?:\$\{\w+\}|\\[\s\S]|[^\s;{}])+)/.exec(rest);
    if (!match) throw new ConfigError(`unexpected end of file in ${this.#file}:${this.#line}`);
    this.#at += match[0].length;
    for (const character of match[0]) if (character === '\n') this.#line++;
    return { text: quoted ? (quoted[1] ?? quoted[2])!.replace(/\\(["'\\])/g, '$1') : match[0], quoted: quoted !== null };
  }
}

/** First directive of that name. */
export const find = (block: readonly Directive[], name: string): Directive | undefined => block.find((directive) => directive.name === name);
export const findAll = (block: readonly Directive[], name: string): Directive[] => block.filter((directive) => directive.name === name);
