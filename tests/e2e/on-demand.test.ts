/** What a page loads only when it is first used works when it comes, and works again in a replay. */
import { test } from 'node:test';
import { Site } from './harness.ts';

const site = new Site();

/** A command and what the screen must show after it; each pair needs another chunk, some of them one that needs another. */
const COMMANDS: [line: string, shows: RegExp][] = [
  ['docker compose ls', /NAME +STATUS +CONFIG FILES/],
  ["printf 'FROM alpine:3.22\\nRUN echo hi > /hi\\n' > Dockerfile", /Dockerfile\n[^\n]*\$ ?\n*$/],
  ['docker build -q -t greeting . ', /^sha256:[0-9a-f]{50}/m],
  ['docker run --rm greeting cat /hi', /^hi$/m],
  ['docker buildx ls', /NAME\/NODE +DRIVER/],
  ['docker service ls', /This node is not a swarm manager/],
  ["seq 9 | awk '{s+=$1} END {print s*10}'", /^450$/m],
  ["echo '{\"a\":[1,2]}' | jq -c .a", /^\[1,2\]$/m],
  ['git init -q repo && git -C repo status -s -b', /^## No commits yet on/m],
  ['git log', /^fatal: not a git repository/m],
  ['apt-cache --version', /^apt 2\./m],
  ['docker run -d -p 8080:80 nginx:1.29 && sleep 2 && curl -sI localhost:8080', /^HTTP\/1.1 200 OK$/m],
  ['bzip2 --nonsense; unzip missing', /cannot find or open missing/],
  ['declare -A m=([k]=value); echo ${m[k]}', /^value$/m],
];

test('chunks of the machine arrive in any order of use', () =>
  site.reading('en/first-container.html', async (reader) => {
    await reader.untilPrompt();
    for (const [line, shows] of COMMANDS) {
      await reader.command('clear', /^[^\n]*\$ ?\n*$/);
      await reader.command(line, shows);
    }
    await reader.page.waitForTimeout(600);
    await reader.page.reload();
    await reader.untilScreen(/^value$/m);
    await reader.command('docker run --rm greeting cat /hi', /^hi$/m);
  }));
