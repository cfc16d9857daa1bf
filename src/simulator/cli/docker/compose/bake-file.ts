/** The bake file that compose writes for its builds (build --print). */
import { argsOf, labelsOf, type BuildImagesOptions } from './build-images.ts';
import { imageOf } from './identity.ts';
import type { Project } from './model.ts';

const inOrder = (map: Record<string, string>): Record<string, string> | undefined => (Object.keys(map).length === 0 ? undefined : Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1))));

/** Every service that can be built is a target; those that are asked for are its group. */
export function bakeFile(project: Project, services: readonly string[], options: BuildImagesOptions): object {
  const target = (name: string): object => {
    const { context, dockerfile = 'Dockerfile', dockerfile_inline: inline, target: stage, tags = [], network, platforms, cache_from: from, cache_to: to, pull, no_cache: noCache } = project.services[name]!.build!;
    return {
      context, dockerfile: dockerfile.startsWith('/') ? dockerfile : `${context}/${dockerfile}`, 'dockerfile-inline': inline, args: inOrder(argsOf(project, name, options)), labels: inOrder(labelsOf(project, name)), tags: [...tags, imageOf(project, name)],
      'cache-from': from, 'cache-to': to, target: stage, pull: pull || undefined, 'no-cache': (options.noCache ?? noCache) || undefined, platforms, network, output: ['type=docker'],
    };
  };
  const all = Object.keys(project.services).filter((name) => project.services[name]!.build).sort();
  return { group: { default: { targets: [...services].sort() } }, target: Object.fromEntries(all.map((name) => [name, target(name)])) };
}
