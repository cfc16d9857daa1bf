/** Describers of the smaller kinds. */
import type { Describer } from './describer.ts';

export const otherDescribers: readonly Describer[] = [];
