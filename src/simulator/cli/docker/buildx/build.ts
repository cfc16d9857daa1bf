/** docker build, which is docker buildx build. */
import type { SolveResult } from '../../../api/engine/build.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { encode } from '../../../kernel/bytes.ts';
import { writeFile } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Behaviour } from '../behaviour.ts';
import { absolutePath } from '../container/options.ts';
import { engineOf } from '../contexts.ts';
import { notSimulated } from '../errors.ts';
import { buildOptions, Unprepared, type BuildOptions } from './build-options.ts';
import { checkReport, checkReportJson } from './check-report.ts';
import { tarOf, writeFolder, type Output } from './outputs.ts';
import { progressMode } from './progress-mode.ts';
import { failEarly, solve, type Solved } from './solve.ts';

const INSTANCE = 'default/default';

/** Files that the result is told to; nothing where there are none. */
function* deliver(p: Process, output: Output | undefined, { tree }: SolveResult['result']): Blocking<void> {
  if (!output || !tree) return;
  const path = absolutePath(p)(output.destination);
  if (output.type === 'local') writeFolder(p, tree, path);
  else if (output.destination === '' || output.destination === '-') yield* p.write(1, tarOf(tree));
  else writeFile(p, path, tarOf(tree));
}

/** What --metadata-file holds, without the provenance. */
function metadata(p: Process, { digest, configDigest, names, size, mediaType }: SolveResult['result']): string {
  const reference = p.kernel.random('build reference', `${digest} ${p.now}`).hex(25);
  const entries: [string, unknown][] = [
    ['buildx.build.ref', `${INSTANCE}/${reference}`],
    ...(configDigest ? [['containerimage.config.digest', configDigest] as [string, unknown]] : []),
    ...(digest ? [['containerimage.descriptor', { mediaType, digest, size }] as [string, unknown], ['containerimage.digest', digest] as [string, unknown]] : []),
    ...(names.length > 0 ? [['image.name', names.join(',')] as [string, unknown]] : []),
  ];
  return JSON.stringify(Object.fromEntries(entries), null, 2);
}

function* checked(p: Process, { request, call }: BuildOptions, { warnings, error }: Solved): Blocking<number> {
  if (call!.json) yield* p.write(1, checkReportJson(request, warnings, error));
  else {
    yield* p.write(1, checkReport(warnings, error));
    if (error) throw error.asCheck();
  }
  return (warnings.length > 0 || error) && !call!.ignoreStatus ? 1 : 0;
}

/** `image build` and `buildx build` share it; only the path differs. */
const build = (path: string): Behaviour => ({
  path,
  notSimulated: ['allow', 'cache-from', 'cache-to', 'policy', 'resource', 'compress', 'isolation', 'security-opt', 'squash'],
  *run(invocation) {
    const { p, flags } = invocation;
    const quiet = flags.bool('quiet') || flags.string('progress') === 'quiet';
    const mode = progressMode(p, flags.string('progress'), flags.bool('quiet'));
    const engine = engineOf(invocation);
    if (flags.list('ssh').length > 0 && p.env.get('SSH_AUTH_SOCK')) throw notSimulated('forwarding an SSH agent');
    let options: BuildOptions;
    try {
      options = yield* buildOptions(invocation);
    } catch (error) {
      if (error instanceof Unprepared) return yield* failEarly(p, mode, error.message);
      throw error;
    }
    const solved = yield* solve(engine, options.request, mode);
    if (options.call) return yield* checked(p, options, solved);
    const { result } = solved;
    yield* deliver(p, options.output, result);
    const id = result.configDigest ?? result.digest ?? '';
    if (quiet) yield* p.write(1, `${id}\n`);
    if (flags.string('iidfile')) writeFile(p, flags.string('iidfile'), encode(id));
    if (flags.string('metadata-file')) writeFile(p, flags.string('metadata-file'), metadata(p, result));
    return 0;
  },
});

export const buildCommands: Behaviour[] = [build('image build'), build('buildx build')];
