/** What the engine tells of an image's layers while it is pulled or pushed, as parts of the image's line. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { humanSize } from '../../shared/units.ts';
import type { ProgressMessage } from '../progress.ts';
import type { Part } from './progress-lines.ts';
import type { Progress } from './progress.ts';

const DONE = /^(Download complete|Already exists|Pull complete)$/, UNDER_WAY = /^(Downloading|Extracting|Verifying Checksum)$/;
const PUSHED = /^(pushed|layer already exists)$/i;

const NOTHING: Part = { current: 0, total: 0, percent: 0 };

function partOf({ current = 0, total = 0 }: NonNullable<ProgressMessage['progressDetail']>): Part {
  return { current, total, percent: total > 0 ? Math.min(100, Math.floor((current * 100) / total)) : 0 };
}

/** Of a pull. */
export function* sayPart(progress: Progress, parent: string, { id, status = '', progressDetail }: ProgressMessage): Blocking<void> {
  if (!id || !progressDetail) return;
  const done = DONE.test(status), part = UNDER_WAY.test(status) ? partOf(progressDetail) : { ...NOTHING, percent: done ? 100 : 0 };
  yield* progress.part(parent, id, status, part, done, humanSize(progressDetail.current ?? 0));
}

/** Of a push, which has no words for what it does. */
export function* sayPushed(progress: Progress, parent: string, { id, status = '', progressDetail: detail }: ProgressMessage): Blocking<void> {
  if (!id) return;
  const { current = 0, total = 0 } = detail ?? {}, done = PUSHED.test(status);
  const text = current <= 0 && total <= 0 ? '' : `${humanSize(current).padStart(8)}${total <= 0 || total > current ? '' : `/${humanSize(total)}`}`;
  yield* progress.part(parent, id, text, detail && total > 0 ? partOf(detail) : { ...NOTHING, percent: done ? 100 : 0 }, done);
}
