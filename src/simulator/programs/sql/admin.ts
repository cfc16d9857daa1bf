/** createdb, dropdb, createuser, dropuser: one statement each, sent by a program of its own. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { ConnectionFailure, openConnection, targetFrom, type Target } from './connection.ts';
import type { Answer } from './conversation.ts';
import { quoteName } from './functions.ts';
import { postgresVersion } from './installation.ts';

interface Known {
  /** Letters of options that take a value, and of those that take none. */
  values: string;
  flags: string;
  /** Long names, and the letters that they stand for. */
  long: Readonly<Record<string, string>>;
}

export interface Words {
  given: ReadonlyMap<string, readonly string[]>;
  flags: ReadonlySet<string>;
  rest: readonly string[];
  target: Partial<Target>;
}

const COMMON: Readonly<Record<string, string>> = { host: 'h', port: 'p', username: 'U', dbname: 'd', 'no-password': 'w', password: 'W', version: 'V', help: '?' };

/** The command line of a client program; with `exit` where it ends there. */
export function readWords(p: Process, name: string, { values, flags, long }: Known): Words | { exit: () => Blocking<number> } {
  const given = new Map<string, string[]>(), set = new Set<string>(), rest: string[] = [], words = p.argv.slice(1);
  const wrong = (text: string) => ({ exit: function* (): Blocking<number> {
    yield* p.write(2, `${name}: ${text}\n${name}: hint: Try "${name} --help" for more information.\n`);
    return 1;
  } });
  if (words[0] === '--version' || words[0] === '-V') return { exit: function* () {
    yield* p.write(1, `${name} (PostgreSQL) ${postgresVersion(p)}\n`);
    return 0;
  } };
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!, [, spelled, attached] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (!/^-./.test(word)) {
      rest.push(word);
      continue;
    }
    const letter = spelled === undefined ? undefined : long[spelled] ?? COMMON[spelled];
    if (spelled !== undefined && letter === undefined) return wrong(`unrecognized option '${word}'`);
    const letters = letter !== undefined ? [letter] : [...word.slice(1)];
    for (let index = 0; index < letters.length; index++) {
      const one = letters[index]!;
      if (one.length > 1 || (flags.includes(one) && !values.includes(one)) || 'wW'.includes(one)) {
        set.add(one);
        continue;
      }
      if (!values.includes(one)) return wrong(one === '?' ? 'its help is not simulated here' : `invalid option -- '${one}'`);
      const value = (letter !== undefined ? attached : word.slice(index + 2) || undefined) ?? words[++at];
      if (value === undefined) return wrong(letter !== undefined ? `option '--${spelled!}' requires an argument` : `option requires an argument -- '${one}'`);
      given.set(one, [...(given.get(one) ?? []), value]);
      break;
    }
  }
  const last = (letter: string): string | undefined => given.get(letter)?.at(-1);
  const [host, port, user, database] = ['h', 'p', 'U', 'd'].map(last);
  return { given, flags: set, rest, target: { ...(host !== undefined && { host }), ...(port !== undefined && { port: Number(port) }), ...(user !== undefined && { user }), ...(database !== undefined && { database }) } };
}

/** Sends the statement; what is wrong is told in the program's words. */
function* send(p: Process, name: string, target: Partial<Target>, sql: string, failed: string): Blocking<number> {
  try {
    const { line } = yield* openConnection(p, targetFrom(p, { ...target, database: 'postgres' }), function* () {
      return undefined;
    });
    yield* line.say({ sql });
    const answer = yield* line.hear<Answer>();
    line.close();
    for (const notice of answer?.results?.[0]?.notices ?? []) yield* p.write(2, `NOTICE:  ${notice}\n`);
    if (!answer?.failure) return 0;
    const { message, detail, hint } = answer.failure;
    yield* p.write(2, `${name}: error: ${failed}: ERROR:  ${message}\n${detail === undefined ? '' : `DETAIL:  ${detail}\n`}${hint === undefined ? '' : `HINT:  ${hint}\n`}`);
  } catch (error) {
    if (!(error instanceof ConnectionFailure)) throw error;
    yield* p.write(2, `${name}: error: ${error.message}\n`);
  }
  return 1;
}

export function* createDb(p: Process): Blocking<number> {
  const words = readWords(p, 'createdb', { values: 'hpUOETlD', flags: 'e', long: { owner: 'O', encoding: 'E', template: 'T', locale: 'l', tablespace: 'D', echo: 'e' } });
  if ('exit' in words) return yield* words.exit();
  const { rest, target, given } = words, name = rest[0] ?? targetFrom(p, target).user, owner = given.get('O')?.at(-1);
  return yield* send(p, 'createdb', target, `CREATE DATABASE ${quoteName(name)}${owner === undefined ? '' : ` OWNER ${quoteName(owner)}`};`, 'database creation failed');
}

export function* dropDb(p: Process): Blocking<number> {
  const words = readWords(p, 'dropdb', { values: 'hpU', flags: 'eif', long: { 'if-exists': 'exists', force: 'f', interactive: 'i', echo: 'e' } });
  if ('exit' in words) return yield* words.exit();
  const { rest, target, flags } = words;
  if (rest[0] === undefined) {
    yield* p.write(2, 'dropdb: error: missing required argument database name\ndropdb: hint: Try "dropdb --help" for more information.\n');
    return 1;
  }
  return yield* send(p, 'dropdb', target, `DROP DATABASE ${flags.has('exists') ? 'IF EXISTS ' : ''}${quoteName(rest[0])};`, 'database removal failed');
}

export function* createUser(p: Process): Blocking<number> {
  const words = readWords(p, 'createuser', { values: 'hpUc', flags: 'sSdDrRlLPeiI', long: { superuser: 's', createdb: 'd', createrole: 'r', login: 'l', 'no-superuser': 'S', 'no-createdb': 'D', 'no-createrole': 'R', 'no-login': 'L', pwprompt: 'P', echo: 'e' } });
  if ('exit' in words) return yield* words.exit();
  const { rest, target, flags } = words, name = rest[0] ?? targetFrom(p, target).user, option = (letter: string, text: string): string => ` ${flags.has(letter) ? '' : 'NO'}${text}`;
  if (flags.has('P')) {
    yield* p.write(2, 'createuser: error: -P is not simulated here\n');
    return 1;
  }
  return yield* send(p, 'createuser', target, `CREATE ROLE ${quoteName(name)}${option('s', 'SUPERUSER')}${option('d', 'CREATEDB')}${option('r', 'CREATEROLE')} ${flags.has('L') ? 'NOLOGIN' : 'LOGIN'};`, 'creation of new role failed');
}

export function* dropUser(p: Process): Blocking<number> {
  const words = readWords(p, 'dropuser', { values: 'hpU', flags: 'ei', long: { 'if-exists': 'exists', interactive: 'i', echo: 'e' } });
  if ('exit' in words) return yield* words.exit();
  const { rest, target, flags } = words;
  if (rest[0] === undefined) {
    yield* p.write(2, 'dropuser: error: missing required argument role name\ndropuser: hint: Try "dropuser --help" for more information.\n');
    return 1;
  }
  return yield* send(p, 'dropuser', target, `DROP ROLE ${flags.has('exists') ? 'IF EXISTS ' : ''}${quoteName(rest[0])};`, `removal of role "${rest[0]}" failed`);
}
