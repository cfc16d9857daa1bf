/** YAML bodies, read as Go's sigs.k8s.io/yaml does: to JSON, with YAML 1.1's booleans. */
import { load } from 'js-yaml';
import type { ParsedJson } from './json.ts';

/** @throws Error with the parser's message, its line counted from 1 */
export function readYaml(text: string): ParsedJson {
  try {
    return { value: load(text), duplicates: [], order: [] };
  } catch (error) {
    const { reason, mark } = error as { reason?: string; mark?: { line: number } };
    throw new Error(`yaml: line ${(mark?.line ?? 0) + 1}: ${reason ?? String(error)}`);
  }
}
