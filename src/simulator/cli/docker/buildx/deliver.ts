/** Where the result of a build goes, and what --metadata-file says of it. */
import type { SolveResult } from '../../../api/engine/build.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { writeFile } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import { absolutePath } from '../container/options.ts';
import { tarOf, writeFolder, type Output } from './outputs.ts';

const INSTANCE = 'default/default';

/** Files that the result is told to; nothing where there are none. */
export function* deliver(p: Process, output: Output | undefined, { tree }: SolveResult['result']): Blocking<void> {
  if (!output || !tree) return;
  const path = absolutePath(p)(output.destination);
  if (output.type === 'local') writeFolder(p, tree, path);
  else if (output.destination === '' || output.destination === '-') yield* p.write(1, tarOf(tree));
  else writeFile(p, path, tarOf(tree));
}

/** What --metadata-file holds, without the provenance. */
export function metadata(p: Process, { digest, configDigest, names, size, mediaType }: SolveResult['result']): Record<string, unknown> {
  const reference = p.kernel.random('build reference', `${digest} ${p.now}`).hex(25);
  const entries: [string, unknown][] = [
    ['buildx.build.ref', `${INSTANCE}/${reference}`],
    ...(configDigest ? [['containerimage.config.digest', configDigest] as [string, unknown]] : []),
    ...(digest ? [['containerimage.descriptor', { mediaType, digest, size }] as [string, unknown], ['containerimage.digest', digest] as [string, unknown]] : []),
    ...(names.length > 0 ? [['image.name', names.join(',')] as [string, unknown]] : []),
  ];
  return Object.fromEntries(entries);
}
