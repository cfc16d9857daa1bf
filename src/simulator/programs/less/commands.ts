/** The commands of less, by the keys that give them. */
import { anyOf, type Blocking, type Park } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import { Interrupted } from '../../kernel/process.ts';
import { cannotOpen, changeFile } from './change-file.ts';
import { Left, type Pager } from './pager.ts';
import { position } from './prompt.ts';
import { find, MODIFIERS, PatternError, searchFor, type Search } from './search.ts';
import { editText, runCommand } from './outside.ts';
import { toggle } from './toggle.ts';
import type { Place } from './view.ts';

type Command = (pager: Pager, count: number | undefined) => Blocking<void>;

const bell = (pager: Pager): Blocking<void> => pager.p.write(1, '\x07');

const FOLLOW_EVERY = 1000;

/** Forward by rows; at the end of the last file -e and -E leave. */
const forward = (rows: (pager: Pager, count: number | undefined) => number, force = false): Command => function* (pager, count) {
  if (yield* pager.view.forward(rows(pager, count), force)) return;
  if (pager.settings.leaveAtEnd > 0) yield* leaveOrNext(pager);
  else yield* bell(pager);
};

function* leaveOrNext(pager: Pager): Blocking<void> {
  if (pager.index + 1 >= pager.names.length) throw new Left();
  yield* changeFile(pager, 1);
}

const back = (rows: (pager: Pager, count: number | undefined) => number, force = false): Command => function* (pager, count) {
  if (!pager.view.back(rows(pager, count), force)) yield* bell(pager);
};

const lines = (_: Pager, count = 1): number => count;
const window = (pager: Pager, count?: number): number => count ?? pager.window ?? pager.view.height;
const keptWindow = (pager: Pager, count?: number): number => (pager.window = count ?? pager.window ?? pager.view.height);
const half = (pager: Pager, count?: number): number => (pager.halfWindow = count ?? pager.halfWindow ?? Math.floor(pager.tty.rows / 2));

/** To a line, whose place before is what '' goes back to. */
const jump = (to: (pager: Pager, count: number | undefined) => Blocking<unknown>): Command => function* (pager, count) {
  const from = pager.view.top;
  yield* to(pager, count);
  yield* remember(pager, from);
};

/** Where it came from, if that is more than a screen away: nearer places are scrolled to. */
function* remember(pager: Pager, from: Place): Blocking<void> {
  const { top, height } = pager.view;
  const [start, end] = from.line < top.line || (from.line === top.line && from.row < top.row) ? [from, top] : [top, from];
  let place: Place | undefined = start;
  for (let rows = 0; rows < height && place; rows++) {
    if (place.line === end.line && place.row === end.row) return;
    place = yield* pager.view.next(place);
  }
  pager.before = from;
}

function* toLine(pager: Pager, number: number): Blocking<void> {
  if (!(yield* pager.view.toLine(Math.max(0, number - 1)))) pager.messages.push(`Cannot seek to line number ${number}`);
}

function* toPercent(pager: Pager, percent = 0): Blocking<void> {
  const { view } = pager, { source } = view;
  yield* view.has(Infinity);
  const byte = Math.floor((source.offsets.at(-1)! * Math.min(100, percent)) / 100), line = source.offsets.findLastIndex((offset) => offset <= byte);
  yield* view.toLine(Math.max(0, Math.min(line, source.lines.length - 1)));
}

function* again(pager: Pager, search: Search | undefined, count: number, repeated: boolean): Blocking<void> {
  if (!search) {
    pager.messages.push('No previous regular expression');
    return;
  }
  if (search.still) return;
  if (search.whole && !repeated) pager.show(search.forward ? 0 : pager.names.length - 1);
  const { view } = pager, shown = yield* view.shown(), here = view.top.line, step = search.forward ? 1 : -1;
  if (search.whole) yield* view.has(search.forward ? 0 : Infinity);
  const from = repeated ? here + step : search.whole ? (search.forward ? 0 : view.source.lines.length - 1) : search.forward ? here : shown.at(-1)?.line ?? here;
  const line = yield* find(view, search, from, count);
  if (line === undefined) pager.messages.push('Pattern not found');
  else yield* jump(() => view.toLine(line))(pager, undefined);
}

