/** Commits as log shows them: medium, oneline, and formats of one's own. */
import { strftime } from '../dates.ts';
import type { Paint } from './command.ts';
import { noteText } from './commands/notes.ts';
import { GitError } from './error.ts';
import { short, stampText, subjectOf, type Commit, type Stamp } from './objects.ts';
import type { Repository } from './repository.ts';
import { follow, peel } from './revisions.ts';

const HOUR = 3600;

/** Seconds of a time zone. */
const offset = (zone: string): number => (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * HOUR + Number(zone.slice(3, 5)) * 60);

const local = ({ time, zone }: Stamp, format: string): string => strftime(format, (time + offset(zone)) * 1000);

/** `3 days ago` */
function ago(seconds: number): string {
  const words = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'} ago`;
  if (seconds < 90) return words(Math.max(0, seconds), 'second');
  const minutes = Math.floor((seconds + 30) / 60);
  if (minutes < 90) return words(minutes, 'minute');
  const hours = Math.floor((minutes + 30) / 60);
  if (hours < 36) return words(hours, 'hour');
  const days = Math.floor((hours + 12) / 24);
  if (days < 14) return words(days, 'day');
  if (days < 70) return words(Math.floor((days + 3) / 7), 'week');
  if (days < 365) return words(Math.floor((days + 15) / 30), 'month');
  const months = Math.floor((days * 12 * 2 + 365) / (365 * 2)), years = Math.floor(months / 12);
  return days < 1825 && months % 12 > 0 ? `${years} year${years === 1 ? '' : 's'}, ${words(months % 12, 'month')}` : words(Math.floor((days + 183) / 365), 'year');
}

export function dateOf(stamp: Stamp, style: string | undefined, now: number): string {
  const { time, zone } = stamp;
  switch (style) {
    case 'short': return local(stamp, '%F');
    case 'iso': case 'iso8601': return `${local(stamp, '%F %T')} ${zone}`;
    case 'iso-strict': return `${local(stamp, '%FT%T')}${zone === '+0000' ? '+00:00' : `${zone.slice(0, 3)}:${zone.slice(3)}`}`;
    case 'rfc': case 'rfc2822': return `${local(stamp, '%a, %-d %b %Y %T')} ${zone}`;
    case 'unix': return String(time);
    case 'raw': return `${time} ${zone}`;
    case 'relative': return ago(Math.floor(now / 1000) - time);
    case 'local': return local(stamp, '%a %b %-d %T %Y');
    default: return style?.startsWith('format:') ? local(stamp, style.slice(7)) : `${local(stamp, '%a %b %-d %T %Y')} ${zone}`;
  }
}

const DATES = ['relative', 'iso', 'iso8601', 'iso-strict', 'iso8601-strict', 'rfc', 'rfc2822', 'short', 'default', 'human', 'local', 'raw', 'unix', 'auto'];

/** A way to show dates. @throws GitError for one that there is not */
export function knownDate(style: string): string {
  const plain = style.replace(/-local$/, '');
  if (!plain.startsWith('format:') && !DATES.includes(plain)) throw new GitError(`fatal: unknown date format ${style}`);
  return plain;
}

const STYLES = ['raw', 'medium', 'short', 'email', 'fuller', 'full', 'oneline', 'reference'];

/** The style that --pretty or --format names, or the format that it gives. @throws GitError */
export function styleOf(asked: string): string {
  const own = /^t?format:/.exec(asked);
  if (own) return asked.slice(own[0].length);
  if (asked === '' || asked.includes('%')) return asked;
  const found = STYLES.filter((name) => name.startsWith(asked)).sort((a, b) => a.length - b.length)[0];
  if (found === undefined) throw new GitError(`fatal: invalid --pretty format: ${asked}`);
  return found;
}

interface Name {
  text: string;
  colour: 'bold cyan' | 'bold green' | 'bold yellow' | 'bold red';
}

