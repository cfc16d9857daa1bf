/** POSIX regular expressions, basic and extended, as JavaScript ones. Leftmost-longest is not modelled: alternatives are tried in order. */

/** A pattern that the tools refuse; the message is what they print after their name. */
export class PatternError extends Error {}

const classes: Record<string, string> = {
  alpha: 'a-zA-Z', digit: '0-9', alnum: 'a-zA-Z0-9', upper: 'A-Z', lower: 'a-z', space: ' \\t\\n\\r\\f\\v', blank: ' \\t', punct: '!-\\/:-@\\[-`{-~', xdigit: '0-9A-Fa-f', cntrl: '\\x00-\\x1f\\x7f', print: '\\x20-\\x7e', graph: '\\x21-\\x7e',
};

/** The source of a JavaScript expression (flag u). E: extended, G: basic, F: literal text, P: as it stands. */
export function compilePattern(text: string, kind: 'E' | 'F' | 'G' | 'P'): string {
  if (kind === 'F') return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const source = kind === 'P' ? text : translate(text, kind === 'E');
  try {
    new RegExp(source, 'u');
    return source;
  } catch {
    throw new PatternError(complaint(text, kind === 'E'));
  }
}

function complaint(text: string, extended: boolean): string {
  if (/\[[^\]]*$/.test(text)) return "Unmatched [, [^, [:, [., or [=";
  if (extended && /\([^)]*$/.test(text)) return 'Unmatched ( or \\(';
  if (/\\$/.test(text)) return 'Trailing backslash';
  return extended ? 'Unmatched ) or \\)' : 'Unmatched ( or \\(';
}

function translate(text: string, extended: boolean): string {
  let out = '', atStart = true;
  for (let i = 0; i < text.length; ) {
    const character = text[i]!;
    if (character === '[') {
      const [set, end] = bracket(text, i);
      out += set;
      i = end;
    } else if (character === '\\') {
      const next = text[i + 1];
      if (next === undefined) throw new PatternError('Trailing backslash');
      i += 2;
      if (!extended && '(){}|+?'.includes(next)) out += next;
      else if (next === '<' ) out += '\\b(?=\\w)';
      else if (next === '>') out += '\\b(?<=\\w)';
      else if (next === '`') out += '^';
      else if (next === "'") out += '$';
      else if ('wWsSbB'.includes(next) || /[1-9]/.test(next)) out += `\\${next}`;
      else out += escape(next);
      atStart = !extended && (next === '(' || next === '|');
      continue;
    } else {
      i++;
      if (!extended && '(){}|+?'.includes(character)) out += `\\${character}`;
      else if (character === '*' && (atStart || (extended && /(^|[(|])$/.test(out)))) out += extended ? '' : '\\*';
      else if (!extended && character === '^' && !atStart) out += '\\^';
      else if (!extended && character === '$' && i < text.length && !/^\\[)|]/.test(text.slice(i))) out += '\\$';
      else if (extended && character === '{' && !/^\d*,?\d*\}/.test(text.slice(i))) out += '\\{';
      else if (character === '/' ) out += '\\/';
      else if (character === '}' && (!extended || !/\{\d*,?\d*$/.test(out))) out += '\\}';
      else if (character === ']') out += '\\]';
      else out += character;
      if (!extended && character === '^' && atStart) continue;
    }
    atStart = false;
  }
  return out.replace(/\{,(\d+)\}/g, '{0,$1}');
}

const escape = (character: string): string => (/[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character);

/** A bracket expression beginning at `start`; returns its translation and where it ends. */
function bracket(text: string, start: number): [string, number] {
  let i = start + 1, set = '[';
  if (text[i] === '^') {
    set += '^';
    i++;
  }
  for (let first = true; ; first = false) {
    const character = text[i];
    if (character === undefined) throw new PatternError('Unmatched [, [^, [:, [., or [=');
    if (character === ']' && !first) return [`${set}]`, i + 1];
    const named = /^\[:(\w+):\]/.exec(text.slice(i));
    if (named) {
      const members = classes[named[1]!];
      if (members === undefined) throw new PatternError('Invalid character class name');
      set += members;
      i += named[0].length;
      continue;
    }
    set += '\\]['.includes(character) || (character === '^' && set === '[') ? `\\${character}` : /[&~!#%,:;<=>@`$*+.?|(){}/-]/.test(character) && character !== '-' ? (/[$*+.?|(){}/]/.test(character) ? `\\${character}` : character) : character;
    i++;
    // A hyphen between two members makes a range; at either end it is itself.
    if (text[i] === '-' && text[i + 1] === ']') {
      set += '\\-';
      i++;
    } else if (character === '-' && first) set = `${set.slice(0, -1)}\\-`;
  }
}
