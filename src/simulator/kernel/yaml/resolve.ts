/** What a plain scalar means to Go's YAML library (yaml.v2, which kubectl uses): YAML 1.1, as Go parses numbers. */

const TRUE = new Set(['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON']);
const FALSE = new Set(['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF']);
const NULL = new Set(['', '~', 'null', 'Null', 'NULL']);
const FLOAT = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/;
const SPECIAL_FLOAT = /^([-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$/;
const TIMESTAMP = /^\d{4}-\d{1,2}-\d{1,2}([Tt ]\s*\d{1,2}:\d{2}:\d{2}(\.\d*)?\s*(Z|[-+]\d{1,2}(:?\d{2})?)?)?$/;
/** `1:30` is a number in YAML 1.1; Go reads it as text, but quotes such text when it writes. */
export const SEXAGESIMAL = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/;

export type ScalarKind = 'null' | 'bool' | 'int' | 'float' | 'timestamp' | 'str';

export const isNull = (text: string): boolean => NULL.has(text);

export const toBool = (text: string): boolean | undefined => (TRUE.has(text) ? true : FALSE.has(text) ? false : undefined);

/** What no float holds is a text. */
const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);

/** Go's ParseInt with base 0 after the underscores are gone: 0x, 0o, 0b and the old octal with a leading zero. */
export function toInt(text: string): number | undefined {
  const plain = text.replaceAll('_', '');
  const parts = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[oO]([0-7]+)|0[bB]([01]+)|0([0-7]+)|(0|[1-9][0-9]*))$/.exec(plain);
  if (!parts) return undefined;
  const [, sign, hex, octal, binary, old, decimal] = parts;
  const value = hex !== undefined ? parseInt(hex, 16) : octal !== undefined ? parseInt(octal, 8) : binary !== undefined ? parseInt(binary, 2) : old !== undefined ? parseInt(old, 8) : Number(decimal);
  return finite(sign === '-' ? 0 - value : value);
}

export function toFloat(text: string): number | undefined {
  const plain = text.replaceAll('_', '');
  if (FLOAT.test(plain)) return finite(Number(plain));
  if (!SPECIAL_FLOAT.test(text)) return undefined;
  return /nan/i.test(text) ? NaN : text.startsWith('-') ? -Infinity : Infinity;
}

const INT_OR_FLOAT_START = /^[-+.0-9]/;

export function kindOf(text: string): ScalarKind {
  if (isNull(text)) return 'null';
  if (toBool(text) !== undefined) return 'bool';
  if (text === '<<') return 'timestamp';
  if (!INT_OR_FLOAT_START.test(text)) return 'str';
  if (toInt(text) !== undefined) return 'int';
  if (toFloat(text) !== undefined) return 'float';
  return TIMESTAMP.test(text) ? 'timestamp' : 'str';
}
