/** docker secret and docker config: named data that services get as files. */
import { toBase64 } from '../../../kernel/base64.ts';
import { parseRfc3339 } from '../../../kernel/calendar.ts';
import { humanDuration } from '../../shared/units.ts';
import type { Behaviour } from '../behaviour.ts';
import { filtersQuery, segment } from '../client.ts';
import { engineOf } from '../contexts.ts';
import { forEach } from '../each.ts';
import { pairsToMap } from '../env-file.ts';
import { labelsText, printList, type ListFormat } from '../formatter.ts';
import { readInput, readNamed } from '../image/archive.ts';
import { inspectAll } from '../inspect.ts';
import type { StoredObject } from './types.ts';

const headings = { ID: 'ID', Name: 'NAME', Driver: 'DRIVER', CreatedAt: 'CREATED', UpdatedAt: 'UPDATED', Labels: 'LABELS' };
const columns: Record<'secret' | 'config', ListFormat> = {
  secret: { typeName: 'secret.secretContext', headings, table: '{{.ID}}\t{{.Name}}\t{{.Driver}}\t{{.CreatedAt}}\t{{.UpdatedAt}}', quiet: '{{.ID}}' },
  config: { typeName: 'config.configContext', headings, table: '{{.ID}}\t{{.Name}}\t{{.CreatedAt}}\t{{.UpdatedAt}}', quiet: '{{.ID}}' },
};

const commandsOf = (kind: 'secret' | 'config'): Behaviour[] => [
  {
    path: `${kind} create`,
    *run(invocation) {
      const { p, flags, args } = invocation;
      const [name = '', file] = args;
      const data = file === '-' ? yield* readInput(p) : file === undefined ? new Uint8Array(0) : readNamed(p, file);
      const { ID } = yield* engineOf(invocation).post<{ ID: string }>(`/${kind}s/create`, { body: { Name: name, Labels: pairsToMap(flags.list('label')), Data: toBase64(data) } });
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
      const rows = [...objects].sort((a, b) => (a.Spec.Name < b.Spec.Name ? -1 : 1)).map((one) => ({ ID: one.ID, Name: one.Spec.Name, Driver: one.Spec.Driver?.Name ?? '', CreatedAt: ago(one.CreatedAt), UpdatedAt: ago(one.UpdatedAt), Labels: labelsText(one.Spec.Labels), Label: (key: unknown) => one.Spec.Labels?.[String(key)] ?? '' }));
      return yield* printList(p, columns[kind], rows, flags.string('format'), flags.bool('quiet'));
    },
  },
  {
    path: `${kind} inspect`,
    notSimulated: ['pretty'],
    *run(invocation) {
      const engine = engineOf(invocation);
      return yield* inspectAll(invocation.p, invocation.args, invocation.flags.string('format'), (name) => engine.get(`/${kind}s/${segment(name)}`));
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

