/** Plain text: the bytes decoded, every character kept. */
import { decode } from '../decode.js';
import type { Read } from '../reader.js';

export const read: Read = decode;
