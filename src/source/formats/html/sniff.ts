/** Pages of HTML told by how they begin, whatever their name (after MIME Sniffing, 7.1); read without a parser. */

/** How much may stand before the first tag: marks, comments, declarations of XML, directives of JSP and ASP. */
const REACH = 4096;

const PREFIX = /^(?:\s+|<!--[^]*?-->|<\?[^>]*>|<%[^]*?%>)+/u;
const PAGE = /^<(?:!doctype\s+html|html|head|body|title|meta)[\s>/]/iu;

/** The beginning in ASCII: of UTF-16 every other byte, whichever come first. */
const beginning = (bytes: Uint8Array): string =>
  Buffer.from(bytes.subarray(0, REACH))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u, '')
    .replace(/\0/gu, '');

/** Web archives (MHTML, RFC 2557): mail messages of several parts, one of them the page. */
export function isArchive(bytes: Uint8Array): boolean {
  const head = beginning(bytes);
  return (
    /^\s*(?:From|MIME-Version|Subject|Date|Snapshot-Content-Location|X-Saved-By|Content-Type):/iu.test(head) &&
    /^Content-Type:\s*multipart\/related/imu.test(head)
  );
}

export function sniff(bytes: Uint8Array): boolean {
  if (!bytes.subarray(0, REACH).includes(0x3c) && !isArchive(bytes)) return false;
  return PAGE.test(beginning(bytes).replace(PREFIX, '')) || isArchive(bytes);
}
