/** docker rmi and docker tag */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Behaviour } from '../behaviour.ts';
import { segment } from '../client.ts';
import { engineOf } from '../contexts.ts';
import { CliError, DaemonError } from '../errors.ts';
import { familiarName, parseReference, withTag, type Reference } from '../reference.ts';
import { readPlatformQuery } from '../seldom-values.ts';

export interface Removed {
  Untagged?: string;
  Deleted?: string;
}

const pathOf = (image: string): string => `/images/${image.split('/').map(segment).join('/')}`;

export const rm: Behaviour = {
  path: 'image rm',
  *run(invocation): Blocking<number> {
    const { p, flags, args } = invocation;
    const engine = engineOf(invocation);
    const force = flags.bool('force');
    const platforms: string[] = [];
    for (const platform of flags.list('platform')) platforms.push(yield* readPlatformQuery(platform));
    const errors: string[] = [];
    let fatal = false;
    for (const image of args) {
      try {
        const removed = yield* engine.delete<Removed[]>(pathOf(image), { force: force || undefined, noprune: flags.bool('no-prune') || undefined, platforms });
        for (const { Deleted, Untagged } of removed) yield* p.write(1, Deleted ? `Deleted: ${Deleted}\n` : `Untagged: ${Untagged}\n`);
      } catch (error) {
        if (!(error instanceof CliError)) throw error;
        if (!(error instanceof DaemonError && error.code === 404)) fatal = true;
        errors.push(error.message);
      }
    }
    if (errors.length === 0) return 0;
    if (!force || fatal) throw new CliError(errors.join('\n'));
    yield* p.write(2, `${errors.join('\n')}\n`);
    return 0;
  },
};

export const tag: Behaviour = {
  path: 'image tag',
  flagsFirst: true,
  *run(invocation) {
    const [source = '', target = ''] = invocation.args;
    const parsed = (text: string): Reference => {
      try {
        return parseReference(text);
      } catch (error) {
        throw new CliError(`error parsing reference: ${JSON.stringify(text)} is not a valid repository/tag: ${(error as Error).message}`);
      }
    };
    const reference = withTag(parsed(target));
    if (!/^(sha256:)?[0-9a-f]{64}$/.test(source)) parsed(source);
    if (reference.digest !== undefined) throw new CliError('refusing to create a tag with a digest reference');
    yield* engineOf(invocation).post(`${pathOf(source)}/tag`, { query: { repo: familiarName(reference), tag: reference.tag } });
    return 0;
  },
};
