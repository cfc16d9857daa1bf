/** vi, vim and view: modes and commands are those of the editor on the page (src/ui/editor/), files and messages are here. */
import { editOnPage, type EditorWords } from './page-editor.ts';
import type { Tool } from './tool.ts';

const vim: EditorWords = {
  opened: (file, lines, bytes) => `"${file}" ${lines}L, ${bytes}B`,
  isNew: (file) => `"${file}" [New]`,
  written: (file, lines, bytes, how) => `"${file}" ${how === 'new' ? '[New] ' : ''}${lines}L, ${bytes}B ${how === 'appended' ? 'appended' : 'written'}`,
  failed: (file) => `"${file}" E212: Can't open file for writing`,
  unreadable: (file) => `E484: Can't open file ${file}`,
  exists: 'E13: File exists (add ! to override)',
  noName: 'E32: No file name',
};

const busyboxVi: EditorWords = {
  opened: (file, lines, bytes) => `'${file}' ${lines}L, ${bytes}C`,
  isNew: (file) => `'${file}' [New file]`,
  written: (file, lines, bytes) => `'${file}' ${lines}L, ${bytes}C`,
  failed: (file, error) => `'${file}' ${error.strerror}`,
  unreadable: (file) => `'${file}' No such file or directory`,
  exists: 'File exists (:w! overrides)',
  noName: 'No current filename',
};

/** `+12` and `+` before a file: where the cursor begins. */
const takeLine = (words: readonly string[]): { line: number; files: string[] } => {
  const at = words.find((word) => /^\+\d*$/.test(word));
  return { line: at === undefined ? 1 : Number(at.slice(1)), files: words.filter((word) => word !== at) };
};

export const vi: Tool = {
  name: 'vi', aliases: ['vim', 'view'], usage: '[+LINE] [FILE]...', summary: 'Edit a text on the screen', version: 'VIM - Vi IMproved 9.0 (2022 Jun 28)',
  options: [{ short: 'R' }],
  *run(p, call) {
    const { line, files } = takeLine(call.operands);
    const readonly = call.options.has('R') || call.name === 'view';
    return yield* editOnPage(p, call.name, { program: 'vi', file: files[0] ?? '', line, readonly, ...(files.length > 1 ? { files } : {}) }, call.flavour === 'gnu' ? vim : busyboxVi);
  },
};
