/** Title, salutation, notice, speaker and date from the front matter, with the year. */
import type { Meta } from '../model/types.js';
import type { Span } from '../source/span.js';
import type { SourceText } from '../source/text.js';
import type { Context } from './context.js';
import type { YearReading } from './year.js';

const withText = (context: Context, span: Span | null): { text: string; span: Span } | null =>
  span === null ? null : { text: context.written(span.start, span.end), span };

/** A title over several lines is one text; the line ends inside are dropped. */
function titleOf(context: Context): Meta['title'] {
  const { title } = context.syntax.front;
  const found = withText(context, title);
  return found === null ? null : { ...found, text: found.text.replace(/\s*[\r\n]+\s*/g, '') };
}

/** What the speech was given at: 在…会议上的讲话 → …会议. */
function occasionOf(title: string | null): string | null {
  if (title === null) return null;
  const found =
    /^(?:.{0,20}同志)?在(.{2,}?)上的?(?:讲话|发言|报告|致辞|汇报|总结|动员|主持|表态|述职|点评)/.exec(title) ??
    /(?:在)?(.{2,}?(?:会议?|大会|推进会|座谈会|动员会|典礼|仪式))(?:上的)?(?:讲话|发言|报告|致辞|主持词)?(?:稿|提纲)?$/.exec(
      title,
    );
  return found?.[1] ?? null;
}

/** A stretch before 县 or 市 that is no name. */
const COMMON =
  /^(?:全|各|某|本|我|[省县]|[市区](?!中区)|城市|地区|社区|农村|党建|基层|工作)|城[市乡镇]$|(?:省|市|县|区)[市县区乡镇]$/;
/** 在走访慰问…, 在考察…: what is done there is no part of the name. */
const VISITS =
  /^(?:走访|慰问|考察|调研|看望|视察|检查|参加|参观|出席|听取|接见|会见|督导|督查|督办|巡察|指导|观摩|到|赴|深入)+/;
const REGION = /(?:^|[在全])([一-龥]{2,7}?(?:省|自治区|市|自治州|地区|盟|县|区|旗|镇|乡|街道))(?=[一-龥])/;
/** 山东全省经济会议: the name stands before 全省. */
const WHOLE = /全(?:省|区|市|州|县|旗|镇|乡)$/;

/** What the file says beside the text comes first; the document's own properties are kept, never believed. */
export function metaOf(context: Context, year: YearReading, given: Pick<SourceText, 'front' | 'properties'>): Meta {
  const { front, text } = context.syntax;
  const inText = titleOf(context);
  const title = given.front.title === undefined ? inText : { text: given.front.title, span: inText?.span ?? null };
  const named =
    title === null ? null : REGION.exec(title.text.replace(/^.*?同志在|^在|^关于/, '').replace(VISITS, ''))?.[1];
  const region = named?.replace(WHOLE, '') ?? null;
  return {
    title,
    occasion: occasionOf(title?.text ?? null),
    salutation: withText(context, front.salutation),
    notice: withText(context, front.notice),
    speaker: given.front.speaker ?? speakerOf(front.speaker, text),
    date: front.date?.iso ?? null,
    region: given.front.region ?? (region === null || region === '' || COMMON.test(region) ? null : region),
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
