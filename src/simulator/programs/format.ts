/** Sizes and widths as the small tools print them. */

/** 1.5K, 12M: powers of 1024, one decimal below ten, rounded up (ls -h, du -h, df -h). */
export function humanSize(bytes: number): string {
  if (bytes < 1024) return String(bytes);
  let value = bytes, unit = -1;
  while (value >= 1024 && unit < 5) {
    value /= 1024;
    unit++;
  }
  const tenths = Math.ceil(value * 10) / 10;
  return tenths < 10 ? `${tenths.toFixed(1)}${'KMGTPE'[unit]}` : `${Math.ceil(value)}${'KMGTPE'[unit]}`;
}

/** 1.1G, 67G: powers of 1000, rounded up. */
export function siSize(bytes: number): string {
  let value = bytes, unit = 0;
  for (; value >= 1000; unit++) value /= 1000;
  const tenths = Math.ceil(value * 10) / 10;
  return `${unit === 0 ? value : tenths < 10 ? tenths.toFixed(1) : Math.ceil(value)}${' kMGTP'[unit]!.trim()}`;
}

/** Columns that a text takes on a terminal: East Asian wide characters and emoji take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x20 || (code >= 0x300 && code < 0x370)) continue;
    const wide = (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfe30 && code <= 0xfe6f) || (code >= 0xff00 && code <= 0xff60) || (code >= 0x1f300 && code <= 0x1faff);
    width += wide ? 2 : 1;
  }
  return width;
}
