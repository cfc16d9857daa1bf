/** Lines of the access log: %h %l %u %t "%r" %>s %b and what else LogFormat knows. */
import { strftime } from '../dates.ts';
import type { HttpAnswer, HttpRequest } from '../http-server.ts';
import { named, type Directive } from './config.ts';
import type { Served } from './site.ts';

const KNOWN: Readonly<Record<string, string>> = { common: '%h %l %u %t "%r" %>s %b', combined: '%h %l %u %t "%r" %>s %b "%{Referer}i" "%{User-Agent}i"' };

/** The format that a CustomLog names or spells out. */
export function formatOf(directives: readonly Directive[], nameOrFormat: string | undefined): string {
  if (nameOrFormat === undefined) return KNOWN.common!;
  return named(directives, 'LogFormat').find((one) => one.args[1] === nameOrFormat)?.args[0] ?? KNOWN[nameOrFormat] ?? nameOrFormat;
}

export interface Logged {
  request: HttpRequest;
  answer: HttpAnswer;
  now: number;
  host: string;
  pid: number;
  served: Served;
}

export function logLine(format: string, { request, answer, now, host, pid, served }: Logged): string {
  const sent = request.method === 'HEAD' ? 0 : answer.body.length, [path = '', query] = request.target.split('?');
  const simple: Readonly<Record<string, string>> = {
    '%': '%', h: request.client, a: request.client, l: '-', u: served.user ?? '-', t: `[${strftime('%d/%b/%Y:%T +0000', now)}]`, r: request.head.start, s: String(answer.status), b: sent === 0 ? '-' : String(sent), B: String(sent), m: request.method, U: path === '' ? path : served.url, q: query === undefined ? '' : `?${query}`,
    H: /HTTP\/[\d.]+$/.exec(request.head.start)?.[0] ?? 'HTTP/0.9', v: host, V: host, p: String(request.port), D: '312', T: '0', P: String(pid), k: '0', A: '-', f: served.file === '' ? '-' : served.file, X: '+', I: '-', O: '-', L: '-',
  };
  return format.replace(/%[<>!,\d]*(?:\{([^}]*)\})?([a-zA-Z%])/g, (_, name: string | undefined, letter: string) => {
    if (name === undefined) return simple[letter] ?? '-';
    if (letter === 'i') return request.head.headers[name.toLowerCase()] ?? '-';
    if (letter === 'o') return answer.headers.find(([one]) => one.toLowerCase() === name.toLowerCase())?.[1] ?? '-';
    if (letter === 'e') return served.environment.get(name) ?? '-';
    if (letter === 't') return strftime(name, now);
    return letter === 'a' ? request.client : letter === 'T' ? '0' : '-';
  });
}
