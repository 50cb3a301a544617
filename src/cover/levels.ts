/**
 * The level a text speaks for, and a figure in it: the one named in the title (在全县…会议上, 在县委…上), else that of the region
 * given with the text, else the one it calls its own most often (我县, 全县). 全国前列 and 全省…会议精神 are of others. Left out:
 * places by name (清河县), which do not tell their level where the name is cut short, and a body without a place (在局例会上),
 * unless it says 全局.
 */
import type { Target } from '../model/types.js';
import type { Covered } from './types.js';

/** Higher for a higher level; a part of it (港区7家) half a step below. */
export type Level = number;

const LEVELS: ReadonlyMap<string, Level> = new Map([
  ['国', 6],
  ['省', 5],
  ['自治区', 5],
  ['市', 4],
  ['州', 4],
  ['盟', 4],
  ['县', 3],
  ['区', 3],
  ['旗', 3],
  ['镇', 2],
  ['乡', 2],
  ['街道', 2],
  ['村', 1],
  ['社区', 1],
]);
/** 全局, 全校, 全公司: below every place. */
const BODY: Level = 0;

const NAMES =
  '国|省|自治区|市(?!场)|县|区(?!域|块|分)|州|盟|旗|镇|乡(?!村)|街道|村|社区|局(?!性|面|势|观|部|利|意识|出发|高度)|校|院(?!士)|厂|公司|集团|系统';
const OWN = new RegExp(`(?<!顾|揽|系|动|响|眼|关|胸怀|服务|把握|谋划|影响)(?:全|我|本)(${NAMES})`, 'gu');
const LED = /(?<![各，、])(省|自治区|市|县|区|州|盟|旗|镇|乡|街道|村|社区)(?:委(?!员)|政府|党委|人大|政协|纪委)/u;
/** What is said of another's meeting, or of how one stands among others. */
const OTHERS = /^[^，。；！？\r\n]{0,30}?(?:精神|会议|大会|[进署话动]会|前列|平均|领先|先进|第[一二三四五]|首位|一流)/u;
/** A part of the place right before the number. */
const PART = /(?:[港园新城库矿景]|开发|高新|经开|主城|示范|工业)区(?:内)?(?=[\d一二三四五六七八九十百千万])/u;
/** 贯彻全省会议精神 in a title is not what it speaks for. */
const HANDED_DOWN = /(?:贯彻|学习|传达|落实)[^，。]*?精神/u;

/** Null where nothing tells. */
export function levelOf({ analysis: { meta }, text }: Covered): Level | null {
  const title = (meta.title?.text ?? '').replace(HANDED_DOWN, '');
  const isRegion = text.includes('自治区');
  return levelIn(title, isRegion) ?? ledBy(title) ?? regionLevel(meta.region) ?? mostSaid(text, isRegion);
}

/** The level a figure is of, in a text of this level. */
export function levelOfTarget({ text }: Pick<Target, 'text'>, level: Level | null): Level | null {
  const said = levelIn(text, false);
  // 全区 is what the text means by it.
  const own = said === null || (said === LEVELS.get('区') && text.includes('全区')) ? level : said;
  return own !== null && PART.test(text) ? own - 0.5 : own;
}

function levelIn(text: string, isRegion: boolean): Level | null {
  const [, name] = [...text.matchAll(OWN)][0] ?? [];
  return name === undefined ? null : levelNamed(name, isRegion);
}

function levelNamed(name: string, isRegion: boolean): Level | null {
  if (name === '系统') return null;
  return LEVELS.get(name === '区' && isRegion ? '自治区' : name) ?? BODY;
}

const ledBy = (title: string): Level | null => LEVELS.get(LED.exec(title)?.[1] ?? '') ?? null;

const REGION = /(?:自治区|省|市|县|区|州|盟|旗|镇|乡|街道|村|社区)$/u;

const regionLevel = (region: string | null): Level | null => LEVELS.get(REGION.exec(region ?? '')?.[0] ?? '') ?? null;

/** Of two said as often the lower: who speaks for a county names its city too. */
function mostSaid(text: string, isRegion: boolean): Level | null {
  const counts = new Map<Level, number>();
  for (const { 0: said, 1: name = '', index } of text.matchAll(OWN)) {
    const level = levelNamed(name, isRegion);
    if (level === null || OTHERS.test(text.slice(index + said.length, index + said.length + 40))) continue;
    counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const [first] = [...counts].toSorted(([low, few], [high, many]) => many - few || low - high);
  return first?.[0] ?? null;
}
