/** docker build, which is docker buildx build. */
import type { SolveRequest, VertexWarning } from '../../../api/engine/build.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { decode, encode } from '../../../kernel/bytes.ts';
import { lookup, readFile, readText, writeFile } from '../../../kernel/files.ts';
import type { DirectoryNode } from '../../../kernel/inode.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import { readCsv } from '../../shared/cobra/value.ts';
import type { Behaviour } from '../behaviour.ts';
import { absolutePath } from '../container/options.ts';
import { engineOf } from '../contexts.ts';
import { CliError, notSimulated } from '../errors.ts';
import { pairsToMap, withEnvironment } from '../env-file.ts';
import { readInput } from '../image/archive.ts';
import { fullString, parseReference, withTag } from '../reference.ts';
import { sourceExcerpt } from './excerpt.ts';
import { progressMode } from './progress-mode.ts';
import { failEarly, solve } from './solve.ts';

/** What is wrong before the build begins; the text stands after 'failed to build: '. */
class Unprepared extends Error {}

function normalisedTags(tags: readonly string[]): string[] {
  return tags.map((tag) => {
    try {
      return fullString(withTag(parseReference(tag)));
    } catch (error) {
      if (error instanceof CliError) throw new Unprepared(`invalid tag ${JSON.stringify(tag)}: ${error.message}`);
      throw error;
    }
  });
}

/** The folder, and the Dockerfile where it is not in it. */
function* contextOf({ p, flags, args }: Invocation): Blocking<Pick<SolveRequest, 'context' | 'dockerfile' | 'filename'>> {
  const source = args[0]!, file = flags.string('file');
  if (source === '-') {
    if (file === '-') throw new Unprepared('invalid argument: can\'t use stdin for both build context and dockerfile');
    const text = decode(yield* readInput(p));
    if (text === '') throw new Unprepared('failed to read dockerfile: open Dockerfile: no such file or directory');
    return { dockerfile: text, filename: 'Dockerfile' };
  }
  if (/^(https?:\/\/|git@|github\.com\/)|\.git(#|$)/.test(source)) throw notSimulated('building from a URL or a repository');
  const folder = absolutePath(p)(source);
  const node = lookup(p, folder);
  if (!node) throw new Unprepared(`unable to prepare context: path ${JSON.stringify(source)} not found`);
  if (node.kind !== 'directory') throw new Unprepared(`unable to prepare context: path ${JSON.stringify(source)} not found`);
  const context: DirectoryNode = node;
  if (file === '-') return { context, dockerfile: decode(yield* readInput(p)), filename: 'Dockerfile' };
  if (file === '') return { context, filename: 'Dockerfile' };
  const path = absolutePath(p)(file), base = path.split('/').at(-1)!;
  const found = lookup(p, path);
  if (!found || found.kind === 'directory') return { context, filename: base };
  return path === `${folder === '/' ? '' : folder}/${base}` ? { context, filename: base } : { context, dockerfile: readText(p, path), filename: base };
}

/** --secret id=…[,src=…|,env=…] */
function secretsOf(p: Process, specs: readonly string[]): Record<string, Uint8Array> {
  return Object.fromEntries(specs.map((spec) => {
    const fields = new Map(readCsv(spec).map((field) => field.split(/=(.*)/s).slice(0, 2) as [string, string]));
    const id = fields.get('id') ?? '';
    const path = fields.get('src') ?? fields.get('source') ?? (fields.has('env') || p.env.has(id) ? undefined : id);
    if (path === undefined) return [id, encode(p.env.get(fields.get('env') ?? id) ?? '')];
    if (!lookup(p, path)) throw new Unprepared(`failed to stat ${path}: stat ${path}: no such file or directory`);
    return [id, readFile(p, path)];
  }));
}

function* requestOf(invocation: Invocation): Blocking<SolveRequest> {
  const { p, flags } = invocation;
  const tags = normalisedTags(flags.list('tag'));
  const secrets = secretsOf(p, flags.list('secret'));
  const context = yield* contextOf(invocation);
  const contexts: Record<string, DirectoryNode | string> = {};
  for (const pair of flags.list('build-context')) {
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    const node = lookup(p, absolutePath(p)(value));
    contexts[name] = node?.kind === 'directory' ? node : value;
  }
  const network = flags.string('network');
  return {
    ...context, tags, secrets, contexts, buildArgs: pairsToMap(withEnvironment(p, flags.list('build-arg')).filter((pair) => pair.includes('='))), labels: pairsToMap(flags.list('label')),
    ...(flags.string('target') && { target: flags.string('target') }), noCache: flags.bool('no-cache'), noCacheFilter: [...flags.list('no-cache-filter')].flatMap((list) => list.split(',')), pull: flags.bool('pull'),
    ...(flags.list('platform').length > 0 && { platforms: flags.list('platform').flatMap((list) => list.split(',')) }), network: network === 'host' || network === 'none' ? network : 'default', addHosts: [...flags.list('add-host')],
    check: flags.bool('check') || flags.string('call') === 'check', output: 'image', provenance: flags.string('provenance') !== 'false',
  };
}

function checkReport(warnings: readonly VertexWarning[]): string {
  if (warnings.length === 0) return 'Check complete, no warnings found.\n';
  const heading = `Check complete, ${warnings.length === 1 ? '1 warning has' : `${warnings.length} warnings have`} been found!\n`;
  const line = ({ ranges }: VertexWarning): number => ranges?.[0]?.start ?? 0;
  return heading + [...warnings].sort((a, b) => line(a) - line(b)).map((warning) => {
    const [, name = '', text = ''] = /^([^:]+): (.*?)(?: \(line \d+\))?$/s.exec(warning.short) ?? [];
    return `\nWARNING: ${name}${warning.url ? ` - ${warning.url}` : ''}\n${text}\n${warning.source && warning.ranges ? sourceExcerpt({ ...warning.source, ranges: warning.ranges }) : ''}`;
  }).join('');
}

/** `image build` and `buildx build` share it; only the path differs. */
const build = (path: string): Behaviour => ({
  path,
  notSimulated: ['allow', 'annotation', 'attest', 'cache-from', 'cache-to', 'metadata-file', 'output', 'policy', 'resource', 'sbom', 'ssh', 'push', 'compress', 'isolation', 'security-opt', 'squash'],
  *run(invocation) {
    const { p, flags } = invocation;
    const quiet = flags.bool('quiet');
    const mode = progressMode(p, flags.string('progress'), quiet);
    const engine = engineOf(invocation);
    let request: SolveRequest;
    try {
      request = yield* requestOf(invocation);
    } catch (error) {
      if (error instanceof Unprepared) return yield* failEarly(p, mode, error.message);
      throw error;
    }
    const { result, warnings } = yield* solve(engine, request, mode);
    if (request.check) {
      yield* p.write(1, checkReport(warnings));
      return warnings.length > 0 ? 1 : 0;
    }
    if (flags.string('iidfile')) writeFile(p, flags.string('iidfile'), result.digest ?? '');
    if (quiet && result.digest) yield* p.write(1, `${result.digest}\n`);
    return 0;
  },
});

export const buildCommands: Behaviour[] = [build('image build'), build('buildx build')];
