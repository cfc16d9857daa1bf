import type { Blocking } from '../../kernel/blocking.ts';
import { sizes } from './sizes.ts';

/** How containers are measured, for those who ask for sizes: most lists are without. */
export function* sizesAsked(): Blocking<typeof sizes> {
  return sizes;
}
