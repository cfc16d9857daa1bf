/** Flags of `docker compose` itself, before the subcommand. */
import type { Invocation } from '../../shared/cobra/command.ts';
import type { FlagValue } from '../../shared/cobra/value.ts';

export function composeFlag(invocation: Invocation, name: string): FlagValue | undefined {
  const compose = invocation.path[1]!;
  const flag = [...compose.flags, ...(compose.persistentFlags ?? [])].find((one) => one.name === name);
  return flag && invocation.flags.store.values.get(flag);
}

/** `docker compose build` still takes --progress after its own name, too. */
export const progressFlag = (invocation: Invocation): string =>
  (invocation.flags.has('progress') && invocation.flags.string('progress')) || String(composeFlag(invocation, 'progress') ?? '');

export const strings = (value: FlagValue | undefined): string[] => (Array.isArray(value) ? (value as string[]) : []);
