import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { complain, type Tool } from '../tool.ts';
import { busyboxTop } from './busybox-top.ts';
import { keepAlive, nextKey } from './keys.ts';
import { Mistake } from './mistake.ts';
import { obey, type TopView } from './top-keys.ts';
import { topSettings, Unread, type TopSettings } from './top-options.ts';
import { frame, sample, type Frame, type Sample } from './top-screen.ts';
import { FIELDS } from './top-fields.ts';
import { USAGES } from './usages.ts';

/** The first frame needs two looks, too, ms. */
const FIRST = 150;
/** Columns of batch mode on no terminal. */
const PLAIN = 512;

export const top: Tool = {
  name: 'top', summary: 'Watch processes', raw: true,
  *run(p, { operands, flavour }) {
    if (flavour === 'busybox') return yield* busyboxTop(p, operands);
    try {
      const settings = topSettings(p, operands);
      if (settings.show !== undefined) {
        yield* p.write(1, settings.show === 'help' ? USAGES['top']! : settings.show === 'version' ? 'top from procps-ng 4.0.2\n' : FIELDS.map(({ name }) => `${name}\n`).join(''));
        return 0;
      }
      if (settings.batch) return yield* batch(p, settings);
      if (!p.tty || !p.files.get(0)?.tty) throw new Mistake('top: failed tty get');
      return yield* interactive(p, settings);
    } catch (error) {
      if (!(error instanceof Mistake)) throw error;
      if (error.message === '') yield* p.write(1, USAGES['top']!);
      else yield* complain(p, error.message);
      return error.message === '' || error instanceof Unread ? 0 : 1;
    }
  },
};

function* batch(p: Process, settings: TopSettings): Blocking<number> {
  const width = settings.width ?? p.files.get(1)?.tty?.columns ?? PLAIN;
  let before = sample(p);
  for (let round = 0; round < settings.rounds; round++) {
    yield* p.sleep(round === 0 ? FIRST : settings.delay * 1000);
    const after = sample(p), { summary, headings, rows } = frame(p, settings, before, after);
    before = after;
    const shown = settings.most > 0 ? rows.slice(0, settings.most) : rows;
    const lines = [...summary, '', headings, ...shown.map(({ text }) => text)].map((line) => line.slice(0, width));
    yield* p.write(1, `${round > 0 ? '\n' : ''}${lines.join('\n')}\n`);
  }
  return 0;
}

function* interactive(p: Process, settings: TopSettings): Blocking<number> {
  const { tty, file, restore } = keepAlive(p);
  const view: TopView = { settings, selected: 0, message: '', help: false, done: false };
  yield* p.write(1, '\x1b[?1049h\x1b[?25l');
  try {
    let before = sample(p);
    yield* p.sleep(FIRST);
    for (let round = 0; round < settings.rounds && !view.done;) {
      const after = sample(p), shown = frame(p, settings, before, after);
      yield* p.write(1, screen(shown, view, tty.rows, tty.columns));
      view.message = '';
      const key = yield* nextKey(p, file, settings.delay * 1000);
      if (key === undefined) round++;
      else if (yield* obey(p, file, view, key, shown)) continue;
      before = nextSample(before, after);
    }
  } finally {
    tty.screen.push(Uint8Array.from('\x1b[?25h', (character) => character.charCodeAt(0)));
    restore();
  }
  return 0;
}

/** A frame that comes right after another one compares with the same past. */
const nextSample = (before: Sample, after: Sample): Sample => (after.at - before.at < 100 ? before : after);

function screen({ summary, headings, rows }: Frame, view: TopView, height: number, width: number): string {
  const room = Math.max(0, height - summary.length - 2);
  const tasks = rows.slice(0, view.settings.most > 0 ? Math.min(room, view.settings.most) : room);
  const lines = [...summary.map((line) => line.slice(0, width)), view.message.slice(0, width), `\x1b[7m${headings.slice(0, width).padEnd(width)}\x1b[m`, ...tasks.map(({ task, text }) => (task.process.running ? `\x1b[1m${text.slice(0, width)}\x1b[m` : text.slice(0, width)))];
  return `\x1b[H${lines.map((line) => `${line}\x1b[K`).join('\r\n')}\x1b[J`;
}
