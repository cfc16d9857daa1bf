/** Apache's configuration language: directives and sections, whose conditions and includes are settled while reading (core.c, util_cfgtree). */
import { lookup, readDirectory, readText } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { argumentMistake } from './arguments.ts';
import { moduleOf, STATIC_MODULES } from './modules.ts';

export interface Directive {
  /** As it was written. */
  name: string;
  args: string[];
  block?: Directive[];
  file: string;
  line: number;
}

/** What `httpd -t` and the start complain about. */
export class ConfigError extends Error {}

export interface Configuration {
  directives: Directive[];
  root: string;
  /** Names of modules in the order they were loaded, without mod_. */
  modules: string[];
  files: string[];
}

const CONDITIONS = new Set(['ifmodule', 'ifdefine', 'ifversion', 'iffile']);

export const named = (directives: readonly Directive[], name: string): Directive[] => directives.filter((one) => one.name.toLowerCase() === name.toLowerCase());
/** The last of that name holds. */
export const lastNamed = (directives: readonly Directive[], name: string): Directive | undefined => named(directives, name).at(-1);

/** Sections that do not add up are told by the reader of the file, not by a directive. */
const unbalanced = (at: Line, words: string): ConfigError => new ConfigError(`httpd: Syntax error on line ${at.line} of ${at.file}: ${words}`);

const wrong = (at: { file: string; line: number }, words: string): ConfigError => new ConfigError(`AH00526: Syntax error on line ${at.line} of ${at.file}:\n${words}`);

