/** Seconds of sleep's and timeout's operands: 1.5, 2m, 1h; undefined: not a time. */
export function parseSeconds(text: string): number | undefined {
  if (text === 'infinity' || text === 'inf') return Infinity;
  const match = /^(\d+\.?\d*|\.\d+)([smhd]?)$/.exec(text);
  return match ? Number(match[1]) * { '': 1, s: 1, m: 60, h: 3600, d: 86400 }[match[2] as 's']! : undefined;
}
