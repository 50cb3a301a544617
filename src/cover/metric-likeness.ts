/**
 * How like two metrics are: by the names the dictionary brings together (GDP, 地区生产总值), else by the characters they share;
 * one that ends in the other, whole, is nearly it. A name cut to its head (投保率) is meant in full by its sentence
 * (客运企业的安全生产责任险，年底前投保率达到95%以上).
 */
import { clausesOf } from '../align/clauses.js';
import type { Measure, Metrics } from '../lexicon/metrics.js';
import type { Target } from '../model/types.js';
import { PERIOD } from '../align/frequency.js';
import { pairsIn, pairsOf } from '../align/pairs.js';
import { areOfOneThing, type Thing, thingsOf } from './metric-things.js';

/** The name without marks, periods and what is left of a verb. */
export interface Named extends Thing {
  /** Pairs of characters of the name. */
  readonly pairs: readonly string[];
  /** What shares of its kind are called, 覆盖率; else empty. */
  readonly head: string;
  readonly measure: Measure;
  /** Whether it tells only who has to reach it. */
  readonly isWho: boolean;
}

/** Who does it, and what is left of its verb, are no part of a name. */
const AROUND = /^.{0,12}?(?:负责同志|负责人|同志|书记|领导)(?=.{3})|^全[省市县区州镇乡]|^各[省市县区地]/u;
const BEHIND = /(?:要过|要超|[^内军急供必重主]要|做到?|过|到|应该|不少|至少)$/u;

export function namerOf(metrics: Metrics): (target: Pick<Target, 'metric' | 'unit'>) => Named {
  return (target) => {
    const { base, measure } = metrics.of(target);
    const bare = clausesOf(base)
      .text.replace(/[，。、的]/gu, '')
      .replace(PERIOD, '')
      .replace(AROUND, '');
    const name = bare.replace(BEHIND, '') || bare;
    return {
      name,
      things: thingsOf(name),
      pairs: pairsOf(name),
      head: HEAD.exec(name)?.[0] ?? '',
      measure,
      isWho: WHO.test(name),
    };
  };
}

/** What a share is called: 覆盖率, 占比. */
const HEAD = /(?:.{2}率|占比|比例|比重)$/u;

/** A shorter name stands at the end of many: 投资, 成本. */
const NAME = 4;
const ENDS_IN_IT = 0.9;
/** How much there is, and how much it grew, are two. */
const OTHER_MEASURE = 0.1;

export function nameLikeness(one: Named, other: Named): number {
  const less = one.measure === other.measure ? 0 : OTHER_MEASURE;
  if (one.name === other.name) return one.name === '' ? 0 : 1 - less;
  if (!areOfOneThing(one, other)) return 0;
  const [short, long] = one.name.length < other.name.length ? [one, other] : [other, one];
  const { name, head } = short;
  if (name.length >= NAME && head !== name && long.name.endsWith(name)) return ENDS_IN_IT - less;
  // 河道保洁覆盖率 and 宽带网络覆盖率 have nothing in common but what every share is called.
  if (head !== '' && long.name.endsWith(head) && pairsIn(long.name, stemOf(short)) === 0) return 0;
  if (long.pairs.length === 0) return 0;
  return Math.max(0, (2 * pairsIn(long.name, short.pairs)) / (short.pairs.length + long.pairs.length) - less);
}

/** Pairs before the head. */
const stemOf = ({ pairs, head }: Named): readonly string[] => pairs.slice(0, Math.max(0, pairs.length - head.length));

/** A head in common, and the share of the rest of the name that its sentence holds. */
const HEAD_ALONE = 0.3;

/** Of a name asked and a head given, with the sentence of what is given. */
export function headLikeness(asked: Named, { name: head, head: whole }: Named, around: string): number {
  if (head === '' || head !== whole || !asked.name.endsWith(head)) return 0;
  const stem = stemOf(asked);
  const said = pairsIn(around, stem);
  return said === 0 ? 0 : HEAD_ALONE + said / stem.length;
}

/** 校长交流轮岗的比例，各县区不得低于15%: who has to reach it is no name. */
const WHO = /^(?:[省市县区镇乡村校]{1,3}|.{0,8}(?:局|部门|单位|学校|乡镇|街道|社区|企业|医院|每家))$/u;
/** Share of the pairs of a name that its sentence must hold, and what it then is worth. */
const MOST = 0.7;
const SAID = 0.8;

/** Of a name asked and one given that tells only who, with the sentence of what is given. */
export const saidLikeness = (asked: Named, { isWho }: Named, around: string): number =>
  isWho && !asked.isWho && pairsIn(around, asked.pairs) >= Math.max(1, MOST * asked.pairs.length) ? SAID : 0;
