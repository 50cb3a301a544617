/**
 * Unpacking in the thread of pdf.js, which does most of it with `DecompressionStream`: in so many small pieces that
 * when the thread is ended the process keeps their memory for long, and without a bound. This does it at once.
 */

/** Bytes of one stream: fonts embedded whole have some twenty megabytes, all else far less. */
const MOST = 64 * 2 ** 20;

/** A piece large enough to be given back to the system. */
const PIECE = 2 ** 18;

/**
 * Plain JavaScript for the start of a thread. What comes to too much ends the thread with a RangeError; one within the
 * stream pdf.js would take for damage, and unpack the rest by itself.
 */
export const UNPACKING = `
const { inflateSync } = require('node:zlib');
globalThis.DecompressionStream = class extends TransformStream {
  constructor(format) {
    if (format !== 'deflate') throw new TypeError(format);
    super({
      transform(bytes, out) {
        try {
          out.enqueue(inflateSync(bytes, { maxOutputLength: ${MOST}, chunkSize: ${PIECE} }));
        } catch (error) {
          if (error.code !== 'ERR_BUFFER_TOO_LARGE') throw error;
          setImmediate(() => { throw new RangeError('unpacked'); });
          return new Promise(() => {});
        }
      },
    });
  }
};
`;
