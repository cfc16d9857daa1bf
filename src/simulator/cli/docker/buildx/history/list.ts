/** docker buildx history ls and rm. */
import { BUILDER_CONTENT_TYPE } from '../../../../api/engine/build.ts';
import { rfc3339Nano } from '../../../../kernel/calendar.ts';
import { goJson } from '../../../../kernel/gotemplate/json.ts';
import { humanDuration } from '../../../shared/units.ts';
import type { Behaviour } from '../../behaviour.ts';
import { engineOf } from '../../contexts.ts';
import { CliError, notSimulated } from '../../errors.ts';
import { containerOf, instanceNamed } from '../builders/instance.ts';
import { ask } from '../builders/usage.ts';
import { rendered } from '../rendered.ts';
import { forgetState } from './local-state.ts';
import { duration, matcher, recordsOf, tookOf, type Known } from './records.ts';

const HEADINGS = { Ref: 'BUILD ID', Name: 'NAME', Status: 'STATUS', CreatedAt: 'CREATED AT', Duration: 'DURATION', Link: '' };
const TABLE = '{{.Ref}}\t{{.Name}}\t{{.Status}}\t{{.CreatedAt}}\t{{.Duration}}\t{{.Link}}';

const fullRef = ({ builder, node, ref }: Known): string => `${builder}/${node}/${ref}`;

const shownStatus = ({ completedAt, error }: Known): string => (completedAt === undefined ? 'Running' : error === undefined ? 'Completed' : 'Error');

/** What does not fit loses its beginning. */
const tail = (text: string, width: number): string => (text.length > width ? `..${text.slice(text.length - width + 2)}` : text);

interface Look {
  now: number;
  asTable: boolean;
  whole: boolean;
  tty: boolean;
}

function rowOf(record: Known, { now, asTable, whole, tty }: Look): Record<string, unknown> {
  const url = `docker-desktop://dashboard/build/${fullRef(record)}`;
  return {
    Ref: record.ref, FullRef: fullRef(record), Name: asTable && !whole ? tail(record.name, 36) : record.name, Status: shownStatus(record), CreatedAt: `${humanDuration(now - record.createdAt)} ago`,
    Duration: `${duration(tookOf(record, now))}${record.completedAt === undefined ? '+' : ''}`, Link: !asTable ? url : tty ? `\x1b]8;;${url}\x1b\\Open\x1b]8;;\x1b\\` : '',
  };
}

const asJson = (record: Known): string => goJson({
  cached_steps: record.cached, ...(record.completedAt === undefined ? {} : { completed_at: rfc3339Nano(record.completedAt) }), completed_steps: record.completed, created_at: rfc3339Nano(record.createdAt), name: record.name, ref: fullRef(record), status: shownStatus(record), total_steps: record.total,
});

function shown(records: readonly Known[], format: string, look: Look): string {
  if (format === 'json' || format === '{{json .}}') return records.map((record) => `${asJson(record)}\n`).join('');
  return rendered(format === 'table' ? `table ${TABLE}` : format, '*history.lsContext', HEADINGS, records.map((record) => rowOf(record, look)));
}

const ls: Behaviour = {
  path: 'buildx history ls',
  *run(invocation) {
    const { p, flags } = invocation, format = flags.string('format');
    if (flags.bool('local')) throw notSimulated('the flag --local');
    const matchers = flags.list('filter').map((filter) => matcher(filter, p.now));
    const records = (yield* recordsOf(invocation)).filter((record) => matchers.every((matches) => matches(record)));
    yield* p.write(1, shown(records, format, { now: p.now, asTable: format.startsWith('table'), whole: flags.bool('no-trunc'), tty: p.files.get(1)?.tty !== undefined }));
    return 0;
  },
};

const rm: Behaviour = {
  path: 'buildx history rm',
  *run(invocation) {
    const { p, flags, args } = invocation, all = flags.bool('all');
    if (args.length === 0 && !all) throw new CliError('ERROR: rm requires at least one argument');
    if (args.length > 0 && all) throw new CliError('ERROR: rm requires either --all or at least one argument');
    const instance = instanceNamed(invocation), refs = all ? (yield* recordsOf(invocation, instance)).map(({ ref }) => ref) : args;
    let missing = new Set(refs);
    for (const node of instance.nodes) {
      const question = { ask: 'forget' as const, refs };
      const left = instance.isContext ? yield* engineOf(invocation).post<string[]>('/build', { body: question, headers: { 'content-type': BUILDER_CONTENT_TYPE } }) : yield* ask<string[]>(invocation, containerOf(node), question);
      missing = new Set(left.filter((ref) => missing.has(ref)));
      for (const ref of refs) forgetState(p, instance.name, node.Name, ref);
    }
    if (missing.size > 0) throw new CliError(`ERROR: ${[...missing].map((ref) => `lease ${JSON.stringify(`ref_${ref}`)}: not found`).join('\n')}`);
    return 0;
  },
};

export const listCommands: Behaviour[] = [ls, rm];
