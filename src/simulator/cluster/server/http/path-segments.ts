/** The parts of a path, decoded. What a request attempts and what it means is asked of the same path, one after the other. */

let last: { path: string; segments: readonly string[] } = { path: '', segments: [] };

export function segmentsOf(path: string): readonly string[] {
  if (path !== last.path) last = { path, segments: segmentsIn(path) };
  return last.segments;
}

function segmentsIn(path: string): readonly string[] {
  const parts = path.split('/').filter((part) => part !== '');
  return path.includes('%') ? parts.map(decodeSegment) : parts;
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
