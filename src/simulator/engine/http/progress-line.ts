const ESCAPES: Readonly<Record<string, string>> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' };

/** A value of a stream as Go's encoder writes it unless told otherwise: fit for a page of HTML. */
export const eventLine = (value: unknown): string => `${JSON.stringify(value).replace(/[<>&]/g, (sign) => ESCAPES[sign]!)}\n`;

/** A message of a build, a pull or a push. */
export const progressLine = (value: unknown): string => `${eventLine(value).slice(0, -1)}\r\n`;
