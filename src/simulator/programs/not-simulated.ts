/** Programs of images that are not simulated. What they say of their version is true: it is in the image's environment; where they say when they were built, it is when their file was made. */
import type { Blocking } from '../kernel/blocking.ts';
import { lookup } from '../kernel/files.ts';
import type { Main, Process } from '../kernel/process.ts';
import { strftime } from './dates.ts';
import { complain } from './tool.ts';

interface Absent {
  name: string;
  /** Words that ask for the version, the variable that holds it, and how the program says it. */
  version?: { words: RegExp; variable: string; say: (version: string, p: Process) => string; complains?: boolean };
}

const javaNumber = (version: string): string => version.replace(/^jdk-|\+.*/g, '');
/** When Oracle's update of a version came out, which all builds tell. */
const JAVA_DATES: Readonly<Record<string, string>> = { '21.0.12': '2026-07-21' };

const javaVersion = (before: string, after: string) => (version: string): string => {
  const number = javaNumber(version), full = version.replace(/^jdk-/, '');
  return `${before}${number}${after} ${JAVA_DATES[number] ?? ''} LTS\nOpenJDK Runtime Environment Temurin-${full} (build ${full}-LTS)\nOpenJDK 64-Bit Server VM Temurin-${full} (build ${full}-LTS, mixed mode, sharing)`;
};

/** Zend's engine is four versions behind PHP's own since 7. */
const phpVersion = (version: string, p: Process): string => `PHP ${version} (cli) (built: ${strftime('%b %e %Y %T', (lookup(p, '/usr/local/bin/php')?.mtime ?? p.now))}) (NTS)\nCopyright (c) The PHP Group\nBuilt by https://github.com/docker-library/php\nZend Engine v${version.replace(/^\d+/, (major) => String(Number(major) - 4))}, Copyright (c) Zend Technologies\n    with Zend OPcache v${version}, Copyright (c), by Zend Technologies`;

const ABSENT: readonly Absent[] = [
  { name: 'go', version: { words: /^version$/, variable: 'GOLANG_VERSION', say: (version) => `go version go${version} linux/amd64` } },
  { name: 'gofmt' }, { name: 'cc' }, { name: 'gcc' }, { name: 'g++' },
  { name: 'java', version: { words: /^-version$/, variable: 'JAVA_VERSION', say: javaVersion('openjdk version "', '"'), complains: true } }, { name: 'java', version: { words: /^--version$/, variable: 'JAVA_VERSION', say: javaVersion('openjdk ', '') } }, { name: 'jar', version: { words: /^--version$/, variable: 'JAVA_VERSION', say: (version) => `jar ${javaNumber(version)}` } }, ...['jcmd', 'jps', 'jlink', 'jstack', 'keytool'].map((name): Absent => ({ name })), { name: 'javac', version: { words: /^--?version$/, variable: 'JAVA_VERSION', say: (version) => `javac ${version.replace(/^jdk-|\+.*/g, '')}` } }, { name: 'jshell', version: { words: /^--version$/, variable: 'JAVA_VERSION', say: (version) => `jshell ${version.replace(/^jdk-|\+.*/g, '')}` } },
  { name: 'php', version: { words: /^(-v|--version)$/, variable: 'PHP_VERSION', say: phpVersion } }, { name: 'ab' }, ...['apache2', 'apache2-foreground', 'apache2ctl', 'a2dismod', 'a2enmod', 'a2ensite', 'docker-php-ext-install', 'docker-php-ext-enable', 'pecl'].map((name): Absent => ({ name })),
  { name: 'ruby', version: { words: /^(-v|--version)$/, variable: 'RUBY_VERSION', say: (version) => `ruby ${version} +PRISM [x86_64-linux]` } }, { name: 'rake' }, { name: 'erb' }, { name: 'irb' }, { name: 'gem' }, { name: 'bundle' },
  { name: 'haproxy', version: { words: /^-v$/, variable: 'HAPROXY_VERSION', say: (version, p) => `HAProxy version ${version} ${strftime('%Y/%m/%d', lookup(p, '/usr/local/sbin/haproxy')?.mtime ?? p.now)} - https://haproxy.org/` } },
  { name: 'mongod', version: { words: /^--version$/, variable: 'MONGO_VERSION', say: (version) => `db version v${version}` } }, ...['mongosh', 'mongos', 'mongodump', 'mongorestore', 'mongoexport', 'mongoimport', 'mongostat', 'mongotop', 'bsondump'].map((name): Absent => ({ name })),
  ...['rabbitmq-server', 'rabbitmq-diagnostics', 'rabbitmq-plugins', 'rabbitmq-queues', 'rabbitmq-upgrade'].map((name): Absent => ({ name })), { name: 'rabbitmqctl', version: { words: /^(--)?version$/, variable: 'RABBITMQ_VERSION', say: (version) => version } },
  { name: 'yarn', version: { words: /^(-v|--version)$/, variable: 'YARN_VERSION', say: (version) => version } },
  ...['pg_dumpall', 'pg_restore', 'pg_basebackup', 'vacuumdb', 'pgbench'].map((name): Absent => ({ name, version: { words: /^(-V|--version)$/, variable: 'PG_VERSION', say: (version) => `${name} (PostgreSQL) ${version.replace(/-.*/, '')} (Debian ${version})` } })),
];

/** A program that exists in the image and is not simulated: it says so. */
export const absent = (name: string): Main => function* (p) {
  yield* complain(p, `${name}: not simulated here`);
  return 1;
};

const mainOf = (name: string, versions: readonly NonNullable<Absent['version']>[]): Main => function* (p) {
  for (const version of versions) {
    const known = p.argv.slice(1).some((word) => version.words.test(word)) ? p.env.get(version.variable) : undefined;
    if (known === undefined) continue;
    yield* p.write(version.complains ? 2 : 1, `${version.say(known, p)}\n`);
    return 0;
  }
  if (name === 'go' && p.argv[1] === 'env' && p.argv.length > 2) return yield* goEnvironment(p);
  yield* complain(p, `${name}: not simulated here`);
  return 1;
};

/** `go env NAME…`: a line for each, empty where it has no value. */
function* goEnvironment(p: Process): Blocking<number> {
  const known: Readonly<Record<string, string>> = { GOROOT: '/usr/local/go', GOOS: 'linux', GOARCH: 'amd64', GOHOSTOS: 'linux', GOHOSTARCH: 'amd64', GOVERSION: `go${p.env.get('GOLANG_VERSION') ?? ''}`, GOPROXY: 'https://proxy.golang.org,direct', GOSUMDB: 'sum.golang.org', GOMODCACHE: `${p.env.get('GOPATH') ?? '/go'}/pkg/mod`, GOCACHE: `${p.env.get('HOME') ?? '/root'}/.cache/go-build`, GOTOOLDIR: '/usr/local/go/pkg/tool/linux_amd64', CGO_ENABLED: p.kernel.which(p, 'gcc') === undefined ? '0' : '1', GOMOD: '/dev/null', GOAMD64: 'v1' };
  for (const name of p.argv.slice(2)) yield* p.write(1, `${p.env.get(name) ?? known[name] ?? ''}\n`);
  return 0;
}

export const notSimulated: readonly { name: string; main: Main }[] = [...new Set(ABSENT.map(({ name }) => name))].map((name) => ({ name, main: mainOf(name, ABSENT.flatMap((one) => (one.name === name && one.version ? [one.version] : []))) }));
