/** The pages that Apache answers with where there is nothing else (http_protocol.c). */
import { statusLine } from '../../kernel/http1.ts';
import type { Process } from '../../kernel/process.ts';
import { isNew } from './version.ts';

/** The first line of Apache's own pages. */
export const documentType = (p: Process): string => (isNew(p) ? '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">\n' : '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n');

const TEXTS: Readonly<Record<number, string>> = {
  400: 'Your browser sent a request that this server could not understand.<br />\n', 403: "You don't have permission to access this resource.", 404: 'The requested URL was not found on this server.',
  401: 'This server could not verify that you\nare authorized to access the document\nrequested.  Either you supplied the wrong\ncredentials (e.g., bad password), or your\nbrowser doesn\'t understand how to supply\nthe credentials required.',
  410: 'The requested resource is no longer available on this server and there is no forwarding address.\nPlease remove all references to this resource.', 416: 'None of the range-specifier values in the Range\nrequest-header field overlap the current extent\nof the selected resource.',
  412: 'The precondition on the request\nfor this URL evaluated to false.', 414: 'The requested URL\'s length exceeds the capacity\nlimit for this server.<br />\n', 502: 'The proxy server received an invalid\nresponse from an upstream server.<br />\n',
  503: 'The server is temporarily unable to service your\nrequest due to maintenance downtime or capacity\nproblems. Please try again later.', 504: 'The gateway did not receive a timely response\nfrom the upstream server or application.',
};
const TITLES: Readonly<Record<number, string>> = { 412: 'Precondition Failed', 414: 'Request-URI Too Long', 416: 'Requested Range Not Satisfiable' };

/** '404 Not Found'. */
export const titleOf = (status: number): string => (TITLES[status] ? `${status} ${TITLES[status]}` : statusLine(status).replace('HTTP/1.1 ', ''));

export interface PageMore {
  location?: string;
  method?: string;
  admin?: string;
  /** What a proxy could not do. */
  problem?: string;
  /** The page of ErrorDocument could not be had either, with this status. */
  twice?: number;
  /** ServerSignature's line. */
  signature?: string;
}

/** `location` where it sends people elsewhere, `method` where that was the trouble. */
export function errorPage(p: Process, status: number, more: PageMore = {}): string {
  const text = more.location !== undefined ? `The ${status === 301 || status === 308 ? 'document has moved' : status === 303 ? 'answer to your request is located' : 'document has moved'} <a href="${more.location}">here</a>.`
    : status === 405 ? `The requested method ${more.method} is not allowed for this URL.` : status === 501 ? `${more.method} not supported for current URL.<br />\n`
      : [502, 504].includes(status) && (more.problem ?? '') !== '' ? `The proxy server received an invalid\nresponse from an upstream server.<br />\n${`The proxy server could not handle the request<p>Reason: <strong>${more.problem}</strong></p>`}` : TEXTS[status] ?? `The server encountered an internal error or\nmisconfiguration and was unable to complete\nyour request.</p>\n<p>Please contact the server administrator at \n ${more.admin ?? '[no address given]'} to inform them of the time this error occurred,\n and the actions you performed just before this error.</p>\n<p>More information about this error may be available\nin the server error log.`;
  return `${documentType(p)}<html><head>\n<title>${titleOf(status)}</title>\n</head><body>\n<h1>${titleOf(status).slice(4)}</h1>\n<p>${text}</p>\n${more.twice === undefined ? '' : `<p>Additionally, a ${titleOf(more.twice)}\nerror was encountered while trying to use an ErrorDocument to handle the request.</p>\n`}${more.signature ?? ''}</body></html>\n`;
}
