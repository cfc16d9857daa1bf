/** An image's digest as its registry names it, asked through the engine: services remember which image they were made of. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Engine } from '../client.ts';
import { CliError } from '../errors.ts';
import { familiarString, parseReference, withTag } from '../reference.ts';
import type { ServiceSpec } from './types.ts';

interface Distribution {
  Descriptor: { digest: string };
  Platforms: { architecture: string; os: string }[] | null;
}

export interface Pinned {
  spec: ServiceSpec;
  warning?: string;
}

/** Without asking a registry: the short form of the image's name, with its tag. */
export function tagged(spec: ServiceSpec): ServiceSpec {
  const { TaskTemplate: task } = spec, { ContainerSpec: container } = task;
  try {
    return { ...spec, TaskTemplate: { ...task, ContainerSpec: { ...container, Image: familiarString(withTag(parseReference(container.Image))) } } };
  } catch (error) {
    // Of a name that is none the engine complains.
    if (!(error instanceof CliError)) throw error;
    return spec;
  }
}

export function* pinImage(engine: Engine, spec: ServiceSpec): Blocking<Pinned> {
  const { TaskTemplate: task } = spec, { ContainerSpec: container } = task;
  let image = container.Image;
  try {
    const reference = withTag(parseReference(image));
    image = familiarString(reference);
    if (reference.digest !== undefined) return { spec };
    const { Descriptor, Platforms } = yield* engine.get<Distribution>(`/distribution/${image}/json`);
    // Nodes name ARM with its variant, so that alone is left open; entries of attestations are no platforms.
    const known = (Platforms ?? []).filter(({ architecture, os }) => os !== 'unknown' && architecture !== 'unknown').map(({ architecture, os }) => ({ Architecture: architecture === 'arm' ? '' : architecture, OS: os }));
    const platforms = known.filter((one, at) => known.findIndex((other) => other.Architecture === one.Architecture && other.OS === one.OS) === at);
    return { spec: { ...spec, TaskTemplate: { ...task, ContainerSpec: { ...container, Image: `${image}@${Descriptor.digest}` }, ...(platforms.length > 0 && { Placement: { ...task.Placement, Platforms: platforms } }) } } };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return {
      spec: { ...spec, TaskTemplate: { ...task, ContainerSpec: { ...container, Image: image } } },
      warning: `image ${image} could not be accessed on a registry to record\nits digest. Each node will access ${image} independently,\npossibly leading to different nodes running different\nversions of the image.\n`,
    };
  }
}
