/** Making targets: what is due, in which order, and what their commands do. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import { changeAttributes, lookup, unlink, writeFile } from '../../kernel/files.ts';
import type { Parsed } from '../options.ts';
import { complain } from '../tool.ts';
import { MakeError } from './error.ts';
import type { Makefile, RecipeLine, Rule } from './makefile.ts';
import type { Scope } from './variables.ts';
import { stem } from './words.ts';

/** A target that could not be made, where -k goes on with others. */
class Unmade extends Error {
  /** What the target needs failed, not the target itself. */
  readonly below: boolean;
  constructor(below = false) {
    super();
    this.below = below;
  }
}

/** What only a shell understands; other commands are run at once. */
const FOR_SHELL = /[#;"*?[\]&|<>(){}$`^~!\\'=\n]/;
const BUILTINS = new Set('. : alias bg break cd command continue eval exec exit export fc fg for getopts hash if jobs read readonly return set shift test times trap type ulimit umask unalias unset wait while case until'.split(' '));

interface Found {
  rule: Rule | undefined;
  stem?: string | undefined;
}

export class Remake {
  /** Commands that were run or shown. */
  ran = 0;
  /** -q: something would have been done. */
  due = false;
  readonly #file: Makefile;
  readonly #options: Parsed;
  readonly #prefix: string;
  readonly #done = new Map<string, boolean | 'failed'>();
  readonly #way: string[] = [];
  readonly #intermediates: string[] = [];
  readonly #goals = new Set<string>();

  constructor(file: Makefile, options: Parsed, prefix: string) {
    this.#file = file;
    this.#options = options;
    this.#prefix = prefix;
  }

  /** A goal with what is said of it. False where it failed and -k goes on. */
  *goal(target: string): Blocking<boolean> {
    const { p } = this.#file.variables, before = this.ran;
    this.#goals.add(target);
    try {
      yield* this.make(target, undefined, new Map());
    } catch (error) {
      if (!(error instanceof Unmade)) throw error;
      if (error.below && !this.#options.has('n') && !this.#options.has('q')) yield* complain(p, `${this.#prefix}: Target '${target}' not remade because of errors.`);
      return false;
    }
    if (this.ran > before || this.#options.has('s') || this.#options.has('q')) return true;
    const { rule } = this.#ruleFor(target);
    yield* p.write(1, this.#file.marked('.PHONY', target) || !rule || rule.recipe.length === 0 ? `${this.#prefix}: Nothing to be done for '${target}'.\n` : `${this.#prefix}: '${target}' is up to date.\n`);
    return true;
  }

  #place(target: string): string {
    const { p } = this.#file.variables;
    if (lookup(p, target)) return target;
    for (const { pattern, folders } of this.#file.searches) if (pattern === target || stem(pattern, target) !== undefined) for (const folder of folders) if (lookup(p, `${folder}/${target}`)) return `${folder}/${target}`;
    return target;
  }

  #time(target: string): number | undefined {
    if (this.#options.values('W').includes(target)) return Infinity;
    return this.#file.marked('.PHONY', target) ? undefined : lookup(this.#file.variables.p, this.#place(target))?.mtime;
  }

  /** Makes a target and what it needs; whether anything was done. */
  *make(target: string, needed: string | undefined, scope: Scope): Blocking<boolean> {
    const before = this.#done.get(target);
    if (before === 'failed') throw new Unmade();
    if (before !== undefined) return before;
    const { rule, stem: part } = this.#ruleFor(target), time = this.#time(target);
    if (rule?.alone) {
      let did = false;
      for (const one of rule.alone) {
        did = (yield* this.#remake(target, one, one.stem, scope, one.prerequisites.length === 0)) || did;
      }
      return did;
    }
    if (!rule) {
      this.#done.set(target, false);
      if (time !== undefined) return false;
      return yield* this.#fail(target, `${this.#prefix}: *** No rule to make target '${target}'${needed === undefined ? '' : `, needed by '${needed}'`}.`, '  Stop.');
    }
    if (this.#options.values('o').includes(target)) {
      this.#done.set(target, false);
      return false;
    }
    return yield* this.#remake(target, rule, part, scope, false);
  }

  /** What a rule says of a target. `always`: even where nothing is newer. */
  *#remake(target: string, rule: Rule, part: string | undefined, scope: Scope, always: boolean): Blocking<boolean> {
    const time = this.#time(target);
    this.#way.push(target);
    const own = yield* this.#scope(rule, scope), changed: string[] = [];
    let failed = false, due = always || time === undefined || this.#options.has('B'), made = false;
    for (const one of [...rule.prerequisites, ...rule.orderOnly]) {
      const only = !rule.prerequisites.includes(one);
      if (this.#way.includes(one)) {
        yield* complain(this.#file.variables.p, `${this.#prefix}: Circular ${target} <- ${one} dependency dropped.`);
        continue;
      }
      if (time !== undefined && !due && this.#isIntermediate(one) && this.#sourceTime(one) <= time) continue;
      try {
        const did = yield* this.make(one, target, own);
        const newer = did || (this.#time(one) ?? Infinity) > (time ?? 0);
        made ||= did;
        if (newer && !only) changed.push(one);
        if (newer && !only) due = true;
      } catch (error) {
        if (!(error instanceof Unmade)) throw error;
        failed = true;
      }
    }
    this.#way.pop();
    if (failed) {
      this.#done.set(target, 'failed');
      throw new Unmade(true);
    }
    if (!due || rule.recipe.length === 0) {
      this.#done.set(target, due && rule.recipe.length === 0 && made);
      return due && time === undefined;
    }
    this.#done.set(target, true);
    if (time === undefined && this.#isIntermediate(target)) this.#intermediates.push(target);
    const places = rule.prerequisites.filter((one) => !this.#way.includes(one)).map((one) => this.#place(one));
    const automatic = new Map([...own, ['@', target], ['<', places[0] ?? ''], ['^', [...new Set(places)].join(' ')], ['+', places.join(' ')], ['?', [...new Set(changed.map((one) => this.#place(one)))].join(' ')], ['*', part ?? rule.stem ?? (/\.\w+$/.test(target) && ['.c', '.o', '.h', '.s', '.sh', '.a', '.cc', '.f', '.p', '.y', '.l'].includes(/\.\w+$/.exec(target)![0]) ? target.replace(/\.\w+$/, '') : '')], ['|', rule.orderOnly.join(' ')]]);
    if (this.#options.has('trace')) yield* this.#tellReason(target, rule, automatic.get('?')!);
    yield* this.#commands(target, rule.recipe, automatic);
    for (const one of rule.together ?? []) if (one !== target) this.#done.set(one, false);
    return true;
  }

  *#tellReason(target: string, { recipe: [first] }: Rule, newer: string): Blocking<void> {
    yield* this.#file.variables.p.write(1, `${first!.path}:${first!.line}: ${newer === '' ? `target '${target}' does not exist` : `update target '${target}' due to: ${newer}`}\n`);
  }

  /** Made on the way from one pattern to the next and named nowhere: it need not be there, and goes in the end. */
  #isIntermediate(target: string): boolean {
    const file = this.#file;
    if (lookup(file.variables.p, this.#place(target)) || file.marked('.PHONY', target) || file.marked('.SECONDARY', target) || file.marked('.PRECIOUS', target) || file.patterns.some(({ targets }) => targets.some((pattern) => file.marked('.PRECIOUS', pattern) && stem(pattern, target) !== undefined))) return false;
    if (file.marked('.INTERMEDIATE', target)) return true;
    return file.rules.get('.SECONDARY')?.prerequisites.length !== 0 && this.#ruleFor(target).stem !== undefined && !this.#goals.has(target) && !file.mentions(target);
  }

  /** Of a file that is not there, the latest of what it is made from. */
  #sourceTime(target: string): number {
    const { rule } = this.#ruleFor(target);
    return Math.max(0, ...(rule?.prerequisites ?? []).map((one) => this.#time(one) ?? (this.#isIntermediate(one) ? this.#sourceTime(one) : Infinity)));
  }

  *removeIntermediates(): Blocking<void> {
    const { p } = this.#file.variables, options = this.#options, gone = this.#intermediates.filter((one) => options.has('n') || lookup(p, one));
    if (gone.length === 0 || options.has('q') || options.has('t')) return;
    if (!options.has('s')) yield* p.write(1, `rm ${gone.join(' ')}\n`);
    if (!options.has('n')) for (const one of gone) unlink(p, one);
  }

  *#scope(rule: Rule, outer: Scope): Blocking<Scope> {
    const { variables } = this.#file, scope = new Map(outer);
    for (const [name, operator, value] of rule.own) {
      if (variables.all.get(name)?.origin === 'command line') continue;
      const old = yield* variables.value(name, scope);
      if (operator === '?=' && (scope.has(name) || variables.all.has(name))) continue;
      const text = yield* variables.expand(value, scope);
      scope.set(name, operator === '+=' && old !== '' ? `${old} ${text}` : text);
    }
    return scope;
  }

  #ruleFor(target: string): Found {
    const own = this.#file.rules.get(target.replace(/^\.\//, ''));
    if (own && (own.recipe.length > 0 || own.alone)) return { rule: own };
    const { p } = this.#file.variables, exists = (one: string): boolean => lookup(p, this.#place(one)) !== undefined || this.#file.rules.has(one);
    for (const { targets, rule } of this.#file.patterns) for (const pattern of targets) {
      const match = stem(pattern, target);
      if (match === undefined || match === '') continue;
      const fill = (words: readonly string[]): string[] => words.map((one) => one.replace('%', match));
      if (!fill(rule.prerequisites).every((one) => exists(one) || this.#file.patterns.some((other) => other.rule !== rule && other.targets.some((name) => stem(name, one) !== undefined)))) continue;
      return { rule: { ...rule, prerequisites: [...fill(rule.prerequisites), ...(own?.prerequisites ?? [])], orderOnly: [...fill(rule.orderOnly), ...(own?.orderOnly ?? [])], own: own?.own ?? [] }, stem: match };
    }
    const fallback = this.#file.rules.get('.DEFAULT');
    return { rule: own ?? (fallback && !lookup(p, target) ? fallback : undefined) };
  }

  *#fail(target: string, words: string, end = ''): Blocking<never> {
    this.#done.set(target, 'failed');
    if (!this.#options.has('k')) throw new MakeError(words + end);
    yield* complain(this.#file.variables.p, words);
    throw new Unmade();
  }

  *#commands(target: string, recipe: readonly RecipeLine[], scope: Scope): Blocking<void> {
    const { p } = this.#file.variables;
    if (this.#options.has('t')) {
      if (this.#file.marked('.PHONY', target)) return;
      this.ran++;
      if (!this.#options.has('s')) yield* p.write(1, `touch ${target}\n`);
      if (lookup(p, target)) changeAttributes(p, target, (node) => (node.mtime = p.now));
      else writeFile(p, target, '');
      return;
    }
    const one = this.#file.rules.has('.ONESHELL') && recipe.length > 0 ? [{ ...recipe[0]!, text: recipe.map(({ text }, i) => (i === 0 ? text : text.replace(/^\s*[-@+]*/, ''))).join('\n') }] : recipe;
    const before = lookup(p, target)?.mtime;
    const texts: string[] = [];
    for (const line of one) {
      this.#file.variables.place = line;
      texts.push(yield* this.#file.variables.expand(line.text, scope));
    }
    // All lines are expanded before the first one is run.
    for (const [i, line] of one.entries()) {
      // What was expanded may hold several lines (a define).
      const text = texts[i]!, forced = /\$[({]MAKE[)}]/.test(line.text);
      for (const part of this.#file.rules.has('.ONESHELL') ? [text] : text.split(/(?<!\\)\n/)) yield* this.#run(target, part, line, before, forced);
    }
  }

  *#run(target: string, given: string, { path, line }: RecipeLine, before: number | undefined, forced: boolean): Blocking<void> {
    const [, marks = '', text = ''] = /^([-@+\s]*)([\s\S]*)$/.exec(given.trimStart())!, options = this.#options, { p } = this.#file.variables, always = marks.includes('+') || forced;
    if (text.trim() === '') return;
    this.ran++;
    if (options.has('q') && !always) {
      this.due = true;
      return;
    }
    const silent = !options.has('trace') && (marks.includes('@') || options.has('s') || this.#file.marked('.SILENT', target) || (this.#file.rules.has('.SILENT') && this.#file.rules.get('.SILENT')!.prerequisites.length === 0));
    if (options.has('n') || !silent) yield* p.write(1, `${text}\n`);
    if (options.has('n') && !always) return;
    const status = yield* this.#execute(text);
    if (status === 0) return;
    const words = `[${path}:${line}: ${target}] Error ${status}`;
    if (marks.includes('-') || options.has('i') || this.#file.marked('.IGNORE', target)) {
      yield* complain(p, `${this.#prefix}: ${words} (ignored)`);
      return;
    }
    yield* complain(p, `${this.#prefix}: *** ${words}`);
    if (this.#file.rules.has('.DELETE_ON_ERROR') && lookup(p, target)?.kind === 'file' && lookup(p, target)!.mtime !== before) {
      yield* complain(p, `${this.#prefix}: *** Deleting file '${target}'`);
      unlink(p, target);
    }
    this.#done.set(target, 'failed');
    throw options.has('k') ? new Unmade() : new MakeError('');
  }

  *#execute(text: string): Blocking<number> {
    const { variables } = this.#file, { p } = variables, shell = yield* variables.value('SHELL', new Map()), flags = (yield* variables.value('.SHELLFLAGS', new Map())).split(/\s+/), env = yield* variables.environment();
    const words = text.trim().split(/\s+/), direct = shell === '/bin/sh' && !FOR_SHELL.test(text) && !BUILTINS.has(words[0]!);
    try {
      return yield* p.wait(p.spawn({ argv: direct ? words : [shell, ...flags, text], env }));
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
      yield* complain(p, `${this.#prefix}: ${direct ? words[0] : shell}: ${error.strerror}`);
      return 127;
    }
  }
}
