/** Apache httpd in the foreground: serves its document root and writes the common log format. */
import { WaitQueue, type Blocking } from '../kernel/blocking.ts';
import { encode } from '../kernel/bytes.ts';
import { lookup, readFile, readText } from '../kernel/files.ts';
import { statusLine } from '../kernel/http1.ts';
import type { Process } from '../kernel/process.ts';
import { SIGNALS } from '../kernel/signals.ts';
import { strftime } from './dates.ts';
import { servePort, type HttpAnswer, type HttpRequest } from './http-server.ts';

const ROOT = '/usr/local/apache2';
const types: Record<string, string> = { html: 'text/html', txt: 'text/plain', css: 'text/css', js: 'text/javascript', json: 'application/json', png: 'image/png', svg: 'image/svg+xml' };

/** httpd-foreground is a script that only starts httpd. */
export function* httpdForeground(p: Process): Blocking<number> {
  return yield* p.exec(['httpd', '-DFOREGROUND', ...p.argv.slice(1)]);
}

const setting = (config: string, name: string): string | undefined => new RegExp(`^\\s*${name}\\s+"?([^"\\n]+?)"?\\s*$`, 'mi').exec(config)?.[1];

export function* httpd(p: Process): Blocking<number> {
  const config = lookup(p, `${ROOT}/conf/httpd.conf`) ? readText(p, `${ROOT}/conf/httpd.conf`) : '';
  const port = Number(setting(config, 'Listen')?.split(':').pop() ?? 80), documents = setting(config, 'DocumentRoot') ?? `${ROOT}/htdocs`;
  const version = p.env.get('HTTPD_VERSION') ?? '2.4.65';
  const address = p.ns.network.address ?? '127.0.0.1';
  const unnamed = `AH00558: httpd: Could not reliably determine the server's fully qualified domain name, using ${address}. Set the 'ServerName' directive globally to suppress this message\n`;
  if (!/^\s*ServerName\s/m.test(config)) yield* p.write(2, unnamed.repeat(2));
  const log = (words: string): Blocking<void> => p.write(2, `[${strftime('%a %b %d %T.%N %Y', p.now).replace(/(\.\d{6})\d{3}/, '$1')}] ${words}\n`);
  const ended = new WaitQueue();
  let signal = 0;
  for (const one of [SIGNALS.TERM, SIGNALS.WINCH, SIGNALS.INT]) p.handlers.set(one, (number) => {
    signal = number;
    ended.wakeAll();
    return 'restart';
  });
  servePort(p, port, (request) => serve(p, request, documents, version));
  yield* log(`[mpm_event:notice] [pid ${p.pid}:tid ${p.pid}] AH00489: Apache/${version} (Unix) configured -- resuming normal operations`);
  yield* log(`[core:notice] [pid ${p.pid}:tid ${p.pid}] AH00094: Command line: 'httpd -D FOREGROUND'`);
  yield* ended.until(() => signal !== 0);
  yield* log(`[mpm_event:notice] [pid ${p.pid}:tid ${p.pid}] ${signal === SIGNALS.WINCH ? 'AH00492: caught SIGWINCH, shutting down gracefully' : 'AH00491: caught SIGTERM, shutting down'}`);
  return 0;
}

function* serve(p: Process, request: HttpRequest, documents: string, version: string): Blocking<HttpAnswer> {
  yield* p.compute(0.05);
  const { status, type, body } = find(p, request, documents);
  yield* p.write(1, `${request.client} - - [${strftime('%d/%b/%Y:%T +0000', p.now)}] "${request.head.start}" ${status} ${body.length}\n`);
  return { status, headers: [['Date', strftime('%a, %d %b %Y %T GMT', p.now)], ['Server', `Apache/${version} (Unix)`], ['Content-Length', String(body.length)], ['Content-Type', type]], body };
}

function find(p: Process, request: HttpRequest, documents: string): { status: number; type: string; body: Uint8Array } {
  const wanted = documents + request.path;
  const path = lookup(p, wanted)?.kind === 'directory' ? `${wanted.replace(/\/$/, '')}/index.html` : wanted;
  if (lookup(p, path)?.kind === 'file') return { status: 200, type: types[path.split('.').pop()!] ?? 'text/plain', body: readFile(p, path) };
  const title = statusLine(404).replace('HTTP/1.1 ', '');
  return { status: 404, type: 'text/html; charset=iso-8859-1', body: encode(`<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>${title}</title>\n</head><body>\n<h1>Not Found</h1>\n<p>The requested URL was not found on this server.</p>\n</body></html>\n`) };
}
