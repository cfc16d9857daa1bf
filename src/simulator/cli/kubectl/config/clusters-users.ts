/** config get-clusters, get-users, delete-cluster, delete-user, set-cluster, set-credentials */
import { encode } from '../../../kernel/bytes.ts';
import { lookup } from '../../../kernel/files.ts';
import { toBase64 } from '../../../kernel/base64.ts';
import { CommandError } from '../client/failure.ts';
import { clusters, users } from '../completion/flags.ts';
import { firstArgument } from './first-argument.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { helpText } from '../tree/help.ts';
import { changeConfig } from './change.ts';
import { fileToChange } from './document.ts';
import { exactly } from './contexts.ts';
import { pairProblem, withPlugins } from './credential-plugins.ts';

const listing = (path: string, section: 'clusters' | 'users'): Verb => ({
  path,
  *run(session) {
    yield* session.out(`NAME\n${[...session.config[section].keys()].sort().map((name) => `${name}\n`).join('')}`);
  },
});

export const getClusters = listing('config get-clusters', 'clusters');
export const getUsers = listing('config get-users', 'users');

const deletion = (path: string, section: 'clusters' | 'users', word: string): Verb => ({
  path, complete: firstArgument(section === 'clusters' ? clusters : users),
  *run(session) {
    const [name, ...more] = session.args;
    if (name === undefined || more.length > 0) {
      if (section === 'users') throw session.usageError('user to delete is required');
      return yield* session.out(yield* helpText(session.invocation.path, session.p));
    }
    const file = fileToChange(session.p, session.config, session.flag('kubeconfig'), '');
    if (!session.config[section].has(name)) throw new CommandError(`cannot delete ${word} ${name}, not in ${file}`);
    changeConfig(session, `${section}/${name}`, (config) => config[section].delete(name));
    yield* session.out(`deleted ${word} ${name} from ${file}\n`);
  },
});

export const deleteCluster = deletion('config delete-cluster', 'clusters', 'cluster');
export const deleteUser = deletion('config delete-user', 'users', 'user');

/** A file's path, or its content with --embed-certs. */
function certificate(session: Session, entry: Record<string, unknown>, flag: string): void {
  if (!session.flags.changed(flag)) return;
  const path = session.flag(flag), embed = session.switch('embed-certs');
  delete entry[flag];
  if (embed) entry[`${flag}-data`] = toBase64(session.readBytes(path));
  else {
    entry[flag] = path.startsWith('/') ? path : `${session.p.cwd}/${path}`.replace(/\/$/, '');
    delete entry[`${flag}-data`];
  }
}

/** What --embed-certs embeds must be there. @throws CommandError */
function validateEmbedding(session: Session, flags: readonly string[]): void {
  if (!session.switch('embed-certs')) return;
  const given = flags.filter((flag) => session.flag(flag) !== '');
  if (given.length === 0) throw new CommandError(`you must specify a ${flags.map((flag) => `--${flag}`).join(' or ')} to embed`);
  for (const flag of given) if (!lookup(session.p, session.flag(flag))) throw new CommandError(`could not stat ${flag} file ${session.flag(flag)}: stat ${session.flag(flag)}: no such file or directory`);
}

export const setCluster: Verb = {
  path: 'config set-cluster',
  *run(session) {
    const [name] = yield* exactly(session, 1);
    const { flags } = session;
    if (session.switch('insecure-skip-tls-verify') && session.flag('certificate-authority')) throw new CommandError('you cannot specify a certificate authority and insecure mode at the same time');
    validateEmbedding(session, ['certificate-authority']);
    changeConfig(session, `clusters/${name}`, (config) => {
      const cluster: Record<string, unknown> = { ...session.config.clusters.get(name!) };
      const drop = (...fields: string[]): void => fields.forEach((field) => delete cluster[field]);
      if (flags.changed('server')) {
        cluster.server = session.flag('server');
        drop('tls-server-name');
      }
      if (flags.changed('tls-server-name')) cluster['tls-server-name'] = session.flag('tls-server-name');
      if (flags.changed('insecure-skip-tls-verify')) {
        drop('insecure-skip-tls-verify');
        if (session.switch('insecure-skip-tls-verify')) {
          cluster['insecure-skip-tls-verify'] = true;
          drop('certificate-authority', 'certificate-authority-data');
        }
      }
      if (flags.changed('certificate-authority')) drop('insecure-skip-tls-verify');
      certificate(session, cluster, 'certificate-authority');
      if (flags.changed('proxy-url')) cluster['proxy-url'] = session.flag('proxy-url');
      config.clusters.set(name!, cluster);
    });
    yield* session.out(`Cluster ${JSON.stringify(name)} set.\n`);
  },
};

export const setCredentials: Verb = {
  path: 'config set-credentials',
  *run(session) {
    const { args, flags } = session;
    const words = pairProblem(session);
    if (args.length !== 1 || words !== undefined) {
      yield* session.err(yield* helpText(session.invocation.path, session.p, 2));
      throw new CommandError(args.length === 1 ? words! : `unexpected args: [${args.join(' ')}]`);
    }
    const name = args[0]!, token = session.flag('token'), basic = session.flag('username') || session.flag('password');
    if (token && basic) throw new CommandError('you cannot specify more than one authentication method at the same time: --token, --username/--password');
    validateEmbedding(session, ['client-certificate', 'client-key']);
    const mode = session.flag('exec-interactive-mode');
    if (flags.changed('exec-interactive-mode') && !['IfAvailable', 'Always', 'Never'].includes(mode)) throw new CommandError('invalid interactive mode type, can be only IfAvailable, Never, Always');
    changeConfig(session, `users/${name}`, (config) => {
      const user: Record<string, unknown> = { ...session.config.users.get(name) };
      certificate(session, user, 'client-certificate');
      certificate(session, user, 'client-key');
      for (const field of ['token', 'username', 'password']) if (flags.changed(field)) user[field] = session.flag(field);
      if (token) for (const field of ['username', 'password']) delete user[field];
      else if (basic) delete user.token;
      config.users.set(name, withPlugins(session, user));
    });
    yield* session.out(`User ${JSON.stringify(name)} set.\n`);
  },
};

/** For `config set users.NAME.client-key-data` with --set-raw-bytes. */
export const rawBytes = (text: string): string => toBase64(encode(text));
