/** Names of routers and services, and Go's quotes in rules. */

/** Letters and digits, with a dash for whatever lies between. */
export const normalised = (name: string): string => name.split(/[^\p{L}\p{N}]+/u).filter(Boolean).join('-');

export const quoted = (text: string): string => JSON.stringify(text);
