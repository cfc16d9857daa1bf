/** Order of mapping keys in Go's YAML: letters by code point, runs of digits by value, other signs before letters. */

const isDigit = (character: string): boolean => character >= '0' && character <= '9';
const isLetter = (character: string): boolean => /\p{L}/u.test(character);

/** Value and end of the digits that begin at `start`; `begin` counts as a digit before them. */
function digitsFrom(text: string[], start: number, begin: number): [value: number, end: number] {
  let value = begin, end = start;
  while (end < text.length && isDigit(text[end]!)) value = value * 10 + Number(text[end++]);
  return [value, end];
}

export function compareKeys(left: string, right: string): number {
  const a = [...left], b = [...right];
  let digits = false;
  for (let i = 0; i < a.length && i < b.length; i++) {
    if (a[i] === b[i]) {
      digits = isDigit(a[i]!);
      continue;
    }
    return compareAt(a, b, i, digits);
  }
  return a.length - b.length;
}

function compareAt(a: string[], b: string[], i: number, afterDigits: boolean): number {
  const x = a[i]!, y = b[i]!;
  const xLetter = isLetter(x), yLetter = isLetter(y);
  const byCode = x.codePointAt(0)! - y.codePointAt(0)!;
  if (xLetter && yLetter) return byCode;
  if (xLetter || yLetter) return (afterDigits ? xLetter : yLetter) ? -1 : 1;
  let begin = 0;
  if (x === '0' || y === '0') for (let j = i - 1; j >= 0 && isDigit(a[j]!); j--) if (a[j] !== '0') begin = 1;
  const [xValue, xEnd] = digitsFrom(a, i, begin), [yValue, yEnd] = digitsFrom(b, i, begin);
  return xValue - yValue || xEnd - yEnd || byCode;
}
