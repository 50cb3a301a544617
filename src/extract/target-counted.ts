/** Counts that only tell of whom or what is spoken: a party of an act (与28个部门签订), what a plan holds (提出4种方式，即…), 5万亿这样的机遇. */
import { characters, ending, opening } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import { afterOf, type Stretch } from './target-stretch.js';

const ORGANS = wordSet(
  '部门 责任部门 成员单位 责任单位 单位 乡镇 镇 街道 乡镇街道 县区 县市区 科室 处室 村 社区 企业 学校 支部 家企业 家单位',
);
/** 县政府与各乡镇、28个责任部门分别签订: with whom. */
const WITH = ending(/[与同和](?:各|有关|相关|其他|全)[^，。；\d]{1,16}[、和与及]$/, '、和与及', 22);
/** 向各乡镇、12个部门通报: to whom. */
const TO = ending(/[向对](?:各|有关|相关|其他|全)[^，。；\d]{1,16}[、和与及]$/, '、和与及', 22);
const SAYS = /^[^，。；\d]{0,8}?(?:通报|下发|印发|下达|交办|反馈|征求|传达|表示|提出)/u;
/** 与各高校、12家企业签订合作协议: won as partners. */
const JOINS =
  /^[^，。；]{0,10}?(?:签订|签署|签约|达成|开展|建立|结成|结为)[^，。；]{0,10}?(?:协议|合作|合同|联盟|共建|伙伴|对子)/u;
export const isParty = (stretch: Stretch): boolean => {
  const { syntax, amount } = stretch;
  if (ORGANS.startingAt(syntax, amount.end) < 0) return false;
  if (TO.test(syntax, amount.start)) return SAYS.test(afterOf(stretch));
  return WITH.test(syntax, amount.start) && !JOINS.test(afterOf(stretch));
};

/** 提出4种方式，即…; 明确了5种材料: how many there are in what was laid down. */
const LAYS_DOWN = ending(
  /(?:提出|明确|确定|规定|列出|列举|归纳|概括|梳理出|总结出)了?(?:以下|如下)?$/,
  '出定确举纳括了下',
  8,
);
const KINDS = characters('种类');
const KIND_NOUNS = wordSet('方式 方法 材料 情形 类型 模式 途径 路径 形式 要素 标准 原则 情况 措施 举措 办法 做法 行为');
/** 分成6个组, 划了132个网格 */
const DIVIDES = ending(/(?:分成|分为|划分成|划分为|编成|编为|划成|划为|划了|分了)$/, '成为了', 4);
const PARTS = wordSet('组 小组 网格 片 片区 队 小队 批 路 战区 责任区 块 班 档 等次');
/** 以3个大型灌区为重点 */
const BY = characters('以');
const AS_PIVOT = /^[^，。；\d]{0,14}为(?:重点|主|依托|载体|抓手|试点|示范|样板|单位|例|界|限|核心|中心|龙头)/u;
export const isDivided = (stretch: Stretch): boolean => {
  const { syntax, amount, to } = stretch;
  if (BY.has(syntax, amount.start - 1)) return AS_PIVOT.test(afterOf(stretch));
  return DIVIDES.test(syntax, amount.start) && PARTS.startingAt(syntax, amount.end, to) > 0;
};

export function isOfContent({ syntax, amount }: Stretch): boolean {
  if (!LAYS_DOWN.test(syntax, amount.start)) return false;
  const isKind = KINDS.has(syntax, amount.end - 1) && KIND_NOUNS.test(syntax, amount.end, amount.end + NOUN_REACH);
  return isKind || TOLD_OFF_AT.test(syntax.text.slice(amount.end, amount.end + TOLD_REACH));
}
const NOUN_REACH = 8;
const TOLD_REACH = 16;
const TOLD_OFF_AT = /^[^，。；：]{0,10}(?:[，：]?(?:即|就是|分别是|也就是)|：)/u;

/** 已下达的18亿元资金, 省下来的4300万元: which sum, not what came of it. */
const GIVEN = ending(
  /(?:(?:已经?|新近|去年|上年)(?:下达|到位|拨付|到账|安排|筹集|争取|获批|下拨|发行)|(?:省|节省|节约|压减?|挤|腾|结余)(?:下来|出来))的$/,
  '的',
  8,
);
export const isGiven = ({ syntax, amount }: Stretch): boolean =>
  amount.kind === 'money' && GIVEN.test(syntax, amount.start);

/** 对30名党员冲在一线表示感谢: who is thanked. */
const TOWARD = /^[^，。；]{0,24}[对向给][^，。；]{0,16}$/u;
const THANKS = /^[^，。；]{0,60}?(?:表示|致以)[^，。；]{0,8}(?:感谢|谢意|祝贺|慰问|问候|敬意)/u;
const PERSONS = characters('名人位户');
export const isThanked = ({ syntax, amount, from }: Stretch): boolean =>
  PERSONS.has(syntax, amount.end - 1) &&
  TOWARD.test(syntax.text.slice(from, amount.start)) &&
  THANKS.test(syntax.text.slice(amount.end, amount.end + THANKS_REACH));
