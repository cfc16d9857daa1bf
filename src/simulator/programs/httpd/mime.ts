/** Types by a file's extension: those of conf/mime.types that people serve, and AddType. */
import { named, type Directive } from './config.ts';

const TYPES = new Map(Object.entries({
  'text/html': 'html htm', 'text/css': 'css', 'text/javascript': 'js mjs', 'text/plain': 'txt text conf def list log in', 'text/csv': 'csv', 'application/json': 'json', 'application/xml': 'xml xsl', 'text/markdown': 'md', 'image/png': 'png', 'image/jpeg': 'jpeg jpg jpe', 'image/gif': 'gif',
  'image/svg+xml': 'svg svgz', 'image/webp': 'webp', 'image/x-icon': 'ico', 'application/pdf': 'pdf', 'application/zip': 'zip', 'application/x-tar': 'tar', 'application/x-sh': 'sh', 'application/wasm': 'wasm', 'font/woff': 'woff', 'font/woff2': 'woff2', 'audio/mpeg': 'mpga mp2 mp3', 'video/mp4': 'mp4 mp4v mpg4', 'text/yaml': 'yaml yml',
}).flatMap(([type, extensions]) => extensions.split(' ').map((one): [string, string] => [one, type])));
/** What Apache's own list does not have. */
for (const missing of ['md', 'yaml', 'yml']) TYPES.delete(missing);

/** Undefined where no extension tells. */
export function typeOf(path: string, directives: readonly Directive[]): string | undefined {
  const forced = named(directives, 'ForceType').at(-1)?.args[0], name = path.split('/').pop()!;
  if (forced !== undefined && forced !== 'None') return forced;
  const added = new Map(named(directives, 'AddType').flatMap(({ args: [type = '', ...extensions] }) => extensions.map((one): [string, string] => [one.replace(/^\./, '').toLowerCase(), type])));
  const found = name.toLowerCase().split('.').slice(1).map((extension) => added.get(extension) ?? TYPES.get(extension)).filter((type) => type !== undefined).at(-1);
  const charset = named(directives, 'AddDefaultCharset').at(-1)?.args[0];
  return found !== undefined && charset !== undefined && !/^off$/i.test(charset) && /^text\/(html|plain)$/.test(found) ? `${found};charset=${/^on$/i.test(charset) ? 'iso-8859-1' : charset.toLowerCase()}` : found;
}
