/** Which objects the command line means: files, `TYPE NAME…`, `TYPE/NAME…`, `TYPE -l …`. */
import { matchesRequirements, parseSelector, SelectorError } from '../../../api/kubernetes/selectors.ts';
import type { ApiResource } from '../client/discovery.ts';
import { CommandError, Failures, isFailure, NoResourceError, UsageError } from '../client/failure.ts';
import { groupResource, type RestMapper } from '../client/mapper.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Session } from '../session.ts';
import { documentsOf, flatten, readDocuments, sourcesOf, wholeDocument, type Document, type ReadResult } from './files.ts';
import { readKustomization } from '../kustomize/load.ts';
import type { Info } from './info.ts';
import { checkMetadata } from './metadata-shape.ts';
import { checkBySchema } from './check-by-schema.ts';
import { checkKind, checkList, checkOdd } from './odd-documents.ts';
import { validate } from './validate.ts';

export interface SelectionOptions {
  args: readonly string[];
  filenames?: readonly string[];
  kustomize?: string;
  recursive?: boolean;
  selector?: string;
  fieldSelector?: string;
  /** --all. */
  all?: boolean;
  /** `TYPE` alone means all of them (get, describe). */
  allowEmptySelector?: boolean;
  allNamespaces?: boolean;
  /** Types that are fixed: the words are names then (cordon, top). */
  type?: string;
  /** How strict the files are checked before anything is sent. */
  validate?: boolean;
  /** Nothing is asked of the server. */
  local?: boolean;
  /** The outline of a document that no server would read is enough. */
  outline?: boolean;
}

/** The words resolved, nothing of the objects fetched yet (but files read). */
export type Selection =
  | { by: 'files'; infos: Info[]; errors: Error[]; single: boolean; /** How many of the infos come before the first document that is wrong as a whole. */ intact?: number }
  | { by: 'names'; infos: Info[]; single: boolean }
  | { by: 'selector'; mappings: ApiResource[]; namespace: string | undefined; selector: string; fieldSelector: string };

export const MISSING = `You must provide one or more resources by argument or filename.
Example resource specifications include:
   '-f rsrc.yaml'
   '--filename=rsrc.json'
   '<resource> <name>'
   '<resource>'`;

const SLASH = "there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'";

const MORE_SLASHES = 'arguments in resource/name form may not have more than one slash';

/** Of a short name that several resources have, the first is meant; it is said each time it is looked up. */
export function* warnOfShortNames(session: Session, mapper: RestMapper, words: readonly string[]): Blocking<void> {
  for (const word of words) for (const other of mapper.alsoShortFor(word)) yield* session.err(`Warning: short name ${quote(word)} could also match lower priority resource ${groupResource(other)}\n`);
}

/** @throws CommandError and the rest of failure.ts */
export function* select(session: Session, options: SelectionOptions): Blocking<Selection> {
  const { args } = options;
  const filenames = options.filenames ?? [];
  if (filenames.length > 0 && options.kustomize) throw new CommandError('only one of -f or -k can be specified');
  if (options.kustomize && options.recursive) throw new CommandError("the -k flag can't be used with -f or -R");
  if (filenames.length > 0 || options.kustomize) return yield* byFiles(session, options, filenames);
  if (options.all && options.selector) throw new CommandError("setting 'all' parameter but found a non empty selector. ");
  const mapper = yield* session.mapper();
  const namespace = options.allNamespaces ? undefined : session.namespace().name;
  const typed = options.type ? [options.type, ...args] : args;
  const withSlash = typed.filter((word) => word.includes('/'));
  if (withSlash.length > 0 && !options.type) return byPairs(mapper, typed, withSlash.length, namespace, options);
  const [types, ...names] = typed;
  if (types === undefined) throw new CommandError(MISSING);
  const words = expandCategories(mapper, types);
  yield* warnOfShortNames(session, mapper, words);
  if (options.selector || options.fieldSelector || options.all) {
    if (names.length > 0) throw new CommandError('name cannot be provided when a selector is specified');
    return { by: 'selector', mappings: mappingsOf(mapper, words), namespace, selector: options.selector ?? '', fieldSelector: options.fieldSelector ?? '' };
  }
  if (names.length > 0) return types.includes(',') ? byNames(mapper, types.split(','), true, names, namespace, options) : byNames(mapper, words, false, names, namespace, options);
  const mappings = mappingsOf(mapper, words);
  if (!options.allowEmptySelector) throw new CommandError('resource(s) were provided, but no name was specified');
  return { by: 'selector', mappings, namespace, selector: '', fieldSelector: '' };
}

