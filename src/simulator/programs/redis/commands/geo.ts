/** Places on the earth as members of a sorted set, their score being a geohash of 52 bits. */
import type { Keyspace } from '../keyspace.ts';
import { float, integer, Refused, type Reply } from '../reply.ts';
import { command, MANY, syntax, type Commands } from './command.ts';

type Place = readonly [longitude: number, latitude: number];

const LATITUDE = 85.05112878, STEPS = 26, EARTH = 6_372_797.560856;
const UNITS: Readonly<Record<string, number>> = { m: 1, km: 1000, ft: 0.3048, mi: 1609.34 };

/** Bits of longitude and latitude in turn, longitude first. */
function scoreOf([longitude, latitude]: Place, latitudes = LATITUDE): bigint {
  const x = BigInt(Math.floor(((longitude + 180) / 360) * 2 ** STEPS)), y = BigInt(Math.floor(((latitude + latitudes) / (2 * latitudes)) * 2 ** STEPS));
  let bits = 0n;
  for (let step = BigInt(STEPS - 1); step >= 0n; step--) bits = (bits << 2n) | (((x >> step) & 1n) << 1n) | ((y >> step) & 1n);
  return bits;
}

/** The middle of the field that a score names. */
function placeOf(score: number): Place {
  let x = 0, y = 0;
  for (let bits = BigInt(score), step = 0; step < STEPS; step++, bits >>= 2n) {
    x += Number((bits >> 1n) & 1n) * 2 ** step;
    y += Number(bits & 1n) * 2 ** step;
  }
  const middle = (at: number, least: number, width: number): number => (least + (at / 2 ** STEPS) * width + (least + ((at + 1) / 2 ** STEPS) * width)) / 2;
  return [middle(x, -180, 360), middle(y, -LATITUDE, 2 * LATITUDE)];
}

const radians = (degrees: number): number => degrees * (Math.PI / 180);

function metres([fromX, fromY]: Place, [toX, toY]: Place): number {
  const a = radians(fromY), b = radians(toY), u = Math.sin((b - a) / 2), v = Math.sin((radians(toX) - radians(fromX)) / 2);
  return 2 * EARTH * Math.asin(Math.sqrt(u * u + Math.cos(a) * Math.cos(b) * v * v));
}

const ALPHABET = '0123456789bcdefghjkmnpqrstuvwxyz';

/** The usual geohash of 11 letters: latitudes reach to 90 degrees there; 52 bits fill ten of them. */
function geohash(place: Place): string {
  const bits = scoreOf(place, 90);
  return Array.from({ length: 11 }, (_, i) => (i === 10 ? '0' : ALPHABET[Number((bits >> BigInt(52 - (i + 1) * 5)) & 31n)])).join('');
}

const exact = (value: number): string => value.toPrecision(20).replace(/0+$/, '').replace(/\.$/, '');
const unitOf = (word: string | undefined): number => {
  const unit = UNITS[word?.toLowerCase() ?? 'm'];
  if (unit === undefined) throw new Refused('ERR unsupported unit provided. please use M, KM, FT, MI');
  return unit;
};

function point(longitude: string | undefined, latitude: string | undefined): Place {
  const x = float(longitude ?? ''), y = float(latitude ?? '');
  if (Math.abs(x) > 180 || Math.abs(y) > LATITUDE) throw new Refused(`ERR invalid longitude,latitude pair ${x.toFixed(6)},${y.toFixed(6)}`);
  return [x, y];
}

function add(db: Keyspace, [key = '', ...words]: string[]): Reply {
  const options = new Set<string>();
  while (words.length > 0 && ['NX', 'XX', 'CH'].includes(words[0]!.toUpperCase())) options.add(words.shift()!.toUpperCase());
  if (words.length === 0 || words.length % 3 !== 0 || (options.has('NX') && options.has('XX'))) throw syntax();
  const places = words.flatMap((word, i): [string, number][] => (i % 3 === 0 ? [[words[i + 2]!, Number(scoreOf(point(word, words[i + 1])))]] : []));
  const set = db.make(key, 'zset');
  let counted = 0;
  for (const [name, score] of places) {
    const before = set.get(name);
    if ((options.has('NX') && before !== undefined) || (options.has('XX') && before === undefined)) continue;
    if (before === undefined || (options.has('CH') && before !== score)) counted++;
    set.set(name, score);
  }
  db.prune(key);
  return counted;
}

const held = (db: Keyspace, key: string | undefined, name: string): Place | undefined => {
  const score = db.get(key!, 'zset')?.get(name);
  return score === undefined ? undefined : placeOf(score);
};

function distance(db: Keyspace, [key, from = '', to = '', unit]: string[]): Reply {
  const size = unitOf(unit), a = held(db, key, from), b = held(db, key, to);
  return a && b ? (metres(a, b) / size).toFixed(4) : null;
}

interface Search {
  from: Place | undefined;
  /** Metres around it, or of a box. */
  radius: number | undefined;
  box: [number, number] | undefined;
  unit: number;
  order: string | undefined;
  count: number;
  shows: Set<string>;
}

