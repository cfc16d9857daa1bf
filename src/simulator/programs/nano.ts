/** nano: its keys are those of the editor on the page (src/ui/editor/), files and messages are here. */
import { editOnPage, type EditorWords } from './page-editor.ts';
import type { Tool } from './tool.ts';

const counted = (lines: number): string => `${lines} line${lines === 1 ? '' : 's'}`;

const words: EditorWords = {
  opened: (_, lines) => `[ Read ${counted(lines)} ]`,
  isNew: () => '[ New File ]',
  written: (_, lines) => `[ Wrote ${counted(lines)} ]`,
  unreadable: (file) => `[ File "${file}" not found ]`,
  exists: '',
  failed: (file, error) => `[ Error writing ${file}: ${error.strerror} ]`,
  noName: '[ Cancelled ]',
};

export const nano: Tool = {
  name: 'nano', only: 'gnu', usage: '[+LINE] [FILE]...', summary: 'Edit a text on the screen', version: ' GNU nano, version 7.2',
  options: [{ short: 'v', long: 'view' }, { short: 'l', long: 'linenumbers' }, { short: 'w', long: 'nowrap' }],
  *run(p, call) {
    const at = call.operands.find((word) => /^\+\d+/.test(word)), files = call.operands.filter((word) => word !== at);
    // Several files are edited one after the other: leaving one leads to the next.
    for (const file of files.length > 0 ? files : ['']) {
      const status = yield* editOnPage(p, 'nano', { program: 'nano', file, line: at ? parseInt(at.slice(1), 10) : 1, readonly: call.options.has('v') }, words);
      if (status !== 0) return status;
    }
    return 0;
  },
};
