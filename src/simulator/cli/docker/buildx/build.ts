/** docker build, which is docker buildx build. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { encode } from '../../../kernel/bytes.ts';
import { writeFile } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import type { Behaviour } from '../behaviour.ts';
import { engineOf } from '../contexts.ts';
import { notSimulated } from '../errors.ts';
import { buildOptions, type BuildOptions } from './build-options.ts';
import { bootSite, placed, siteOf } from './builders/site.ts';
import { callReport } from './call-report.ts';
import { checkReport, checkReportJson } from './check-report.ts';
import { deliver, metadata } from './deliver.ts';
import { progressMode } from './progress-mode.ts';
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

/** `image build` and `buildx build` share it; only the path differs. */
const build = (path: string): Behaviour => ({
  path,
  notSimulated: ['policy', 'resource', 'compress', 'isolation', 'security-opt', 'squash'],
  *run(invocation) {
    const { p, flags } = invocation;
    const quiet = flags.bool('quiet') || flags.string('progress') === 'quiet';
    const mode = progressMode(p, flags.string('progress'), flags.bool('quiet'));
    const engine = engineOf(invocation), site = siteOf(invocation);
    if (flags.list('ssh').length > 0 && p.env.get('SSH_AUTH_SOCK')) throw notSimulated('forwarding an SSH agent');
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
    if (flags.string('iidfile')) writeFile(p, flags.string('iidfile'), encode(id));
    if (flags.string('metadata-file')) writeFile(p, flags.string('metadata-file'), JSON.stringify(metadata(result, { ...options.request, ref: `${site.name}/${site.node}/${options.request.ref}` }), null, 2));
    return 0;
  },
});

/** -D of docker itself, or of the command. */
function isDebug({ flags, path }: Invocation): boolean {
  const own = path[0]!.flags.find((one) => one.name === 'debug');
  return flags.bool('debug') || (own !== undefined && flags.store.values.get(own) === true);
}

export const buildCommands: Behaviour[] = [build('image build'), build('buildx build')];
