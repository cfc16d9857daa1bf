/** What git's objects say. */

/** A file of a tree or of the index: mode in octal, and the object's name. */
export interface Entry {
  mode: string;
  id: string;
}

/** Paths from the top of the work tree. */
export type Snapshot = Map<string, Entry>;

/** A file in conflict: the common base (1), ours (2) and theirs (3). */
export type Stages = { 1?: Entry; 2?: Entry; 3?: Entry };

/** `Kim <kim@example.com>`, and when. */
export interface Stamp {
  who: string;
  /** Seconds since the epoch. */
  time: number;
  /** `+0900` */
  zone: string;
}

export interface Commit {
  id: string;
  tree: string;
  parents: string[];
  author: Stamp;
  committer: Stamp;
  message: string;
}

const stampOf = (text: string): Stamp => {
  const [, who = '', time = '0', zone = '+0000'] = /^(.*) (\d+) ([-+]\d{4})$/.exec(text) ?? [];
  return { who, time: Number(time), zone };
};

export function readCommit(id: string, text: string): Commit {
  const [head = '', ...message] = text.split('\n\n');
  const field = (name: string): string[] => head.split('\n').filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  return { id, tree: field('tree')[0] ?? '', parents: field('parent'), author: stampOf(field('author')[0] ?? ''), committer: stampOf(field('committer')[0] ?? ''), message: message.join('\n\n') };
}

export const subjectOf = (commit: Pick<Commit, 'message'>): string => commit.message.split(/\n\s*\n/)[0]!.trim().replace(/\n/g, ' ');

export const short = (id: string): string => id.slice(0, 7);

export const stampText = ({ who, time, zone }: Stamp): string => `${who} ${time} ${zone}`;
