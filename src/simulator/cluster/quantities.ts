/** Resource quantities ('100m', '1Gi', '2e3') as numbers. */

const SUFFIXES: Record<string, number> = {
  n: 1e-9, u: 1e-6, m: 1e-3, '': 1, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18,
  Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40, Pi: 2 ** 50, Ei: 2 ** 60,
};

const known = new Map<string, number>();

/** The value in base units (processors, bytes, pieces); 0 where there is none. */
export function quantity(text: string | number | undefined): number {
  if (text === undefined) return 0;
  if (typeof text === 'number') return text;
  let value = known.get(text);
  if (value === undefined) known.set(text, (value = parse(text)));
  return value;
}

function parse(text: string): number {
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+))(?:([eE][+-]?\d+)|(Ki|Mi|Gi|Ti|Pi|Ei|[numkMGTPE]))?$/.exec(text.trim());
  if (!match) return NaN;
  return Number(match[1]! + (match[2] ?? '')) * SUFFIXES[match[3] ?? '']!;
}

/** Processors with the precision of thousandths, as a quantity is written: '250m', '2'. */
export function cpuQuantity(processors: number): string {
  const milli = Math.ceil(processors * 1000 - 1e-9);
  return milli % 1000 === 0 ? String(milli / 1000) : `${milli}m`;
}

/** Bytes as a quantity of the form BinarySI is written: '100Mi', '1028Ki', '1023'. */
export function binaryQuantity(bytes: number): string {
  for (const [suffix, unit] of [['Gi', 2 ** 30], ['Mi', 2 ** 20], ['Ki', 2 ** 10]] as const) if (bytes !== 0 && bytes % unit === 0) return `${bytes / unit}${suffix}`;
  return String(bytes);
}

/** 'percent' of a total or a plain number, as maxSurge and maxUnavailable hold it. */
export function scaledValue(value: number | string | undefined, total: number, roundUp: boolean): number {
  if (value === undefined) return 0;
  if (typeof value === 'number') return value;
  const percent = Number(value.replace('%', ''));
  if (!value.endsWith('%')) return Number(value);
  return roundUp ? Math.ceil((percent * total) / 100) : Math.floor((percent * total) / 100);
}
