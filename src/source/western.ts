/**
 * Windows 1252, one byte a character. Not by `TextDecoder`: that of several versions of Node takes it for ISO 8859-1
 * and makes control characters of its quotes and dashes.
 */

/** The characters of 0x80 to 0x9f; five places are empty and stay what they are. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

// oxlint-disable-next-line no-control-regex -- the control characters ISO 8859-1 has there
const CONTROLS = /[\u0080-\u009f]/gu;

export const western = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(CONTROLS, (character) => UPPER[character.charCodeAt(0) - 0x80] ?? character);
