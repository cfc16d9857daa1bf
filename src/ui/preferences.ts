/** Small choices that the browser remembers; without storage they last as long as the page. */
type Name = 'theme' | 'language' | 'font-size' | 'screen-reader' | 'wide';

export function recall(name: Name): string | null {
  try {
    return localStorage.getItem(`drydock:${name}`);
  } catch {
    return null;
  }
}

export function remember(name: Name, value: string): void {
  try {
    localStorage.setItem(`drydock:${name}`, value);
  } catch {
    // Storage is forbidden or full.
  }
}
