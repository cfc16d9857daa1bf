/** LIKE and regular expressions. */
import { isRisky } from '../../kernel/regex-places.ts';
import { notSimulated, SqlError } from './errors.ts';

/** LIKE: the text and the pattern are walked through once; the last % is where it begins again. */
export function likeTest(text: string, pattern: string, ignoreCase: boolean): boolean {
  const letters = [...(ignoreCase ? text.toLowerCase() : text)], parts: { any: boolean; one: boolean; letter: string }[] = [];
  const source = [...(ignoreCase ? pattern.toLowerCase() : pattern)];
  for (let at = 0; at < source.length; at++) {
    const letter = source[at]!;
    if (letter === '\\' && at + 1 < source.length) parts.push({ any: false, one: false, letter: source[++at]! });
    else parts.push({ any: letter === '%', one: letter === '_', letter });
  }
  let i = 0, j = 0, star = -1, mark = 0;
  while (i < letters.length) {
    const part = parts[j];
    if (part && !part.any && (part.one || part.letter === letters[i])) [i, j] = [i + 1, j + 1];
    else if (part?.any) [star, mark, j] = [j, i, j + 1];
    else if (star >= 0) [j, mark, i] = [star + 1, mark + 1, mark + 1];
    else return false;
  }
  while (parts[j]?.any) j++;
  return j === parts.length;
}

const CLASSES: Readonly<Record<string, string>> = { alpha: 'A-Za-z', digit: '0-9', alnum: 'A-Za-z0-9', upper: 'A-Z', lower: 'a-z', space: '\\s', punct: '!-\\/:-@\\[-`{-~', xdigit: '0-9A-Fa-f', word: '\\w', blank: ' \\t' };

/** PostgreSQL's advanced regular expressions as JavaScript's. @throws SqlError */
export function patternOf(source: string, flags: string, length: number): RegExp {
  const translated = source.replace(/\[:(\w+):\]/g, (all, name: string) => CLASSES[name] ?? all).replace(/\\m/g, '\\b(?=\\w)').replace(/\\M/g, '\\b(?<=\\w)').replace(/\\y/g, '\\b').replace(/\\A/g, '^').replace(/\\Z/g, '$').replace(/^\*\*\*[:=]/, '').replace(/^\(\?i\)/, '');
  if (isRisky(translated, length)) throw notSimulated('this expression over a long text');
  try {
    return new RegExp(translated, `${flags.includes('i') || source.startsWith('(?i)') ? 'i' : ''}${flags.includes('g') ? 'g' : ''}${flags.includes('n') ? 'm' : 's'}`);
  } catch {
    const open = (translated.match(/(?<!\\)\(/g)?.length ?? 0) !== (translated.match(/(?<!\\)\)/g)?.length ?? 0);
    throw new SqlError('2201B', `invalid regular expression: ${open ? 'parentheses () not balanced' : /\[[^\]]*$/.test(translated) ? 'brackets [] not balanced' : 'quantifier operand invalid'}`);
  }
}
