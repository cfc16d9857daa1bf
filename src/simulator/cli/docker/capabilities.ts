/** Capabilities as the client library sends them: in upper case with CAP_ before them, each once, sorted. Which there are is the engine's to know. */
export function capabilities(names: readonly string[]): string[] {
  const canonical = names.map((name) => name.toUpperCase()).map((name) => (name === 'ALL' || name.startsWith('CAP_') ? name : `CAP_${name}`));
  return [...new Set(canonical)].sort();
}
