/** Which bake files are read, and the step that shows it. */
import type { SolveStatus } from '../../../../api/engine/build.ts';
import type { Blocking } from '../../../../kernel/blocking.ts';
import { decode } from '../../../../kernel/bytes.ts';
import { Errno } from '../../../../kernel/errno.ts';
import { lookup, readFile } from '../../../../kernel/files.ts';
import type { Process } from '../../../../kernel/process.ts';
import { CliError } from '../../errors.ts';
import { readInput } from '../../image/archive.ts';
import type { Source } from './hcl-error.ts';

const DEFAULT_NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml', 'docker-bake.json', 'docker-bake.hcl', 'docker-bake.override.json', 'docker-bake.override.hcl'];

const STEP = 'bake:definitions';

export interface ReadFiles {
  files: Source[];
  status: SolveStatus;
  failure?: CliError;
}

/** The first file that cannot be read ends it; the step is shown all the same. */
export function* readBakeFiles(p: Process, given: readonly string[], where: string): Blocking<ReadFiles> {
  const files: Source[] = [], now = p.now;
  const statuses: NonNullable<SolveStatus['statuses']> = [];
  const tell = (name: string, current: number, total: number): void => void statuses.push({ id: `reading ${name}`, vertex: STEP, name: `reading ${name}`, current, total, timestamp: now, started: now, completed: now });
  let failure: CliError | undefined;
  for (const name of given.length > 0 ? given.map((one) => one.replace(/^cwd:\/\//, '')) : DEFAULT_NAMES.filter((one) => lookup(p, one) !== undefined)) {
    try {
      const bytes = name === '-' ? yield* readInput(p) : readFile(p, name);
      tell(name === '-' ? 'from stdin' : name, bytes.length, name === '-' ? 0 : bytes.length);
      // One of no bytes is as if it were not there.
      if (bytes.length > 0 || name === '-') files.push({ name, text: decode(bytes) });
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      tell(name, 0, 0);
      failure = new CliError(`ERROR: open ${name}: ${error.goText}`);
      break;
    }
  }
  return { files, status: { vertexes: [{ digest: STEP, inputs: [], name: `[internal] load local bake definitions${where}`, started: now, completed: now }], statuses }, ...(failure && { failure }) };
}
