/** The old way to say how something outside of the project is called: `external: {name: …}`. */
import { isMap, type Raw } from './raw.ts';

interface ExternalName {
  path: string;
  /** The name beside `external`, which wins and has to be the same. */
  name?: unknown;
  adopted: unknown;
}

const SECTIONS = ['networks', 'volumes', 'secrets', 'configs'] as const;

export const namesOfExternal = (document: Raw): ExternalName[] =>
  SECTIONS.flatMap((section) => Object.entries(isMap(document[section]) ? document[section] : {}).flatMap(([key, one]) =>
    (isMap(one) && isMap(one.external) && one.external.name !== undefined ? [{ path: `${section}.${key}`, name: one.name, adopted: one.external.name }] : [])));

/** The document with `external: true` and a name of its own in place of the old form. */
export function withExternalNames(document: Raw): Raw {
  const adopted = (one: unknown): unknown => (isMap(one) && isMap(one.external) ? { ...one, external: true, ...(one.name === undefined && one.external.name !== undefined && { name: one.external.name }) } : one);
  const sections = SECTIONS.filter((section) => isMap(document[section]));
  return { ...document, ...Object.fromEntries(sections.map((section) => [section, Object.fromEntries(Object.entries(document[section] as Raw).map(([key, one]) => [key, adopted(one)]))])) };
}
