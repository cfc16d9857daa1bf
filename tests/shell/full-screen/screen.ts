/** The terminal of the page without a page: xterm's own reading of what comes to the screen, from the sources that the page is built from. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { xtermSources } from '../../../src/build/xterm-under-policy.ts';

const root = join(import.meta.dirname, '../../..'), folder = join(root, 'node_modules/@xterm/xterm/src');

interface Cell {
  getChars(): string;
  getWidth(): number;
  getFgColor(): number;
  getBgColor(): number;
  isFgDefault(): boolean;
  isBgDefault(): boolean;
  isBold(): number;
  isDim(): number;
  isItalic(): number;
  isUnderline(): number;
  isInverse(): number;
}

interface Core {
  rows: number;
  cols: number;
  _inputHandler: { parse(text: string): void };
  resize(columns: number, rows: number): void;
  coreService: { isCursorHidden: boolean };
  buffers: { active: { x: number; y: number; ybase: number; lines: { get(row: number): { getCell?: unknown; loadCell(column: number, cell: Cell): Cell } } } };
}

const { outputFiles } = await build({
  absWorkingDir: root, bundle: true, write: false, format: 'esm', target: 'es2022', charset: 'utf8', legalComments: 'none', logLevel: 'error',
  stdin: { contents: "export { CoreTerminal } from 'common/CoreTerminal'; export { CellData } from 'common/buffer/CellData';", resolveDir: folder, loader: 'ts' },
  plugins: [xtermSources(root, folder)], tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
});
const { CoreTerminal, CellData } = (await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`)) as { CoreTerminal: new (options: object) => Core; CellData: new () => Cell };

class Bare extends CoreTerminal {}

export class Screen {
  readonly #core: Core;

  constructor(rows: number, columns: number) {
    this.#core = new Bare({ rows, cols: columns, scrollback: 0, allowProposedApi: true });
  }

  write(text: string): this {
    this.#core._inputHandler.parse(text);
    return this;
  }

  resize(rows: number, columns: number): void {
    this.#core.resize(columns, rows);
  }

  /** Row and column; undefined where it is hidden. */
  get cursor(): string {
    const { x, y } = this.#core.buffers.active;
    return `${y + 1},${Math.min(x, this.#core.cols - 1) + 1}${this.#core.coreService.isCursorHidden ? ' hidden' : ''}`;
  }

  /** The rows as text, what is not plain between ‹attributes› and ‹›; blanks at the end that look like nothing are cut. */
  get rows(): string[] {
    const { lines, ybase } = this.#core.buffers.active, cell = new CellData();
    return Array.from({ length: this.#core.rows }, (_, y) => {
      let text = '', before = '';
      for (let x = 0; x < this.#core.cols; x++) {
        lines.get(ybase + y).loadCell(x, cell);
        if (cell.getWidth() === 0) continue;
        const look = lookOf(cell);
        if (look !== before) text += `‹${look}›`;
        before = look;
        text += cell.getChars() || ' ';
      }
      return (before === '' ? text : `${text}‹›`).replace(/ +$/, '');
    });
  }
}

function lookOf(cell: Cell): string {
  const words = [];
  const blank = (cell.getChars() || ' ') === ' ';
  if (cell.isInverse()) words.push('inverse');
  // A blank shows neither weight nor colour of letters.
  if (cell.isBold() && (!blank || cell.isInverse())) words.push('bold');
  if (cell.isDim() && !blank) words.push('dim');
  if (cell.isItalic() && !blank) words.push('italic');
  if (cell.isUnderline()) words.push('underlined');
  if (!cell.isFgDefault() && (!blank || cell.isInverse())) words.push(`fg${cell.getFgColor()}`);
  if (!cell.isBgDefault()) words.push(`bg${cell.getBgColor()}`);
  return words.join(' ');
}
