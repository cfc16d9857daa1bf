/** What apk knows of packages beyond the table of those it can install. */
import { packageClosure } from '../../api/packages.ts';
import { APK_PACKAGES } from './table.ts';

/** What the base image has, so that counts and versions are right; their files came with the image. */
export const BASE: ReadonlyMap<string, string> = new Map([
  ['alpine-baselayout', '3.7.0-r0'], ['alpine-baselayout-data', '3.7.0-r0'], ['alpine-keys', '2.5-r0'], ['alpine-release', '3.22.6-r0'], ['apk-tools', '2.14.9-r3'], ['busybox', '1.37.0-r20'],
  ['busybox-binsh', '1.37.0-r20'], ['ca-certificates-bundle', '20250911-r0'], ['libapk2', '2.14.9-r3'], ['libcrypto3', '3.5.4-r0'], ['libssl3', '3.5.4-r0'], ['musl', '1.2.5-r12'], ['musl-utils', '1.2.5-r12'],
  ['scanelf', '1.3.8-r1'], ['ssl_client', '1.37.0-r20'], ['zlib', '1.3.1-r2'],
]);
/** Installed size of the base, bytes. */
export const BASE_SIZE = 8_294_400;

/** Packages of the real repository whose programs are not simulated: apk says so instead of calling them unknown. */
export const LEFT_OUT: ReadonlySet<string> = new Set((
  'build-base docker docker-cli g++ gcc git go htop iproute2 less make mariadb mysql-client nano npm openjdk21 openssh openssh-client openssl perl php postgresql17 postgresql17-client '
  + 'py3-pip python3 ruby rust screen strace sudo tcpdump tmux tree unzip util-linux vim wget yarn zip'
).split(' '));

/** Scripts that run when a package is installed, with what they say. */
export const SCRIPTS: Readonly<Record<string, { kind: 'trigger' | 'post-install'; says: readonly string[] }>> = {
  'ca-certificates': { kind: 'trigger', says: [] },
  'icu-data-en': { kind: 'post-install', says: ['*', '* If you need ICU with non-English locales and legacy charset support, install', '* package icu-data-full.', '*'] },
  bash: { kind: 'post-install', says: [] },
};

export const isOffered = (name: string): boolean => Object.hasOwn(APK_PACKAGES, name) && !LEFT_OUT.has(name);

export const versionOf = (name: string): string => APK_PACKAGES[name]?.version ?? BASE.get(name) ?? '';

export const sizeOf = (name: string): number => APK_PACKAGES[name]?.size ?? 0;

/** Path → program. */
export const programsOf = (name: string): Readonly<Record<string, string>> => APK_PACKAGES[name]?.programs ?? {};

/** `names` and everything that they need, needs first, in the order that apk installs. */
export const withNeeds = (names: readonly string[]): string[] => packageClosure(APK_PACKAGES, names.filter((name) => Object.hasOwn(APK_PACKAGES, name))).order;
