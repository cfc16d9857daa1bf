/** What a plain scalar means, for those who write YAML. */
export { kindOf, SEXAGESIMAL } from '../../../kernel/yaml/resolve.ts';
