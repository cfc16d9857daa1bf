/** Sessions to try things in. */
import assert from 'node:assert/strict';
import { Session } from '../../../src/sandbox/session.ts';
import { boot } from '../../../src/simulator/machine.ts';
import { workstationParts } from '../../../src/simulator/parts/workstation.ts';
import { worlds } from '../../transcripts/worlds.ts';

const learner = { ...worlds.workstation.learner, user: 'mina', uid: 1000, home: '/home/mina', directory: '/home/mina', files: {} };

export const newSession = (options: { hasEditor?: boolean } = {}): Session =>
  new Session({ boot, scenario: { ...worlds.workstation, learner }, parts: workstationParts, seed: 'sandbox', size: [24, 80], ...options });

/** Lets time pass; nothing of the simulator may fail. */
export function pass(session: Session, milliseconds: number): void {
  session.advance(session.elapsed + milliseconds);
  assert.equal(session.trouble, undefined);
}

const texts = new WeakMap<Session, Map<number, string>>();

/** All that a terminal has shown since the session began, newlines only, without what steers the screen. */
export function shown(session: Session, tab = 0): string {
  const byTab = texts.get(session) ?? new Map<number, string>();
  texts.set(session, byTab);
  const text = (byTab.get(tab) ?? '') + Buffer.concat(session.read(tab)).toString('utf8');
  byTab.set(tab, text);
  return text.replace(/\x1b\[[?\d;]*[A-Za-z]|\x1b\][^\x07]*\x07|\r/g, '');
}

/** Number of the last thing that a terminal's output asked to have edited. */
export function lastAnnounced(session: Session, tab = 0): number | undefined {
  shown(session, tab);
  const all = [...(texts.get(session)!.get(tab) ?? '').matchAll(/\x1b\]7331;(\d+)\x07/g)];
  return all.length === 0 ? undefined : Number(all.at(-1)![1]);
}
