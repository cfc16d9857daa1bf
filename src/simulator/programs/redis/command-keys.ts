/** COMMAND GETKEYS: which words of a command are keys. */
import { Refused } from './reply.ts';

const ALL = new Set('del unlink exists touch mget sunion sinter sdiff sunionstore sinterstore sdiffstore pfcount pfmerge watch rename renamenx copy rpoplpush lmove blmove brpoplpush smove lcs'.split(' '));
/** Of those above, the ones with just two keys. */
const TWO = new Set('rename renamenx copy rpoplpush lmove blmove brpoplpush smove lcs'.split(' '));
const NONE = new Set('ping echo select dbsize flushdb flushall keys scan randomkey save bgsave bgrewriteaof lastsave info config client command time auth hello quit reset acl swapdb wait publish subscribe psubscribe unsubscribe punsubscribe pubsub script function slowlog latency role replicaof slaveof shutdown multi exec discard unwatch lolwut monitor debug cluster'.split(' '));
/** The number of keys stands in front of them. */
const COUNTED: Readonly<Record<string, number>> = { eval: 1, evalsha: 1, eval_ro: 1, evalsha_ro: 1, fcall: 1, fcall_ro: 1, zunion: 0, zinter: 0, zdiff: 0, zintercard: 0, sintercard: 0, lmpop: 0, zmpop: 0, blmpop: 1, bzmpop: 1 };

export function keysOf([written = '', ...args]: readonly string[], isKnown: (name: string) => boolean): string[] {
  const name = written.toLowerCase();
  if (!isKnown(name)) throw new Refused('ERR Invalid command specified');
  if (NONE.has(name)) throw new Refused('ERR The command has no key arguments');
  if (args.length === 0) throw new Refused('ERR Invalid number of arguments specified for command');
  const at = COUNTED[name];
  if (at !== undefined) {
    const count = Number(args[at]);
    if (!Number.isInteger(count) || count < 0 || args.length < at + 1 + count) throw new Refused('ERR Invalid arguments specified for command');
    if (count === 0) throw new Refused('ERR The command has no key arguments');
    return args.slice(at + 1, at + 1 + count);
  }
  if (name === 'mset' || name === 'msetnx') return args.filter((_, i) => i % 2 === 0);
  if (/^(?:zunionstore|zinterstore|zdiffstore)$/.test(name)) return [args[0]!, ...args.slice(2, 2 + Number(args[1]))];
  if (/^b[lr]pop$|^bzpop(?:min|max)$/.test(name)) return args.slice(0, -1);
  if (name === 'bitop') return args.slice(1);
  if (/^(?:object|xinfo|xgroup|memory)$/.test(name)) return args.slice(1, 2);
  if (/^xread/.test(name)) {
    const rest = args.slice(args.findIndex((one) => /^streams$/i.test(one)) + 1);
    return rest.slice(0, rest.length / 2);
  }
  return ALL.has(name) ? args.slice(0, TWO.has(name) ? 2 : undefined) : args.slice(0, 1);
}
