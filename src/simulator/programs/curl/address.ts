/** What curl makes of the text of a URL. */
import { parseUrl, type Url } from '../http-client.ts';
import type { Parsed } from '../options.ts';

/** Default ports of the protocols beside HTTP that curl speaks. */
export const PORTS: Readonly<Record<string, number>> = { dict: 2628, ftp: 21, ftps: 990, gopher: 70, imap: 143, imaps: 993, ldap: 389, ldaps: 636, mqtt: 1883, pop3: 110, pop3s: 995, rtsp: 554, scp: 22, sftp: 22, smb: 445, smtp: 25, smtps: 465, telnet: 23 };

/** `.` and `..` in a path are gone before it is sent, but with --path-as-is. */
function withoutDots(target: string): string {
  const [path = '', ...query] = target.split('?'), out: string[] = [], parts = path.split('/').slice(1);
  for (const [i, part] of parts.entries()) {
    if (part === '..') out.pop();
    if (part === '.' || part === '..') {
      if (i === parts.length - 1) out.push('');
    } else out.push(part);
  }
  return [`/${out.join('/')}`, ...query].join('?');
}

/** Undefined where the text makes no URL. */
export function addressIn(given: string, options: Parsed): Url | undefined {
  const lenient = given.replace(/^([a-z][a-z0-9+.-]*):\/{1,3}(?!\/)/i, '$1://'), text = /^[a-z][a-z0-9+.-]*:\/\//i.test(lenient) || !options.has('proto-default') ? lenient : `${options.value('proto-default')}://${lenient}`;
  const place = (/^(?:[a-z][a-z0-9+.-]*:\/\/)?([^/?#]*)/i.exec(text)?.[1] ?? '').replace(/^.*@/, '');
  if (/^(\[[^\]]*\]|[^:[\]]*):\d*[^\d]/.test(place)) return undefined;
  const url = parseUrl(text);
  if (!url) return undefined;
  const port = PORTS[url.scheme] !== undefined && !/:\d+$/.test(place) ? PORTS[url.scheme]! : url.port;
  return { ...url, port, target: options.has('path-as-is') ? url.target : withoutDots(url.target) };
}

/** A file of -T that goes to a folder keeps its name there. */
export function uploadName(options: Parsed, url: Url): Url {
  const file = options.value('T');
  return file === undefined || file === '-' || file === '.' || !url.target.endsWith('/') ? url : { ...url, target: url.target + file.split('/').pop()! };
}

/** --connect-to HOST:PORT:OTHER:PORT, empty parts standing for any and for the same. */
export function connectsTo(options: Parsed, url: Url): Url {
  for (const entry of options.values('connect-to')) {
    const [, host = '', port = '', other = '', there = ''] = /^(\[[^\]]*\]|[^:]*):([^:]*):(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(entry) ?? [];
    if ((host === '' || host === url.host) && (port === '' || Number(port) === url.port)) return { ...url, host: other === '' ? url.host : other.replace(/^\[|\]$/g, ''), port: there === '' ? url.port : Number(there) };
  }
  return url;
}
