/** --link on the default bridge: names that a container has inside others. */
import type { ContainerRecord } from '../../api/engine/containers.ts';
import type { Engine } from '../engine.ts';
import { internal, notFound } from '../http/errors.ts';

const parts = (link: string): [string, string] => {
  const [name = '', alias = name] = link.replace(/^\//, '').split(':');
  return [name, alias];
};

/** As an inspection shows them: who is linked, and what it is called inside. */
export const linksShown = ({ name, hostConfig }: ContainerRecord): string[] | null =>
  hostConfig.Links && (hostConfig.Links.length > 0 && hostConfig.NetworkMode === 'bridge' ? hostConfig.Links.map(parts).map(([other, alias]) => `/${other}:/${name}/${alias}`) : null);

/** On the default bridge those that a starting container is linked to have to run there. @throws 500 */
export function checkLinks(engine: Engine, { name, networks, hostConfig }: ContainerRecord): void {
  for (const [linked, alias] of networks['bridge'] ? (hostConfig.Links ?? []).map(parts) : []) {
    const other = engine.containers.find(linked);
    if (!other) continue;
    if (!engine.containers.live(other.id).running) throw internal(`Cannot link to a non running container: /${other.name} AS /${name}/${alias}`);
    if (!other.networks['bridge']) throw internal(`container ${other.id} not attached to default bridge network`);
  }
}

/** The lines of /etc/hosts for who is linked, where they run. */
export const linkLines = (engine: Engine, record: ContainerRecord) => (): string[] => (engine.containers.get(record.id)?.hostConfig.Links ?? []).map(parts).flatMap(([name, alias]) => {
  const other = engine.containers.find(name), address = other?.networks['bridge']?.IPAddress;
  return other && address ? [`${address}\t${alias} ${other.config.Hostname}${alias === other.name ? '' : ` ${other.name}`}`] : [];
});

/** Who is meant by a name inside a container: on networks of one's own links are names that its name server knows. */
export const linkedName = (engine: Engine, container: string) => (asked: string): string => (engine.containers.get(container)?.hostConfig.Links ?? []).map(parts).find(([, alias]) => alias.toLowerCase() === asked)?.[0] ?? asked;

/** DELETE with `link`: takes the name `<container>/<alias>` away. @throws 404, 409 */
export function unlink(engine: Engine, reference: string): void {
  const [holder = '', alias] = reference.replace(/^\//, '').split('/');
  if (alias === undefined && engine.containers.require(holder)) throw internal('Conflict, cannot remove the default link name of the container');
  const record = engine.containers.find(holder);
  if (!record) throw notFound(`No such container: ${reference}`);
  const links = (record.hostConfig.Links ?? []).filter((link) => parts(link)[1] !== alias);
  if (links.length === (record.hostConfig.Links ?? []).length) throw notFound(`No such container: ${reference}`);
  engine.containers.update(record.id, { hostConfig: { ...record.hostConfig, Links: links.length > 0 ? links : null } }, 'link removed');
}

/** A container's names: its own, and those that others gave it. */
export const namesOf = (engine: Engine, record: ContainerRecord): string[] => [
  `/${record.name}`,
  ...engine.containers.list().filter(({ hostConfig }) => hostConfig.Links && hostConfig.NetworkMode === 'bridge').flatMap((one) => one.hostConfig.Links!.map(parts).filter(([other]) => engine.containers.find(other)?.id === record.id).map(([, alias]) => `/${one.name}/${alias}`)),
];
