/** less and more: pagers for the terminal. In a pipe they are cat. */
import { Errno } from '../../kernel/errno.ts';
import { stat } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { eachInput, openOperand, readAll } from '../lines.ts';
import { Parsed, parseOptions, type Option } from '../options.ts';
import { complain, type Tool } from '../tool.ts';
import { cannotOpen } from './change-file.ts';
import { more } from './more.ts';
import { Pager, type Opener, type Settings } from './pager.ts';
import { Source } from './source.ts';

const OPTIONS: readonly Option[] = [
  { short: 'N', long: 'LINE-NUMBERS' }, { short: 'n', long: 'line-numbers' }, { short: 'S', long: 'chop-long-lines' }, { short: 'R', long: 'RAW-CONTROL-CHARS' }, { short: 'r', long: 'raw-control-chars' }, { short: 'F', long: 'quit-if-one-screen' }, { short: 'X', long: 'no-init' },
  { short: 'e', long: 'quit-at-eof' }, { short: 'E', long: 'QUIT-AT-EOF' }, { short: 'i', long: 'ignore-case' }, { short: 'I', long: 'IGNORE-CASE' }, { short: 'm', long: 'long-prompt' }, { short: 'M', long: 'LONG-PROMPT' }, { short: 's', long: 'squeeze-blank-lines' }, { short: 'f', long: 'force' },
  { short: 'p', long: 'pattern', value: true }, { short: 'x', long: 'tabs', value: true }, { short: 'K', long: 'quit-on-intr' }, { short: 'q', long: 'quiet' }, { short: 'Q', long: 'QUIET' }, { short: 'g', long: 'hilite-search' }, { short: 'G', long: 'HILITE-SEARCH' }, { short: 'c', long: 'clear-screen' }, { short: 'w', long: 'hilite-unread' }, { short: 'd', long: 'dumb' }, { short: 'a', long: 'search-skip-screen' }, { short: '~', long: 'tilde' }, { long: 'first', value: true },
];

export const less: Tool = {
  name: 'less', aliases: ['more'], usage: '[FILE]...', summary: 'Look at text page by page', options: OPTIONS,
  prepare: (words) => words.map((word) => (/^\+./.test(word) ? `--first=${word.slice(1)}` : word)),
  *run(p, call) {
    const terminal = p.files.get(1)?.tty;
    if (!terminal) return yield* eachInput(p, call, call.operands, function* (file, name) {
      // more heads each file where nobody turns its pages.
      if (call.name === 'more' && call.flavour === 'gnu' && name !== '-') yield* p.write(1, `::::::::::::::\n${name}\n::::::::::::::\n`);
      yield* p.write(1, yield* readAll(p, file));
    });
    if (call.name === 'more') return yield* more(p, call);
    const options = withEnvironment(p, call.options), opener = openerFor(p);
    const names = call.operands.length > 0 || p.files.get(0)?.tty ? [...call.operands] : ['-'];
    if (names.length === 0) {
      yield* complain(p, 'Missing filename ("less --help" for help)');
      return 1;
    }
    const refused: string[] = [];
    while (names.length > 0 && !opens(names[0]!, opener, refused)) names.shift();
    if (names.length === 0) {
      yield* complain(p, refused.join('\n'));
      return 1;
    }
    const pager = new Pager(p, settingsOf(options), names, opener);
    pager.messages.push(...refused);
    yield* pager.run();
    return 0;
  },
};

function opens(name: string, opener: Opener, refused: string[]): boolean {
  try {
    opener(name);
    return true;
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    refused.push(cannotOpen(name, error));
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
  const words = (p.env.get('LESS') ?? '').split(' ').filter(Boolean).map((word) => (/^[-+]/.test(word) ? word : `-${word}`));
  const { options } = parseOptions(words.filter((word) => word.startsWith('-')), OPTIONS, { stopAtOperand: false });
  options.all.push(...given.all);
  return options;
}

function settingsOf(options: Parsed): Settings {
  const first = options.value('first'), pattern = options.value('p');
  return {
    style: { chop: options.has('S'), numbers: options.lastOf('N', 'n') === 'N', colours: options.has('R') || options.has('r'), tab: Number(options.value('x')) || 8 },
    prompts: options.has('M') ? 'long' : options.has('m') ? 'medium' : 'short',
    letters: options.has('I') ? 'I' : options.has('i') ? 'i' : '',
    squeeze: options.has('s'),
    leaveAtEnd: options.has('E') ? 2 : options.has('e') ? 1 : 0,
    stay: options.has('X'),
    leaveIfShort: options.has('F'),
    first: pattern === undefined ? (first ?? '') + (/^[/?]/.test(first ?? '') ? '\r' : /^\d+$/.test(first ?? '') ? 'g' : '') : `/${pattern}\r`,
  };
}
