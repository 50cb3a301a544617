/** The document's own word on itself (ISO 32000-1, 14.3.3): title, author, dates. */
import type { Properties } from '../../reader.js';

/** D:20160318093000+08'00', anything behind the year may be left out (7.9.4). */
const DATE = /^(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)|([+-])(\d\d)'?(\d\d)?)?/u;

/** A date of a PDF in ISO form, as exact as it is; undefined for what is none. */
export function isoDate(value: unknown): string | undefined {
  const [, year, month, day, hour, minute = '00', second = '00', utc, sign, hours, minutes = '00'] =
    DATE.exec(typeof value === 'string' ? value.trim() : '') ?? [];
  if (year === undefined) return undefined;
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  if (day === undefined || hour === undefined) return isDate(date) ? date : undefined;
  const zone = sign === undefined ? (utc ?? '') : `${sign}${hours ?? '00'}:${minutes}`;
  const time = `${date}T${hour}:${minute}:${second}${zone}`;
  return isDate(time) ? time : undefined;
}

const isDate = (text: string): boolean => !Number.isNaN(Date.parse(text));

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/** What of it a manuscript has a use for. */
export function propertiesOf(info: Readonly<Record<string, unknown>>): Properties {
  const found = {
    title: textOf(info['Title']),
    author: textOf(info['Author']),
    created: isoDate(info['CreationDate']),
    modified: isoDate(info['ModDate']),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
