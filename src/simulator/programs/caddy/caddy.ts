/** Caddy: `run` with a Caddyfile and `file-server`. It speaks plain HTTP here; a site that would need a certificate says so. */
import type { Blocking } from '../../kernel/blocking.ts';
import { lookup, readText } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { Ending } from '../ending.ts';
import { strftime } from '../dates.ts';
import { servePort } from '../http-server.ts';
import { complain } from '../tool.ts';
import { CaddyfileError, parseCaddyfile, type SiteBlock } from './caddyfile.ts';
import { checkDirectives, Site } from './site.ts';

/** Commands of the real one, beside those below. */
const OTHERS = ['adapt', 'add-package', 'build-info', 'completion', 'environ', 'export-certificates', 'fmt', 'hash-password', 'list-modules', 'manpage', 'reload', 'remove-package', 'respond', 'reverse-proxy', 'start', 'stop', 'storage', 'trust', 'untrust', 'upgrade'];

/** A line of Caddy's log: JSON where nobody watches, columns on a terminal. */
function log(p: Process, level: 'info' | 'warn' | 'error', fields: Readonly<Record<string, unknown>>, logger?: string): Blocking<void> {
  const { msg, ...rest } = fields, name = logger === undefined ? {} : { logger };
  if (p.files.get(2)?.tty) return complain(p, `${strftime('%Y/%m/%d %T.%N', p.now).slice(0, 23)}\t${level.toUpperCase()}\t${logger ? `${logger}\t` : ''}${String(msg)}${Object.keys(rest).length > 0 ? `\t${JSON.stringify(rest)}` : ''}`);
  return complain(p, JSON.stringify({ level, ts: p.now / 1000, ...name, msg, ...rest }));
}

const flag = (words: readonly string[], ...names: string[]): string | undefined => {
  const at = words.findIndex((word) => names.includes(word.split('=')[0]!));
  return at < 0 ? undefined : words[at]!.includes('=') ? words[at]!.replace(/^[^=]*=/, '') : words[at + 1];
};

export function* caddy(p: Process): Blocking<number> {
  const [command, ...words] = p.argv.slice(1);
  switch (command) {
    case 'version': case '--version': case '-v':
      yield* p.write(1, `${p.env.get('CADDY_VERSION') ?? 'v2.11.4'}\n`);
      return 0;
    case 'run': return yield* run(p, words);
    case 'validate': {
      const sites = yield* configured(p, words);
      if (!sites) return 1;
      yield* p.write(1, 'Valid configuration\n');
      return 0;
    }
    case 'file-server': {
      const listen = flag(words, '--listen', '-l') ?? ':80', root = flag(words, '--root', '-r');
      const directives = [...(root ? [{ name: 'root', args: [root], block: [], line: 0 }] : []), { name: 'file_server', args: words.filter((word) => /^(--browse|-b)$/.test(word)).map(() => 'browse'), block: [], line: 0 }];
      return yield* serve(p, [{ addresses: [listen], directives }]);
    }
    case undefined: case 'help': case '--help':
      yield* p.write(1, 'Usage:\n  caddy [command]\n\nAvailable Commands:\n  file-server\n  run\n  validate\n  version\n');
      return 0;
  }
  yield* complain(p, OTHERS.includes(command) ? `caddy: ${command} is not simulated here` : `Error: unknown command "${command}" for "caddy"\nRun 'caddy --help' for usage.`);
  return 1;
}

/** The sites of the configuration, or undefined after a complaint. */
function* configured(p: Process, words: readonly string[]): Blocking<SiteBlock[] | undefined> {
  const file = flag(words, '--config', '-c') ?? (lookup(p, 'Caddyfile') ? 'Caddyfile' : undefined);
  if (file !== undefined && !lookup(p, file)) {
    yield* complain(p, `Error: reading config from file: open ${file}: no such file or directory`);
    return undefined;
  }
  if (file === undefined) return [];
  yield* log(p, 'info', { msg: 'using config from file', file });
  try {
    const sites = parseCaddyfile(readText(p, file), file);
    for (const { directives } of sites) checkDirectives(directives, file);
    yield* log(p, 'info', { msg: 'adapted config to JSON', adapter: 'caddyfile' });
    return sites;
  } catch (error) {
    if (!(error instanceof CaddyfileError)) throw error;
    yield* complain(p, `Error: adapting config using caddyfile: ${error.message}`);
    return undefined;
  }
}

function* run(p: Process, words: readonly string[]): Blocking<number> {
  const sites = yield* configured(p, words);
  return sites ? yield* serve(p, sites) : 1;
}

/** The port of a site's address: `:8080`, `http://name:8080`. A bare name means HTTPS, which is not simulated. */
const portOf = (address: string): number | undefined => {
  const [, scheme, host = '', port] = /^(https?:\/\/)?([^:/]*)(?::(\d+))?/.exec(address) ?? [];
  return port !== undefined ? Number(port) : scheme === 'http://' || host === '' ? 80 : undefined;
};

function* serve(p: Process, blocks: readonly SiteBlock[]): Blocking<number> {
  const ending = new Ending(p, () => 0);
  yield* log(p, 'info', { msg: 'admin endpoint started', address: 'localhost:2019', enforce_origin: false, origins: ['//localhost:2019', '//[::1]:2019', '//127.0.0.1:2019'] }, 'admin');
  let count = 0;
  for (const { addresses, directives } of blocks) {
    const site = new Site(p, directives);
    for (const address of addresses) {
      const port = portOf(address);
      if (port === undefined || port === 443) {
        yield* complain(p, `Error: ${address} would be served with a certificate, and certificates are not simulated here: write http://${address}`);
        return 1;
      }
      const server = `srv${count++}`;
      if (port === 80) yield* log(p, 'warn', { msg: 'server is listening only on the HTTP port, so no automatic HTTPS will be applied to this server', server_name: server, http_port: 80 }, 'http.auto_https');
      servePort(p, port, (request) => site.answer(request));
      yield* log(p, 'info', { msg: 'server running', name: server, protocols: ['h1', 'h2', 'h3'] }, 'http.log');
    }
  }
  yield* log(p, 'info', { msg: 'serving initial configuration' });
  const status = yield* ending.wait();
  yield* log(p, 'info', { msg: 'shutting down apps, then terminating', signal: 'SIGTERM' });
  yield* log(p, 'warn', { msg: 'exiting; byeee!! 👋', signal: 'SIGTERM' });
  return status;
}
