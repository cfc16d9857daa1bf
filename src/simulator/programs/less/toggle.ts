/** `-N`, `_N`: options turned over or told while the pager runs, in less' words. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Pager } from './pager.ts';
import { PROMPTS } from './prompt.ts';
import { searchFor } from './search.ts';

interface Toggle {
  /** What it says when the option has its first, second and third value. */
  words: readonly string[];
  get: (pager: Pager) => number;
  set: (pager: Pager, value: number) => void;
}

const LETTERS = ['', 'i', 'I'] as const, COLOURS = [false, 'all', true] as const;

function setLetters(pager: Pager, value: number): void {
  pager.settings.letters = LETTERS[value]!;
  // What was searched for is looked at with the new eyes at once.
  if (pager.search) pager.search = searchFor(pager.search.typed, pager.search.forward, pager.settings.letters);
  pager.repaint = true;
}

const letters: Toggle = { words: ['Case is significant in searches', 'Ignore case in searches', 'Ignore case in searches and in patterns'], get: ({ settings }) => LETTERS.indexOf(settings.letters), set: setLetters };
const prompts: Toggle = { words: ['Short prompt', 'Medium prompt', 'Long prompt'], get: ({ settings }) => PROMPTS.indexOf(settings.prompts), set: ({ settings }, value) => (settings.prompts = PROMPTS[value]!) };
const colours: Toggle = { words: ['Display control characters as ^X', 'Display control characters directly (not recommended)', 'Display ANSI sequences directly, other control characters as ^X'], get: ({ settings }) => COLOURS.indexOf(settings.style.colours), set: ({ settings }, value) => (settings.style.colours = COLOURS[value]!) };
const atEnd: Toggle = { words: ["Don't quit at end-of-file", 'Quit at end-of-file', 'Quit immediately at end-of-file'], get: ({ settings }) => settings.leaveAtEnd, set: ({ settings }, value) => (settings.leaveAtEnd = value as 0 | 1 | 2) };
const bells: Toggle = { words: ['Ring the bell for errors AND at eof/bof', 'Ring the bell for errors but not at eof/bof', 'Never ring the bell'], get: ({ settings }) => settings.bells, set: ({ settings }, value) => (settings.bells = value) };
const numbers: Toggle = { words: ["Don't use line numbers", 'Use line numbers', 'Constantly display line numbers'], get: ({ settings }) => (settings.style.numbers ? 2 : settings.numbered ? 1 : 0), set: ({ settings }, value) => Object.assign(settings, { numbered: value > 0, style: { ...settings.style, numbers: value === 2 } }) };
const simple = (get: Toggle['get'], set: Toggle['set'], ...words: string[]): Toggle => ({ words, get, set });

/** An option, and which of its values the letter turns to. */
const TOGGLES: Readonly<Record<string, readonly [toggle: Toggle, value: number]>> = {
  i: [letters, 1], I: [letters, 2], m: [prompts, 1], M: [prompts, 2], r: [colours, 1], R: [colours, 2], e: [atEnd, 1], E: [atEnd, 2], q: [bells, 1], Q: [bells, 2], n: [numbers, 1], N: [numbers, 2],
  S: [simple(({ settings }) => Number(settings.style.chop), ({ settings }, value) => (settings.style.chop = value > 0), 'Fold long lines', 'Chop long lines'), 1],
  s: [simple(({ view }) => Number(view.squeeze), ({ view }, value) => (view.squeeze = value > 0), 'Display all blank lines', 'Squeeze multiple blank lines'), 1],
  '~': [simple(({ settings }) => Number(settings.style.tildes), ({ settings }, value) => (settings.style.tildes = value > 0), "Don't show tildes after end of file", 'Show tildes after end of file'), 1],
  F: [simple(({ settings }) => Number(settings.leaveIfShort), ({ settings }, value) => (settings.leaveIfShort = value > 0), "Don't quit if end-of-file on first screen", 'Quit if end-of-file on first screen'), 1],
  X: [simple(({ settings }) => Number(settings.stay), () => {}, 'Send init/deinit strings to terminal', "Don't use init/deinit strings"), 1],
  K: [simple(({ settings }) => Number(settings.leaveOnInterrupt), ({ settings }, value) => (settings.leaveOnInterrupt = value > 0), 'Interrupt (ctrl-C) returns to prompt', 'Interrupt (ctrl-C) exits less'), 1],
};

/** Options that take a number, what asks for it and what tells it. */
const NUMBERS: Readonly<Record<string, readonly [asks: string, tells: string, get: (pager: Pager) => number, set: (pager: Pager, value: number) => void]>> = {
  x: ['Tab stops: ', 'Tab stops every %d spaces', ({ settings }) => settings.style.tab, ({ settings }, value) => (settings.style.tab = Math.max(1, value))],
  z: ['Scroll window size: ', 'Scroll window size is %d lines', (pager) => pager.window ?? pager.view.height, (pager, value) => (pager.window = value > 0 ? value : undefined)],
  '#': ['Horizontal shift: ', 'Horizontal shift %d columns', (pager) => pager.sideways ?? 0, (pager, value) => (pager.sideways = value > 0 ? value : undefined)],
};

export function* toggle(pager: Pager, sign: '-' | '_'): Blocking<void> {
  yield* pager.lastRow(sign);
  const letter = yield* pager.key(), found = TOGGLES[letter], number = NUMBERS[letter];
  if (letter <= ' ' || letter === '\x7f') return;
  if (letter === 'P' && sign === '-') {
    const typed = yield* pager.line('prompt: ', 'option');
    if (typed !== undefined) pager.settings.own = { ...pager.settings.own, short: typed };
    return;
  }
  if (number) {
    const [asks, tells, get, set] = number, typed = sign === '_' ? undefined : yield* pager.line(asks, 'option');
    if (sign === '-' && typed === undefined) return;
    if (typed !== undefined && !/^-?\d+$/.test(typed.trim())) pager.messages.push(`Number is required after -${letter}`);
    else if (typed !== undefined) set(pager, Math.min(10_000, Number(typed)));
    if (pager.messages.length === 0 && (sign === '_' || letter === 'z')) pager.messages.push(tells.replace('%d', String(get(pager))));
    return;
  }
  if (!found) {
    pager.messages.push(/[a-zA-Z]/.test(letter) ? `this machine does not simulate -${letter}` : `There is no -${letter} option`);
    return;
  }
  if (sign === '-' && letter === 'X') {
    pager.messages.push('Cannot change the -X (--no-init) option');
    return;
  }
  const [option, value] = found, now = option.get(pager);
  if (sign === '-') option.set(pager, now === value ? 0 : value);
  pager.messages.push(option.words[option.get(pager)]!);
  pager.view.top = { line: pager.view.top.line, row: 0 };
}
