/** Apache's configuration language: directives and sections, whose conditions and includes are settled while reading (core.c, util_cfgtree). */
import { lookup, readDirectory, readText } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { argumentMistake } from './arguments.ts';
import { moduleOf, STATIC_MODULES } from './modules.ts';
import { patternMistake } from './patterns.ts';
import { placeMistake } from './places.ts';

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
  /** What is said of it all the same, with the module and the level that say it. */
  warnings: { level: string; words: string }[];
}

const CONDITIONS = new Set(['ifmodule', 'ifdefine', 'ifversion', 'iffile']);
/** Directives that are carried out while the file is read: what is wrong with them is told by its reader. */
const AT_ONCE = new Set(['loadmodule', 'define', 'undefine', 'include', 'includeoptional', 'serverroot']);
const COMMAND_LINE = '-c/-C directives';

export const named = (directives: readonly Directive[], name: string): Directive[] => directives.filter((one) => one.name.toLowerCase() === name.toLowerCase());
/** The last of that name holds. */
export const lastNamed = (directives: readonly Directive[], name: string): Directive | undefined => named(directives, name).at(-1);

/** Sections that do not add up are told by the reader of the file, not by a directive. */
const unbalanced = (at: Line, words: string): ConfigError => new ConfigError(`httpd: Syntax error on line ${at.line} of ${at.file}: ${words}`);

const wrong = (at: { file: string; line: number }, words: string): ConfigError => new ConfigError(`AH00526: Syntax error on line ${at.line} of ${at.file}:\n${words}`);

