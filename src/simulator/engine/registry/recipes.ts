/** Images that a scenario defines itself, made from their recipes. */
import { MEDIA, type ImageConfig, type ImageRunConfig, type Manifest } from '../../api/engine/images.ts';
import { packageClosure, RECIPE_PACKAGES } from '../../api/packages.ts';
import { fileNode, programNode } from '../../kernel/inode.ts';
import { tree, type Files } from '../../images/trees.ts';
import type { ImageRecipe } from '../../scenario.ts';
import { descriptorOf, documentBlob, layerBlob, type Blob } from '../images/content.ts';
import { parseReference, withDefaultTag } from '../images/reference.ts';
import { nanoTime } from '../timestamp.ts';
import type { CatalogueStore } from './hub.ts';
import type { RepositoryStore } from './repository-store.ts';

const DEFAULT_CREATED = 1_763_000_000_000;

/** All blobs of a recipe's image; the last one is its manifest. @throws Error where the base is not in the catalogue, or a package unknown */
export function cook(recipe: ImageRecipe, hub: CatalogueStore): Blob[] {
  const base = withDefaultTag(parseReference(recipe.from));
  const index = hub.atOnce(base.path, base.tag!);
  if (!index) throw new Error(`recipe stands on ${recipe.from}, which the catalogue does not have`);
  const manifest = hub.content.manifest(hub.content.index(index.digest)?.manifests[0]?.digest ?? index.digest)!;
  const config = hub.content.config(manifest.config.digest)!;
  const created = nanoTime(recipe.created ?? DEFAULT_CREATED);
  const layers = recipe.layers.map((layer) => layerBlob({ root: tree(recipeFiles(layer)), removed: [] }));
  const all = [...manifest.layers.map((one) => hub.content.get(one.digest)!), ...layers];
  const merged: ImageConfig = {
    architecture: 'amd64', os: 'linux', created, config: runConfig(config.config, recipe.config),
    rootfs: { type: 'layers', diff_ids: all.map((blob) => blob.layer!.diffId) },
    history: [
      ...config.history, ...recipe.layers.map(({ createdBy }) => ({ created, created_by: createdBy, comment: 'buildkit.dockerfile.v0' })),
      ...metadata(recipe.config).map((text) => ({ created, created_by: text, comment: 'buildkit.dockerfile.v0', empty_layer: true })),
    ],
  };
  const configBlob = documentBlob(MEDIA.config, merged);
  const content: Manifest = { schemaVersion: 2, mediaType: MEDIA.manifest, config: descriptorOf(configBlob), layers: all.map(descriptorOf) };
  return [...all, configBlob, documentBlob(MEDIA.manifest, content)];
}

function recipeFiles({ files = {}, packages = [] }: ImageRecipe['layers'][number]): Files {
  const own: Files = Object.fromEntries(Object.entries(files).map(([path, { content, mode }]) => [path, fileNode(content, { mode: mode ?? 0o644, mtime: DEFAULT_CREATED })]));
  const { order, unknown } = packageClosure(RECIPE_PACKAGES, packages);
  if (unknown.length > 0) throw new Error(`recipe asks for ${unknown.join(', ')}, which RECIPE_PACKAGES does not have`);
  for (const name of order) {
    const { programs = {}, size, version } = RECIPE_PACKAGES[name]!;
    const paths = Object.keys(programs);
    for (const path of paths) own[path] = programNode(programs[path]!, Math.round(size / paths.length));
    own[`/lib/apk/db/${name}`] = fileNode(`${name}-${version}\n`);
  }
  return own;
}

function runConfig(base: ImageRunConfig, { ExposedPorts, Env, Labels, ...own }: ImageRecipe['config']): ImageRunConfig {
  return {
    ...base, ...own, ...(own.Entrypoint && !own.Cmd ? { Cmd: null } : {}), Env: [...(base.Env ?? []), ...(Env ?? [])],
    ...(Labels ? { Labels: { ...base.Labels, ...Labels } } : {}), ...(ExposedPorts ? { ExposedPorts: Object.fromEntries(ExposedPorts.map((port) => [port.includes('/') ? port : `${port}/tcp`, {}])) } : {}),
  };
}

/** History rows of what makes no layer. */
function metadata({ ExposedPorts, Env, Entrypoint, Cmd, User, Labels }: ImageRecipe['config']): string[] {
  const quoted = (words: readonly string[]): string => `[${words.map((word) => JSON.stringify(word)).join(' ')}]`;
  return [
    ...(Env ?? []).map((entry) => `ENV ${entry}`), ...Object.entries(Labels ?? {}).map(([key, value]) => `LABEL ${key}=${value}`), ...(User ? [`USER ${User}`] : []),
    ...(ExposedPorts ? [`EXPOSE map[${ExposedPorts.map((port) => `${port.includes('/') ? port : `${port}/tcp`}:{}`).join(' ')}]`] : []),
    ...(Entrypoint ? [`ENTRYPOINT ${quoted(Entrypoint)}`] : []), ...(Cmd ? [`CMD ${quoted(Cmd)}`] : []),
  ];
}

/** 'shop:1' of 'registry.example/shop:1'. */
export const recipeName = (image: string, host: string): string => (image.startsWith(`${host}/`) ? image.slice(host.length + 1) : image);

/** Pushes a private registry's images into its store: recipes by name, else images of the Hub. */
export function publishRecipes(store: RepositoryStore, hub: CatalogueStore, images: readonly string[], recipes: Readonly<Record<string, ImageRecipe>>, host: string): void {
  for (const image of images) {
    const name = recipeName(image, host);
    const { path, tag } = withDefaultTag(parseReference(`${host}/${name}`));
    const recipe = recipes[name] ?? recipes[image];
    const blobs = recipe ? cook(recipe, hub) : copyOf(hub, name);
    blobs.forEach((blob, i) => store.put(path, blob, i === blobs.length - 1 ? tag : undefined));
  }
}

/** The blobs of a Hub image's first platform; the last one is its manifest. */
export function copyOf(hub: CatalogueStore, name: string): Blob[] {
  const { path, tag } = withDefaultTag(parseReference(name));
  const index = hub.atOnce(path, tag!);
  if (!index) throw new Error(`image ${name} is neither a recipe of the scenario nor in the catalogue`);
  const digest = hub.content.index(index.digest)?.manifests[0]?.digest ?? index.digest;
  const manifest = hub.content.manifest(digest)!;
  return [...manifest.layers.map((one) => hub.content.get(one.digest)!), hub.content.get(manifest.config.digest)!, hub.content.get(digest)!];
}
