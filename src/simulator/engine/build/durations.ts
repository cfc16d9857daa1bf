/** Go durations ('1m30s') in nanoseconds. */

const UNITS: Record<string, number> = { ns: 1, us: 1e3, 'µs': 1e3, 'μs': 1e3, ms: 1e6, s: 1e9, m: 60e9, h: 3600e9 };

/** @throws Error in Go's words */
export function exactDuration(text: string): number {
  const [, sign = '', rest = ''] = /^([+-]?)(.*)$/s.exec(text)!;
  if (rest === '0') return 0;
  let total = 0, left = rest;
  if (left === '') throw new Error(`time: invalid duration ${JSON.stringify(text)}`);
  while (left !== '') {
    const [whole = '', number = ''] = /^(\d+\.?\d*|\.\d+)/.exec(left) ?? [];
    if (number === '') throw new Error(`time: invalid duration ${JSON.stringify(text)}`);
    const unit = /^[^\d.]*/.exec(left.slice(whole.length))![0];
    if (unit === '') throw new Error(`time: missing unit in duration ${JSON.stringify(text)}`);
    if (UNITS[unit] === undefined) throw new Error(`time: unknown unit ${JSON.stringify(unit)} in duration ${JSON.stringify(text)}`);
    total += Number(number) * UNITS[unit]!;
    left = left.slice(whole.length + unit.length);
  }
  return sign === '-' ? -total : total;
}
