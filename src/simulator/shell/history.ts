/** The list of command lines. */
export class History {
  readonly lines: string[] = [];
  /** Number of the first line that is kept. */
  first = 1;
  limit = 1000;

  get nextNumber(): number {
    return this.first + this.lines.length;
  }

  add(line: string, control: string): void {
    if (line === '') return;
    const rules = control.split(':');
    if ((rules.includes('ignorespace') || rules.includes('ignoreboth')) && line.startsWith(' ')) return;
    if ((rules.includes('ignoredups') || rules.includes('ignoreboth')) && this.lines.at(-1) === line) return;
    this.lines.push(line);
    while (this.lines.length > this.limit) {
      this.lines.shift();
      this.first++;
    }
  }

  at(number: number): string | undefined {
    return this.lines[number - this.first];
  }

  delete(number: number): boolean {
    if (this.at(number) === undefined) return false;
    this.lines.splice(number - this.first, 1);
    return true;
  }

  clear(): void {
    this.lines.length = 0;
    this.first = 1;
  }
}
