/** Title, salutation, notice, speaker and date from the front matter, with the year. */
import type { Meta } from '../model/types.js';
import type { Span } from '../source/span.js';
import type { SourceText } from '../source/text.js';
import { OFFICE, speakerInTitle } from '../syntax/speakers.js';
import type { Context } from './context.js';
import type { YearReading } from './year.js';

const withText = (context: Context, span: Span | null): { text: string; span: Span } | null =>
  span === null ? null : { text: context.written(span.start, span.end), span };

/** A title over several lines is one text; the line ends inside are dropped. */
function titleOf(context: Context): Meta['title'] {
  const { title } = context.syntax.front;
  const found = withText(context, title);
  return found === null ? null : { ...found, text: oneLine(found.text) };
}

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, '');

/** 在 behind who speaks there: 县委书记在, 李国平：在, 县信访局在, or behind a main title and its dash. */
const BODIES = '[局委办部厅院校处科所站队会行司社区乡镇村县市院团]';
const HELD = new RegExp(
  `^(?:[^，。；：！？—\\n]{0,30}(?:${OFFICE.source}|${BODIES}))?\\s*在([^。；]{2,80}?)上的?(?:讲话|发言|报告|致辞|汇报|总结|动员|主持|表态|述职|点评)`,
  'u',
);

interface Held {
  readonly occasion: string;
  /** Offset of the occasion in the title. */
  readonly at: number;
}

/** What the speech was given at, by its words: 在…会议上的讲话 → …会议; null where the title has none. */
function heldIn(title: string): Held | null {
  const spoken = speakerInTitle(title);
  for (const from of spoken === null ? lineStarts(title) : [spoken.at]) {
    const found = HELD.exec(title.slice(from));
    const occasion = found?.[1];
    if (found === null || occasion === undefined) continue;
    return { occasion: oneLine(occasion), at: from + found[0].indexOf(occasion) };
  }
  return null;
}

/** Where the lines of a title begin, behind their dashes. */
const lineStarts = (title: string): readonly number[] => [
  0,
  ...[...title.matchAll(/\n\s*[—―─-]*|[—―─]{1,2}/gu)].map(({ 0: { length }, index }) => index + length),
];

const GATHERING =
  /(?:在)?(.{2,}?(?:会议?|大会|推进会|座谈会|动员会|典礼|仪式))(?:上的)?(?:讲话|发言|报告|致辞|主持词)?(?:稿|提纲)?$/;

/** A stretch before 县 or 市 that is no name. */
const COMMON =
  /^(?:全|各|某|本|我|[省县]|[市区](?!中区)|城市|地区|社区|农村|党建|基层|工作)|城[市乡镇]$|[库灾校厂小片]区$|(?:省|市|县|区)[市县区乡镇]$/;
/** 在走访慰问…, 在考察…: what is done there is no part of the name. */
const VISITS =
  /^(?:走访|慰问|考察|调研|看望|视察|检查|参加|参观|出席|听取|接见|会见|督导|督查|督办|巡察|指导|观摩|到|赴|深入)+/;
const REGION = /(?:^|[在全])([一-龥]{2,7}?(?:省|自治区|市|自治州|地区|盟|县|区|旗|镇|乡|街道))(?=[一-龥])/;
/** 山东全省经济会议: the name stands before 全省. */
const WHOLE = /全(?:省|区|市|州|县|旗|镇|乡)$/;

/** The place a title names: where the speech is given, else what is before that, without the name of who speaks. */
function regionOf(title: string, held: Held | null): string | null {
  const spoken = speakerInTitle(title);
  const office = spoken === null ? null : title.slice(spoken.office.start, spoken.office.end);
  const parts =
    held === null ? [title.replace(/^在|^关于/, '')] : [title.slice(held.at), office ?? title.slice(0, held.at - 1)];
  for (const part of parts) {
    const region = REGION.exec(oneLine(part).replace(VISITS, ''))?.[1]?.replace(WHOLE, '') ?? '';
    if (region !== '' && !COMMON.test(region)) return region;
  }
  return null;
}

/** What the file says beside the text comes first; the document's own properties are kept, never believed. */
export function metaOf(context: Context, year: YearReading, given: Pick<SourceText, 'front' | 'properties'>): Meta {
  const { front, signed, signer, text } = context.syntax;
  const inText = titleOf(context);
  const title = given.front.title === undefined ? inText : { text: given.front.title, span: inText?.span ?? null };
  const lines = given.front.title ?? (front.title === null ? '' : context.written(front.title.start, front.title.end));
  const held = heldIn(lines);
  return {
    title,
    occasion: held?.occasion ?? GATHERING.exec(title?.text ?? '')?.[1] ?? null,
    salutation: withText(context, front.salutation),
    notice: withText(context, front.notice),
    speaker: given.front.speaker ?? speakerOf(front.speaker ?? signer, text),
    date: (front.date ?? signed)?.iso ?? null,
    region: given.front.region ?? regionOf(lines, held),
    extra: extraOf(given),
    ...year,
  };
}

const speakerOf = (span: Span | null, text: string): string | null =>
  span === null ? null : text.slice(span.start, span.end).replace(/^[（(]|[）)]$/g, '');

function extraOf({ front, properties }: Pick<SourceText, 'front' | 'properties'>): Meta['extra'] {
  const { extra = {} } = front;
  return Object.keys(properties).length === 0 ? extra : { ...extra, properties };
}
