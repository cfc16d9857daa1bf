/** Arithmetic as dash has it: no `++`, `--`, `**` and no comma, and a variable holds a number. */
import { Failure } from '../failure.ts';
import { evaluate, type Cells, type Integer } from './arithmetic.ts';

/** Ends of bash's messages, and what dash was expecting there. */
const EXPECTED: readonly [RegExp, string][] = [[/: operand expected|: expression expected/, 'primary'], [/missing `\)'/, "')'"], [/expected for conditional|: `:'/, "':'"]];

export function evaluatePosix(text: string, cells: Cells): Integer {
  const numbers: Cells = { ...cells, get: (name, subscript) => numeric(cells.get(name, subscript)) };
  const expecting = (what: string): Failure => new Failure(`arithmetic expression: expecting ${what}: "${text}"`);
  if (/^\s*$/.test(text)) throw expecting('primary');
  if (/,|\d#|\[|\b0[xX](?![\da-fA-F])/.test(text)) throw expecting('EOF');
  try {
    return evaluate(text.replace(/(?<![\w#])(?:0[xX][\da-fA-F]+|\d{16,})/g, largest).replace(/\+(?=\+)|-(?=-)|\*(?=\*)/g, '$& '), numbers);
  } catch (error) {
    if (!(error instanceof Failure) || !error.message.includes('(error token is') || error.message.includes('division by 0')) throw error;
    throw expecting(EXPECTED.find(([pattern]) => pattern.test(error.message))?.[1] ?? 'EOF');
  }
}

/** busybox's: it knows no arrays. */
export function evaluateAsh(text: string, cells: Cells): Integer {
  if (/\[|\b0[xX](?![\da-fA-F])/.test(text)) throw new Failure('arithmetic syntax error');
  return evaluate(text, cells);
}

/** A number that is too large becomes the largest that there is. */
const largest = (digits: string): string => (/^0[0-7]/.test(digits) || BigInt(digits) < 2n ** 63n ? digits : String(2n ** 63n - 1n));

function numeric(value: string | undefined): string | undefined {
  if (value !== undefined && (/\d{19,}/.test(value) && largest(/\d+/.exec(value)![0]) !== /\d+/.exec(value)![0] || !/^\s*([-+]?(0[0-7]*|[1-9]\d*|0[xX][\da-fA-F]+))?\s*$/.test(value))) throw new Failure(`Illegal number: ${value}`);
  return value;
}
