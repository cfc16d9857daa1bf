/** docker build, which is docker buildx build. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import type { Behaviour } from '../behaviour.ts';
import { engineOf } from '../contexts.ts';
import { buildOptions, type BuildOptions } from './build-options.ts';
import { bootSite, placed, siteOf } from './builders/site.ts';
import { callReport } from './call-report.ts';
import { checkReport, checkReportJson } from './check-report.ts';
import { deliver, metadata } from './deliver.ts';
import { isLegacy, legacyBuild } from './legacy-build.ts';
import { progressMode } from './progress-mode.ts';
import { writeImageId, writeMetadata } from './result-files.ts';
import { failEarly, solve, type Solved } from './solve.ts';
import { Unprepared } from './unprepared.ts';

function* checked(p: Process, { request, call }: BuildOptions, { warnings, error }: Solved): Blocking<number> {
  if (call!.json) yield* p.write(1, checkReportJson(request, warnings, error));
  else {
    yield* p.write(1, checkReport(warnings, error));
    if (error) throw error.asCheck();
  }
  return (warnings.length > 0 || error) && !call!.ignoreStatus ? 1 : 0;
}

/** Flags of the classic builder that BuildKit takes and leaves alone, and what buildx says of them. */
const LEFT_ALONE: Readonly<Record<string, string>> = {
  isolation: 'isolation flag is deprecated with BuildKit.', 'security-opt': 'security-opt flag is deprecated. "RUN --security=insecure" should be used with BuildKit.',
  squash: 'experimental flag squash is removed with BuildKit. You should squash inside build using a multi-stage Dockerfile for efficiency.',
};

/** `image build` and `buildx build` share it; only the path differs. */
const build = (path: string): Behaviour => ({
  path,
  notSimulated: ['policy', 'resource'],
  *run(invocation) {
    if (isLegacy(invocation)) return yield* legacyBuild(invocation);
    const { p, flags } = invocation;
    const quiet = flags.bool('quiet') || flags.string('progress') === 'quiet';
    const mode = progressMode(p, flags.string('progress'), flags.bool('quiet'));
    for (const [name, words] of Object.entries(LEFT_ALONE)) if (flags.has(name) && flags.changed(name)) yield* p.write(2, `WARNING: ${words}\n`);
    const engine = engineOf(invocation), site = siteOf(invocation);
    yield* engine.get('/_ping');
    let options: BuildOptions;
    try {
      options = placed(invocation, site, yield* buildOptions(invocation), invocation.args[0]!, flags.string('file'), 'default');
    } catch (error) {
      if (error instanceof Unprepared) return yield* failEarly(p, mode, error.message, site);
      throw error;
    }
    const solved = yield* solve(engine, options.request, mode, undefined, { debug: isDebug(invocation), metadata: flags.string('metadata-file') !== '' && !options.call, place: site, before: (tell) => bootSite(invocation, site, tell) });
    const { result } = solved;
    if (result.description) {
      yield* p.write(1, callReport(result.description, options.call!.json));
      return 0;
    }
    if (options.call) return yield* checked(p, options, solved);
    yield* deliver(p, options.outputs, options.caches, result);
    for (const warning of options.warnings) yield* p.write(2, `WARNING: ${warning}\n`);
    const id = result.configDigest ?? result.digest ?? '';
    if (quiet) yield* p.write(1, `${id}\n`);
    if (flags.string('iidfile')) writeImageId(p, flags.string('iidfile'), id);
    if (flags.string('metadata-file')) writeMetadata(p, flags.string('metadata-file'), metadata(result, { ...options.request, ref: `${site.name}/${site.node}/${options.request.ref}` }));
    return 0;
  },
});

/** -D of docker itself, or of the command. */
function isDebug({ flags, path }: Invocation): boolean {
  const own = path[0]!.flags.find((one) => one.name === 'debug');
  return flags.bool('debug') || (own !== undefined && flags.store.values.get(own) === true);
}

export const buildCommands: Behaviour[] = [build('image build'), build('buildx build')];
