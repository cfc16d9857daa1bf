/** What reads YAML: the server gets little of it and a kubelet's manifests hardly change, so it comes when it is needed (see load.ts). */
import type { ParsedJson } from '../server/json.ts';

export interface YamlReaders {
  /** A body, as Go's sigs.k8s.io/yaml reads it. @throws Error with the real parser's message */
  body?: (text: string) => ParsedJson;
  /** A file; undefined where it is no YAML. */
  file?: (text: string) => unknown;
}

/** Filled by `loadYaml`. */
export const yaml: YamlReaders = {};
