/** Packages of Debian and Ubuntu that apt can install here: real names, archive sizes, and the programs that they bring. */

import { lookup, readText } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { trixiePackages } from './trixie-packages.ts';

export interface DebPackage {
  version: string;
  /** Bytes of the archive. */
  archive: number;
  /** kB on the disk. */
  installed: number;
  /** It lies in the archive of security updates. */
  security?: true;
  depends?: readonly string[];
  /** Path → name of the program. */
  programs?: Readonly<Record<string, string>>;
}

const bin = (...names: string[]): Record<string, string> => Object.fromEntries(names.map((name) => [`/usr/bin/${name}`, name]));

/** Debian 12's. */
const DEB_PACKAGES: Readonly<Record<string, DebPackage>> = {
  'ca-certificates': { version: '20230311+deb12u1', archive: 155_000, installed: 388, depends: ['openssl'] },
  openssl: { version: '3.0.17-1~deb12u2', archive: 1_434_000, installed: 2_271 },
  'libbrotli1': { version: '1.0.9-2+b6', archive: 275_000, installed: 797 },
  'libnghttp2-14': { version: '1.52.0-1+deb12u2', archive: 73_000, installed: 203 },
  'libpsl5': { version: '0.21.2-1', archive: 58_700, installed: 108 },
  'librtmp1': { version: '2.4+20151223.gitfa8646d.1-2+b2', archive: 60_800, installed: 146 },
  'libssh2-1': { version: '1.10.0-3+b1', archive: 179_000, installed: 373 },
  'libldap-2.5-0': { version: '2.5.13+dfsg-5', archive: 183_000, installed: 542 },
  'libcurl4': { version: '7.88.1-10+deb12u14', archive: 391_000, installed: 878, depends: ['libbrotli1', 'libldap-2.5-0', 'libnghttp2-14', 'libpsl5', 'librtmp1', 'libssh2-1'] },
  curl: { version: '7.88.1-10+deb12u14', archive: 316_000, installed: 501, depends: ['libcurl4'], programs: bin('curl') },
  wget: { version: '1.21.3-1+deb12u1', archive: 937_000, installed: 3_692, depends: ['libpsl5'], programs: bin('wget') },
  'libproc2-0': { version: '2:4.0.2-3', archive: 62_800, installed: 173 },
  procps: { version: '2:4.0.2-3', archive: 709_000, installed: 2_371, depends: ['libproc2-0'], programs: bin('ps', 'top', 'free', 'uptime', 'watch', 'pgrep', 'pkill') },
  'libelf1': { version: '0.188-2.1', archive: 174_000, installed: 1_034 },
  'libbpf1': { version: '1:1.1.0-1', archive: 145_000, installed: 385, depends: ['libelf1'] },
  'libmnl0': { version: '1.0.4-3', archive: 12_500, installed: 48 },
  iproute2: { version: '6.1.0-3', archive: 1_046_000, installed: 3_541, depends: ['libbpf1', 'libmnl0'], programs: bin('ip', 'ss') },
  'iputils-ping': { version: '3:20221126-1+deb12u1', archive: 47_200, installed: 122, programs: bin('ping') },
  'libonig5': { version: '6.9.8-1', archive: 188_000, installed: 635 },
  'libjq1': { version: '1.6-2.1+deb12u1', archive: 134_000, installed: 356, depends: ['libonig5'] },
  jq: { version: '1.6-2.1+deb12u1', archive: 64_900, installed: 112, depends: ['libjq1'], programs: bin('jq') },
  'bind9-libs': { version: '1:9.18.41-1~deb12u1', archive: 1_183_000, installed: 3_385 },
  'bind9-dnsutils': { version: '1:9.18.41-1~deb12u1', archive: 154_000, installed: 553, depends: ['bind9-libs'], programs: bin('dig', 'nslookup') },
  dnsutils: { version: '1:9.18.41-1~deb12u1', archive: 11_300, installed: 23, depends: ['bind9-dnsutils'] },
  'netcat-openbsd': { version: '1.219-1', archive: 41_500, installed: 107, programs: bin('nc') },
  less: { version: '590-2.1~deb12u2', archive: 132_000, installed: 318, programs: bin('less') },
  tree: { version: '2.1.0-1', archive: 52_400, installed: 116, programs: bin('tree') },
  file: { version: '1:5.44-3', archive: 42_500, installed: 121, programs: bin('file') },
  'libnl-3-200': { version: '3.7.0-0.2+b1', archive: 63_124, installed: 182 },
  'libnl-genl-3-200': { version: '3.7.0-0.2+b1', archive: 21_600, installed: 58, depends: ['libnl-3-200'] },
  htop: { version: '3.2.2-2', archive: 152_412, installed: 378, depends: ['libnl-3-200', 'libnl-genl-3-200'], programs: bin('htop') },
  bsdmainutils: { version: '12.1.8', archive: 5_460, installed: 20 },
};

/** Real packages whose programs are not simulated: apt says so instead of calling them unknown. */
export const LEFT_OUT: ReadonlySet<string> = new Set((
  'apache2 apt-transport-https apt-utils build-essential cmake cron default-mysql-client docker.io ffmpeg g++ gcc git gnupg htop imagemagick libpq-dev lsb-release make mariadb-server nano net-tools nginx nodejs npm '
  + 'openjdk-17-jdk openssh-client openssh-server perl php pkg-config postgresql postgresql-client python3 python3-pip python3-venv redis rsync ruby screen socat software-properties-common strace sudo supervisor sysstat tcpdump telnet tini tmux traceroute tzdata unzip vim xz-utils zip zsh'
).split(' '));

export interface Release {
  packages: Readonly<Record<string, DebPackage>>;
  /** apt's own version. */
  apt: string;
  /** Of libc-bin, whose triggers run when libraries came or went. */
  libc: string;
}

const BOOKWORM: Release = { packages: DEB_PACKAGES, apt: '2.6.1', libc: '2.36-9+deb12u13' };
const TRIXIE: Release = { packages: trixiePackages(DEB_PACKAGES), apt: '3.0.3', libc: '2.41-12+deb13u4' };

/** The release that a machine has; what is no Debian 13 has Debian 12's packages. */
export const releaseOf = (p: Process): Release => (/^VERSION_CODENAME=trixie$/m.test(lookup(p, '/etc/os-release') ? readText(p, '/etc/os-release') : '') ? TRIXIE : BOOKWORM);

/** With everything that they need, needs first. */
export function withNeeds(names: readonly string[], packages: Release['packages']): string[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    for (const one of packages[name]?.depends ?? []) visit(one);
    found.add(name);
  };
  names.forEach(visit);
  return [...found];
}
