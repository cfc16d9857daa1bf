/** xterm begins with a table of widths of its own; these screens get another one (`widths.ts`) before they show anything. */
export class UnicodeV6 {
  readonly version = '6';
  wcwidth = (): number => 1;
  charProperties = (): number => 1 << 1;
}
