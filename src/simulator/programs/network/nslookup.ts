/** nslookup as bind's dnsutils have it; busybox has one of its own. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { ask, candidates, resolverConfig, type DnsQuestion } from '../../kernel/resolver.ts';
import { firstAddress, isAddress, reverseName } from '../name-servers.ts';
import { complain, type Tool } from '../tool.ts';
import { busyboxNslookup } from './busybox-nslookup.ts';
import { recordLine } from './record-line.ts';

export const nslookup: Tool = {
  name: 'nslookup', usage: 'HOST [SERVER]', summary: 'Query DNS about HOST', raw: true,
  *run(p, { operands: words, flavour }) {
    return yield* flavour === 'gnu' ? lookUp(p, words) : busyboxNslookup(p, words);
  },
};

function* lookUp(p: Process, words: readonly string[]): Blocking<number> {
  const [name, given] = words.filter((word) => !word.startsWith('-'));
  if (name === undefined) return 1;
  const config = resolverConfig(p);
  const server = given === undefined ? config.nameservers[0] ?? '127.0.0.1' : isAddress(given) ? given : yield* firstAddress(p, given);
  if (server === undefined) {
    yield* complain(p, `nslookup: couldn't get address for '${given}': not found`);
    return 1;
  }
  const asked = words.map((word) => /^-(?:type|ty|querytype|query|qu|q)=(.+)/.exec(word)?.[1]).find(Boolean);
  const type = (asked?.toUpperCase() ?? (isAddress(name) ? 'PTR' : 'A')) as DnsQuestion['type'];
  const tried = isAddress(name) ? [reverseName(name)] : candidates(name, config);
  for (const candidate of tried) {
    const answer = yield* ask(p, server, { name: candidate, type });
    if (!answer) {
      yield* p.write(1, ';; connection timed out; no servers could be reached\n\n');
      return 1;
    }
    if (answer.status === 'NXDOMAIN' && candidate !== tried.at(-1)) continue;
    yield* p.write(1, `Server:\t\t${server}\nAddress:\t${server}#53\n\n`);
    if (answer.status !== 'NOERROR') {
      yield* p.write(1, `** server can't find ${candidate}: ${answer.status}\n\n`);
      return 1;
    }
    const { answers } = answer;
    yield* p.write(1, answers.length > 0 ? `${answer.authoritative ? '' : 'Non-authoritative answer:\n'}${answers.map(recordLine).join('')}\n` : `*** Can't find ${name}: No answer\n\n`);
    return answers.length > 0 ? 0 : 1;
  }
  return 1;
}
