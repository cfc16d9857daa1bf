/** The documents of a patch, from its file or written in place, and what is wrong with them. */
import type { Json } from '../../../api/kubernetes/strategic-merge/diff.ts';
import { readText } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import { emitYaml } from '../../../kernel/yaml/emit.ts';
import { parseNewerYaml, parseYaml, splitDocuments, YamlError } from '../../shared/yaml/read.ts';
import { CommandError } from '../client/failure.ts';
import { endOfValue, JsonSyntaxError } from '../resource/json-stream.ts';
import { resolvePath, unreadable } from './paths.ts';
import type { PatchOptions, Target } from './patches.ts';

export interface Patch {
  path?: string;
  patch?: string;
  target?: Target;
  options?: PatchOptions;
}

/** Who reads the configuration says what of it failed. */
export type Failing = (reason: string) => CommandError;

const written = (configuration: object): string => emitYaml(Object.fromEntries(Object.entries(configuration).filter(([, value]) => value !== undefined && value !== '')));

export const troubled = (transformer: string, configuration: object): Failing => (reason) => new CommandError(`trouble configuring builtin ${transformer} with config: \`\n${written(configuration)}\`: ${reason}`);

/** The file's own path. @throws CommandError where the kustomization may not read it */
export function readable(p: Process, root: string, path: string, failed: Failing): string {
  const file = resolvePath(`${root}/${path}`, p.cwd), reason = unreadable(p, file, root);
  if (reason !== undefined) throw failed(reason);
  return file;
}

const loaded = (p: Process, root: string, path: string, failed: Failing): string => readText(p, readable(p, root, path, failed));

/** Lists of operations or objects to be merged, one of both. @throws CommandError */
export function patchDocuments(p: Process, root: string, entry: Patch, failed: Failing = troubled('PatchTransformer', entry)): unknown[] {
  const { path = '', target } = entry, patch = (entry.patch ?? '').trim();
  if (path === '' && patch === '') throw failed(`must specify one of patch and path in\n${written(entry)}`);
  if (path !== '' && patch !== '') throw failed(`patch and path can't be set at the same time\n${written(entry)}`);
  const text = path === '' ? patch : loaded(p, root, path, (reason) => failed(`failed to get the patch file from path(${path}): ${reason}`));
  const source = path === '' ? `[patch: ${JSON.stringify(patch)}]` : `[path: ${JSON.stringify(path)}]`;
  const documents = operations(text) ?? objects(text);
  if (!documents) throw failed(`unable to parse SM or JSON patch from ${source}`);
  if (!target && documents.some(Array.isArray)) throw new CommandError(`must specify a target for JSON patch ${source}`);
  if (target && documents.length > 1) throw new CommandError(`Multiple Strategic-Merge Patches in one \`patches\` entry is not allowed to set \`patches.target\` field: ${source}`);
  return documents;
}

/** What begins with a bracket is JSON or nothing. */
function operations(text: string): unknown[] | undefined {
  if (text.startsWith('[') && jsonFault(text) !== undefined) return undefined;
  const value = quietly(() => parseYaml(splitDocuments(text)[0] ?? ''));
  return Array.isArray(value) ? (value.length === 0 ? [] : [value]) : undefined;
}

function objects(text: string): unknown[] | undefined {
  const documents = quietly(() => splitDocuments(text).map((document) => parseNewerYaml(document)).filter((document) => document !== null && Object.keys(document as object).length > 0));
  return documents?.every((one) => Boolean((one as Json).kind && ((one as Json).metadata as Json | undefined)?.name)) ? documents : undefined;
}

function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof YamlError) return undefined;
    throw error;
  }
}

/** In the words of Go. */
function jsonFault(text: string): string | undefined {
  try {
    const end = endOfValue(text, 0), rest = /\S/.exec(text.slice(end));
    return rest ? `invalid character '${rest[0]}' after top-level value` : undefined;
  } catch (error) {
    if (error instanceof JsonSyntaxError) return error.message;
    throw error;
  }
}

/** patchesJson6902, which has a way of its own. @throws CommandError */
export function jsonPatch(p: Process, root: string, { path = '', patch = '', target }: Patch, failing?: Failing): unknown[] {
  const failed = failing ?? troubled('PatchJson6902Transformer', { target, path, jsonOp: patch });
  if (!target?.name) throw failed('must specify the target name');
  if (path === '' && patch === '') throw failed('empty file path and empty jsonOp');
  if (path !== '' && patch !== '') throw failed('must specify a file path or jsonOp, not both');
  const text = path === '' ? patch : loaded(p, root, path, failed);
  if (text === '') throw failed(`patch file '${path}' empty seems to be empty`);
  const fault = text.startsWith('[') ? jsonFault(text) : undefined;
  if (fault !== undefined) throw failed(`decoding ${text}: ${fault}`);
  const value = parsed(text, failed);
  if (!Array.isArray(value)) throw failed(`decoding ${JSON.stringify(value)}: json: cannot unmarshal ${value === null ? 'null' : typeof value} into Go value of type jsonpatch.Patch`);
  if (value.length === 0) throw failed(`patch appears to be empty; file=${path}, JsonOp=${text}`);
  return value;
}

function parsed(text: string, failed: Failing): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    if (error instanceof YamlError) throw failed(error.message);
    throw error;
  }
}
