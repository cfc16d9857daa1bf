/** docker compose config --resolve-image-digests and --lock-image-digests: images by the digests that their registries name. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import type { Engine } from '../client.ts';
import { engineOf } from './dry-run.ts';
import { CliError } from '../errors.ts';
import { fullString, parseReference, withTag } from '../reference.ts';
import { registryAuth } from '../registry/auth.ts';
import { inOrder } from './consistency.ts';
import type { Project, Service } from './model.ts';
import { isMap, text, type Raw } from './raw.ts';

function* pinned(engine: Engine, image: string): Blocking<string> {
  const reference = withTag(parseReference(image));
  const name = fullString(reference);
  if (reference.digest !== undefined) return name;
  try {
    const { body } = yield* engine.send('GET', `/distribution/${name}/json`, { headers: registryAuth(engine.p, reference.domain) });
    return `${name}@${(body as { Descriptor: { digest: string } }).Descriptor.digest}`;
  } catch (error) {
    if (error instanceof CliError) throw new CliError(`failed to resolve digest for ${name}: ${error.message}`);
    throw error;
  }
}

/** Puts digests into the services that will be shown. */
export function* pinImages(invocation: Invocation, project: Project, wanted: readonly string[]): Blocking<void> {
  const engine = engineOf(invocation);
  for (const name of inOrder(project.services, wanted)) {
    const service = project.services[name]!;
    if (service.image) service.image = yield* pinned(engine, service.image);
    for (const hook of service.pre_start ?? []) if (hook.image) hook.image = yield* pinned(engine, hook.image);
    for (const mount of service.volumes ?? []) if (mount.type === 'image' && mount.source && !project.services[mount.source] && !project.disabled[mount.source]) mount.source = yield* pinned(engine, mount.source);
  }
}

export function* pinModel(invocation: Invocation, model: Raw): Blocking<void> {
  const engine = engineOf(invocation);
  for (const service of Object.values(isMap(model.services) ? model.services : {})) if (isMap(service) && service.image) service.image = yield* pinned(engine, text(service.image));
}

const imagesOnly = ({ image, volumes }: Pick<Service, 'image' | 'volumes'>): Service => {
  const mounts = (volumes ?? []).filter((mount) => mount.type === 'image');
  return { ...(image !== undefined && { image }), ...(mounts.length > 0 && { volumes: mounts }) };
};

/** An override file that holds nothing but the images. */
export const lockedProject = (project: Project): Project => ({
  ...project, name: '', services: Object.fromEntries(Object.entries(project.services).map(([name, service]) => [name, imagesOnly(service)])), networks: {}, volumes: {}, secrets: {}, configs: {}, models: {}, extensions: {},
});

export const lockedModel = (model: Raw): Raw => ({ services: Object.fromEntries(Object.entries(isMap(model.services) ? model.services : {}).map(([name, one]) => [name, imagesOnly(one as Service)])) });
