/**
 * Sites that people try a network with: `ping google.com`, `curl example.com`, `nslookup … 8.8.8.8`. Their pages are the
 * simulator's own and say so; who redirects where is as it is out there.
 */
import type { RequestHandler } from '../api/http.ts';

interface Host {
  readonly names: readonly string[];
  readonly address: string;
}

interface Site extends Host {
  readonly requests: RequestHandler;
}

const HTML = { 'content-type': 'text/html; charset=UTF-8' };

const page = (title: string, text: string): RequestHandler => function* ({ path }) {
  if (path !== '/' && path !== '/index.html') return { status: 404, headers: HTML, body: '<!doctype html>\n<title>404 Not Found</title>\n<h1>404 Not Found</h1>\n' };
  return { status: 200, headers: HTML, body: `<!doctype html>\n<html lang="en">\n<head>\n<title>${title}</title>\n</head>\n<body>\n<h1>${title}</h1>\n<p>${text}</p>\n</body>\n</html>\n` };
};

const movedTo = (location: string): RequestHandler => function* () {
  return { status: 301, headers: { ...HTML, location }, body: `<!doctype html>\n<title>301 Moved</title>\n<h1>301 Moved</h1>\n<p>It is at <a href="${location}">${location}</a> now.</p>\n` };
};

const OURS = 'A page of the simulated internet, which stands where the real one would be.';

export const SITES: readonly Site[] = [
  { names: ['example.com', 'www.example.com', 'example.org', 'www.example.org', 'example.net', 'www.example.net'], address: '23.192.228.80', requests: page('Example Domain', OURS) },
  { names: ['google.com'], address: '142.250.206.206', requests: movedTo('http://www.google.com/') },
  { names: ['www.google.com'], address: '142.250.207.100', requests: page('Google', OURS) },
  { names: ['naver.com'], address: '223.130.195.200', requests: movedTo('http://www.naver.com/') },
  { names: ['www.naver.com'], address: '223.130.192.248', requests: page('NAVER', OURS) },
  { names: ['info.cern.ch'], address: '188.184.103.227', requests: page('http://info.cern.ch', OURS) },
];

/** Public name servers, which know what the simulated internet's own knows. */
export const NAME_SERVERS: readonly Host[] = [
  { names: ['dns.google'], address: '8.8.8.8' },
  { names: [], address: '8.8.4.4' },
  { names: ['one.one.one.one'], address: '1.1.1.1' },
];
