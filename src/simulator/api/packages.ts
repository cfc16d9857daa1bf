/** Packages that package managers can install here: real names and sizes, and the programs that they bring. */

export interface PackageEntry {
  version: string;
  /** Bytes when installed. */
  size: number;
  depends?: string[];
  /** Path → name of the program. */
  programs?: Record<string, string>;
}

/** Alpine 3.22. */
export const APK_PACKAGES: Record<string, PackageEntry> = {
  'ca-certificates': { version: '20250619-r0', size: 698_368 },
  brotli: { version: '1.1.0-r2', size: 929_792 },
  'brotli-libs': { version: '1.1.0-r2', size: 913_408 },
  'c-ares': { version: '1.34.5-r0', size: 217_088 },
  'libunistring': { version: '1.3-r0', size: 1_757_184 },
  'libidn2': { version: '2.3.7-r0', size: 208_896 },
  'nghttp2-libs': { version: '1.65.0-r0', size: 196_608 },
  'libpsl': { version: '0.21.5-r3', size: 102_400 },
  'zstd-libs': { version: '1.5.7-r0', size: 700_416 },
  libcurl: { version: '8.14.1-r2', size: 626_688, depends: ['brotli-libs', 'c-ares', 'libunistring', 'libidn2', 'nghttp2-libs', 'libpsl', 'zstd-libs'] },
  curl: { version: '8.14.1-r2', size: 262_144, depends: ['ca-certificates', 'libcurl'], programs: { '/usr/bin/curl': 'curl' } },
  'icu-data-en': { version: '76.1-r1', size: 1_970_176 },
  'libgcc': { version: '14.2.0-r6', size: 151_552 },
  'libstdc++': { version: '14.2.0-r6', size: 2_781_184, depends: ['libgcc'] },
  'icu-libs': { version: '76.1-r1', size: 4_513_792, depends: ['icu-data-en', 'libstdc++'] },
  ada: { version: '2.9.2-r4', size: 491_520 },
  simdjson: { version: '3.12.0-r0', size: 139_264 },
  simdutf: { version: '7.2.1-r0', size: 364_544 },
  'sqlite-libs': { version: '3.49.2-r1', size: 1_597_440 },
  nodejs: { version: '22.16.0-r2', size: 50_696_192, depends: ['ada', 'brotli-libs', 'c-ares', 'ca-certificates', 'icu-libs', 'nghttp2-libs', 'simdjson', 'simdutf', 'sqlite-libs', 'zstd-libs'], programs: { '/usr/bin/node': 'node' } },
  npm: { version: '11.3.0-r1', size: 9_961_472, depends: ['nodejs'], programs: { '/usr/bin/npm': 'npm' } },
  python3: { version: '3.12.11-r0', size: 26_525_696, depends: ['sqlite-libs'], programs: { '/usr/bin/python3': 'python3' } },
  'py3-pip': { version: '25.1.1-r0', size: 5_369_856, depends: ['python3'], programs: { '/usr/bin/pip': 'pip' } },
  bash: { version: '5.2.37-r0', size: 1_228_800, depends: ['readline'], programs: { '/bin/bash': 'bash' } },
  readline: { version: '8.2.13-r1', size: 303_104, depends: ['ncurses-libs'] },
  'ncurses-libs': { version: '6.5_p20250503-r0', size: 303_104 },
  oniguruma: { version: '6.9.10-r0', size: 577_536 },
  jq: { version: '1.8.0-r0', size: 712_704, depends: ['oniguruma'], programs: { '/usr/bin/jq': 'jq' } },
  git: { version: '2.49.1-r0', size: 12_558_336, depends: ['ca-certificates', 'libcurl', 'libunistring', 'zstd-libs'], programs: { '/usr/bin/git': 'git' } },
  redis: { version: '8.0.3-r0', size: 6_316_032, programs: { '/usr/bin/redis-server': 'redis-server', '/usr/bin/redis-cli': 'redis-cli' } },
  nginx: { version: '1.28.0-r3', size: 1_294_336, programs: { '/usr/sbin/nginx': 'nginx' } },
  tini: { version: '0.19.0-r3', size: 24_576, programs: { '/sbin/tini': 'docker-init' } },
  procps: { version: '4.0.4-r3', size: 655_360, programs: { '/usr/bin/ps': 'ps', '/usr/bin/free': 'free', '/usr/bin/top': 'top' } },
  'bind-tools': { version: '9.20.10-r0', size: 1_310_720, programs: { '/usr/bin/dig': 'dig', '/usr/bin/nslookup': 'nslookup' } },
  iputils: { version: '20240905-r0', size: 180_224, programs: { '/bin/ping': 'ping' } },
  coreutils: { version: '9.7-r1', size: 1_150_976, programs: { '/bin/ls': 'ls', '/bin/cat': 'cat' } },
  tzdata: { version: '2025b-r0', size: 3_489_792 },
  vim: { version: '9.1.1415-r0', size: 3_170_304, programs: { '/usr/bin/vim': 'vim' } },
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
