/** Variables of make, and what $(…) becomes. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { fatal } from './error.ts';
import { functions } from './functions.ts';
import { dirOf, notdirOf, patsubst, wordsOf } from './words.ts';

export type Origin = 'default' | 'environment' | 'file' | 'command line' | 'override' | 'automatic';

export interface Variable {
  value: string;
  /** Its value is expanded already. */
  simple: boolean;
  origin: Origin;
  exported: boolean;
  /** Where a makefile sets it. */
  place?: Place | undefined;
}

export interface Place {
  path: string;
  line: number;
}

/** Values that only hold for a target, the automatic ones among them; the last one wins. */
export type Scope = ReadonlyMap<string, string>;

const DEFAULTS: Record<string, string> = { MAKE: 'make', SHELL: '/bin/sh', '.SHELLFLAGS': '-c', RM: 'rm -f', CC: 'cc', CXX: 'g++', AR: 'ar', ARFLAGS: 'rv', AS: 'as', LD: 'ld', CPP: '$(CC) -E', MAKE_VERSION: '4.3', '.RECIPEPREFIX': '' };

const STRENGTH: Record<Origin, number> = { default: 0, environment: 1, file: 2, 'command line': 3, override: 4, automatic: 5 };

export class Variables {
  readonly all = new Map<string, Variable>();
  readonly p: Process;
  /** Where expansion is, for complaints. */
  place: Place | undefined;
  /** Reads lines as a makefile's ($(eval …)). */
  evaluate: (text: string) => Blocking<void> = function* () {};
  readonly #environmentWins: boolean;
  /** Where the variable was set that is being expanded. */
  #holder: Place | undefined;
  /** Variables that are being expanded: none may need itself. */
  readonly #expanding = new Set<Variable>();

  constructor(p: Process, environmentWins: boolean) {
    this.p = p;
    this.#environmentWins = environmentWins;
    for (const [name, value] of Object.entries(DEFAULTS)) this.all.set(name, { value, simple: false, origin: 'default', exported: false });
    for (const [name, value] of p.env) if (name !== 'SHELL' && name !== 'MAKEFLAGS') this.all.set(name, { value, simple: false, origin: 'environment', exported: true });
    this.all.set('CURDIR', { value: p.cwd, simple: true, origin: 'file', exported: false });
  }

  /** Sets one as `=`, `:=`, `+=` or `?=` does, unless something stronger holds it. */
  *assign(name: string, operator: string, text: string, origin: Origin): Blocking<void> {
    const old = this.all.get(name), held = old && (STRENGTH[old.origin] > STRENGTH[origin] || (old.origin === 'environment' && this.#environmentWins && origin === 'file'));
    if (held || (operator === '?=' && old && old.origin !== 'default')) return;
    const exported = old?.exported ?? false;
    if (operator === '!=') this.all.set(name, { value: yield* functions['shell']!.run(this, [yield* this.expand(text)], new Map()), simple: false, origin, exported });
    else if (operator === '+=' && old) this.all.set(name, { ...old, value: `${old.value}${old.value === '' ? '' : ' '}${old.simple ? yield* this.expand(text) : text}`, origin });
    else {
      const simple = operator.startsWith(':');
      this.all.set(name, { value: simple ? yield* this.expand(text) : text, simple, origin, exported, place: this.place });
    }
  }

  *value(name: string, scope: Scope): Blocking<string> {
    const own = scope.get(name);
    if (own !== undefined) return own;
    const found = this.all.get(name);
    if (!found) return '';
    if (found.simple) return found.value;
    const outer = this.#holder;
    if (this.#expanding.has(found)) throw fatal(found.place ?? this.place, `Recursive variable '${name}' references itself (eventually)`);
    this.#holder = found.place;
    this.#expanding.add(found);
    const value = yield* this.expand(found.value, scope);
    this.#expanding.delete(found);
    this.#holder = outer;
    return value;
  }

  /** $(NAME), ${NAME}, $x, $(NAME:a=b) and functions. */
  *expand(text: string, scope: Scope = new Map()): Blocking<string> {
    let out = '';
    for (let at = 0; at < text.length; ) {
      const dollar = text.indexOf('$', at);
      if (dollar < 0 || dollar === text.length - 1) return out + text.slice(at);
      out += text.slice(at, dollar);
      const open = text[dollar + 1]!;
      if (open !== '(' && open !== '{') {
        out += open === '$' ? '$' : yield* this.value(open, scope);
        at = dollar + 2;
        continue;
      }
      const end = closing(text, dollar + 1);
      if (end < 0) throw fatal(this.#holder ?? this.place, 'unterminated variable reference');
      out += yield* this.#reference(text.slice(dollar + 2, end), scope);
      at = end + 1;
    }
    return out;
  }

  *#reference(text: string, scope: Scope): Blocking<string> {
    const [, verb = '', rest = ''] = /^([a-z-]+)\s+([\s\S]*)$/.exec(text) ?? [], run = Object.hasOwn(functions, verb) ? functions[verb] : undefined;
    if (run) return yield* run.apply(this, rest, scope);
    const key = yield* this.expand(text, scope), colon = key.indexOf(':'), equals = key.indexOf('=', colon);
    if (colon > 0 && equals > 0) {
      const [from, to] = [key.slice(colon + 1, equals), key.slice(equals + 1)], pattern = from.includes('%') ? [from, to] as const : [`%${from}`, `%${to}`] as const;
      return wordsOf(yield* this.#plain(key.slice(0, colon), scope)).map((word) => patsubst(pattern[0], pattern[1], word)).join(' ');
    }
    return yield* this.#plain(key, scope);
  }

  /** A variable; $(@D) and $(@F) are folder and name of an automatic one. */
  *#plain(name: string, scope: Scope): Blocking<string> {
    const part = /^([@<^?*+|%])([DF])$/.exec(name);
    if (!part) return yield* this.value(name, scope);
    return wordsOf(yield* this.value(part[1]!, scope)).map((word) => (part[2] === 'F' ? notdirOf(word) : dirOf(word).replace(/(?<=.)\/$/, ''))).join(' ');
  }

  /** What commands find in their environment. */
  *environment(): Blocking<Map<string, string>> {
    const out = new Map(this.p.env);
    for (const [name, { exported, origin }] of this.all) if ((exported || origin === 'command line') && /^\w+$/.test(name)) out.set(name, yield* this.value(name, new Map()));
    return out;
  }
}

/** Where a reference ends that opens at `at`; -1 where it does not. */
export function closing(text: string, at: number): number {
  const open = text[at]!, close = open === '(' ? ')' : '}';
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    if (text[i] === open) depth++;
    else if (text[i] === close && --depth === 0) return i;
  }
  return -1;
}
