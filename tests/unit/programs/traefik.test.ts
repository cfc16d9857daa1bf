/** traefik as a reverse proxy: by Docker's labels, by files, with middlewares, with faults. Words and headers are those of version 3.7. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { laptop } from '../../../content/scenarios.ts';
import { Learner } from '../../lessons/learner.ts';

const sit = async (name: string): Promise<(command: string) => string> => {
  const learner = await Learner.sitDown(laptop(`traefik-${name}`, { images: [] }));
  return (command) => learner.run(command).lines.join('\n').replace(/\n?student@laptop:\S+\$$/, '');
};

/** Writes a file of several lines, with whatever signs. */
const put = (path: string, text: string): string => `echo ${Buffer.from(text).toString('base64')} | base64 -d > ${path}`;

const COMPOSE = `services:
  reverse-proxy:
    image: traefik:v3.7
    command: --api.insecure=true --providers.docker
    ports: ["80:80", "8080:8080"]
    volumes: [/var/run/docker.sock:/var/run/docker.sock]
  whoami:
    image: traefik/whoami
    labels:
      - "traefik.http.routers.whoami.rule=Host(\`whoami.docker.localhost\`)"
`;

describe('traefik: containers', () => {
  it('the quick start: a rule of a label, then two containers that answer in turn', async () => {
    const shown = await sit('quick-start');
    shown(`mkdir shop; cd shop; ${put('compose.yaml', COMPOSE)}; docker compose up -d > /dev/null 2>&1; sleep 3`);
    const answer = shown('curl -s -H Host:whoami.docker.localhost http://127.0.0.1/foo');
    for (const line of ['GET /foo HTTP/1.1', 'Host: whoami.docker.localhost', 'X-Forwarded-Host: whoami.docker.localhost', 'X-Forwarded-Port: 80', 'X-Forwarded-Proto: http', 'Accept-Encoding: gzip']) assert.ok(answer.includes(`${line}\n`), line);
    assert.match(answer, /^X-Real-Ip: (\S+)$/m);
    assert.equal(/^X-Forwarded-For: (\S+)$/m.exec(answer)?.[1], /^X-Real-Ip: (\S+)$/m.exec(answer)?.[1]);
    shown('docker compose up -d --scale whoami=2 > /dev/null 2>&1; sleep 4');
    const hosts = shown('for i in 1 2 3 4; do curl -s -H Host:whoami.docker.localhost http://127.0.0.1 | grep Hostname; done').split('\n');
    assert.equal(hosts.length, 4);
    assert.equal(new Set(hosts).size, 2);
    assert.equal(hosts[0], hosts[2]);
    assert.equal(shown(`curl -s localhost:8080/api/http/services/whoami-shop@docker | jq -c '[.type, .status, (.loadBalancer.servers | length), .usedBy]'`), '["loadbalancer","enabled",2,["whoami@docker"]]');
    shown('docker compose stop whoami > /dev/null 2>&1; sleep 4');
    assert.match(shown('curl -si -H Host:whoami.docker.localhost http://127.0.0.1'), /^HTTP\/1.1 404 Not Found\n[^]*\n404 page not found$/);
  });

  it('names of containers are the default rule, ports and enable are labels, mistakes are in the log', async () => {
    const shown = await sit('labels');
    shown('docker run -d --name one traefik/whoami; docker run -d --name off -l traefik.enable=false traefik/whoami; docker run -d --name bad -l traefik.http.routers.x.rul=1 traefik/whoami');
    shown('docker run -d --name other -l traefik.http.services.o.loadbalancer.server.port=8000 traefik/whoami --port 8000; docker run -d --name wrong -l "traefik.http.routers.wrong.rule=Hosts(\\`a\\`)" traefik/whoami');
    shown('docker run -d --name proxy -p 80:80 -v /var/run/docker.sock:/var/run/docker.sock traefik:v3.7 --providers.docker --accesslog; sleep 3');
    assert.match(shown('curl -s -H "Host: one" localhost'), /^X-Traefik-Router: [0-9a-f]+$/m);
    assert.match(shown('curl -s -H "Host: other" localhost'), /^Hostname: /);
    assert.equal(shown('curl -s -H "Host: off" localhost'), '404 page not found');
    const log = shown('docker logs proxy');
    assert.match(log, /ERR error="field not found, node: rul" container=bad-[0-9a-f]{64} providerName=docker/);
    assert.match(log, /ERR error="error while parsing rule Hosts\(`a`\): parsing rule Hosts\(`a`\): unsupported function: Hosts" entryPointName=http routerName=wrong@docker/);
    assert.match(log, /^172\.17\.0\.1 - - \[\S+ \+0000\] "GET \/ HTTP\/1\.1" 200 \d+ "-" "-" 1 "one@docker" "http:\/\/172\.17\.0\.\d:80" 0ms$/m);
    assert.match(log, /"GET \/ HTTP\/1\.1" 404 19 "-" "-" 3 "-" "-" 0ms$/m);
  });

  it('without the socket it says so and tries again', async () => {
    const shown = await sit('no-socket');
    shown('docker run -d --name proxy traefik:v3.7 --providers.docker > /dev/null; sleep 3');
    const words = 'error="failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct and if the daemon is running: dial unix /var/run/docker.sock: connect: no such file or directory" providerName=docker';
    const [first = '', second = ''] = shown('docker logs proxy').split('\n');
    assert.ok(first.endsWith(`ERR Failed to retrieve information of the docker client and server host ${words}`), first);
    assert.match(second, /ERR Provider error, retrying in [\d.]+ms error="failed to connect/);
  });
});

const STATIC = `entryPoints:
  web: {address: ":80", http: {redirections: {entryPoint: {to: websecure}}}}
  websecure: {address: ":443"}
  plain: {address: ":81"}
providers: {file: {directory: /etc/traefik/dynamic}}
ping: {}
`;

const DYNAMIC = `http:
  routers:
    who: {rule: "Host(\`a.test\`) && PathPrefix(\`/api\`)", entryPoints: [websecure], service: who, tls: {}, middlewares: [strip, auth, head]}
    dead: {rule: "Path(\`/dead\`)", entryPoints: [plain], service: dead}
    none: {rule: "Path(\`/none\`)", entryPoints: [plain], service: none}
    weigh: {rule: "PathPrefix(\`/weigh\`) && !Method(\`POST\`)", entryPoints: [plain], service: weigh}
    long: {rule: "PathPrefix(\`/weigh/long\`)", priority: 100, entryPoints: [plain], service: who, middlewares: [regex]}
    gone: {rule: "PathPrefix(\`/gone\`)", entryPoints: [plain], service: who, middlewares: [nowhere]}
  services:
    who: {loadBalancer: {servers: [{url: "http://who"}]}}
    two: {loadBalancer: {servers: [{url: "http://two"}], passHostHeader: false}}
    dead: {loadBalancer: {servers: [{url: "http://127.0.0.1:9"}]}}
    none: {loadBalancer: {servers: []}}
    weigh: {weighted: {services: [{name: who, weight: 3}, {name: two, weight: 1}]}}
  middlewares:
    strip: {stripPrefix: {prefixes: [/api]}}
    regex: {replacePathRegex: {regex: "^/weigh/(.*)", replacement: "/short/$1"}}
    auth: {basicAuth: {users: ["test:$apr1$H6uskkkW$IgXLP6ewTrSuBkTrqE8wj/"]}}
    head: {headers: {customRequestHeaders: {X-Script: "yes"}, customResponseHeaders: {X-Answer: "42", Date: ""}}}
`;

describe('traefik: files', () => {
  it('routes, weighs, protects, redirects, and follows changes', async () => {
    const shown = await sit('files');
    shown('docker network create web; docker run -d --name who --network web traefik/whoami; docker run -d --name two --network web traefik/whoami');
    shown(`mkdir -p conf/dynamic; ${put('conf/traefik.yml', STATIC)}; ${put('conf/dynamic/a.yml', DYNAMIC)}`);
    shown('docker run -d --name proxy --network web -p 80:80 -p 81:81 -p 443:443 -v ./conf:/etc/traefik traefik:v3.7; sleep 2');
    assert.match(shown('curl -si localhost/x?y=1'), /^HTTP\/1.1 301 Moved Permanently\nLocation: https:\/\/localhost\/x\?y=1\nDate: .*\nContent-Length: 17\n\nMoved Permanently$/);
    const secure = 'curl -s --resolve a.test:443:127.0.0.1 https://a.test/api/foo?q=1';
    assert.match(shown(`${secure} -k -i`), /^HTTP\/2 401\s*\ncontent-type: text\/plain\nwww-authenticate: Basic realm="traefik"\ncontent-length: 17\ndate: .*\n\n401 Unauthorized$/);
    assert.match(shown(`${secure} -k -i --http1.1`), /^HTTP\/1.1 401 Unauthorized\nContent-Type: text\/plain\nWww-Authenticate: Basic realm="traefik"\nDate: .*\nContent-Length: 17\n\n401 Unauthorized$/);
    const answer = shown(`${secure} -k -i -u test:test`);
    for (const line of ['x-answer: 42', 'GET /foo?q=1 HTTP/1.1', 'X-Forwarded-Prefix: /api', 'X-Forwarded-Proto: https', 'X-Forwarded-Port: 443', 'X-Script: yes']) assert.ok(answer.includes(`\n${line}\n`), line);
    assert.match(shown(`${secure} -S`), /^curl: \(60\) SSL certificate problem/);
    assert.match(shown('curl -si localhost:81/dead'), /^HTTP\/1.1 502 Bad Gateway\nDate: .*\nContent-Length: 11\n\nBad Gateway$/);
    assert.match(shown('curl -si localhost:81/none'), /^HTTP\/1.1 503 Service Unavailable\n[^]*\nContent-Length: 20\n\nno available server$/);
    assert.equal(shown('curl -s -X POST localhost:81/weigh'), '404 page not found');
    assert.equal(shown('curl -s localhost:81/gone'), '404 page not found');
    assert.match(shown('curl -s localhost:81/weigh/long/x'), /^GET \/short\/long\/x HTTP\/1.1$[^]*^X-Replaced-Path: \/weigh\/long\/x$/m);
    const hosts = shown('for i in 1 2 3 4 5 6 7 8; do curl -s localhost:81/weigh | grep ^Host:; done').split('\n');
    assert.equal(hosts.filter((line) => line === 'Host: two').length, 2);
    assert.equal(shown('docker exec proxy traefik healthcheck'), 'OK: http://:8080/ping');
    shown(`sed -i 's/weight: 3/weight: 0/' conf/dynamic/a.yml; sleep 4`);
    assert.deepEqual(new Set(shown('for i in 1 2 3; do curl -s localhost:81/weigh | grep ^Host:; done').split('\n')), new Set(['Host: two']));
    shown('echo "http: {routers: {a: {rul: x}}}" > conf/dynamic/b.yml; sleep 3');
    assert.match(shown('docker logs proxy | tail -n 1'), /ERR Error occurred during watcher callback error="collecting file configs: \/etc\/traefik\/dynamic\/b\.yml: field not found, node: rul" providerName=file$/);
    assert.match(shown('docker logs proxy | grep -m1 gone@file'), /ERR error="middleware \\"nowhere@file\\" does not exist" entryPointName=plain routerName=gone@file$/);
    assert.equal(shown(`docker stop proxy > /dev/null; docker inspect proxy -f '{{.State.ExitCode}}'`), '0');
  });

  it('reads TOML as well, passes bodies and streams', async () => {
    const shown = await sit('toml');
    shown(`mkdir conf; ${put('conf/traefik.toml', '[entryPoints.web]\naddress = ":80" # here\n[providers.file]\nfilename = "/etc/traefik/d.toml"\n')}`);
    shown(`${put('conf/d.toml', '[http.routers.r]\nrule = "PathPrefix(`/`)"\nservice = "s"\n[[http.services.s.loadBalancer.servers]]\nurl = "http://web:8000"\n')}`);
    const server = 'from http.server import *\nclass H(BaseHTTPRequestHandler):\n  protocol_version = "HTTP/1.1"\n  def do_POST(self):\n    n = int(self.headers["Content-Length"])\n    b = self.rfile.read(n).upper()\n    self.send_response(201)\n    self.send_header("Content-Length", str(len(b)))\n    self.end_headers()\n    self.wfile.write(b)\nHTTPServer(("", 8000), H).serve_forever()\n';
    shown(`${put('conf/s.py', server)}; docker network create n; docker run -d --name web --network n -v ./conf:/c python:3.12-slim python /c/s.py; docker run -d --name proxy --network n -p 80:80 -v ./conf:/etc/traefik traefik:v3.7; sleep 2`);
    assert.match(shown('curl -si -d hello localhost/x'), /^HTTP\/1.1 201 Created\nContent-Length: 5\n[^]*\n\nHELLO$/);
  });
});

describe('traefik: its command line', () => {
  it('says what is wrong in its own words', async () => {
    const shown = await sit('words');
    const run = (words: string): string => shown(`docker run --rm traefik:v3.7 ${words} 2>&1 | tail -n 1`);
    run('version');
    assert.match(run('--api.foo=true'), /^\{"level":"error","error":"command traefik error: failed to decode configuration from flags: field not found, node: foo","time":"[^"]+","message":"Command error"\}$/);
    assert.match(run('--nosuch'), /"error":"command traefik error: flag needs an argument: -nosuch"/);
    assert.match(run('---x'), /"error":"command traefik error: bad flag syntax: ---x"/);
    assert.match(run('--entrypoints.web.address=80'), /ERR Command error error="command traefik error: error while building entryPoint web: building listener: error opening listener: listen tcp: address 80: missing port in address"$/);
    assert.match(run('--entrypoints.a.address=:81 --entrypoints.b.address=:81'), /building listener: error opening listener: listen tcp :81: bind: address already in use"$/);
    assert.equal(run('healthcheck'), 'Error calling healthcheck: please enable `ping` to use health check');
    assert.match(run('healthcheck --ping'), /^Error calling healthcheck: Head "http:\/\/:8080\/ping": dial tcp :8080: connect: connection refused$/);
    assert.match(shown('docker run --rm traefik:v3.7 version'), /^Version: {6}3\.7\.13\nCodename: {5}langres\nGo version: {3}go1\.26\.\d+\nBuilt: {8}\S+\nOS\/Arch: {6}linux\/amd64$/);
    assert.equal(shown('docker run --rm traefik:v3.7 --nosuch > /dev/null 2>&1; echo $?'), '1');
  });

  it('takes the environment where there are no flags, and logs in JSON', async () => {
    const shown = await sit('environment');
    shown('docker run -d --name proxy -e TRAEFIK_PING=true -e TRAEFIK_LOG_LEVEL=INFO -e TRAEFIK_LOG_FORMAT=json -e TRAEFIK_OTHER=1 -e TRAEFIK_ENTRYPOINTS_WEB_ADDRESS=:8000 -p 8080:8080 traefik:v3.7; sleep 1');
    assert.equal(shown('curl -s localhost:8080/ping'), 'OK');
    shown('docker stop proxy');
    const lines = shown('docker logs proxy').split('\n').map((line) => JSON.parse(line) as { level: string; message: string; version?: string });
    assert.equal(lines.find(({ version }) => version !== undefined)?.message.replace(/ built on .*/, ''), 'Traefik version 3.7.13');
    assert.deepEqual(lines.slice(-4).map(({ message }) => message), ['I have to go...', 'Stopping server gracefully', 'Server stopped', 'Shutting down']);
  });
});
