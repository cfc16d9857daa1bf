/** What the small command line tools have in common: two flavours, options, and how they complain. */
import type { Blocking } from '../kernel/blocking.ts';
import { encode } from '../kernel/bytes.ts';
import { Errno } from '../kernel/errno.ts';
import { lookup } from '../kernel/files.ts';
import { Exit, type Main, type Process } from '../kernel/process.ts';
import { applets } from './busybox-applets.ts';
import { closedInput } from './closed-input.ts';
import { gnuMistake } from './gnu-mistake.ts';
import { parseOptions, Parsed, UsageError, type Option } from './options.ts';
import { escaped, inQuotes, nameShown } from './quoting.ts';
import { unwritable } from './unwritable.ts';
import { wordMistake } from './valid-arguments.ts';

/** GNU's tools on the learner's machine and in Debian images; busybox's in busybox and Alpine. */
export type Flavour = 'gnu' | 'busybox';

export interface Invocation {
  /** Name it was called by. */
  name: string;
  flavour: Flavour;
  options: Parsed;
  operands: string[];
}

export interface Tool {
  name: string;
  /** Other names of it in busybox or GNU userlands. */
  aliases?: string[];
  options?: readonly Option[];
  /** The options that busybox has of them: short letters, then long names after spaces. Default: all. */
  busyboxOptions?: string;
  /** Operands after the first one are not options (env, xargs, timeout). */
  stopAtOperand?: boolean;
  /** It reads its words itself: they are not options as getopt knows them (ps, ip, dig). */
  raw?: true;
  /** Turns historic spellings (`kill -9`, `head -5`) into options before they are parsed. */
  prepare?: (words: readonly string[]) => string[];
  /** What GNU's tool says after a usage error, where it is not the usual pointer to --help. */
  hint?: (name: string) => string;
  /** How a wrong option is worded, where it is not getopt's way. */
  wrongOption?: (word: string) => string;
  /** How an option without its value is worded, where it is not getopt's way. */
  missingValue?: (word: string) => string;
  /** Gives the tool with all its functions, where a page has not loaded them yet. */
  whole?: () => Blocking<Tool>;
  /** The first line of --version, where it is not the one of GNU's coreutils. */
  version?: string;
  /** Exit status of a usage error with GNU's tool (busybox always uses 1). */
  usageStatus?: number;
  /** How many operands GNU's tool takes at the most. */
  most?: number;
  /** Operands as the usage line shows them. */
  usage?: string;
  /** One line of what it does, in our own words. */
  summary: string;
  /** Only in one of the userlands. */
  only?: Flavour;
  run: (p: Process, call: Invocation) => Blocking<number>;
}

/** Version of busybox in the images, as its usage texts name it. */
/** What busybox calls itself above each usage. */
export const BUSYBOX = 'BusyBox v1.37.0 (2024-09-26 21:31:42 UTC) multi-call binary.';

/** Version of GNU's coreutils on the learner's machine. */
const COREUTILS = '(GNU coreutils) 9.1';

/** Whether the process's locale has UTF-8, which decides how GNU's tools quote. */
export const inUtf8 = (p: Process): boolean => /utf-?8/i.test(p.env.get('LC_ALL') || p.env.get('LC_CTYPE') || p.env.get('LANG') || '');

/** What no message holds as it is. */
const plain = (text: string): string => text.replace(/[\x00-\x1f\x7f\\]/g, (one) => (one === '\\' ? '\\\\' : escaped(one)));

/** ‘text’ as gnulib's quote() has it in a UTF-8 locale, 'text' elsewhere and in busybox. */
export const quoted = (p: Process, text: string, flavour: Flavour = 'gnu'): string => (flavour === 'gnu' ? (inUtf8(p) ? `‘${plain(text)}’` : `'${plain(text)}'`) : `'${text}'`);

/** The line that GNU's tools end a usage error with. */
export const tryHelp = (name: string): string => `Try '${name} --help' for more information.`;

/** Programs of GNU's and their kin that are named by a path, and say so: error(3) begins with what the program was called by. */
const CALLED = new WeakMap<Process, { name: string; path: string }>();

/** They have a name of their own, whatever they were called by, or are scripts that call another by its name. */
const OWN_NAME = new Set('apt apt-get awk bunzip2 bzcat bzip2 column curl dpkg egrep fgrep file git gunzip gzip hexdump ip jq less make man more mount nano pgrep pidof ping pkill ps rev ssh tree umount unzip vi which xxd zcat zip'.split(' '));

/** Writes a line to standard error. */
export function complain(p: Process, text: string): Blocking<void> {
  const called = CALLED.get(p);
  return p.write(2, encode(`${called ? text.split('\n').map((line) => byPath(line, called)).join('\n') : text}\n`));
}

