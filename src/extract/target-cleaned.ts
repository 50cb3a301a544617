/** A metric freed of what is none of it: what was before (由目前的45%), words of passing and of obligation, marks that were not opened. */
import { characters } from '../source/finder.js';

/** 由目前的45%: what was. */
const WAS = /(?<![自理])[由从](?![业事严重于此而])(?=[^，]{0,12}[\d×✕*XxＸ]).*$/;

/** 管理层级由五级压缩到四级 */
const WAS_CHINESE =
  /[由从][一-龥]{0,4}?[一二两三四五六七八九十百千零]{1,8}(?:[个项家处名户级层座所支件次批套种类回张人台辆吨亩元斤米床本册间头只]|[万亿][元斤吨亩人]?|公里|平方米)(?:减少|增加|压缩|精简|调整|提高)?$/;

/** 废品率由百分之七点二降为 */
const WAS_SHARE =
  /(?:要|须|应)?[由从][一-龥]{0,4}?(?:[一二两三四五六七八九十百千万]{1,2}分之[一二两三四五六七八九十百零点]{1,8}|[一二两三四五六七八九]成半?|一半)(?:以上|左右)?(?:降|升|提高|增加|下降|上升|减少|压)?$/;

/** 接待费在去年基础上再压两成 */
const ON_THAT_GROUND = /(?<=[一-龥]{2})在(?:去年|上年|现有|原有|此)的?基础上再?(?=.)/;

/** 烟叶种植要在去年（5600亩的基础上） */
const ON_THAT_OF_OLD = /(?<=[一-龥]{2})(?:要|必须|务必|力争|应|须)?在(?:去年|上年|现有|原有)的?$/;

/** 发行量只能增不能减，要完成2300份 */
const NO_LESS = /(?<=[一-龥]{2})只[能许准][增升多]不[能许准][减降少]$/;

/** 需征地2360亩, 还需拆迁房屋412户 */
const NEEDS = /^[共还仍尚]?需(?=(?:征|拆|搬|迁)[一-龥])/;

/** 坚决完成地区下达的人口出生率: whose figure it is. */
const SET_ABOVE = /^(?:坚决|全面|确保|圆满|如期)*(?:完成|实现|落实)[^，]{0,6}(?:下达|确定|规定|分解|交给)的(?=.{2})/;

/** 今年先压减15家 */
const FIRST_OF_ALL = /^先(?![后进锋天导行期手生])(?=[^，]{2})/;

/** 东、西两个街道分别完成棚户区改造: who did it is no metric. */
const EACH_DID =
  /^.{2,}分别(?=(?:完成|实现|新增|新建|建成|改造|压减|培训|安排|拿出|投入|拨付|引进|签约|开工|招收|选派|发放|打造).{2,})/;

/** 三公经费年内再压减, 任务已办结 */
const IN_PASSING =
  /(?<=[^，一二三四五六七八九十两几\d])(?:今年|年内|现?已经?)?(?:今年|年内|现?已经?|再(?=[压提增降减新]))(?=[^，]{2})/;

/** 收入要增加 */
const MUST_CHANGE =
  /(?:要|必须|务必|应当|力争|争取)(?=(?:增长|下降|减少|增加|提高|降低|上升|压降|净增)$)|(?<=[一-龥]{3})(?:年底前|年内|今年|月底前|节前)?(?:(?<![重主需只首紧])要|必须|务必)(?=(?:清偿|完成|化解|改造|新建|建成|配备|培训|压减|削减|核减|拆除|整改|治理)$)/;

/** 办理时限要缩短, 三公经费要严格压减, 单产要确保提高, 收入要高于全省平均水平 */
const MUST_COME_TO =
  /(?<=[一-龥]{2})(?<![重主需只首紧])(?:(?:要|必须|务必|应当|力争|争取|确保)(?:严格|大幅|再|全部|总体)?){1,2}(?=(?:增长|下降|减少|增加|提高|降低|上升|缩短|压缩|压减|压降|收窄|提升|提前|完成|翻)$|(?:高于|低于|快于|优于)[一-龥]{2,12}$)/u;

/** 省里给我们下达任务, 提出建成 */
const GIVEN_BY =
  /^(?:(?:国家|上级|[省市县区][里委局]?)(?:给|向|对)?(?:我们?[县市区局镇乡校院]?|全[县市区])?(?:下达|分解|分配)(?:给?我们?[县市区局镇乡校院]?)?的?(?=[一-龥]{2})|提出(?=建成|完成|实现|新建|引进|培育|打造|达到))/u;

/** 春播面积要比去年多 */
const MUST_BE_MORE =
  /(?<=[一-龥]{2})(?:都|也|均)?(?:要|必须|务必|力争|争取|确保)(?=[比较](?:上年|去年|往年|前年|上个?季度|上个?学期).{1,4}$)/;

/** 油菜要落实, 住院日要压, 签订率要巩固 */
const MUST_BE = /(?<=[一-龥]{2})(?:要|必须|务必)(?:稳定|巩固|落实|压|控制|保持|保证|加|配|备足|备够|码够|凑够)?$/;

