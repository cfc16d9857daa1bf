/** Fields of hashes that expire (t_hash.c): HEXPIRE and its kin. */
import type { Keyspace } from '../keyspace.ts';
import { integer, Refused, type Reply } from '../reply.ts';
import { command, MANY, type Commands } from './command.ts';

/** The latest moment that a field can expire at (EB_EXPIRE_TIME_MAX). */
const LATEST = 2 ** 48 - 2;
/** What a field without an expiry answers, and one that is not there. */
const NEVER = -1, ABSENT = -2;

/** `FIELDS n field…`. @throws Refused */
function fieldsOf([word = '', number = '', ...fields]: readonly string[]): string[] {
  if (word.toUpperCase() !== 'FIELDS') throw new Refused('ERR Mandatory argument FIELDS is missing or not at the right position');
  const count = /^[1-9]\d{0,9}$/.test(number) ? Number(number) : 0;
  if (count === 0) throw new Refused('ERR Parameter `numFields` should be greater than 0');
  if (count !== fields.length) throw new Refused('ERR The `numfields` parameter must match the number of arguments');
  return fields;
}

/** One answer for each field: `of` is asked about those that are there. */
function each(db: Keyspace, key: string, fields: readonly string[], of: (field: string, expires: number | undefined) => number): Reply {
  return fields.map((field) => (db.get(key, 'hash')?.has(field) ? of(field, db.entry(key)?.fields?.get(field)) : ABSENT));
}

const CONDITIONS: Readonly<Record<string, (moment: number, before: number | undefined) => boolean>> = {
  NX: (_, before) => before === undefined,
  XX: (_, before) => before !== undefined,
  GT: (moment, before) => before !== undefined && moment > before,
  LT: (moment, before) => before === undefined || moment < before,
};

const expiring = (name: string, unit: number, absolute: boolean) => (db: Keyspace, [key = '', time = '', ...words]: string[]): Reply => {
  const given = integer(time);
  if (given < 0) throw new Refused('ERR invalid expire time, must be >= 0');
  const moment = given * unit + (absolute ? 0 : db.now());
  if (moment > LATEST) throw new Refused(`ERR invalid expire time in '${name}' command`);
  const condition = Object.hasOwn(CONDITIONS, words[0]!.toUpperCase()) ? CONDITIONS[words.shift()!.toUpperCase()] : undefined, fields = fieldsOf(words);
  return each(db, key, fields, (field, before) => {
    if (condition && !condition(moment, before)) return 0;
    if (moment > db.now()) {
      db.expireField(key, field, moment);
      return 1;
    }
    db.get(key, 'hash')!.delete(field);
    db.prune(key);
    return 2;
  });
};

const telling = (of: (db: Keyspace, expires: number) => number) => (db: Keyspace, [key = '', ...words]: string[]): Reply =>
  each(db, key, fieldsOf(words), (_, expires) => (expires === undefined ? NEVER : of(db, expires)));

export const hashExpiry: Commands = {
  hexpire: command(5, MANY, expiring('hexpire', 1000, false)),
  hpexpire: command(5, MANY, expiring('hpexpire', 1, false)),
  hexpireat: command(5, MANY, expiring('hexpireat', 1000, true)),
  hpexpireat: command(5, MANY, expiring('hpexpireat', 1, true)),
  httl: command(4, MANY, telling((db, expires) => Math.ceil((expires - db.now()) / 1000))),
  hpttl: command(4, MANY, telling((db, expires) => Math.floor(expires - db.now()))),
  hexpiretime: command(4, MANY, telling((_, expires) => Math.ceil(expires / 1000))),
  hpexpiretime: command(4, MANY, telling((_, expires) => Math.floor(expires))),
  hpersist: command(4, MANY, (db, [key = '', ...words]) => each(db, key, fieldsOf(words), (field, expires) => {
    if (expires === undefined) return NEVER;
    db.expireField(key, field, undefined);
    return 1;
  })),
};
