/** --platform: os[/architecture[/variant]] as containerd's package `platforms` reads it. */
import { CliError } from './errors.ts';

export interface Platform {
  architecture: string;
  os: string;
  variant?: string;
}

const OPERATING_SYSTEMS = new Set('aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos'.split(' '));
const ARCHITECTURES = new Set('386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm'.split(' '));

const OS_PATTERN = '^([A-Za-z0-9_-]+)(?:\\(([A-Za-z0-9_.%-]*)((?:\\+[A-Za-z0-9_.%-]+)*)\\))?$';
const COMPONENT_PATTERN = '^[A-Za-z0-9_.-]+$';

/** Other names of architectures, and what their variants are called. */
function normalised(architecture: string, given = ''): Pick<Platform, 'architecture' | 'variant'> {
  const name = architecture.toLowerCase(), variant = given.toLowerCase();
  switch (name) {
    case 'i386': return { architecture: '386' };
    case 'x86_64': case 'x86-64': case 'amd64': return { architecture: 'amd64', ...(variant && variant !== 'v1' ? { variant } : {}) };
    case 'aarch64': case 'arm64': return { architecture: 'arm64', ...(['8', 'v8', 'v8.0', ''].includes(variant) ? {} : { variant: ['9', '9.0', 'v9.0'].includes(variant) ? 'v9' : variant }) };
    case 'armhf': return { architecture: 'arm', variant: 'v7' };
    case 'armel': return { architecture: 'arm', variant: 'v6' };
    case 'arm': return { architecture: 'arm', variant: variant === '' || variant === '7' ? 'v7' : /^[568]$/.test(variant) ? `v${variant}` : variant };
    default: return { architecture: name, ...(variant && { variant }) };
  }
}

/** @throws CliError with the package's words */
export function parsePlatform(text: string): Platform {
  const quoted = JSON.stringify(text), wrong = (what: string): CliError => new CliError(`${what}: invalid argument`);
  if (text.includes('*')) throw wrong(`${quoted}: wildcards not yet supported`);
  const parts = text.split('/'), [first = '', architecture, variant] = parts;
  if (!new RegExp(OS_PATTERN).test(first)) throw wrong(`${JSON.stringify(first)} is an invalid OS component of ${quoted}: OSAndVersion specifier component must match ${JSON.stringify(OS_PATTERN)}`);
  const strange = parts.slice(1, 4).find((part) => !new RegExp(COMPONENT_PATTERN).test(part));
  if (strange !== undefined) throw wrong(`${JSON.stringify(strange)} is an invalid component of ${quoted}: platform specifier component must match ${JSON.stringify(COMPONENT_PATTERN)}`);
  if (parts.length > 3) throw wrong(`${quoted}: cannot parse platform specifier`);
  const os = first.replace(/\(.*/, '').toLowerCase().replace(/^macos$/, 'darwin');
  if (architecture === undefined) {
    if (OPERATING_SYSTEMS.has(os)) return { architecture: 'amd64', os };
    const alone = normalised(first);
    if (!ARCHITECTURES.has(alone.architecture)) throw wrong(`${quoted}: unknown operating system or architecture`);
    return alone.architecture === 'arm' && alone.variant === 'v7' ? { architecture: 'arm', os: 'linux' } : { ...alone, os: 'linux' };
  }
  const { architecture: name, variant: kind } = normalised(architecture, variant);
  if (variant === undefined && name === 'arm' && kind === 'v7') return { architecture: name, os };
  const full = variant !== undefined && name === 'arm64' && !kind ? 'v8' : kind;
  return { architecture: name, os, ...(full && { variant: full }) };
}

/** As the engine's query parameter of images wants it. @throws CliError that begins with `where` */
export function platformQuery(platform: string, where = ''): string | undefined {
  if (platform === '') return undefined;
  try {
    return JSON.stringify(parsePlatform(platform));
  } catch (error) {
    throw new CliError(`${where}${(error as Error).message}`);
  }
}

/** 'linux/arm64/v8'; '' stays ''. @throws CliError */
export function platformText(platform: string): string {
  if (platform === '') return '';
  const { os, architecture, variant } = parsePlatform(platform);
  return `${os}/${architecture}${variant ? `/${variant}` : ''}`;
}
