/** Programs of images that are not simulated. What they say of their version is true: it is in the image's environment. */
import type { Main } from '../kernel/process.ts';
import { complain } from './tool.ts';

interface Absent {
  name: string;
  /** Words that ask for the version, the variable that holds it, and how the program says it. */
  version?: { words: RegExp; variable: string; say: (version: string) => string };
}

const ABSENT: readonly Absent[] = [
  { name: 'go', version: { words: /^version$/, variable: 'GOLANG_VERSION', say: (version) => `go version go${version} linux/amd64` } },
  { name: 'gofmt' }, { name: 'cc' }, { name: 'gcc' }, { name: 'g++' },
  { name: 'java' }, { name: 'javac', version: { words: /^--?version$/, variable: 'JAVA_VERSION', say: (version) => `javac ${version.replace(/^jdk-|\+.*/g, '')}` } }, { name: 'jshell', version: { words: /^--version$/, variable: 'JAVA_VERSION', say: (version) => `jshell ${version.replace(/^jdk-|\+.*/g, '')}` } },
  { name: 'php' }, { name: 'apache2-foreground' },
  { name: 'ruby' }, { name: 'irb' }, { name: 'gem' }, { name: 'bundle' },
  { name: 'haproxy' },
  { name: 'mongod', version: { words: /^--version$/, variable: 'MONGO_VERSION', say: (version) => `db version v${version}` } }, { name: 'mongosh' },
  { name: 'rabbitmq-server' }, { name: 'rabbitmqctl', version: { words: /^(--)?version$/, variable: 'RABBITMQ_VERSION', say: (version) => version } },
  ...['pg_dumpall', 'pg_restore', 'pg_basebackup', 'vacuumdb', 'pgbench'].map((name): Absent => ({ name, version: { words: /^(-V|--version)$/, variable: 'PG_VERSION', say: (version) => `${name} (PostgreSQL) ${version.replace(/-.*/, '')} (Debian ${version})` } })),
];

/** A program that exists in the image and is not simulated: it says so. */
export const absent = (name: string): Main => function* (p) {
  yield* complain(p, `${name}: not simulated here`);
  return 1;
};

const mainOf = ({ name, version }: Absent): Main => function* (p) {
  const known = version && p.argv.slice(1).some((word) => version.words.test(word)) ? p.env.get(version.variable) : undefined;
  if (version && known !== undefined) {
    yield* p.write(1, `${version.say(known)}\n`);
    return 0;
  }
  yield* complain(p, `${name}: not simulated here`);
  return 1;
};

export const notSimulated: readonly { name: string; main: Main }[] = ABSENT.map((absent) => ({ name: absent.name, main: mainOf(absent) }));