const ask = (mark: '/' | '?'): Command => function* (pager, count = 1) {
  const typed = yield* pager.line(mark, 'search', MODIFIERS);
  if (typed === undefined) return;
  try {
    const asked = searchFor(typed, mark === '/', pager.settings.letters), empty = /^[!@*\x0e\x06\x12\x05\x0b]*$/.test(typed);
    pager.search = empty ? pager.search && { ...pager.search, forward: asked.forward } : asked;
    pager.marking = true;
    yield* again(pager, pager.search, count, empty);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    pager.messages.push('Invalid pattern');
  }
};

const repeat = (turned: boolean): Command => function* (pager, count = 1) {
  pager.marking = true;
  yield* again(pager, pager.search && { ...pager.search, whole: false, forward: pager.search.forward !== turned }, count, true);
};

const filter: Command = function* (pager) {
  const typed = yield* pager.line('&/', 'search', [MODIFIERS[0]!, MODIFIERS.at(-1)!]);
  if (typed === undefined) return;
  try {
    const { pattern, without } = searchFor(typed, true, pager.settings.letters);
    pager.view.filter = typed === '' ? undefined : { pattern, without };
    yield* pager.view.toLine((yield* pager.view.shownFrom(pager.view.top.line)) ?? 0);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    pager.messages.push('Invalid pattern');
  }
};

const sideways = (sign: 1 | -1): Command => function* (pager, count) {
  const step = (pager.sideways = count ?? pager.sideways ?? pager.halfScreen);
  pager.shift = Math.max(0, pager.shift + sign * step);
};

const mark: Command = function* (pager) {
  yield* pager.lastRow('\x1b[7mset mark: \x1b[27m');
  const letter = yield* pager.key();
  if (/^[a-zA-Z]$/.test(letter)) pager.view.marks.set(letter, pager.view.top);
  else if (letter > ' ') pager.messages.push(`Invalid mark letter ${letter}`);
};

const toMark: Command = function* (pager) {
  yield* pager.lastRow('\x1b[7mgoto mark: \x1b[27m');
  const letter = yield* pager.key(), { view } = pager, from = view.top;
  if (letter === '^') view.top = { line: 0, row: 0 };
  else if (letter === '$') yield* view.toEnd();
  else {
    const place = letter === "'" ? pager.before : view.marks.get(letter);
    if (!place) pager.messages.push(/^[a-zA-Z]$/.test(letter) ? 'Mark not set' : `Invalid mark letter ${letter}`);
    else view.top = place;
  }
  yield* remember(pager, from);
};

/** Waits at the end for what is added, until ^C. */
const follow: Command = function* (pager) {
  const { view, p, keys } = pager;
  yield* view.toEnd();
  for (let added = true; ; added = yield* view.source.readAdded()) {
    if (added) {
      yield* view.toEnd();
      yield* pager.draw();
      yield* pager.lastRow('\x1b[7mWaiting for data... (interrupt to abort)\x1b[27m');
    }
    const end = p.now + FOLLOW_EVERY;
    const timer: Park = (wake) => {
      const entry = p.agenda.at(end, p.comm, wake);
      return () => p.agenda.cancel(entry);
    };
    try {
      while (!keys.readable() && p.now < end) yield anyOf(timer, keys.readPark);
    } catch (error) {
      if (error instanceof Interrupted) return;
      throw error;
    }
    if (!keys.readable()) continue;
    const key = yield* pager.key();
    if (key === '\x18') return;
  }
};

const colon: Command = function* (pager, count = 1) {
  yield* pager.lastRow(' :');
  const key = yield* pager.key();
  if (key === 'q' || key === 'Q') throw new Left();
  if (key === 'n') yield* changeFile(pager, count);
  else if (key === 'p') yield* changeFile(pager, -count);
  else if (key === 'x') yield* count > pager.names.length ? told(pager, 'No such file') : changeFile(pager, count - 1 - pager.index);
  else if (key === 'f') pager.messages.push(yield* position(pager.told));
  else if (key === 'e') yield* examine(pager, undefined);
  else if (key !== '\x03' && key !== '\x7f') yield* bell(pager);
};

