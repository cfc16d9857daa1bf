import type { Agenda } from './agenda.ts';
import type { Blocking } from './blocking.ts';

/** Lets virtual time pass in a task that belongs to no process. `label` is what the agenda shows. */
export function* pause(agenda: Agenda, milliseconds: number, label: string): Blocking<void> {
  const end = agenda.now + milliseconds;
  do {
    yield (wake) => {
      const entry = agenda.at(end, label, wake);
      return () => agenda.cancel(entry);
    };
  } while (agenda.now < end);
}
