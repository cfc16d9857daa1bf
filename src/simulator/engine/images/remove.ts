/** DELETE /images/{name} and POST /images/{name}/tag. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { ContainerRecord } from '../../api/engine/containers.ts';
import type { ImageRecord } from '../../api/engine/images.ts';
import type { Engine } from '../engine.ts';
import { ApiError, conflict, notFound } from '../http/errors.ts';
import { imageEvent } from './image-events.ts';
import { DANGLING, type Found } from './images.ts';
import { familiar, normalised, parseReference, repositoryPart, withDefaultTag } from './reference.ts';

export type Removal = { Untagged: string } | { Deleted: string };

/** @throws 404, 409 */
export function* removeImage(engine: Engine, reference: string, force: boolean): Blocking<Removal[]> {
  const { images } = engine;
  const { target: { digest }, record } = images.require(reference);
  const names = images.namesOf(digest);
  if (record) return removeName(engine, record, names, force);
  const short = digest.slice(7, 19), parsed = reference.includes('@') ? parseReference(reference) : undefined;
  const same = parsed ? names.filter((one) => isLoose(one) || repositoryPart(one.name) === `${parsed.domain}/${parsed.path}`) : [];
  if (parsed && same.length !== names.length) return untag(engine, same);
  refuseUsedId(engine, short, digest, force);
  // An id with several names goes only with force.
  if (!parsed && names.length > 1 && !force) throw conflict(`conflict: unable to delete ${short} (must be forced) - image is referenced in multiple repositories`);
  return removeAll(engine, names, digest);
}

const isLoose = ({ name }: ImageRecord): boolean => name.startsWith(DANGLING);

/** What goes with a name: the image hanging loose, and digests of a repository that has no other tag. */
function sameNames(record: ImageRecord, names: readonly ImageRecord[]): ImageRecord[] {
  const others = names.filter((one) => one !== record && repositoryPart(one.name) === repositoryPart(record.name));
  return names.filter((one) => one.name === record.name || isLoose(one) || (others.includes(one) && others.every(({ name }) => name.includes('@'))));
}

function untag(engine: Engine, records: readonly ImageRecord[]): Removal[] {
  return records.map(({ name, target }) => {
    const shown = name.startsWith(DANGLING) ? name : familiar(name);
    engine.images.unset(name, 'image untagged');
    engine.events.emit('image', 'untag', target.digest, { name: shown });
    return { Untagged: shown };
  });
}

function removeName(engine: Engine, record: ImageRecord, names: readonly ImageRecord[], force: boolean): Removal[] {
  const { images } = engine, { target: { digest } } = record;
  const same = sameNames(record, names);
  if (same.length !== names.length) return untag(engine, same);
  // Forced while a container uses it, the image only loses its name.
  if (force && engine.containers.list().some((one) => one.image === digest)) {
    images.set({ ...record, name: `${DANGLING}${digest}` }, 'image lost its name');
    return untag(engine, [record]);
  }
  refuseUsed(engine, familiar(record.name), digest, force);
  return removeAll(engine, names, digest);
}

const isRunning = ({ state }: ContainerRecord): boolean => ['running', 'paused', 'restarting'].includes(state.status);

/** An image by its id: a running container stands in the way always, a stopped one without force. */
function refuseUsedId(engine: Engine, short: string, digest: string, force: boolean): void {
  const users = engine.containers.list().filter((one) => one.image === digest);
  const running = users.find(isRunning), stopped = users.find((one) => !isRunning(one));
  if (running) throw conflict(`conflict: unable to delete ${short} (cannot be forced) - image is being used by running container ${running.id.slice(0, 12)}`);
  if (stopped && !force) throw conflict(`conflict: unable to delete ${short} (must be forced) - image is being used by stopped container ${stopped.id.slice(0, 12)}`);
}

/** An image by its last name: any container stands in the way without force. */
function refuseUsed(engine: Engine, text: string, digest: string, force: boolean): void {
  const users = engine.containers.list().filter((one) => one.image === digest);
  const short = digest.slice(7, 19);
  const any = users.find(isRunning) ?? users[0];
  if (any && !force) throw conflict(`conflict: unable to delete ${text} (must be forced) - container ${any.id.slice(0, 12)} is using its referenced image ${short}`);
}

function removeAll(engine: Engine, names: readonly ImageRecord[], digest: string): Removal[] {
  const removals: Removal[] = [];
  for (const record of [...names].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    engine.images.unset(record.name, 'image removed');
    const dangling = record.name.startsWith(DANGLING), name = dangling ? record.name : familiar(record.name);
    if (!dangling) engine.events.emit('image', 'untag', digest, { name });
    removals.push({ Untagged: name });
  }
  engine.events.emit('image', 'delete', digest, { name: digest });
  return [...removals.filter((one) => !('Untagged' in one && one.Untagged.startsWith(DANGLING))), { Deleted: digest }];
}

/** POST /images/{name}/tag. @throws 400, 404 */
/** A name that is none is simply not found. @throws 404 */
function sourceOf(engine: Engine, source: string): Found {
  try {
    return engine.images.require(source);
  } catch (error) {
    throw error instanceof ApiError && error.status === 400 ? notFound(error.message) : error;
  }
}

export function* tagImage(engine: Engine, source: string, name: string): Blocking<void> {
  const { target, record } = sourceOf(engine, source);
  const full = normalised(withDefaultTag(parseReference(name)));
  engine.images.tag(full, target, record ? { pulledFrom: record.pulledFrom, parent: record.parent, builtHere: record.builtHere } : {}, 'image tagged');
  imageEvent(engine, 'tag', target.digest, familiar(full));
}
