/** What of a RUN is refused before anything runs: what the client has not granted (--allow), and a program without a name. */
import type { SolveRequest } from '../../api/engine/build.ts';
import { flagOf, type Instruction } from './dockerfile/parse.ts';
import { SolveFailure } from './solve-failure.ts';

/** The entitlement that an instruction needs, if it needs one. */
function wantedBy(instruction: Instruction): string | undefined {
  if (flagOf(instruction, 'network') === 'host') return 'network.host';
  return flagOf(instruction, 'security') === 'insecure' ? 'security.insecure' : undefined;
}

/** A program without a name cannot be sent to be run. @throws SolveFailure */
export function checkRunnable(instructions: readonly Instruction[]): void {
  if (instructions.some(({ name, json }) => name === 'RUN' && json?.length === 0)) throw new SolveFailure('failed to marshal LLB definition: arguments are required');
}

/** The engine's own builder grants the host's network and nothing else. @throws SolveFailure */
export function checkAllowed({ allow = [], node }: SolveRequest): void {
  if (node === undefined && allow.includes('security.insecure')) throw new SolveFailure('granting entitlement security.insecure is not allowed by build daemon configuration');
}

/** @throws SolveFailure */
export function checkGrants({ allow = [] }: SolveRequest, instructions: readonly Instruction[]): void {
  const missing = instructions.map(wantedBy).find((wanted) => wanted !== undefined && !allow.includes(wanted));
  if (missing !== undefined) throw new SolveFailure(`failed to load LLB: ${missing} is not allowed`);
}
