/** What a column says of itself. */
export function describeColumn(_resource: string, _column: string): string {
  return '';
}
