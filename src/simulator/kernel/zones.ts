/** Time zones by name, and as TZ spells its own (`KST-9`). */
import { civil, fromCivil } from './calendar.ts';

export interface Zone {
  name: string;
  /** Minutes east of Greenwich. */
  offset: number;
}

/** Standard name and minutes, then those of summer and who decides when that is. */
type Rule = readonly [name: string, offset: number, summer?: string, by?: 'EU' | 'US' | 'AU'];

const CET: Rule = ['CET', 60, 'CEST', 'EU'], EET: Rule = ['EET', 120, 'EEST', 'EU'];
const RULES: Readonly<Record<string, Rule>> = {
  UTC: ['UTC', 0], 'Etc/UTC': ['UTC', 0], GMT: ['GMT', 0], Zulu: ['UTC', 0], 'Asia/Seoul': ['KST', 540], ROK: ['KST', 540], 'Asia/Pyongyang': ['KST', 540], 'Asia/Tokyo': ['JST', 540], Japan: ['JST', 540], 'Asia/Shanghai': ['CST', 480], 'Asia/Hong_Kong': ['HKT', 480], 'Asia/Taipei': ['CST', 480], 'Asia/Singapore': ['+08', 480], 'Asia/Manila': ['PST', 480], 'Asia/Bangkok': ['+07', 420], 'Asia/Ho_Chi_Minh': ['+07', 420], 'Asia/Jakarta': ['WIB', 420],
  'Asia/Kolkata': ['IST', 330], 'Asia/Calcutta': ['IST', 330], 'Asia/Dubai': ['+04', 240], 'Europe/Moscow': ['MSK', 180], 'Europe/Istanbul': ['+03', 180], 'Africa/Cairo': ['EET', 120], 'Africa/Johannesburg': ['SAST', 120],
  'Europe/London': ['GMT', 0, 'BST', 'EU'], 'Europe/Dublin': ['GMT', 0, 'IST', 'EU'], 'Europe/Lisbon': ['WET', 0, 'WEST', 'EU'], 'Europe/Paris': CET, 'Europe/Berlin': CET, 'Europe/Madrid': CET, 'Europe/Rome': CET, 'Europe/Amsterdam': CET, 'Europe/Brussels': CET, 'Europe/Vienna': CET, 'Europe/Zurich': CET, 'Europe/Stockholm': CET, 'Europe/Oslo': CET, 'Europe/Copenhagen': CET, 'Europe/Warsaw': CET, 'Europe/Prague': CET, CET, 'Europe/Helsinki': EET, 'Europe/Athens': EET, 'Europe/Kyiv': EET, EET,
  'America/New_York': ['EST', -300, 'EDT', 'US'], 'US/Eastern': ['EST', -300, 'EDT', 'US'], EST5EDT: ['EST', -300, 'EDT', 'US'], 'America/Toronto': ['EST', -300, 'EDT', 'US'], 'America/Chicago': ['CST', -360, 'CDT', 'US'], 'US/Central': ['CST', -360, 'CDT', 'US'], 'America/Denver': ['MST', -420, 'MDT', 'US'], 'America/Los_Angeles': ['PST', -480, 'PDT', 'US'], 'US/Pacific': ['PST', -480, 'PDT', 'US'], PST8PDT: ['PST', -480, 'PDT', 'US'],
  'America/Sao_Paulo': ['-03', -180], 'Pacific/Honolulu': ['HST', -600], 'Australia/Sydney': ['AEST', 600, 'AEDT', 'AU'], 'Australia/Brisbane': ['AEST', 600], EST: ['EST', -300], MST: ['MST', -420], HST: ['HST', -600],
};

/** The day of a month on which the N-th Sunday falls; -1: the last one. */
function sunday(year: number, month: number, which: number): number {
  const first = 1 + ((7 - civil(fromCivil(year, month, 1)).weekday) % 7);
  if (which > 0) return first + (which - 1) * 7;
  const days = civil(fromCivil(year, month + 1, 1) - 86_400_000).day;
  return first + Math.floor((days - first) / 7) * 7;
}

function inSummer(ms: number, offset: number, by: 'EU' | 'US' | 'AU'): boolean {
  const { year } = civil(ms), at = (month: number, which: number, minutes: number): number => fromCivil(year, month, sunday(year, month, which)) + minutes * 60_000;
  if (by === 'EU') return ms >= at(3, -1, 60) && ms < at(10, -1, 60);
  if (by === 'US') return ms >= at(3, 2, 120 - offset) && ms < at(11, 1, 60 - offset);
  return ms >= at(10, 1, 120 - offset) || ms < at(4, 1, 120 - offset);
}

/** The zone that TZ names, at a moment. A name that nobody knows is UTC under that name, as the C library has it. */
export function zoneAt(tz: string | undefined, ms: number): Zone {
  if (tz === undefined || tz === '') return { name: 'UTC', offset: 0 };
  const rule = RULES[tz.replace(/^:/, '')];
  if (rule) {
    const [name, offset, summer, by] = rule;
    return summer !== undefined && by && inSummer(ms, offset, by) ? { name: summer, offset: offset + 60 } : { name, offset };
  }
  const own = /^(?:<([^>]+)>|([A-Za-z]{3,}))([-+]?)(\d{1,2})(?::(\d\d))?/.exec(tz);
  if (own) return { name: own[1] ?? own[2]!, offset: (own[3] === '-' ? 1 : -1) * (Number(own[4]) * 60 + Number(own[5] ?? 0)) };
  return { name: /^[A-Za-z]+/.exec(tz)?.[0] ?? 'UTC', offset: 0 };
}
