/** Which worlds begin with images that a terminal does not open with. */
import { CATALOGUES } from '../simulator/images/catalogue.ts';
import { normalised, parseReference, withDefaultTag } from '../simulator/engine/images/reference.ts';
import type { Scenario } from '../simulator/scenario.ts';

const FIRST = new Set(CATALOGUES.lessons.images.flatMap(({ repository, tags }) => tags.map((tag) => nameOf(`${repository}:${tag}`))));

function nameOf(image: string): string {
  return normalised(withDefaultTag(parseReference(image)));
}

/** Whether the page has to load the rest of the Hub before the world of its lesson can begin. */
export function beginsWithLateImages({ images, registries, recipes = {}, cluster }: Scenario): boolean {
  const named = [...images, ...registries.flatMap((registry) => registry.images), ...(cluster?.nodes ?? []).flatMap((node) => node.images)];
  const own = new Set(Object.keys(recipes));
  const ofHub = [...named.filter((image) => !own.has(image) && !own.has(image.replace(/^[^/]+\.[^/]+\//, ''))), ...Object.values(recipes).map(({ from }) => from)].map(nameOf);
  return ofHub.some((name) => name.startsWith('docker.io/') && !FIRST.has(name));
}