/** Words, quoted or not. */
export function splitArguments(text: string): string[] {
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)(?:"|$)|'((?:[^'\\]|\\.)*)(?:'|$)|(\S+)/g)].map(([, double, single, bare]) => (double ?? single)?.replace(/\\(["'\\])/g, '$1') ?? bare!);
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
  readonly #sections: string[] = [];
  /** What AllowOverride lets into .htaccess, where one is read. */
  readonly #allowed: ReadonlySet<string> | undefined;
  readonly #version: string;

  constructor(p: Process, root: string, { defines = [], version, modules = STATIC_MODULES, allowed }: { defines?: Iterable<string>; version: string; modules?: readonly string[]; allowed?: ReadonlySet<string> }) {
    this.#p = p;
    this.#version = version;
    this.#allowed = allowed;
    this.#defines = new Map([...defines].map((name) => [name, '']));
    this.#configuration = { directives: [], root, modules: [...modules], files: [], warnings: [] };
  }

  /** @throws ConfigError */
  read(path: string, { before = [], after = [] }: { before?: readonly string[]; after?: readonly string[] } = {}): Configuration {
    if (lookup(this.#p, path)?.kind !== 'file') throw new ConfigError(`httpd: Could not open configuration file ${path}: No such file or directory`);
    const first = this.#words(before), own = this.#file(path);
    this.#configuration.directives = [...first, ...own, ...this.#words(after)];
    return this.#configuration;
  }

  /** Lines of the command line. */
  #words(lines: readonly string[]): Directive[] {
    const held = lines.map((text, i): Line => ({ text, file: COMMAND_LINE, line: i + 1 }));
    return held.length === 0 ? [] : this.#block(held, undefined);
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
    const counts = section !== undefined && !CONDITIONS.has(section.toLowerCase());
    if (counts) this.#sections.push(section);
    while (lines.length > 0) {
      const closing = /^<\/(\w+)/.exec(lines[0]!.text)?.[1];
      if (closing !== undefined) {
        if (section === undefined) return found;
        const at = lines.shift()!;
        if (closing.toLowerCase() !== section.toLowerCase()) throw unbalanced(at, `Expected </${section}> but saw </${closing}>`);
        if (counts) this.#sections.pop();
        return found;
      }
      found.push(...this.#take(lines));
    }
    if (opener) throw unbalanced(opener, `${opener.file}:${opener.line}: <${section}> was not closed.`);
    return found;
  }

  #take(lines: Line[]): Directive[] {
    const line = lines.shift()!;
    const opening = /^<(\w+)\s*(.*?)>?$/.exec(line.text);
    const [name = '', rest = ''] = opening ? [opening[1], opening[2]] : [(/^"([^"]*)"/.exec(line.text) ?? /^(\S+)/.exec(line.text)!)[1], line.text.replace(/^("[^"]*"|\S+)\s*/, '')];
    if (opening && CONDITIONS.has(name.toLowerCase())) {
      // What the condition leaves out is not even read as directives.
      if (rest.trim() === '') throw unbalanced(line, `<${name}> directive requires additional arguments`);
      const holds = this.#holds(name.toLowerCase(), rest.trim());
      return holds ? this.#block(lines, line) : (this.#skip(lines, line), []);
    }
    this.#check(line, opening ? `<${name}` : name);
    if (opening && !line.text.endsWith('>')) throw wrong(line, `<${name}> directive missing closing '>'`);
    const args = splitArguments(this.#expanded(rest));
    const directive: Directive = { name, args, file: line.file, line: line.line };
    if (opening) {
      if (args.length === 0) throw wrong(line, `<${name}> directive requires additional arguments`);
      const words = sectionMistake(name, args);
      if (words !== undefined) throw wrong(line, words);
      return [{ ...directive, block: this.#block(lines, line) }];
    }
    const mistake = argumentMistake(name, args, this.#configuration.modules);
    if (mistake !== undefined) throw AT_ONCE.has(name.toLowerCase()) ? unbalanced(line, mistake) : wrong(line, mistake);
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
    const is = condition === 'ifmodule' ? modules.some((one) => word === `${one}_module` || word === `mod_${one}.c`) : condition === 'ifdefine' ? this.#defines.has(word) : condition === 'iffile' ? lookup(this.#p, this.#path(word)) !== undefined : isVersion(this.#version, text.replace(/^!/, ''));
    return is !== negated;
  }

  #check(line: Line, name: string): void {
    const module = moduleOf(name.replace(/^</, ''));
    if (module === undefined || (module !== '' && !this.#configuration.modules.includes(module))) throw wrong(line, `Invalid command '${name}', perhaps misspelled or defined by a module not included in the server configuration`);
    const misplaced = placeMistake(name, { sections: this.#sections, ...(this.#allowed ? { allowed: this.#allowed } : {}) });
    if (misplaced !== undefined) throw wrong(line, misplaced);
    if (/^<(if|elseif|else)$/i.test(name)) throw new ConfigError(`httpd: ${name}> is not simulated here`);
  }

  #expanded(text: string): string {
    return text.replace(/\$\{(\w+)\}/g, (whole, name: string) => {
      const value = this.#defines.get(name) ?? this.#p.env.get(name);
      if (value === undefined) this.#configuration.warnings.push({ level: 'core:warn', words: `AH00111: Config variable ${whole} is not defined` });
      return value ?? whole;
    });
  }

  /** Directives that do their work while they are read. */
  #settled(directive: Directive): Directive[] {
    const { name, args } = directive;
    switch (name.toLowerCase()) {
      case 'define':
        this.#defines.set(args[0] ?? '', args[1] ?? '');
        return [];
      case 'serverroot':
        if (lookup(this.#p, args[0] ?? '')?.kind !== 'directory') throw unbalanced({ ...directive, text: '' }, 'ServerRoot must be a valid directory');
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
    if (file === undefined) throw unbalanced({ ...directive, text: '' }, 'LoadModule takes two arguments, a module name and the name of a shared object file to load it from');
    const path = this.#path(file);
    if (!lookup(this.#p, path)) throw new ConfigError(`httpd: Syntax error on line ${directive.line} of ${directive.file}: Cannot load ${file} into server: ${path}: cannot open shared object file: No such file or directory`);
    const short = name.replace(/_module$/, '');
    if (!this.#configuration.modules.includes(short)) this.#configuration.modules.push(short);
    else this.#configuration.warnings.push({ level: 'so:warn', words: `AH01574: module ${name} is already loaded, skipping` });
  }

  #included(directive: Directive): Directive[] {
    if (directive.args.length !== 1) throw unbalanced({ ...directive, text: '' }, `${directive.name} takes one argument, Name(s) of the config file(s) to be included${/^include$/i.test(directive.name) ? '; fails if the wildcard does not match at least one file' : ''}`);
    const path = this.#path(directive.args[0] ?? ''), folder = path.slice(0, path.lastIndexOf('/')), last = path.slice(path.lastIndexOf('/') + 1);
    if (!/[*?]/.test(last)) {
      const node = lookup(this.#p, path);
      if (node?.kind === 'file') return this.#file(path);
      if (directive.name.toLowerCase() === 'includeoptional') return [];
      throw new ConfigError(`httpd: Syntax error on line ${directive.line} of ${directive.file}: Could not open configuration file ${path}: No such file or directory`);
    }
    const pattern = new RegExp(`^${last.replace(/[.+^$(){}|[\]]/g, '\\$&').replace(/\*/g, '.*').replace(/\?/g, '.')}$`);
    const files = lookup(this.#p, folder)?.kind === 'directory' ? readDirectory(this.#p, folder).filter((one) => pattern.test(one)).sort() : [];
    if (files.length === 0 && directive.name.toLowerCase() === 'include') throw new ConfigError(`httpd: Syntax error on line ${directive.line} of ${directive.file}: Include/IncludeOptional: No matches for the wildcard '${last}' in '${folder}', failing`);
    return files.flatMap((one) => this.#file(`${folder}/${one}`));
  }
}

/** What is wrong with the words of a section. */
function sectionMistake(name: string, args: readonly string[]): string | undefined {
  const tilde = args[0] === '~', pattern = /match$/i.test(name) ? args[0] : tilde ? args[1] : undefined;
  if (pattern !== undefined && patternMistake(pattern)) return 'Regex could not be compiled';
  return undefined;
}

/** <IfVersion [operator] version>: numbers one after the other; = and ~ may have a pattern. */
function isVersion(version: string, text: string): boolean {
  const [, operator = '=', wanted = ''] = /^(==|=|>=|<=|>|<|~)?\s*(\S+)/.exec(text) ?? [], numbers = (one: string): number[] => one.split('.').map(Number);
  if (/^\/.*\/$/.test(wanted) || operator === '~') return new RegExp(wanted.replace(/^\/|\/$/g, '')).test(version);
  const own = numbers(version), other = numbers(wanted), order = [0, 1, 2].map((i) => (own[i] ?? 0) - (other[i] ?? 0)).find((one) => one !== 0) ?? 0;
  return operator === '>=' ? order >= 0 : operator === '<=' ? order <= 0 : operator === '>' ? order > 0 : operator === '<' ? order < 0 : order === 0;
}
