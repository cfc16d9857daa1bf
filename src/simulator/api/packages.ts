/** Packages: real names and sizes, what they need, and the programs that they bring. */

export interface PackageEntry {
  version: string;
  /** Bytes when installed. */
  size: number;
  depends?: string[];
  /** Path → name of the program. */
  programs?: Record<string, string>;
}

/** Of Alpine 3.22: what images have that scenarios define by recipes. */
export const RECIPE_PACKAGES: Record<string, PackageEntry> = {
  'ca-certificates': { version: '20250619-r0', size: 698_368 },
  'brotli-libs': { version: '1.1.0-r2', size: 913_408 },
  'c-ares': { version: '1.34.5-r0', size: 217_088 },
  'nghttp2-libs': { version: '1.65.0-r0', size: 196_608 },
  'zstd-libs': { version: '1.5.7-r0', size: 700_416 },
  'icu-data-en': { version: '76.1-r1', size: 1_970_176 },
  'libgcc': { version: '14.2.0-r6', size: 151_552 },
  'libstdc++': { version: '14.2.0-r6', size: 2_781_184, depends: ['libgcc'] },
  'icu-libs': { version: '76.1-r1', size: 4_513_792, depends: ['icu-data-en', 'libstdc++'] },
  ada: { version: '2.9.2-r4', size: 491_520 },
  simdjson: { version: '3.12.0-r0', size: 139_264 },
  simdutf: { version: '7.2.1-r0', size: 364_544 },
  'sqlite-libs': { version: '3.49.2-r1', size: 1_597_440 },
  nodejs: { version: '22.16.0-r2', size: 50_696_192, depends: ['ada', 'brotli-libs', 'c-ares', 'ca-certificates', 'icu-libs', 'nghttp2-libs', 'simdjson', 'simdutf', 'sqlite-libs', 'zstd-libs'], programs: { '/usr/bin/node': 'node' } },
};

/** A package and all that it needs, what is needed first; undefined where a name is unknown. */
export function packageClosure(table: Record<string, PackageEntry>, names: readonly string[]): { order: string[]; unknown: string[] } {
  const order: string[] = [], unknown: string[] = [];
  const visit = (name: string): void => {
    if (order.includes(name)) return;
    const entry = Object.hasOwn(table, name) ? table[name] : undefined;
    if (!entry) return void unknown.push(name);
    for (const one of entry.depends ?? []) visit(one);
    if (!order.includes(name)) order.push(name);
  };
  for (const name of names) visit(name);
  return { order, unknown };
}
