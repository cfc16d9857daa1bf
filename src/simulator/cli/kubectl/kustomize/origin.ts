/** buildMetadata: [originAnnotations]: each object says which file or generator it comes from, seen from the folder that is built. */
import { withMetadata, metadataOf, type Resource } from './resource.ts';

const ANNOTATION = 'config.kubernetes.io/origin';

function relative(folder: string, file: string): string {
  const from = folder.split('/'), to = file.split('/');
  let common = 0;
  while (common < from.length && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

export const withOrigins = (resources: readonly Resource[], folder: string): Resource[] => resources.map((resource) => {
  const { origin } = resource;
  const text = 'file' in origin
    ? `path: ${relative(folder, origin.file)}\n`
    : `configuredIn: ${relative(folder, `${origin.folder}/kustomization.yaml`)}\nconfiguredBy:\n  apiVersion: builtin\n  kind: ${origin.generator}\n`;
  return withMetadata(resource, { annotations: { ...metadataOf(resource).annotations, [ANNOTATION]: text } });
});

const PASSED = 'alpha.config.kubernetes.io/transformations';

/** buildMetadata: [transformerAnnotations]: each object says which transformers went over it. */
export const withTransformations = (resources: readonly Resource[], folder: string): Resource[] => resources.map((resource) => {
  if (resource.passed.length === 0) return resource;
  const text = resource.passed.map(({ folder: of, kind, name }) => `- configuredIn: ${relative(folder, `${of}/kustomization.yaml`)}\n  configuredBy:\n    apiVersion: builtin\n    kind: ${kind}\n${name === undefined ? '' : `    name: ${name}\n`}`).join('');
  return withMetadata(resource, { annotations: { ...metadataOf(resource).annotations, [PASSED]: text } });
});
