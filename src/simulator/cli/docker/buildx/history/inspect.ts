/** docker buildx history inspect and logs. */
import { rfc3339Nano } from '../../../../kernel/calendar.ts';
import type { Blocking } from '../../../../kernel/blocking.ts';
import type { Process } from '../../../../kernel/process.ts';
import { indentJson } from '../../../../kernel/gotemplate/json.ts';
import { dockerFunctions } from '../../../../kernel/gotemplate/functions.ts';
import { ExecutionError, Template, TemplateError } from '../../../../kernel/gotemplate/template.ts';
import { GoStruct } from '../../../../kernel/gotemplate/value.ts';
import type { Behaviour } from '../../behaviour.ts';
import { homeOf } from '../../contexts.ts';
import { CliError } from '../../errors.ts';
import { PlainDisplay } from '../display.ts';
import { failedStep, failedSteps } from '../excerpt.ts';
import { RawDisplay } from '../raw-display.ts';
import { SolveState } from '../solve-state.ts';
import { duration, recordNamed, tookOf, type Known } from './records.ts';
import { tabbed } from '../tabbed.ts';

/** A path as it is seen from here. */
const relative = (path: string, from: string): string => (path === from ? '.' : path.startsWith(`${from === '/' ? '' : from}/`) ? path.slice(from === '/' ? 1 : from.length + 1) : path);

function placesOf(p: Process, { state, filename }: Known): { context: string; dockerfile: string } {
  const context = state?.LocalPath ?? '', file = state?.DockerfilePath ?? '';
  return { context: context.startsWith('/') ? relative(context, p.cwd) : context, dockerfile: file === '' || file === '-' ? file || filename : relative(file, context) };
}

const moment = (ms: number): string => rfc3339Nano(ms).replace('T', ' ').replace(/(\.\d+)?Z$/, '');

const pairs = (title: string, record: Readonly<Record<string, string>>): string => {
  const entries = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? '' : `${tabbed([[title.toUpperCase(), 'VALUE'], ...entries])}\n`;
};

function pretty(p: Process, record: Known, asked: string): string {
  const { context, dockerfile } = placesOf(p, record), took = duration(tookOf(record, p.now));
  const head = [...(record.name ? [['Name:', record.name]] : []), ...(asked === '' ? [['Ref:', record.ref]] : []), ...(context ? [['Context:', context]] : []), ...(dockerfile ? [['Dockerfile:', dockerfile]] : []), ...(record.target ? [['Target:', record.target]] : []), ...(record.platforms ? [['Platforms:', record.platforms.join(', ')]] : [])];
  const share = record.total === 0 ? 'NaN' : String(Math.round((record.cached / record.total) * 100));
  const course = [['Started:', moment(record.createdAt)], ['Duration:', took], ...(record.error === undefined ? [] : [['Error:', `Unknown ${record.error}`]]), ['Build Steps:', `${record.completed}/${record.total} (${share}% cached)`]];
  const config = [...(record.network ? [['Network:', record.network]] : []), ['Image Resolve Mode:', record.pull ? 'pull' : 'local'], ...(record.noCache ? [['No Cache:', 'true']] : [])];
  const materials = record.materials.length === 0 ? '' : `Materials:\n${tabbed([['URI', 'DIGEST'], ...record.materials.map(({ uri, digest }) => [uri, digest])])}\n`;
  const attachments = record.attachments.length === 0 ? '' : `Attachments:\n${tabbed([['DIGEST', 'PLATFORM', 'TYPE'], ...record.attachments.map(({ digest, platform = '', type }) => [digest, platform, type])])}\n`;
  const failure = record.error === undefined ? '' : 'Enable --debug to see stack traces for error\n';
  const link = record.error === undefined ? `View build in Docker Desktop: docker-desktop://dashboard/build/${record.builder}/${record.node}/${record.ref}\n` : '';
  return `${tabbed(head)}\n${tabbed(course)}\n${tabbed(config)}\n${pairs('Build Arg', record.buildArgs)}${pairs('Label', record.labels)}${materials}${attachments}${failure}Print build logs: docker buildx history logs ${record.ref}\n${link}`;
}

