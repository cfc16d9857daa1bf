/** YAML as the API's clients and its server read it alike. */
export { parseAllYaml, parseNewerYaml, parseYaml, splitDocuments, YamlError } from '../../../kernel/yaml/read.ts';
