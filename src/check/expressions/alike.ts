/** Characters that are taken for one another: numerals, and what sounds or looks alike. */
import { soundAlike } from '../../lexicon/sounds.js';
import { isNumeral } from './known.js';

const LOOK_ALIKE = [
  '己已巳',
  '末未',
  '戊戌戍',
  '人入',
  '千干',
  '土士',
  '曰日',
  '侯候',
  '赢羸',
  '券卷',
  '拔拨',
  '析折',
  '治冶',
  '崇祟',
  '徒徙',
  '享亨',
  '贷货',
  '杜社',
  '免兔',
  '茶荼',
  '师帅',
  '折拆',
  '刃刀',
  '困因',
  '体休',
  '今令',
  '问间闻',
  '住往',
  '待持侍',
  '衷哀衰',
  '竿杆',
  '赢嬴',
];

/** Taken for one another by their looks. */
const lookAlike = (one: string, other: string): boolean =>
  LOOK_ALIKE.some((row) => row.includes(one) && row.includes(other));

/** Whether a character can stand for another by mistake: one numeral for another, else one that sounds or looks alike. */
export function isMistaken(given: string, right: string): boolean {
  if (isCount(right)) return isCount(given);
  return !isCount(given) && (soundAlike(given, right) || lookAlike(given, right));
}

const isCount = (character: string): boolean => isNumeral(character) || /^\d$/u.test(character);
