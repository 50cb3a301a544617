/** Flat OpenDocument text, from which LibreOffice writes its own WordprocessingML. */

const NAMESPACES = Object.entries({
  office: 'office',
  style: 'style',
  text: 'text',
  table: 'table',
  draw: 'drawing',
  meta: 'meta',
})
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat([
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:xlink="http://www.w3.org/1999/xlink"',
  ])
  .join(' ');

const PROPERTIES =
  '<style:text-properties style:font-name-asian="Noto Serif CJK SC" fo:language="zh" fo:country="CN" style:language-asian="zh" style:country-asian="CN"/>';

/** A document of a `body`, with more `styles` and `automatic` styles (XML) and its `title`. */
export const fodt = ({ body, styles = '', automatic = '', title = '' }) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>${title}</dc:title><dc:creator>办公室</dc:creator></office:meta>
<office:styles><style:default-style style:family="paragraph">${PROPERTIES}</style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>${styles}</office:styles>
<office:automatic-styles>${automatic}</office:automatic-styles>
<office:body><office:text>${body}</office:text></office:body>
</office:document>`;

export const p = (content, style = 'Standard') => `<text:p text:style-name="${style}">${content}</text:p>`;

/** Levels of a list or outline style: `[num-format, prefix, suffix, levels shown]`. */
export const levels = (element, list) =>
  list
    .map(
      ([format, prefix, suffix, shown = 1], index) =>
        `<text:${element} text:level="${index + 1}" style:num-format="${format}" style:num-prefix="${prefix}" style:num-suffix="${suffix}" text:display-levels="${shown}"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="nothing"/></style:list-level-properties></text:${element}>`,
    )
    .join('');
