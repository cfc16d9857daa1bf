/** Images that an engine has from the start: no time passes, nothing is told. */
import type { ImageRecipe } from '../../scenario.ts';
import type { Engine } from '../engine.ts';
import type { CatalogueStore } from '../registry/hub.ts';
import { cook } from '../registry/recipes.ts';
import { descriptorOf, type ContentStore } from './content.ts';
import { normalised, parseReference, repositoryOf, withDefaultTag } from './reference.ts';

/** Copies an image of the Hub for linux/amd64, with its index and attestation, into a content store. */
export function copyFromHub(content: ContentStore, hub: CatalogueStore, path: string, reference: string): ReturnType<typeof descriptorOf> | undefined {
  const target = hub.atOnce(path, reference);
  if (!target) return undefined;
  content.add(target);
  for (const { digest } of hub.content.index(target.digest)?.manifests.slice(0, 2) ?? [target]) {
    const manifest = hub.content.manifest(digest)!;
    for (const one of [digest, manifest.config.digest, ...manifest.layers.map((layer) => layer.digest)]) content.add(hub.content.get(one)!);
  }
  return descriptorOf(target);
}

export function preload(engine: Engine, hub: CatalogueStore, images: readonly string[], recipes: Readonly<Record<string, ImageRecipe>>): void {
  for (const image of images) {
    const reference = withDefaultTag(parseReference(image));
    const recipe = recipes[image] ?? recipes[image.replace(/^[^/]+\.[^/]+\//, '')];
    if (recipe) {
      const blobs = cook(recipe, hub);
      for (const blob of blobs) engine.images.content.add(blob);
      engine.images.tag(normalised(reference), descriptorOf(blobs.at(-1)!), { builtHere: true }, 'there from the start');
      continue;
    }
    const target = copyFromHub(engine.images.content, hub, reference.path, reference.digest ?? reference.tag!);
    if (!target) throw new Error(`image ${image} is neither a recipe of the scenario nor in the catalogue`);
    engine.images.tag(normalised(reference), target, { pulledFrom: repositoryOf(reference) }, 'there from the start');
  }
}
