/** Reads compose files: YAML 1.2's scalars, and the words of compose's own YAML library for mistakes. */
import { defineScalarTag, FAILSAFE_SCHEMA, load, mergeTag, NOT_RESOLVED, YAMLException } from 'js-yaml';
import { CliError } from '../errors.ts';

const scalar = (name: string, read: (text: string) => unknown) =>
  defineScalarTag<unknown>(name, {
    implicit: true,
    resolve: (source) => {
      const value = read(source);
      return value === undefined ? NOT_RESOLVED : value;
    },
    identify: () => false,
  });

const schema = FAILSAFE_SCHEMA.withTags(
  scalar('tag:yaml.org,2002:null', (text) => (/^(|~|null|Null|NULL)$/.test(text) ? null : undefined)),
  scalar('tag:yaml.org,2002:bool', (text) => (/^(true|True|TRUE)$/.test(text) ? true : /^(false|False|FALSE)$/.test(text) ? false : undefined)),
  scalar('tag:yaml.org,2002:int', (text) => (/^[-+]?\d+$/.test(text) && !/^[-+]?0\d/.test(text) ? Number(text) : undefined)),
  scalar('tag:yaml.org,2002:float', (text) => (/^[-+]?(\d+\.\d*|\.\d+)([eE][-+]?\d+)?$/.test(text) ? Number(text) : undefined)),
  mergeTag,
);

/** @throws CliError */
export function readYaml(text: string, path: string): unknown {
  if (/^(\s*(#.*)?(\n|$)|---[ \t]*(\n|$))*$/.test(text)) throw new CliError('empty compose file');
  try {
    return load(text, { schema });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new CliError(explain(error.reason, error.mark?.line ?? 0, error.mark?.column ?? 0, text, path));
  }
}

/** The other library's words, as far as the place of the mistake tells them. */
function explain(reason: string, line: number, column: number, text: string, path: string): string {
  const lines = text.split('\n');
  if (/duplicated mapping key/.test(reason)) return duplicate(lines, line, path);
  const tab = lines.findIndex((one) => /^ *\t/.test(one));
  if (tab >= 0) return `go-yaml load error in scanner (while scanning for the next token) at L${tab + 1}.C1: found character that cannot start any token`;
  const here = lines[line] ?? '';
  const above = lines.slice(0, line).findLastIndex((one) => one.trim() !== '');
  if (above >= 0 && /^\s*- /.test(lines[above]!) && !/^\s*-/.test(here) && /^\s*[^\s#][^:]*:/.test(here)) {
    const first = lines.slice(0, line).findLastIndex((one, index, all) => /^\s*- /.test(one) && !/^\s*- /.test(all[index - 1] ?? ''));
    const at = (row: number): string => `L${row + 1}.C${(lines[row]!.match(/^ */)?.[0].length ?? 0) + 1}`;
    return `go-yaml load error in parser (while parsing a block collection) at ${at(first)}-${at(line)}: did not find expected '-' indicator`;
  }
  const colon = here.indexOf(':');
  if (/bad indentation of a mapping entry|mapping values/.test(reason) && colon >= 0) return `go-yaml load error in scanner at L${line + 1}.C${colon + 1}: mapping values are not allowed in this context`;
  return `go-yaml load error in parser at L${line + 1}.C${column + 1}: ${reason}`;
}

function duplicate(lines: readonly string[], line: number, path: string): string {
  const key = /^(\s*)([^:]+):/.exec(lines[line] ?? '');
  const indent = key?.[1] ?? '', name = (key?.[2] ?? '').replace(/^["']|["']$/g, '');
  const first = lines.slice(0, line).findLastIndex((one) => one.startsWith(`${indent}${key?.[2]}:`));
  return `failed to parse ${path}: yaml: construct errors: line 1: line ${line + 1}: mapping key ${JSON.stringify(name)} already defined at line ${first + 1}`;
}
