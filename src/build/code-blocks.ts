/** How code blocks of lessons become markup: no style attributes (the Content-Security-Policy refuses them), and what the page may do with a block. */
import { transformerStyleToClass } from '@shikijs/transformers';
import type { ShikiTransformer } from 'shiki';

const styleToClass = transformerStyleToClass({ classPrefix: 'c-' });

/** ```sh run → data-run: its lines can be played in the terminal. ```yaml title="pod.yaml" → data-title. */
const markBlocks: ShikiTransformer = {
  name: 'drydock:mark-blocks',
  pre(node) {
    const meta = this.options.meta?.__raw ?? '';
    if (/(^|\s)run(\s|$)/.test(meta)) node.properties['data-run'] = '';
    const title = /title="([^"]*)"/.exec(meta)?.[1];
    if (title) node.properties['data-title'] = title;
  },
};

export const codeTransformers: ShikiTransformer[] = [markBlocks, styleToClass];

/** The rules that the classes of all blocks rendered so far stand for. */
export function codeStyles(): string {
  return styleToClass.getCSS();
}
