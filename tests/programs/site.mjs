// The site that the cases of curl and wget fetch from: what it answers, and, run by itself, a real server on its port.
import http from 'node:http';
import { fileURLToPath } from 'node:url';

export const PORT = 8017;

const page = (status, headers, body) => ({ status, headers: [['Server', 'site'], ...headers, ['Content-Length', String(Buffer.byteLength(body))], ['Connection', 'keep-alive']], body });
const plain = [['Content-Type', 'text/plain']];

/** @returns an answer; 'hang': none ever; 'close': the connection ends without one */
export function answerOf({ method, target, headers, body }) {
  const header = (name) => headers.find(([one]) => one.toLowerCase() === name)?.[1];
  switch (target.split('?')[0]) {
    case '/': return page(200, [['Content-Type', 'text/html']], '<h1>home</h1>\n');
    case '/a.txt': case '/dir/b.txt': return page(200, [...plain, ['Last-Modified', 'Sat, 21 Nov 2026 00:00:00 GMT']], 'hello\n');
    case '/echo': return page(200, plain, `${method} ${target}\n${headers.map(([name, value]) => `${name}: ${value}\n`).join('')}\n${body}`);
    case '/moved': return page(302, [['Location', '/a.txt'], ...plain], 'moved\n');
    case '/perm': return page(301, [['Location', '/echo']], '');
    case '/temp': return page(307, [['Location', '/echo']], '');
    case '/loop': return page(302, [['Location', '/loop']], '');
    case '/missing': return page(404, plain, 'no such page\n');
    case '/broken': return page(500, plain, 'broken\n');
    case '/busy': return page(503, [['Retry-After', '1']], 'busy\n');
    case '/private': return header('authorization') === 'Basic a2ltOnNlY3JldA==' ? page(200, [], 'hello kim\n') : page(401, [['WWW-Authenticate', 'Basic realm="x"']], 'who are you\n');
    case '/cookie': return page(200, [['Set-Cookie', 'id=7; Path=/'], ['Set-Cookie', 'theme=dark; Path=/; HttpOnly'], ...plain], 'cookies\n');
    case '/named': return page(200, [['Content-Disposition', 'attachment; filename="report.csv"'], ['Content-Type', 'text/csv']], 'a,b\n');
    case '/json': return page(200, [['Content-Type', 'application/json']], '{"a":1}\n');
    case '/big': return page(200, [['Content-Type', 'application/octet-stream']], 'x'.repeat(100000));
    case '/slow': return 'hang';
    case '/close': return 'close';
    default: return page(404, plain, 'not found\n');
  }
}

function answer(request, response) {
  const parts = [];
  request.on('data', (bytes) => parts.push(bytes)).on('end', () => {
    const headers = request.rawHeaders.flatMap((name, i, all) => (i % 2 === 0 ? [[name, all[i + 1]]] : []));
    const made = answerOf({ method: request.method, target: request.url, headers, body: Buffer.concat(parts).toString() });
    if (made === 'hang') return;
    if (made === 'close') return void request.socket.destroy();
    response.sendDate = false;
    response.writeHead(made.status, made.headers.flat());
    response.end(request.method === 'HEAD' ? undefined : made.body);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) http.createServer(answer).listen(PORT, '127.0.0.1');
