/** LCS IDX: where two texts have the same pieces in the same order, from the end to the beginning. */
import { syntax } from './command.ts';
import { integer, Refused, type Reply } from '../reply.ts';

export function commonPlaces(a: string, b: string, lengths: readonly (readonly number[])[], options: readonly string[]): Reply {
  let least = 0, told = false;
  for (let i = 0; i < options.length; i++) {
    const word = options[i]!.toUpperCase();
    if (word === 'WITHMATCHLEN') told = true;
    else if (word === 'MINMATCHLEN' && options[i + 1] !== undefined) least = Math.max(0, integer(options[++i]!));
    else if (word === 'LEN') throw new Refused('ERR If you want both the length and indexes, please just use IDX.');
    else if (word !== 'IDX') throw syntax();
  }
  const found: Reply[] = [];
  let piece: { a: number; b: number; size: number } | undefined;
  const end = (): void => {
    if (piece && piece.size >= least) found.push([[piece.a, piece.a + piece.size - 1], [piece.b, piece.b + piece.size - 1], ...(told ? [piece.size] : [])]);
    piece = undefined;
  };
  for (let i = a.length, j = b.length; i > 0 && j > 0; ) {
    if (a[i - 1] === b[j - 1]) {
      if (piece && (piece.a !== i || piece.b !== j)) end();
      piece = { a: i - 1, b: j - 1, size: (piece?.size ?? 0) + 1 };
      i--;
      j--;
    } else {
      end();
      if (lengths[i - 1]![j]! > lengths[i]![j - 1]!) i--;
      else j--;
    }
  }
  end();
  return ['matches', found, 'len', lengths[a.length]![b.length]!];
}
