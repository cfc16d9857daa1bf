import { lookup } from '../kernel/files.ts';
import type { Option } from './options.ts';
import { complain, type Tool } from './tool.ts';

/** Manual pages in short, made from what the tools declare of themselves. */
export const manOf = (tools: () => readonly Tool[]): Tool => ({
  name: 'man', only: 'gnu', usage: '[SECTION] PAGE...', summary: 'Show short manual pages', options: [{ short: 'k', long: 'apropos' }, { short: 'f', long: 'whatis' }, { short: 'a' }, { short: 'P', long: 'pager', value: true }],
  *run(p, { options, operands }) {
    const words = operands.filter((word, i) => !(i === 0 && operands.length > 1 && /^[1-9]$/.test(word)));
    if (words.length === 0) {
      yield* complain(p, options.has('k') ? 'apropos what?' : 'What manual page do you want?\nFor example, try \'man man\'.');
      return 1;
    }
    let status = 0;
    for (const word of words) {
      const named = tools().filter((tool) => tool.only !== 'busybox' && (options.has('k') ? `${tool.name} ${tool.summary}`.toLowerCase().includes(word.toLowerCase()) : tool.name === word || tool.aliases?.includes(word)));
      if (named.length === 0) {
        yield* complain(p, options.has('k') || options.has('f') ? `${word}: nothing appropriate.` : `No manual entry for ${word}${p.kernel.which(p, word) !== undefined && lookup(p, p.kernel.which(p, word)!) ? `\nTry '${word} --help'.` : ''}`);
        status = 16;
        continue;
      }
      yield* p.write(1, options.has('k') || options.has('f') ? named.map((tool) => `${`${tool.name} (1)`.padEnd(20)} - ${tool.summary}\n`).join('') : page(named[0]!));
    }
    return status;
  },
});

function page(tool: Tool): string {
  const title = `${tool.name.toUpperCase()}(1)`;
  const flags = (tool.options ?? []).map(({ short, long, value }: Option) => `       ${[short === undefined ? undefined : `-${short}`, long === undefined ? undefined : `--${long}${value === true ? '=VALUE' : value === 'optional' ? '[=VALUE]' : ''}`].filter(Boolean).join(', ')}\n`);
  return `${title}${'User Commands'.padStart(Math.ceil((78 + 13) / 2) - title.length).padEnd(78 - 2 * title.length)}${title}\n\nNAME\n       ${tool.name} - ${tool.summary.charAt(0).toLowerCase()}${tool.summary.slice(1)}\n\nSYNOPSIS\n       ${tool.name}${flags.length > 0 ? ' [OPTION]...' : ''}${tool.usage ? ` ${tool.usage}` : ''}\n${flags.length > 0 ? `\nOPTIONS\n${flags.join('')}` : ''}\nThis page is made from what the simulated ${tool.name} understands; the real one's is longer.\n`;
}
