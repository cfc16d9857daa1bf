/** vi's keymaps, for `set -o vi`. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Keys } from '../keymap.ts';
import { viMaps } from './keymaps.ts';

export interface ViState {
  /** Keys since the last command began, for `.`. */
  started: string;
  /** The keys of the last change. */
  change: string;
  /** What `;` and `,` repeat. */
  find: { key: string; character: string } | undefined;
  /** What was deleted or yanked. */
  register: string;
  marks: Map<string, number>;
  /** What `n` and `N` look for, and in which direction. */
  pattern: string;
}

export function* loadVi(keys: Keys): Blocking<void> {
  if (!keys.maps.has('vi-insert')) for (const [name, map] of viMaps()) keys.maps.set(name, map);
}
