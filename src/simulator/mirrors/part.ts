/** Public servers that the machines of a world fetch software from, beside the registries: mirrors and package indexes. */
import type { RequestHandler } from '../api/http.ts';
import { NPM_SERVER } from '../api/package-servers.ts';
import { NetworkNamespace } from '../kernel/network.ts';
import type { DnsQuestion } from '../kernel/resolver.ts';
import type { Part } from '../world.ts';
import { manifestAt } from './manifests/load.ts';
import { NAME_SERVERS, SITES } from './sites.ts';

/** What packages hold the package managers themselves know (programs/apk, apt, python, npm): here it counts that somebody answers. */
const SERVERS: readonly { names: string[]; address: string; path: RegExp }[] = [
  { names: ['dl-cdn.alpinelinux.org'], address: '151.101.2.132', path: /^\/alpine\/(v3\.\d+|edge)\/(main|community)\/(x86_64|aarch64)\/APKINDEX\.tar\.gz$/ },
  { names: ['deb.debian.org'], address: '151.101.130.132', path: /^\/debian(-security)?\/dists\/[\w-]+\/InRelease$/ },
  { names: ['archive.ubuntu.com', 'security.ubuntu.com'], address: '185.125.190.83', path: /^\/ubuntu\/dists\/[\w-]+\/InRelease$/ },
  { names: ['pypi.org', 'files.pythonhosted.org'], address: '151.101.64.223', path: /^\/simple\// },
  { names: [NPM_SERVER], address: '104.16.1.34', path: /^\/[^/]/ },
];

/** Servers of manifests. `manifests.example` is the simulator's own: what a chart would install elsewhere. */
const MANIFEST_SERVERS = [{ name: 'github.com', address: '140.82.121.4' }, { name: 'manifests.example', address: '198.51.100.80' }, { name: 'kubernetes.io', address: '15.197.167.90' }];

/** Far enough ahead that no lesson outlives it, ms. */
const VALIDITY = 200 * 86_400_000;

const answer = (known: RegExp): RequestHandler => function* ({ path }) {
  if (known.test(path)) return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: new Uint8Array([0x1f, 0x8b, 8]) };
  return { status: 404, headers: { 'content-type': 'text/html' }, body: '<html><head><title>404 Not Found</title></head></html>\n' };
};

const manifests = (host: string): RequestHandler => function* ({ path }) {
  const body = yield* manifestAt(host, path);
  return body === undefined ? { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'Not Found' } : { status: 200, headers: { 'content-type': 'application/octet-stream' }, body };
};

/** Short addresses of the documentation's files. */
const shortened: RequestHandler = function* ({ path }) {
  return { status: 301, headers: { 'content-type': 'text/html', location: `https://kubernetes.io${path}` }, body: '<html><head><title>301 Moved Permanently</title></head></html>\n' };
};

export const mirrorsPart: Part = {
  name: 'mirrors',
  programs: [],
  files: () => ({}),
  start: ({ internet, kernel, scenario }) => {
    const connect = (names: readonly string[], address: string): NetworkNamespace => {
      const machine = new NetworkNamespace(names[0] ?? address);
      machine.interfaces.push({ name: 'eth0', address, prefix: 24, up: true });
      internet.connect(machine, [address], names);
      return machine;
    };
    const serve = (names: readonly string[], address: string, requests: RequestHandler): void => {
      const machine = connect(names, address);
      machine.listen({ protocol: 'tcp', address: '0.0.0.0', port: 80, requests });
      machine.listen({ protocol: 'tcp', address: '0.0.0.0', port: 443, requests, tls: { commonName: names[0]!, names, issuer: 'public', notAfter: kernel.agenda.now + VALIDITY } });
    };
    for (const { names, address, path } of SERVERS) serve(names, address, answer(path));
    // What was recorded had no such servers.
    if (scenario.hub === 'recordings') return;
    for (const { name, address } of MANIFEST_SERVERS) serve([name], address, manifests(name));
    serve(['k8s.io'], '34.107.204.206', shortened);
    for (const { names, address, requests } of SITES) serve(names, address, requests);
    for (const { names, address } of NAME_SERVERS) connect(names, address).listen({ protocol: 'udp', address: '0.0.0.0', port: 53, datagrams: (question) => internet.answer(question as DnsQuestion) });
  },
};
