/** YAML bodies, read as Go's sigs.k8s.io/yaml does: to JSON, with YAML 1.1's booleans (`y: 1` becomes `"true": 1`, a key in quotes stays what it is). */
import { parseYaml, repeatedKey } from '../../kernel/yaml/read.ts';
import type { ParsedJson } from '../server/json.ts';

/** @throws YamlError with the real parser's message */
export function readYaml(text: string): ParsedJson {
  const value = parseYaml(text);
  const repeated = repeatedKey(text);
  return { value, duplicates: [], order: [], problems: repeated === undefined ? [] : [repeated] };
}
