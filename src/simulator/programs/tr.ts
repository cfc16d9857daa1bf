import { decode, encode, latin1 } from '../kernel/bytes.ts';
import { complain, type Tool } from './tool.ts';

const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r', '\\': '\\', a: '\x07', b: '\b', f: '\f', v: '\v' };
const classes: Record<string, (code: number) => boolean> = {
  digit: (c) => c >= 48 && c <= 57, lower: (c) => c >= 97 && c <= 122, upper: (c) => c >= 65 && c <= 90, alpha: (c) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90), space: (c) => c === 32 || (c >= 9 && c <= 13), blank: (c) => c === 32 || c === 9,
  alnum: (c) => classes.alpha!(c) || classes.digit!(c), punct: (c) => c > 32 && c < 127 && !classes.alnum!(c), xdigit: (c) => classes.digit!(c) || (c >= 97 && c <= 102) || (c >= 65 && c <= 70), cntrl: (c) => c < 32 || c === 127, print: (c) => c >= 32 && c < 127, graph: (c) => c > 32 && c < 127,
};

/** The characters of a set such as 'a-z[:digit:]\n'. */
function expand(text: string): string[] {
  const out: string[] = [];
  const characters = [...text.replace(/\[:(\w+):\]/g, (_, name: string) => Array.from({ length: 128 }, (_, code) => code).filter(classes[name] ?? (() => false)).map((code) => String.fromCharCode(code)).map((c) => (c === '\\' || c === '-' ? `\\${c}` : c)).join(''))];
  for (let i = 0; i < characters.length; i++) {
    let character = characters[i]!;
    if (character === '\\' && i + 1 < characters.length) {
      const octal = /^[0-7]{1,3}/.exec(characters.slice(i + 1, i + 4).join(''));
      if (octal) {
        character = String.fromCharCode(parseInt(octal[0], 8));
        i += octal[0].length;
      } else character = escapes[characters[++i]!] ?? characters[i]!;
    } else if (characters[i + 1] === '-' && i + 2 < characters.length) {
      const end = characters[i + 2]!.codePointAt(0)!;
      for (let code = character.codePointAt(0)!; code <= end; code++) out.push(String.fromCodePoint(code));
      i += 2;
      continue;
    }
    out.push(character);
  }
  return out;
}

export const tr: Tool = {
  name: 'tr', usage: 'SET1 [SET2]', summary: 'Translate, squeeze or delete characters',
  options: [{ short: 'd', long: 'delete' }, { short: 's', long: 'squeeze-repeats' }, { short: 'c', long: 'complement' }, { short: 'C' }, { short: 't', long: 'truncate-set1' }],
  stopAtOperand: true,
  *run(p, { options, operands, name, flavour }) {
    const [first, second] = operands;
    if (first === undefined || (second === undefined && !options.has('d') && !options.has('s'))) {
      yield* complain(p, first === undefined ? `${name}: missing operand` : `${name}: missing operand after '${first}'\nTwo strings must be given when translating.`);
      if (flavour === 'gnu') yield* complain(p, `Try '${name} --help' for more information.`);
      return 1;
    }
    const from = expand(first), to = second === undefined ? [] : expand(second);
    const complement = options.has('c') || options.has('C');
    const members = new Set(from);
    const inSet = (character: string): boolean => members.has(character) !== complement;
    const map = new Map(from.map((character, i) => [character, to[i] ?? to.at(-1) ?? character]));
    const squeezed = new Set(second === undefined ? from : to);
    let last = '';
    for (;;) {
      const bytes = yield* p.read(0);
      if (bytes.length === 0) return 0;
      const text = bytes.every((byte) => byte < 128) ? latin1(bytes) : decode(bytes);
      let out = '';
      for (const character of text) {
        if (options.has('d') && inSet(character)) continue;
        const result = options.has('d') || second === undefined ? character : complement ? (inSet(character) ? to.at(-1)! : character) : map.get(character) ?? character;
        if (options.has('s') && result === last && (second === undefined && complement ? inSet(result) : squeezed.has(result))) continue;
        out += result;
        last = result;
      }
      yield* p.write(1, encode(out));
    }
  },
};