function* told(pager: Pager, words: string): Blocking<void> {
  pager.messages.push(words);
}

const examine: Command = function* (pager) {
  const name = (yield* pager.line('Examine: ', 'examine'))?.trim();
  if (name === undefined || name === '') return;
  try {
    pager.open(name);
    pager.names.splice(pager.index + 1, 0, name);
    yield* changeFile(pager, 1);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    pager.messages.push(cannotOpen(name, error));
    pager.freshAfter = true;
  }
};

/** Words of the real one where LESSSECURE forbids what would leave the pager. */
const unavailable: Command = (pager) => told(pager, 'Command not available');

const leave: Command = function* () {
  throw new Left();
};

const toEnd: Command = function* (pager, count) {
  if (count !== undefined) return yield* jump(() => toLine(pager, count))(pager, undefined);
  pager.before = pager.view.top;
  yield* pager.view.toEnd();
};

const GROUPS: readonly [keys: string, command: Command][] = [
  ['j e \x05 \x0e \r \n \x1b[B \x1bOB', forward(lines)], ['J', forward(lines, true)], ['k y \x0b \x10 \x19 \x1b[A \x1bOA', back(lines)], ['K Y', back(lines, true)],
  ['f \x06 \x16 \x1b[6~', forward(window)], ['b \x02 \x1bv \x1b[5~', back(window)], ['z', forward(keptWindow)], ['w', back(keptWindow)],
  ['d \x04', forward(half)], ['u \x15', back(half)],
  ['g < \x1b< \x1b[H \x1bOH \x1b[1~', jump((pager, count = 1) => toLine(pager, count))],
  ['G > \x1b> \x1b[F \x1bOF \x1b[4~', toEnd],
  ['p %', jump((pager, count) => toPercent(pager, count))],
  ['/', ask('/')], ['?', ask('?')], ['n', repeat(false)], ['N', repeat(true)], ['&', filter],
  ['\x1bu', function* (pager) { pager.marking = !pager.marking; }],
  ['\x1b) \x1b[C \x1bOC', sideways(1)], ['\x1b( \x1b[D \x1bOD', sideways(-1)],
  ['m', mark], ["'", toMark], ['F', follow], [':', colon], ['E \x18\x16', examine],
  ['= \x07', function* (pager) { pager.messages.push(yield* position(pager.told, pager.settings.own.equals)); }],
  ['- _', function* () { /* In act(): it matters which of the two it was. */ }],
  ['h H', (pager) => pager.help()], ['r R \x0c \x12', function* () { /* Everything is drawn again after each command. */ }],
  ['q Q', leave], ['!', runCommand], ['v', editText], ['| s', unavailable],
];

const COMMANDS = new Map<string, Command>(GROUPS.flatMap(([keys, command]) => keys.split(' ').map((key): [string, Command] => [key, command])));

/** Does what a key stands for; digits before it are its number. */
export function* act(pager: Pager, first: string): Blocking<void> {
  let key = first === '\x1b' ? first + (yield* pager.key()) : first, digits = '';
  while (/^\d$/.test(key) && (digits !== '' || key !== '0')) {
    digits += key;
    yield* pager.lastRow(`:${digits}`);
    key = yield* pager.key();
    if (key === '\x1b') key += yield* pager.key();
    if (key === '\x7f') {
      digits = digits.slice(0, -1);
      if (digits === '') return;
      key = digits.at(-1)!;
      digits = digits.slice(0, -1);
    }
  }
  if (key === '-' || key === '_') return yield* toggle(pager, key);
  if (key === 'Z') {
    if ((yield* pager.key()) === 'Z') throw new Left();
    return;
  }
  if (key === '\x1b ') return yield* forward(window, true)(pager, digits === '' ? undefined : Number(digits));
  if (key === ' ') return yield* forward(window)(pager, digits === '' ? undefined : Number(digits));
  try {
    yield* (COMMANDS.get(key) ?? bell)(pager, digits === '' ? undefined : Number(digits));
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EPIPE' || error.code === 'EINTR') throw error;
    pager.messages.push(error.strerror);
  }
}
