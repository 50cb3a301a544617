/** Text inside Markdown. */
import { clean } from './width.js';

/** Takes the meaning from characters that Markdown would read, in lists and table cells alike. */
export const escapeMarkdown = (text: string): string => clean(text).replace(/[\\`*_{}[\]<>#|~]/gu, '\\$&');
