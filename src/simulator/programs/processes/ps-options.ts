/**
 * The command line of procps' ps: options of System V (`-ef`), of BSD (`aux`), long ones and plain numbers, in any mixture. What
 * cannot be read the first way is read once more as BSD's, which is why `ps -aux` works.
 */
import type { Process } from '../../kernel/process.ts';
import { lookup } from '../../kernel/files.ts';
import { findGroup, findUser } from '../accounts.ts';
import { Mistake } from './mistake.ts';

type Key = 'pid' | 'ppid' | 'session' | 'group' | 'tty' | 'command' | 'euid' | 'ruid' | 'egid' | 'rgid';

export interface Selection {
  key: Key;
  values: readonly (string | number)[];
}

export interface PsRequest {
  bsd: boolean;
  everything: boolean;
  selections: Selection[];
  /** -a, -d, a, x, g. */
  simple: Set<string>;
  negate: boolean;
  runningOnly: boolean;
  /** Letters that shape the listing: f l j F y c P M L T; BSD's are u l j v s X. */
  shape: Set<string>;
  bsdShape: string | undefined;
  formats: { text: string; how: 'o' | 'O' }[];
  sort: string[];
  headers: boolean;
  forest: 'lines' | 'indent' | undefined;
  wide: boolean;
  columns: number | undefined;
  trueName: boolean;
  environment: boolean;
  numeric: boolean;
  information: 'version' | 'specifiers' | 'help' | undefined;
  helpTopic: string | undefined;
}

const LISTS: Record<string, { key: Key; what: string }> = {
  C: { key: 'command', what: 'command names' }, G: { key: 'rgid', what: 'real groups' }, U: { key: 'ruid', what: 'real users' }, p: { key: 'pid', what: 'process IDs' }, q: { key: 'pid', what: 'process IDs' },
  s: { key: 'session', what: 'session IDs' }, t: { key: 'tty', what: 'terminals (pty, tty...)' }, u: { key: 'euid', what: 'users' }, g: { key: 'session', what: 'session leaders OR effective group names' },
};
const BSD_LISTS: Record<string, Key> = { U: 'euid', p: 'pid', q: 'pid', t: 'tty' };
const LONG_LISTS: Record<string, { key: Key; what: string }> = {
  Group: { key: 'rgid', what: 'list of real groups' }, User: { key: 'ruid', what: 'list of real users' }, group: { key: 'egid', what: 'list of effective groups' }, pid: { key: 'pid', what: 'list of process IDs' },
  ppid: { key: 'ppid', what: 'list of process IDs' }, 'quick-pid': { key: 'pid', what: 'list of process IDs' }, sid: { key: 'session', what: 'some sid thing(s)' }, tty: { key: 'tty', what: 'list of ttys' }, user: { key: 'euid', what: 'list of effective users' },
};

/** @throws Mistake */
export function readOptions(p: Process, words: readonly string[]): PsRequest {
  try {
    return new Reader(p, words, false).read();
  } catch (first) {
    if (!(first instanceof Mistake)) throw first;
    try {
      return new Reader(p, words, true).read();
    } catch (second) {
      throw second instanceof Mistake ? first : second;
    }
  }
}

class Reader {
  readonly #p: Process;
  readonly #words: string[];
  readonly #forceBsd: boolean;
  readonly #request: PsRequest;

