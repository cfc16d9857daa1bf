/** FROM --platform: what it may say. */
import type { Lexed } from './dockerfile/lex.ts';
import type { Linter } from './dockerfile/linter.ts';
import { DockerfileError } from './dockerfile/parse.ts';
import type { Stage } from './dockerfile/stages.ts';
import { didYouMean } from './dockerfile/suggest.ts';

const SYSTEMS = ['linux', 'windows', 'darwin', 'freebsd', 'netbsd', 'openbsd', 'android', 'ios', 'js', 'plan9', 'solaris', 'illumos', 'wasip1', 'aix', 'dragonfly', 'hurd', 'nacl', 'zos'];
const ARCHITECTURES = ['386', 'amd64', 'arm', 'arm64', 'loong64', 'mips', 'mips64', 'mips64le', 'mipsle', 'ppc', 'ppc64', 'ppc64le', 'riscv', 'riscv64', 's390', 's390x', 'sparc', 'sparc64', 'wasm', 'x86_64', 'x86-64', 'aarch64', 'armhf', 'armel', 'i386'];

/** 'linux/arm64' of 'arm64', 'linux/aarch64' and 'linux/arm64/v8'. */
export function normalisedPlatform(text: string): string {
  const parts = text.toLowerCase().split('/'), [first = ''] = parts;
  const [os = '', architecture = 'amd64', variant] = SYSTEMS.includes(first) ? parts : ['linux', ...parts];
  const name = { x86_64: 'amd64', 'x86-64': 'amd64', aarch64: 'arm64', i386: '386', armhf: 'arm', armel: 'arm' }[architecture] ?? architecture;
  const kind = architecture === 'armel' ? 'v6' : name === 'arm' ? variant ?? 'v7' : name === 'arm64' && variant === 'v8' ? undefined : variant;
  return `${os}/${name}${kind ? `/${kind}` : ''}`;
}

/** 'linux/amd64->arm64': where a step runs, and what for. */
export function journey(from: string, to: string): string {
  if (from === to) return from;
  const [os, ...rest] = to.split('/');
  return `${from}->${from.startsWith(`${os}/`) ? rest.join('/') : to}`;
}

/** What is wrong with a specifier, in containerd's words. */
export function platformTrouble(text: string): string | undefined {
  if (text.includes('*')) return `${JSON.stringify(text)}: wildcards not yet supported: invalid argument`;
  const parts = text.split('/');
  const wrong = parts.find((part) => !/^[A-Za-z0-9_.-]+$/.test(part.replace(/\(.*\)$/, '')));
  if (wrong !== undefined) return `${JSON.stringify(wrong)} is an invalid component of ${JSON.stringify(text)}: platform specifier component must match "^[A-Za-z0-9_.-]+$": invalid argument`;
  if (parts.length > 3) return `${JSON.stringify(text)}: cannot parse platform specifier: invalid argument`;
  if (parts.length === 1 && !SYSTEMS.includes(text.toLowerCase()) && !ARCHITECTURES.includes(text.toLowerCase())) return `${JSON.stringify(text)}: unknown operating system or architecture: invalid argument`;
  return undefined;
}

/** @throws DockerfileError */
export function checkPlatform(written: string, { result, matched, unmatched }: Lexed, { name, from }: Stage, globals: ReadonlyMap<string, string>, linter: Linter): void {
  if (matched.size === 1 && unmatched.size === 0 && matched.has('TARGETPLATFORM') && result === globals.get('TARGETPLATFORM')) linter.run('RedundantTargetPlatform', `Setting platform to predefined ${written} in FROM is redundant as this is the default behavior`, from.range);
  const trouble = platformTrouble(result);
  if (matched.size + unmatched.size === 0 && trouble === undefined && !result.split('/').slice(0, 2).some((part) => (name ?? '').includes(part))) linter.run('FromPlatformFlagConstDisallowed', `FROM --platform flag should not use constant value ${JSON.stringify(result)}`, from.range);
  const suggestion = [...unmatched].map((one) => didYouMean(one, globals.keys())).find((one) => one !== '') ?? '';
  if (result === '') throw new DockerfileError(`empty platform value from expression ${written}${suggestion}`, from.range);
  if (trouble !== undefined) throw new DockerfileError(`failed to parse platform ${written}: ${trouble}${suggestion}`, from.range);
}
