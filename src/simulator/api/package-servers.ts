/** Names of public package servers that a manager and the server's machine share. */
const hostIn = (domain: string, host: string): string => `${host}.${domain}`;

/** Where npm fetches from unless it is told otherwise. */
export const NPM_SERVER = hostIn('npmjs.org', 'registry');