const byPath = (line: string, { name, path }: { name: string; path: string }): string =>
  (line.startsWith(`${name}: `) ? `${path}${line.slice(name.length)}` : line).replace(`Try '${name} --help'`, () => `Try '${path} --help'`).replace(`or '${name} --usage'`, () => `or '${path} --usage'`);

/** The program that a registry holds for a tool. */
export const mainOf = (tool: Tool, flavour: Flavour): Main => function* (p) {
  const name = (p.argv[0] ?? tool.name).split('/').pop()!.replace(/^-/, '');
  return yield* runTool(tool, flavour, p, name, p.argv.slice(1));
};

/** The options that a userland's tool has. */
function optionsOf(tool: Tool, flavour: Flavour): readonly Option[] {
  const all = tool.options ?? [];
  const known = applets[tool.name]?.options ?? tool.busyboxOptions;
  if (flavour === 'gnu' || known === undefined) return all;
  const [letters = '', ...longs] = known.split(' ');
  return all.flatMap(({ short, long, ...option }) => {
    const keptShort = short !== undefined && letters.includes(short), keptLong = long !== undefined && longs.includes(long);
    return keptShort || keptLong ? [{ ...option, ...(short === undefined ? {} : { short }), ...(keptLong ? { long } : {}) }] : [];
  });
}

/** Standard output could not be written to: no Errno, so that no tool takes it for a failure of what it reads. */
class WriteFailure extends Error {
  readonly errno: Errno;
  constructor(errno: Errno) {
    super(errno.message);
    this.errno = errno;
  }
}

function* sayWriteError(p: Process, name: string, errno: Errno): Blocking<number> {
  const { text, status } = p.onWriteError(name, errno);
  yield* p.write(2, text);
  return status;
}

export function* runTool(given: Tool, flavour: Flavour, p: Process, name: string, words: readonly string[]): Blocking<number> {
  const tool = given.whole ? yield* given.whole() : given;
  const path = p.argv[0] ?? '';
  if (flavour === 'gnu' && path.includes('/') && path.endsWith(`/${name}`) && !OWN_NAME.has(name)) CALLED.set(p, { name, path });
  if (flavour === 'gnu') p.onWriteError = (own, error) => unwritable(own, error, tool.usageStatus ?? 1);
  p.writeFailure = (error) => new WriteFailure(error);
  try {
    if (tool.raw && !(words.includes('--help') && flavour === 'busybox')) return yield* tool.run(p, { name, flavour, options: new Parsed(), operands: [...words] });
    const literal = flavour === 'busybox' && applets[name]?.literal && !words.includes('--help');
    const { options, operands } = yield* parsed(tool, flavour, literal ? ['--', ...words] : tool.prepare ? tool.prepare(words) : words);
    if (flavour === 'busybox' && wrongCount(name, options, operands.length)) throw new UsageError('');
    const wrongWord = flavour === 'gnu' ? wordMistake(tool.options ?? [], options, (text) => quoted(p, text)) : undefined;
    if (wrongWord !== undefined) throw new UsageError(wrongWord, undefined, false, undefined, 1);
    const extra = flavour === 'gnu' && tool.most !== undefined ? operands[tool.most] : undefined;
    if (extra !== undefined) throw new UsageError(`extra operand ${quoted(p, extra)}`);
    return yield* tool.run(p, { name, flavour, options, operands });
  } catch (error) {
    if (error instanceof UsageError) return yield* usageError(tool, flavour, p, name, words, error);
    if (error instanceof WriteFailure) return yield* sayWriteError(p, name, error.errno);
    if (error instanceof Exit || (error instanceof Errno && (error.code === 'EPIPE' || error.code === 'EINTR'))) throw error;
    if (!(error instanceof Errno)) throw error;
    const closed = p.files.has(0) ? undefined : closedInput({ name, flavour }, '-', error);
    if (closed === '') return 0;
    yield* complain(p, closed ?? `${name}: ${error.strerror}`);
    return 1;
  }
}

/** The options among the words. What GNU's tool says of a wrong one is looked up: it has more than ours. */
function* parsed(tool: Tool, flavour: Flavour, words: readonly string[]): Blocking<ReturnType<typeof parseOptions>> {
  const how = { stopAtOperand: tool.stopAtOperand ?? false }, known = optionsOf(tool, flavour);
  try {
    const found = parseOptions(words, known, how);
    const mistake = flavour === 'gnu' && found.options.abbreviated ? yield* gnuMistake(tool.name, words, known, how) : undefined;
    if (mistake && !mistake.lacking) throw mistake;
    return found;
  } catch (error) {
    throw flavour === 'gnu' && error instanceof UsageError && !words.includes('--help') ? (yield* gnuMistake(tool.name, words, known, how)) ?? error : error;
  }
}