const expandCategories = (mapper: RestMapper, types: string): string[] =>
  types.split(',').flatMap((word) => (mapper.lookup(word) ? [word] : (mapper.category(word) ?? [word])));

/** @throws CommandError: the words on a command line have `error: ` in front */
function mappingOf(mapper: RestMapper, word: string): ApiResource {
  try {
    return mapper.mapping(word);
  } catch (error) {
    throw error instanceof NoResourceError ? new CommandError(error.message) : error;
  }
}

function mappingsOf(mapper: RestMapper, words: readonly string[]): ApiResource[] {
  const seen = new Set<string>();
  return words.map((word) => mappingOf(mapper, word)).filter((mapping) => {
    const key = `${groupResource(mapping)}/${mapping.version}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** `combined`: the types were given one by one (`pod,svc`), none is a category. */
function byNames(mapper: RestMapper, words: readonly string[], combined: boolean, names: readonly string[], namespace: string | undefined, options: SelectionOptions): Selection {
  if (words.length > 1 && names.length > 0) {
    if (!combined) throw new CommandError('you must specify only one resource');
    const infos = words.flatMap((word) => names.map((name) => named(mappingOf(mapper, word), name, namespace, options)));
    return { by: 'names', infos, single: false };
  }
  const mapping = mappingOf(mapper, words[0]!);
  return { by: 'names', infos: names.map((name) => named(mapping, name, namespace, options)), single: names.length === 1 };
}

function named(mapping: ApiResource, name: string, namespace: string | undefined, options: SelectionOptions): Info {
  if (name === '') throw new CommandError('resource name may not be empty');
  if (mapping.namespaced && namespace === undefined) {
    throw new CommandError(options.allNamespaces ? 'a resource cannot be retrieved by name across all namespaces' : 'namespace may not be empty when retrieving a resource by name');
  }
  return { mapping, namespace: mapping.namespaced ? namespace : undefined, name, source: '' };
}

function byPairs(mapper: RestMapper, args: readonly string[], slashes: number, namespace: string | undefined, options: SelectionOptions): Selection {
  if (slashes !== args.length) throw new CommandError(SLASH);
  if (options.selector || options.fieldSelector || options.all) throw new CommandError('selectors and the all flag cannot be used when passing resource/name arguments');
  const infos = args.map((word) => {
    const parts = word.split('/');
    if (parts.length !== 2) throw new CommandError(MORE_SLASHES);
    const [type = '', name = ''] = parts;
    if (type === '' || name === '' || type.includes(',')) throw new CommandError('arguments in resource/name form must have a single resource and name');
    return named(mappingOf(mapper, type), name, namespace, options);
  });
  return { by: 'names', infos, single: infos.length === 1 };
}

function* kustomized(session: Session, folder: string): Blocking<ReadResult> {
  const warnings: string[] = [];
  try {
    return { documents: (yield* readKustomization(session.p, folder, warnings)).map((object): Document => ({ source: folder, object })), errors: [], single: false };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { documents: [], errors: [error], single: false };
  } finally {
    yield* session.err(warnings.join(''));
  }
}

function* byFiles(session: Session, options: SelectionOptions, filenames: readonly string[]): Blocking<Selection> {
  if (options.args.length > 0) {
    const slashes = options.type ? 0 : options.args.filter((word) => word.includes('/')).length;
    const wrong = slashes > 0 && slashes < options.args.length ? SLASH : slashes > 0 && options.args.some((word) => word.split('/').length > 2) ? MORE_SLASHES : undefined;
    try {
      yield* sourcesOf(session, { filenames, recursive: options.recursive ?? false });
    } catch (error) {
      if (wrong === undefined || !isFailure(error)) throw error;
      throw new Failures([...(error instanceof Failures ? error.errors : [error]), new CommandError(wrong)], true);
    }
    throw new CommandError(wrong ?? (options.type || slashes > 0 ? 'resource/name arguments cannot be provided when a path is specified' : 'when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well'));
  }
  const read = options.kustomize
    ? yield* kustomized(session, options.kustomize)
    : yield* readDocuments(session, { filenames, recursive: options.recursive ?? false });
  const infos: Info[] = [];
  const errors = [...read.errors];
  let intact: number | undefined;
  const stopped = new Set<string>();
  for (const given of read.documents) {
    const document = options.outline ? given : wholeDocument(given);
    if (stopped.has(document.source) && document.source !== '') continue;
    try {
      if (options.validate) {
        validate(document);
        if (/(List|Review)$/.test(String(document.object.kind))) yield* checkBySchema(session, document);
      }
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      // What is not valid ends the reading of its file; what only cannot be decoded does not.
      errors.push(error);
      intact ??= infos.length;
      stopped.add(document.source);
      continue;
    }
    let members: Document[] = [];
    try {
      if (document.object?.items !== undefined) yield* checkList(session, document, options.local ?? false);
      members = flatten(document);
    } catch (error) {
      if (!isFailure(error)) throw error;
      errors.push(error);
      intact ??= infos.length;
    }
    for (const one of members) {
      try {
        infos.push(yield* fileInfo(session, one, options.local ?? false, one !== document));
      } catch (error) {
        if (!(error instanceof CommandError || error instanceof NoResourceError)) throw error;
        errors.push(error);
        if (one === document) intact ??= infos.length;
      }
    }
  }
  return { by: 'files', infos: options.selector ? infos.filter((info) => matches(info, options.selector!)) : infos, errors, single: read.single, ...(intact !== undefined && { intact }) };
}

/** The objects of a text that is in no file (what an editor left). @throws CommandError */
export function* infosOfText(session: Session, text: string, source: string): Blocking<Info[]> {
  const infos: Info[] = [];
  for (const document of documentsOf(text, source)) for (const one of flatten(document)) infos.push(yield* fileInfo(session, one, false));
  return infos;
}

const quote = (text: string): string => JSON.stringify(text);

function* fileInfo(session: Session, { source, object, heavy }: Document, local: boolean, member = false): Blocking<Info> {
  if (!/^[^/]+(\/[^/]+)? [^ ]+$/.test(`${object?.apiVersion} ${object?.kind}`) || typeof object?.apiVersion !== 'string' || typeof object.kind !== 'string' || (object.items && /List$/.test(object.kind))) yield* checkOdd(session, source, object, member);
  const kind = object.kind as string, apiVersion = (object.apiVersion as string | undefined) ?? '';
  checkMetadata(object.metadata, source);
  const metadata = object.metadata !== null && typeof object.metadata === 'object' ? (object.metadata as Record<string, unknown>) : {};
  const name = typeof metadata.name === 'string' ? metadata.name : '';
  const given = typeof metadata.namespace === 'string' ? metadata.namespace : '';
  // Without a version a kind is looked for in the core group, and what is found is asked for at the path of no version.
  const known = local ? localMapping(apiVersion, kind) : (yield* session.mapper()).forKind(apiVersion || 'v1', kind);
  const found = known && !apiVersion && session.invocation.path[1]!.name !== 'describe' ? { ...known, version: '' } : known;
  if (!found || local || /^(set|rollout|expose|auth|exec|debug)$/.test(session.invocation.path[1]!.name)) yield* checkKind(session, source, object, found !== undefined, member);
  const mapping = found!;
  // certificate lends no namespace to what has none.
  const { name: wanted, explicit } = session.invocation.path[1]!.name === 'certificate' ? { name: '', explicit: false } : session.namespace();
  if (mapping.namespaced && explicit && given && given !== wanted) {
    throw new CommandError(`the namespace from the provided object ${quote(given)} does not match the namespace ${quote(wanted)}. You must pass '--namespace=${given}' to perform this operation.`);
  }
  const namespace = mapping.namespaced ? given || wanted : undefined;
  const { namespace: _, ...unscoped } = metadata;
  // What belongs to no namespace loses the one that it names.
  const complete = { ...object, metadata: local ? metadata : mapping.namespaced ? { ...metadata, namespace } : unscoped };
  return { mapping, namespace, name, object: complete as unknown as NonNullable<Info['object']>, source, heavy };
}

/** With --local no server says what the kind's resource is; its name is never needed, only the kind. */
function localMapping(apiVersion: string, kind: string): ApiResource {
  const [version = '', group = ''] = apiVersion.split('/').reverse();
  return { group, version, name: `${kind.toLowerCase()}s`, singular: kind.toLowerCase(), kind, namespaced: true, verbs: [], shortNames: [], categories: [], subresources: [] };
}

/** Label selectors on what was read from files. @throws CommandError */
function matches(info: Info, selector: string): boolean {
  try {
    return matchesRequirements(parseSelector(selector), info.object?.metadata.labels);
  } catch (error) {
    if (error instanceof SelectorError) throw new CommandError(`the provided selector ${quote(selector)} is not valid: ${error.whole}`);
    throw error;
  }
}

/** A command that works on files alone was given none. */
export function requireFiles(session: Session): void {
  if (session.list('filename').length === 0 && !session.flag('kustomize')) throw new CommandError('must specify one of -f and -k');
}

export const noArguments = (args: readonly string[]): void => {
  if (args.length > 0) throw new UsageError(`Unexpected args: [${args.join(' ')}]`);
};
