/** Plain facts: figures that only say how many there are, not what was or is to be reached. */
import { characters } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import {
  ACTIONS,
  AND_SO_ON,
  beforeOf,
  endsClause,
  HAS,
  HAS_GOT,
  isActedOn,
  SAYS_HOW_MANY,
  TASKS,
  type Stretch,
} from './target-stretch.js';
import { ESTIMATE, SITUATED } from './target-cues.js';
import { has } from './word-kinds.js';

/** What is reckoned to come is neither reached nor aimed at: 据测算，今夏负荷将达386万千瓦. */
const FORECAST = /据[^，。；]{0,8}(?:测算|预测|预报|估算|估计)[^。]*$/;
const FORECAST_REACH = 40;

const isForecast = ({ syntax, cues, amount, from }: Stretch): boolean => {
  const floor = Math.max(0, from - FORECAST_REACH);
  return has(cues.within(floor, amount.start), ESTIMATE) && FORECAST.test(syntax.text.slice(floor, amount.start));
};

const TO = characters('到至为');
/** 由6个精简为4个: the number behind 为 is what is reached. */
const CHANGED =
  /(?:由|从)[^，。；]{1,12}(?:精简|压缩|压减|缩短|减少|降低|下降|增加|提高|扩大|提升|增长|上升|扩展|拓展|调整|[增减升降扩缩变])[为到至]$/;
/** 总人口约85万, 地处海拔1200米 */
const OF_THE_PLACE = /(?:原有|地处|位于|总人口|海拔|国土面积|幅员|预计)[^，。]{0,12}$/;
const PLACE_REACH = 16;

/** 全县10个乡镇 */
const WHOLE = wordSet('全县 全市 全省 全区 全镇 全乡 全村 全校 全院 全局 全系 全统 全集团 全公司');
const LEADS_WHOLE = characters('把对将为在给有的');

/** Counts that only say how many there are: 全县10个乡镇, 19名书记, 30项重点任务. */
export function isPlain(stretch: Stretch): boolean {
  const { syntax, cues, amount, from, led, followed } = stretch;
  const { start } = amount;
  if (isForecast(stretch)) return true;
  if (amount.kind !== 'count')
    return (
      has(cues.within(Math.max(from, start - PLACE_REACH), start), SITUATED) && OF_THE_PLACE.test(beforeOf(stretch))
    );
  if (amount.comparator !== '=' && amount.comparator !== '~') return false;
  if (TO.has(syntax, start - 1) && CHANGED.test(beforeOf(stretch))) return false;
  if (isActedOn(syntax, start, Math.max(0, from - 2))) return false;
  if (has(followed, TASKS)) return true;
  const whole = WHOLE.endingAt(syntax, start);
  if (whole === from || (whole > from && LEADS_WHOLE.has(syntax, whole - 1)))
    return !/(?:把|对|将|为)全/.test(beforeOf(stretch));
  if (has(led, AND_SO_ON) && ACTIONS.test(syntax, from, start)) return false;
  return has(led, SAYS_HOW_MANY) && !has(led, HAS_GOT) && !isResult(stretch);
}

/** 规上企业有20家，: a sum of its own. */
const isResult = (stretch: Stretch): boolean =>
  has(stretch.led, HAS) && endsClause(stretch) && /[^全][一-龥]{3,}有$/.test(beforeOf(stretch));
