/** less: a pager for the terminal. In a pipe it is cat. */
import { Errno } from '../../kernel/errno.ts';
import { readFile, stat } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { eachInput, openOperand, readAll } from '../lines.ts';
import { Parsed, parseOptions, type Option } from '../options.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { decode } from '../../kernel/bytes.ts';
import { nextKey } from '../processes/keys.ts';
import { openControllingTerminal } from '../terminal.ts';
import { complain, type Tool } from '../tool.ts';
import { cannotOpen } from './change-file.ts';
import { Pager, type Opener, type Settings } from './pager.ts';
import { PIECES } from './rows.ts';
import { Source } from './source.ts';

const OPTIONS: readonly Option[] = [
  { short: 'N', long: 'LINE-NUMBERS' }, { short: 'n', long: 'line-numbers' }, { short: 'S', long: 'chop-long-lines' }, { short: 'R', long: 'RAW-CONTROL-CHARS' }, { short: 'r', long: 'raw-control-chars' }, { short: 'F', long: 'quit-if-one-screen' }, { short: 'X', long: 'no-init' },
  { short: 'e', long: 'quit-at-eof' }, { short: 'E', long: 'QUIT-AT-EOF' }, { short: 'i', long: 'ignore-case' }, { short: 'I', long: 'IGNORE-CASE' }, { short: 'm', long: 'long-prompt' }, { short: 'M', long: 'LONG-PROMPT' }, { short: 's', long: 'squeeze-blank-lines' }, { short: 'f', long: 'force' },
  { short: 'p', long: 'pattern', value: true }, { short: 'x', long: 'tabs', value: true }, { short: 'K', long: 'quit-on-intr' }, { short: 'P', long: 'prompt', value: true }, { short: 'z', long: 'window', value: true }, { short: 'j', long: 'jump-target', value: true }, { short: 'h', long: 'max-back-scroll', value: true }, { short: 'y', long: 'max-forw-scroll', value: true }, { short: 'b', long: 'buffers', value: true }, { short: 'B', long: 'auto-buffers' }, { short: 'L', long: 'no-lessopen' }, { short: 'u', long: 'underline-special' }, { short: 'U', long: 'UNDERLINE-SPECIAL' }, { short: 'W', long: 'HILITE-UNREAD' }, { short: 'A', long: 'SEARCH-SKIP-SCREEN' }, { short: '#', long: 'shift', value: true }, { short: 'V', long: 'version' }, { short: 'q', long: 'quiet' }, { short: 'Q', long: 'QUIET' }, { short: 'g', long: 'hilite-search' }, { short: 'G', long: 'HILITE-SEARCH' }, { short: 'c', long: 'clear-screen' }, { short: 'w', long: 'hilite-unread' }, { short: 'd', long: 'dumb' }, { short: 'a', long: 'search-skip-screen' }, { short: '~', long: 'tilde' }, { long: 'first', value: true },
];

/** They would change what is seen; of the others without effect here (-b, -h, -y) nobody sees anything. */
const NOT_SIMULATED: readonly string[] = ['j', 'u', 'U', 'w', 'W', 'a', 'A'];

const VERSION = `less 590 (GNU regular expressions)
Copyright (C) 1984-2021  Mark Nudelman

less comes with NO WARRANTY, to the extent permitted by law.
For information about the terms of redistribution,
see the file named README in the less distribution.
Home page: https://greenwoodsoftware.com/less
`;

export const less: Tool = {
  name: 'less', only: 'gnu', usage: '[FILE]...', summary: 'Look at text page by page', options: OPTIONS,
  prepare: (words) => words.map((word) => (/^\+./.test(word) ? `--first=${word.slice(1)}` : /^-\d+$/.test(word) ? `-z${word.slice(1)}` : word)),
  *run(p, call) {
    if (call.options.has('V')) {
      yield* p.write(1, VERSION);
      return 0;
    }
    const terminal = p.files.get(1)?.tty;
    if (!terminal) return yield* eachInput(p, call, call.operands, function* (file) {
      yield* p.write(1, yield* readAll(p, file));
    });
    const options = withEnvironment(p, call.options), opener = openerFor(p), absent = NOT_SIMULATED.find((letter) => options.has(letter));
    if (absent !== undefined) {
      yield* complain(p, `less: -${absent}: not simulated here`);
      return 1;
    }
    const names = call.operands.length > 0 || p.files.get(0)?.tty ? [...call.operands] : ['-'];
    if (names.length === 0) {
      yield* complain(p, 'Missing filename ("less --help" for help)');
      return 0;
    }
    const settings = settingsOf(options), refused: string[] = [];
    const fails = (words: string): void => void refused.push(words);
    while (names.length > 0 && !(opens(names[0]!, opener, fails) && (settings.force || (yield* isWanted(p, names[0]!, settings))))) names.shift();
    for (const [i, words] of refused.entries()) {
      yield* p.write(2, `${words}\n`);
      // Nobody would see it once the first screen is there.
      if (names.length > 0) yield* waitForReturn(p, i);
    }
    if (names.length === 0) return 1;
    const pager = new Pager(p, settings, names, opener);
    pager.window = Number(options.value('z')) || undefined;
    pager.sideways = Number(options.value('#')) || undefined;
    yield* pager.run();
    return pager.status;
  },
};

