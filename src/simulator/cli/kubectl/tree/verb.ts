/** What a verb's folder exports: everything about the command but its flags, which command-data.ts has. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Complete } from '../../shared/cobra/command.ts';
import type { Session } from '../session.ts';

export interface Verb {
  /** 'get', 'create configmap'. */
  path: string;
  /** Exit status; nothing means 0. */
  run: (session: Session) => Blocking<number | void>;
  /** Flags that must be given. */
  required?: readonly string[];
  /** Real flags that are not simulated: using one says so. */
  unsupported?: readonly string[];
  complete?: Complete;
  /** As Command's. */
  allToOutput?: boolean;
  /** Completions of its own flags. */
  flagCompletions?: Record<string, Complete>;
}
