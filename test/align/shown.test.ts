import { describe, expect, test } from 'vitest';
import { bondsOf, countBonds } from '../../src/align/bonds.js';
import { alignWithin } from '../../src/align/edits.js';
import { fold, unfolded } from '../../src/align/fold.js';
import { shownDifferences } from '../../src/align/shown.js';

/** Words that are met often. */
const WORDS =
  '教师 教师 教师 老师 老师 行政首长 行政首长 首长 首长 行政 推进 推进 推动 推动 振兴 振兴 必须 必须 相当 相当 相适应 适应 预防 预防 以防 师生 师生';

const shown = (given: string, source: string): readonly string[] => {
  const [short, long] = [fold(given), fold(source)];
  const alignment = alignWithin(short.codes, long.codes, 0, long.codes.length);
  const bonds = bondsOf([countBonds(WORDS), countBonds(given), countBonds(source)]);
  return shownDifferences(alignment, { short, long, bonds }).map(({ from, to, textFrom, textTo }) => {
    const left = unfolded(short, from, to);
    const right = unfolded(long, textFrom, textTo);
    return `${given.slice(left.start, left.end)}→${source.slice(right.start, right.end)}`;
  });
};

describe('differences are shown in whole words', () => {
  test.each([
    // Changed: the word goes on where its characters stand together.
    ['要尊重老师的劳动', '要尊重教师的劳动', ['老师→教师']],
    ['要推进改革发展', '要推动改革发展', ['推进→推动']],
    ['与事业相适应的经费', '与事业相当的经费', ['相适应→相当']],
    ['常备不懈、预防为主', '常备不懈、以防为主', ['预防→以防']],
    // Left out or added: with the word behind, a lone character with its own.
    ['实行政府首长负责制', '实行政府行政首长负责制', ['首长→行政首长']],
    ['工作实行行政首长负责制', '工作实行各级人民政府行政首长负责制', ['行政→各级人民政府行政']],
    ['乡村必须振兴起来', '乡村必振兴起来', ['必须→必']],
    ['山里的人记得来路', '山里的人还记得来路', ['记得→还记得']],
    // Numbers and particles are words by themselves.
    ['全年建成8个园区', '全年建成9个园区', ['8→9']],
    ['兴利和除害并举', '兴利与除害并举', ['和→与']],
    // Over no mark, save where a whole clause is left out.
    ['抓好秋收，师生同心', '抓好秋收，生同心', ['师生→生']],
    ['一要抓，二要管', '一要抓，天天查，二要管', ['抓，二→抓，天天查，二']],
  ])('%s → %s', (given, source, expected) => {
    expect(shown(given, source)).toEqual(expected);
  });
});
