/**
 * The Alpine repository as far as the course needs it: names, versions, sizes and dependencies of real packages of
 * Alpine 3.22, and the files of theirs that matter here. A library is one file that nothing opens.
 */
import { fileNode, programNode, symlinkNode, type Inode } from '../../kernel/inode.ts';

export interface Package {
  name: string;
  version: string;
  /** Installed, in KiB. */
  size: number;
  needs: readonly string[];
  description: string;
  /** Absolute path → node. */
  files: () => Record<string, Inode>;
  /** A trigger or script that runs when it is installed, with what it says. */
  script?: { kind: 'trigger' | 'post-install'; says?: readonly string[] };
}

type Options = Partial<Pick<Package, 'needs' | 'files' | 'script'>>;

const one = (name: string, version: string, size: number, description: string, options: Options = {}): Package => ({ name, version, size, description, needs: [], files: () => ({}), ...options });

const library = (name: string, version: string, size: number, description: string, file: string, needs: readonly string[] = []): Package =>
  one(name, version, size, description, { needs, files: () => ({ [`/usr/lib/${file}`]: fileNode('\x7fELF', { mode: 0o755 }) }) });

const CURL = '8.14.1-r2', NODE = '22.16.0-r2', ICU = '76.1-r1', GCC = '14.2.0-r6';

const list: readonly Package[] = [
  library('brotli-libs', '1.1.0-r2', 840, 'Generic lossless compressor (libraries)', 'libbrotlidec.so.1'),
  library('c-ares', '1.34.5-r0', 212, 'Asynchronous DNS/names resolver library', 'libcares.so.2'),
  library('libunistring', '1.3-r0', 1668, 'Library for manipulating Unicode strings and C strings', 'libunistring.so.5'),
  library('libidn2', '2.3.7-r0', 200, 'Encode/Decode library for internationalized domain names', 'libidn2.so.0', ['libunistring']),
  library('nghttp2-libs', '1.65.0-r0', 172, 'Experimental HTTP/2 client, server and proxy (libraries)', 'libnghttp2.so.14'),
  library('libpsl', '0.21.5-r3', 76, 'C library for the Publix Suffix List', 'libpsl.so.5', ['libidn2', 'libunistring']),
  library('zstd-libs', '1.5.7-r0', 692, 'Zstandard - Fast real-time compression algorithm (libraries)', 'libzstd.so.1'),
  library('libcurl', CURL, 588, 'The multiprotocol file transfer library', 'libcurl.so.4', ['brotli-libs', 'c-ares', 'libidn2', 'nghttp2-libs', 'libpsl', 'zstd-libs']),
  one('curl', CURL, 264, 'URL retrival utility and library', { needs: ['libcurl'], files: () => ({ '/usr/bin/curl': programNode('curl', 261_000) }) }),

  one('ca-certificates', '20250911-r0', 676, 'Common CA certificates PEM files from Mozilla', { files: () => ({ '/usr/sbin/update-ca-certificates': fileNode('#!/bin/sh\nexit 0\n', { mode: 0o755 }) }), script: { kind: 'trigger' } }),
  library('libgcc', GCC, 176, 'GNU C compiler runtime libraries', 'libgcc_s.so.1'),
  library('libstdc++', GCC, 2732, 'GNU C++ standard runtime library', 'libstdc++.so.6', ['libgcc']),
  library('ada-libs', '2.9.2-r4', 380, 'WHATWG-compliant and fast URL parser in C++ (libraries)', 'libada.so.2', ['libgcc', 'libstdc++']),
  one('icu-data-en', ICU, 2936, 'Stripped ICU data with only en_US/GB locale and no legacy charset converters', {
    script: { kind: 'post-install', says: ['*', '* If you need ICU with non-English locales and legacy charset support, install', '* package icu-data-full.', '*'] },
  }),
  library('icu-libs', ICU, 4200, 'International Components for Unicode library (libraries)', 'libicuuc.so.76', ['icu-data-en', 'libgcc', 'libstdc++']),
  library('simdjson', '3.12.0-r0', 220, 'Parsing gigabytes of JSON per second', 'libsimdjson.so.25', ['libgcc', 'libstdc++']),
  library('simdutf', '6.4.0-r0', 320, 'Fast Unicode validation and transcoding', 'libsimdutf.so.24', ['libgcc', 'libstdc++']),
  library('sqlite-libs', '3.49.2-r1', 1440, 'Sqlite3 library', 'libsqlite3.so.0'),
  one('nodejs', NODE, 46_300, 'JavaScript runtime built on V8 engine - LTS version', {
    needs: ['ca-certificates', 'ada-libs', 'brotli-libs', 'c-ares', 'icu-libs', 'nghttp2-libs', 'simdjson', 'simdutf', 'sqlite-libs', 'zstd-libs'],
    files: () => ({ '/usr/bin/node': programNode('node', 46_100_000), '/usr/bin/nodejs': symlinkNode('node') }),
  }),

  library('libncursesw', '6.5_p20250503-r0', 300, 'Console display library (libncursesw)', 'libncursesw.so.6', ['ncurses-terminfo-base']),
  one('ncurses-terminfo-base', '6.5_p20250503-r0', 100, 'Console display library (base terminfo database)'),
  library('readline', '8.2.13-r1', 300, 'GNU readline library', 'libreadline.so.8', ['libncursesw']),
  one('bash', '5.2.37-r0', 1296, 'The GNU Bourne Again shell', { needs: ['readline'], files: () => ({ '/bin/bash': programNode('bash', 756_000) }), script: { kind: 'post-install' } }),
];

export const PACKAGES: ReadonlyMap<string, Package> = new Map(list.map((entry) => [entry.name, entry]));

/** What the base image has, so that counts and versions are right; their files came with the image. */
export const BASE: ReadonlyMap<string, string> = new Map([
  ['alpine-baselayout', '3.7.0-r0'], ['alpine-baselayout-data', '3.7.0-r0'], ['alpine-keys', '2.5-r0'], ['alpine-release', '3.22.6-r0'], ['apk-tools', '2.14.9-r3'], ['busybox', '1.37.0-r20'],
  ['busybox-binsh', '1.37.0-r20'], ['ca-certificates-bundle', '20250911-r0'], ['libapk2', '2.14.9-r3'], ['libcrypto3', '3.5.4-r0'], ['libssl3', '3.5.4-r0'], ['musl', '1.2.5-r12'], ['musl-utils', '1.2.5-r12'],
  ['scanelf', '1.3.8-r1'], ['ssl_client', '1.37.0-r20'], ['zlib', '1.3.1-r2'],
]);
/** Installed size of the base, KiB. */
export const BASE_SIZE = 8100;

/** Packages of the real repository that this one leaves out, so that apk can say so instead of calling them unknown. */
export const LEFT_OUT: ReadonlySet<string> = new Set((
  'bind-tools build-base coreutils docker docker-cli gcc g++ git go htop iproute2 iputils jq less make mariadb mysql-client nano nginx npm openjdk21 openssh openssh-client openssl perl php postgresql17 postgresql17-client '
  + 'procps py3-pip python3 redis ruby rust screen strace sudo tcpdump tini tmux tree tzdata unzip util-linux vim wget yarn zip'
).split(' '));
