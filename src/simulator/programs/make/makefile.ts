/** A makefile as it is read: rules, variables, conditionals, included files. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import { readOperandText } from '../named-input.ts';
import { complain } from '../tool.ts';
import { fatal, MakeError } from './error.ts';
import { expandPattern } from './functions.ts';
import { closing, type Place, type Variables } from './variables.ts';
import { stem, wordsOf } from './words.ts';

export interface RecipeLine extends Place {
  text: string;
}

export interface Rule {
  prerequisites: string[];
  /** Those that only have to be there. */
  orderOnly: string[];
  recipe: RecipeLine[];
  /** Variables of the target alone. */
  own: [name: string, operator: string, value: string][];
  /** What the % of a static pattern stood for. */
  stem?: string;
  /** The rules of a `::` target, each made for itself. */
  alone?: Rule[];
  /** All that its recipe makes at once (`a b &:`). */
  together?: readonly string[];
  /** Whether its colon is double. */
  written?: boolean;
}

/** What a suffix rule may be about without .SUFFIXES. */
const SUFFIXES = '.out .a .ln .o .c .cc .C .cpp .p .f .F .m .r .y .l .ym .yl .s .S .mod .sym .def .h .info .dvi .tex .texinfo .texi .txinfo .w .ch .web .sh .elc .el';

