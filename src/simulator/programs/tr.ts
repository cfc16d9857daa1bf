import { decodeExactly, encode, latin1 } from '../kernel/bytes.ts';
import { complain, quoted, tryHelp, type Invocation, type Tool } from './tool.ts';
import type { Process } from '../kernel/process.ts';

const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r', '\\': '\\', a: '\x07', b: '\b', f: '\f', v: '\v' };
const classes: Record<string, (code: number) => boolean> = {
  digit: (c) => c >= 48 && c <= 57, lower: (c) => c >= 97 && c <= 122, upper: (c) => c >= 65 && c <= 90, alpha: (c) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90), space: (c) => c === 32 || (c >= 9 && c <= 13), blank: (c) => c === 32 || c === 9,
  alnum: (c) => classes.alpha!(c) || classes.digit!(c), punct: (c) => c > 32 && c < 127 && !classes.alnum!(c), xdigit: (c) => classes.digit!(c) || (c >= 97 && c <= 102) || (c >= 65 && c <= 70), cntrl: (c) => c < 32 || c === 127, print: (c) => c >= 32 && c < 127, graph: (c) => c > 32 && c < 127,
};

/** The characters of a set such as 'a-z[:digit:]\n'. */
function expand(given: string, busybox: boolean, length = 0): string[] {
  const text = repeated(given, busybox, length);
  const out: string[] = [];
  const characters = [...text.replace(/\[:(\w+):\]/g, (whole, name: string) => busybox && !classes[name] ? whole : Array.from({ length: 128 }, (_, code) => code).filter(classes[name] ?? (() => false)).map((code) => String.fromCharCode(code)).map((c) => (c === '\\' || c === '-' ? `\\${c}` : c)).join(''))];
  // Escapes first: the ends of a range may be written so.
  const read: { character: string; escaped: boolean }[] = [];
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i]!;
    if (character !== '\\' || i + 1 >= characters.length) {
      read.push({ character, escaped: false });
      continue;
    }
    const octal = /^[0-7]{1,3}/.exec(characters.slice(i + 1, i + 4).join(''));
    read.push({ character: octal ? String.fromCharCode(parseInt(octal[0], 8)) : escapes[characters[i + 1]!] ?? characters[i + 1]!, escaped: true });
    i += octal ? octal[0].length : 1;
  }
  for (let i = 0; i < read.length; i++) {
    const { character } = read[i]!, dash = read[i + 1], end = read[i + 2];
    if (dash?.character !== '-' || dash.escaped || !end) {
      out.push(character);
      continue;
    }
    for (let code = character.codePointAt(0)!; code <= end.character.codePointAt(0)!; code++) out.push(String.fromCodePoint(code));
    i += 2;
  }
  return out;
}

/** [x*3] and [x*] (as often as needed) and [=x=]. */
function repeated(text: string, busybox: boolean, length: number): string {
  const single = text.replace(/\[=(.)=\]/gu, '$1');
  return busybox ? single : single.replace(/\[(\\?[\s\S])\*(\d*)\]/gu, (_, character: string, times: string) => character.repeat(times === '' || times === '0' ? Math.max(1, length) : parseInt(times, times.startsWith('0') ? 8 : 10)));
}

/** What is wrong with the number of operands. */
function mistake(p: Process, { options, operands, name }: Invocation): string | undefined {
  const needsOne = options.has('d') && !options.has('s'), most = needsOne ? 1 : 2, least = options.has('d') === options.has('s') ? 2 : 1;
  if (operands.length < least) {
    const what = operands.length === 0 ? 'missing operand' : `missing operand after ${quoted(p, operands[0]!)}`;
    return `${what}${operands.length === 1 ? `\nTwo strings must be given when ${options.has('d') ? 'both deleting and squeezing repeats' : 'translating'}.` : ''}\n${tryHelp(name)}`;
  }
  if (operands.length > most) return `extra operand ${quoted(p, operands[most]!)}${needsOne && operands.length === 2 ? '\nOnly one string may be given when deleting without squeezing repeats.' : ''}\n${tryHelp(name)}`;
  return operands[1] === '' && !options.has('d') && !options.has('t') ? 'when not truncating set1, string2 must be non-empty' : undefined;
}

/** Where in a set, counted in characters, the classes upper and lower begin. */
const cases = (text: string): number[] => [...text.matchAll(/\[:(?:upper|lower):\]/g)].map(({ index }) => expand(text.slice(0, index), false).length);

