/** The data folder of a server. */
import { lookup, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import type { Store } from './store.ts';

const FOLDER = '/var/lib/mysql';
export const STORE = `${FOLDER}/ibdata1`;

export const isInitialised = (p: Process): boolean => lookup(p, `${FOLDER}/mysql`) !== undefined;

export const save = (p: Process, store: Store): void => writeFile(p, STORE, JSON.stringify(store), 0o640);