const THANKS_REACH = 80;

/** 35名村官要尽快熟悉情况: who must; 十个人团结起来: anybody. */
const MUST_DO = /^[一-龥]{2,8}?(?:都|均|也)?(?:要|必须|务必|应当)(?!全部|全员|完成|达到|脱贫|出列|实现)/u;
const ANYBODY = /^人(?:团结|拧成|一条心|一起|齐心|干|的力量)/u;
const NAMES = characters('名位');
export const isPersons = (stretch: Stretch): boolean =>
  (NAMES.has(stretch.syntax, stretch.amount.end - 1) && MUST_DO.test(afterOf(stretch))) ||
  (stretch.amount.chinese && ANYBODY.test(afterOf(stretch)));

/** 安排6个单位作典型发言, 18个分会场: of the meeting itself. */
const AT_MEETING = /^[^，。；]{0,6}(?:作(?:了)?[^，。；]{0,4}发言|交流发言|表态发言|分会场|小组(?:进行)?讨论)/u;
export const isOfMeeting = (stretch: Stretch): boolean => AT_MEETING.test(afterOf(stretch));

/** 5万亿这样的机遇, 12次提到: only how big it is, how often. */
const SUCH = /^(?:这样|那样|这么多|那么多)的|^民族(?![村乡中学校自团节])|^的篇幅|^(?:提到|提及|讲到|论述)/u;
/** 每年以300人的速度流失; 以年均12%的速度增加 is how much. */
const AT_SPEED = /^的速度[^，。；]{0,4}(?:增加|减少|上升|流失|流入)/u;
export const isSuch = (stretch: Stretch): boolean =>
  SUCH.test(afterOf(stretch)) || (stretch.amount.kind !== 'share' && AT_SPEED.test(afterOf(stretch)));

/** 这些成绩，是全市战线2600名同志一单一单查出来的, 离不开3000名职工的付出: whom it is owed to. */
const OWED = wordSet('离不开 凝聚着 凝结着 归功于 饱含着 浸透着');
const IS = characters('是');
const OWED_TO = /^[^，。；\d]{0,24}?(?:出来的|换来的|得来的|的(?:结果|功劳|心血|汗水|付出|奉献|努力|辛劳|辛苦|支持))/u;
const OWED_REACH = 32;
export function isOwedTo({ syntax, amount, from }: Stretch): boolean {
  if (!PERSONS.has(syntax, amount.end - 1)) return false;
  const owed = IS.has(syntax, from) || OWED.test(syntax, from, amount.start);
  return (
    owed &&
    (OWED.endingAt(syntax, amount.start) > from || OWED_TO.test(syntax.text.slice(amount.end, amount.end + OWED_REACH)))
  );
}

/** 9亿多劳动力，是我们最大的优势: those there are, told at the head of what is said of them. */
const NEXT_REACH = 18;
const STRENGTH = /^[^。；\d]{0,12}?(?:，(?:是|就是|都是|既是|正是)|[就都]?是(?:我们|咱们|最))/u;
const HEADS = characters('。！？；\n');
export const isStrength = (stretch: Stretch): boolean =>
  stretch.amount.start === stretch.from &&
  HEADS.has(stretch.syntax, stretch.from - 1) &&
  STRENGTH.test(stretch.syntax.text.slice(stretch.amount.end, stretch.amount.end + NEXT_REACH));

/** 对12家企业，要加强监管: to whom it is done. */
const TOWARDS = characters('对');
const OFTEN = /^[次遍场期轮回趟]/u;
const WHOM = /^[一-龥]{0,8}，(?!全部|逐|一[个户家]|每)/u;
export const isToWhom = (stretch: Stretch): boolean =>
  TOWARDS.has(stretch.syntax, stretch.from) &&
  !OFTEN.test(stretch.amount.unit ?? '') &&
  WHOM.test(stretch.syntax.text.slice(stretch.amount.end, stretch.amount.end + NEXT_REACH));

/** 今年有16个村要进小康 */
const IS_TO = /^[一-龥]{0,6}要(?:进|达|实现|完成|建成|脱贫|摘帽|通过|上|出列|开工|投产)/u;
export const isToReach = (stretch: Stretch): boolean => IS_TO.test(afterOf(stretch));

/** 一个月三次的调离岗位 */
const PUNISHED = opening(
  /的，?(?:一律|就地|予以|给予|取消|调离|免职|开除|辞退|通报|问责|约谈|停职|停岗|扣发|扣罚|罚款|追究)/,
  '的',
);
export const isPunished = PUNISHED.test;
