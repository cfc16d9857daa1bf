/** Serves the built site: `npm start`. Port from PORT or the next free one after 4321; BASE=/sub/ serves it from a sub-path. */
import { existsSync } from 'node:fs';
import { serveFolder } from './static-server.ts';

if (!existsSync('dist/index.html')) {
  console.error('There is no dist/ yet: run `npm run build` first (or `npm start`, which does both).');
  process.exit(1);
}
const base = process.env['BASE'] ?? '/';
const wanted = process.env['PORT'];
const { port } = await serveFolder('dist', { base, port: wanted === undefined ? 4321 : Number(wanted), next: wanted === undefined });
console.log(`Drydock is served at http://localhost:${port}${base}  (Ctrl-C ends it)`);