function readSearch(db: Keyspace, key: string, words: string[]): Search {
  const search: Search = { from: undefined, radius: undefined, box: undefined, unit: 1, order: undefined, count: Infinity, shows: new Set() };
  while (words.length > 0) {
    const word = words.shift()!.toUpperCase();
    if (word === 'FROMLONLAT') search.from = point(words.shift(), words.shift());
    else if (word === 'FROMMEMBER') {
      search.from = held(db, key, words.shift() ?? '') ?? (db.entry(key) ? undefined : [0, 0]);
      if (!search.from) throw new Refused('ERR could not decode requested zset member');
    } else if (word === 'BYRADIUS' && words.length > 1) [search.radius, search.unit] = [float(words.shift() ?? '', 'ERR need numeric radius'), unitOf(words.shift())];
    else if (word === 'BYBOX' && words.length > 2) [search.box, search.unit] = [[float(words.shift() ?? '', 'ERR need numeric width'), float(words.shift() ?? '', 'ERR need numeric height')], unitOf(words.shift())];
    else if (word === 'ASC' || word === 'DESC') search.order = word;
    else if (word === 'COUNT' && words.length > 0) {
      search.count = integer(words.shift()!);
      if (search.count <= 0) throw new Refused('ERR COUNT must be > 0');
    }
    else if (/^WITH(DIST|COORD|HASH)$/.test(word)) search.shows.add(word);
    else if (word !== 'ANY') throw syntax();
  }
  if (search.radius !== undefined && search.radius < 0) throw new Refused('ERR radius cannot be negative');
  if (search.box?.some((side) => side < 0)) throw new Refused('ERR height or width cannot be negative');
  return search;
}

interface Found {
  name: string;
  score: number;
  place: Place;
  /** Metres from the place of the search. */
  far: number;
}

function found(db: Keyspace, key: string, { from, radius, box, unit, order, count }: Search, name: string): Found[] {
  const entries = [...(db.get(key, 'zset') ?? [])];
  if (!from) throw new Refused(`ERR exactly one of FROMMEMBER or FROMLONLAT can be specified for ${name}`);
  if (radius === undefined && !box) throw new Refused(`ERR exactly one of BYRADIUS and BYBOX can be specified for ${name}`);
  const inside = (place: Place): boolean => (box ? metres([from[0], place[1]], place) <= (box[0] * unit) / 2 && metres([place[0], from[1]], place) <= (box[1] * unit) / 2 : metres(from, place) <= radius! * unit);
  const all = entries.map(([name, score]) => ({ name, score, place: placeOf(score) })).filter(({ place }) => inside(place)).map((one) => ({ ...one, far: metres(from, one.place) }));
  all.sort((a, b) => (order === undefined && count === Infinity ? a.score - b.score : order === 'DESC' ? b.far - a.far : a.far - b.far));
  return all.slice(0, count);
}

/** GEOSEARCHSTORE: the places, or how far they are, as a sorted set. */
function store(db: Keyspace, [to = '', key = '', ...words]: string[]): Reply {
  const far = words.some((word) => /^storedist$/i.test(word)), search = readSearch(db, key, words.filter((word) => !/^storedist$/i.test(word)));
  if (search.shows.size > 0) throw new Refused('ERR GEOSEARCHSTORE is not compatible with WITHDIST, WITHHASH and WITHCOORD options');
  const all = found(db, key, search, 'geosearchstore');
  db.delete(to);
  if (all.length > 0) db.put(to, 'zset', new Map(all.map((one) => [one.name, far ? one.far / search.unit : one.score])));
  return all.length;
}

function find(db: Keyspace, [key = '', ...words]: string[]): Reply {
  const search = readSearch(db, key, words), { shows, unit } = search;
  return found(db, key, search, 'geosearch').map(({ name, score, place, far }) => (shows.size === 0 ? name : [
    name,
    ...(shows.has('WITHDIST') ? [(far / unit).toFixed(4)] : []),
    ...(shows.has('WITHHASH') ? [score] : []),
    ...(shows.has('WITHCOORD') ? [place.map(exact)] : []),
  ]));
}

/** The older words for a search around a place. */
const around = (from: 'FROMLONLAT' | 'FROMMEMBER') => (db: Keyspace, [key = '', ...words]: string[]): Reply => {
  const place = words.splice(0, from === 'FROMMEMBER' ? 1 : 2), [radius = '', unit = '', ...rest] = words;
  if (rest.some((word) => /^store(dist)?$/i.test(word))) throw new Refused('ERR STORE and STOREDIST are not simulated here');
  return find(db, [key, from, ...place, 'BYRADIUS', radius, unit, ...rest]);
};

export const geo: Commands = {
  geoadd: command(4, MANY, add),
  geodist: command(3, 4, distance),
  geopos: command(1, MANY, (db, [key, ...names]) => names.map((name) => held(db, key, name)?.map(exact) ?? null)),
  geohash: command(1, MANY, (db, [key, ...names]) => names.map((name) => {
    const place = held(db, key, name);
    return place ? geohash(place) : null;
  })),
  geosearch: command(6, MANY, find),
  geosearchstore: command(7, MANY, store),
  georadius: command(5, MANY, around('FROMLONLAT')),
  georadius_ro: command(5, MANY, around('FROMLONLAT')),
  georadiusbymember: command(4, MANY, around('FROMMEMBER')),
  georadiusbymember_ro: command(4, MANY, around('FROMMEMBER')),
};
