/** `-N`, `_N`: options turned over or told while the pager runs, in less' words. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Pager } from './pager.ts';

interface Toggle {
  /** What it says when the option has its first, second and third value. */
  words: readonly string[];
  get: (pager: Pager) => number;
  set: (pager: Pager, value: number) => void;
}

const LETTERS = ['', 'i', 'I'] as const, PROMPTS = ['short', 'medium', 'long'] as const;

const letters: Toggle = { words: ['Case is significant in searches', 'Ignore case in searches', 'Ignore case in searches and in patterns'], get: ({ settings }) => LETTERS.indexOf(settings.letters), set: ({ settings }, value) => (settings.letters = LETTERS[value]!) };
const prompts: Toggle = { words: ['Prompt with a colon', 'Prompt with a message', 'Prompt with a message'], get: ({ settings }) => PROMPTS.indexOf(settings.prompts), set: ({ settings }, value) => (settings.prompts = PROMPTS[value]!) };
const style = (key: 'chop' | 'numbers' | 'colours', words: readonly string[]): Toggle => ({ words, get: ({ settings }) => Number(settings.style[key]), set: ({ settings }, value) => (settings.style[key] = value > 0) });

/** An option, and which of its values the letter turns to. */
const TOGGLES: Readonly<Record<string, readonly [toggle: Toggle, value: number]>> = {
  i: [letters, 1], I: [letters, 2], m: [prompts, 1], M: [prompts, 2],
  N: [style('numbers', ['Use line numbers', 'Constantly display line numbers']), 1],
  S: [style('chop', ['Fold long lines', 'Chop long lines']), 1],
  R: [style('colours', ['Display control characters as ^X', 'Display ANSI sequences directly, other control characters as ^X']), 1],
  s: [{ words: ['Display all blank lines', 'Squeeze multiple blank lines'], get: ({ view }) => Number(view.squeeze), set: ({ view }, value) => (view.squeeze = value > 0) }, 1],
};

export function* toggle(pager: Pager, sign: '-' | '_'): Blocking<void> {
  yield* pager.lastRow(sign);
  const letter = yield* pager.key();
  if (letter < ' ' || letter === '\x7f') return;
  const found = TOGGLES[letter];
  if (!found) {
    pager.messages.push(/[a-zA-Z]/.test(letter) ? `this machine does not simulate -${letter}` : `There is no -${letter} option`);
    return;
  }
  const [option, value] = found, now = option.get(pager);
  if (sign === '-') option.set(pager, now === value ? 0 : value);
  pager.messages.push(option.words[option.get(pager)]!);
  pager.view.top = { line: pager.view.top.line, row: 0 };
}