function* waitForReturn(p: Process, index: number): Blocking<void> {
  yield* p.write(1, `${index > 0 ? '\r' : ''}Press RETURN to continue `);
  yield* oneKey(p);
  yield* p.write(1, '\n');
}

function* oneKey(p: Process): Blocking<string> {
  const { file, restore } = openControllingTerminal(p, () => false);
  try {
    return (yield* nextKey(p, file, Infinity)) ?? '';
  } finally {
    restore();
  }
}

/** A file that looks like no text is asked about. */
function* isWanted(p: Process, name: string, { style }: Settings): Blocking<boolean> {
  const node = name === '-' ? undefined : stat(p, name);
  if (node?.kind !== 'file' || !looksBinary(readFile(p, name).subarray(0, LOOKED_AT), style.colours === true)) return true;
  yield* p.write(1, `"${name}" may be a binary file.  See it anyway? `);
  const yes = /^[yY]/.test(yield* oneKey(p));
  yield* p.write(1, '\n');
  return yes;
}

/** So many bytes are looked at; so many of them may be no text. */
const LOOKED_AT = 256, ODD_BYTES = 5;

/** @param coloured colours are no odd bytes */
function looksBinary(bytes: Uint8Array, coloured: boolean): boolean {
  const text = decode(bytes), odd = (coloured ? text.replace(PIECES, (piece) => (piece.length > 1 ? '' : piece)) : text).match(/[\0-\x07\x0b\x0e-\x1f\x7f-\x9f\ufffd]/g);
  return (odd?.length ?? 0) > ODD_BYTES;
}

function opens(name: string, opener: Opener, fails: (words: string) => void): boolean {
  try {
    opener(name);
    return true;
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    fails(cannotOpen(name, error));
    return false;
  }
}

/** Opens each file once. */
function openerFor(p: Process): Opener {
  const sources = new Map<string, Source>();
  return (name) => {
    const known = sources.get(name);
    if (known) return known;
    const node = name === '-' ? undefined : stat(p, name);
    const made = new Source(p, node ? name : '', openOperand(p, name), node?.kind === 'file' ? node.size : undefined);
    sources.set(name, made);
    return made;
  };
}

/** $LESS holds options that come before those of the command line, with or without their hyphen. */
function withEnvironment(p: Process, given: Parsed): Parsed {
  // A prompt there has blanks in it and ends with a dollar sign.
  const prompts: string[] = [], text = (p.env.get('LESS') ?? '').replace(/P([^$]*)(?:\$|$)/g, (_, prompt: string) => {
    prompts.push(`-P${prompt}`);
    return '';
  });
  const words = text.split(' ').filter(Boolean).map((word) => (/^[-+]/.test(word) ? word : `-${word}`));
  const { options } = parseOptions([...words.filter((word) => word.startsWith('-') && word !== '-'), ...prompts], OPTIONS, { stopAtOperand: false });
  options.all.push(...given.all);
  return options;
}

function settingsOf(options: Parsed): Settings {
  const first = options.value('first'), pattern = options.value('p');
  return {
    style: { chop: options.has('S'), numbers: options.lastOf('N', 'n') === 'N', colours: { R: true, r: 'all' as const }[options.lastOf('R', 'r') ?? ''] ?? false, tab: Number(options.value('x')) || 8, tildes: !options.has('~') },
    own: ownPrompts(options.values('P')), numbered: options.lastOf('N', 'n') !== 'n', bells: options.has('Q') ? 2 : options.has('q') ? 1 : 0, leaveOnInterrupt: options.has('K'), fromTop: options.has('c'), force: options.has('f'),
    prompts: options.has('M') ? 'long' : options.has('m') ? 'medium' : 'short',
    letters: options.has('I') ? 'I' : options.has('i') ? 'i' : '',
    squeeze: options.has('s'),
    leaveAtEnd: options.has('E') ? 2 : options.has('e') ? 1 : 0,
    stay: options.has('X'),
    leaveIfShort: options.has('F'),
    first: pattern === undefined ? (first ?? '') + (/^[/?]/.test(first ?? '') ? '\r' : /^\d+$/.test(first ?? '') ? 'g' : '') : `/${pattern}\r`,
  };
}

/** -Pm, -PM, -P=: which one is given; the words after a `$` are another option (of $LESS). */
function ownPrompts(given: readonly string[]): Settings['own'] {
  const own: Settings['own'] = {};
  for (const text of given) {
    const kind = ({ s: 'short', m: 'medium', M: 'long', '=': 'equals' } as const)[text[0] ?? ''];
    // Of the help (-Ph) and of waiting (-Pw) are not simulated.
    if (!/^[hw]/.test(text)) own[kind ?? 'short'] = kind === undefined ? text : text.slice(1);
  }
  return own;
}