const ASSIGNMENT = /^((?:export|override|private)\s+)*([^\s:#=?+!]+)\s*(::?:?=|\?=|\+=|!=|=)\s*([\s\S]*)$/;

interface Condition {
  taken: boolean;
  /** Some branch was taken already. */
  done: boolean;
  otherwise: boolean;
  outer: boolean;
}

export class Makefile {
  readonly rules = new Map<string, Rule>();
  readonly patterns: { targets: string[]; rule: Rule }[] = [];
  readonly searches: { pattern: string; folders: string[] }[] = [];
  readonly variables: Variables;
  first: string | undefined;
  exportsAll = false;

  constructor(variables: Variables) {
    this.variables = variables;
    variables.evaluate = (text) => this.read(text, variables.place?.path ?? '', variables.place?.line ?? 0);
  }

  /** Whether a target stands for no file, or one of the special targets names it. */
  marked(special: string, target: string): boolean {
    return this.rules.get(special)?.prerequisites.includes(target) === true;
  }

  /** `.c.o:` is `%.o: %.c` where both are known suffixes. */
  takeSuffixRules(): void {
    const given = this.rules.get('.SUFFIXES'), known = new Set([...SUFFIXES.split(' '), ...(given?.prerequisites ?? [])]);
    for (const [name, rule] of this.rules) {
      const [, from, to = ''] = /^(\.[^./]+)(\.[^./]+)?$/.exec(name) ?? [];
      if (from !== undefined && known.has(from) && (to === '' || known.has(to)) && rule.prerequisites.length === 0 && rule.recipe.length > 0) this.patterns.push({ targets: [`%${to}`], rule: { ...rule, prerequisites: [`%${from}`] } });
    }
  }

  /** Whether the makefile names a file as a target or a prerequisite. */
  mentions(name: string): boolean {
    for (const [target, { prerequisites, orderOnly, alone = [] }] of this.rules) if (!/^\.[A-Z]/.test(target) && (target === name || [{ prerequisites, orderOnly }, ...alone].some((rule) => rule.prerequisites.includes(name) || rule.orderOnly.includes(name)))) return true;
    return false;
  }

  *readFile(path: string, place?: Place): Blocking<void> {
    let text: string;
    try {
      text = yield* readOperandText(this.variables.p, path);
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      yield* complain(this.variables.p, `${place ? `${place.path}:${place.line}` : 'make'}: ${path}: ${error.strerror}`);
      throw new MakeError(`make: *** No rule to make target '${path}'.  Stop.`);
    }
    const list = this.variables.all.get('MAKEFILE_LIST')?.value;
    this.variables.all.set('MAKEFILE_LIST', { value: list === undefined ? path : `${list} ${path}`, simple: true, origin: 'file', exported: false });
    yield* this.read(text, path);
  }

  *read(text: string, path: string, from = 0): Blocking<void> {
    const lines = text.replace(/\n$/, '').split('\n'), conditions: Condition[] = [];
    let current: Rule[] | undefined;
    for (let i = 0; i < lines.length; i++) {
      const place = { path, line: from === 0 ? i + 1 : from };
      let line = lines[i]!;
      const recipe = line.startsWith('\t');
      while (/(?:^|[^\\])(?:\\\\)*\\$/.test(line) && i + 1 < lines.length) line = recipe ? `${line}\n${lines[++i]!.replace(/^\t/, '')}` : `${line.slice(0, -1).trimEnd()} ${lines[++i]!.trimStart()}`;
      this.variables.place = place;
      const active = conditions.at(-1)?.taken ?? true;
      if (!recipe && (yield* this.#condition(line.replace(/#.*$/, '').trim(), conditions, place))) continue;
      if (!active) continue;
      if (recipe && current) {
        for (const rule of current) rule.recipe.push({ text: line.slice(1), ...place });
        continue;
      }
      if (recipe && line.trim() !== '' && !line.trim().startsWith('#') && !ASSIGNMENT.test(line.trim())) throw fatal(place, 'recipe commences before first target');
      const plain = line.replace(/(^|[^\\])#.*$/s, '$1').replace(/\\#/g, '#').trimStart(), definition = /^((?:export|override)\s+)*define\s+(\S+)\s*(=|:=|\+=|\?=)?\s*$/.exec(plain);
      if (plain.trim() === '') continue;
      if (definition) {
        const end = lines.findIndex((one, at) => at > i && /^\s*endef\b/.test(one));
        if (end < 0) throw fatal({ path, line: lines.length + 1 }, "missing 'endef', unterminated 'define'");
        yield* this.variables.assign(definition[2]!, definition[3] ?? '=', lines.slice(i + 1, end).join('\n'), 'file');
        i = end;
        continue;
      }
      if (yield* this.#directive(plain, place)) continue;
      current = yield* this.#rule(plain, place);
    }
    if (conditions.length > 0) throw fatal({ path, line: lines.length + 1 }, "missing 'endif'");
  }

  /** ifeq, ifdef, else, endif; whether the line was one of them. */
  *#condition(line: string, conditions: Condition[], place: Place): Blocking<boolean> {
    const [, word = '', rest = ''] = /^(ifeq|ifneq|ifdef|ifndef|else|endif)\b\s*(.*)$/.exec(line) ?? [], top = conditions.at(-1);
    if (word === '') return false;
    if (word === 'endif' || word === 'else') {
      if (!top) throw fatal(place, `extraneous '${word}'`);
      if (word === 'endif') {
        conditions.pop();
        return true;
      }
      if (top.otherwise) throw fatal(place, "only one 'else' per conditional");
      top.otherwise = rest === '';
      top.taken = top.outer && !top.done && (rest === '' || (yield* this.#test(rest, place)));
      top.done ||= top.taken;
      return true;
    }
    const outer = top?.taken ?? true, taken = outer && (yield* this.#test(line, place));
    conditions.push({ taken, done: taken, otherwise: false, outer });
    return true;
  }

  *#test(line: string, place: Place): Blocking<boolean> {
    const [, word = '', rest = ''] = /^(\w+)\s*(.*)$/.exec(line) ?? [];
    if (word === 'ifdef' || word === 'ifndef') return ((this.variables.all.get((yield* this.variables.expand(rest)).trim())?.value ?? '') !== '') === (word === 'ifdef');
    const quotes = /^(["'])(.*?)\1\s+(["'])(.*)\3$/.exec(rest), end = rest.startsWith('(') ? closing(rest, 0) : -1;
    if (!quotes && end < 0) throw fatal(place, 'invalid syntax in conditional');
    let one = quotes?.[2] ?? '', other = quotes?.[4] ?? '';
    if (!quotes) {
      const inside = rest.slice(1, end);
      let depth = 0, comma = -1;
      for (let i = 0; i < inside.length && comma < 0; i++) {
        if (inside[i] === '(') depth++;
        else if (inside[i] === ')') depth--;
        else if (inside[i] === ',' && depth === 0) comma = i;
      }
      if (comma < 0) throw fatal(place, 'invalid syntax in conditional');
      [one, other] = [inside.slice(0, comma).trimEnd(), inside.slice(comma + 1).trimStart()];
    }
    return ((yield* this.variables.expand(one)) === (yield* this.variables.expand(other))) === (word === 'ifeq');
  }

  /** Assignments, include, export, vpath …; whether the line was one of them. */
  *#directive(line: string, place: Place): Blocking<boolean> {
    const { variables } = this, assignment = ASSIGNMENT.exec(line), [verb = '', ...words] = line.trim().split(/\s+/);
    if (assignment && !/^[^=]*:[^=:]*=/.test(line.replace(/::?:?=/, '='))) {
      const name = yield* variables.expand(assignment[2]!);
      yield* variables.assign(name, assignment[3]!.replace(/^:+=$/, ':='), assignment[4]!, /\boverride\b/.test(line.slice(0, line.indexOf(assignment[2]!))) ? 'override' : 'file');
      if (/^export\s/.test(line)) variables.all.get(name)!.exported = true;
      return true;
    }
    switch (verb) {
      case 'include': case '-include': case 'sinclude':
        for (const path of wordsOf(yield* variables.expand(words.join(' '))).flatMap((word) => (/[*?[]/.test(word) ? expandPattern(variables.p, word) : [word]))) {
          if (verb !== 'include' && expandPattern(variables.p, path).length === 0) continue;
          yield* this.readFile(path, place);
        }
        return true;
      case 'export': case 'unexport':
        if (words.length === 0) this.exportsAll = verb === 'export';
        for (const name of wordsOf(yield* variables.expand(words.join(' ')))) {
          const found = variables.all.get(name);
          if (found) found.exported = verb === 'export';
        }
        return true;
      case 'undefine':
        variables.all.delete(words[0] ?? '');
        return true;
      case 'vpath':
        this.searches.push({ pattern: words[0] ?? '%', folders: words.slice(1).flatMap((word) => word.split(':')) });
        return true;
      default: return false;
    }
  }

  *#rule(line: string, place: Place): Blocking<Rule[] | undefined> {
    const { variables } = this, own = /^([^:=]+):\s*((?:override|export|private)\s+)?([^\s:=?+!]+)\s*(::?=|\?=|\+=|=)\s*(.*)$/.exec(line);
    if (own) {
      for (const target of wordsOf(yield* variables.expand(own[1]!))) this.#ruleOf(target).own.push([own[3]!, own[4]!, own[5]!]);
      return undefined;
    }
    const semicolon = line.indexOf(';'), inline = semicolon < 0 ? undefined : line.slice(semicolon + 1).trim(), text = yield* variables.expand(semicolon < 0 ? line : line.slice(0, semicolon));
    if (text.trim() === '') return undefined;
    const match = /^([^:]+?)\s*&?:(:?)((?!=)[\s\S]*)$/.exec(text);
    if (!match) throw fatal(place, /^ {8}/.test(line) ? 'missing separator (did you mean TAB instead of 8 spaces?)' : 'missing separator');
    const targets = wordsOf(match[1]!), [first = '', second] = splitPattern(match[3]!), alone = match[2] !== '', static_ = second === undefined ? undefined : first.trim();
    const [needed = '', only = ''] = (second ?? first).split('|'), list = (part: string): string[] => wordsOf(part).flatMap((word) => (/[*?[]/.test(word) && expandPattern(variables.p, word).length > 0 ? expandPattern(variables.p, word) : [word]));
    const recipe: RecipeLine[] = inline === undefined ? [] : [{ text: inline, ...place }];
    if (static_ === undefined && targets.every((target) => target.includes('%'))) {
      const rule: Rule = { prerequisites: wordsOf(needed), orderOnly: wordsOf(only), recipe, own: [] };
      this.patterns.push({ targets, rule });
      return [rule];
    }
    const rules: Rule[] = [];
    for (const target of targets) {
      const part = static_ === undefined ? undefined : stem(static_, target), fill = (words: string[]): string[] => (part === undefined ? words : words.map((word) => word.replace('%', part)));
      const all = this.#ruleOf(target);
      if (all.written !== undefined && all.written !== alone) throw fatal(place, `target file '${target}' has both : and :: entries`);
      all.written = alone;
      const rule = alone ? emptyRule() : all;
      if (alone) (all.alone ??= []).push(rule);
      rule.prerequisites.push(...fill(list(needed)));
      rule.orderOnly.push(...fill(list(only)));
      if (part !== undefined) rule.stem = part;
      if (/&:/.test(text)) rule.together = targets;
      rules.push(yield* this.#fresh(target, rule, recipe, place));
      if (this.first === undefined && !(target.startsWith('.') && !target.includes('/'))) this.first = target;
    }
    return rules;
  }

  /** A later recipe takes the place of an earlier one, as soon as its first line is there. */
  *#fresh(target: string, rule: Rule, recipe: readonly RecipeLine[], place: Place): Blocking<Rule> {
    const { p } = this.variables, old = rule.recipe;
    if (old.length === 0) {
      rule.recipe = [...recipe];
      return rule;
    }
    const pending: Rule = { ...rule, recipe: [] };
    const replace = (line: RecipeLine): void => {
      if (rule.recipe === old) {
        rule.recipe = [];
        this.overridden.push(`${line.path}:${line.line}: warning: overriding recipe for target '${target}'`, `${old[0]!.path}:${old[0]!.line}: warning: ignoring old recipe for target '${target}'`);
      }
      rule.recipe.push(line);
    };
    pending.recipe.push = (...lines) => {
      lines.forEach(replace);
      return rule.recipe.length;
    };
    recipe.forEach(replace);
    this.variables.place = place;
    yield* p.compute(0);
    return pending;
  }

  /** Said before anything is made. */
  readonly overridden: string[] = [];

  #ruleOf(target: string): Rule {
    const name = target.replace(/^\.\//, ''), found = this.rules.get(name) ?? emptyRule();
    this.rules.set(name, found);
    return found;
  }
}

const emptyRule = (): Rule => ({ prerequisites: [], orderOnly: [], recipe: [], own: [] });

/** `%.o: %.c` of a static pattern rule: what stands before and behind its second colon. */
function splitPattern(text: string): [string, string?] {
  const colon = text.indexOf(':');
  return colon < 0 ? [text] : [text.slice(0, colon), text.slice(colon + 1)];
}
