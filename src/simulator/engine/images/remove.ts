/** DELETE /images/{name} and POST /images/{name}/tag. */
import type { ContainerRecord } from '../../api/engine/containers.ts';
import type { ImageRecord } from '../../api/engine/images.ts';
import type { Engine } from '../engine.ts';
import { conflict } from '../http/errors.ts';
import { imageEvent } from './image-events.ts';
import { DANGLING } from './images.ts';
import { familiar, normalised, parseReference, repositoryPart, withDefaultTag } from './reference.ts';

export type Removal = { Untagged: string } | { Deleted: string };

/** @throws 404, 409 */
export function removeImage(engine: Engine, reference: string, force: boolean): Removal[] {
  const { images } = engine;
  const found = images.require(reference);
  const names = images.namesOf(found.target.digest);
  if (found.record) return removeName(engine, found.record, names, force);
  const repositories = new Set(names.map((one) => repositoryPart(one.name)));
  const short = found.target.digest.slice(7, 19);
  refuseUsedId(engine, short, found.target.digest, force);
  // An id with several names goes only with force; several tags of one repository count as one.
  if (!isByDigest(reference) && (repositories.size > 1 || names.length > 1) && !force) throw conflict(`conflict: unable to delete ${short} (must be forced) - image is referenced in multiple repositories`);
  return removeAll(engine, names, found.target.digest);
}

const isByDigest = (reference: string): boolean => reference.includes('@');

function removeName(engine: Engine, record: ImageRecord, names: readonly ImageRecord[], force: boolean): Removal[] {
  const { images } = engine;
  const text = familiar(record.name);
  const isLast = names.length === 1;
  // Forced while a container uses it, the image only loses its name.
  const used = force && engine.containers.list().some((one) => one.image === record.target.digest);
  if (!isLast || used) {
    if (isLast) images.set({ ...record, name: `${DANGLING}${record.target.digest}` }, 'image lost its name');
    images.unset(record.name, 'image untagged');
    engine.events.emit('image', 'untag', record.target.digest, { name: text });
    return [{ Untagged: text }];
  }
  refuseUsed(engine, text, record.target.digest, force);
  return removeAll(engine, [record], record.target.digest);
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
export function tagImage(engine: Engine, source: string, name: string): void {
  const { target, record } = engine.images.require(source);
  const full = normalised(withDefaultTag(parseReference(name)));
  engine.images.tag(full, target, record ? { pulledFrom: record.pulledFrom, parent: record.parent, builtHere: record.builtHere } : {}, 'image tagged');
  imageEvent(engine, 'tag', target.digest, familiar(full));
}
