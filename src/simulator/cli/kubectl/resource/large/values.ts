/** The documents of a large text: plain ones are read faster, and of what no server would read only the outline is made. */
import type { Blocking } from '../../../../kernel/blocking.ts';
import { parseYaml, YamlError } from '../../../../kernel/yaml/read.ts';
import { CommandError } from '../../client/failure.ts';
import type { Session } from '../../session.ts';
import { cutCollection, cutLines, holdsNothingDeep, isDeep } from './deep.ts';
import { readPlainJson } from './plain-json.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { Tally } from './tally.ts';
import { fromUtf16 } from './utf16.ts';

/** What is known of a document whose outline alone was made. */
export interface Heavy {
  /** Bytes of JSON that it takes at least. */
  size: number;
  whole: () => unknown;
}

export interface LargeValues {
  values: Iterable<unknown>;
  heavy: WeakMap<object, Heavy>;
}

/** A reader of streams of documents, which may be given another reader of one. */
type ReadStream = (text: string, source: string, read?: (document: string) => unknown) => Iterable<unknown>;

export function* largeValues(text: string, source: string, readStream: ReadStream, validated: boolean, session: Session): Blocking<LargeValues> {
  // What was downloaded is there as text only.
  const wide = text.startsWith('\ufffd\ufffd') && !source.includes('://') ? fromUtf16(source === 'STDIN' ? session.piped! : session.readBytes(source)) : undefined;
  if (wide !== undefined) return yield* largeValues(wide, source, readStream, validated, session);
  const heavy: LargeValues['heavy'] = new WeakMap();
  const read = (document: string, plain: typeof readPlainYaml, exact: (document: string) => unknown): unknown => {
    const tally = new Tally(), value = plain(document, tally) as Record<string, unknown> | undefined;
    if (value === undefined) return undefined;
    if (tally.left === 0) return value;
    tally.trim(value);
    const { apiVersion, kind } = value, named = typeof apiVersion === 'string' && typeof kind === 'string' && apiVersion !== '' && kind !== '';
    // Of lists each item is sent by itself; what has no kind is shown where nothing checks it before.
    if (named ? /(List|Review)$/.test(kind) : !validated) return exact(document);
    heavy.set(value, { size: tally.left, whole: () => exact(document) });
    return value;
  };
  const inJson = /^\s*\{/.test(text), number = inJson ? beyondFloat(text) : undefined;
  if (number !== undefined) {
    const words = `json: cannot unmarshal number ${number} into Go value of type float64`;
    throw new CommandError(validated ? `error validating ${JSON.stringify(source)}: error validating data: ${words}; if you choose to ignore these errors, turn validation off with --validate=false` : `unable to decode ${JSON.stringify(source)}: ${words}`);
  }
  const json = inJson ? read(text, readPlainJson, JSON.parse) : undefined;
  if (json !== undefined) return { values: [json], heavy };
  const outline = (value: unknown, exact: () => unknown): unknown => {
    if (!holdsNothingDeep(value)) return exact();
    heavy.set(value as object, { size: text.length, whole: () => {
      // What lies below matters to nobody but who shows it, or a message that does.
      if (!showsValues(session)) return value;
      throw new CommandError(`error parsing ${source}: what is nested so deeply is not simulated`);
    } });
    return value;
  };
  const cut = inJson && isDeep(text) ? cutCollection(text, text.indexOf('{'), true) : undefined;
  if (cut && 'beyond' in cut) throw new CommandError(`error parsing ${source}: json: offset ${cut.beyond}: invalid character '${text[cut.beyond - 1]}' exceeded max depth`);
  if (cut) return { values: [outline(JSON.parse(cut.text), () => [...readStream(text, source)][0])], heavy };
  const deep = (document: string): unknown => {
    const found = isDeep(document) || / {900}/.test(document) ? cutLines(document) : undefined;
    if (found && 'line' in found) throw new YamlError(`yaml: ${found.line > 0 ? `line ${found.line + 1}: ` : ''}exceeded max depth of 10000`);
    return found && outline(parseYaml(found.text), () => parseYaml(document));
  };
  return { values: readStream(text, source, (document) => read(document, readPlainYaml, parseYaml) ?? deep(document) ?? parseYaml(document)), heavy };
}

/** Whether a command shows an object from a file as it is, or the server's refusal of a patch may. */
function showsValues(session: Session): boolean {
  const given = (name: string): string => (session.flags.has(name) ? session.flag(name) : '');
  if (session.flags.has('server-side')) return given('dry-run') !== 'client' || session.switch('server-side');
  return !/^(?:name)?$/.test(given('output')) || (session.flags.has('edit') && session.switch('edit'));
}

/** The first number that no float holds. Of a text that is too long for the server it is not asked. */
function beyondFloat(text: string): string | undefined {
  if (text.length > 1_000_000 || !/\d[eE]\+?\d{3}|\d{309}/.test(text)) return undefined;
  const outside = text.split(/\\.|(")/s);
  for (let i = 0, quoted = false; i < outside.length; i++) {
    if (outside[i] === '"') quoted = !quoted;
    else if (!quoted) for (const [number] of outside[i]?.matchAll(/-?\d[\d.eE+-]*/g) ?? []) if (!Number.isFinite(Number(number)) && !Number.isNaN(Number(number))) return number;
  }
  return undefined;
}
