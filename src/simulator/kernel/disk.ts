/** The disk of the learner's computer, in bytes: what df, docker and BuildKit say of it. */
export const DISK_SIZE = 62 * 2 ** 30;
/** What the system itself takes. */
export const DISK_USED = 8 * 2 ** 30;
