/** The parts of a path, decoded. What a request attempts and what it means is asked of the same path, one after the other. */

let last: { path: string; segments: readonly string[] } = { path: '', segments: [] };

export function segmentsOf(path: string): readonly string[] {
  if (path !== last.path) last = { path, segments: path.split('/').filter((part) => part !== '').map(decodeSegment) };
  return last.segments;
}

function decodeSegment(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
