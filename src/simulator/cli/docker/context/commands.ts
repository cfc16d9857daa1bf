/** docker context */
import type { Blocking } from '../../../kernel/blocking.ts';
import { encode } from '../../../kernel/bytes.ts';
import { lookup, readDirectory, removeDirectory, unlink, writeFile } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import type { FlagSet } from '../../shared/cobra/flag-set.ts';
import type { Behaviour } from '../behaviour.ts';
import { makeFolders, writeConfig } from '../config-file.ts';
import { configFolder, contextFolder, currentContext, readConfig, readContext, type ContextMeta } from '../contexts.ts';
import { storedContexts } from './stored.ts';
import { checkHost, defaultHost } from '../endpoint/elsewhere.ts';
import { CliError } from '../errors.ts';
import { ellipsis, printList, type ListFormat } from '../formatter.ts';
import { inspectAll } from '../inspect.ts';
import { naturally } from '../natural-order.ts';

/** So many columns of an error's text are shown. */
const LONGEST_ERROR = 45;

const columns: ListFormat = {
  typeName: 'formatter.clientContextContext',
  headings: { Name: 'NAME', Description: 'DESCRIPTION', DockerEndpoint: 'DOCKER ENDPOINT', Error: 'ERROR' },
  table: '{{.Name}}{{if .Current}} *{{end}}\t{{.Description}}\t{{.DockerEndpoint}}\t{{.Error}}',
  quiet: '{{.Name}}',
};

const DESCRIPTION = 'Current DOCKER_HOST based configuration';

/** The context that exists without being stored. */
const defaultContext = (invocation: Invocation): ContextMeta => ({ Name: 'default', Metadata: {}, Endpoints: { docker: { Host: defaultHost(invocation), SkipTLSVerify: false } } });

const missing = (p: Process, name: string): CliError =>
  new CliError(`context ${JSON.stringify(name)}: context not found: open ${contextFolder(p, name)}/meta.json: no such file or directory`);

export function find(invocation: Invocation, name: string): ContextMeta {
  const { p } = invocation, meta = name === 'default' ? defaultContext(invocation) : readContext(p, name);
  if (!meta) throw missing(p, name);
  return meta;
}

export function checkName(name: string): void {
  if (name === '') throw new CliError('context name cannot be empty');
  if (name === 'default') throw new CliError('"default" is a reserved context name');
  if (!/^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$/.test(name)) throw new CliError(`context name ${JSON.stringify(name)} is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"`);
}

export function store(p: Process, meta: ContextMeta): void {
  const folder = contextFolder(p, meta.Name);
  makeFolders(p, folder, 0o755);
  writeFile(p, `${folder}/meta.json`, encode(JSON.stringify(meta)), 0o644);
}

const ls: Behaviour = {
  path: 'context ls',
  *run(invocation) {
    const { p, flags } = invocation;
    const current = currentContext(invocation).name;
    const all = [defaultContext(invocation), ...storedContexts(p)];
    const rows = all.map((meta) => ({ Name: meta.Name, Current: meta.Name === current, Description: meta.Name === 'default' ? DESCRIPTION : meta.Metadata.Description ?? '', DockerEndpoint: meta.Endpoints.docker?.Host ?? '', Error: '' }));
    if (!all.some((meta) => meta.Name === current)) rows.push({ Name: current, Current: true, Description: '', DockerEndpoint: '', Error: ellipsis(missing(p, current).message, LONGEST_ERROR) });
    rows.sort((a, b) => naturally(a.Name, b.Name));
    yield* printList(p, columns, rows, flags.string('format'), flags.bool('quiet'));
    if (p.env.get('DOCKER_HOST')) yield* p.write(2, 'Warning: DOCKER_HOST environment variable overrides the active context. To use a context, either set the global --context flag, or unset DOCKER_HOST environment variable.\n');
    return 0;
  },
};

const show: Behaviour = {
  path: 'context show',
  *run(invocation) {
    yield* invocation.p.write(1, `${currentContext(invocation).name}\n`);
    return 0;
  },
};

const use: Behaviour = {
  path: 'context use',
  *run(invocation) {
    const { p, args } = invocation, name = args[0]!;
    if (name !== 'default') {
      checkName(name);
      find(invocation, name);
    }
    const config = readConfig(p), wanted = name === 'default' ? undefined : name;
    if (config.currentContext !== wanted) writeConfig(p, { ...config, currentContext: wanted });
    yield* p.write(1, `${name}\n`);
    yield* p.write(2, `Current context is now ${JSON.stringify(name)}\n`);
    if (name !== 'default' && p.env.get('DOCKER_HOST')) yield* p.write(2, `Warning: DOCKER_HOST environment variable overrides the active context. To use ${JSON.stringify(name)}, either set the global --context flag, or unset DOCKER_HOST environment variable.\n`);
    return 0;
  },
};

