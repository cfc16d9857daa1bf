/** The browser's storage as the sandbox wants it; where it is forbidden, each call throws and the sandbox goes on without. */
import { peekSession, type Shelf } from '../../sandbox/saved-session.ts';

export const localShelf: Shelf = {
  getItem: (key) => localStorage.getItem(key),
  setItem: (key, value) => localStorage.setItem(key, value),
  removeItem: (key) => localStorage.removeItem(key),
};

export function hasStoredSession(scenario: string): boolean {
  return peekSession(localShelf, scenario) !== undefined;
}