  constructor(p: Process, words: readonly string[], forceBsd: boolean) {
    this.#p = p;
    this.#words = [...words];
    this.#forceBsd = forceBsd;
    this.#request = {
      bsd: forceBsd, everything: false, selections: [], simple: new Set(), negate: false, runningOnly: false, shape: new Set(), bsdShape: undefined, formats: [], sort: [], headers: true,
      forest: undefined, wide: false, columns: undefined, trueName: false, environment: false, numeric: false, information: undefined, helpTopic: undefined,
    };
  }

  read(): PsRequest {
    while (this.#words.length > 0) {
      const word = this.#words.shift()!;
      if (/^--[a-zA-Z]/.test(word)) this.#long(word.slice(2));
      else if (/^-[a-zA-Z]/.test(word) && !this.#forceBsd) this.#systemV(word.slice(1));
      else if (this.#forceBsd && /^[a-zA-Z]/.test(word)) throw new Mistake('way bad');
      else if (/^-?[a-zA-Z]/.test(word)) this.#bsdWord(word.replace(/^-/, ''));
      else if (/^[-+]?\d/.test(word)) {
        this.#numbers([word, ...this.#words.splice(0)]);
      } else throw new Mistake('garbage option');
    }
    this.#checkFormats();
    return this.#request;
  }

  #checkFormats(): void {
    const { formats, bsdShape, shape } = this.#request;
    const own = formats.some(({ how }) => how === 'o');
    if ((own && (bsdShape !== undefined || shape.has('l') || shape.has('F'))) || (bsdShape !== undefined && (shape.has('f') || shape.has('l')))) throw new Mistake('conflicting format options');
    if (own && [...'jycPM'].some((letter) => shape.has(letter))) throw new Mistake('can not use output modifiers with user-defined output');
  }

  /** Numbers behind the options: processes, -groups and +sessions. */
  #numbers(words: readonly string[]): void {
    this.#request.bsd = true;
    for (const word of words) {
      const key = word.startsWith('-') ? 'group' : word.startsWith('+') ? 'session' : 'pid';
      this.#request.selections.push({ key, values: [number(word.replace(/^[-+]/, ''))] });
    }
  }

  #systemV(letters: string): void {
    const request = this.#request;
    for (let i = 0; i < letters.length; i++) {
      const letter = letters[i]!, rest = letters.slice(i + 1), list = LISTS[letter];
      if (list) {
        const text = this.#value(rest, letter === 'q' ? 'List of process IDs must follow -q.' : `list of ${list.what} must follow -${letter}`);
        request.selections.push(letter === 'g' ? this.#sessionsOrGroups(text) : { key: list.key, values: this.#list(text, list.key) });
        return;
      }
      if (letter === 'o' || letter === 'O') {
        request.formats.push({ text: this.#value(rest, letter === 'o' ? 'format specification must follow -o' : 'format or sort specification must follow -O'), how: letter });
        return;
      }
      if (letter === 'A' || letter === 'e') request.everything = true;
      else if ('ad'.includes(letter)) request.simple.add(`-${letter}`);
      else if (letter === 'N') request.negate = true;
      else if (letter === 'H') request.forest = 'indent';
      else if (letter === 'w') request.wide = true;
      else if (letter === 'V') request.information = 'version';
      else if ('FflLTcPyMZjm'.includes(letter)) for (const one of letter === 'F' ? 'Ff' : letter === 'Z' ? 'M' : letter) request.shape.add(one);
      else throw new Mistake(letter === 'x' ? 'must set personality to get -x option' : letter === '-' ? "embedded '-' among SysV options makes no sense" : 'unsupported SysV option');
    }
  }

  #bsdWord(letters: string): void {
    const request = this.#request;
    request.bsd = true;
    for (let i = 0; i < letters.length; i++) {
      const letter = letters[i]!, rest = letters.slice(i + 1), key = BSD_LISTS[letter];
      if (/\d/.test(letter)) return this.#numbers(letters.slice(i).split(/[ ,\t]+/));
      if (key) {
        if (letter === 't' && rest === '' && this.#words.length === 0) return void request.selections.push({ key, values: [this.#p.tty?.name ?? ''] });
        const text = this.#value(rest, letter === 'U' ? 'list of users must follow U' : letter === 't' ? '' : letter === 'q' ? 'List of process IDs must follow q.' : 'list of process IDs must follow p');
        return void request.selections.push({ key, values: this.#list(text, key) });
      }
      if (letter === 'o' || letter === 'O') return void request.formats.push({ text: this.#value(rest, letter === 'o' ? 'format specification must follow o' : 'format or sort specification must follow O'), how: letter });
      if (letter === 'k') return void request.sort.push(this.#value(rest, "long sort specification must follow 'k'"));
      this.#bsdLetter(letter);
    }
  }

  #bsdLetter(letter: string): void {
    const request = this.#request;
    if ('axg'.includes(letter)) request.simple.add(letter);
    else if (letter === 'T') request.selections.push({ key: 'tty', values: [this.#p.tty?.name ?? ''] });
    else if ('ujlvsX'.includes(letter)) {
      if (request.bsdShape !== undefined && request.bsdShape !== letter) throw new Mistake('conflicting format options');
      request.bsdShape = letter;
    } else if (letter === 'f') request.forest = 'lines';
    else if (letter === 'h') request.headers = false;
    else if (letter === 'r') request.runningOnly = true;
    else if (letter === 'c') request.trueName = true;
    else if (letter === 'e') request.environment = true;
    else if (letter === 'n') request.numeric = true;
    else if (letter === 'w') request.wide = true;
    else if (letter === 'L') request.information = 'specifiers';
    else if (letter === 'V') request.information = 'version';
    else if (letter === 'Z') request.shape.add('M');
    else if (!'HSmM'.includes(letter)) throw new Mistake(letter === 'W' ? 'obsolete W option not supported (you have a /dev/drum?)' : letter === '-' ? "embedded '-' among BSD options makes no sense" : 'unsupported option (BSD syntax)');
  }

  #long(text: string): void {
    const request = this.#request, [, name = '', given] = /^([^:=]*)(?:[:=](.*))?$/s.exec(text)!;
    const value = (message: string): string => given || (given === undefined ? this.#words.shift() : undefined) || refuse(message);
    const list = LONG_LISTS[name];
    if (list) request.selections.push({ key: list.key, values: this.#list(value(name === 'quick-pid' ? 'List of process IDs must follow --quick-pid.' : `${list.what} must follow --${name}`), list.key) });
    else if (name === 'format') request.formats.push({ text: value('format specification must follow --format'), how: 'o' });
    else if (name === 'sort') request.sort.push(value('long sort specification must follow --sort'));
    else if (/^no-?head(er|ing)s?$/.test(name)) request.headers = given === undefined ? false : refuse('option --no-heading does not take an argument');
    else if (name === 'forest') request.forest = given === undefined ? 'lines' : refuse('option --forest does not take an argument');
    else if (name === 'deselect') request.negate = given === undefined || refuse('option --deselect does not take an argument');
    else if (/^(cols|columns|width)$/.test(name)) request.columns = positive(value('number of columns must follow --cols, --width, or --columns')) ?? refuse('number of columns must follow --cols, --width, or --columns');
    else if (name === 'rows' || name === 'lines') void (positive(value('number of rows must follow --rows or --lines')) ?? refuse('number of rows must follow --rows or --lines'));
    else if (name === 'version') request.information = 'version';
    else if (name === 'help') {
      request.information = 'help';
      request.helpTopic = given ?? this.#words.shift();
    } else if (name === 'context') request.shape.add('context');
    else if (!/^(cumulative|head(er|ing)s?)$/.test(name)) throw new Mistake('unknown gnu long option');
  }

  #value(rest: string, message: string): string {
    return rest || this.#words.shift() || refuse(message);
  }

  #sessionsOrGroups(text: string): Selection {
    const items = split(text);
    if (items.every((item) => /^\d+$/.test(item))) return { key: 'session', values: items.map(Number) };
    const groups = items.map((item) => findGroup(this.#p, item));
    return { key: 'egid', values: groups.map((group) => group ?? refuse('list of session leaders OR effective group IDs was invalid')) };
  }

  #list(text: string, key: Key): (string | number)[] {
    return split(text).map((item) => {
      if (key === 'command') return item.slice(0, 15);
      if (key === 'tty') return terminal(this.#p, item);
      if (key === 'euid' || key === 'ruid') return findUser(this.#p, item)?.uid ?? (/^\d+$/.test(item) ? Number(item) : this.#request.negate ? -1 : refuse('user name does not exist'));
      if (key === 'egid' || key === 'rgid') return findGroup(this.#p, item) ?? refuse('group name does not exist');
      return number(item);
    });
  }
}

function refuse(message: string): never {
  throw new Mistake(message);
}

const positive = (text: string): number | undefined => (/^[1-9]\d*$/.test(text) ? Number(text) : undefined);

function split(text: string): string[] {
  const items = text.split(/[ ,\t]/);
  return items.includes('') ? refuse('improper list') : items;
}

function number(text: string): number {
  if (!/^-?\d+$/.test(text)) refuse('process ID list syntax error');
  return Number(text) < 1 || Number(text) > 0x7fffffff ? refuse('process ID out of range') : Number(text);
}

/** The name of the device, '' for no terminal. */
function terminal(p: Process, text: string): string {
  if (text === '-' || text === '?') return '';
  const path = (text.startsWith('/') ? [text] : ['/dev/pts/', '/dev/', '/dev/tty', '/dev/pty'].map((prefix) => prefix + text)).find((one) => lookup(p, one));
  if (path === undefined) return refuse('TTY could not be found');
  return lookup(p, path)!.kind === 'device' ? path : refuse('list member was not a TTY');
}
