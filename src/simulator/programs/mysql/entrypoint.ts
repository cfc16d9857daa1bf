/** The entry point of the mysql and mariadb images where it starts the server: a new data folder gets its users and databases first. */
import type { Blocking } from '../../kernel/blocking.ts';
import { lookup, makeDirectory, readDirectory, readText } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { findUser } from '../accounts.ts';
import { strftime } from '../dates.ts';
import { BothGiven, secretVariable } from '../secret-variable.ts';
import { dialectOf, type Dialect } from './dialect.ts';
import { SqlError } from './errors.ts';
import { isInitialised, save } from './installation.ts';
import { logOf } from './log.ts';
import { server } from './server.ts';
import { Session } from './session.ts';
import type { Grant, Store, User } from './store.ts';
import { cutStatements } from './tokens.ts';

const FOLDER = '/docker-entrypoint-initdb.d', SCRIPT = '/usr/local/bin/docker-entrypoint.sh';
/** The script's own, of MySQL and of MariaDB. */
const INDENT = { MySQL: '    ', MariaDB: '\t' } as const;

class Failure extends Error {}

const ALL: Grant = { privileges: ['ALL PRIVILEGES'], on: '*.*', option: true };

class Setup {
  readonly #p: Process;
  readonly #dialect: Dialect;

  constructor(p: Process) {
    this.#p = p;
    this.#dialect = dialectOf(p);
  }

