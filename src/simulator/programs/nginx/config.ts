/** nginx's configuration language: directives, blocks, includes. */
import { lookup, readDirectory, readText } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';

export interface Directive {
  name: string;
  args: string[];
  block?: Directive[];
  file: string;
  line: number;
}

/** What `nginx -t` and the start complain about, without the date. */
export class ConfigError extends Error {}

export function readConfig(p: Process, path: string): Directive[] {
  if (!lookup(p, path)) throw new ConfigError(`open() "${path}" failed (2: No such file or directory)`);
  const reader = new Reader(p, path, readText(p, path));
  const directives = reader.block(true);
  return directives;
}

class Reader {
  readonly #p: Process;
  readonly #file: string;
  readonly #text: string;
  #at = 0;
  #line = 1;

  constructor(p: Process, file: string, text: string) {
    this.#p = p;
    this.#file = file;
    this.#text = text;
  }

  block(top: boolean): Directive[] {
    const directives: Directive[] = [];
    for (;;) {
      const token = this.#token();
      if (token === undefined) {
        if (!top) throw new ConfigError(`unexpected end of file, expecting "}" in ${this.#file}:${this.#line}`);
        return directives;
      }
      if (token.text === '}' && !token.quoted) {
        if (top) throw new ConfigError(`unexpected "}" in ${this.#file}:${this.#line}`);
        return directives;
      }
      const directive = this.#directive(token.text);
      if (directive.name === 'include') directives.push(...this.#include(directive));
      else directives.push(directive);
    }
  }

  #directive(name: string): Directive {
    const line = this.#line, args: string[] = [];
    for (;;) {
      const token = this.#token();
      if (token === undefined) throw new ConfigError(`unexpected end of file, expecting ";" or "}" in ${this.#file}:${this.#line}`);
      if (!token.quoted && token.text === ';') return { name, args, file: this.#file, line };
      if (!token.quoted && token.text === '{') return { name, args, block: this.block(false), file: this.#file, line };
      if (!token.quoted && token.text === '}') throw new ConfigError(`unexpected "}" in ${this.#file}:${this.#line}`);
      args.push(token.text);
    }
  }

  #include({ args: [pattern = ''] }: Directive): Directive[] {
    const absolute = pattern.startsWith('/') ? pattern : `/etc/nginx/${pattern}`;
    const folder = absolute.slice(0, absolute.lastIndexOf('/')), name = absolute.slice(absolute.lastIndexOf('/') + 1);
    if (!name.includes('*')) return readConfig(this.#p, absolute);
    if (lookup(this.#p, folder)?.kind !== 'directory') return [];
    const matches = new RegExp(`^${name.replace(/[.]/g, '\\.').replace(/\*/g, '.*')}$`);
    return readDirectory(this.#p, folder).filter((one) => matches.test(one)).flatMap((one) => readConfig(this.#p, `${folder}/${one}`));
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
