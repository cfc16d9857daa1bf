/** Shell variables: scalars, arrays, associative arrays, their attributes, and the scopes of functions. */
import { associative } from './buckets.ts';
export interface Variable {
  value: string | undefined;
  /** Indexed array; holes are unset elements. */
  array?: string[];
  assoc?: Map<string, string>;
  exported?: boolean;
  readonly?: boolean;
  /** An array that was declared but never assigned. */
  bare?: boolean;
  integer?: boolean;
  /** `declare -l`, `-u`. */
  letters?: 'lower' | 'upper' | 'capital';
  /** `declare -n`: the value is the name of another variable. */
  reference?: boolean;
  /** Made at the moment of reading (RANDOM, SECONDS …). */
  dynamic?: () => string;
  /** What assigning to it does beyond storing. */
  assigned?: (value: string) => void;
}

/** So many references to references are followed. */
const MOST_HOPS = 10;

export class Variables {
  #map = new Map<string, Variable>();
  /** One a running function: what its locals hide. */
  #frames: Map<string, Variable | undefined>[] = [];
  /** Changes whenever an exported variable may have changed. */
  #environment: Map<string, string> | undefined;

  get depth(): number {
    return this.#frames.length;
  }

  find(name: string): Variable | undefined {
    const variable = this.#map.get(name);
    return variable?.reference ? this.#follow(variable) : variable;
  }

  /** The variable itself, also where it is a reference to another. */
  own(name: string): Variable | undefined {
    return this.#map.get(name);
  }

  /** Name that `name` refers to in the end. */
  target(name: string): string {
    for (let hops = 0; hops < MOST_HOPS; hops++) {
      const variable = this.#map.get(name);
      if (!variable?.reference || !variable.value || variable.value === name) return name;
      name = variable.value;
    }
    return '';
  }

  #follow(variable: Variable): Variable | undefined {
    const name = variable.value && this.target(variable.value);
    return name ? this.#behind(name) ?? this.#element(name) : undefined;
  }

  /** The variable of that name; where it is a local reference to its own name, the one that it hides. */
  #behind(name: string): Variable | undefined {
    const variable = this.#map.get(name);
    return variable?.reference && variable.value === name ? this.#frames.findLast((frame) => frame.has(name) && !frame.get(name)?.reference)?.get(name) : variable;
  }

  /** A reference may name an element (`arr[1]`). */
  #element(name: string): Variable | undefined {
    const [, array, key] = /^(\w+)\[(.*)\]$/s.exec(name) ?? [], whole = array === undefined ? undefined : this.find(array);
    return whole && { value: whole.assoc ? whole.assoc.get(key!) : whole.array?.[Number(key)] };
  }

  /** Scalar value; of an array, element 0. */
  get(name: string): string | undefined {
    const variable = this.find(name);
    if (!variable) return undefined;
    if (variable.dynamic) return variable.dynamic();
    if (variable.array) return variable.array[0];
    if (variable.assoc) return variable.assoc.get('0');
    return variable.value;
  }

  /** The variable, made if it is not there yet. */
  obtain(name: string): Variable {
    const real = this.target(name);
    let variable = this.#behind(real);
    if (!variable) this.#map.set(real, (variable = { value: undefined }));
    this.#environment = undefined;
    return variable;
  }

  /** Assigns without looking at attributes. */
  put(name: string, value: string): Variable {
    const variable = this.obtain(name);
    if (variable.array) variable.array[0] = value;
    else if (variable.assoc) variable.assoc.set('0', value);
    else variable.value = value;
    variable.assigned?.(value);
    return variable;
  }

  define(name: string, variable: Variable): void {
    this.#map.set(name, variable);
    this.#environment = undefined;
  }

  delete(name: string): void {
    this.#map.delete(name);
    this.#environment = undefined;
  }

  names(): string[] {
    return [...this.#map.keys()].filter(isName).sort((a, b) => (a < b ? -1 : 1));
  }

  changed(): void {
    this.#environment = undefined;
  }

  /** Exported variables, for a child. The map is shared: do not change it. */
  environment(): Map<string, string> {
    if (this.#environment) return this.#environment;
    const environment = new Map<string, string>();
    for (const [name, variable] of this.#map) if (variable.exported && variable.value !== undefined) environment.set(name, variable.value);
    return (this.#environment = environment);
  }

  pushFrame(): void {
    this.#frames.push(new Map());
  }

  popFrame(): void {
    const frame = this.#frames.pop()!;
    if (frame.size === 0) return;
    for (const [name, hidden] of frame) {
      if (hidden) this.#map.set(name, hidden);
      else this.#map.delete(name);
    }
    this.#environment = undefined;
  }

  /** Whether `name` is a local of the running function, or of any that runs. */
  isLocal(name: string, ofAny = false): boolean {
    return this.#frames.slice(ofAny ? 0 : -1).some((frame) => frame.has(name));
  }

  /** Names of the running function's locals. */
  locals(): string[] {
    return [...(this.#frames.at(-1)?.keys() ?? [])].sort((a, b) => (a < b ? -1 : 1));
  }

  /** Hides `name` until the function returns; the new variable is unset, but keeps being exported. */
  makeLocal(name: string): Variable {
    const frame = this.#frames.at(-1)!;
    const before = this.#map.get(name);
    if (frame.has(name)) return this.obtain(name);
    frame.set(name, before);
    const variable: Variable = { value: undefined, ...(before?.exported ? { exported: true } : {}) };
    this.define(name, variable);
    return variable;
  }

  /** The variable outside of all functions (`declare -g`). */
  global(name: string): Variable {
    for (const [i, frame] of this.#frames.entries()) {
      if (!frame.has(name)) continue;
      const hidden = frame.get(name), own: Variable = hidden ? cloneVariable(hidden) : { value: undefined };
      this.#frames[i] = new Map(frame).set(name, own);
      return own;
    }
    return this.obtain(name);
  }

  clone(): Variables {
    const copy = new Variables();
    for (const [name, variable] of this.#map) copy.#map.set(name, cloneVariable(variable));
    // A copy never returns from the functions that run: their frames are shared, or a deep recursion of subshells fills the memory.
    copy.#frames = this.#frames.map((frame, i) => (i < this.#frames.length - 1 ? frame : new Map(frame)));
    copy.#environment = this.#environment;
    return copy;
  }
}

function cloneVariable(variable: Variable): Variable {
  const copy = { ...variable };
  if (variable.array) copy.array = variable.array.slice();
  if (variable.assoc) copy.assoc = associative(variable.assoc);
  return copy;
}

export const isName = (text: string): boolean => /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
