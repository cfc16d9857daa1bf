/** Commands that a mistyped one may have meant. */

/** Steps from one word to another: two letters swapped, one other, one more, one less, each with git's weight. */
function distance(one: string, other: string): number {
  const [swap, other_, more, less] = [0, 2, 1, 3];
  let last: number[] = [], row = Array.from({ length: other.length + 1 }, (_, j) => j * more);
  for (let i = 0; i < one.length; i++) {
    const next = [(i + 1) * less];
    for (let j = 0; j < other.length; j++) {
      next[j + 1] = Math.min(row[j]! + (one[i] === other[j] ? 0 : other_), row[j + 1]! + less, next[j]! + more);
      if (i > 0 && j > 0 && one[i - 1] === other[j] && one[i] === other[j - 1]) next[j + 1] = Math.min(next[j + 1]!, last[j - 1]! + swap);
    }
    last = row;
    row = next;
  }
  return row[other.length]!;
}

/** What `git help` lists: a beginning of one is as good as the whole. */
const COMMON = new Set('clone init add mv restore rm bisect diff grep log show status branch commit merge rebase reset switch tag fetch pull push'.split(' '));

/** Beyond this nobody meant it. */
const FAR = 7;

export function similarTo(word: string, names: readonly string[]): string {
  const scored = names.map((name) => ({ name, far: name.startsWith(word) && COMMON.has(name) ? 0 : distance(word, name) + 1 })).sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1)), best = scored[0];
  if (!best || best.far >= FAR) return '';
  const next = scored.find(({ far }) => far > 0)?.far ?? 0, near = scored.filter(({ far }) => far === 0 || (far === next && far < FAR));
  return `\n\nThe most similar command${near.length === 1 ? ' is' : 's are'}\n${near.map(({ name }) => `\t${name}\n`).join('').trimEnd()}`;
}
