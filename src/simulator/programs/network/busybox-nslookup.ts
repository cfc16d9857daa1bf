/** busybox's nslookup (networking/nslookup.c): all questions go out together, and each answer is told of by itself. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { ask, resolverConfig, type DnsAnswer, type DnsQuestion } from '../../kernel/resolver.ts';
import { firstAddress, isAddress, reverseName } from '../name-servers.ts';
import { UsageError } from '../options.ts';
import { complain } from '../tool.ts';
import { recordLine } from './record-line.ts';

/** In the order in which it asks for several. */
const TYPES: readonly string[] = ['SOA', 'NS', 'A', 'AAAA', 'CNAME', 'MX', 'TXT', 'SRV', 'PTR', 'ANY'];
const OPTIONS = ['type', 'querytype', 'port', 'retry', 'debug', 't', 'timeout'];

interface Asked {
  types: string[];
  /** ms. */
  timeout: number;
  debug: boolean;
  operands: readonly string[];
}

export function* busyboxNslookup(p: Process, words: readonly string[]): Blocking<number> {
  const asked = readWords(words);
  if (typeof asked === 'string') {
    yield* complain(p, `nslookup: ${asked}`);
    return 1;
  }
  const [name = '', given] = asked.operands;
  const servers = given === undefined ? resolverConfig(p).nameservers : [given];
  const questions = questionsFor(name, asked.types, given === undefined ? resolverConfig(p).search : []);
  for (const server of servers.length > 0 ? servers : ['127.0.0.1']) {
    const address = isAddress(server) ? server : yield* firstAddress(p, server);
    if (address === undefined) {
      yield* complain(p, `nslookup: bad address '${server}'`);
      return 1;
    }
    const status = yield* query(p, { name: server, address }, questions, asked);
    if (status !== undefined) return status;
  }
  yield* p.write(1, ';; connection timed out; no servers could be reached\n\n');
  return 1;
}

/** Options are whole words before the name, which may be cut short; what is wrong with a value is the answer. */
function readWords(words: readonly string[]): Asked | string {
  const asked = { types: [] as string[], timeout: 5000, debug: false };
  let at = 0;
  for (; words[at]?.startsWith('-'); at++) {
    const [option = '', value = ''] = words[at]!.slice(1).split(/=(.*)/s);
    const found = option === '' ? [] : OPTIONS.includes(option) ? [option] : OPTIONS.filter((one) => one.startsWith(option));
    if (found.length !== 1) throw new UsageError('');
    if (found[0] === 'type' || found[0] === 'querytype') {
      if (!TYPES.includes(value.toUpperCase())) return `invalid query type "${value}"`;
      asked.types.push(value.toUpperCase());
    } else if (found[0] === 'debug') asked.debug = true;
    else if (!/^\d+$/.test(value)) return `invalid number '${value}'`;
    else if (found[0] === 't' || found[0] === 'timeout') asked.timeout = Number(value) * 1000;
  }
  const operands = words.slice(at);
  if (operands.length === 0 || operands.length > 2) throw new UsageError('');
  return { ...asked, operands };
}

/** Addresses of both families unless a type is named; a name without a dot is asked for in each domain of the search list (of resolv.conf, which is not read where a server is given), and only there. */
function questionsFor(name: string, types: readonly string[], search: readonly string[]): DnsQuestion[] {
  if (types.length === 0 && isAddress(name)) return [{ name: reverseName(name), type: 'PTR' }];
  return (types.length === 0 ? ['A', 'AAAA'] : TYPES.filter((one) => types.includes(one))).flatMap((type) =>
    (name.includes('.') || type === 'PTR' || search.length === 0 ? [name] : search.map((domain) => `${name}.${domain}`)).map((full) => ({ name: full, type: type as DnsQuestion['type'] })));
}

/** One server's turn: undefined if nothing came back from it. */
function* query(p: Process, server: { name: string; address: string }, questions: readonly DnsQuestion[], { timeout, debug }: Asked): Blocking<number | undefined> {
  let answered = 0, status = 0;
  for (const [number, question] of questions.entries()) {
    const began = p.now, answer = yield* ask(p, server.address, { ...question, name: question.name.replace(/\.$/, '') }, timeout);
    if (!answer) break;
    if (answered++ === 0) yield* p.write(1, `Server:\t\t${server.name}\nAddress:\t${server.address}:53\n\n`);
    if (debug) yield* p.write(1, `Query #${number} completed in ${Math.round(p.now - began)}ms:\n`);
    yield* p.write(1, `${answer.status === 'NOERROR' ? told(answer, debug) : `** server can't find ${question.name}: ${answer.status}\n`}\n`);
    if (answer.status !== 'NOERROR') status = 1;
  }
  if (answered === 0) return undefined;
  const silent = questions.slice(answered);
  yield* p.write(1, silent.map(({ name }) => `*** Can't find ${name}: No answer\n`).join(''));
  return silent.length > 0 ? 1 : status;
}

const told = ({ authoritative, answers }: DnsAnswer, debug: boolean): string =>
  `${authoritative ? (debug ? 'authoritative answer:\n' : '') : 'Non-authoritative answer:\n'}${answers.map((record) => recordLine({ ...record, data: record.data.replace(/\.$/, '') })).join('')}`;
