/** Objects of a kustomization folder. */
import type { Process } from '../../../kernel/process.ts';
import { CommandError } from '../client/failure.ts';

export function readKustomization(_p: Process, folder: string): Record<string, unknown>[] {
  throw new CommandError(`kustomizations (${folder}) are not simulated here`);
}
