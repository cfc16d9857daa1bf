/**
 * What the fields of Kubernetes' objects mean, in the words of the Kubernetes documentation (Apache-2.0): read at build
 * time from the declarations of @kubernetes/client-node, and those that hold objects, about which these are silent, from
 * kubernetes-types. Both are older than v1.37, have lost the line ends, and leave out what the values of a field mean:
 * field-texts-of-v1.37.json has what the OpenAPI of a server of v1.37.1 says otherwise. `kubectl explain` loads all
 * as a script of its own.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';
import { provideFieldTexts, type FieldTexts } from '../simulator/cli/kubectl/explain/provided-texts.ts';

const FIELD_TEXTS = /[/\\]kubectl[/\\]explain[/\\]field-texts\.ts$/;

const COMMENT = String.raw`/\*\*\n((?:\s*\*(?!/)[^\n]*\n)*)\s*\*/\n`;
const CLASS = new RegExp(`(?:${COMMENT})?export declare class (\\w+) \\{`, 'm');
const FIELD = new RegExp(`${COMMENT}\\s*'([^']+)'\\??:`, 'g');

/** The text of a comment; what TypeScript's quotes had escaped is itself again. */
const textOf = (comment: string | undefined): string =>
  (comment ?? '').split('\n').map((line) => line.replace(/^\s*\* ?/, '')).join('\n').trim().replace(/\\(["'])/g, '$1').replaceAll('*_/', '*/');

/** By class name (V1PodSpec): what it is, and its fields. Lists say nothing that their items do not. */
export function readFieldTexts(): FieldTexts {
  const folder = join(dirname(createRequire(import.meta.url).resolve('@kubernetes/client-node')), 'gen/models');
  const texts: Texts = {};
  for (const file of readdirSync(folder).sort()) {
    if (!/V\d\w*\.d\.ts$/.test(file) || /List\.d\.ts$/.test(file)) continue;
    const source = readFileSync(join(folder, file), 'utf8');
    const found = CLASS.exec(source);
    if (!found) continue;
    const fields = [...source.slice(found.index + found[0].length).matchAll(FIELD)].map((match): [string, string] => [match[2]!, textOf(match[1])]);
    texts[found[2]!] = [textOf(found[1]), Object.fromEntries(fields.filter(([, text]) => text !== ''))];
  }
  for (const [name, field, text] of objectFields()) {
    const fields = texts[name]?.[1];
    if (fields && fields[field] === undefined) fields[field] = text;
  }
  correct(texts);
  return texts;
}

type Texts = Record<string, [string, Record<string, string>]>;

/** Keys are `V1PodSpec` or `V1PodSpec.volumes`. */
interface Corrections {
  /** In other words, or new since. */
  texts: Record<string, string>;
  /** Where the blanks are that are line ends (`12`) or tabs (`15t`). */
  lines: Record<string, string>;
  /** What stands below the texts of these fields. */
  values: [text: string, ...fields: string[]][];
}

function correct(texts: Texts): void {
  const { texts: reworded, lines, values } = JSON.parse(readFileSync(join(import.meta.dirname, 'field-texts-of-v1.37.json'), 'utf8')) as Corrections;
  const change = (key: string, changed: (text: string) => string): void => {
    const dot = key.startsWith('io.') ? -1 : key.indexOf('.');
    const entry = (texts[dot < 0 ? key : key.slice(0, dot)] ??= ['', {}]);
    if (dot < 0) entry[0] = changed(entry[0]);
    else entry[1][key.slice(dot + 1)] = changed(entry[1][key.slice(dot + 1)] ?? '');
  };
  for (const [key, text] of Object.entries(reworded)) change(key, () => text);
  for (const [key, places] of Object.entries(lines)) change(key, (text) => broken(text, places));
  for (const [text, ...fields] of values) for (const key of fields) change(key, (above) => (above ? `${above}\n\n${text}` : text));
}

function broken(text: string, places: string): string {
  const characters = [...text];
  for (const place of places.split(' ')) characters[parseInt(place)] = place.endsWith('t') ? '\t' : '\n';
  return characters.join('');
}

const INTERFACE = /^export interface (\w+)[^{]*\{\n([^]*?)\n\}/gm;
const DOCUMENTED = /\/\*\* ((?:(?!\*\/)[^])*?) \*\/\s*(?:readonly )?"?([\w$-]+)"?\??:/g;

/** The fields that kubernetes-types documents: [class name as client-node has it, field, text]. Of a name that several groups have there are several class names. */
function* objectFields(): Generator<[name: string, field: string, text: string]> {
  const root = dirname(createRequire(import.meta.url).resolve('kubernetes-types/package.json'));
  for (const group of readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    for (const file of readdirSync(join(root, group.name)).filter((name) => /^v\d\w*\.d\.ts$/.test(name))) {
      const version = capital(file.replace('.d.ts', ''));
      for (const [, kind = '', body = ''] of readFileSync(join(root, group.name, file), 'utf8').matchAll(INTERFACE)) {
        for (const [, text = '', field = ''] of body.matchAll(DOCUMENTED)) for (const prefix of ['', capital(group.name)]) yield [`${prefix}${version}${kind}`, field, text];
      }
    }
  }
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** Puts the texts into the script that is loaded for them. */
export const fieldTexts: Plugin = {
  name: 'field-texts',
  setup({ onLoad }) {
    onLoad({ filter: FIELD_TEXTS }, () => ({ contents: `const texts=JSON.parse(${JSON.stringify(JSON.stringify(readFieldTexts()))});export function*fieldTexts(){return texts}`, loader: 'js' }));
  },
};

/** Where no page is built (the tests, the served APIs) they are read when they are first asked for. */
export const provideTexts = (): void => provideFieldTexts(readFieldTexts);
