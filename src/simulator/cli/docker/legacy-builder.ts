/** `docker builder` where DOCKER_BUILDKIT=0 leaves it to docker itself: it builds and prunes, after a warning, and has nothing of buildx. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Command, Invocation } from '../shared/cobra/command.ts';
import { kinds } from '../shared/cobra/value.ts';
import { humanSize } from '../shared/units.ts';
import { confirm } from './answers.ts';
import { everydayKinds } from './flag-kinds.ts';
import { pruneBuildCache } from './system/prune.ts';

function* prune(invocation: Invocation, warning: string): Blocking<number> {
  const { p, flags } = invocation, all = flags.bool('all');
  yield* p.write(2, warning);
  if (!flags.bool('force')) yield* confirm(p, `WARNING! This will remove all ${all ? '' : 'dangling '}build cache. Are you sure you want to continue?`);
  const { text, reclaimed } = yield* pruneBuildCache(invocation, all, flags.list('filter'));
  yield* p.write(1, `${text === '' ? '' : `${text}\n`}Total reclaimed space: ${humanSize(reclaimed)}\n`);
  return 0;
}

/** The tree with this group in the place of buildx's. */
export function withLegacyBuilder(root: Command, warning: string): Command {
  const builder = root.commands!.find(({ name }) => name === 'builder')!, own = builder.commands!.find(({ name }) => name === 'prune')!;
  const texts = new Map(own.flags.map(({ name, usage }) => [name, usage]));
  const pruning: Command = {
    ...own, usage: '', run: (invocation) => prune(invocation, warning),
    flags: [
      { name: 'all', short: 'a', kind: kinds.bool, usage: texts.get('all') }, { name: 'filter', kind: everydayKinds['filter']!, usage: texts.get('filter') },
      { name: 'force', short: 'f', kind: kinds.bool, usage: texts.get('force') }, { name: 'keep-storage', kind: kinds['bytes']!, usage: texts.get('reserved-space') },
    ].map((flag) => ({ ...flag, usage: flag.usage ?? '' })),
  };
  const building = root.commands!.find(({ name }) => name === 'image')!.commands!.find(({ name }) => name === 'build')!;
  return { ...root, commands: root.commands!.map((one) => (one === builder ? { ...builder, usage: 'COMMAND', persistentFlags: [], commands: [building, pruning] } : one)) };
}
