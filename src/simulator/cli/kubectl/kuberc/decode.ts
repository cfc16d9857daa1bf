/** Reads a kuberc file: the first document that is a Preference of a known version counts. */
import { repeatedKey } from '../../../kernel/yaml/read.ts';
import { parseYaml, splitDocuments, YamlError } from '../../shared/yaml/read.ts';
import { CommandError } from '../client/failure.ts';
import { GROUP, type Alias, type Default, type Option, type Preference } from './preference.ts';

export interface Decoded {
  /** Undefined: the file holds nothing. */
  preference: Preference | undefined;
  /** What a strict reader objects to: unknown and repeated fields. */
  strict: string | undefined;
}

/** A type of Go's: a string, a list of one type, or a struct by its fields. */
type Shape = 'string' | readonly [Shape] | { readonly [field: string]: Shape };

const OPTIONS: Shape = [{ name: 'string', default: 'string' }];
const shapeOf = (defaults: string, options: string, more: Record<string, Shape>): Shape => ({
  kind: 'string', apiVersion: 'string',
  [defaults]: [{ command: 'string', [options]: OPTIONS }],
  aliases: [{ name: 'string', command: 'string', prependArgs: ['string'], appendArgs: ['string'], [options]: OPTIONS }],
  ...more,
});

const VERSIONS: Record<string, { defaults: string; options: string; shape: Shape }> = {
  [`${GROUP}/v1alpha1`]: { defaults: 'overrides', options: 'flags', shape: shapeOf('overrides', 'flags', {}) },
  [`${GROUP}/v1beta1`]: {
    defaults: 'defaults', options: 'options',
    shape: shapeOf('defaults', 'options', { credentialPluginPolicy: 'string', credentialPluginAllowlist: [{ name: 'string', command: 'string' }] }),
  },
};

/** A value that no Preference can have; the next document is tried. */
class WrongShape extends Error {}

/** @throws CommandError where the file has documents and none is a Preference */
export function decodePreference(text: string, path: string): Decoded {
  const documents = splitDocuments(text);
  for (const document of documents) {
    try {
      const decoded = decodeOne(document);
      if (decoded) return decoded;
    } catch (error) {
      if (!(error instanceof WrongShape) && !(error instanceof YamlError)) throw error;
    }
  }
  if (documents.length > 0) throw new CommandError(`no valid preferences found in ${path}, use --v=5 to see details`);
  return { preference: undefined, strict: undefined };
}

/** @throws WrongShape, YamlError */
function decodeOne(text: string): Decoded | undefined {
  const value = parseYaml(text);
  if (!isStruct(value) || value.kind !== 'Preference') return undefined;
  const version = VERSIONS[String(value.apiVersion)];
  if (!version) return undefined;
  const repeated = repeatedKey(text), unknown: string[] = [];
  check(value, version.shape, '', unknown);
  const problems = [...(repeated === undefined ? [] : [repeated]), ...unknown.map((field) => `unknown field ${JSON.stringify(field)}`)];
  return { preference: converted(value, version), strict: problems.length > 0 ? `strict decoding error: ${problems.join(', ')}` : undefined };
}

const isStruct = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Collects the fields that the type lacks. @throws WrongShape */
function check(value: unknown, shape: Shape, path: string, unknown: string[]): void {
  if (value === null || value === undefined) return;
  if (shape === 'string') {
    if (typeof value !== 'string') throw new WrongShape();
  } else if (Array.isArray(shape)) {
    if (!Array.isArray(value)) throw new WrongShape();
    value.forEach((item, at) => check(item, (shape as readonly [Shape])[0], `${path}[${at}]`, unknown));
  } else {
    if (!isStruct(value)) throw new WrongShape();
    for (const [field, inner] of Object.entries(value)) {
      const type = (shape as Readonly<Record<string, Shape>>)[field], at = path === '' ? field : `${path}.${field}`;
      if (type === undefined) unknown.push(at);
      else check(inner, type, at, unknown);
    }
  }
}

/** Into today's version. @throws WrongShape where an entry of the allow list names two programs */
function converted(value: Record<string, unknown>, { defaults, options }: { defaults: string; options: string }): Preference {
  const listed = (value.credentialPluginAllowlist ?? undefined) as ({ name?: string; command?: string } | null)[] | undefined;
  const withOptions = <T>(items: unknown): T[] | null => (items as Record<string, unknown>[] | null | undefined)?.map((item) => ({ name: '', command: '', ...item, options: optionsOf(item?.[options]) }) as T) ?? null;
  if (listed?.some((entry) => entry?.name && entry.command && entry.name !== entry.command)) throw new WrongShape();
  return {
    defaults: withOptions<Default>(value[defaults]),
    aliases: withOptions<Alias>(value.aliases),
    ...(value.credentialPluginPolicy ? { credentialPluginPolicy: value.credentialPluginPolicy as string } : {}),
    ...(listed && { credentialPluginAllowlist: listed.map((entry) => ({ command: entry?.command || entry?.name || '' })) }),
  };
}

const optionsOf = (items: unknown): Option[] | null => (items as Partial<Option>[] | null | undefined)?.map((item) => ({ name: item?.name ?? '', default: item?.default ?? '' })) ?? null;
