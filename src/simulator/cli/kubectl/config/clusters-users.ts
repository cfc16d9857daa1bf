/** config get-clusters, get-users, delete-cluster, delete-user, set-cluster, set-credentials */
import { encode } from '../../../kernel/bytes.ts';
import { toBase64 } from '../../../kernel/base64.ts';
import { CommandError } from '../client/failure.ts';
import { fileToChange } from '../client/kubeconfig.ts';
import { clusters, users } from '../completion/flags.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { changeConfig } from './change.ts';
import { exactly } from './contexts.ts';

const listing = (path: string, section: 'clusters' | 'users'): Verb => ({
  path,
  *run(session) {
    yield* session.out(`NAME\n${[...session.config[section].keys()].sort().map((name) => `${name}\n`).join('')}`);
  },
});

export const getClusters = listing('config get-clusters', 'clusters');
export const getUsers = listing('config get-users', 'users');

const deletion = (path: string, section: 'clusters' | 'users', word: string): Verb => ({
  path, complete: section === 'clusters' ? clusters : users,
  *run(session) {
    const [name] = yield* exactly(session, 1);
    const file = fileToChange(session.p, session.config, session.flag('kubeconfig'), `${section}/${name}`);
    if (!session.config[section].has(name!)) throw new CommandError(`cannot delete ${word} ${name}, not in ${file}`);
    changeConfig(session, `${section}/${name}`, (config) => config[section].delete(name!));
    yield* session.out(`deleted ${word} ${name} from ${file}\n`);
  },
});

export const deleteCluster = deletion('config delete-cluster', 'clusters', 'cluster');
export const deleteUser = deletion('config delete-user', 'users', 'user');

/** A file's path, or its content with --embed-certs. */
function certificate(session: Session, entry: Record<string, unknown>, flag: string): void {
  if (!session.flags.changed(flag)) return;
  const path = session.flag(flag);
  delete entry[flag];
  delete entry[`${flag}-data`];
  if (path === '') return;
  if (session.switch('embed-certs')) entry[`${flag}-data`] = toBase64(session.readBytes(path));
  else entry[flag] = path.startsWith('/') ? path : `${session.p.cwd}/${path}`;
}

export const setCluster: Verb = {
  path: 'config set-cluster', complete: clusters,
  *run(session) {
    const [name] = yield* exactly(session, 1);
    changeConfig(session, `clusters/${name}`, (config) => {
      const cluster: Record<string, unknown> = { ...session.config.clusters.get(name!) };
      for (const field of ['server', 'tls-server-name', 'proxy-url']) if (session.flags.changed(field)) cluster[field] = session.flag(field).replace(/\/+$/, '');
      if (session.flags.changed('insecure-skip-tls-verify')) cluster['insecure-skip-tls-verify'] = session.switch('insecure-skip-tls-verify');
      certificate(session, cluster, 'certificate-authority');
      config.clusters.set(name!, cluster);
    });
    yield* session.out(`Cluster ${JSON.stringify(name)} set.\n`);
  },
};

export const setCredentials: Verb = {
  path: 'config set-credentials', complete: users, unsupported: ['auth-provider', 'auth-provider-arg', 'exec-command', 'exec-arg', 'exec-env', 'exec-api-version', 'exec-interactive-mode', 'exec-provide-cluster-info'],
  *run(session) {
    const [name] = yield* exactly(session, 1);
    const { flags } = session;
    if (flags.changed('token') && (flags.changed('username') || flags.changed('password'))) throw new CommandError('you cannot specify more than one authentication method at the same time: --token or --username/--password');
    changeConfig(session, `users/${name}`, (config) => {
      const user: Record<string, unknown> = { ...session.config.users.get(name!) };
      for (const field of ['token', 'username', 'password']) if (flags.changed(field)) user[field] = session.flag(field);
      if (flags.changed('token')) for (const field of ['username', 'password']) delete user[field];
      if (flags.changed('username')) delete user.token;
      certificate(session, user, 'client-certificate');
      certificate(session, user, 'client-key');
      config.users.set(name!, user);
    });
    yield* session.out(`User ${JSON.stringify(name)} set.\n`);
  },
};

/** For `config set users.NAME.client-key-data` with --set-raw-bytes. */
export const rawBytes = (text: string): string => toBase64(encode(text));
