/** base64 and base32: groups of characters for groups of bytes (RFC 4648). */
import { decode } from '../kernel/bytes.ts';
import { eachInput, readAll } from './lines.ts';
import { complain, quoted, tryHelp, type Tool } from './tool.ts';

interface Alphabet {
  readonly letters: string;
  /** Bits that a letter stands for. */
  readonly bits: 5 | 6;
  /** Letters of a whole group. */
  readonly group: 4 | 8;
}

export const encodingTool = (name: string, alphabet: Alphabet): Tool => ({
  name, usage: '[FILE]', summary: `Encode or decode ${name}`, options: [{ short: 'd', long: 'decode' }, { short: 'w', long: 'wrap', value: true }, { short: 'i', long: 'ignore-garbage' }],
  *run(p, call) {
    const { options, operands, flavour } = call, gnu = flavour === 'gnu', wrap = options.value('w') ?? '76';
    if (operands.length > 1) {
      yield* complain(p, `${name}: extra operand ${quoted(p, operands[1]!)}\n${tryHelp(name)}`);
      return 1;
    }
    if (!/^\d+$/.test(wrap)) {
      yield* complain(p, gnu ? `${name}: invalid wrap size: ${quoted(p, wrap)}` : `${name}: invalid number '${wrap}'`);
      return 1;
    }
    let bad = false;
    const status = yield* eachInput(p, call, operands, function* (file) {
      const bytes = yield* readAll(p, file);
      if (options.has('d')) {
        const { data, broken } = decoded(decode(bytes), alphabet, options.has('i'), gnu);
        if (data.length > 0) yield* p.write(1, Uint8Array.from(data));
        bad = broken;
        if (broken) yield* complain(p, gnu ? `${name}: invalid input` : `${name}: truncated input`);
        return;
      }
      const text = encoded(bytes, alphabet), width = Number(wrap);
      yield* p.write(1, width === 0 ? text : (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).map((line) => `${line}\n`).join(''));
    });
    return bad ? 1 : status;
  },
});

function encoded(bytes: Uint8Array, { letters, bits, group }: Alphabet): string {
  let out = '', held = 0, count = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (count += 8; count >= bits; count -= bits) out += letters[(held >> (count - bits)) & (letters.length - 1)]!;
    held &= (1 << count) - 1;
  }
  if (count > 0) out += letters[(held << (bits - count)) & (letters.length - 1)]!;
  return out.padEnd(Math.ceil(out.length / group) * group, '=');
}

/** What can be read up to the first mistake. Of an incomplete group GNU's base64 still gives its whole bytes, base32 and busybox nothing. */
function decoded(text: string, { letters, bits, group }: Alphabet, ignoring: boolean, gnu: boolean): { data: number[]; broken: boolean } {
  const plain = ignoring ? [...text].filter((letter) => letter === '=' || letters.includes(letter)).join('') : text.replaceAll('\n', '');
  const data: number[] = [];
  for (let at = 0; at < plain.length; at += group) {
    const piece = plain.slice(at, at + group), used = piece.replace(/=+$/, ''), values = [...used].map((letter) => letters.indexOf(letter));
    const wrong = values.indexOf(-1), whole = Math.floor((used.length * bits) / 8), right = group === 4 ? [0, 2, 3, 4] : [0, 2, 4, 5, 7, 8];
    const broken = wrong >= 0 || piece.length < group || !right.includes(used.length) || used === '';
    const good = broken && (group === 8 || !gnu) ? 0 : wrong >= 0 ? Math.floor((wrong * bits) / 8) : whole;
    let held = 0, count = 0, made = 0;
    for (const value of values) {
      held = ((held << bits) | value) & 0xffff;
      count += bits;
      if (count < 8 || made >= good) continue;
      count -= 8;
      data.push((held >> count) & 255);
      made++;
    }
    if (broken) return { data, broken };
  }
  return { data, broken: false };
}
