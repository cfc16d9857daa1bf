/** Variables and array elements as arithmetic, assignments and `unset` address them. */
import { Failure } from '../failure.ts';
import { LONGEST, MOST, outOfMemory } from '../memory.ts';
import type { Shell } from '../shell.ts';
import type { Variable } from '../variables.ts';
import type { Cells, Integer } from './arithmetic.ts';
import { calculate } from './calculator.ts';

export function arithmetic(shell: Shell, text: string): Integer {
  return calculate(text, cellsOf(shell), shell.dash ? 'dash' : shell.dialect);
}

export const integer = (shell: Shell, text: string): number => Number(arithmetic(shell, text));

function cellsOf(shell: Shell): Cells {
  return (shell.cells ??= {
    get: (name, subscript) => {
      if (subscript === '') {
        shell.remarks.push(...Array<string>(2).fill(`${name}[]: bad array subscript`));
        return undefined;
      }
      const strict = shell.options.nounset && shell.dialect === 'bash';
      if (subscript !== undefined) {
        // Of what is set a missing element is 0.
        const variable = strict ? shell.variables.find(name) : undefined;
        if (strict && (!variable || variable.bare)) throw unbound(name);
        return readElement(shell, name, subscript);
      }
      const text = shell.parameter(name);
      if (text === undefined) remarkCircle(shell, name);
      if (text === undefined && strict) throw unbound(name);
      return text;
    },
    set: (name, subscript, value) => {
      if (subscript === '') shell.remarks.push(`${shell.failurePrefix}\`${name}[]': not a valid identifier`);
      else try {
        assignElement(shell, name, subscript, value);
      } catch (error) {
        if (!(error instanceof Failure) || !error.message.endsWith(': bad array subscript')) throw error;
        // It is told, and the calculation goes on.
        shell.remarks.push(error.message);
      }
    },
  });
}

/** Of a name without a value: whether it is one of references in a circle. */
export function remarkCircle(shell: Shell, name: string): void {
  if (shell.variables.target(name) === '' && name !== '') shell.remarks.push(`warning: ${name}: circular name reference`);
}

export const unbound = (name: string, status?: number): Failure => new Failure(`${name}: unbound variable`, { fatal: status === undefined, unset: status === undefined, status });

/** Position in an indexed array: negative ones count from the end. */
export function position(shell: Shell, variable: Variable | undefined, name: string, subscript: string, reading = false): number {
  if (subscript === '') throw new Failure(`${name}[${subscript}]: bad array subscript`);
  const index = integer(shell, subscript);
  if (index >= 0) return index;
  const length = variable?.array?.length ?? (variable?.value === undefined || reading ? 0 : 1);
  if (index + length >= 0) return index + length;
  if (reading) return -1;
  throw new Failure(`${name}[${subscript}]: bad array subscript`);
}

const unquoteKey = (text: string): string => (/^(["']).*\1$/s.test(text) ? text.slice(1, -1) : text);

export function readElement(shell: Shell, name: string, subscript: string, measured?: string): string | undefined {
  const variable = shell.variables.find(name);
  if (subscript === '') {
    if (variable?.assoc) shell.remarks.push(`${name}: bad array subscript`);
    return undefined;
  }
  if (variable?.assoc) return variable.assoc.get(unquoteKey(subscript));
  const at = position(shell, variable, name, subscript, true);
  if (at < 0 && measured !== undefined && variable) throw new Failure(`${measured}]: bad array subscript`);
  if (at < 0 && measured === undefined) shell.remarks.push(`${name}: bad array subscript`);
  if (!variable) return undefined;
  if (variable.array) return variable.array[at];
  return at === 0 ? shell.variables.get(name) : undefined;
}

/** Assigns a scalar or an element, minding attributes. @throws Failure */
export function assignElement(shell: Shell, name: string, subscript: string | undefined, value: string, append = false): void {
  const target = shell.variables.target(name);
  if (target === '') throw new Failure(`warning: ${name}: circular name reference`);
  if (subscript === undefined && target.endsWith(']')) return assignElement(shell, target.slice(0, target.indexOf('[')), target.slice(target.indexOf('[') + 1, -1), value, append);
  const variable = shell.variables.obtain(name);
  if (variable.reference && !/^[A-Za-z_]\w*(\[.+\])?$/s.test(value)) throw new Failure(`\`${value}': not a valid identifier`);
  if (variable.readonly) throw new Failure(`${target}: readonly variable`, { fatal: shell.dialect === 'ash' });
  if (subscript === undefined && !variable.array && !variable.assoc) {
    if (value.length > LONGEST || (append && (variable.value?.length ?? 0) > LONGEST)) outOfMemory(shell, value.length * 2);
    const text = convert(shell, variable, append ? joined(shell, variable, variable.dynamic ? variable.dynamic() : variable.value, value) : value);
    variable.value = text;
    // The word that it was made of is still there.
    if (text.length > 1e6) shell.p.claim(2 * text.length, text.length);
    if (shell.options.allexport) variable.exported = true;
    variable.assigned?.(text);
    return;
  }
  if (variable.assoc) {
    const key = subscript === undefined ? '0' : unquoteKey(subscript);
    variable.assoc.set(key, convert(shell, variable, append ? joined(shell, variable, variable.assoc.get(key), value) : value));
    return;
  }
  if (!variable.array) {
    variable.array = variable.value === undefined ? [] : [variable.value];
    variable.value = undefined;
  }
  const at = subscript === undefined ? 0 : position(shell, variable, name, subscript);
  if (at > 0xfffffffe) throw new Failure(`${name}[${subscript}]: bad array subscript`);
  if (variable.array.length > MOST && at > variable.array.length - 1 && Object.keys(variable.array).length > MOST) outOfMemory(shell);
  variable.array[at] = convert(shell, variable, append ? joined(shell, variable, variable.array[at], value) : value);
}

const joined = (shell: Shell, variable: Variable, before: string | undefined, value: string): string =>
  variable.integer ? String(arithmetic(shell, `(${before || 0})+(${arithmetic(shell, value || '0')})`)) : (before ?? '') + value;

export function convert(shell: Shell, variable: Variable, value: string): string {
  if (variable.integer) try {
    return String(arithmetic(shell, value));
  } catch (error) {
    // It is not only the line: of a text given with -c nothing more is run.
    throw error instanceof Failure && shell.fromArgument && !shell.interactive ? new Failure(error.message, { fatal: true }) : error;
  }
  if (variable.letters === 'lower') return value.toLowerCase();
  if (variable.letters === 'upper') return value.toUpperCase();
  if (variable.letters === 'capital') return value.charAt(0).toUpperCase() + value.slice(1).toLowerCase();
  return value;
}
