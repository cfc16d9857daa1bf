/** Where the result of a build goes, and what --metadata-file says of it. */
import type { SolveRequest, SolveResult } from '../../../api/engine/build.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { writeFile } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import { absolutePath } from '../container/options.ts';
import type { CacheOption } from './cache-options.ts';
import { goesToStandardOutput, tarOf, writeFolder, writtenAs, type Output } from './outputs.ts';

/** Files that the result is told to, each where its output goes. */
export function* deliver(p: Process, outputs: readonly Output[], caches: readonly CacheOption[], result: SolveResult['result']): Blocking<void> {
  for (const [index, tree] of (result.trees ?? []).entries()) {
    const output = outputs[index];
    if (!tree || !output) continue;
    if (writtenAs(output) === 'folder') writeFolder(p, tree, absolutePath(p)(output.destination));
    else if (goesToStandardOutput(output)) yield* p.write(1, tarOf(tree));
    else writeFile(p, absolutePath(p)(output.destination), tarOf(tree));
  }
  for (const [index, tree] of (result.caches ?? []).entries()) if (tree) writeFolder(p, tree, absolutePath(p)(caches[index]!.destination));
}

/** What --metadata-file holds. */
export function metadata({ digest, configDigest, names, size, mediaType, materials = [] }: SolveResult['result'], request: SolveRequest): Record<string, unknown> {
  const entries: [string, unknown][] = [
    ...(request.provenance === 'none' ? [] : [['buildx.build.provenance', summary(request, materials)] as [string, unknown]]),
    ['buildx.build.ref', request.ref],
    ...(configDigest ? [['containerimage.config.digest', configDigest] as [string, unknown]] : []),
    ...(digest ? [['containerimage.descriptor', { mediaType, digest, size }] as [string, unknown], ['containerimage.digest', digest] as [string, unknown]] : []),
    ...(names.length > 0 ? [['image.name', names.join(',')] as [string, unknown]] : []),
  ];
  return Object.fromEntries(entries);
}

/** The provenance as BuildKit's first format has it, without what only mode=max tells. */
const summary = ({ filename, target }: SolveRequest, materials: readonly { uri: string; digest: string }[]): object => ({
  builder: { id: '' }, buildType: 'https://mobyproject.org/buildkit@v1', ...(materials.length > 0 ? { materials: materials.map(({ uri, digest }) => ({ uri, digest: { sha256: digest.slice(7) } })) } : {}),
  invocation: {
    configSource: { entryPoint: filename }, parameters: { frontend: 'dockerfile.v0', ...(target ? { args: { target } } : {}), locals: [{ name: 'context' }, { name: 'dockerfile' }], compatibilityVersion: 30 },
    environment: { dockerfileVersion: '1.26.0', platform: 'linux/amd64' },
  },
});
