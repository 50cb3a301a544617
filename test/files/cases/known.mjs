/** What the cases share: lines that say both what stands in the file and what Word shows. */

/**
 * The known text of lines `[number, text, …]`: the number, typed by hand as Word shows it (with the space behind it
 * where the convention asks for one), in front of the text.
 */
export const known = (lines) => lines.map(([number, text]) => `${number}${text}`).join('\n');
