import { unescape } from './escapes.ts';
import type { Tool } from './tool.ts';

export const echo: Tool = {
  name: 'echo', usage: '[STRING]...', summary: 'Print a line of text', prepare: (words) => ['--', ...words],
  *run(p, { operands }) {
    const words = [...operands];
    let newline = true, interpret = false;
    while (/^-[neE]+$/.test(words[0] ?? '')) {
      const letters = words.shift()!;
      if (letters.includes('n')) newline = false;
      if (letters.includes('e')) interpret = true;
      if (letters.includes('E')) interpret = false;
    }
    const text = words.join(' ');
    yield* p.write(1, `${interpret ? unescape(text) : text}${newline ? '\n' : ''}`);
    return 0;
  },
};
