/** Something is wrong with the words of a command line. */
export class Mistake extends Error {}