/** Whether an applet shows its usage for so many operands. */
function wrongCount(name: string, options: Parsed, count: number): boolean {
  const [least, most = Infinity] = applets[name]?.operands ?? [0];
  // rm -f without files is content; -t names the target, -a and -s make every operand a name.
  if ((name === 'rm' && options.has('f')) || (['cp', 'mv', 'install'].includes(name) && options.has('t')) || (name === 'basename' && (options.has('a') || options.has('s')) && count > 0) || (name === 'shuf' && options.has('e')) || (name === 'install' && options.has('d') && count > 0)) return false;
  return count < least || count > most;
}

function* usageError(tool: Tool, flavour: Flavour, p: Process, name: string, words: readonly string[], error: UsageError): Blocking<number> {
  if (error.help && flavour === 'gnu' && words.some((word) => word.length > 2 && '--version'.startsWith(word))) {
    yield* p.write(1, `${tool.version ?? `${name} ${COREUTILS}`}\n`);
    return 0;
  }
  if (error.help && flavour === 'busybox' && words.includes('--version')) {
    if (applets[name]?.version !== undefined) {
      yield* p.write(1, `${applets[name].version}\n`);
      return 0;
    }
    yield* complain(p, `${name}: unrecognized option${lookup(p, '/etc/alpine-release') ? ': version' : " '--version'"}`);
    yield* p.write(2, help(tool, flavour, name));
    return applets[name]?.status ?? 1;
  }
  if (error.help) {
    yield* p.write(flavour === 'gnu' ? 1 : 2, help(tool, flavour, name));
    return 0;
  }
  const bare = /requires an argument -- '(.)'$|^option '(--\S+)' requires an argument$/.exec(error.gnu), missing = bare && tool.missingValue && flavour === 'gnu' ? tool.missingValue(bare[2] ?? `-${bare[1]}`) : undefined;
  // busybox words it as the C library's getopt does: musl's in Alpine, elsewhere as GNU's.
  const old = flavour === 'busybox' && error.gnu.startsWith('Old option') ? error.busybox : undefined;
  const wording = missing ?? old ?? (flavour === 'gnu' && tool.wrongOption && error.word !== undefined ? tool.wrongOption(error.word) : flavour === 'gnu' || !lookup(p, '/etc/alpine-release') ? error.gnu : error.busybox);
  if (wording !== '') yield* complain(p, `${name}: ${wording}`);
  if (flavour === 'gnu') {
    const hint = error.bare ? '' : tool.hint?.(name) ?? tryHelp(name);
    if (hint !== '') yield* complain(p, hint);
    return error.status ?? tool.usageStatus ?? 1;
  }
  yield* p.write(2, help(tool, flavour, name));
  return applets[name]?.status ?? 1;
}

function help(tool: Tool, flavour: Flavour, name: string): string {
  const flags = optionsOf(tool, flavour).map((option) => option.short).filter(Boolean).join('');
  const synopsis = applets[name]?.usage, usage = synopsis === undefined ? `${name}${flags ? ` [-${flags}]` : ''}${tool.usage ? ` ${tool.usage}` : ''}` : `${name} ${synopsis}`.trimEnd();
  return flavour === 'busybox' ? `${BUSYBOX}\n\nUsage: ${usage}\n\n${tool.summary}\n` : `Usage: ${name} [OPTION]...${tool.usage ? ` ${tool.usage}` : ''}\n${tool.summary}.\n\n${optionList(tool)}`;
}

/** The options, one a line, short and long names side by side. */
const optionList = (tool: Tool): string =>
  [...(tool.options ?? []).filter((option) => option.long || option.short !== undefined), { long: 'help' }, { long: 'version' }]
    .map(({ short, long, value }: Option) => `  ${short === undefined ? '   ' : `-${short}${long === undefined ? '' : ','}`} ${long === undefined ? '' : `--${long}${value === true ? '=VALUE' : value === 'optional' ? '[=VALUE]' : ''}`}`.trimEnd() + '\n').join('');

/** GNU's tools that do not say it as `cat: x: No such file or directory`. */
const OPENING: Record<string, (path: string) => string> = {
  head: (path) => `cannot open ${inQuotes(path)} for reading`, tail: (path) => `cannot open ${inQuotes(path)} for reading`, split: (path) => `cannot open ${inQuotes(path)} for reading`, tac: (path) => `failed to open ${inQuotes(path)} for reading`, rev: (path) => `cannot open ${path}`,
};

/** busybox's tools that word it as GNU's cat. */
const PLAIN = new Set(['comm', 'hexdump', 'hd', 'rev', 'head', 'tac', 'wc', 'base64', 'cut', 'nl', 'paste', 'fold', 'expand', 'unexpand', 'od']);

/** `cat: x: No such file or directory`, or as busybox words it. */
export const cannotOpen = ({ name, flavour }: Invocation, path: string, error: Errno): string =>
  (flavour === 'gnu' ? `${name}: ${OPENING[name]?.(path) ?? nameShown(path)}: ${error.strerror}` : `${name}: ${PLAIN.has(name) ? path : `can't open '${path}'`}: ${error.strerror}`);