/** Words, quoted or not. */
export function splitArguments(text: string): string[] {
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(\S+)/g)].map(([, double, single, bare]) => (double ?? single)?.replace(/\\(["'\\])/g, '$1') ?? bare!);
}

interface Line {
  text: string;
  file: string;
  line: number;
}

/** The lines of a file, continued ones joined, without comments. */
function linesOf(p: Process, file: string): Line[] {
  const lines: Line[] = [];
  let held = '';
  readText(p, file).split('\n').forEach((text, i) => {
    held += text.trim();
    if (held.endsWith('\\')) {
      held = `${held.slice(0, -1)} `;
      return;
    }
    if (held !== '' && !held.startsWith('#')) lines.push({ text: held, file, line: i + 1 });
    held = '';
  });
  return lines;
}

export class ConfigReader {
  readonly #p: Process;
  readonly #defines: Map<string, string>;
  readonly #configuration: Configuration;

  constructor(p: Process, root: string, defines: Iterable<string>, modules: readonly string[] = STATIC_MODULES) {
    this.#p = p;
    this.#defines = new Map([...defines].map((name) => [name, '']));
    this.#configuration = { directives: [], root, modules: [...modules], files: [] };
  }

  /** @throws ConfigError */
  read(path: string): Configuration {
    if (lookup(this.#p, path)?.kind !== 'file') throw new ConfigError(`httpd: Could not open configuration file ${path}: No such file or directory`);
    this.#configuration.directives = this.#file(path);
    return this.#configuration;
  }

  /** Where a path of the configuration leads. */
  #path(path: string): string {
    return path.startsWith('/') ? path : `${this.#configuration.root}/${path}`;
  }

  #file(path: string): Directive[] {
    this.#configuration.files.push(path);
    const lines = linesOf(this.#p, path);
    const directives = this.#block(lines, undefined);
    if (lines.length > 0) throw unbalanced(lines[0]!, `${lines[0]!.text} without matching <${lines[0]!.text.slice(2).replace(/>.*$/, '')}> section`);
    return directives;
  }

  /** Takes lines until the section's end. */
  #block(lines: Line[], opener: Line | undefined): Directive[] {
    const section = opener && /^<\s*(\w+)/.exec(opener.text)![1]!, found: Directive[] = [];
    while (lines.length > 0) {
      const closing = /^<\/(\w+)/.exec(lines[0]!.text)?.[1];
      if (closing !== undefined) {
        if (section === undefined) return found;
        const at = lines.shift()!;
        if (closing.toLowerCase() !== section.toLowerCase()) throw unbalanced(at, `Expected </${section}> but saw </${closing}>`);
        return found;
      }
      found.push(...this.#take(lines));
    }
    if (opener) throw unbalanced(opener, `${opener.file}:${opener.line}: <${section}> was not closed.`);
    return found;
  }

  #take(lines: Line[]): Directive[] {
    const line = lines.shift()!;
    const opening = /^<(\w+)\s*([^>]*)>?$/.exec(line.text);
    const [name = '', rest = ''] = opening ? [opening[1], opening[2]] : [/^\S+/.exec(line.text)![0], line.text.replace(/^\S+\s*/, '')];
    if (opening && CONDITIONS.has(name.toLowerCase())) {
      // What the condition leaves out is not even read as directives.
      const holds = this.#holds(name.toLowerCase(), rest.trim());
      return holds ? this.#block(lines, line) : (this.#skip(lines, line), []);
    }
    if (opening && !line.text.endsWith('>')) throw wrong(line, `<${name}> directive missing closing '>'`);
    this.#check(line, opening ? `<${name}` : name);
    const args = splitArguments(this.#expanded(rest));
    const directive: Directive = { name, args, file: line.file, line: line.line };
    if (opening) {
      if (args.length === 0) throw wrong(line, `<${name}> directive requires additional arguments`);
      return [{ ...directive, block: this.#block(lines, line) }];
    }
    const mistake = argumentMistake(name, args);
    if (mistake !== undefined) throw wrong(line, mistake);
    return this.#settled(directive);
  }

  /** Over a section whose condition does not hold. */
  #skip(lines: Line[], opener: Line): void {
    const section = /^<\s*(\w+)/.exec(opener.text)![1]!;
    for (let depth = 1; depth > 0; ) {
      const line = lines.shift();
      if (!line) throw unbalanced(opener, `${opener.file}:${opener.line}: <${section}> was not closed.`);
      if (new RegExp(`^<${section}\\b`, 'i').test(line.text)) depth++;
      else if (new RegExp(`^</${section}>`, 'i').test(line.text)) depth--;
    }
  }

  #holds(condition: string, text: string): boolean {
    const negated = text.startsWith('!'), word = text.replace(/^!/, '').replace(/^"(.*)"$/, '$1');
    const modules = this.#configuration.modules;
    const is = condition === 'ifmodule' ? modules.some((one) => word === `${one}_module` || word === `mod_${one}.c`) : condition === 'ifdefine' ? this.#defines.has(word) : condition === 'iffile' ? lookup(this.#p, this.#path(word)) !== undefined : true;
    return is !== negated;
  }

  #check(line: Line, name: string): void {
    const module = moduleOf(name.replace(/^</, ''));
    if (module === undefined || (module !== '' && !this.#configuration.modules.includes(module))) throw wrong(line, `Invalid command '${name}', perhaps misspelled or defined by a module not included in the server configuration`);
  }

  #expanded(text: string): string {
    return text.replace(/\$\{(\w+)\}/g, (whole, name: string) => this.#defines.get(name) ?? this.#p.env.get(name) ?? whole);
  }

  /** Directives that do their work while they are read. */
  #settled(directive: Directive): Directive[] {
    const { name, args } = directive;
    switch (name.toLowerCase()) {
      case 'define':
        this.#defines.set(args[0] ?? '', args[1] ?? '');
        return [];
      case 'serverroot':
        if (lookup(this.#p, args[0] ?? '')?.kind !== 'directory') throw wrong(directive, 'ServerRoot must be a valid directory');
        this.#configuration.root = args[0]!;
        return [directive];
      case 'loadmodule':
        this.#load(directive);
        return [directive];
      case 'include': case 'includeoptional': return this.#included(directive);
      default: return [directive];
    }
  }

  #load(directive: Directive): void {
    const [name = '', file] = directive.args;
    if (file === undefined) throw wrong(directive, 'LoadModule takes two arguments, a module name and the name of a shared object file to load it from');
    const path = this.#path(file);
    if (!lookup(this.#p, path)) throw new ConfigError(`httpd: Syntax error on line ${directive.line} of ${directive.file}: Cannot load ${file} into server: ${path}: cannot open shared object file: No such file or directory`);
    const short = name.replace(/_module$/, '');
    if (!this.#configuration.modules.includes(short)) this.#configuration.modules.push(short);
  }

  #included(directive: Directive): Directive[] {
    const path = this.#path(directive.args[0] ?? ''), folder = path.slice(0, path.lastIndexOf('/')), last = path.slice(path.lastIndexOf('/') + 1);
    if (!/[*?]/.test(last)) {
      const node = lookup(this.#p, path);
      if (node?.kind === 'file') return this.#file(path);
      if (directive.name.toLowerCase() === 'includeoptional') return [];
      throw new ConfigError(`httpd: Syntax error on line ${directive.line} of ${directive.file}: Could not open configuration file ${path}: No such file or directory`);
    }
    const pattern = new RegExp(`^${last.replace(/[.+^$(){}|[\]]/g, '\\$&').replace(/\*/g, '.*').replace(/\?/g, '.')}$`);
    const files = lookup(this.#p, folder)?.kind === 'directory' ? readDirectory(this.#p, folder).filter((one) => pattern.test(one)).sort() : [];
    if (files.length === 0 && directive.name.toLowerCase() === 'include') throw new ConfigError(`httpd: Syntax error on line ${directive.line} of ${directive.file}: No matches for the wildcard '${last}' in '${folder}', failing (use IncludeOptional if required)`);
    return files.flatMap((one) => this.#file(`${folder}/${one}`));
  }
}
