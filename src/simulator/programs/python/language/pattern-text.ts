/** Patterns of module re as JavaScript's: what Python writes otherwise, and what it complains about. */

export interface PatternText {
  source: string;
  /** Of the inline options at the beginning. */
  flags: string;
}

/** What is wrong with a pattern, in Python's words. */
export class PatternMistake extends Error {}

const at = (words: string, position: number): PatternMistake => new PatternMistake(`${words} at position ${position}`);
const ESCAPES = /[\dAbBdDsSwWZafnrtvxuUN]|[^a-zA-Z0-9]/;

/** @throws PatternMistake */
export function patternText(text: string): PatternText {
  const [inline = '', flags = ''] = /^\(\?([aiLmsux]+)\)/.exec(text) ?? [], open: number[] = [], names = new Set<string>();
  let source = '', groups = 0, repeatable = false;
  for (let i = inline.length; i < text.length; i++) {
    const c = text[i]!;
    if (c === '\\') {
      const next = text[++i];
      if (next === undefined) throw at('bad escape (end of pattern)', i - 1);
      if (!ESCAPES.test(next)) throw at(`bad escape \\${next}`, i - 1);
      if (/[1-9]/.test(next)) {
        const number = /^\d{1,2}/.exec(text.slice(i))![0];
        if (Number(number) > groups) throw at(`invalid group reference ${number}`, i);
        i += number.length - 1;
        source += `\\${number}`;
      } else source += next === 'A' ? '^' : next === 'Z' ? '$(?![\\s\\S])' : next === 'a' ? '\\x07' : `\\${next}`;
      repeatable = true;
    } else if (c === '[') {
      const end = setEnd(text, i);
      if (end < 0) throw at('unterminated character set', i);
      const body = text.slice(i + 1, end), range = /([^\\])-([^\\\]])/.exec(body.replace(/^\^/, ''));
      if (range && range[1]! > range[2]! && /\w/.test(range[1]!) && /\w/.test(range[2]!)) throw at(`bad character range ${range[1]}-${range[2]}`, i + 1 + body.indexOf(range[0]));
      source += `[${body.replace(/^(\^?)\]/, '$1\\]').replace(/(^|[^\\])\[/g, '$1\\[')}]`;
      i = end;
      repeatable = true;
    } else if (c === '(') {
      open.push(i);
      const [whole = '', kind = ''] = /^\(\?(P<|P=|[:=!>#]|<=|<!|[aiLmsux-]+:)/.exec(text.slice(i)) ?? [];
      if (text[i + 1] !== '?') {
        groups++;
        source += '(';
      } else if (kind === 'P<') {
        const name = /^[^>]*/.exec(text.slice(i + 4))![0];
        if (name === '') throw at('missing group name', i + 4);
        if (!/^[A-Za-z_]\w*$/.test(name)) throw at(`bad character in group name ${name.includes("'") ? `"${name}"` : `'${name}'`}`, i + 4);
        if (names.has(name)) throw at(`redefinition of group name '${name}' as group ${groups + 1}; was group ${[...names].indexOf(name) + 1}`, i + 4);
        names.add(name);
        groups++;
        source += `(?<${name}>`;
        i += 4 + name.length;
      } else if (kind === 'P=') {
        const name = /^[^)]*/.exec(text.slice(i + 4))![0];
        if (!names.has(name)) throw at(`unknown group name '${name}'`, i + 4);
        open.pop();
        source += `\\k<${name}>`;
        i += 4 + name.length;
        repeatable = true;
        continue;
      } else if (kind === '#') {
        open.pop();
        i = text.indexOf(')', i);
        if (i < 0) throw at('missing ), unterminated comment', text.length);
        continue;
      } else if (whole === '') throw at(`unknown extension ?${text[i + 2] ?? ''}`, i + 1);
      else {
        source += kind === '>' ? '(?:' : whole;
        i += whole.length - 1;
      }
      repeatable = false;
    } else if (c === ')') {
      if (open.pop() === undefined) throw at('unbalanced parenthesis', i);
      source += ')';
      repeatable = true;
    } else if (/[*+?]/.test(c) || (c === '{' && /^\{(\d*)(,?)(\d*)\}/.test(text.slice(i)) && !/^\{,?\}/.test(text.slice(i)))) {
      const [whole, least = '', , most = ''] = c === '{' ? /^\{(\d*)(,?)(\d*)\}/.exec(text.slice(i))! : [c];
      if (!repeatable) throw at(/[*+?}]$/.test(source) && !source.endsWith('\\}') && source !== '' ? 'multiple repeat' : 'nothing to repeat', i);
      if (most !== '' && least !== '' && Number(most) < Number(least)) throw at('min repeat greater than max repeat', i + 1);
      source += whole.startsWith('{,') ? `{0${whole.slice(1)}` : whole;
      i += whole.length - 1;
      if (text[i + 1] === '?') source += text[++i];
      // Possessive ones take no less, which JavaScript has no sign for.
      else if (text[i + 1] === '+') i++;
      repeatable = false;
    } else {
      source += c === '{' || c === '}' || c === ']' ? `\\${c}` : c;
      repeatable = c !== '|' && c !== '^';
    }
  }
  if (open.length > 0) throw at('missing ), unterminated subpattern', open.at(-1)!);
  return { source, flags: flags.replace(/[^ims]/g, '') };
}

/** Where a set ends; a bracket that is its first sign is one of it. */
function setEnd(text: string, start: number): number {
  let i = start + (text[start + 1] === '^' ? 2 : 1);
  if (text[i] === ']') i++;
  for (; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === ']') return i;
  }
  return -1;
}