/** What points to a commit: HEAD -> main, tag: v1, origin/main, other branches. */
export function namesOf(repository: Repository, id: string): Name[] {
  const here = repository.branch, at = (name: string): boolean => peel(repository, follow(repository, name)) === id;
  const head: Name[] = !at('HEAD') ? [] : here === undefined ? [{ text: 'HEAD', colour: 'bold cyan' }] : [{ text: 'HEAD -> ', colour: 'bold cyan' }, { text: here, colour: 'bold green' }];
  return [
    ...head,
    ...repository.tags().reverse().filter((name) => at(`refs/tags/${name}`)).map((name): Name => ({ text: `tag: ${name}`, colour: 'bold yellow' })),
    ...repository.names('refs/remotes').reverse().filter((name) => at(`refs/remotes/${name}`)).map((name): Name => ({ text: name, colour: 'bold red' })),
    ...repository.branches().reverse().filter((name) => name !== here && at(`refs/heads/${name}`)).map((name): Name => ({ text: name, colour: 'bold green' })),
  ];
}

/** ` (HEAD -> main, tag: v1)` */
export function decoration(repository: Repository, id: string, paint: Paint): string {
  const names = namesOf(repository, id);
  if (names.length === 0) return '';
  const text = names.map(({ text: name, colour }, i) => `${i > 0 && names[i - 1]!.text !== 'HEAD -> ' ? paint('yellow', ', ') : ''}${paint(colour, name)}`).join('');
  return `${paint('yellow', ' (')}${text}${paint('yellow', ')')}`;
}

const nameIn = (who: string): string => who.replace(/ <.*/, ''), mailIn = (who: string): string => /<(.*)>/.exec(who)?.[1] ?? '';

const COLOUR_NAMES: Record<string, string> = { reset: '', red: '31', green: '32', yellow: '33', blue: '34', magenta: '35', cyan: '36', white: '37', bold: '1', dim: '2' };

/** The placeholders of --format. */
export function formatted(repository: Repository, one: Commit, format: string, date: string | undefined, paint: Paint): string {
  const { now } = repository.p, body = one.message.split(/\n\s*\n/).slice(1).join('\n\n').replace(/\n*$/, '\n').replace(/^\n$/, '');
  const person = (stamp: Stamp, key: string): string | undefined => ({
    n: nameIn(stamp.who), e: mailIn(stamp.who), d: dateOf(stamp, date, now), D: dateOf(stamp, 'rfc', now), r: dateOf(stamp, 'relative', now), t: String(stamp.time), i: dateOf(stamp, 'iso', now), I: dateOf(stamp, 'iso-strict', now), s: dateOf(stamp, 'short', now), l: mailIn(stamp.who).split('@')[0],
  })[key];
  const plain = (): string => namesOf(repository, one.id).map(({ text }) => text).join(', ').replace('HEAD -> , ', 'HEAD -> ');
  let pad: [side: string, width: number, cut: string] | undefined;
  return format.replace(/%(><|<|>)\((\d+)(?:,([lm]?trunc))?\)|%(C\(([^)]*)\)|C(red|green|blue|reset)|x[0-9a-fA-F]{2}|a[neidDrtIsl]|c[neidDrtIsl]|[HhTtPpsbBndDfNe%])/g, (whole, side: string | undefined, width: string, cut: string | undefined, key: string, colour?: string, plainColour?: string) => {
    if (side !== undefined) {
      pad = [side, Number(width), cut ?? ''];
      return '';
    }
    const text = placeholder(whole, key, colour, plainColour), wish = pad;
    if (wish === undefined || key.startsWith('C')) return text;
    pad = undefined;
    return padded(text, ...wish);
  });

  function placeholder(whole: string, key: string, colour: string | undefined, plainColour: string | undefined): string {
    if (key.startsWith('C')) return paint('bold', 'x') === 'x' ? '' : `\x1b[${(colour ?? plainColour ?? '').replace('auto,', '').split(/[ ,]/).map((name) => COLOUR_NAMES[name] ?? '').join(';')}m`;
    if (key.startsWith('x')) return String.fromCharCode(parseInt(key.slice(1), 16));
    if (key.length === 2) return person(key.startsWith('a') ? one.author : one.committer, key[1]!) ?? whole;
    switch (key) {
      case 'H': return one.id;
      case 'h': return short(one.id);
      case 'T': return one.tree;
      case 't': return short(one.tree);
      case 'P': return one.parents.join(' ');
      case 'p': return one.parents.map(short).join(' ');
      case 's': return subjectOf(one);
      case 'b': return body;
      case 'B': return one.message;
      case 'd': return plain() === '' ? '' : ` (${plain()})`;
      case 'D': return plain();
      case 'n': return '\n';
      case 'f': return subjectOf(one).replace(/[^A-Za-z0-9_.]+/g, '-').replace(/\.{2,}/g, '.').replace(/^-|[-.]+$/g, '');
      case 'N': return noteText(repository, one.id) ?? '';
      case 'e': return '';
      default: return '%';
    }
  }
}

