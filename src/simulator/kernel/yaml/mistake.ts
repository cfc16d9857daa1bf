/** What is wrong with a text of YAML, before it is put into some library's words. */

/** A place in a text; lines, columns and characters count from zero. */
export interface Mark {
  readonly line: number;
  readonly column: number;
  readonly index: number;
}

export class YamlMistake extends Error {
  /** Who finds it: libyaml's scanner or its parser. */
  readonly stage: 'scanner' | 'parser';
  /** Where it is found. */
  readonly at: Mark;
  /** While what was done; empty where nothing is told. */
  readonly context: string;
  /** Where that began. */
  readonly from: Mark | undefined;

  constructor(stage: 'scanner' | 'parser', problem: string, at: Mark, context = '', from?: Mark) {
    super(problem);
    this.stage = stage;
    this.at = at;
    this.context = context;
    this.from = from;
  }
}