/** 财政收入保450万元，争480万元; but not 参保, 竞争. */
const IS_KEPT =
  /(?<=[一-龥]{2})(?:(?<![社医低环参投续担承劳农财商退伤育业疗老障担])[力确稳]?保|(?<![竞战斗论纷之抗])[力]?争)$/;

/** 产值是1978年的4.6倍 */
const OF_THEN =
  /(?<=[一-龥]{2})(?:相当于|是)(?:(?:19|20)\d\d年|[一二][〇零○一二三四五六七八九]{3}年|上年|去年)(?:同期)?$/;

/** 没完成投资20亿元, 尚未达到95%: what was not reached, and is measured without saying so; not 没完成率, 未达标的村. */
const NOT_REACHED = /^(?:没有?|[还尚仍]?未)能?(?:$|(?:达到|实现|完成|做到)$|(?=(?:达到|实现|完成)(?!率|[^，]{0,4}的)))/;

/** 入学率怎么也得过85%, 说什么也不能低于: how firmly it is asked. */
const BY_ALL_MEANS = /(?:再?怎么[样说难]?|说什么|无论如何|不管怎么?样)[也都]?(?:得|要|应|必须|不能)?$/;

/** 要按照块石100方、编织袋5000条的要求备足: what it is done by leads in. */
const ACCORDING =
  /^[^，]{0,12}?(?:要|应|必须|务必)?(?:严格)?(?:按照(?!规定|要求|计划|程序|标准)|按(?![照时期质需揭劳季月年周日户人件图规章说此比现不当标计要程]|可比|口径|价格|常))(?=[^，]{2})/;

const AT_LEAST = '至少';
/** 城乡居民收入分别增长 */
const EACH_BY = /分别(?=(?:净减少|净增加|净增|增长|下降|减少|增加|提高|降低|上升)$)/;

/** 管网改造要在春节前完工: by when it is due. */
const BY_WHEN =
  /(?<=[一-龥]{2})(?:要|必须|务必|须|力争|确保|应|将)?(?:赶?在|于)(?:\d{1,2}月(?:\d{1,2}日|底)?|[一-龥]{1,6}?)前(?:全部|全面|如期|按期|按时)?(?:完成|完工|竣工|建成|到位|办结|销号|开工|投用|通车|通水|交付)?$/u;

export const DIGIT = /\d/;
/** 由××名增加到××名, too. */
const A_NUMBER = /[\d×✕*XxＸ]/;

/** 占全年控制指标（177人） */
const GLOSS = /（[^（）]*\d[^（）]*）$/;

const CLOSED = /^[”’》）]+/;
/** “五定”（定人员、定时间）销号: behind the marks whose opening was left outside. */
const UNOPENED = /^[^“（《]*[”》](?:（[^（）]*）)?(?=.{2})/;

/** 占年度计划15.3亿元 */
const OF_A_SUM = /(占[^\d]{2,8})\d[\d.]*[万亿]*元?$/;

/** Most metrics hold none of these. */
const CLEANED_WORDS = '在只需前先基提下别今已再至要必务应内由从没未是争保确怎说无按”’》）';

const MAY_NEED_CLEANING = new RegExp(`[${CLEANED_WORDS}\\d]`);

export const TO_BE_CLEANED = characters(`${CLEANED_WORDS}0123456789`);

/** What is taken away in turn, where one of these words stands, without which there is nothing to take. */
const STEPS: readonly (readonly [words: readonly string[], pattern: RegExp | string])[] = [
  [['前'], BY_WHEN],
  [['由', '从'], WAS_CHINESE],
  [['由', '从'], WAS_SHARE],
  [['完成', '实现', '落实'], SET_ABOVE],
  [['只'], NO_LESS],
  [['需'], NEEDS],
  [['基础上'], ON_THAT_GROUND],
  [['在'], ON_THAT_OF_OLD],
  [['先'], FIRST_OF_ALL],
  [['分别'], EACH_DID],
  [['没', '未'], NOT_REACHED],
  [['今年', '年内', '已', '再'], IN_PASSING],
  [['怎么', '说什么', '无论如何', '怎样'], BY_ALL_MEANS],
  [['按'], ACCORDING],
  [[AT_LEAST], AT_LEAST],
  [['分别'], EACH_BY],
  [['下达', '分解', '分配', '提出'], GIVEN_BY],
  [['要', '必', '应当', '力争', '争取'], MUST_CHANGE],
  [['要', '必', '应当', '力争', '争取', '确保'], MUST_COME_TO],
  [['比', '较'], MUST_BE_MORE],
  [['保', '争'], IS_KEPT],
  [['要', '必'], MUST_BE],
  [['年'], OF_THEN],
  [['”', '》'], UNOPENED],
  [['）'], GLOSS],
  [['”', '’', '》', '）'], CLOSED],
];

export function clean(metric: string): string {
  if (!MAY_NEED_CLEANING.test(metric)) return metric;
  let cleaned = A_NUMBER.test(metric) ? metric.replace(WAS, '').replace(OF_A_SUM, '$1') : metric;
  for (const [words, pattern] of STEPS) {
    if (words.some((word) => cleaned.includes(word))) cleaned = cleaned.replace(pattern, '');
  }
  return cleaned;
}
