import { readCsv } from '../../shared/cobra/value.ts';
import { CliError } from '../errors.ts';

/** The fields of a value that buildx itself reads, after the flags: `type=local,dest=out`. @throws CliError in encoding/csv's words */
export function csvFields(text: string): string[] {
  try {
    return readCsv(text);
  } catch (error) {
    throw new CliError(`ERROR: ${(error as Error).message}`);
  }
}
