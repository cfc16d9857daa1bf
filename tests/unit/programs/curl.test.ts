/** What curl tells of a transfer: --verbose, --write-out and how --data-urlencode encodes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { play } from '../../shell/world.ts';

const SERVER = "printf 'HTTP/1.1 200 OK\\r\\nContent-Type: text/plain\\r\\nContent-Length: 6\\r\\n\\r\\nhello\\n' | nc -l -p 8765 > got & sleep 1; ";

const run = (script: string): { stdout: string; stderr: string; status: number | undefined } => {
  const { stdout, stderr, status, faults } = play('bash', SERVER + script);
  assert.deepEqual(faults, []);
  return { stdout, stderr, status };
};

test('--verbose shows the connection, both heads and, where standard output is no terminal, how much went over', () => {
  const sent = ['POST /p HTTP/1.1', 'Host: 127.0.0.1:8765', 'User-Agent: curl/7.88.1', 'Accept: */*', 'Content-Length: 3', 'Content-Type: application/x-www-form-urlencoded', ''].map((line) => `> ${line}\r\n`).join('');
  assert.deepEqual(run('curl -sv -d a=b http://127.0.0.1:8765/p'), {
    stdout: 'hello\n', status: 0,
    stderr: `*   Trying 127.0.0.1:8765...\n* Connected to 127.0.0.1 (127.0.0.1) port 8765 (#0)\n${sent}} [3 bytes data]\n< HTTP/1.1 200 OK\r\n< Content-Type: text/plain\r\n< Content-Length: 6\r\n< \r\n{ [6 bytes data]\n* Connection #0 to host 127.0.0.1 left intact\n`,
  });
});

test('--verbose says why no connection came to be', () => {
  const reason = "Failed to connect to 127.0.0.1 port 1 after 0 ms: Couldn't connect to server";
  assert.equal(run('curl -sSv 127.0.0.1:1').stderr, `*   Trying 127.0.0.1:1...\n* connect to 127.0.0.1 port 1 failed: Connection refused\n* ${reason}\n* Closing connection 0\ncurl: (7) ${reason}\n`);
});

test('--write-out knows sizes, headers and the connection', () => {
  assert.equal(run("curl -s -w '%{http_code}|%{size_download}|%{size_header}|%{scheme}|%{num_headers}|%{content_type}|%{remote_port}|%header{content-length}|%{exitcode}' 127.0.0.1:8765/x").stdout, 'hello\n200|6|64|HTTP|2|text/plain|8765|6|0');
});

test('--data-urlencode keeps names, drops a leading =, and joins with -d', () => {
  assert.equal(run("curl -sG --data-urlencode 'q=a%b/é' --data-urlencode '=x y' -d z 127.0.0.1:8765/ > /dev/null; head -1 got").stdout, 'GET /?q=a%25b%2f%c3%a9&x+y&z HTTP/1.1\r\n');
});
