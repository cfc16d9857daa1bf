/**
 * What the fields of Kubernetes' objects mean, in the words of the Kubernetes documentation (Apache-2.0): read at build
 * time from the declarations of @kubernetes/client-node, and those that hold objects, about which these are silent, from
 * kubernetes-types. `kubectl explain` loads them as a script of its own.
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
  const texts: Record<string, [string, Record<string, string>]> = {};
  for (const file of readdirSync(folder).sort()) {
    if (!/V\d\w*\.d\.ts$/.test(file) || /List\.d\.ts$/.test(file)) continue;
    const source = readFileSync(join(folder, file), 'utf8');
    const found = CLASS.exec(source);
    if (!found) continue;
    const fields = [...source.slice(found.index + found[0].length).matchAll(FIELD)].map((match): [string, string] => [match[2]!, textOf(match[1])]);
    texts[found[2]!] = [textOf(found[1]), Object.fromEntries(fields.filter(([, text]) => text !== ''))];
  }
  for (const [name, field, text] of [...REWORDED, ...objectFields()]) {
    const fields = texts[name]?.[1];
    if (fields && fields[field] === undefined) fields[field] = text;
  }
  return texts;
}

/** kubernetes-types is older than v1.37: these say it in other words since. */
const REWORDED: readonly [name: string, field: string, text: string][] = [
  ['V1HorizontalPodAutoscaler', 'metadata', 'metadata is the standard object metadata. More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata'],
  ['V1HorizontalPodAutoscalerSpec', 'scaleTargetRef', 'scaleTargetRef is the reference to scaled resource; horizontal pod autoscaler will learn the current resource consumption and will set the desired number of pods by using its Scale subresource.'],
];

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