/** upper and lower of the second set stand for those of the first at the same place, and for nothing else. */
function caseMistake([first = '', second = '']: readonly string[], complement: boolean): string | undefined {
  const given = cases(first), wanted = cases(second);
  if (complement) return /\[:(?:upper|lower):\]$/.test(second) ? 'when translating with string1 longer than string2,\nthe latter string must not end with a character class' : undefined;
  return wanted.every((at) => given.includes(at)) ? undefined : 'misaligned [:upper:] and/or [:lower:] construct';
}

/** What is wrong inside the sets. */
function setMistake(p: Process, operands: readonly string[], deletes: boolean): string | undefined {
  for (const [i, text] of operands.entries()) {
    const name = /\[:(\w*):\]/.exec(text)?.[1];
    if (name !== undefined && !classes[name]) return `invalid character class ${quoted(p, name)}`;
    if (i === 1 && !deletes && [...text.matchAll(/\[:(\w+):\]/g)].some(([, one]) => one !== 'upper' && one !== 'lower')) return "when translating, the only character classes that may appear in\nstring2 are 'upper' and 'lower'";
    const range = [...text.replace(/\[:\w+:\]|\\(?:[0-7]{1,3}|[\s\S])(?:-\\(?:[0-7]{1,3}|[\s\S]))?/g, '').matchAll(/([^-])-(.)/gu)].find(([, from, to]) => from! > to!);
    if (range) return `range-endpoints of '${range[0]}' are in reverse collating sequence order`;
  }
  return undefined;
}

export const tr: Tool = {
  name: 'tr', usage: 'STRING1 [STRING2]', summary: 'Translate, squeeze or delete characters',
  options: [{ short: 'd', long: 'delete' }, { short: 's', long: 'squeeze-repeats' }, { short: 'c', long: 'complement' }, { short: 'C' }, { short: 't', long: 'truncate-set1' }],
  stopAtOperand: true,
  *run(p, { options, operands, name, flavour }) {
    const call = { options, operands, name, flavour };
    const wrong = mistake(p, call) ?? setMistake(p, operands, options.has('d')) ?? (flavour === 'gnu' && !options.has('d') ? caseMistake(operands, options.has('c') || options.has('C')) : undefined);
    if (flavour === 'gnu' && wrong === undefined && operands.some((text) => /^(?:[^\\]|\\[\s\S])*\\$/.test(text))) yield* complain(p, 'tr: warning: an unescaped backslash at end of string is not portable');
    if (wrong !== undefined && flavour === 'gnu') {
      yield* complain(p, `tr: ${wrong}`);
      return 1;
    }
    const [first, second] = operands;
    if (flavour === 'busybox' && second === '' && !options.has('d')) {
      yield* complain(p, 'tr: STRING2 cannot be empty');
      return 1;
    }
    if (first === undefined || (flavour === 'gnu' && second === undefined && !options.has('d') && !options.has('s'))) {
      yield* complain(p, `${name}: ${first === undefined ? 'missing operand' : `missing operand after '${first}'`}`);
      return 1;
    }
    let from = expand(first, flavour === 'busybox');
    const to = second === undefined ? [] : expand(second, flavour === 'busybox', from.length);
    if (options.has('t')) from = from.slice(0, to.length);
    const complement = options.has('c') || options.has('C');
    const members = new Set(from);
    const inSet = (character: string): boolean => members.has(character) !== complement;
    const map = new Map(from.map((character, i) => [character, to[i] ?? to.at(-1) ?? character]));
    const squeezed = new Set(second === undefined ? from : to);
    const deletes = options.has('d');
    let last = '';
    for (;;) {
      const bytes = yield* p.read(0);
      if (bytes.length === 0) return 0;
      const text = bytes.every((byte) => byte < 128) ? latin1(bytes) : decodeExactly(bytes);
      let out = '';
      for (const character of text) {
        if (deletes && inSet(character)) continue;
        const result = deletes || second === undefined ? character : complement ? (inSet(character) ? to.at(-1)! : character) : map.get(character) ?? character;
        if (options.has('s') && result === last && (second === undefined && complement ? inSet(result) : squeezed.has(result))) continue;
        out += result;
        last = result;
      }
      yield* p.write(1, encode(out));
    }
  },
};
