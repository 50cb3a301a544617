/** How a situation presses: 工期十分紧张, 任务艰巨, 难度上体现为复杂性. Left out: 紧迫感, which is asked for. */
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Unit } from '../syntax/outline.js';

/** 形势严峻。一是工期十分紧张。二是任务艰巨。三是难度上体现为复杂性: how a situation presses. */
export const isPressing = (keyed: Keyed, { headingStart, headingEnd }: Unit): boolean => {
  const end = Math.min(headingEnd, COMMA.find(keyed, headingStart, headingEnd));
  return PRESSING_END.has(keyed, end - 1) && PRESSING.test(keyed.text.slice(headingStart, end));
};
const PRESSING =
  /^[^，。；]{0,8}(?:时间|任务|工期|压力|难度|形势|问题|矛盾|战线|局面|环境|要求)[^，。；]{0,6}(?:紧迫|紧张|艰巨|繁重|巨大|很大|较大|严峻|复杂|突出|紧迫性|艰巨性|严峻性|复杂性|长期性)$/;
/** 还有不少短板，工期十分紧张，压力很大。 */
const PRESSED =
  /(?:存在|面临|还有|仍有|形势)[^。；]{0,40}，[^，。；]{0,8}(?:时间|任务|工期|压力|难度|问题|矛盾|要求)[^，。；]{0,6}(?:紧迫|紧张|艰巨|繁重|巨大|很大|较大|严峻|复杂|突出|很重)$/;
/** Whether a sentence names what is amiss or the situation, and ends in what presses. */
export const endsPressed = (keyed: Keyed, start: number, end: number): boolean =>
  PRESSING_END.has(keyed, end - 1) && PRESSED.test(keyed.text.slice(start, end));

const PRESSING_END = characters('迫张巨重大峻杂出性');
const COMMA = characters('，');
