import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { lookup, readText } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { shellPattern } from './pattern.ts';
import { complain, type Invocation, type Tool } from './tool.ts';

interface Rule {
  prerequisites: string[];
  /** With the line they stand on. */
  recipe: { text: string; line: number }[];
}

/** A mistake in the makefile or in a target; make says it behind its name. */
class MakeError extends Error {}

export const make: Tool = {
  name: 'make', only: 'gnu', usage: '[TARGET]...', summary: 'Make targets by the rules of a makefile', usageStatus: 2, version: 'GNU Make 4.3',
  options: [{ short: 'f', long: 'file', value: true }, { short: 'C', long: 'directory', value: true }, { short: 'n', long: 'just-print' }, { short: 's', long: 'silent' }, { short: 'B', long: 'always-make' }, { short: 'k', long: 'keep-going' }, { short: 'j', long: 'jobs', value: 'optional' }, { short: 'i', long: 'ignore-errors' }],
  *run(p, call) {
    const { options, operands } = call;
    const folder = options.value('C');
    if (folder !== undefined) {
      if (lookup(p, folder)?.kind !== 'directory') {
        yield* complain(p, `make: *** ${folder}: No such file or directory.  Stop.`);
        return 2;
      }
      p.cwd = p.ns.mounts.locate(folder, p.cwd).absolute;
      yield* p.write(1, `make: Entering directory '${p.cwd}'\n`);
    }
    try {
      const path = options.value('f') ?? ['GNUmakefile', 'makefile', 'Makefile'].find((name) => lookup(p, name));
      const goals = operands.filter((word) => !word.includes('='));
      if (path === undefined) throw new MakeError(goals.length > 0 ? `No rule to make target '${goals[0]}'.  Stop.` : 'No targets specified and no makefile found.  Stop.');
      const file = new Makefile(p, call, path, read(p, path));
      for (const goal of goals.length > 0 ? goals : [file.first]) {
        const before = file.ran;
        yield* file.make(goal);
        if (file.ran === before) yield* p.write(1, file.rules.has(goal) && file.rules.get(goal)!.recipe.length > 0 && lookup(p, goal) ? `make: '${goal}' is up to date.\n` : `make: Nothing to be done for '${goal}'.\n`);
      }
      if (folder !== undefined) yield* p.write(1, `make: Leaving directory '${p.cwd}'\n`);
      return 0;
    } catch (error) {
      if (!(error instanceof MakeError)) throw error;
      yield* complain(p, /^[^\s[]+:\d+: \*\*\*/.test(error.message) ? error.message : `make: *** ${error.message}`.replace('make: *** *** ', 'make: '));
      return 2;
    }
  },
};

function read(p: Process, path: string): string {
  try {
    return readText(p, path === '-' ? '/dev/stdin' : path);
  } catch (error) {
    if (error instanceof Errno) throw new MakeError(`*** ${path}: ${error.strerror}\nmake: *** No rule to make target '${path}'.  Stop.`);
    throw error;
  }
}

class Makefile {
  readonly rules = new Map<string, Rule>();
  first = '';
  /** Commands that were run or shown. */
  ran = 0;
  readonly #p: Process;
  readonly #call: Invocation;
  readonly #path: string;
  readonly #variables = new Map<string, string>();
  readonly #phony = new Set<string>();
  readonly #made = new Map<string, boolean>();

  constructor(p: Process, call: Invocation, path: string, text: string) {
    this.#p = p;
    this.#call = call;
    this.#path = path;
    for (const [name, value] of p.env) this.#variables.set(name, value);
    this.#variables.set('MAKE', 'make').set('SHELL', '/bin/sh').set('CURDIR', p.cwd).set('RM', 'rm -f').set('CC', 'cc');
    this.#parse(text);
    for (const word of call.operands.filter((one) => one.includes('='))) this.#variables.set(word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1));
  }

  #parse(text: string): void {
    let current: string[] = [];
    const lines = text.split('\n');
    for (let i = 0; i < lines.length; i++) {
      const number = i + 1;
      let line = lines[i]!;
      while (line.endsWith('\\') && i + 1 < lines.length) line = line.startsWith('\t') ? `${line}\n${lines[++i]!.replace(/^\t/, '')}` : `${line.slice(0, -1).trimEnd()} ${lines[++i]!.trimStart()}`;
      if (line.startsWith('\t')) {
        if (current.length === 0 && line.trim() !== '') throw new MakeError(`${this.#path}:${number}: *** recipe commences before first target.  Stop.`);
        for (const target of current) this.rules.get(target)!.recipe.push({ text: line.slice(1), line: number });
        continue;
      }
      line = line.replace(/(^|[^\\])#.*$/, '$1');
      if (line.trim() === '') continue;
      const assignment = /^(?:export\s+)?([\w.-]+)\s*(::?=|\?=|\+=|!=|=)\s*(.*)$/.exec(line);
      if (assignment) this.#assign(assignment[1]!, assignment[2]!, assignment[3]!);
      else if (/^(ifeq|ifneq|ifdef|ifndef|else|endif|include|-include|define|vpath)\b/.test(line)) throw new MakeError(`${this.#path}:${number}: *** this machine does not simulate '${line.split(/\s/)[0]}'.  Stop.`);
      else current = this.#rule(line, number);
    }
  }

  #assign(name: string, operator: string, value: string): void {
    if (operator === '?=' && this.#variables.has(name)) return;
    const old = this.#variables.get(name);
    this.#variables.set(name, operator.startsWith(':') ? this.expand(value) : operator === '+=' && old !== undefined ? `${old} ${value}` : value);
  }

  #rule(line: string, number: number): string[] {
    const match = /^([^:=]+)::?([^;]*)(?:;(.*))?$/.exec(this.expand(line));
    if (!match) throw new MakeError(`${this.#path}:${number}: *** missing separator.  Stop.`);
    const targets = match[1]!.trim().split(/\s+/), prerequisites = match[2]!.replace('|', ' ').trim().split(/\s+/).filter(Boolean);
    if (targets[0] === '.PHONY') prerequisites.forEach((one) => this.#phony.add(one));
    for (const target of targets) {
      const rule = this.rules.get(target) ?? { prerequisites: [], recipe: [] };
      rule.prerequisites.push(...prerequisites);
      if (match[3] !== undefined) rule.recipe.push({ text: match[3].trim(), line: number });
      this.rules.set(target, rule);
      if (this.first === '' && !target.startsWith('.') && !target.includes('%')) this.first = target;
    }
    return targets;
  }

  /** $(NAME), ${NAME}, $x, and a few functions. */
  expand(text: string, automatic: ReadonlyMap<string, string> = new Map()): string {
    return text.replace(/\$\$|\$[({]((?:[^()${}]|\$[({][^()]*[)}])*)[)}]|\$(.)/g, (part, name: string | undefined, letter: string | undefined) => {
      if (part === '$$') return '$';
      const key = letter ?? name!, call = /^(shell|wildcard|subst|patsubst|info)\s+(.*)$/s.exec(key);
      if (call) return this.#function(call[1]!, this.expand(call[2]!, automatic));
      const value = automatic.get(key) ?? this.#variables.get(this.expand(key, automatic)) ?? '';
      return automatic.has(key) ? value : this.expand(value, automatic);
    });
  }

  #function(name: string, text: string): string {
    const [from = '', to = '', words = ''] = text.split(',');
    if (name === 'subst') return words.replaceAll(from, to);
    if (name === 'patsubst') return words.split(/\s+/).map((word) => (stem(from, word) === undefined ? word : to.replace('%', stem(from, word)!))).join(' ');
    if (name === 'wildcard') {
      const folder = lookup(this.#p, '.');
      const pattern = shellPattern(text.trim());
      return folder?.kind === 'directory' ? [...folder.entries.keys()].filter((one) => !one.startsWith('.') && pattern.test(one)).sort().join(' ') : '';
    }
    throw new MakeError(`this machine does not simulate $(${name} …).  Stop.`);
  }

  #time(target: string): number | undefined {
    return this.#phony.has(target) ? undefined : lookup(this.#p, target)?.mtime;
  }

  /** Makes a target and what it needs; whether anything was done. */
  *make(target: string, needed?: string): Blocking<boolean> {
    const before = this.#made.get(target);
    if (before !== undefined) return before;
    this.#made.set(target, false);
    const { rule, match } = this.#ruleFor(target);
    const time = this.#time(target);
    if (!rule) {
      if (time !== undefined) return false;
      throw new MakeError(`No rule to make target '${target}'${needed === undefined ? '' : `, needed by '${needed}'`}.  Stop.`);
    }
    let due = time === undefined || this.#call.options.has('B');
    for (const one of rule.prerequisites) {
      const made = yield* this.make(one, target);
      due ||= made || (this.#time(one) ?? Infinity) > (time ?? 0);
    }
    if (!due || rule.recipe.length === 0) return false;
    const automatic = new Map([['@', target], ['<', rule.prerequisites[0] ?? ''], ['^', [...new Set(rule.prerequisites)].join(' ')], ['?', rule.prerequisites.join(' ')], ['*', match ?? '']]);
    for (const { text, line } of rule.recipe) yield* this.#run(target, this.expand(text, automatic), line);
    this.#made.set(target, true);
    return true;
  }

  #ruleFor(target: string): { rule: Rule | undefined; match?: string } {
    const own = this.rules.get(target);
    if (own && own.recipe.length > 0) return { rule: own };
    for (const [pattern, rule] of this.rules) {
      const match = pattern.includes('%') ? stem(pattern, target) : undefined;
      if (match !== undefined) return { rule: { recipe: rule.recipe, prerequisites: [...rule.prerequisites.map((one) => one.replace('%', match)), ...(own?.prerequisites ?? [])] }, match };
    }
    return { rule: own };
  }

  *#run(target: string, given: string, line: number): Blocking<void> {
    const [, marks = '', text = ''] = /^\s*([-@+\s]*)([\s\S]*)$/.exec(given)!, { options } = this.#call;
    if (text === '') return;
    this.ran++;
    if (options.has('n') || (!marks.includes('@') && !options.has('s'))) yield* this.#p.write(1, `${text}\n`);
    if (options.has('n')) return;
    const status = yield* this.#p.wait(this.#p.spawn({ argv: ['sh', '-c', text] }));
    if (status === 0) return;
    const words = `[${this.#path}:${line}: ${target}] Error ${status}`;
    if (!marks.includes('-') && !options.has('i')) throw new MakeError(words);
    yield* complain(this.#p, `make: ${words} (ignored)`);
  }
}

/** What a % stands for. */
function stem(pattern: string, word: string): string | undefined {
  const [before = '', after = ''] = pattern.split('%');
  return word.length >= before.length + after.length && word.startsWith(before) && word.endsWith(after) ? word.slice(before.length, word.length - after.length) : undefined;
}
