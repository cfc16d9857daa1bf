/** Lines of compose's progress made to fit a terminal: details go first, then the ends of names. */

export interface ProgressLine {
  icon: string;
  id: string;
  text: string;
  details: string;
  timer: string;
}

/** As short as a name becomes, with the dots at its end. */
const SHORTEST = 10;

/** Space, icon and space before a name. */
const LEAD = 3;

function overflow(lines: readonly ProgressLine[], columns: number): number {
  const before = LEAD + Math.max(...lines.map(({ id }) => id.length)), text = Math.max(...lines.map((line) => line.text.length)), timer = Math.max(...lines.map((line) => line.timer.length));
  return Math.max(...lines.map(({ details }) => before + 1 + text + (details === '' ? 0 : details.length + 1) + 1 + timer)) - columns;
}

/** The first details that are there become shorter, and then go. */
function cutDetails(lines: readonly ProgressLine[], by: number): boolean {
  const line = lines.find(({ details }) => details !== '');
  if (!line) return false;
  const { details } = line;
  line.details = details.length > 3 ? `${details.slice(0, details.length - Math.min(by, details.length - 3) - 3)}...` : '';
  return true;
}

function cutLongestName(lines: readonly ProgressLine[], by: number): boolean {
  const longest = lines.reduce<ProgressLine | undefined>((found, line) => (line.id.length > (found?.id.length ?? SHORTEST) ? line : found), undefined);
  if (!longest) return false;
  longest.id = `${longest.id.slice(0, Math.max(longest.id.length - by - 3, SHORTEST - 3))}...`;
  return true;
}

/** Changes the lines so that each has room; what cannot be made to fit stays too long. */
export function fit(lines: readonly ProgressLine[], columns: number): void {
  for (let round = 0; round < 100; round++) {
    const by = overflow(lines, columns);
    if (by <= 0 || (!cutDetails(lines, by) && !cutLongestName(lines, by))) return;
  }
}
