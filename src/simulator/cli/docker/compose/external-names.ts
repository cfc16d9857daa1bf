/** The old way to say how something outside of the project is called: `external: {name: …}`. */
import { isMap, type Raw } from './raw.ts';

export const namesOfExternal = (document: Raw): { path: string; name?: unknown; adopted: unknown }[] =>
  ['networks', 'volumes', 'secrets', 'configs'].flatMap((section) => Object.entries(isMap(document[section]) ? document[section] : {}).flatMap(([key, one]) =>
    (isMap(one) && isMap(one.external) && one.external.name !== undefined ? [{ path: `${section}.${key}`, name: one.name, adopted: one.external.name }] : [])));
