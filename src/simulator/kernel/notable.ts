/** Bytes from which on a process or a file is worth a look of whoever watches the host. */
export const NOTABLE = 32 * 2 ** 20;
