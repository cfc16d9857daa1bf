/** The documents of a large text: plain ones are read faster, and of what no server would read only the outline is made. */
import type { Blocking } from '../../../../kernel/blocking.ts';
import { parseYaml } from '../../../../kernel/yaml/read.ts';
import { readPlainJson } from './plain-json.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { Tally } from './tally.ts';

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

export function* largeValues(text: string, source: string, readStream: ReadStream, validated: boolean): Blocking<LargeValues> {
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
  const json = /^\s*\{/.test(text) ? read(text, readPlainJson, JSON.parse) : undefined;
  if (json !== undefined) return { values: [json], heavy };
  return { values: readStream(text, source, (document) => read(document, readPlainYaml, parseYaml) ?? parseYaml(document)), heavy };
}