/** --docker host=…[,from=…] */
function endpoint(invocation: Invocation): { Host: string; SkipTLSVerify: boolean } {
  const given = invocation.flags.map('docker'), host = given.get('host');
  for (const key of given.keys()) if (!['from', 'host', 'ca', 'cert', 'key', 'skip-tls-verify'].includes(key)) throw new CliError(`unable to create docker endpoint config: unrecognized config key: ${key}`);
  const from = given.get('from');
  const wrong = (why: string): CliError => new CliError(`unable to create docker endpoint config: ${why}`);
  const skips = given.get('skip-tls-verify') ?? '';
  for (const file of ['ca', 'cert', 'key'].map((name) => given.get(name) ?? '')) if (file !== '' && !lookup(invocation.p, file)) throw wrong(`open ${file}: no such file or directory`);
  if (from !== undefined && from !== 'default' && !readContext(invocation.p, from)) throw wrong(missing(invocation.p, from).message);
  if (skips !== '' && !/^(1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(skips)) throw wrong(`skip-tls-verify: parsing ${JSON.stringify(skips)}: invalid syntax`);
  if (host) checkHost(invocation.p, host);
  return { Host: host ?? (from === undefined ? '' : find(invocation, from).Endpoints.docker?.Host ?? ''), SkipTLSVerify: /^[1tT]/.test(skips) };
}

const create: Behaviour = {
  path: 'context create',
  *run(invocation) {
    const { p, flags, args } = invocation;
    const name = args[0]!, from = flags.string('from');
    checkName(name);
    if (readContext(p, name)) throw new CliError(`context ${JSON.stringify(name)} already exists`);
    if (from !== '' && flags.changed('docker')) throw new CliError('cannot use --docker flag when --from is set');
    const base = flags.changed('docker') ? undefined : find(invocation, from || currentContext(invocation).name);
    const docker = base ? base.Endpoints.docker! : endpoint(invocation);
    store(p, { Name: name, Metadata: { ...(flags.string('description') || base?.Metadata.Description ? { Description: flags.string('description') || base?.Metadata.Description } : {}) }, Endpoints: { docker } });
    yield* p.write(1, `${name}\n`);
    yield* p.write(2, `Successfully created context ${JSON.stringify(name)}\n`);
    return 0;
  },
};

const update: Behaviour = {
  path: 'context update',
  *run(invocation: Invocation): Blocking<number> {
    const { p, flags, args } = invocation, name = args[0]!;
    checkName(name);
    const meta = find(invocation, name);
    store(p, { ...meta, Metadata: flags.changed('description') ? { ...meta.Metadata, Description: flags.string('description') } : meta.Metadata, Endpoints: flags.changed('docker') ? { docker: endpoint(invocation) } : meta.Endpoints });
    yield* p.write(1, `${name}\n`);
    yield* p.write(2, `Successfully updated context ${JSON.stringify(name)}\n`);
    return 0;
  },
};

function remove(p: Process, name: string, force: boolean, current: string): void {
  if (name === 'default') throw new CliError('context "default" cannot be removed');
  if (name === current) {
    if (!force) throw new CliError(`context ${JSON.stringify(name)} is in use, set -f flag to force remove`);
    writeConfig(p, { ...readConfig(p), currentContext: undefined });
  }
  const folder = contextFolder(p, name);
  if (!lookup(p, folder)) {
    if (!force) throw new CliError(`context ${JSON.stringify(name)} does not exist`);
    return;
  }
  for (const file of readDirectory(p, folder)) unlink(p, `${folder}/${file}`);
  removeDirectory(p, folder);
}

const rm: Behaviour = {
  path: 'context rm',
  *run(invocation) {
    const { p, flags, args } = invocation;
    const errors: string[] = [];
    const current = currentContext(invocation).name;
    for (const name of args) {
      try {
        remove(p, name, flags.bool('force'), current);
        yield* p.write(1, `${name}\n`);
      } catch (error) {
        if (!(error instanceof CliError)) throw error;
        errors.push(error.message);
      }
    }
    if (errors.length > 0) throw new CliError(errors.join('\n'));
    return 0;
  },
};

const inspect: Behaviour = {
  path: 'context inspect',
  takes: [0],
  *run(invocation) {
    const { p, flags, args } = invocation;
    const names = args.length > 0 ? args : [currentContext(invocation).name];
    return yield* inspectAll(p, names, flags.string('format'), function* (name) {
      const meta = find(invocation, name);
      const isDefault = name === 'default';
      return { Name: meta.Name, Metadata: meta.Metadata, Endpoints: meta.Endpoints, TLSMaterial: {}, Storage: { MetadataPath: isDefault ? '<IN MEMORY>' : contextFolder(p, name), TLSPath: isDefault ? '<IN MEMORY>' : contextFolder(p, name).replace(`${configFolder(p)}/contexts/meta`, `${configFolder(p)}/contexts/tls`) } };
    }, true);
  },
};

export const contextCommands: Behaviour[] = [create, inspect, ls, rm, show, update, use];
