/** What a RUN may do only if the client has granted it (--allow). */
import type { SolveRequest } from '../../api/engine/build.ts';
import { flagOf, type Instruction } from './dockerfile/parse.ts';
import { SolveFailure } from './solve-failure.ts';

/** The entitlement that an instruction needs, if it needs one. */
function wantedBy(instruction: Instruction): string | undefined {
  if (flagOf(instruction, 'network') === 'host') return 'network.host';
  return flagOf(instruction, 'security') === 'insecure' ? 'security.insecure' : undefined;
}

/** @throws SolveFailure */
export function checkGrants({ allow = [] }: SolveRequest, instructions: readonly Instruction[]): void {
  const missing = instructions.map(wantedBy).find((wanted) => wanted !== undefined && !allow.includes(wanted));
  if (missing !== undefined) throw new SolveFailure(`failed to load LLB: ${missing} is not allowed`);
}
