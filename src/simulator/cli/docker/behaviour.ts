/** What a command of the tree does, beside what the tree's data says of it. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Flag, Invocation } from '../shared/cobra/command.ts';

export interface Behaviour {
  /** Path without 'docker': 'container ls'. */
  path: string;
  run: (invocation: Invocation) => Blocking<number>;
  /** Flags are read only before the first argument. */
  flagsFirst?: boolean;
  /** The fewest arguments and the most (unless endless), where the usage line does not say so. */
  takes?: readonly [least: number, most?: number];
  /** Flags that exist and do nothing here; using one is an honest error. */
  notSimulated?: readonly string[];
  /** Flags of earlier versions, which are still read. */
  oldFlags?: readonly Flag[];
  /** What is special about single flags. */
  flags?: Record<string, Partial<Flag>>;
}
