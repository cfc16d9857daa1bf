/** to_char of a number. */
import { rounded } from './decimal.ts';

export function numberInWords(value: string, pattern: string): string {
  const bare = pattern.replace(/^FM/i, ''), fill = bare === pattern, [wholePart = '', fractionPart] = bare.replace(/(PL|MI|SG|S|\$|L|%|PR)/gi, '').split(/[.D]/i);
  const places = (fractionPart ?? '').replace(/[^09]/g, '').length, exact = rounded(value, places), negative = exact.startsWith('-');
  const [whole = '0', fraction = ''] = exact.replace('-', '').split('.'), slots = [...wholePart], digitSlots = slots.filter((one) => one === '0' || one === '9').length;
  const zeroFrom = wholePart.replace(/[^09]/g, '').indexOf('0');
  const padded = (whole === '0' && places > 0 ? '' : whole).padStart(digitSlots, ' '), over = whole.length > digitSlots;
  let digit = 0, text = '', begun = false;
  for (const slot of slots) {
    if (slot === '0' || slot === '9') {
      const own = over ? '#' : padded[digit]!;
      const shownDigit = own === ' ' ? (zeroFrom >= 0 && digit >= zeroFrom ? '0' : ' ') : own;
      begun ||= shownDigit !== ' ';
      text += shownDigit;
      digit++;
    } else if (slot === ',' || /g/i.test(slot)) text += begun ? ',' : ' ';
    else text += slot;
  }
  if (fractionPart !== undefined) {
    const kept = over ? '#'.repeat(places) : fraction.padEnd(places, '0');
    // FM leaves zeros out that only a 9 asks for.
    text += `.${fill ? kept : kept.replace(new RegExp(`0{0,${/9*$/.exec(fractionPart)![0].length}}$`), '')}`;
  }
  const trimmed = text.trimStart(), sign = negative ? '-' : ' ';
  const signed = fill ? `${' '.repeat(text.length - trimmed.length)}${sign}${trimmed}` : `${negative ? '-' : ''}${trimmed}`;
  return (/^\$|^L/i.test(bare) ? signed.replace(/^(\s*)([- ]?)/, (_, blanks: string, own: string) => `${blanks}${own}$`) : signed) + (bare.endsWith('%') ? '%' : '');
}
