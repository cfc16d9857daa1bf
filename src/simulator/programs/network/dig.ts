import type { Process } from '../../kernel/process.ts';
import { ask, resolverConfig, type DnsAnswer, type DnsQuestion, type DnsRecord } from '../../kernel/resolver.ts';
import { strftime } from '../dates.ts';
import { firstAddress, isAddress, reverseName } from '../name-servers.ts';
import type { Tool } from '../tool.ts';

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
    if (short) {
      yield* p.write(1, answer.answers.map((record) => `${record.data}\n`).join(''));
      return 0;
    }
    yield* p.write(1, report(p, { asked: operands, options: options.all.map(({ name: letter, value }) => `-${letter}${value === undefined ? '' : ` ${value}`}`), name: name.replace(/\.?$/, '.'), type, server: server!, answer }));
    return 0;
  },
};

interface Asked {
  asked: readonly string[];
  options: readonly string[];
  name: string;
  type: string;
  server: string;
  answer: DnsAnswer;
}

/** Columns begin where tabs of eight do. */
const padded = (text: string, tabs: number): string => text + '\t'.repeat(Math.max(1, tabs - Math.floor(text.length / 8)));

const recordLine = ({ name, ttl, type, data }: DnsRecord): string => `${padded(`${name}.`, 3)}${ttl}\tIN\t${type}\t${data}`;

/** Bytes of the answer's message: header, question, records with compressed names, and the option record. */
const sizeOf = ({ name, answer }: Asked): number => 12 + name.length + 5 + 11 + answer.answers.reduce((sum, { type, data }) => sum + 12 + (type === 'A' ? 4 : type === 'AAAA' ? 16 : data.length + 1), 0);

function report(p: Process, asked: Asked): string {
  const { answer, server, type, name } = asked, words = asked.asked, all = !words.includes('+noall'), on = (part: string): boolean => (words.includes(`+no${part}`) ? false : words.includes(`+${part}`) || all);
  const id = p.kernel.random('dig', `${name} ${p.now}`).int(65536);
  const parts = [
    on('cmd') && all ? `\n; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> ${[...asked.options, ...words].join(' ')}\n;; global options: +cmd` : '',
    on('comments') ? `;; Got answer:\n;; ->>HEADER<<- opcode: QUERY, status: ${answer.status}, id: ${id}\n;; flags: qr${answer.authoritative ? ' aa' : ''} rd ra; QUERY: 1, ANSWER: ${answer.answers.length}, AUTHORITY: 0, ADDITIONAL: 1\n\n;; OPT PSEUDOSECTION:\n; EDNS: version: 0, flags:; udp: 1232` : '',
    on('question') ? `${on('comments') ? ';; QUESTION SECTION:\n' : ''};${padded(name, 3).replace(/\t$/, '')}\tIN\t${type}\n` : '',
    on('answer') && answer.answers.length > 0 ? `${on('comments') ? ';; ANSWER SECTION:\n' : ''}${answer.answers.map(recordLine).join('\n')}${on('comments') ? '\n' : ''}` : '',
    on('stats') ? `;; Query time: 0 msec\n;; SERVER: ${server}#53(${server}) (UDP)\n;; WHEN: ${strftime('%a %b %d %H:%M:%S UTC %Y', p.now)}\n;; MSG SIZE  rcvd: ${sizeOf(asked)}\n` : '',
  ];
  return `${parts.filter((part) => part !== '').join('\n')}\n`;
}
