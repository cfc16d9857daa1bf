/** All commands on keys. */
import { hashes } from './hashes.ts';
import { keys } from './keys.ts';
import { lists } from './lists.ts';
import { sets } from './sets.ts';
import { sortedSets } from './sorted-sets.ts';
import { streams } from './streams.ts';
import { strings } from './strings.ts';
import type { Commands } from './command.ts';

export const COMMANDS: Commands = { ...strings, ...keys, ...lists, ...sets, ...hashes, ...sortedSets, ...streams };

/** Commands of the real server that are not simulated: it says so. */
export const LEFT_OUT = new Set(('bitfield bitop bitpos brpoplpush blmove cluster dump eval evalsha evalsha_ro eval_ro failover fcall function geoadd geodist geohash geopos georadius geosearch lcs lmpop blmpop migrate module '
  + 'pfadd pfcount pfmerge psync replicaof restore script sort sort_ro ssubscribe spublish sintercard zdiff zinter zinterstore zunion zunionstore zlexcount zrangebylex zmpop bzpopmin bzpopmax zrandmember zrangestore hrandfield hscan sscan zscan '
  + 'hexpire httl waitaof xack xautoclaim xclaim xgroup xinfo xpending xread xreadgroup xtrim').split(' '));
