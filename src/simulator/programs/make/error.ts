/** A mistake in a makefile or in a target that ends make; said as it stands. */
export class MakeError extends Error {}

/** `Makefile:3: *** words.  Stop.` */
export const fatal = (place: { path: string; line: number } | undefined, words: string): MakeError =>
  new MakeError(place ? `${place.path}:${place.line}: *** ${words}.  Stop.` : `make: *** ${words}.  Stop.`);
