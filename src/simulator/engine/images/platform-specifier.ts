/** Platforms as people write them: 'linux/arm64', 'arm64', 'linux/aarch64'. */
import { badRequest, notFound } from '../http/errors.ts';

const SYSTEMS = ['linux', 'windows', 'darwin', 'freebsd', 'netbsd', 'openbsd', 'android', 'ios', 'js', 'plan9', 'solaris', 'illumos', 'wasip1', 'aix', 'dragonfly', 'hurd', 'nacl', 'zos'];
const ARCHITECTURES = ['386', 'amd64', 'arm', 'arm64', 'loong64', 'mips', 'mips64', 'mips64le', 'mipsle', 'ppc', 'ppc64', 'ppc64le', 'riscv', 'riscv64', 's390', 's390x', 'sparc', 'sparc64', 'wasm', 'x86_64', 'x86-64', 'aarch64', 'armhf', 'armel', 'i386'];

/** 'linux/arm64' of 'arm64', 'linux/aarch64' and 'linux/arm64/v8'. */
export function normalisedPlatform(text: string): string {
  const parts = text.toLowerCase().split('/'), [first = ''] = parts;
  const [os = '', architecture = 'amd64', variant] = parts.length > 1 || SYSTEMS.includes(first) ? parts : ['linux', ...parts];
  const name = { x86_64: 'amd64', 'x86-64': 'amd64', aarch64: 'arm64', i386: '386', armhf: 'arm', armel: 'arm' }[architecture] ?? architecture;
  const kind = architecture === 'armel' ? 'v6' : name === 'arm' ? variant ?? 'v7' : name === 'arm64' && variant === 'v8' ? undefined : variant;
  return `${os}/${name}${kind ? `/${kind}` : ''}`;
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

/** The platform that a pull asks for. @throws 400 */
export function wantedPlatform(asked: string): string {
  const platform = asked || 'linux/amd64', trouble = platformTrouble(platform);
  if (trouble) throw badRequest(trouble);
  return normalisedPlatform(platform);
}

export const lacksPlatform = (reference: string, platform: string): Error => notFound(`image with reference ${reference} was found but does not provide the specified platform (${platform})`);
