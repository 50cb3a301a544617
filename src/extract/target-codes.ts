/** Numbers that are names: 2022级新生, 98级校友, the 3路 bus, 与110联网, the 12345热线. */
import { characters, endingWith, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';

/** 3路、18路, 与110联网, 12345热线: lines and numbers to be called; 1200路、3000个 and 1200路、800路 are amounts. */
const LINE = opening(/路(?:[、和与及]\d{1,3}路|公交|车队|班组|线(?!路))/, '路');
const CALLED = opening(/(?:联网|热线|平台|报警|指挥|急救|电话|举报|投诉|接警|出警|中心)/, '联热平报指急电举投接出中');
const WAY = characters('路');
const JOINTS = characters('、和与及');
const CALL_DIGITS = 3;
const LINE_DIGITS = 3;
const DIGITS = characters('0123456789');
/** 608、609、610班, 301、302室: names in a row. */
const NAMED = characters('班室房');
const ROW_BEFORE = endingWith(/(?<!\d)\d{3,4}[、和与及]$/, '、和与及', 6);
const isOneOfRow = (syntax: Keyed, start: number, end: number): boolean =>
  end - start >= CALL_DIGITS && NAMED.has(syntax, end) && ROW_BEFORE.test(syntax, start);

/** 世界500强, 中国500强 are names; 进入全省前10强 is a place to reach. */
const STRONGEST = characters('强');
const WHOSE_STRONGEST = endingWith(
  /(?<!(?:进入|跻身|迈进|冲刺|入围|入选|进军|挺进)[^，。；]{0,6})(?:世界|全球|中国|全国|国内|国际|亚洲|行业|企业|民企|央企|国企|制造业|服务业|[“”、和与及])$/,
  '界球国内际洲业企“”、和与及',
  14,
);
const isOfStrongest = (syntax: Keyed, start: number, end: number): boolean =>
  STRONGEST.has(syntax, end) && WHOSE_STRONGEST.test(syntax, start);

export const isCalled = (syntax: Keyed, start: number, end: number): boolean =>
  isOfStrongest(syntax, start, end) ||
  isOneOfRow(syntax, start, end) ||
  (end - start <= LINE_DIGITS &&
    WAY.has(syntax, end) &&
    (LINE.test(syntax, end) ||
      (WAY.has(syntax, start - 2) &&
        JOINTS.has(syntax, start - 1) &&
        !DIGITS.has(syntax, start - 2 - LINE_DIGITS - 1)))) ||
  (end - start >= CALL_DIGITS && CALLED.test(syntax, end));

/** 2022级新生, 98级校友: those who began in that year; 8级以上大风 is an amount. */
const OF_COHORT = opening(
  /[级届](?:新生|[^，。；、]{0,4}同学|学[生员子]|[^，。；、]{0,2}毕业|级友|校友|[^，。；、]{0,2}本科|[^，。；、]{0,2}研究生|[硕博]士|高[考一二三中]|初[一二三中])/,
  '级届',
);
/** 2018—2019学年, 2023学年: named by its years. */
const SCHOOL_YEAR = opening(/(?:(?:——?|-|–|~|～|至|\/)(?:19|20)?\d\d)?学年/, '学—-–~～至/');
const LEVEL = characters('级');
export const isCohort = (syntax: Keyed, end: number, value: number): boolean =>
  OF_COHORT.test(syntax, end) ||
  (value > 1949 && value < 2100 && (LEVEL.has(syntax, end) || SCHOOL_YEAR.test(syntax, end)));
