/** Which words may mark a text: no single characters, numbers or function words. */
import { STOP_WORDS } from './stopwords.js';

/** GDP, 5G, R&D; not a lone letter, a unit (km), a word of English or a blank (XX, 202X). */
const ACRONYM = /^(?!\d*X+$)(?=.*[A-Z].*[A-Z0-9]|.*[0-9].*[A-Z])[A-Z0-9&+.-]{2,}$/;
const NUMERAL = /^[〇零一二两三四五六七八九十百千万亿几多数余点分之第]+[年月日号个项条名位次人元]?$/;
const HAN_TERM = /^[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々]{2,}$/;

/**
 * What a segmenter makes of the names of offices and of what is reached: 县住 and 建局 of 县住建局, 应到 of 叫应到人. What may
 * follow a place, or stand before 局 and 到, is what jieba's dictionary has there.
 */
const PIECES = new RegExp(
  `^(?:${[
    '省(?![产亲份优会俭内力区却厅去名城外委市府心悟情油界直籍级行视道长际院属])',
    '市(?![值况价侩分区县口场声外委容属府徽情政斤民电直级道郊镇长际集面域])',
    '县(?![乡份内区名域城境外委学官市府志情政民治界直级道镇长际院属])',
    '区(?![位内分划别县块域外委局属市情政段直级间长际隔])',
    '镇(?![乡住区守安定宅山巴痛静级长江里村委压])',
    '乡(?![下亲人友土情愁愿曲村民气级绅谊贤邻里镇长间音党风])',
  ].join('|')}).$|^(?![报签周独精迟]).到$|^[建旅务健保监草改展]局$`,
  'u',
);

/** Whether a word may be a term. */
export const isTerm = (text: string): boolean =>
  text.length > 1 &&
  (HAN_TERM.test(text)
    ? !STOP_WORDS.has(text) && !NUMERAL.test(text) && !(text.length === 2 && PIECES.test(text))
    : ACRONYM.test(text));

/**
 * Two characters that no dictionary has, one of them a word of grammar: what is left over between words (局作 of 住建局作了, 建而 of
 * 边建而边用, 即定 of 立即定人定责). Not those that also build words no dictionary has yet: 在岗, 还田, 对标, 把牢, 并表; 引才, 站所, 迁并.
 */
const LEFT_OVER =
  /^(?:[而也就都被将要是为与和及于之所其即则又更才已且的了着].|.[而作也就都把被将要是在对为与和及于之其即则又再已的了着])$/;

/** Whether a word that is known nowhere is a piece of others. */
export const isPiece = (text: string): boolean => text.length === 2 && LEFT_OVER.test(text);
