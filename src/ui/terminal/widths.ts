/** How wide the screen draws a character: as the shell's line editor counts it, or lines with emoji would come apart. */
import type { IUnicodeVersionProvider } from '@xterm/xterm';
import { widthOf } from '../../simulator/shell/line-editor/width.ts';

const wcwidth = (code: number): 0 | 1 | 2 => widthOf(String.fromCodePoint(code));

/** xterm keeps a character's width and whether it joins the one before in a number. */
const pack = (width: number, joins: boolean): number => (width << 1) | (joins ? 1 : 0);
const widthIn = (properties: number): number => (properties >> 1) & 3;

export const widths: IUnicodeVersionProvider = {
  version: 'drydock',
  wcwidth,
  charProperties(code, preceding) {
    const width = wcwidth(code), before = widthIn(preceding), joins = width === 0 && preceding !== 0 && before !== 0;
    return pack(joins ? Math.max(before, width) : width, joins);
  },
};
