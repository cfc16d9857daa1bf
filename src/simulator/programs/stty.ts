import type { Blocking } from '../kernel/blocking.ts';
import { open } from '../kernel/files.ts';
import { Errno } from '../kernel/errno.ts';
import type { Process } from '../kernel/process.ts';
import type { Termios, Tty } from '../kernel/tty.ts';
import { complain, quoted, tryHelp, type Invocation, type Tool } from './tool.ts';

/** What the kernel keeps of a size. */
const LARGEST = 65_535;

/** Control, input, output and local modes in their order, as a new terminal has them. */
const MODES: readonly string[] = [
  '-parenb -parodd -cmspar cs8 -hupcl -cstopb cread -clocal -crtscts',
  '-ignbrk -brkint -ignpar -parmrk -inpck -istrip -inlcr -igncr icrnl ixon -ixoff -iuclc -ixany -imaxbel -iutf8',
  'opost -olcuc -ocrnl onlcr -onocr -onlret -ofill -ofdel nl0 cr0 tab0 bs0 vt0 ff0',
  'isig icanon iexten echo echoe echok -echonl -noflsh -xcase -tostop -echoprt echoctl echoke -flusho -extproc',
];

/** Modes that differ from what `stty sane` makes are shown without -a, too. */
const SANE = new Set('brkint imaxbel icrnl opost onlcr isig icanon echo'.split(' '));

const KEYS = 'intr = ^C; quit = ^\\; erase = ^?; kill = ^U; eof = ^D; eol = <undef>; eol2 = <undef>; swtch = <undef>; start = ^Q; stop = ^S; susp = ^Z; rprnt = ^R; werase = ^W; lnext = ^V; discard = ^O;';

/** Which settings of a terminal a mode of ours is; the others never change here. */
const BITS: Readonly<Record<string, keyof Termios>> = { icrnl: 'inputNewlines', opost: 'outputNewlines', onlcr: 'outputNewlines', isig: 'signals', icanon: 'canonical', echo: 'echo', brkint: 'sane', imaxbel: 'sane' };

const COMBINATIONS: Readonly<Record<string, Partial<Termios>>> = {
  raw: { canonical: false, signals: false, outputNewlines: false, inputNewlines: false, sane: false },
  sane: { canonical: true, echo: true, signals: true, outputNewlines: true, inputNewlines: true, sane: true },
  cooked: { canonical: true, signals: true, outputNewlines: true, inputNewlines: true }, '-raw': { canonical: true, signals: true, outputNewlines: true, inputNewlines: true }, '-cooked': { canonical: false, signals: false, outputNewlines: false, inputNewlines: false },
  cbreak: { canonical: false }, '-cbreak': { canonical: true }, nl: { inputNewlines: false, outputNewlines: false }, '-nl': { inputNewlines: true, outputNewlines: true },
};

/** A mode with the sign it has now. */
function signed(mode: string, { termios }: Tty): string {
  const name = mode.replace(/^-/, ''), bit = BITS[name];
  // One setting here is two there: raw turns off OPOST, a terminal with lines can only have lost ONLCR.
  return bit === undefined || (name === (termios.canonical ? 'opost' : 'onlcr')) ? mode : termios[bit] ? name : `-${name}`;
}

/** Words side by side as far as the window is wide; the blank before the last one is not counted. */
function wrapped(words: readonly string[], columns: number): string {
  let text = '', at = 0;
  for (const word of words) {
    const broken = at > 0 && columns - at < word.length;
    text += `${broken ? '\n' : at > 0 ? ' ' : ''}${word}`;
    at = broken || at === 0 ? word.length : at + 1 + word.length;
  }
  return `${text}\n`;
}

/** The keys, and what else never changes here, behind the flags of `stty -g`. */
const SAVED_REST = '3:1c:7f:15:4:0:1:0:11:13:1a:0:12:f:17:16:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0';
const BREAKS = 0x2002, RETURNS = 0x100, FLOW = 0x400, OUTPUT = 5, OUTPUT_BIT = 1, CONTROL = 0xbf, SIGNALS = 1, LINES = 2, ECHO = 8, LOCAL_REST = 0x8a30;

/** All settings in one word, for a later `stty WORD`. */
const saved = ({ sane, inputNewlines, outputNewlines, signals, canonical, echo }: Termios): string =>
  [FLOW | (sane ? BREAKS : 0) | (inputNewlines ? RETURNS : 0), outputNewlines ? OUTPUT : OUTPUT & ~OUTPUT_BIT, CONTROL, LOCAL_REST | (signals ? SIGNALS : 0) | (canonical ? LINES : 0) | (echo ? ECHO : 0)].map((flags) => flags.toString(16)).concat(SAVED_REST).join(':');

function restored(word: string): Termios | undefined {
  const [input, output, , local] = /^[0-9a-f]+(:[0-9a-f]+){35}$/.test(word) ? word.split(':').map((part) => parseInt(part, 16)) : [];
  if (input === undefined || output === undefined || local === undefined) return undefined;
  return { sane: (input & BREAKS) > 0, inputNewlines: (input & RETURNS) > 0, outputNewlines: (output & OUTPUT_BIT) > 0, signals: (local & SIGNALS) > 0, canonical: (local & LINES) > 0, echo: (local & ECHO) > 0 };
}

