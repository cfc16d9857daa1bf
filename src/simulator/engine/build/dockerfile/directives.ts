/** `# escape=`, `# check=` and `# syntax=` at the top of a Dockerfile. */

/** The name and value of a directive in a comment's text. */
export function directiveOf(text: string): { name: string; value: string } | undefined {
  const [, name = '', value = ''] = /^([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/.exec(text.trimStart()) ?? [];
  return ['syntax', 'escape', 'check'].includes(name.toLowerCase()) ? { name: name.toLowerCase(), value } : undefined;
}

export class Directives {
  escape = '\\';
  readonly #seen = new Set<string>();
  #over = false;

  /** Whether the line is one; the first that is not ends them. @throws Error */
  take(line: string): boolean {
    if (this.#over) return false;
    const directive = line.startsWith('#') ? directiveOf(line.slice(1)) : undefined;
    if (!directive) {
      this.#over = true;
      return false;
    }
    if (this.#seen.has(directive.name)) throw new Error(`only one ${directive.name} parser directive can be used`);
    this.#seen.add(directive.name);
    if (directive.name === 'escape') {
      if (directive.value !== '`' && directive.value !== '\\') throw new Error(`invalid escape token '${directive.value}' does not match \` or \\`);
      this.escape = directive.value;
    }
    return true;
  }
}

interface Found {
  /** Up to its first blank. */
  value: string;
  line: number;
}

/** A directive at the top of a file whose comments begin with `comment`. */
function find(text: string, wanted: string, comment: string): Found | undefined {
  for (const [at, line] of text.replace(/^\ufeff/, '').split('\n').entries()) {
    if (at === 0 && line.startsWith('#!')) continue;
    const directive = line.startsWith(comment) ? directiveOf(line.slice(comment.length)) : undefined;
    if (!directive) return undefined;
    if (directive.name === wanted) return { value: directive.value.split(' ')[0]!, line: at + 1 };
  }
  return undefined;
}

export const directiveValue = (text: string, wanted: string): string | undefined => find(text, wanted, '#')?.value;

/** The frontend that a file asks for: other formats than Dockerfiles have other comments. */
export const syntaxOf = (text: string): Found | undefined => find(text, 'syntax', '#') ?? find(text, 'syntax', '//');
