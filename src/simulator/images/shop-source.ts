/**
 * The source folder of shop, the small web app that the lessons build, ship, break and repair. One text serves both
 * the learner's ~/shop and the images in registry.example, so that what they build equals what they pull.
 * `server.js` runs on a real Node.js as well.
 */

/** 1 and 2 work; 3 never becomes ready; 4 exits unless DB_HOST is set. */
export type ShopVersion = 1 | 2 | 3 | 4 | 5 | 6;

export function serverJs(version: ShopVersion): string {
  return `// shop: a small web app. It needs Node.js and nothing else.
const http = require('http');
const net = require('net');
const os = require('os');

const app = 'shop v${version}';
const port = 8080;
let ready = ${version === 3 ? 'false; // this version forgot to set it to true' : 'true;'}
let hung = false;
${version === 4 ? DATABASE_CHECK : ''}
function answer(res, status, text) {
  res.writeHead(status, { 'Content-Type': 'text/plain' });
  res.end(text + '\\n');
}

// Counts in the Redis server that answers to the name in CACHE_HOST.
function countVisit(res) {
  const cache = net.connect(6379, process.env.CACHE_HOST || 'cache');
  cache.on('connect', () => cache.write('INCR visits\\r\\n'));
  cache.on('data', (reply) => {
    answer(res, 200, 'visits: ' + reply.toString().slice(1).trim());
    cache.end();
  });
  cache.on('error', (error) => answer(res, 503, 'no cache: ' + error.message));
}

const server = http.createServer((req, res) => {
  if (hung) return;
  if (req.url === '/healthz') return answer(res, 200, 'ok');
  if (req.url === '/ready') return answer(res, ready ? 200 : 503, ready ? 'ready' : 'not ready');
  console.log(\`\${req.method} \${req.url}\`);
  if (req.url === '/') return answer(res, 200, \`\${app} from \${os.hostname()}\`);
  if (req.url === '/visits') return countVisit(res);
  if (req.url === '/toggle-ready') {
    ready = !ready;
    return answer(res, 200, ready ? 'ready' : 'not ready');
  }
  if (req.url === '/hang') {
    hung = true;
    return answer(res, 200, 'this was the last answer');
  }
  if (req.url === '/crash') {
    answer(res, 200, 'going down');
    setTimeout(() => process.exit(1), 100);
    return;
  }
  answer(res, 404, 'not found');
});

server.listen(port, () => console.log(\`\${app} listening on \${port}\`));

process.on('SIGTERM', () => {
  console.log('SIGTERM: closing');
  server.close(() => process.exit(0));
});
`;
}

const DATABASE_CHECK = `
if (!process.env.DB_HOST) {
  console.error('FATAL: DB_HOST is not set');
  process.exit(1);
}
`;

/** The first version of the recipe: simple, and slow to build again after a change. */
export const dockerfile = `FROM alpine:3.22
WORKDIR /app
COPY . .
RUN xargs apk add --no-cache < packages.txt
EXPOSE 8080
CMD ["node", "server.js"]
`;

/** The same with the packages before the source, so that the cache can keep them. */
export const dockerfileCached = `FROM alpine:3.22
WORKDIR /app
COPY packages.txt ./
RUN xargs apk add --no-cache < packages.txt
COPY . .
EXPOSE 8080
CMD ["node", "server.js"]
`;

/** Alpine packages that the app needs. */
export const packagesTxt = 'nodejs\n';