function display(tty: Tty, all: boolean, columns: number, gnu: boolean): string {
  const phrases = (text: string): string[] => text.split(/(?<=;) /), keys = gnu ? KEYS : KEYS.replace('discard', 'flush'), waits = 'min = 1; time = 0;';
  const groups = MODES.map((modes) => modes.split(' ').map((mode) => signed(mode, tty)));
  if (all) return [phrases(`speed 38400 baud; rows ${tty.rows}; columns ${tty.columns}; line = 0;`), [...phrases(keys), waits], ...groups].map((words) => wrapped(words, columns)).join('');
  const strange = groups.map((modes) => modes.filter((mode) => SANE.has(mode.replace(/^-/, '')) && mode.startsWith('-'))).filter((modes) => modes.length > 0);
  return `speed 38400 baud; line = 0;\n${gnu ? (tty.termios.canonical ? '' : `${waits}\n`) : wrapped([...phrases(keys), waits], columns)}${strange.map((modes) => wrapped(modes, columns)).join('')}`;
}

function* refuse(p: Process, call: Invocation, problem: string): Blocking<number> {
  yield* complain(p, `stty: ${problem}${call.flavour === 'gnu' && !problem.startsWith('invalid integer') ? `\n${tryHelp('stty')}` : ''}`);
  return 1;
}

export const stty: Tool = {
  name: 'stty', usage: '[SETTING]...', summary: 'Show or change terminal settings', raw: true,
  *run(p, call) {
    const gnu = call.flavour === 'gnu', words = [...call.operands];
    const at = words.findIndex((word) => /^-F|^--file/.test(word)), device = at < 0 ? undefined : words[at]!.replace(/^-F|^--file=?/, '') || words[at + 1] || '';
    if (at >= 0) words.splice(at, /^(-F|--file)$/.test(words[at]!) ? 2 : 1);
    let tty: Tty | undefined;
    try {
      tty = device === undefined ? p.files.get(0)?.tty : open(p, device, { read: true }).tty;
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      yield* complain(p, `stty: ${device}: ${error.strerror}`);
      return 1;
    }
    if (!tty) {
      yield* complain(p, `stty: ${device ?? (gnu ? "'standard input'" : 'standard input')}: Inappropriate ioctl for device`);
      return 1;
    }
    const shown = p.files.get(1)?.tty?.columns ?? 80, all = words.some((word) => word === '-a' || word === '--all');
    if (all && words.length > 1) return yield* gnu ? say(p, 'when specifying an output style, modes may not be set') : say(p, 'modes may not be set when -a or -g is used');
    if (all || words.length === 0) {
      yield* p.write(1, display(tty, all, shown > 0 ? shown : 80, gnu));
      return 0;
    }
    for (let word = words.shift(); word !== undefined; word = words.shift()) {
      const bit = BITS[word.replace(/^-/, '')], several = COMBINATIONS[word] ?? restored(word);
      if (word === 'rows' || word === 'cols' || word === 'columns') {
        const given = words.shift();
        if (given === undefined) return yield* refuse(p, call, gnu ? `missing argument to ${quoted(p, word)}` : `${word} requires an argument`);
        if (!/^\d+$/.test(given)) return yield* refuse(p, call, gnu ? `invalid integer argument: ${quoted(p, given)}` : `invalid number '${given}'`);
        // A screen keeps at least a row and a column.
        const size = Math.min(LARGEST, Math.max(1, Number(given)));
        if (word === 'rows') tty.resize(size, tty.columns);
        else tty.resize(tty.rows, size);
      } else if (word === 'size') yield* p.write(1, `${tty.rows} ${tty.columns}\n`);
      else if (word === '-g' || word === '--save') yield* p.write(1, `${saved(tty.termios)}\n`);
      else if (word === 'speed') yield* p.write(1, '38400\n');
      else if (several) tty.set(several);
      else if (bit !== undefined && bit !== 'sane') tty.set({ [bit]: !word.startsWith('-') });
      else if (/^(min|time)$/.test(word) && words.length > 0) words.shift();
      else if (KEYS.includes(`${word} = `)) return yield* words.length === 0 ? refuse(p, call, gnu ? `missing argument to ${quoted(p, word)}` : `${word} requires an argument`) : say(p, `${word}: not simulated here`);
      else if (MODES.some((modes) => modes.split(' ').some((mode) => mode.replace(/^-/, '') === word!.replace(/^-/, '')))) return yield* say(p, `${word}: not simulated here`);
      else return yield* refuse(p, call, gnu ? `invalid argument ${quoted(p, word)}` : word.startsWith('-') ? `invalid argument '${word}'` : `invalid number '${word}'`);
    }
    return 0;
  },
};

function* say(p: Process, words: string): Blocking<number> {
  yield* complain(p, `stty: ${words}`);
  return 1;
}
