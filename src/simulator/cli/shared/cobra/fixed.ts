import { Directive, type Complete } from './command.ts';

/** A completion of fixed words, offered whatever was typed (the shell filters). */
export const fixed = (candidates: readonly string[], directive: number = Directive.NoFileComp): Complete =>
  function* () {
    return { candidates: [...candidates], directive };
  };
