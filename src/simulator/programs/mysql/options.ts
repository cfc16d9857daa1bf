/** The options that mysql, mysqladmin and mysqldump have in common, from the command line and the environment. */
import type { Process } from '../../kernel/process.ts';
import { userName } from '../accounts.ts';

export interface Options {
  user: string;
  /** true: to be asked for. */
  password: string | true | undefined;
  host: string | undefined;
  port: number;
  socket: string | undefined;
  database: string | undefined;
  execute: string | undefined;
  flags: ReadonlySet<string>;
  operands: readonly string[];
}

const WITH_VALUE: Readonly<Record<string, string>> = { u: 'user', h: 'host', P: 'port', D: 'database', e: 'execute', S: 'socket' };
const LONG_WITH_VALUE = /^(user|host|port|database|execute|socket|protocol|default-character-set|connect-timeout|defaults-file|defaults-extra-file|ssl-mode|ssl-ca|ssl-cert|ssl-key|wait|max-allowed-packet|default-auth|plugin-dir|delimiter|init-command|prompt|pager|where|result-file|ignore-table|set-gtid-purged)$/;
const FLAGS: Readonly<Record<string, string>> = { N: 'skip-column-names', B: 'batch', t: 'table', s: 'silent', E: 'vertical', f: 'force', v: 'verbose', V: 'version', r: 'raw', n: 'unbuffered', A: 'no-auto-rehash', C: 'compress', '?': 'help', I: 'help', w: 'wait', q: 'quick', d: 'no-data', l: 'lock-tables' };
const LONG_FLAGS = /^(skip-column-names|batch|table|silent|vertical|force|verbose|version|raw|no-auto-rehash|help|wait|quick|no-data|all-databases|databases|single-transaction|routines|triggers|events|no-create-info|no-create-db|no-tablespaces|lock-tables|skip-lock-tables|add-drop-table|skip-add-drop-table|skip-comments|compact|skip-ssl|ssl|skip-extended-insert|complete-insert|hex-blob|column-names|auto-rehash|no-beep|reconnect|binary-mode|skip-ssl-verify-server-cert|comments|local-infile|xml|html)$/;

/** @returns what is unknown, where something is */
export function readOptions(p: Process, program: string): Options | { unknown: string } {
  const found: Record<string, string> = {}, flags = new Set<string>(), operands: string[] = [];
  let password: string | true | undefined = p.env.get('MYSQL_PWD');
  const words = p.argv.slice(1);
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '--') operands.push(...words.splice(0));
    else if (word.startsWith('--')) {
      const [, given = '', value] = /^--([^=]*)(?:=([^]*))?$/.exec(word)!, name = given.replaceAll('_', '-');
      if (name === 'password') password = value ?? true;
      else if (LONG_WITH_VALUE.test(name)) {
        const text = value ?? words.shift();
        if (text === undefined) return { unknown: `option '--${name}' requires an argument` };
        found[name] = text;
      } else if (LONG_FLAGS.test(name)) flags.add(name);
      else return { unknown: `unknown option '--${name}'` };
    } else if (/^-./.test(word)) {
      for (let at = 1; at < word.length; at++) {
        const letter = word[at]!, rest = word.slice(at + 1), long = program === 'dump' && letter === 'B' ? 'databases' : program === 'dump' && letter === 'A' ? 'all-databases' : FLAGS[letter];
        if (letter === 'p') {
          password = rest === '' ? true : rest;
          break;
        }
        if (WITH_VALUE[letter] !== undefined) {
          const text = rest === '' ? words.shift() : rest;
          if (text === undefined) return { unknown: `option '-${letter}' requires an argument` };
          found[WITH_VALUE[letter]] = text;
          break;
        }
        if (long === undefined) return { unknown: `unknown option '-${letter}'` };
        flags.add(long);
      }
    } else operands.push(word);
  }
  return { user: found.user ?? userName(p, p.uid), password, host: found.host ?? p.env.get('MYSQL_HOST'), port: Number(found.port ?? p.env.get('MYSQL_TCP_PORT') ?? 3306), socket: found.socket, database: found.database, execute: found.execute, flags, operands };
}
