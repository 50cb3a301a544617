/** Years of the fight against the epidemic that began in January 2020: 今年是抗疫第三年; 三年抗疫刚刚过去. */
import { numberOf, shiftOf } from './year-shifts.js';
import type { Statement } from './year-statement.js';

const SIGN = '疫';
const FIGHT =
  '(?:抗疫|抗击(?:新冠)?(?:肺炎)?疫情|(?:新冠)?(?:肺炎)?疫情防控|(?:常态化)?疫情防控|同疫情(?:斗争|较量)|与疫情(?:斗争|较量)|新冠疫情)';
const NTH = new RegExp(
  `([去今]年)(?:已经|就|也|，)*是(?:我们|全国|我国|持续)*${FIGHT}(?:工作|斗争)?的?第([一二三1-3])个?年`,
  'gu',
);
const OVER =
  /(?:三年|3年)(?:的)?(?:抗疫|疫情防控|疫情)(?:斗争)?(?:终于|已经|就)*(?:刚刚?|才)(?:过去|结束|收官|落幕)|刚刚?(?:走出|熬过|结束)(?:了)?(?:三年|3年)(?:的)?(?:抗疫|疫情)/gu;
/** 新型冠状病毒感染的肺炎疫情: as it was called in the first months, where no later year is named. */
const FIRST_NAME = /新型冠状病毒感染的?肺炎/u;
const LATER_YEARS = /202[1-9]年|二[〇○零]二[一-九]年|二十大|十四五|建党100周年|建党一百周年/u;
/** The first year of it, and the one in which it was over. */
const FIRST = 2020;
const AFTER = 2023;

export function epidemicStatements(text: string): readonly Statement[] {
  if (!text.includes(SIGN)) return [];
  const place = (found: RegExpExecArray) =>
    ({ source: 'inferred', start: found.index, end: found.index + found[0].length }) as const;
  const first = LATER_YEARS.test(text) ? null : FIRST_NAME.exec(text);
  return [
    ...(first === null ? [] : [{ ...place(first), relation: '<=' as const, year: FIRST, weight: 1 }]),
    ...[...text.matchAll(NTH)].map((found): Statement => ({
      ...place(found),
      relation: '=',
      year: FIRST + (numberOf(found[2] ?? '') ?? 1) - 1 - (shiftOf(found[1] ?? '') ?? 0),
      weight: 5,
    })),
    ...[...text.matchAll(OVER)].map((found): Statement => ({ ...place(found), relation: '=', year: AFTER, weight: 3 })),
  ];
}
