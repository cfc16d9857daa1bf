import type { Blocking } from '../kernel/blocking.ts';
import type { Process } from '../kernel/process.ts';
import { ask, candidates, resolverConfig, type DnsQuestion } from '../kernel/resolver.ts';
import { firstAddress, isAddress, reverseName } from './name-servers.ts';
import { complain, type Tool } from './tool.ts';

export const nslookup: Tool = {
  name: 'nslookup', usage: 'HOST [SERVER]', summary: 'Ask a name server', options: [{ long: 'type', value: true }, { long: 'debug' }],
  *run(p, { operands, flavour, options }) {
    const [name, given] = operands.filter((word) => !word.startsWith('-'));
    if (name === undefined) return 1;
    const config = resolverConfig(p);
    const server = given === undefined ? config.nameservers[0] ?? '127.0.0.1' : isAddress(given) ? given : yield* firstAddress(p, given);
    if (server === undefined) {
      yield* complain(p, `nslookup: couldn't get address for '${given}': not found`);
      return 1;
    }
    const type = (options.value('type')?.toUpperCase() ?? (isAddress(name) ? 'PTR' : 'A')) as DnsQuestion['type'];
    yield* p.write(1, flavour === 'gnu' ? `Server:\t\t${server}\nAddress:\t${server}#53\n\n` : `Server:\t\t${server}\nAddress:\t${server}:53\n\n`);
    return yield* lookUp(p, isAddress(name) ? reverseName(name) : name, server, type, flavour === 'gnu');
  },
};

function* lookUp(p: Process, name: string, server: string, type: DnsQuestion['type'], gnu: boolean): Blocking<number> {
  const config = resolverConfig(p);
  const tried = gnu ? candidates(name, config) : [name.replace(/\.$/, '')];
  for (const candidate of tried) {
    const answer = yield* ask(p, server, { name: candidate, type });
    if (!answer) {
      yield* p.write(1, gnu ? ';; connection timed out; no servers could be reached\n\n' : `;; connection timed out; no servers could be reached\n\n`);
      return 1;
    }
    if (answer.status === 'NXDOMAIN' && candidate !== tried.at(-1)) continue;
    if (answer.status === 'NXDOMAIN') {
      const line = `** server can't find ${candidate}: NXDOMAIN\n`;
      // busybox asks for A and AAAA and reports each.
      yield* p.write(1, gnu ? `${line}\n` : `${line}\n${line}\n`);
      return 1;
    }
    const authority = answer.authoritative ? '' : gnu || answer.answers.length > 0 ? 'Non-authoritative answer:\n' : '';
    const text = answer.answers.map((record) => (record.type === 'A' ? `Name:\t${record.name}\nAddress: ${record.data}\n` : record.type === 'CNAME' ? `${record.name}\tcanonical name = ${record.data}\n` : `${record.name}\t${record.type === 'PTR' ? 'name' : record.type.toLowerCase()} = ${record.data}\n`)).join('');
    yield* p.write(1, answer.answers.length > 0 ? `${authority}${text}${gnu ? '\n' : `\n${authority}\n`}` : gnu ? `*** Can't find ${name}: No answer\n\n` : `\n`);
    return answer.answers.length > 0 || !gnu ? 0 : 1;
  }
  return 1;
}
