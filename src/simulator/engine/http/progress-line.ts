/** A value of a stream as Go's encoder writes it unless told otherwise: fit for a page of HTML. */
export const eventLine = (value: unknown, end = '\n'): string => JSON.stringify(value).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`) + end;

/** A message of a build, a pull or a push. */
export const progressLine = (value: unknown): string => eventLine(value, '\r\n');
