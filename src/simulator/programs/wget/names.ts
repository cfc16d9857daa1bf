/** What GNU wget calls a file, and where it puts it. */
import { lookup, makeDirectory } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import type { Url } from '../http-client.ts';
import type { Parsed } from '../options.ts';

/** The last part of the path with the query, as it can stand in a file's name. */
export function nameOf(url: Url, options: Parsed): string {
  const [path = '', ...query] = url.target.split('?'), windows = options.value('restrict-file-names')?.includes('windows') === true;
  const last = decoded(path.split('/').pop()!) || (options.value('default-page') ?? 'index.html'), rest = query.join('?');
  const name = rest === '' ? last : `${last}${windows ? '@' : '?'}${decoded(rest).replace(/\//g, '%2F')}`;
  const safe = windows ? name.replace(/[\\|:?"*<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`) : name;
  const folders = options.has('x') && !options.has('no-directories') ? [...(options.has('no-host-directories') ? [] : [url.port === (url.scheme === 'https' ? 443 : 80) ? url.host : `${url.host}:${url.port}`]), ...path.split('/').slice(1, -1).slice(Number(options.value('cut-dirs') ?? 0))] : [];
  return [...folders, safe].join('/');
}

/** Escapes of what a name may hold are undone. */
const decoded = (text: string): string => text.replace(/%([2-7][0-9a-f])/gi, (whole, code: string) => (code === '2f' || code === '2F' ? whole : String.fromCharCode(parseInt(code, 16))));

export const placeOf = (options: Parsed, name: string): string => (options.has('P') ? `${options.value('P')!.replace(/(?<=.)\/$/, '')}/${name}` : name);

/** a.txt, or a.txt.1 where there is one already. */
export function freeName(p: Process, options: Parsed, name: string): string {
  const place = placeOf(options, name);
  if (options.has('c') || options.has('N') || options.has('x') || !lookup(p, place)) return place;
  let number = 1;
  while (lookup(p, `${place}.${number}`)) number++;
  return `${place}.${number}`;
}

/** Makes the folders above a file. */
export function makeAbove(p: Process, path: string): void {
  const parts = path.split('/');
  for (let depth = 1; depth < parts.length; depth++) {
    const folder = parts.slice(0, depth).join('/');
    if (folder !== '' && !lookup(p, folder)) makeDirectory(p, folder);
  }
}
