/** The mistakes of YAML in the words of Go's libraries. */
import type { Mark, YamlMistake } from './mistake.ts';

/** `message` is complete: `yaml: line 4: did not find expected key`. */
export class YamlError extends Error {}

/**
 * yaml.v2 and yaml.v3: a line counts from zero where the parser finds the mistake and from one where the scanner does, and line 0 is left out.
 * They differ in whether the place of the mistake counts or the one where the thing began that it is in.
 */
export const inWordsOf = (order: 'problem first' | 'context first') => ({ stage, at, from, message }: YamlMistake): string => {
  const problem: Mark | undefined = at, first = order === 'problem first';
  const [one, other] = first ? [problem, from] : [from, problem];
  const scanned = stage === 'scanner' ? 1 : 0;
  const line = one && one.line !== 0 ? one.line + scanned : other && other.line !== 0 ? other.line + (first ? 0 : scanned) : 0;
  return `yaml: ${line === 0 ? '' : `line ${line}: `}${message}`;
};
