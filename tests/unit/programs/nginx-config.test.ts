/** What nginx says of configurations with a mistake: recorded from a real `nginx -t`, with the image's paths. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { laptop } from '../../../content/scenarios.ts';
import { Learner } from '../../lessons/learner.ts';

const CASES: readonly (readonly [config: string, words: string])[] = [
  ['server { listen 80 }', 'unexpected "}" in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; foo bar; }', 'unknown directive "foo" in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; location / { return 200 "hi"; }', 'unexpected end of file, expecting "}" in /etc/nginx/conf.d/default.conf:2'],
  ['server { listen 80; location / { proxy_pass http://nosuch:80; } }', 'host not found in upstream "nosuch" in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen abc; }', 'host not found in "abc" of the "listen" directive in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 99999; }', 'invalid port in "99999" of the "listen" directive in /etc/nginx/conf.d/default.conf:1'],
  ['upstream b { server 127.0.0.1:9; } server { listen 80; location / { proxy_pass http://c; } }', 'host not found in upstream "c" in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; root /x; root /y; }', '"root" directive is duplicate in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; } }', 'unexpected "}" in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; location / { return 999x; } }', 'invalid return code "999x" in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; location ~ [ { } }', 'pcre2_compile() failed: missing terminating ] for character class in "[" in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; location { } }', 'invalid number of arguments in "location" directive in /etc/nginx/conf.d/default.conf:1'],
  ['listen 80;', '"listen" directive is not allowed here in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; server_name; }', 'invalid number of arguments in "server_name" directive in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; keepalive_timeout abc; }', '"keepalive_timeout" directive invalid value in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; autoindex maybe; }', 'invalid value "maybe" in "autoindex" directive, it must be "on" or "off" in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; client_max_body_size 1x; }', '"client_max_body_size" directive invalid value in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; include /nosuch.conf; }', 'open() "/nosuch.conf" failed (2: No such file or directory) in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; set x 1; }', 'invalid variable name "x" in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; add_header X; }', 'invalid number of arguments in "add_header" directive in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; root \'/x; }', 'unexpected end of file, expecting ";" or "}" in /etc/nginx/conf.d/default.conf:2'],
  ['server { listen 80; location / { client_body_buffer_size 1s; } }', '"client_body_buffer_size" directive invalid value in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; location / { client_body_timeout -1; } }', '"client_body_timeout" directive invalid value in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; location / { proxy_buffer_size on; } }', '"proxy_buffer_size" directive invalid value in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; location / { proxy_next_upstream_tries on; } }', '"proxy_next_upstream_tries" directive invalid number in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; location / { proxy_read_timeout zz; } }', '"proxy_read_timeout" directive invalid value in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; location / { slice 1s; } }', '"slice" directive invalid value in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; location / { types_hash_max_size zz; } }', '"types_hash_max_size" directive invalid number in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; location / { etag on; etag on; } }', '"etag" directive is duplicate in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; location / { proxy_buffering on; proxy_buffering on; } }', '"proxy_buffering" directive is duplicate in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; location / { tcp_nodelay on; tcp_nodelay on; } }', '"tcp_nodelay" directive is duplicate in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; location / { index; } }', 'invalid number of arguments in "index" directive in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; location / { limit_rate_after zz; } }', '"limit_rate_after" directive invalid value in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; location / { keepalive_requests zz; } }', '"keepalive_requests" directive invalid number in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; location / { try_files 10 10; try_files 10 10; } }', '"try_files" directive is duplicate in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; location / { lingering_close zz; } }', 'invalid value "zz" in /etc/nginx/conf.d/default.conf:1'],
  ['limit_req_zone $binary_remote_addr zone=one rate=1r/s; server { listen 80; }', 'invalid zone size "zone=one" in /etc/nginx/conf.d/default.conf:1'],
  ['limit_req_zone $binary_remote_addr rate=1r/s; server { listen 80; }', 'invalid number of arguments in "limit_req_zone" directive in /etc/nginx/conf.d/default.conf:1'],
  ['limit_req_zone $binary_remote_addr zone=one:1k rate=1r/s; server { listen 80; }', 'zone "zone=one:1k" is too small in /etc/nginx/conf.d/default.conf:1'],
  ['limit_req_zone $binary_remote_addr zone=one:10m rate=0r/s; server { listen 80; }', 'invalid rate "rate=0r/s" in /etc/nginx/conf.d/default.conf:1'],
  ['limit_req_zone $binary_remote_addr zone=one:10m rate=1r/s; server { listen 80; limit_req burst=5; }', '"limit_req" must have "zone" parameter in /etc/nginx/conf.d/default.conf:1'],
  ['limit_req_zone $binary_remote_addr zone=one:10m rate=1r/s; server { listen 80; limit_req zone=one burst=x; }', 'invalid burst value "burst=x" in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; allow example.com; }', 'invalid parameter "example.com" in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; allow 300.1.1.1; }', 'invalid parameter "300.1.1.1" in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; location / { proxy_buffers 8; } }', 'invalid number of arguments in "proxy_buffers" directive in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; location / { proxy_buffers 8 zz; } }', '"proxy_buffers" directive invalid value in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; location / { proxy_bind zz; } }', 'invalid address "zz" in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; location / { fastcgi_pass 127.0.0.1; } }', 'no port in upstream "127.0.0.1" in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; location / { auth_request_set u $uri; } }', 'invalid variable name "u" in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; open_file_cache inactive=20s; }', '"open_file_cache" must have the "max" parameter in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; proxy_cache_valid 200 zz; }', 'invalid time value "zz" in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; location / { proxy_redirect http://x; } }', 'invalid parameter "http://x" in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; ssl_session_cache shared:SSL; }', 'invalid session cache "shared:SSL" in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; connection_pool_size 10; }', 'the pool size must be no less than 112 in /etc/nginx/conf.d/default.conf:1'],
  ['server { listen 80; limit_req zone=nope; }', 'zero size shared memory zone "nope"'],
];

const shown = (lines: readonly string[]): string[] => lines.filter((line) => !line.startsWith('student@'));
const bare = (line: string): string => line.replace(/^\S+ \S+ \[emerg\] \d+#\d+: /, 'dated: ');

it('nginx -t tells what is wrong, dated for its log and plain for the screen', async () => {
  const learner = await Learner.sitDown(laptop('nginx', { images: [], files: Object.fromEntries(CASES.map(([content], i) => [`c${i}/default.conf`, { content: `${content}\n` }])) }));
  CASES.forEach(([config, words], i) => {
    const { lines } = learner.run(`docker run --rm -v $PWD/c${i}:/etc/nginx/conf.d:ro nginx nginx -t 2>&1 | tail -3`);
    assert.deepEqual(shown(lines).map(bare), [`dated: ${words}`, `nginx: [emerg] ${words}`, 'nginx: configuration file /etc/nginx/nginx.conf test failed'], config);
  });
});

it('a container with such a configuration ends, and its log says why; -T shows the files', async () => {
  const learner = await Learner.sitDown(laptop('nginx', { images: [], files: { 'bad/default.conf': { content: 'server { listen 80; foo bar; }\n' } } }));
  learner.run('docker run -d --name bad -v $PWD/bad:/etc/nginx/conf.d:ro nginx; sleep 1');
  assert.equal(learner.run("docker inspect -f '{{.State.Status}} {{.State.ExitCode}}' bad").lines[0], 'exited 1');
  assert.equal(learner.run('docker logs bad 2>&1 | tail -1').lines[0], 'nginx: [emerg] unknown directive "foo" in /etc/nginx/conf.d/default.conf:1');
  assert.deepEqual(learner.run("docker run --rm nginx nginx -T 2>/dev/null | grep '^# conf'").lines.filter((line) => line.startsWith('#')), ['# configuration file /etc/nginx/nginx.conf:', '# configuration file /etc/nginx/mime.types:', '# configuration file /etc/nginx/conf.d/default.conf:']);
});
