/** Sizes and costs that never overflow: what is more than a 64-bit number holds counts as that number. */

export interface Size {
  readonly min: number;
  readonly max: number;
}

const LARGEST = 2 ** 64;

export const ANY_SIZE: Size = { min: 0, max: LARGEST };

export const plus = (...costs: readonly number[]): number => Math.min(LARGEST, costs.reduce((sum, one) => sum + one, 0));
export const times = (a: number, b: number): number => Math.min(LARGEST, a * b);
export const union = (a: Size | undefined, b: Size): Size => (a ? { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) } : b);
export const sumOf = (a: Size, b: Size): Size => ({ min: plus(a.min, b.min), max: plus(a.max, b.max) });
export const product = (a: Size, b: Size): Size => ({ min: times(a.min, b.min), max: times(a.max, b.max) });
/** To the next whole number. */
export const scaled = (size: number, factor: number): number => Math.min(LARGEST, Math.ceil(size * factor));
