/** What the public registries of a page offer: images that people know from elsewhere can be pulled, and what they run behaves or says that it is not simulated. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { laptop } from '../../../content/scenarios.ts';
import { CATALOGUES } from '../../../src/simulator/images/catalogue.ts';
import { lessonsLater } from '../../../src/simulator/images/catalogue/lessons-later.ts';
import { releasesBeside } from '../../../src/simulator/images/catalogue/releases.ts';
import { Learner } from '../../lessons/learner.ts';

async function lastOf(...commands: string[]): Promise<string> {
  const learner = await Learner.sitDown(laptop('hub', { images: [] }));
  const shown = commands.map((command) => learner.run(command).lines.join('\n'));
  assert.deepEqual(learner.machine.faults, []);
  return shown.at(-1)!;
}

describe('the public registries', () => {
  for (const image of [
    'alpine:3.22', 'caddy', 'curlimages/curl:8.22.0', 'debian:bookworm-slim', 'eclipse-temurin:21', 'golang', 'golang:alpine', 'haproxy', 'httpd', 'mariadb', 'memcached', 'mongo', 'mongo:8.0-noble', 'mysql', 'mysql:8', 'nginx:1.30', 'nginx:1.30.5-alpine', 'nginx:1.31.6',
    'node:24-alpine', 'php:apache', 'postgres:17', 'python:3.13-slim', 'rabbitmq', 'redis:8-alpine', 'registry:2', 'ruby', 'traefik', 'traefik/whoami:v1.11.0', 'ubuntu:24.04', 'wordpress', 'registry.k8s.io/pause:3.10', 'registry.k8s.io/e2e-test-images/agnhost:2.53',
  ]) it(`have ${image}`, async () => assert.match(await lastOf(`docker pull ${image}`), /Status: Downloaded newer image for /));

  it('have the releases that people ask for by habit, each with its own version and base', async () => {
    for (const [image, command, shown] of [
      ['nginx:1.14.2', 'nginx -v', 'nginx version: nginx/1.14.2'], ['nginx:1.27-alpine', 'cat /etc/alpine-release', '3.21.7'], ['node:20-slim', 'node -v', 'v20.19.5'], ['python:3.11-slim', 'python -V', 'Python 3.11.14'],
      ['redis:7', 'redis-server -v', 'Redis server v=7.4.11'], ['postgres:16', 'postgres -V', 'postgres (PostgreSQL) 16.15'], ['golang:1.22', 'go version', 'go version go1.22.12'],
      ['ubuntu:22.04', 'grep VERSION_CODENAME /etc/os-release', 'VERSION_CODENAME=jammy'], ['debian:11', 'cat /etc/debian_version', '11.11'], ['alpine:3.19', 'cat /etc/alpine-release', '3.19.9'], ['busybox:1.28', 'echo hi', 'hi'],
    ] as const) assert.ok((await lastOf(`docker run --rm --entrypoint '' ${image} ${command}`)).includes(shown), image);
    assert.match(await lastOf('docker run --rm busybox:1.28 nslookup localhost'), /^Server: {4}\S+\nAddress 1: [^]*\n\nName: {6}localhost\nAddress 1: 127\.0\.0\.1$/m);
    assert.match(await lastOf('docker run --rm busybox:1.36 nslookup localhost'), /^Server: +10/m);
    assert.match(await lastOf('docker run -d nginx:1.16.1', "docker inspect -f '{{.Path}}' $(docker ps -q)"), /^nginx$/m);
  });

  it('publish every tag once', () => {
    const known = [...CATALOGUES.lessons.images, ...lessonsLater], tags = [...known, ...releasesBeside(known)].flatMap((image) => image.tags.map((tag) => `${image.repository}:${tag}`));
    assert.deepEqual(tags.filter((tag, i) => tags.indexOf(tag) < i), []);
  });

  it('say what they do not have', async () => {
    assert.match(await lastOf('docker pull caddy:9'), /docker\.io\/library\/caddy:9: not found/);
    for (const image of ['grafana/grafana:latest', 'library/tomcat:9', 'library/nginx:1.12-alpine', 'bitnami/redis:7']) assert.match(await lastOf(`docker pull ${image}`), new RegExp(`not simulated here: docker\\.io/${image}$`, 'm'), image);
    assert.match(await lastOf('docker pull ghcr.io/someone/something:1'), /not simulated here: ghcr\.io\/someone\/something:1$/m);
    assert.match(await lastOf('docker pull nginx:1.161'), /docker\.io\/library\/nginx:1\.161: not found/);
    assert.match(await lastOf('docker pull nobody-has-this'), /pull access denied for nobody-has-this/);
    assert.match(await lastOf('docker pull registry.k8s.io/nothing:1'), /registry\.k8s\.io\/nothing:1: not found/);
  });

  it('whoami shows the request and who answered', async () => {
    assert.match(await lastOf('docker run -d --hostname box -p 8000:80 traefik/whoami --name me', 'curl -s localhost:8000/path?x=1'), /^Name: me\nHostname: box\nIP: 127\.0\.0\.1\nIP: ::1\nIP: 172\.17\.0\.2\nRemoteAddr: 172\.17\.0\.1:\d+\nGET \/path\?x=1 HTTP\/1\.1\nHost: localhost:8000\nUser-Agent: curl/);
  });

  it('caddy does what its Caddyfile says, and names the line that it does not understand', async () => {
    const write = "printf ':80 {\\n\\troot * /srv\\n\\tfile_server\\n\\trespond /hello \"hi {remote_host}\" 201\\n}\\n' > Caddyfile";
    assert.match(await lastOf(write, 'docker run -d -p 80:80 -v $PWD/Caddyfile:/etc/caddy/Caddyfile caddy', 'curl -si localhost/hello'), /^HTTP\/1\.1 201 Created[^]*hi 172\.17\.0\.1/);
    assert.match(await lastOf("printf ':80 {\\n\\tnope\\n}\\n' > Caddyfile", 'docker run --rm -v $PWD/Caddyfile:/etc/caddy/Caddyfile caddy'), /Error: adapting config using caddyfile: \/etc\/caddy\/Caddyfile:2: unrecognized directive: nope/);
  });

  it('agnhost serves its paths, and /exit ends it with the status that was asked for', async () => {
    assert.match(await lastOf('docker run -d --name server --hostname box registry.k8s.io/e2e-test-images/agnhost:2.53 netexec', 'docker run --rm curlimages/curl -s 172.17.0.2:8080/hostname'), /^box/m);
    assert.match(await lastOf('docker run -d -p 80:8080 --name server registry.k8s.io/e2e-test-images/agnhost:2.53 netexec', 'curl -s localhost/exit?code=7', 'docker wait server'), /^7\b/);
  });

  it('a language that is not simulated says so, and its version is true', async () => {
    assert.match(await lastOf('docker run --rm golang go version'), /^go version go1\.26\.5 linux\/amd64$/m);
    assert.match(await lastOf('docker run --rm ruby ruby -e "puts 1"'), /^ruby: not simulated here$/m);
  });

  it('files are as old as their image, and the container’s own as old as the container', async () => {
    assert.doesNotMatch(await lastOf('docker run --rm nginx:1.30 ls -la --time-style=+%Y / /dev /etc /proc /proc/1 /sys /usr/share/nginx/html'), /\b1970\b/);
    assert.doesNotMatch(await lastOf('ls -la --time-style=+%Y / ~ /dev /etc /proc /proc/1 /sys /usr'), /\b1970\b/);
    assert.match(await lastOf('docker run -d -p 80:80 nginx:1.30', 'curl -sI localhost'), /Last-Modified: \w+, \d+ \w+ 2026/);
  });
});
