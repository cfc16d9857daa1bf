/** docker buildx bake: builds what files describe. */
import type { SolveRequest } from '../../../../api/engine/build.ts';
import type { Blocking } from '../../../../kernel/blocking.ts';
import type { Process } from '../../../../kernel/process.ts';
import type { Invocation } from '../../../shared/cobra/command.ts';
import type { Behaviour } from '../../behaviour.ts';
import { engineOf } from '../../contexts.ts';
import { CliError, notSimulated } from '../../errors.ts';
import { readCall, type BuildOptions } from '../build-options.ts';
import { callReport } from '../call-report.ts';
import { checkReport, checkReportJson } from '../check-report.ts';
import { deliver, metadata } from '../deliver.ts';
import { bootSite, placed, siteOf, type Site } from '../builders/site.ts';
import { progressMode } from '../progress-mode.ts';
import { writeMetadata } from '../result-files.ts';
import type { Solved } from '../solve.ts';
import { askFor, entitlementsWanted } from './entitlements.ts';
import { readBakeFiles } from './files.ts';
import { inOrder, linksOf, shownUnder, withResults } from './links.ts';
import { readOverrides } from './override.ts';
import { parseFiles } from './parse.ts';
import { listedTargets, listedVariables, printed, readList } from './print.ts';
import { report } from './report.ts';
import { checkTargets, requestOf } from './request.ts';
import { Screen } from './screen.ts';
import { selectTargets, type Selection } from './select.ts';

const REMOTE = /^(https?:\/\/|git:\/\/|git@|ssh:\/\/|github\.com\/)/;

/** Flags that are short for --set. */
function overrideSpecs({ flags }: Invocation, call: string | undefined): string[] {
  const attest = (type: string): string[] => (flags.string(type) ? [`*.attest=type=${type},${flags.string(type) === 'false' ? 'disabled=true' : flags.string(type) === 'true' ? '' : flags.string(type)}`.replace(/,$/, '')] : []);
  const onOff = (name: string): string[] => (flags.changed(name) ? [`*.${name}=${flags.bool(name)}`] : []);
  return [...flags.list('set'), ...(flags.bool('push') ? ['*.push=true'] : []), ...(flags.bool('load') ? ['*.load=true'] : []), ...(call !== undefined ? [`*.call=${call}`] : []), ...onOff('no-cache'), ...onOff('pull'), ...attest('sbom'), ...attest('provenance')];
}

/** Which files: -f, or what the environment says. */
function filesAsked({ p, flags }: Invocation): { names: string[]; where: string } {
  const given = flags.list('file'), fromEnvironment = p.env.get('BUILDX_BAKE_FILE') ?? '';
  if (given.length > 0 || fromEnvironment === '') return { names: [...given], where: '' };
  return { names: fromEnvironment.split(p.env.get('BUILDX_BAKE_PATH_SEPARATOR') ?? ':').filter(Boolean), where: ' from BUILDX_BAKE_FILE env' };
}

function* buildAll(invocation: Invocation, { targets }: Selection, screen: Screen, call: string, place: Site): Blocking<number> {
  const { p, flags } = invocation, engine = engineOf(invocation), several = targets.size > 1;
  const solved = new Map<string, { options: BuildOptions; solved: Solved }>();
  const asked = new Map<string, BuildOptions>();
  for (const [name, target] of [...targets].sort(([a], [b]) => (a < b ? -1 : 1))) asked.set(name, placed(invocation, place, yield* requestOf(p, target, call, several ? `target ${name}: ` : ''), String(target.context ?? ''), String(target.dockerfile ?? ''), name));
  yield* bootSite(invocation, place, (status) => screen.tell(status));
  const linked = linksOf(targets);
  for (const name of inOrder([...asked.keys()], linked)) {
    const options = asked.get(name)!, request = withResults(name, asked, linked);
    solved.set(name, { options, solved: yield* screen.solve(engine, request, several ? { name, shown: shownUnder(name, linked, targets) } : undefined) });
  }
  yield* screen.finish();
  if ([...asked.values()].some((options) => options.call)) return yield* report(p, solved, targets);
  yield* screen.warn();
  for (const { options, solved: { result } } of solved.values()) {
    yield* deliver(p, options.outputs, options.caches, result);
    for (const warning of options.warnings) yield* p.write(2, `WARNING: ${warning}\n`);
  }
  if (flags.string('metadata-file')) writeMetadata(p, flags.string('metadata-file'), Object.fromEntries([...solved].map(([name, one]) => [name, metadata(one.solved.result, { ...one.options.request, ref: `${place.name}/${place.node}/${one.options.request.ref}` })])));
  return 0;
}

/** --list, or one of the flags that it took the place of. */
const listOf = ({ flags }: Invocation): string => flags.string('list') || (flags.bool('list-targets') ? 'targets' : flags.bool('list-variables') ? 'variables' : '');

const bake: Behaviour = {
  path: 'buildx bake',
  notSimulated: ['policy'],
  *run(invocation) {
    const { p, flags, args } = invocation;
    if (args[0] !== undefined && REMOTE.test(args[0])) throw notSimulated('baking from a URL or a repository');
    if (flags.bool('print') && listOf(invocation)) throw new CliError('ERROR: --print and --list are mutually exclusive');
    const call = flags.bool('check') ? 'check' : flags.string('call'), builds = !flags.bool('print') && listOf(invocation) === '';
    const screen = new Screen(p, progressMode(p, flags.string('progress'), false));
    const { names, where } = filesAsked(invocation);
    const site = builds ? siteOf(invocation) : undefined;
    if (builds) yield* engineOf(invocation).get('/_ping');
    yield* screen.begin(site);
    const found = yield* readBakeFiles(p, names, where);
    yield* screen.tell(found.status);
    try {
      if (found.failure) throw found.failure;
      if (found.files.length === 0) throw new CliError('ERROR: couldn\'t find a bake definition');
      const { definition, variables } = parseFiles(p, found.files, flags.list('var'));
      if (listOf(invocation)) {
        const list = readList(listOf(invocation));
        yield* screen.finish();
        yield* p.write(1, list.type === 'targets' ? listedTargets(definition, list.json) : listedVariables(variables.all(), list.json));
        return 0;
      }
      const specs = overrideSpecs(invocation, call === '' || call === 'build' ? undefined : call.split(',')[0]!);
      const selection = selectTargets(definition, readOverrides(p, definition, specs), args.length > 0 ? args : ['default']);
      if (site) {
        readCall(invocation);
        const wanted = entitlementsWanted(p, [...selection.targets.values()], flags.list('allow'));
        if (wanted.length > 0) yield* screen.around(askFor(p, wanted), site);
        return yield* buildAll(invocation, selection, screen, call, site);
      }
      checkTargets(p, selection.targets);
      yield* screen.finish();
      yield* p.write(1, printed(selection));
      return 0;
    } catch (error) {
      yield* screen.finish();
      throw error;
    }
  },
};

export const bakeCommands: Behaviour[] = [bake];
