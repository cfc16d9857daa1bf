/** How the arguments of a command are completed: what `complete` was told (`complete -F f tool`). */
export interface CompletionSpec {
  /** As `complete -p` shows it. */
  readonly text: string;
  /** `-A` and its letters: file, directory, variable … */
  readonly actions: readonly string[];
  readonly words?: string;
  readonly glob?: string;
  readonly fn?: string;
  readonly command?: string;
  readonly filter?: string;
  readonly prefix: string;
  readonly suffix: string;
  /** `-o`: nospace, filenames, default, bashdefault, dirnames, plusdirs, noquote, nosort. A function may change them with `compopt`. */
  readonly options: Set<string>;
}

/** Names of specs that belong to no command: `-D`, `-E` (an empty line), `-I` (the first word). */
export const SPECIAL_SPECS = ['-D', '-E', '-I'] as const;
