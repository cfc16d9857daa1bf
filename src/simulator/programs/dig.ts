import { ask, resolverConfig, type DnsQuestion } from '../kernel/resolver.ts';
import { firstAddress, isAddress, reverseName } from './name-servers.ts';
import type { Tool } from './tool.ts';

export const dig: Tool = {
  name: 'dig', only: 'gnu', usage: '[@SERVER] NAME [TYPE]', summary: 'Ask a name server', options: [{ short: 'x', value: true }, { short: 't', value: true }],
  *run(p, { operands, options }) {
    const at = operands.find((word) => word.startsWith('@'))?.slice(1);
    const short = operands.includes('+short');
    const words = operands.filter((word) => !/^[@+]/.test(word));
    const address = options.value('x');
    const name = address === undefined ? words[0] ?? '.' : reverseName(address);
    const type = (options.value('t') ?? words[1] ?? (address === undefined ? 'A' : 'PTR')).toUpperCase() as DnsQuestion['type'];
    const server = at === undefined ? resolverConfig(p).nameservers[0] ?? '127.0.0.1' : isAddress(at) ? at : yield* firstAddress(p, at);
    const answer = server === undefined ? undefined : yield* ask(p, server, { name: name.replace(/\.$/, ''), type });
    if (!answer) {
      yield* p.write(1, `;; communications error to ${server ?? at}#53: timed out\n;; no servers could be reached\n`);
      return 9;
    }
    const lines = answer.answers.map((record) => `${`${record.name}.`.padEnd(23)}\t${record.ttl}\tIN\t${record.type}\t${record.data}`);
    if (short) yield* p.write(1, answer.answers.map((record) => `${record.data}\n`).join(''));
    else yield* p.write(1, `\n; <<>> DiG 9.20.11 <<>> ${operands.join(' ')}\n;; global options: +cmd\n;; Got answer:\n;; ->>HEADER<<- opcode: QUERY, status: ${answer.status}, id: 4096\n;; flags: qr${answer.authoritative ? ' aa' : ''} rd ra; QUERY: 1, ANSWER: ${lines.length}, AUTHORITY: 0, ADDITIONAL: 0\n\n;; QUESTION SECTION:\n;${name}.\t\tIN\t${type}\n\n${lines.length > 0 ? `;; ANSWER SECTION:\n${lines.join('\n')}\n\n` : ''};; Query time: 0 msec\n;; SERVER: ${server}#53(${server}) (UDP)\n\n`);
    return 0;
  },
};
