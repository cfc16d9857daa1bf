/** The pages that Apache answers with where there is nothing else (http_protocol.c). */
import { statusLine } from '../../kernel/http1.ts';

const TEXTS: Readonly<Record<number, string>> = {
  400: 'Your browser sent a request that this server could not understand.<br />\n', 403: "You don't have permission to access this resource.", 404: 'The requested URL was not found on this server.',
  401: 'This server could not verify that you\nare authorized to access the document\nrequested.  Either you supplied the wrong\ncredentials (e.g., bad password), or your\nbrowser doesn\'t understand how to supply\nthe credentials required.',
  410: 'The requested resource is no longer available on this server and there is no forwarding address.\nPlease remove all references to this resource.', 416: 'None of the range-specifier values in the Range\nrequest-header field overlap the current extent\nof the selected resource.',
};
const TITLES: Readonly<Record<number, string>> = { 416: 'Requested Range Not Satisfiable' };

/** '404 Not Found'. */
export const titleOf = (status: number): string => (TITLES[status] ? `${status} ${TITLES[status]}` : statusLine(status).replace('HTTP/1.1 ', ''));

/** `location` where it sends people elsewhere, `method` where that was the trouble. */
export function errorPage(status: number, more: { location?: string; method?: string; admin?: string } = {}): string {
  const text = more.location !== undefined ? `The ${status === 301 || status === 308 ? 'document has moved' : status === 303 ? 'answer to your request is located' : 'document has moved'} <a href="${more.location}">here</a>.`
    : status === 405 ? `The requested method ${more.method} is not allowed for this URL.` : status === 501 ? `${more.method} not supported for current URL.<br />\n`
      : TEXTS[status] ?? `The server encountered an internal error or\nmisconfiguration and was unable to complete\nyour request.</p>\n<p>Please contact the server administrator at \n ${more.admin ?? '[no address given]'} to inform them of the time this error occurred,\n and the actions you performed just before this error.</p>\n<p>More information about this error may be available\nin the server error log.`;
  return `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>${titleOf(status)}</title>\n</head><body>\n<h1>${titleOf(status).slice(4)}</h1>\n<p>${text}</p>\n</body></html>\n`;
}
