/** bash's $RANDOM: after the same seed the same numbers. */

/** Park and Miller's minimal standard generator, as bash computes it. */
function next(seed: number): number {
  const from = seed === 0 ? 123459876 : seed, high = Math.trunc(from / 127773);
  const value = 16807 * (from - 127773 * high) - 2836 * high;
  return value < 0 ? value + 0x7fffffff : value;
}

/** Gives the numbers one after the other, never the same twice in a row. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0, last = 0;
  return () => {
    let value: number;
    do {
      state = next(state);
      value = ((state >>> 16) ^ (state & 65535)) & 32767;
    } while (value === last);
    return (last = value);
  };
}
