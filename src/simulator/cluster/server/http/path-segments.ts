/** The parts of a path, decoded. What a request attempts and what it means is asked of the same path, one after the other. */

let last: { path: string; segments: readonly string[] } = { path: '', segments: [] };

export function segmentsOf(path: string): readonly string[] {
  if (path !== last.path) last = { path, segments: segmentsIn(path.includes('%') ? decoded(path) : path) };
  return last.segments;
}

function segmentsIn(path: string): readonly string[] {
  const parts: string[] = [];
  for (let start = 0, end: number; start < path.length; start = end + 1) {
    end = path.indexOf('/', start);
    if (end < 0) end = path.length;
    if (end > start) parts.push(path.slice(start, end));
  }
  return parts;
}

/** Go takes a path apart after it is decoded, so that an escaped slash parts as well. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
