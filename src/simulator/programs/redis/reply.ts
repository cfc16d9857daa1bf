/** What Redis answers, and the answers that many commands share. */

/** A reply: text is a bulk string, null is nil. */
export type Reply = string | number | null | Reply[] | { status: string } | { error: string };

export const OK: Reply = { status: 'OK' };

/** Thrown by a command to answer with an error. */
export class Refused extends Error {
  readonly reply: { error: string };

  constructor(words: string) {
    super(words);
    this.reply = { error: words };
  }
}

export const isError = (reply: Reply | undefined): reply is { error: string } => typeof reply === 'object' && reply !== null && 'error' in reply;

/** @throws Refused */
export function integer(text: string, words = 'ERR value is not an integer or out of range'): number {
  if (!/^(0|-?[1-9]\d*)$/.test(text)) throw new Refused(words);
  return Number(text);
}

/** How many to take. @throws Refused */
export function positive(text: string): number {
  const words = 'ERR value is out of range, must be positive', value = integer(text, words);
  if (value < 0) throw new Refused(words);
  return value;
}

/** @throws Refused */
export function float(text: string, words = 'ERR value is not a valid float'): number {
  const value = /^[+-]?inf(inity)?$/i.test(text) ? (text.startsWith('-') ? -Infinity : Infinity) : /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
  if (Number.isNaN(value)) throw new Refused(words);
  return value;
}

export const floatText = (value: number): string => (value === Infinity ? 'inf' : value === -Infinity ? '-inf' : String(Number(value.toPrecision(17))));
