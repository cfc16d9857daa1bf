/** docker login, logout and search */
import type { Blocking } from '../../../kernel/blocking.ts';
import { toBase64 } from '../../../kernel/base64.ts';
import { decode, encode } from '../../../kernel/bytes.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import type { Behaviour } from '../behaviour.ts';
import { filtersQuery } from '../client.ts';
import { writeConfig } from '../config-file.ts';
import { engineOf, readConfig } from '../contexts.ts';
import { CliError, DaemonError } from '../errors.ts';
import { ellipsis, printList, type ListFormat } from '../formatter.ts';
import { readInput } from '../image/archive.ts';
import { printNote } from '../note.ts';
import { authHeader, HUB, serverKey, storedCredentials, type Credentials } from './auth.ts';

interface AuthAnswer {
  Status: string;
  IdentityToken?: string;
}

function checkFlags({ flags }: Invocation): void {
  const stdin = flags.changed('password-stdin') || flags.string('password') === '-';
  if (stdin && flags.changed('password') && flags.string('password') !== '-') throw new CliError('conflicting options: cannot specify both --password and --password-stdin');
  if (stdin && !flags.changed('username')) throw new CliError('the --password-stdin option requires --username to be set');
  if (flags.changed('username') && flags.string('username') === '') throw new CliError('username is empty');
  if (flags.changed('password') && flags.string('password') === '') throw new CliError('password is empty');
}

function* passwordFromInput(p: Process): Blocking<string> {
  const text = decode(yield* readInput(p)).replace(/(\r\n|\n|\r)$/, '');
  if (text.trim() === '') throw new CliError('password is empty');
  return text;
}

/** A line typed at a prompt, without echo for passwords. */
function* ask(p: Process, prompt: string, hidden: boolean): Blocking<string> {
  const tty = p.files.get(0)?.tty;
  yield* p.write(1, prompt);
  const echo = tty?.termios.echo;
  if (hidden) tty?.set({ echo: false });
  try {
    return decode(yield* p.read(0)).replace(/\n$/, '');
  } finally {
    if (hidden) {
      if (echo !== undefined) tty?.set({ echo });
      yield* p.write(1, '\n');
    }
  }
}

const HUB_HINTS = `Log in with your Docker ID or email address to push and pull images from Docker Hub. If you don't have a Docker ID, head over to https://hub.docker.com/ to create one.
You can log in with your password or a Personal Access Token (PAT). Using a limited-scope PAT grants better security and is required for organizations using SSO. Learn more at https://docs.docker.com/go/access-tokens/

`;

function* credentialsFor(invocation: Invocation, server: string): Blocking<Credentials> {
  const { p, flags } = invocation;
  let username = flags.string('username'), password = flags.string('password');
  if (flags.bool('password-stdin') || password === '-') password = yield* passwordFromInput(p);
  else if (password !== '') yield* p.write(2, 'WARNING! Using --password via the CLI is insecure. Use --password-stdin.\n');
  if ((username === '' || password === '') && !p.files.get(0)?.tty) throw new CliError('error: cannot perform an interactive login from a non-TTY device');
  // There is no way to the Hub's login in a browser.
  if (username === '' && password === '' && server === HUB) yield* p.write(2, 'Failed to start web-based login - falling back to command line login...\n\n');
  if (username === '' && server === HUB) yield* p.write(1, HUB_HINTS);
  if (username === '') username = (yield* ask(p, 'Username: ', false)).trim();
  if (username === '') throw new CliError('error: non-null Username Required');
  if (password === '' && server === HUB) yield* printNote(p, 'A Personal Access Token (PAT) can be used instead.\nTo create a PAT, visit https://app.docker.com/settings\n\n', 2);
  if (password === '') password = yield* ask(p, 'Password: ', true);
  if (password === '') throw new CliError('error: password is required');
  return { username, password, serveraddress: server };
}

/** Whether there was anything new to store. */
function store(p: Process, { username, password, serveraddress }: Credentials): boolean {
  const config = readConfig(p), held = storedCredentials(p, serveraddress);
  if (held?.username === username && held.password === password) return false;
  writeConfig(p, { ...config, auths: { ...config.auths, [serveraddress]: { auth: toBase64(encode(`${username}:${password}`)) } } });
  return true;
}

