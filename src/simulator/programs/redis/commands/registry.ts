/** All commands on keys. */
import { bitFields } from './bit-fields.ts';
import { bits } from './bits.ts';
import type { Commands } from './command.ts';
import { geo } from './geo.ts';
import { hashExpiry } from './hash-expiry.ts';
import { hashes } from './hashes.ts';
import { hyperLogLogs } from './hyperloglog.ts';
import { keys } from './keys.ts';
import { lists } from './lists.ts';
import { scans } from './scans.ts';
import { sets } from './sets.ts';
import { severalKeys } from './several-keys.ts';
import { sortedSetAlgebra } from './sorted-set-algebra.ts';
import { sortedSets } from './sorted-sets.ts';
import { sorting } from './sorting.ts';
import { streamClaims } from './stream-claims.ts';
import { streamGroups } from './stream-groups.ts';
import { streams } from './streams.ts';
import { strings } from './strings.ts';

export const COMMANDS: Commands = { ...strings, ...bits, ...bitFields, ...keys, ...scans, ...lists, ...sets, ...hashes, ...hashExpiry, ...sortedSets, ...sortedSetAlgebra, ...geo, ...hyperLogLogs, ...severalKeys, ...sorting, ...streams, ...streamGroups, ...streamClaims };

/** Commands of the real server that are not simulated: it says so. */
export const LEFT_OUT = new Set(('dump hgetdel hgetex hsetex lolwut migrate module '
  + 'pfdebug psync restore ssubscribe sunsubscribe waitaof').split(' '));