function values(p: Process, record: Known): GoStruct {
  const { context, dockerfile } = placesOf(p, record), list = (entries: Readonly<Record<string, string>>): object[] => Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)).map(([Name, Value]) => ({ Name, Value }));
  const fields = {
    Name: record.name, Ref: record.ref, Context: context, Dockerfile: dockerfile, ...(record.target ? { Target: record.target } : {}), StartedAt: rfc3339Nano(record.createdAt), ...(record.completedAt === undefined ? {} : { CompletedAt: rfc3339Nano(record.completedAt) }),
    Duration: BigInt(Math.round(tookOf(record, p.now) * 1e6)), Status: record.completedAt === undefined ? 'running' : record.error === undefined ? 'completed' : 'error', ...(record.error === undefined ? {} : { Error: { Code: 2n, Message: record.error } }),
    NumCompletedSteps: BigInt(record.completed), NumTotalSteps: BigInt(record.total), NumCachedSteps: BigInt(record.cached), ...(Object.keys(record.buildArgs).length > 0 ? { BuildArgs: list(record.buildArgs) } : {}), ...(Object.keys(record.labels).length > 0 ? { Labels: list(record.labels) } : {}),
    Config: { ...(record.network ? { Network: record.network } : {}), ImageResolveMode: record.pull ? 'pull' : 'local', ...(record.noCache ? { NoCache: true } : {}) },
    ...(record.materials.length > 0 ? { Materials: record.materials.map(({ uri, digest }) => ({ URI: uri, Digests: [digest] })) } : {}), ...(record.attachments.length > 0 ? { Attachments: record.attachments.map(({ digest, platform, type }) => ({ Digest: digest, ...(platform ? { Platform: platform } : {}), Type: type })) } : {}),
  };
  return new GoStruct('history.inspectOutput', { BuildArgs: [], Labels: [], Materials: [], Attachments: [], Target: '', ...fields }, () => fields);
}

/** @throws CliError */
function formatted(format: string, record: GoStruct): string {
  try {
    return new Template(format, { functions: dockerFunctions, name: 'inspect' }).execute(record);
  } catch (error) {
    if (error instanceof ExecutionError) throw new CliError(`ERROR: failed to execute format template: ${error.message}`);
    if (error instanceof TemplateError) throw new CliError(`ERROR: failed to parse format template: ${error.message}`);
    throw error;
  }
}

const inspect: Behaviour = {
  path: 'buildx history inspect',
  takes: [0, 1],
  *run(invocation) {
    const { p, flags, args } = invocation, format = flags.string('format');
    const record = yield* recordNamed(invocation, args[0] ?? '');
    if (format === 'pretty' || format === '') yield* p.write(1, pretty(p, record, args[0] ?? ''));
    else if (format === 'json') yield* p.write(1, `${indentJson(values(p, record), '  ', { ordered: true, escapeHtml: true })}\n`);
    else yield* p.write(1, `${formatted(format, values(p, record))}\n`);
    return 0;
  },
};

/** Tells what a build told, as if it ended now. */
function* replay(p: Process, record: Known, raw: boolean): Blocking<void> {
  const state = new SolveState(record.createdAt);
  if (raw) {
    const display = new RawDisplay(p);
    for (const message of record.messages) yield* display.tell(message);
    return;
  }
  for (const message of record.messages) state.add(message);
  yield* new PlainDisplay(p, state).finish();
  for (const failed of failedSteps(state)) yield* p.write(2, failedStep(failed));
}

const logs: Behaviour = {
  path: 'buildx history logs',
  *run(invocation) {
    const { p, flags, args } = invocation, progress = flags.string('progress');
    if (progress !== 'plain' && progress !== 'rawjson' && progress !== 'tty') throw new CliError(`ERROR: unsupported progress type ${JSON.stringify(progress)}`);
    yield* replay(p, yield* recordNamed(invocation, args[0] ?? ''), progress === 'rawjson');
    return 0;
  },
};

/** A browser would show it, which this computer does not have. */
const open: Behaviour = {
  path: 'buildx history open',
  *run(invocation) {
    yield* recordNamed(invocation, invocation.args[0] ?? '');
    throw new CliError('ERROR: exec: "xdg-open,x-www-browser,www-browser,wslview": executable file not found in $PATH');
  },
};

/** Docker Desktop takes records in, and it is not here. */
const importRecords: Behaviour = {
  path: 'buildx history import',
  takes: [0],
  *run({ p }) {
    yield* p.compute(0.1);
    throw new CliError(`ERROR: failed to send request, check if Docker Desktop is running: Post "http://docker-desktop/upload": dial unix ${homeOf(p)}/.docker/desktop/docker-desktop-build.sock: connect: no such file or directory`);
  },
};

export const inspectCommands: Behaviour[] = [importRecords, inspect, logs, open];
