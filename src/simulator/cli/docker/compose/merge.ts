/** Puts one compose file over another: mappings join, lists join where compose joins them, the rest is replaced. */
import { Marked } from './marked.ts';
import { isMap, text, type Raw } from './raw.ts';

/** Lists that are replaced as a whole. */
const replaced = new Set(['command', 'entrypoint', 'test']);

/** 'KEY=value' lists and mappings are the same thing. */
const pairKeys = new Set(['environment', 'labels', 'args', 'annotations', 'sysctls']);

function asMap(value: unknown): Raw {
  if (isMap(value)) return value;
  return Object.fromEntries((Array.isArray(value) ? value : []).map((item) => {
    const [key = '', rest] = String(item).split(/=(.*)/s);
    return [key, rest ?? null];
  }));
}

/** What tells entries of a list apart: a later one with the same key takes the place of the earlier one. */
type Keys = Readonly<Record<string, (one: unknown) => string>>;

const KEYS: Keys = {
  volumes: (one) => (isMap(one) ? text(one.target) : text(one)),
  devices: (one) => (isMap(one) ? text(one.target) : text(one)),
  ports: (one) => (isMap(one) ? `${text(one.host_ip ?? '0.0.0.0')}:${text(one.published)}:${text(one.target)}/${text(one.protocol ?? 'tcp')}` : text(one)),
  secrets: (one) => (isMap(one) ? text(one.target ?? `/run/secrets/${text(one.source)}`) : text(one)),
  configs: (one) => (isMap(one) ? text(one.target ?? `/${text(one.source)}`) : text(one)),
  env_file: (one) => (isMap(one) ? text(one.path) : text(one)),
  ...Object.fromEntries(['cap_add', 'cap_drop', 'dns', 'dns_opt', 'dns_search', 'expose', 'links', 'aliases', 'profiles', 'tmpfs', 'tags', 'extra_hosts', 'label_file'].map((key) => [key, (one: unknown) => text(one)])),
  ...Object.fromEntries(['annotations', 'environment', 'labels', 'sysctls'].map((key) => [key, (one: unknown) => text(one).split('=')[0]!])),
};

const pairKey = KEYS.labels!;

/** What tells entries of lists further in apart. */
const INNER: Record<string, Keys> = {
  build: { args: pairKey, additional_contexts: pairKey, labels: pairKey, tags: pairKey }, deploy: { labels: pairKey },
};
const OF_ENDPOINTS: Keys = { aliases: pairKey, link_local_ips: pairKey };

const uniqueIn = (value: unknown, keys: Keys): unknown =>
  (isMap(value) && !(value instanceof Marked) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, Array.isArray(one) && keys[key] ? unique(one, keys[key]) : one])) : value);
const uniqueInEach = (value: unknown, keys: Keys): unknown =>
  (isMap(value) && !(value instanceof Marked) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, uniqueIn(one, keys)])) : value);

/** Entries that come twice in the lists of one service. */
export const withoutRepeats = (service: Raw): Raw => {
  const own = uniqueIn(service, KEYS) as Raw;
  return Object.fromEntries(Object.entries(own).map(([key, value]) => [key, INNER[key] ? uniqueIn(value, INNER[key]) : key === 'networks' ? uniqueInEach(value, OF_ENDPOINTS) : value]));
};

/** Labels of networks that come twice. */
export function withoutRepeatedLabels(document: unknown): unknown {
  if (!isMap(document) || !isMap(document.networks)) return document;
  return { ...document, networks: uniqueInEach(document.networks, { labels: pairKey }) };
}

function unique(items: readonly unknown[], keyOf: (one: unknown) => string): unknown[] {
  return [...new Map(items.map((one) => [keyOf(one), one])).values()];
}

export function merge(base: unknown, over: unknown, key = ''): unknown {
  if (over === undefined) return base;
  if (over instanceof Marked) return over.kind === 'reset' ? undefined : over.value;
  if (base === undefined || base === null) return over;
  if (over === null) return base;
  if (pairKeys.has(key)) return { ...asMap(base), ...asMap(over) };
  if (key === 'logging' && isMap(base) && isMap(over) && base.driver !== undefined && over.driver !== undefined && base.driver !== over.driver) return over;
  if (isMap(base) && isMap(over)) return Object.fromEntries([...new Set([...Object.keys(base), ...Object.keys(over)])].map((name) => [name, merge(base[name], over[name], name)]).filter(([, one]) => one !== undefined));
  if (Array.isArray(base) && Array.isArray(over) && !replaced.has(key)) {
    const all = [...base, ...over];
    return KEYS[key] ? unique(all, KEYS[key]) : all;
  }
  return over;
}
