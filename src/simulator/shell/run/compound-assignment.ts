/** Arrays as a whole: `a=(…)`, `a+=(…)`, and their elements. Loaded when first used. */
import type { Blocking } from '../../kernel/blocking.ts';
import { associative } from '../buckets.ts';
import { convert } from '../expand/cells.ts';
import { expandText, expandWord } from '../expand/words.ts';
import { Failure } from '../failure.ts';
import { MOST, outOfMemory } from '../memory.ts';
import type { Shell } from '../shell.ts';
import type { ArrayElement, Assignment } from '../syntax/program.ts';
import type { CompiledWord } from '../syntax/word.ts';
import type { Variable } from '../variables.ts';
import { subscriptText } from './assign.ts';

/** @param declared an argument of `declare` and the like: those see what the words became */
export function* assignArray(shell: Shell, variable: Variable, { name, elements, append }: Assignment, declared = false): Blocking<void> {
  if (variable.readonly) throw new Failure(`${name}: readonly variable`);
  delete variable.bare;
  if (variable.assoc) return yield* assignKeys(shell, variable, name, elements!, append, declared);
  const array: string[] = append ? (variable.array ?? (variable.value === undefined ? [] : [variable.value])) : [];
  let next = array.length;
  for (const element of elements!) {
    if (element.index) {
      const subscript = yield* subscriptText(shell, element.index), value = yield* expandText(shell, element.value, 'assignment');
      const at = subscript === '' ? -1 : placeOf(shell, subscript, array.length);
      // What has no place is left out.
      if (at < 0) yield* shell.complain(`[${subscript}]=${value}: bad array subscript`);
      else {
        const text = convert(shell, variable, value);
        array[at] = element.append ? (array[at] ?? '') + text : text;
        next = at + 1;
      }
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

/** Negative where it is before the first. */
function placeOf(shell: Shell, subscript: string, length: number): number {
  const index = shell.integer(subscript);
  return index < 0 ? index + length : index;
}

/** An associative array takes `[key]=value`, or keys and values in turn: the first element decides. */
function* assignKeys(shell: Shell, variable: Variable, name: string, elements: readonly ArrayElement[], append: boolean, declared: boolean): Blocking<void> {
  const map = append ? variable.assoc! : associative();
  variable.assoc = map;
  if (elements.length > 0 && !elements[0]!.index) return yield* assignPairs(shell, elements, map);
  const shown = (word: CompiledWord, text: string): string => (declared ? `'${text}'` : word.raw);
  for (const element of elements) {
    if (!element.index) {
      const words: string[] = [];
      if (declared) yield* expandWord(shell, element.value, words);
      for (const word of declared ? words : ['']) yield* shell.complain(`${name}: ${shown(element.value, word)}: must use subscript when assigning associative array`);
      continue;
    }
    const key = yield* expandText(shell, element.index, 'no'), given = yield* expandText(shell, element.value, 'assignment');
    if (key === '') {
      yield* shell.complain(`[${shown(element.index, key)}]=${shown(element.value, given)}: bad array subscript`);
      continue;
    }
    const value = convert(shell, variable, given);
    map.set(key, element.append ? (map.get(key) ?? '') + value : value);
  }
}

function* assignPairs(shell: Shell, elements: readonly ArrayElement[], map: Map<string, string>): Blocking<void> {
  const flat: string[] = [];
  for (const { index, append, value } of elements) {
    if (index) flat.push(`[${index.raw}]${append ? '+' : ''}=${yield* expandText(shell, value, 'assignment')}`);
    else yield* expandWord(shell, value, flat);
  }
  for (let i = 0; i < flat.length; i += 2) {
    if (flat[i] === '') yield* shell.complain('"": bad array subscript');
    else map.set(flat[i]!, flat[i + 1] ?? '');
  }
}