/** `%<(10)`, `%>(10)`, `%><(10)`: what follows in a field of its own. */
function padded(text: string, side: string, width: number, cut: string): string {
  if (text.length > width && cut !== '') {
    const room = Math.max(0, width - 2), left = Math.floor(room / 2);
    return cut === 'trunc' ? `${text.slice(0, room)}..` : cut === 'ltrunc' ? `..${text.slice(text.length - room)}` : `${text.slice(0, left)}..${text.slice(text.length - (room - left))}`;
  }
  const free = Math.max(0, width - text.length), before = side === '>' ? free : side === '<' ? 0 : Math.floor(free / 2);
  return ' '.repeat(before) + text + ' '.repeat(free - before);
}

export interface Looks {
  style: string;
  date: string | undefined;
  decorate: boolean;
  abbreviate: boolean;
}

/** A commit in one of the named styles; no line feed at its end. */
export function pretty(repository: Repository, one: Commit, { style, date, decorate, abbreviate }: Looks, paint: Paint): string {
  const { now } = repository.p, names = decorate ? decoration(repository, one.id, paint) : '', id = abbreviate ? short(one.id) : one.id;
  const message = one.message.trimEnd().split('\n').map((line) => `    ${line}`).join('\n');
  const merge = one.parents.length > 1 ? `Merge: ${one.parents.map(short).join(' ')}\n` : '', head = `${paint('yellow', `commit ${id}`)}${names}\n`;
  switch (style) {
    case 'email': return `From ${one.id} Mon Sep 17 00:00:00 2001\nFrom: ${one.author.who}\nDate: ${dateOf(one.author, 'rfc', now)}\nSubject: [PATCH] ${subjectOf(one)}\n`;
    case 'reference': return `${paint('yellow', short(one.id))} (${subjectOf(one)}, ${dateOf(one.author, date ?? 'short', now)})`.replace(/^\x1b.*?m(.*?)\x1b\[m/, '$1');
    case 'oneline': return `${paint('yellow', id)}${names} ${subjectOf(one)}`;
    case 'short': return `${head}${merge}Author: ${one.author.who}\n\n    ${subjectOf(one)}`;
    case 'medium': return `${head}${merge}Author: ${one.author.who}\nDate:   ${dateOf(one.author, date, now)}\n\n${message}`;
    case 'full': return `${head}${merge}Author: ${one.author.who}\nCommit: ${one.committer.who}\n\n${message}`;
    case 'fuller': return `${head}${merge}Author:     ${one.author.who}\nAuthorDate: ${dateOf(one.author, date, now)}\nCommit:     ${one.committer.who}\nCommitDate: ${dateOf(one.committer, date, now)}\n\n${message}`;
    case 'raw': return `${head}tree ${one.tree}\n${one.parents.map((parent) => `parent ${parent}\n`).join('')}author ${stampText(one.author)}\ncommitter ${stampText(one.committer)}\n\n${message}`;
    default: return formatted(repository, one, style, date, paint);
  }
}
