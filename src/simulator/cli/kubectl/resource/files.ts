/** Objects from files, folders, URLs and standard input. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { lookup } from '../../../kernel/files.ts';
import { parseYaml, splitDocuments, YamlError } from '../../shared/yaml/read.ts';
import { CommandError, Failures, throwCollected } from '../client/failure.ts';
import type { Session } from '../session.ts';
import { download } from './download.ts';
import { expand } from './folders.ts';
import { endOfValue, JsonSyntaxError } from './json-stream.ts';
import { largeValues, type Heavy } from './large/values.ts';
import type { Info } from './info.ts';
import { validates } from './write.ts';

/** Nothing but a comment may stand behind the dashes. */
const SEPARATOR = /^---[ \t]*(?:#.*)?$\n?/m;

/** Dashes at the very start, with a document behind them. */
const FIRST = /^---[ \t]*(?:#.*)?\r?\n(?!(?:[ \t\r]*\n)*---[ \t]*(?:#.*)?\r?(?:\n|$))/;

/** From this length on the simple readers of large manifests are worth their chunk. */
const LARGE = 100_000;
/** And from so many brackets or dashes behind dashes on, since they may lie in one another. */
const NESTED = 900;

/** A document with where it came from. */
export interface Document {
  source: string;
  object: Record<string, unknown>;
  /** Of a document that no server would read, `object` is the outline. */
  heavy?: Heavy | undefined;
}

export interface FileOptions {
  filenames: readonly string[];
  recursive: boolean;
}

export interface ReadResult {
  documents: Document[];
  /** What stopped the reading of a file; the documents before it are there. */
  errors: Error[];
  /** Exactly one plain file was named: one object is meant. */
  single: boolean;
}

/** The files that the names mean. @throws CommandError where a path does not exist or a folder holds nothing */
export function* sourcesOf(session: Session, { filenames, recursive }: FileOptions): Blocking<{ sources: string[]; folder: boolean }> {
  const sources: string[] = [], errors: Error[] = [];
  let folder = false;
  for (const name of filenames) {
    if (name === '-' || /^https?:\/\//.test(name)) {
      sources.push(name);
      continue;
    }
    try {
      const files = lookup(session.p, name)?.kind === 'file' ? [name] : yield* expand(session.p, name, recursive);
      folder ||= files.length !== 1 || files[0] !== name;
      sources.push(...files);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      errors.push(error);
    }
  }
  if (errors.length > 1) throw new Failures(errors, true);
  throwCollected(errors);
  if (sources.filter((name) => name === '-').length > 1) throw new CommandError('standard input cannot be used for multiple arguments');
  return { sources, folder };
}

/** @throws CommandError as sourcesOf */
export function* readDocuments(session: Session, options: FileOptions): Blocking<ReadResult> {
  const { sources, folder } = yield* sourcesOf(session, options);
  const result: ReadResult = { documents: [], errors: [], single: false };
  for (const source of sources) {
    try {
      yield* readSource(session, source, result);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      result.errors.push(error);
    }
  }
  result.single = !folder && sources.length === 1 && sources[0] !== '-';
  return result;
}

function* readSource(session: Session, name: string, result: ReadResult): Blocking<void> {
  const source = name === '-' ? 'STDIN' : name;
  yield* session.drain(name);
  const text = name === '-' ? yield* session.stdin() : source.includes('://') ? yield* download(session.p, name) : session.readText(name);
  const validated = session.flags.has('validate') && validates(session);
  const simple = text.length > LARGE || text.includes('\t') || /\d[eE]\+?\d{3}|\d{309}/.test(text) || text.split(/[[{]|- (?=- )/, NESTED).length === NESTED ? undefined : simpleValues(text, source);
  const large = simple ? undefined : yield* largeValues(text, source, valuesOf, validated, session);
  for (const value of simple ?? large!.values) {
    const object = asObject(value, source, validated);
    if (object) result.documents.push({ source, object, heavy: large?.heavy.get(value as object) });
    yield* session.p.compute(0.05);
  }
}

/** What is wrong is for the exact reader. */
function simpleValues(text: string, source: string): unknown[] | undefined {
  try {
    return [...valuesOf(text, source)];
  } catch (error) {
    if (error instanceof CommandError) return undefined;
    throw error;
  }
}

/** Half of a pair of escapes is no character: Go reads another in its place. */
const wholePairs = (json: string): string =>
  /\\u[dD][89a-fA-F]/.test(json) ? json.replace(/\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F]|u[dD][89a-fA-F][\da-fA-F]{2}|[^])/g, (found) => (found.length === 6 ? '\\ufffd' : found)) : json;

/** The values of a stream: YAML documents, or JSON values, or JSON that goes on as YAML. @throws CommandError */
export function* valuesOf(text: string, source: string, read = parseYaml): Generator<unknown, void, void> {
  let rest = text, first: JsonSyntaxError | undefined;
  if (/^\s*\{/.test(text)) {
    for (let count = 0, at = 0; ; count++) {
      rest = text.slice(at);
      if (rest.trim() === '') return;
      try {
        const end = endOfValue(text, at);
        yield JSON.parse(wholePairs(text.slice(at, end)));
        at = end;
      } catch (error) {
        if (!(error instanceof JsonSyntaxError)) throw error;
        // After two JSON values it is no YAML any more; a word behind one is none either.
        if (count > 1 || (count > 0 && !/^\s*\n/.test(rest))) throw new CommandError(`error parsing ${source}: ${jsonProblem(error, count)}`);
        first = error;
        break;
      }
    }
  }
  // The dashes at the start of the stream belong to the first document, whose lines count from there.
  let dashes = rest === text && FIRST.test(rest) ? '#\n' : '';
  for (const part of splitDocuments(rest, SEPARATOR)) {
    // It is read line by line, and every line gets an end: a block of text too.
    const document = `${dashes}${part}${part.endsWith('\n') ? '' : '\n'}`;
    dashes = '';
    const behind = /^---(.*)/m.exec(document)?.[1]!.trim();
    if (behind) throw new CommandError(`error parsing ${source}: invalid Yaml document separator: ${behind}`);
    try {
      yield read(document);
    } catch (error) {
      if (!(error instanceof YamlError)) throw error;
      throw new CommandError(`error parsing ${source}: ${first ? jsonProblem(first, 0) : `error converting YAML to JSON: ${error.message}`}`);
    }
    first = undefined;
  }
}

const jsonProblem = ({ message, offset }: JsonSyntaxError, count: number): string => (message === 'unexpected EOF' || count > 1 ? message : `json: offset ${offset}: ${message}`);

/** All documents of a text that is at hand. @throws CommandError */
export const documentsOf = (text: string, source: string): Document[] => [...valuesOf(text, source)].flatMap((value): Document[] => {
  const object = asObject(value, source, true);
  return object ? [{ source, object }] : [];
});

/** The document itself where its outline is not enough. */
export const wholeDocument = (given: Document): Document => (given.heavy ? { source: given.source, object: inAlphabet(given.heavy.whole()) as Document['object'] } : given);

/** The same of what is asked about by its outline. */
export const wholeInfo = (info: Info): Info => (info.heavy ? { ...info, object: { ...wholeDocument(info as unknown as Document).object, metadata: info.object!.metadata } as unknown as KubernetesObject, heavy: undefined } : info);

/** A key of this name is one like any other. */
function put(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else object[key] = value;
}

/** Go writes maps in the order of the alphabet: so the server reads them, and finds the first mistake. */
function inAlphabet(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inAlphabet);
  if (value === null || typeof value !== 'object') return value;
  const out: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) put(out, key, inAlphabet((value as Record<string, unknown>)[key]));
  return out;
}

/** What is no object is refused by the check of manifests, or where that is off by the decoder. @throws CommandError */
function asObject(value: unknown, source: string, validated: boolean): Record<string, unknown> | undefined {
  if (value === null) return undefined;
  if (typeof value === 'object' && !Array.isArray(value)) return inAlphabet(value) as Record<string, unknown>;
  if (validated) throw new CommandError(`error validating ${JSON.stringify(source)}: error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false`);
  throw new CommandError(`unable to decode ${JSON.stringify(source)}: json: cannot unmarshal ${Array.isArray(value) ? 'array' : typeof value === 'boolean' ? 'bool' : typeof value} into Go value of type unstructured.detector`);
}

/** The members of a list, or the object itself. */
export function flatten(document: Document): Document[] {
  const { object, source } = document;
  if (typeof object?.kind !== 'string' || !object.kind.endsWith('List') || !Array.isArray(object.items)) return [document];
  const { apiVersion } = object, kind = object.kind.slice(0, -4);
  // The members of a list of one kind need not say it again; those that say half of it have to say it all.
  return (object.items as Record<string, unknown>[]).flatMap((item) => flatten({ source, object: kind === '' || !item || typeof item !== 'object' || item.kind || item.apiVersion ? item : { ...item, apiVersion, kind } }));
}