const login: Behaviour = {
  path: 'login',
  *run(invocation) {
    const { p, flags, args } = invocation;
    checkFlags(invocation);
    const server = args[0] === undefined || args[0] === 'docker.io' || args[0] === HUB ? HUB : args[0].replace(/^https?:\/\//, '').replace(/\/.*$/, '');
    const engine = engineOf(invocation);
    const known = flags.string('username') === '' && flags.string('password') === '' ? storedCredentials(p, server === HUB ? 'docker.io' : server) : undefined;
    let credentials = known;
    if (known) {
      yield* p.write(2, `Authenticating with existing credentials... [Username: ${known.username}]\n\n`);
      yield* p.write(2, `i Info → To login with a different account, run 'docker logout' followed by 'docker login'\n\n\n`);
      try {
        const { Status } = yield* engine.post<AuthAnswer>('/auth', { body: known });
        yield* p.write(1, `${Status}\n`);
        return 0;
      } catch (error) {
        if (!(error instanceof DaemonError)) throw error;
        yield* p.write(2, error.code === 401 ? 'Stored credentials invalid or expired\n' : `Login did not succeed, error: ${error.message}\n`);
        credentials = undefined;
      }
    }
    credentials ??= yield* credentialsFor(invocation, server);
    const { Status } = yield* engine.post<AuthAnswer>('/auth', { body: credentials });
    if (store(p, credentials)) yield* p.write(2, `\nWARNING! Your credentials are stored unencrypted in '${p.env.get('DOCKER_CONFIG') ?? `${p.env.get('HOME') ?? '/root'}/.docker`}/config.json'.\nConfigure a credential helper to remove this warning. See\nhttps://docs.docker.com/go/credential-store/\n\n`);
    yield* p.write(1, `${Status}\n`);
    return 0;
  },
};

const logout: Behaviour = {
  path: 'logout',
  *run({ p, args }) {
    const server = args[0] === undefined ? HUB : args[0].replace(/^https?:\/\//, '').replace(/\/.*$/, '');
    yield* p.write(1, `Removing login credentials for ${server}\n`);
    const config = readConfig(p);
    const gone = new Set([args[0] ?? HUB, server, serverKey(server), `http://${server}`, `https://${server}`]);
    const auths = Object.fromEntries(Object.entries(config.auths ?? {}).filter(([key]) => !gone.has(key)));
    if (config.auths) writeConfig(p, { ...config, auths });
    return 0;
  },
};

interface SearchResult {
  name: string;
  description: string;
  star_count: number;
  is_official: boolean;
}

const searchColumns: ListFormat = {
  typeName: 'registry.searchContext',
  headings: { Name: 'NAME', Description: 'DESCRIPTION', StarCount: 'STARS', IsOfficial: 'OFFICIAL' },
  table: '{{.Name}}\t{{.Description}}\t{{.StarCount}}\t{{.IsOfficial}}',
  quiet: '{{.Name}}',
};

const search: Behaviour = {
  path: 'search',
  *run(invocation) {
    const { p, flags, args } = invocation, format = flags.string('format');
    if (flags.list('filter').some((one) => one.startsWith('is-automated='))) yield* p.write(2, 'WARNING: the "is-automated" filter is deprecated, and searching for "is-automated=true" will not yield any results in future.\n');
    // As JSON a yes or no is one; everywhere else there is a mark or nothing.
    const asJson = format === 'json' || /\bjson \.\s*}}/.test(format);
    const domain = args[0]!.includes('/') && /[.:]|^localhost$/.test(args[0]!.split('/')[0]!) ? args[0]!.split('/')[0]! : 'docker.io';
    const response = yield* engineOf(invocation).send('GET', '/images/search', { query: { term: args[0]!, limit: flags.number('limit') > 0 ? flags.number('limit') : undefined, filters: filtersQuery(flags.list('filter')) }, headers: authHeader(storedCredentials(p, domain) ?? {}) });
    const rows = (response.body as SearchResult[]).map((one) => {
      const description = one.description.replace(/[\r\n]/g, ' ');
      return { Name: one.name, Description: flags.bool('no-trunc') ? description : ellipsis(description, 45), StarCount: String(one.star_count), IsOfficial: asJson ? String(one.is_official) : one.is_official ? '[OK]' : '' };
    });
    return yield* printList(p, searchColumns, rows, format, false);
  },
};

export const registryCommands: Behaviour[] = [login, logout, search];
