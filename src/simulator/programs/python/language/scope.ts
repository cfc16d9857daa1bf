/** Names: a function's own, those of the functions around it, the module's, the built-in ones. */
import type { PyClass, Value } from './values.ts';

export class Scope {
  readonly names: Map<string, Value>;
  readonly parent: Scope | undefined;
  readonly kind: 'module' | 'function' | 'class';
  readonly locals: ReadonlySet<string>;
  readonly globals: ReadonlySet<string>;
  readonly nonlocals: ReadonlySet<string>;
  /** Of methods: for super(). */
  /** An asynchronous generator's: what it yields is told from what it awaits. */
  produces = false;
  home: PyClass | undefined;
  first: Value;

  constructor(kind: Scope['kind'], parent: Scope | undefined, names = new Map<string, Value>(), locals: ReadonlySet<string> = new Set(), globals: ReadonlySet<string> = new Set(), nonlocals: ReadonlySet<string> = new Set()) {
    this.kind = kind;
    this.parent = parent;
    this.names = names;
    this.locals = locals;
    this.globals = globals;
    this.nonlocals = nonlocals;
  }

  get module(): Scope {
    let scope: Scope = this;
    while (scope.parent) scope = scope.parent;
    return scope;
  }

  /** The scope of a function around this one that has the name. */
  enclosing(name: string): Scope | undefined {
    let scope = this.parent;
    while (scope) {
      if (scope.kind === 'function' && (scope.names.has(name) || scope.locals.has(name))) return scope;
      scope = scope.parent;
    }
    return undefined;
  }

  find(name: string): Value | undefined {
    if (this.globals.has(name)) return this.module.names.get(name);
    if (this.names.has(name)) return this.names.get(name);
    if (this.kind === 'function' && this.locals.has(name)) return undefined;
    const outer = this.enclosing(name);
    return outer ? outer.names.get(name) : this.module.names.get(name);
  }

  set(name: string, value: Value): void {
    if (this.globals.has(name)) this.module.names.set(name, value);
    else if (this.nonlocals.has(name)) (this.enclosing(name) ?? this).names.set(name, value);
    else this.names.set(name, value);
  }
}
