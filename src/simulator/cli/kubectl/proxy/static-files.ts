/** kubectl proxy --www: a folder as Go's file server shows it. */
import type { Response } from '../../../api/http.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { lookup, readDirectory, readFile } from '../../../kernel/files.ts';
import { goDate } from '../print/klog.ts';
import type { Session } from '../session.ts';

export const NOT_FOUND: Response = { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' }, body: '404 page not found\n' };

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8', htm: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', json: 'application/json', txt: 'text/plain; charset=utf-8',
  xml: 'text/xml; charset=utf-8', svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg', gif: 'image/gif', pdf: 'application/pdf',
};

const moved = (to: string): Response => ({ status: 301, headers: { location: to }, body: '' });

/** A folder that is none is warned of; it may come yet. */
export function* checkFolder(session: Session): Blocking<void> {
  const folder = session.flag('www');
  if (folder === '') return;
  const node = lookup(session.p, folder);
  if (node?.kind === 'directory') return;
  const [line, text] = node ? [205, `Static file directory ${folder} is not a directory`] : [203, `Failed to stat static file directory ${folder}: stat ${folder}: no such file or directory`];
  yield* session.err(`${goDate(session.p.now, 'W', session.p.pid)} proxy.go:${line}] ${text}\n`);
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`.replace('&#38;', '&amp;').replace('&#60;', '&lt;').replace('&#62;', '&gt;'));

/** `path`: below the folder, beginning with a slash. */
export function staticFile({ p, flag }: { p: Session['p']; flag: string }, path: string): Response {
  if (path.endsWith('/index.html')) return moved('./');
  const file = `${flag}${path}`, node = lookup(p, file);
  if (node?.kind === 'directory') {
    if (!path.endsWith('/')) return moved(`${path.slice(path.lastIndexOf('/') + 1)}/`);
    if (lookup(p, `${file}index.html`)?.kind === 'file') return content(p, `${file}index.html`);
    const names = readDirectory(p, file).sort().map((name) => (lookup(p, `${file}${name}`)?.kind === 'directory' ? `${name}/` : name));
    const links = names.map((name) => `<a href="${encodeURI(name)}">${escaped(name)}</a>\n`).join('');
    return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: `<!doctype html>\n<meta name="viewport" content="width=device-width">\n<pre>\n${links}</pre>\n` };
  }
  return node?.kind === 'file' && !path.endsWith('/') ? content(p, file) : NOT_FOUND;
}

const content = (p: Session['p'], file: string): Response =>
  ({ status: 200, headers: { 'content-type': TYPES[file.slice(file.lastIndexOf('.') + 1).toLowerCase()] ?? 'text/plain; charset=utf-8', 'accept-ranges': 'bytes' }, body: readFile(p, file) });
