import { readText } from '../kernel/files.ts';
import { strftime } from './dates.ts';
import type { Tool } from './tool.ts';

export const uptime: Tool = {
  name: 'uptime', summary: 'Print how long the system has run',
  *run(p) {
    const seconds = Math.floor(Number(readText(p, '/proc/uptime').split(' ')[0]));
    const minutes = Math.floor(seconds / 60) % 60, hours = Math.floor(seconds / 3600) % 24, days = Math.floor(seconds / 86400);
    const span = `${days > 0 ? `${days} day${days > 1 ? 's' : ''}, ` : ''}${hours > 0 ? `${String(hours).padStart(2)}:${String(minutes).padStart(2, '0')}` : `${minutes} min`}`;
    yield* p.write(1, ` ${strftime('%H:%M:%S', p.now)} up ${span},  1 user,  load average: 0.08, 0.05, 0.01\n`);
    return 0;
  },
};
