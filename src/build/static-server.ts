/** A plain web server for a folder, as any static host is one. */
import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
};

export interface ServeOptions {
  /** Path that the folder appears under; begins and ends with '/'. */
  base?: string;
  port?: number;
  /** Where the port is taken: try the following ones. */
  next?: boolean;
  onRequest?: (path: string) => void;
}

export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<{ server: Server; port: number }> {
  const root = resolve(folder);
  const base = options.base ?? '/';
  const server = createServer((request, response) => answer(root, base, options, request, response));
  for (let port = options.port ?? 0; ; port++) {
    try {
      await new Promise<void>((done, fail) => server.once('error', fail).listen(port, () => done()));
      return { server, port: (server.address() as { port: number }).port };
    } catch (error) {
      if (!options.next || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
}

function answer(root: string, base: string, options: ServeOptions, request: IncomingMessage, response: ServerResponse): void {
  let path: string;
  try {
    path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    response.writeHead(400).end();
    return;
  }
  options.onRequest?.(path);
  if (path === base.slice(0, -1)) return void response.writeHead(301, { Location: base }).end();
  const file = path.startsWith(base) ? fileOf(root, path.slice(base.length)) : undefined;
  if (file) return send(file, 200, request, response);
  const notFound = fileOf(root, '404.html');
  if (notFound) return send(notFound, 404, request, response);
  response.writeHead(404).end();
}

function fileOf(root: string, path: string): string | undefined {
  const full = normalize(join(root, path.endsWith('/') || path === '' ? `${path}index.html` : path));
  if (!full.startsWith(root + sep)) return undefined;
  return statSync(full, { throwIfNoEntry: false })?.isFile() ? full : undefined;
}

function send(file: string, status: number, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(status, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', 'Cache-Control': 'no-cache' });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}
