/** Texts of fields from outside the simulator: a build or a test knows where they are. */

/** By class name as client libraries have it (V1PodSpec): its text, and those of its fields. */
export type FieldTexts = Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>>;

let provide: () => FieldTexts = () => ({});
let texts: FieldTexts | undefined;

export function provideFieldTexts(read: () => FieldTexts): void {
  provide = read;
  texts = undefined;
}

export const providedTexts = (): FieldTexts => (texts ??= provide());
