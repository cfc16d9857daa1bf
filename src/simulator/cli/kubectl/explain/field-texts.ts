/** The texts of fields; in a page a script of their own, which the build writes in the place of this file. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { providedTexts, type FieldTexts } from './provided-texts.ts';

export function* fieldTexts(): Blocking<FieldTexts> {
  return providedTexts();
}
