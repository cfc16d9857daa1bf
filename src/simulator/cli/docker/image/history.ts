/** docker history */
import { rfc3339 } from '../../../kernel/calendar.ts';
import { humanDuration, humanSizeWithPrecision } from '../../shared/units.ts';
import type { Behaviour } from '../behaviour.ts';
import { segment } from '../client.ts';
import { engineOf } from '../contexts.ts';
import { ellipsis, printList, truncateId, type ListFormat } from '../formatter.ts';
import { platformQuery } from '../platform.ts';
import { WHOLE } from '../whole-row.ts';

interface HistoryItem {
  Id: string;
  Created: number;
  CreatedBy: string;
  Size: number;
  Comment: string;
  Tags: string[] | null;
}

const columns: ListFormat = {
  typeName: 'image.historyContext',
  headings: { ID: 'IMAGE', CreatedSince: 'CREATED', CreatedAt: 'CREATED AT', CreatedBy: 'CREATED BY', Size: 'SIZE', Comment: 'COMMENT' },
  table: '{{.ID}}\t{{.CreatedSince}}\t{{.CreatedBy}}\t{{.Size}}\t{{.Comment}}',
  quiet: '{{.ID}}',
};
const exactTable = '{{.ID}}\t{{.CreatedAt}}\t{{.CreatedBy}}\t{{.Size}}\t{{.Comment}}';

/** Dates before the year 2000 are none. */
const EPOCH = 946_684_800;

export const history: Behaviour = {
  path: 'image history',
  *run(invocation) {
    const { p, flags, args } = invocation;
    const items = yield* engineOf(invocation).get<HistoryItem[]>(`/images/${args[0]!.split('/').map(segment).join('/')}/history`, { platform: platformQuery(flags.string('platform'), 'invalid platform: ') });
    const human = flags.bool('human'), trunc = !flags.bool('no-trunc');
    const rows = items.map(({ Id, Created, CreatedBy, Size, Comment, Tags }) => {
      const command = CreatedBy.replaceAll('\t', ' ');
      return {
        ID: trunc ? truncateId(Id) : Id, CreatedAt: rfc3339(Created * 1000), Comment,
        CreatedSince: !human ? rfc3339(Created * 1000) : Created <= EPOCH ? 'N/A' : `${humanDuration(p.now - Created * 1000)} ago`,
        CreatedBy: trunc ? ellipsis(command, 45) : command, Size: human ? humanSizeWithPrecision(Size, 3) : String(Size),
        [WHOLE]: `{{<nil>} ${trunc} ${human} {${Comment} ${Created} ${CreatedBy} ${Id} ${Size} [${(Tags ?? []).join(' ')}]}}`,
      };
    });
    return yield* printList(p, { ...columns, table: human ? columns.table : exactTable }, rows, flags.string('format'), flags.bool('quiet'));
  },
};
