/** docker diff, export, commit and top */
import type { Blocking } from '../../../kernel/blocking.ts';
import { tabulate } from '../../shared/tabwriter.ts';
import { kinds } from '../../shared/cobra/value.ts';
import type { Behaviour } from '../behaviour.ts';
import { segment } from '../client.ts';
import { engineOf } from '../contexts.ts';
import { CliError } from '../errors.ts';
import { bytesOf, checkOutput, writeNamed } from '../image/archive.ts';
import { familiarName, parseReference, withTag } from '../reference.ts';

const pathOf = (name: string): string => `/containers/${segment(name)}`;

const KINDS = ['C', 'A', 'D'];

export const diff: Behaviour = {
  path: 'container diff',
  *run(invocation) {
    const changes = yield* engineOf(invocation).get<{ Kind: number; Path: string }[] | null>(`${pathOf(invocation.args[0]!)}/changes`);
    for (const { Kind, Path } of changes ?? []) yield* invocation.p.write(1, `${KINDS[Kind]} ${Path}\n`);
    return 0;
  },
};

export const exportContainer: Behaviour = {
  path: 'container export',
  *run(invocation) {
    const { p, flags, args } = invocation;
    const output = flags.string('output');
    if (output === '' && p.files.get(1)?.tty) throw new CliError('cowardly refusing to save to a terminal. Use the -o flag or redirect');
    if (output !== '') checkOutput(p, output, 'export container');
    const bytes = yield* bytesOf(yield* engineOf(invocation).send('GET', `${pathOf(args[0]!)}/export`));
    if (output === '') yield* p.write(1, bytes);
    else writeNamed(p, output, bytes, (words) => `failed to export container: ${words}`);
    return 0;
  },
};

export const commit: Behaviour = {
  path: 'container commit',
  flagsFirst: true,
  oldFlags: [{ name: 'pause', short: 'p', kind: kinds.bool, initial: true, deprecated: 'and enabled by default. Use --no-pause to disable pausing during commit.' }],
  *run(invocation): Blocking<number> {
    const { p, flags, args } = invocation;
    const [container = '', name] = args;
    if (flags.changed('pause') && flags.changed('no-pause')) throw new CliError('conflicting options: --no-pause and --pause cannot be used together');
    if (container.trim() === '') throw new CliError('invalid container name or ID: value is empty');
    const reference = name ? withTag(parseReference(name)) : undefined;
    if (reference?.digest !== undefined) throw new CliError('refusing to create a tag with a digest reference');
    const { Id } = yield* engineOf(invocation).post<{ Id: string }>('/commit', {
      query: {
        container, repo: reference && familiarName(reference), tag: reference?.tag, comment: flags.string('message'), author: flags.string('author'), changes: [...flags.list('change')],
        pause: flags.bool('no-pause') || !flags.bool('pause') ? false : undefined,
      },
    });
    yield* p.write(1, `${Id}\n`);
    return 0;
  },
};

export const top: Behaviour = {
  path: 'container top',
  flagsFirst: true,
  takes: [1],
  *run(invocation) {
    const [name = '', ...options] = invocation.args;
    const { Titles, Processes } = yield* engineOf(invocation).get<{ Titles: string[]; Processes: string[][] | null }>(`${pathOf(name)}/top`, { ps_args: options.join(' ') });
    yield* invocation.p.write(1, tabulate([Titles, ...(Processes ?? [])].map((cells) => `${cells.join('\t')}\n`).join(''), { minWidth: 20, padding: 3 }));
    return 0;
  },
};
