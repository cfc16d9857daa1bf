import type { Process } from '../../kernel/process.ts';
import { strftime } from '../dates.ts';
import { loadAverages, logins, uptimeSeconds } from '../processes/figures.ts';

/** ` 12:35:29 up 1 day,  2:05,  1 user,  load average: 0.00, 0.03, 0.86`: what uptime prints, and the first line of top and w. */
export function uptimeLine(p: Process, busybox = false): string {
  const seconds = Math.floor(uptimeSeconds(p)), minutes = Math.floor(seconds / 60) % 60, hours = Math.floor(seconds / 3600) % 24, days = Math.floor(seconds / 86400), users = logins(p).length;
  const span = `${days > 0 ? `${days} day${days > 1 ? 's' : ''}, ` : ''}${hours > 0 ? `${String(hours).padStart(2)}:${String(minutes).padStart(2, '0')}` : `${minutes} min`}`;
  return ` ${strftime('%H:%M:%S', p.now)} up ${span},  ${users} user${users > 1 || (busybox && users !== 1) ? 's' : ''},  load average: ${loadAverages(p).join(', ')}`;
}
