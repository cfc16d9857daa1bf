/** Who commits, and when. */
import type { Process } from '../../kernel/process.ts';
import { parseDate } from '../dates.ts';
import { readConfig } from './config.ts';
import type { Repository } from './repository.ts';

type Role = 'AUTHOR' | 'COMMITTER';

/** `Kim <kim@example.com>`; undefined where nobody said who that is. */
export function identity(p: Process, repository: Repository | undefined, role: Role = 'AUTHOR'): string | undefined {
  const settings = readConfig(p, repository), name = p.env.get(`GIT_${role}_NAME`) ?? settings.get('user.name'), email = p.env.get(`GIT_${role}_EMAIL`) ?? settings.get('user.email');
  return name === undefined || email === undefined ? undefined : `${name} <${email}>`;
}

/** Who and when, as commits hold it. */
export function stampNow(p: Process, who: string | undefined, role: Role = 'AUTHOR', given = p.env.get(`GIT_${role}_DATE`)): string {
  return `${who ?? 'unknown <unknown>'} ${given === undefined ? `${Math.floor(p.now / 1000)} +0000` : dateText(given, p.now)}`;
}

/** `1767323045 +0900` from what people write. */
function dateText(text: string, now: number): string {
  const raw = /^@?(\d{5,})(?: ([-+]\d{4}))?$/.exec(text);
  if (raw) return `${raw[1]} ${raw[2] ?? '+0000'}`;
  const zone = /([-+]\d\d):?(\d\d)$/.exec(text);
  return `${Math.floor((parseDate(text, now) ?? now) / 1000)} ${zone && /\d\d:\d\d.*[-+]/.test(text) ? zone[1]! + zone[2]! : '+0000'}`;
}

/** What git says where it does not know who commits. */
export const unknownIdentity = (p: Process): string =>
  `Author identity unknown\n\n*** Please tell me who you are.\n\nRun\n\n  git config --global user.email "you@example.com"\n  git config --global user.name "Your Name"\n\nto set your account's default identity.\nOmit --global to set the identity only in this repository.\n\nfatal: unable to auto-detect email address (got '${p.env.get('USER') ?? 'root'}@${p.ns.uts.hostname}.(none)')`;
