/** What all clients begin with: the version, warnings, and options that there are not. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { complain } from '../tool.ts';
import type { Dialect } from './dialect.ts';
import type { Options } from './options.ts';

/** '12.3.2-MariaDB' of '12.3.2-MariaDB-ubu2404'. */
const plainVersion = ({ version }: Dialect): string => version.replace(/(-MariaDB).*/, '$1');

export const versionLine = (name: string, dialect: Dialect, client: string): string =>
  (dialect.product === 'MariaDB' ? `${name} from ${plainVersion(dialect)}, client ${client} for debian-linux-gnu (x86_64)` : `${name}  Ver ${dialect.version} for Linux on x86_64 (${dialect.comment})`);

export const programName = (p: Process): string => (p.argv[0] ?? '').split('/').pop()!;

/** The warning and the refusals that every client begins with. */
export function* begin(p: Process, options: Options | { unknown: string }, dialect: Dialect): Blocking<number | undefined> {
  const name = programName(p);
  if ('unknown' in options) {
    yield* complain(p, `${name}: ${dialect.product === 'MySQL' ? '[ERROR] ' : ''}${options.unknown}${dialect.product === 'MySQL' ? '.' : ''}`);
    return 2;
  }
  if (dialect.product === 'MySQL' && typeof options.password === 'string' && p.env.get('MYSQL_PWD') === undefined) yield* complain(p, `${name}: [Warning] Using a password on the command line interface can be insecure.`);
  return undefined;
}
