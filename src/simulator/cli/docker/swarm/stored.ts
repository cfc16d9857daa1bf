/** docker secret and docker config: named data that services get as files. */
import { toBase64 } from '../../../kernel/base64.ts';
import { parseRfc3339 } from '../../../kernel/calendar.ts';
import { humanDuration } from '../../shared/units.ts';
import type { Behaviour } from '../behaviour.ts';
import { filtersQuery, segment } from '../client.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Process } from '../../../kernel/process.ts';
import { CliError } from '../errors.ts';
import { engineOf } from '../contexts.ts';
import { forEach } from '../each.ts';
import { pairsToMap } from '../env-file.ts';
import { kindOf, kinds } from '../../shared/cobra/value.ts';
import { checkLabel } from '../container/create-flags.ts';
import { labelsText, printList, type ListFormat } from '../formatter.ts';
import { readInput, readNamed } from '../image/archive.ts';
import { inspectOrPretty } from './inspect-or-pretty.ts';
import { naturally } from '../natural-order.ts';
import { prettyConfig, prettySecret } from './pretty.ts';
import type { StoredObject } from './types.ts';

const headings = { ID: 'ID', Name: 'NAME', Driver: 'DRIVER', CreatedAt: 'CREATED', UpdatedAt: 'UPDATED', Labels: 'LABELS' };
const columns: Record<'secret' | 'config', ListFormat> = {
  secret: { typeName: 'secret.secretContext', headings, table: '{{.ID}}\t{{.Name}}\t{{.Driver}}\t{{.CreatedAt}}\t{{.UpdatedAt}}', quiet: '{{.ID}}' },
  config: { typeName: 'config.configContext', headings, table: '{{.ID}}\t{{.Name}}\t{{.CreatedAt}}\t{{.UpdatedAt}}', quiet: '{{.ID}}' },
};

/** `--format pretty` is inspect's form, with what a row of the list says: labels as one text, and no data. */
const LABELS = '{{- if .Labels }}\nLabels:\n{{- range $k, $v := .Labels }}\n - {{ $k }}{{if $v }}={{ $v }}{{ end }}\n{{- end }}{{ end }}';
const pretty: Record<'secret' | 'config', string> = {
  secret: `ID:              {{.ID}}\nName:              {{.Name}}\n${LABELS}\nDriver:            {{.Driver}}\nCreated at:        {{.CreatedAt}}\nUpdated at:        {{.UpdatedAt}}`,
  config: `ID:\t\t\t{{.ID}}\nName:\t\t\t{{.Name}}\n${LABELS}\nCreated at:            \t{{.CreatedAt}}\nUpdated at:            \t{{.UpdatedAt}}\nData:\n{{.Data}}`,
};

/** @throws CliError with docker's words, which differ between the two */
function* readData(p: Process, kind: 'secret' | 'config', file: string | undefined): Blocking<Uint8Array> {
  const from = file === '-' ? 'STDIN' : file;
  try {
    if (!file) throw new CliError(`${kind} file is required`);
    const data = file === '-' ? yield* readInput(p) : readNamed(p, file);
    if (data.length === 0) throw new CliError('data is empty');
    return data;
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    const reason = !file ? error.message : `error reading from ${from}: ${error.message}`;
    throw new CliError(kind === 'secret' ? reason : `error reading content from ${JSON.stringify(file ?? '')}: ${reason}`);
  }
}

const commandsOf = (kind: 'secret' | 'config'): Behaviour[] => [
  {
    path: `${kind} create`, flags: { label: { kind: kindOf(kinds.list, 'list', checkLabel) } },
    *run(invocation) {
      const { p, flags, args } = invocation;
      const [name = '', file] = args;
      // A driver brings the data itself.
      const isDriven = kind === 'secret' && flags.string('driver') !== '';
      const data = file === undefined && isDriven ? undefined : yield* readData(p, kind, file);
      if (isDriven && data?.length) throw new CliError('when using secret driver secret data must be empty');
      const { ID } = yield* engineOf(invocation).post<{ ID: string }>(`/${kind}s/create`, { body: { Name: name, Labels: pairsToMap(flags.list('label')), ...(data && { Data: toBase64(data) }), ...(kind === 'secret' && flags.string('driver') !== '' && { Driver: { Name: flags.string('driver') } }), ...(flags.string('template-driver') !== '' && { Templating: { Name: flags.string('template-driver') } }) } });
      yield* p.write(1, `${ID}\n`);
      return 0;
    },
  },
  {
    path: `${kind} ls`,
    *run(invocation) {
      const { p, flags } = invocation;
      const objects = yield* engineOf(invocation).get<StoredObject[]>(`/${kind}s`, { filters: filtersQuery(flags.list('filter')) });
      const ago = (time: string): string => `${humanDuration(p.now - (parseRfc3339(time) ?? 0))} ago`;
      const rows = [...objects].sort((a, b) => naturally(a.Spec.Name, b.Spec.Name)).map((one) => ({ ID: one.ID, Name: one.Spec.Name, ...(kind === 'secret' && { Driver: one.Spec.Driver?.Name ?? '' }), CreatedAt: ago(one.CreatedAt), UpdatedAt: ago(one.UpdatedAt), Labels: labelsText(one.Spec.Labels), Label: (key: unknown) => one.Spec.Labels?.[String(key)] ?? '' }));
      return yield* printList(p, columns[kind], rows, flags.string('format') === 'pretty' ? pretty[kind] : flags.string('format'), flags.bool('quiet'));
    },
  },
  {
    path: `${kind} inspect`,
    *run(invocation) {
      const engine = engineOf(invocation);
      return yield* inspectOrPretty(invocation, (name) => engine.get<StoredObject>(`/${kind}s/${segment(name)}`), kind === 'secret' ? prettySecret : prettyConfig);
    },
  },
  {
    path: `${kind} rm`,
    *run(invocation) {
      const engine = engineOf(invocation);
      return yield* forEach(invocation.p, invocation.args, function* (name) {
        yield* engine.delete(`/${kind}s/${segment(name)}`);
        return name;
      });
    },
  },
];

export const storedCommands: Behaviour[] = [...commandsOf('secret'), ...commandsOf('config')];

