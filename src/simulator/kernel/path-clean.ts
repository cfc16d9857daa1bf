/** Go's path.Clean: the shortest way to say `path`, without '.', inner '..' and doubled slashes. */
export function cleanPath(path: string): string {
  const rooted = path.startsWith('/'), parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (!rooted) parts.push(part);
  }
  return rooted ? `/${parts.join('/')}` : parts.join('/') || '.';
}