  *#say(words: string, level = 'Note'): Blocking<void> {
    yield* this.#p.write(level === 'ERROR' ? 2 : 1, this.#line(words, level));
  }

  #line(words: string, level: string): string {
    return `${strftime('%Y-%m-%d %T', this.#p.now)}+00:00 [${level}] [Entrypoint]: ${words}\n`;
  }

  /** MariaDB's variables have MySQL's names too. */
  #variable(name: string): string | undefined {
    return (this.#dialect.product === 'MariaDB' ? secretVariable(this.#p, `MARIADB_${name}`) : undefined) ?? secretVariable(this.#p, `MYSQL_${name}`);
  }

  #flag(...names: string[]): boolean {
    return names.some((name) => this.#p.env.get(`MYSQL_${name}`) || (this.#dialect.product === 'MariaDB' && this.#p.env.get(`MARIADB_${name}`)));
  }

  *run(): Blocking<number> {
    const p = this.#p, { product } = this.#dialect;
    const started = `Entrypoint script for ${product} Server ${p.env.get(product === 'MySQL' ? 'MYSQL_VERSION' : 'MARIADB_VERSION') ?? this.#dialect.version} started.`;
    yield* this.#say(started);
    const account = p.uid === 0 ? findUser(p, 'mysql') : undefined;
    if (account) {
      if (product === 'MariaDB') yield* this.#say('/sys/fs/cgroup///memory.pressure not writable, functionality unavailable to MariaDB', 'Warn');
      yield* this.#say("Switching to dedicated user 'mysql'");
      Object.assign(p, { uid: account.uid, gid: account.gid });
      yield* this.#say(started);
    }
    try {
      if (isInitialised(p)) {
        if (product === 'MariaDB') yield* this.#say('MariaDB upgrade not required');
      } else yield* this.#prepare();
    } catch (error) {
      if (error instanceof BothGiven) yield* this.#say(`Both ${error.variable} and ${error.variable}_FILE are set (but are exclusive)`, 'ERROR');
      else if (!(error instanceof Failure)) throw error;
      else if (error.message !== '') yield* this.#say(error.message, 'ERROR');
      return 1;
    }
    if (product === 'MySQL') yield* p.write(1, "'/var/lib/mysql/mysql.sock' -> '/var/run/mysqld/mysqld.sock'\n");
    return yield* server(p);
  }

  *#prepare(): Blocking<void> {
    const p = this.#p, { product } = this.#dialect, indent = INDENT[product];
    const random = this.#flag('RANDOM_ROOT_PASSWORD');
    let password = this.#variable('ROOT_PASSWORD');
    if (password === undefined && !random && !this.#flag('ALLOW_EMPTY_PASSWORD', 'ALLOW_EMPTY_ROOT_PASSWORD')) {
      throw new Failure(`Database is uninitialized and password option is not specified\n${indent}${product === 'MySQL' ? 'You need to specify one of the following as an environment variable:\n    - MYSQL_ROOT_PASSWORD\n    - MYSQL_ALLOW_EMPTY_PASSWORD\n    - MYSQL_RANDOM_ROOT_PASSWORD' : 'You need to specify one of MARIADB_ROOT_PASSWORD, MARIADB_ROOT_PASSWORD_HASH, MARIADB_ALLOW_EMPTY_ROOT_PASSWORD and MARIADB_RANDOM_ROOT_PASSWORD'}`);
    }
    const user = this.#variable('USER'), database = this.#variable('DATABASE'), own = this.#variable('PASSWORD');
    if (user === 'root') throw new Failure(product === 'MySQL' ? 'MYSQL_USER="root", MYSQL_USER and MYSQL_PASSWORD are for configuring a regular user and cannot be used for the root user\n    Remove MYSQL_USER="root" and use one of the following to control the root user password:\n    - MYSQL_ROOT_PASSWORD\n    - MYSQL_ALLOW_EMPTY_PASSWORD\n    - MYSQL_RANDOM_ROOT_PASSWORD' : "MARIADB_USER=root cannot be used, as the root user's password is set by MARIADB_ROOT_PASSWORD");
    yield* this.#initialise();
    if (random) password = Array.from({ length: 32 }, () => 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'[Math.floor(p.kernel.random('mysql', 'root').next() * 64)]).join('');
    const root = (host: string): User => ({ user: 'root', host, password: password ?? '', grants: [ALL] });
    const host = this.#variable('ROOT_HOST') ?? '%';
    const service = (name: string): User => ({ user: name, host: 'localhost', password: '\0', grants: [] });
    const store: Store = { databases: {}, users: [...(host === 'localhost' ? [] : [root(host)]), root('localhost'), ...(product === 'MySQL' ? ['mysql.infoschema', 'mysql.session', 'mysql.sys'] : ['mariadb.sys', 'healthcheck']).map(service)] };
    if (random) yield* this.#say(`GENERATED ROOT PASSWORD: ${password}`);
    if (database !== undefined) {
      yield* this.#say(`Creating database ${database}`);
      store.databases[database] = {};
    }
    if (user !== undefined && own !== undefined) {
      yield* this.#say(`Creating user ${user}`);
      store.users.push({ user, host: '%', password: own, grants: database === undefined ? [] : [{ privileges: ['ALL PRIVILEGES'], on: `${database}.*`, option: false }] });
      if (database !== undefined) yield* this.#say(`Giving user ${user} access to schema ${database}`);
    }
    if (product === 'MariaDB') yield* this.#say('Securing system users (equivalent to running mysql_secure_installation)');
    yield* p.write(1, '\n');
    yield* this.#scripts(store, database);
    save(p, store);
    const log = logOf(p, this.#dialect);
    yield* this.#say('Stopping temporary server');
    yield* p.write(2, log.stopping('root'));
    yield* p.sleep(1_200);
    yield* p.write(2, log.stopped());
    yield* this.#say('Temporary server stopped');
    yield* p.write(1, '\n');
    yield* this.#say(`${product} init process done. Ready for start up.`);
    yield* p.write(1, '\n');
  }

  *#initialise(): Blocking<void> {
    const p = this.#p, { product, version } = this.#dialect, log = logOf(p, this.#dialect);
    yield* this.#say('Initializing database files');
    if (product === 'MySQL') {
      yield* p.write(2, log.line('System', 'MY-015017', 'Server', 'MySQL Server Initialization - start.') + log.line('System', 'MY-013169', 'Server', `/usr/sbin/mysqld (mysqld ${version}) initializing of server in progress as process 80`) + log.line('System', 'MY-013576', 'InnoDB', 'InnoDB initialization has started.').replace('Z 0 ', 'Z 1 '));
      yield* p.sleep(1_500);
      yield* p.write(2, log.line('System', 'MY-013577', 'InnoDB', 'InnoDB initialization has ended.').replace('Z 0 ', 'Z 1 '));
      yield* p.sleep(1_500);
      yield* p.write(2, log.line('Warning', 'MY-010453', 'Server', 'root@localhost is created with an empty password ! Please consider switching off the --initialize-insecure option.').replace('Z 0 ', 'Z 6 '));
      yield* p.sleep(1_500);
      yield* p.write(2, log.line('System', 'MY-015018', 'Server', 'MySQL Server Initialization - end.'));
    } else yield* p.sleep(1_200);
    for (const folder of ['/var/lib/mysql', '/var/lib/mysql/mysql', '/var/lib/mysql/performance_schema', '/var/lib/mysql/sys']) if (!lookup(p, folder)) makeDirectory(p, folder, 0o750);
    yield* this.#say('Database files initialized');
    yield* this.#say('Starting temporary server');
    if (product === 'MariaDB') yield* this.#say('Waiting for server startup');
    yield* p.write(2, log.starting(124));
    yield* p.sleep(900);
    yield* p.write(2, log.ready(0));
    yield* this.#say('Temporary server started.');
    if (product === 'MySQL') yield* p.write(1, "'/var/lib/mysql/mysql.sock' -> '/var/run/mysqld/mysqld.sock'\n");
    yield* p.sleep(1_000);
    if (product === 'MySQL') yield* p.write(2, ['iso3166.tab', 'leap-seconds.list', 'leapseconds', 'tzdata.zi', 'zone.tab', 'zone1970.tab'].map((name) => `Warning: Unable to load '/usr/share/zoneinfo/${name}' as time zone. Skipping it.\n`).join(''));
  }

  /** Files that were mounted to fill the new databases. */
  *#scripts(store: Store, database: string | undefined): Blocking<void> {
    const p = this.#p, dialect = this.#dialect, files = lookup(p, FOLDER) ? readDirectory(p, FOLDER).sort() : [];
    const user = store.users.find((one) => one.user === 'root' && one.host === 'localhost')!;
    for (const file of files) {
      const path = `${FOLDER}/${file}`;
      if (!file.endsWith('.sql')) {
        yield* this.#say(`${SCRIPT}: ${/\.(sh|sql\.(gz|xz|zst))$/.test(file) ? `${path} is not simulated here` : `ignoring ${path}`}`, 'Warn');
        yield* p.write(1, '\n');
        continue;
      }
      yield* this.#say(`${SCRIPT}: running ${path}`);
      const session = new Session(store, { dialect, user, host: 'localhost', connection: 8 }, () => p.now, () => 0.5);
      if (database !== undefined) session.use(database);
      const text = readText(p, path), { statements, rest } = cutStatements(text);
      for (const { sql } of [...statements, { sql: rest.trim() }]) {
        if (sql.replace(/--\s.*|#.*|\/\*[^]*?\*\//g, '').trim() === '') continue;
        try {
          session.execute(sql);
        } catch (error) {
          if (!(error instanceof SqlError)) throw error;
          const { number, state, message } = error.failure, line = text.slice(0, Math.max(0, text.indexOf(sql))).split('\n').length;
          yield* p.write(2, `${dialect.product === 'MariaDB' ? `--------------\n${sql}\n--------------\n\n` : ''}ERROR ${number} (${state}) at line ${line}: ${message}\n`);
          throw new Failure('');
        }
      }
      yield* p.write(1, '\n\n');
    }
  }
}

export function* startMysql(p: Process): Blocking<number> {
  return yield* new Setup(p).run();
}
