import type { Blocking } from '../kernel/blocking.ts';
import type { Process } from '../kernel/process.ts';
import { linesOf } from './operand-lines.ts';
import { UsageError } from './options.ts';
import { complain, quoted, type Tool } from './tool.ts';

/** Divisors that are tried one by one; what has no such factor is taken apart by Pollard's method. */
const TRIED = 3000n;
/** Digits of a number, and steps for a factor of it: a real factor goes on for hours. */
const MOST_DIGITS = 60, MOST_STEPS = 400_000;
/** Numbers of busybox's are 64 bits wide. */
const BUSYBOX_MOST = 2n ** 64n - 1n;
/** With these bases the test is right for all numbers below 3.3e24, and beyond as right as GMP's. */
const BASES = [2n, 3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n, 41n];

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  for (let square = base % modulus, left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

/** Miller and Rabin's test. */
function isPrime(n: bigint): boolean {
  if (n < TRIED * TRIED) return true;
  let odd = n - 1n, halvings = 0;
  for (; (odd & 1n) === 0n; halvings++) odd >>= 1n;
  return BASES.every((base) => {
    let value = power(base, odd, n);
    for (let i = 0; value !== 1n && value !== n - 1n && i < halvings; i++) {
      value = (value * value) % n;
      if (value === 1n) return false;
    }
    return value === 1n || value === n - 1n;
  });
}

function commonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** Pollard's rho: a factor of what is not prime; undefined where none is found in time. */
function* factorOf(p: Process, n: bigint): Blocking<bigint | undefined> {
  const distance = (a: bigint, b: bigint): bigint => (a > b ? a - b : b - a);
  for (let add = 1n, steps = 0; steps < MOST_STEPS; add++) {
    let slow = 2n, fast = 2n, found = 1n;
    while (found === 1n && steps < MOST_STEPS) {
      // The divisor of a hundred differences at once; if all of n is in them, one by one.
      const [slowBefore, fastBefore] = [slow, fast];
      let product = 1n;
      for (let i = 0; i < 100; i++, steps++) {
        slow = (slow * slow + add) % n;
        fast = (fast * fast + add) % n;
        fast = (fast * fast + add) % n;
        product = (product * distance(slow, fast)) % n;
      }
      found = commonDivisor(product, n);
      if (found === n) {
        [slow, fast, found] = [slowBefore, fastBefore, 1n];
        while (found === 1n) {
          slow = (slow * slow + add) % n;
          fast = (fast * fast + add) % n;
          fast = (fast * fast + add) % n;
          found = commonDivisor(distance(slow, fast), n);
        }
      }
      if (steps % 5000 === 0) yield* p.compute(1);
    }
    if (found !== n && found !== 1n) return found;
  }
  return undefined;
}

/** The prime factors, smallest first; undefined where they take too long to find. */
function* factorsOf(p: Process, n: bigint): Blocking<bigint[] | undefined> {
  const factors: bigint[] = [];
  let left = n;
  for (let divisor = 2n; divisor < TRIED && divisor * divisor <= left; divisor += divisor === 2n ? 1n : 2n) {
    for (; left % divisor === 0n; left /= divisor) factors.push(divisor);
  }
  const parts = left > 1n ? [left] : [];
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    if (isPrime(part)) {
      factors.push(part);
      continue;
    }
    const found: bigint | undefined = yield* factorOf(p, part);
    if (found === undefined) return undefined;
    parts.push(found, part / found);
  }
  return factors.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

export const factor: Tool = {
  name: 'factor', usage: '[NUMBER]...', summary: 'Print the prime factors of numbers',
  *run(p, { operands, flavour }) {
    let status = 0;
    for (const word of operands.length > 0 ? operands : (yield* linesOf(p, '-')).flatMap((line) => line.split(/\s+/).filter(Boolean))) {
      const right = /^\+?\d+$/.test(word), number = right && word.length <= MOST_DIGITS ? BigInt(word.replace('+', '')) : undefined;
      if (flavour === 'busybox' && (!right || number === undefined || number > BUSYBOX_MOST)) throw new UsageError('');
      const factors: bigint[] | undefined = number === undefined ? undefined : yield* factorsOf(p, number);
      if (factors) yield* p.write(1, `${number}:${factors.map((one) => ` ${one}`).join('')}\n`);
      else {
        yield* complain(p, right ? `factor: ${word}: factors that take so long to find are not simulated here` : `factor: ${quoted(p, word)} is not a valid positive integer`);
        status = 1;
      }
    }
    return status;
  },
};
