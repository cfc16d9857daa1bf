/** GET /images/json. */
import type { Descriptor, ImageRecord } from '../../api/engine/images.ts';
import type { Engine } from '../engine.ts';
import { untilMoment } from '../http/until.ts';
import type { Filters } from '../http/filters.ts';
import { DANGLING } from './images.ts';
import { manifestSummaries } from './manifests.ts';
import { familiar, familiarRepository, repositoryPart } from './reference.ts';

type Json = Record<string, unknown>;

export const IMAGE_FILTERS = ['before', 'dangling', 'label', 'label!', 'reference', 'since', 'until'];

interface Options {
  manifests: boolean;
  sharedSizes: boolean;
}

const sorted = (labels: Readonly<Record<string, string>>): Record<string, string> => Object.fromEntries(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)));

export const createdAt = (engine: Engine, target: Descriptor): number => parseTime(engine.images.platformImage(target)?.config.created);

/** Unix ms of an RFC 3339 time in UTC. */
export function parseTime(text: string | undefined): number {
  const match = /^(\d+)-(\d+)-(\d+)T(\d+):(\d+):(\d+)(\.\d+)?Z$/.exec(text ?? '');
  if (!match) return 0;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [number, number, number, number, number, number];
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400), ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const days = era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
  return (days * 86400 + hour * 3600 + minute * 60 + second) * 1000 + Number(match[7] ?? 0) * 1000;
}

export function repoTags(names: readonly ImageRecord[]): string[] {
  return names.filter((one) => !one.name.startsWith(DANGLING)).map((one) => familiar(one.name)).sort();
}

export function repoDigests(names: readonly ImageRecord[]): string[] {
  return [...new Set(names.filter((one) => !one.name.startsWith(DANGLING)).map((one) => `${familiarRepository(repositoryPart(one.name))}@${one.target.digest}`))].sort();
}

/** Bytes of the layers that other images have too. */
function sharedSize(engine: Engine, target: Descriptor): number {
  const own = engine.images.platformImage(target)?.manifest.layers ?? [];
  const others = new Set(engine.images.list().filter((one) => one.target.digest !== target.digest).flatMap((one) => engine.images.platformImage(one.target)?.manifest.layers.map((layer) => layer.digest) ?? []));
  return own.filter((layer) => others.has(layer.digest)).reduce((sum, layer) => sum + layer.size + (engine.images.content.get(layer.digest)?.layer?.unpacked ?? 0), 0);
}

function summary(engine: Engine, target: Descriptor, names: readonly ImageRecord[], options: Options): Json {
  const { images, containers } = engine;
  const image = images.platformImage(target);
  const used = containers.list().filter((one) => one.image === target.digest).length;
  return {
    Containers: used, Created: Math.floor(parseTime(image?.config.created) / 1000), Id: target.digest, Labels: sorted(image?.config.config.Labels ?? {}), ParentId: '', Descriptor: target,
    ...(options.manifests ? { Manifests: manifestSummaries(engine, target) } : {}),
    RepoDigests: repoDigests(names), RepoTags: repoTags(names), SharedSize: options.sharedSizes ? sharedSize(engine, target) : -1, Size: images.totalSize(target),
  };
}

/** One entry for each image, its names together; newest first. */
export function imageSummaries(engine: Engine, options: Options, passes: (record: ImageRecord) => boolean = () => true): Json[] {
  const groups = new Map<string, ImageRecord[]>();
  for (const record of engine.images.list()) {
    if (!passes(record)) continue;
    groups.set(record.target.digest, [...(groups.get(record.target.digest) ?? []), record]);
  }
  const age = ([, [record]]: [string, ImageRecord[]]): number => createdAt(engine, record!.target);
  return [...groups].sort((a, b) => age(b) - age(a) || (a[0] < b[0] ? 1 : -1)).map(([, names]) => summary(engine, names[0]!.target, names, options));
}

/** path.Match of a familiar name; a pattern without a tag matches every tag. */
export function referenceMatches(name: string, pattern: string): boolean {
  const glob = (text: string): RegExp => new RegExp(`^${text.replace(/[.+^${}()|\\]/g, '\\$&').replace(/\*/g, '[^/]*').replace(/\?/g, '[^/]')}$`);
  try {
    return [name, name.replace(/:[^/]*$/, '').replace(/@.*$/, '')].some((one) => glob(pattern).test(one) || glob(pattern.replace(/^docker\.io\/(library\/)?/, '')).test(one));
  } catch {
    return false;
  }
}

/** Which names of images a filter lets through. @throws 400, 404 */
export function imageFilter(engine: Engine, filters: Filters): (record: ImageRecord) => boolean {
  const dangling = filters.boolean('dangling');
  const before = filters.get('before').map((name) => createdAt(engine, engine.images.require(name).target));
  const since = filters.get('since').map((name) => createdAt(engine, engine.images.require(name).target));
  const until = filters.get('until').map((value) => untilMoment(engine, value, "invalid value for 'until' filter: "));
  return (record) => {
    const isDangling = record.name.startsWith(DANGLING);
    if (dangling !== undefined && isDangling !== dangling) return false;
    const created = createdAt(engine, record.target);
    return before.every((moment) => created < moment) && since.every((moment) => created > moment) && until.every((moment) => record.taggedAt < moment)
      && filters.any('reference', (pattern) => !isDangling && referenceMatches(familiar(record.name), pattern)) && filters.labels(engine.images.platformImage(record.target)?.config.config.Labels);
  };
}
