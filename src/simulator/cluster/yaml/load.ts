/** The reader of YAML. */
import type { Blocking } from '../../kernel/blocking.ts';
import { parseYaml, YamlError } from '../../kernel/yaml/read.ts';
import { readYaml } from './read.ts';
import type { YamlReaders } from './readers.ts';

function readFile(text: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    return undefined;
  }
}

export function* loadYaml(readers: YamlReaders): Blocking<void> {
  readers.body = readYaml;
  readers.file = readFile;
}
