/** Names of the keys that htop knows, by what a terminal sends for them. */
const NAMES: Readonly<Record<string, string>> = {
  '\x1bOA': 'up', '\x1bOB': 'down', '\x1bOC': 'right', '\x1bOD': 'left', '\x1bOH': 'home', '\x1bOF': 'end', '\x1b[1~': 'home', '\x1b[4~': 'end', '\x1b[5~': 'page up', '\x1b[6~': 'page down',
  '\x1b[A': 'up', '\x1b[B': 'down', '\x1b[C': 'right', '\x1b[D': 'left', '\x1b[H': 'home', '\x1b[F': 'end', '\x10': 'up', '\x0e': 'down', '\x02': 'left', '\x06': 'right', '\x01': 'home', '\x05': 'end',
  '\x1bOP': 'F1', '\x1bOQ': 'F2', '\x1bOR': 'F3', '\x1bOS': 'F4', '\x1b[11~': 'F1', '\x1b[12~': 'F2', '\x1b[13~': 'F3', '\x1b[14~': 'F4', '\x1b[15~': 'F5', '\x1b[17~': 'F6', '\x1b[18~': 'F7', '\x1b[19~': 'F8', '\x1b[20~': 'F9', '\x1b[21~': 'F10', '\x1b[1;2R': 'shift F3', '\x1b[25~': 'shift F3',
  '\x1b': 'escape', '\r': 'enter', '\n': 'enter', '\x7f': 'backspace', '\b': 'backspace', '\t': 'tab', '\x1b[Z': 'tab', '\x0c': 'redraw',
};

/** A character that is typed stands for itself. */
export const keyName = (key: string): string => NAMES[key] ?? key;

/** How far a key moves a selection of `count`; undefined where it does not. */
export function moved(key: string, selected: number, count: number, room: number): number | undefined {
  const to = key === 'up' ? selected - 1 : key === 'down' ? selected + 1 : key === 'page up' ? selected - room : key === 'page down' ? selected + room : key === 'home' ? 0 : key === 'end' ? count - 1 : undefined;
  return to === undefined ? undefined : Math.max(0, Math.min(to, count - 1));
}

/** Pages move what is seen, too. */
export const movedTop = (key: string, top: number, room: number): number => (key === 'page up' ? top - room : key === 'page down' ? top + room : top);
