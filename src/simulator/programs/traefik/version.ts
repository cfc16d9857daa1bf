/** Of the image that the catalogue has; when it was built is known to the day. */
export const VERSION = '3.7.13';
/** How it calls itself when it asks a cluster. */
export const AGENT = `traefik/${VERSION} (linux/amd64)`;
export const BUILT = '2026-09-17T14:32:43Z';

export const versionText = `Version:      ${VERSION}\nCodename:     langres\nGo version:   go1.26.8\nBuilt:        ${BUILT}\nOS/Arch:      linux/amd64\n`;
