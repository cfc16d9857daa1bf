/** Assignments: `a=1`, `a+=1`, `a[2]=x`, `a=(…)`. */
import { associative } from '../buckets.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { isCount, readyToCalculate } from '../expand/calculator.ts';
import { assignElement, convert } from '../expand/cells.ts';
import { expandText, expandWord } from '../expand/words.ts';
import { Failure } from '../failure.ts';
import { MOST, outOfMemory } from '../memory.ts';
import type { Shell } from '../shell.ts';
import type { Assignment } from '../syntax/program.ts';
import type { Variable } from '../variables.ts';
import { traceArray, traceAssignment } from './trace.ts';

export function* assign(shell: Shell, assignment: Assignment): Blocking<void> {
  const { name, index, append, elements } = assignment;
  if (elements) {
    if (shell.options.xtrace) yield* traceArray(shell, assignment);
    return yield* assignArray(shell, shell.variables.obtain(name), assignment);
  }
  if (index?.raw === '') throw new Failure(`${name}[]: bad array subscript`);
  const value = yield* expandText(shell, assignment.value, 'assignment');
  if (shell.options.xtrace) yield* traceAssignment(shell, `${name}${index ? `[${index.raw}]` : ''}${append ? '+' : ''}`, value);
  const subscript = index && (yield* subscriptText(shell, index));
  assignElement(shell, name, subscript, value, append);
}

export function* assignArray(shell: Shell, variable: Variable, { name, elements, append }: Assignment): Blocking<void> {
  if (variable.readonly) throw new Failure(`${name}: readonly variable`);
  delete variable.bare;
  if (variable.assoc) return yield* assignKeys(shell, variable, name, elements!, append);
  const array: string[] = append ? (variable.array ?? (variable.value === undefined ? [] : [variable.value])) : [];
  let next = array.length;
  for (const element of elements!) {
    if (element.index) {
      const subscript = yield* subscriptText(shell, element.index);
      next = subscriptNumber(shell, subscript, array.length, name);
      const text = convert(shell, variable, yield* expandText(shell, element.value, 'assignment'));
      array[next] = element.append ? (array[next] ?? '') + text : text;
      next++;
    } else {
      const words: string[] = [];
      yield* expandWord(shell, element.value, words);
      if (next + words.length > MOST) outOfMemory(shell);
      for (const word of words) array[next++] = convert(shell, variable, word);
    }
  }
  variable.array = array;
  variable.value = undefined;
}

/** What stands between the brackets; it can be calculated then. */
function* subscriptText(shell: Shell, index: NonNullable<Assignment['index']>): Blocking<string> {
  const text = yield* expandText(shell, index, 'no');
  if (!isCount(text)) yield* readyToCalculate(shell);
  return text;
}

function subscriptNumber(shell: Shell, subscript: string, length: number, name: string): number {
  const index = shell.integer(subscript);
  if (index + (index < 0 ? length : 0) < 0) throw new Failure(`${name}[${subscript}]: bad array subscript`);
  return index < 0 ? index + length : index;
}

/** An associative array takes `[key]=value`, or keys and values in turn. */
function* assignKeys(shell: Shell, variable: Variable, name: string, elements: NonNullable<Assignment['elements']>, append: boolean): Blocking<void> {
  const map = append ? variable.assoc! : associative();
  const flat: string[] = [];
  for (const element of elements) {
    if (!element.index) {
      yield* expandWord(shell, element.value, flat);
      continue;
    }
    const key = yield* expandText(shell, element.index, 'no');
    const value = convert(shell, variable, yield* expandText(shell, element.value, 'assignment'));
    map.set(key, element.append ? (map.get(key) ?? '') + value : value);
  }
  if (flat.length > 0 && elements.some((element) => element.index)) throw new Failure(`${name}: ${flat[0]}: must use subscript when assigning associative array`);
  for (let i = 0; i < flat.length; i += 2) map.set(flat[i]!, flat[i + 1] ?? '');
  variable.assoc = map;
}
