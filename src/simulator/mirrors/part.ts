/** Public servers that the machines of a world fetch software from, beside the registries: Alpine's mirror. */
import type { RequestHandler } from '../api/http.ts';
import { NetworkNamespace } from '../kernel/network.ts';
import type { Part } from '../world.ts';

const NAME = 'dl-cdn.alpinelinux.org', ADDRESS = '151.101.2.132';
/** Far enough ahead that no lesson outlives it, ms. */
const VALIDITY = 200 * 86_400_000;

/** The indexes are there; what packages hold apk itself knows (programs/apk/packages.ts). */
const answer: RequestHandler = function* ({ path }) {
  if (/^\/alpine\/(v3\.\d+|edge)\/(main|community)\/(x86_64|aarch64)\/APKINDEX\.tar\.gz$/.test(path)) return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: new Uint8Array([0x1f, 0x8b, 8]) };
  return { status: 404, headers: { 'content-type': 'text/html' }, body: '<html><head><title>404 Not Found</title></head></html>\n' };
};

export const mirrorsPart: Part = {
  name: 'mirrors',
  programs: [],
  files: () => ({}),
  start: ({ internet, kernel }) => {
    const machine = new NetworkNamespace(NAME);
    machine.interfaces.push({ name: 'eth0', address: ADDRESS, prefix: 24, up: true });
    machine.listen({ protocol: 'tcp', address: '0.0.0.0', port: 80, requests: answer });
    machine.listen({ protocol: 'tcp', address: '0.0.0.0', port: 443, requests: answer, tls: { commonName: NAME, names: [NAME], issuer: 'public', notAfter: kernel.agenda.now + VALIDITY } });
    internet.connect(machine, [ADDRESS], [NAME]);
  },
};
