/** Changes word by word: --word-diff and --color-words. */
import { runs } from '../diff.ts';
import type { Paint } from './command.ts';

export type WordMode = 'plain' | 'color' | 'porcelain';

/** A stretch of words: where it begins and ends in its text. */
interface Word {
  text: string;
  from: number;
  to: number;
}

const wordsOf = (text: string): Word[] => [...text.matchAll(/\S+/g)].map((match) => ({ text: match[0], from: match.index, to: match.index + match[0].length }));

/** A piece of text as it is shown, line by line. */
function shown(text: string, kind: ' ' | '-' | '+', mode: WordMode, paint: Paint): string {
  return text.split('\n').map((line, i, all) => {
    const end = i === all.length - 1 ? '' : mode === 'porcelain' ? '~\n' : '\n';
    if (line === '') return end;
    if (mode === 'porcelain') return `${kind === '+' ? paint('green', `+${line}`) : kind === '-' ? paint('red', `-${line}`) : ` ${line}`}\n${end}`;
    if (kind === ' ') return line + end;
    const [open, close] = mode === 'color' ? ['', ''] : kind === '-' ? ['[-', '-]'] : ['{+', '+}'];
    return paint(kind === '-' ? 'red' : 'green', `${open}${line}${close}`) + end;
  }).join('');
}

/** The lines that were taken out and put in, as one text with what changed in it. */
function changed(minus: string, plus: string, mode: WordMode, paint: Paint): string {
  if (plus === '') return shown(minus, '-', mode, paint);
  const before = wordsOf(minus), after = wordsOf(plus);
  let out = '', a = 0, b = 0, at = 0;
  const steps = runs(before.map(({ text }) => text), after.map(({ text }) => text), (word) => word);
  for (let i = 0; i < steps.length; i++) {
    const { kind, lines } = steps[i]!;
    if (kind === ' ') {
      a += lines.length;
      b += lines.length;
      continue;
    }
    const next = steps[i + 1], both = kind === '-' && next?.kind === '+';
    const gone = kind === '-' ? lines.length : 0, come = kind === '+' ? lines.length : both ? next.lines.length : 0;
    if (both) i++;
    const start = come > 0 ? after[b]!.from : b > 0 ? after[b - 1]!.to : 0, end = come > 0 ? after[b + come - 1]!.to : start;
    out += shown(plus.slice(at, start), ' ', mode, paint);
    if (gone > 0) out += shown(minus.slice(before[a]!.from, before[a + gone - 1]!.to), '-', mode, paint);
    if (come > 0) out += shown(plus.slice(start, end), '+', mode, paint);
    at = end;
    a += gone;
    b += come;
  }
  return out + shown(plus.slice(at), ' ', mode, paint);
}

/** Hunks of a unified patch, shown word by word. */
export function wordHunks(hunks: string, mode: WordMode, paint: Paint, head: (line: string) => string): string {
  let out = '', minus = '', plus = '';
  const flush = (): void => {
    if (minus !== '' || plus !== '') out += changed(minus, plus, mode, paint);
    minus = plus = '';
  };
  for (const line of hunks.split('\n').slice(0, -1)) {
    if (line.startsWith('-')) minus += `${line.slice(1)}\n`;
    else if (line.startsWith('+')) plus += `${line.slice(1)}\n`;
    else {
      flush();
      if (line.startsWith('@@')) out += `${head(line)}\n`;
      else out += mode === 'porcelain' ? `${line}\n~\n` : `${line.slice(1)}${paint('plain', '')}\n`;
    }
  }
  flush();
  return out;
}
