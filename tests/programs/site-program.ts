/** The site of site.mjs as a program of the simulated machine. */
import { decode, encode } from '../../src/simulator/kernel/bytes.ts';
import { Errno } from '../../src/simulator/kernel/errno.ts';
import type { Host } from '../../src/simulator/kernel/host.ts';
import { programNode } from '../../src/simulator/kernel/inode.ts';
import type { Main } from '../../src/simulator/kernel/process.ts';
import { servePort } from '../../src/simulator/programs/http-server.ts';
import { answerOf, PORT } from './site.mjs';

const site: Main = function* (p) {
  servePort(p, PORT, function* ({ method, target, head, body }) {
    const headers = head.lines.map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]);
    const made = answerOf({ method, target, headers, body: decode(body) });
    if (made === 'close') throw new Errno('ECONNRESET');
    if (made === 'hang') yield* p.sleep(1e9);
    const page = made as Exclude<typeof made, string>;
    return { status: page.status, headers: page.headers, body: encode(page.body) };
  });
  yield* p.sleep(1e9);
  return 0;
};

export function startSite(host: Host): void {
  host.kernel.register('site', site);
  host.fileSystem.put(['bin', 'site'], programNode('site'), 0);
  host.kernel.launch(host.ns, { argv: ['site'], path: '/bin/site', env: new Map() });
}
