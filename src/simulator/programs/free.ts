import { readText } from '../kernel/files.ts';
import { humanSize } from './format.ts';
import type { Tool } from './tool.ts';

export const free: Tool = {
  name: 'free', summary: 'Show memory in use', options: [{ short: 'h', long: 'human' }, { short: 'm', long: 'mebi' }, { short: 'g', long: 'gibi' }, { short: 'b', long: 'bytes' }, { short: 'k' }],
  *run(p, { options }) {
    const info = new Map([...readText(p, '/proc/meminfo').matchAll(/^(\w+):\s*(\d+) kB/gm)].map(([, name, value]) => [name!, Number(value) * 1024]));
    const get = (name: string): number => info.get(name) ?? 0;
    const cached = get('Buffers') + get('Cached');
    const shown = (bytes: number): string => (options.has('h') ? `${humanSize(bytes)}${bytes >= 1024 ? 'i' : 'B'}` : String(Math.floor(bytes / (options.has('m') ? 2 ** 20 : options.has('g') ? 2 ** 30 : options.has('b') ? 1 : 1024)))).padStart(11);
    const used = get('MemTotal') - get('MemFree') - cached;
    yield* p.write(1, `${' '.repeat(7)}${['total', 'used', 'free', 'shared', 'buff/cache', 'available'].map((name) => name.padStart(12)).join('')}\nMem:    ${[get('MemTotal'), used, get('MemFree'), 2 ** 20, cached, get('MemAvailable')].map(shown).join(' ')}\nSwap:   ${[0, 0, 0].map(shown).join(' ')}\n`);
    return 0;
  },
};
