/**
 * What a quotation is used for, read off the words around it and its own: condemned (防止“两张皮”), urged as a maxim
 * (“谁签字、谁负责”的原则), a figure of speech (下好“先手棋”), the name of a plan (“十四五”规划).
 */
import type { Move } from '../model/types.js';
import type { Pair } from '../syntax/scan.js';
import { clauseEnd, clauseStart, sentenceAt } from '../syntax/around.js';
import type { Context } from './context.js';
import { moveAt } from './moves.js';
import { holdsGoalVerb } from './quote-governors.js';

/** 十三五, 十四五规划: the name of a plan. */
export const isPlanName = (inner: string): boolean =>
  /^[一二三四五六七八九十]五(?:”?规划|计划|时期)?$|^十[一二三四五]五/.test(inner);

/** A maxim that the speech urges or argues from: a saying of some length, or one that a notion is made of. */
export function isMaxim(context: Context, pair: Pair, inner: string): boolean {
  const { text } = context.syntax;
  const after = text.slice(pair.end, pair.end + 8);
  if (
    /^主题教育|^专题教育|^学习教育|^活动|^工程|^行动|^计划|^品牌|^大讨论|^竞赛|^评选|^专项|^集中|^百日|^大(?:排查|检查|整治|走访|调研)|^(?:消防|执法|安全|宣传|志愿)[^，。]{0,6}(?:行动|活动)/.test(
      after,
    )
  )
    return false;
  const long = inner.length >= 10 && (/[，、；]/.test(inner) || /(?:就是|必须|才能|不能|不|要|是)/.test(inner));
  if (long && !/^(?:的?问题|的?现象|等问题)/.test(after)) return true;
  return inner.length >= 4 && /^的?(?:理念|意识|思想|观念|精神|原则|导向|思路|信念|责任意识|发展理念|要求)/.test(after);
}

/** Verbs and frames of condemnation around the mark. */
const CONDEMN_FRAME =
  /(?:不搞|不能搞|(?<!能)不能|(?<![各差分区类特])别|莫要|绝不|决不|不得|不许|不准|搞成了?|不能当|不当|不做|不报|不说|不讲|不念|不玩|不耍|不唱|不摆|不图|莫做|不要|切莫|切勿|切忌|谨防|严防|力戒|绝非|绝不是|不是|而不是|满足于|热衷于|简单当作|沦为|只会|只想|充当|习惯于)(?:了|过|着|新的|一些|各种|个别|那种|这种|工作|简单|任何)*$/;
const PARTICLES = /(?:了|过|着|新的|一些|各种|个别|那种|这种|工作|简单|任何)*$/;

/** A verb of condemnation governs the mark: right before it, or with its object's attribute between. */
function condemnsBefore(context: Context, from: number, at: number): boolean {
  const { text } = context.syntax;
  const before = text.slice(from, at);
  if (CONDEMN_FRAME.test(before)) return true;
  const bare = at - (PARTICLES.exec(before.slice(-10))?.[0].length ?? 0);
  const adjacent = context.lexicon.condemnations.endingAt(context.syntax, bare);
  if (adjacent !== null && adjacent.start >= from) return true;
  for (let start = Math.max(from, at - 18); start < at; start++) {
    const hit = context.lexicon.condemnations.startingAt(context.syntax, start);
    if (
      hit !== null &&
      hit.end - hit.start >= 2 &&
      hit.end <= at &&
      /^[^，。；：“”的要好]{0,14}$/.test(text.slice(hit.end, at)) &&
      !holdsGoalVerb(context, hit.end, at)
    )
      return true;
  }
  return false;
}
const CONDEMN_AFTER =
  /^(?:的)?(?:等)?(?:[^，。；：“”]{0,6})?(?:问题|现象|倾向|怪圈|怪象|歪风|陋习|错误|错误认识|行为|做法|心态|顽疾|顽症|思想|毛病|积弊|乱象|形式主义|官僚主义|作风|工程|思维|困境|尴尬)(?!导向|清单|整改)/;
/** What is answered with force is condemned: “宰客”露头就打, “黑导游”一律清退. */
const PUNISHED =
  /^(?:[“”、和与及]|[^，。；：“”]{1,8}”)*(?:等)?(?:[^，。；]{0,6})?，?(?:零容忍|露头就打|严[查惩处肃]|从[严重](?:查处|处理)|坚决(?:打击|查处|纠正|制止|取缔)|发现一起|的[，]?(?:要)?(?:及时)?(?:换人|追责|问责|处理|通报|免职|约谈))/;
/** What is held up as an example is not condemned, whatever noun of treatment stands before it. */
const PRAISED = /^(?:[^，。]{0,4}(?:样板|示范|标杆|先进|典型|新模式|模式|大数据|金山|银山|亲人))/;
const FAULT =
  /(?:两张皮|灯下黑|一刀切|走过场|中梗阻|吃拿卡要|门难|脸难看|事难办|庸懒|懒政|怠政|推诿|扯皮|形式主义|官僚主义|面子|政绩工程|形象工程|半拉子|烂尾|老好人|太平官|和稀泥|躺平|等靠要|假大空|空转|空壳|走样|打折扣|上有政策|只听楼梯响|雷声大|雨点小|只打雷|不下雨|数字脱贫|虚假|盒子|台账|痕迹|纸面|纸上|口号|口头|应付|敷衍|甩手掌柜|传声筒|二传手|击鼓传花|踢皮球|拍脑袋|拍胸脯|拍屁股|带病|破窗|圈子|码头|山头|潜规则|好人主义|差不多|过得去|看客|过客|旁观者|局外人|天价|宰客|黑中介|黑导游|霸王条款|人情|关系户|独角戏|一阵风|中看不中用|花架子|老大难|慢作为|乱作为|不作为|微腐败|苍蝇|蝇贪|围猎|大锅饭|大水漫灌|歇歇脚|松口气|软骨病|大呼隆|一锅煮|层层加码|腐败|歪风|指尖上|新衙门|玻璃门|弹簧门|旋转门|僵尸|肠梗阻|抓而不实|重.{1,4}轻|不想|不敢|不会|不愿)/;

export function isCondemned(context: Context, pair: Pair, inner: string, governed: boolean): boolean {
  const { text } = context.syntax;
  const from = Math.max(clauseStart(context.syntax, pair.start), pair.start - 20);
  const before = text.slice(from, pair.start);
  const after = text.slice(pair.end, Math.min(clauseEnd(context.syntax, pair.end), pair.end + 14));
  if (PRAISED.test(inner)) return false;
  if (condemnsBefore(context, from, pair.start))
    return !/(?:不能没有|不要忘|不是要|存在[^，]*的)$/.test(before) && !/^(?:的?责任|的?作用)/.test(after);
  if (FAULT.test(inner) && !/^(?:的)?(?:整治|治理)/.test(after)) return true;
  if (PUNISHED.test(context.syntax.text.slice(pair.end, pair.end + 16))) return true;
  if (governed) return false;
  return (
    CONDEMN_AFTER.test(after) &&
    !/解决/.test(before.slice(-8)) &&
    /(?:问题|现象|倾向|错误|歪风|顽疾|怪|陋习|乱象|心态|行为|做法|主义)/.test(after) &&
    inner.length >= 3
  );
}

/** Under a verb of drawing or holding, or short and figurative with nothing built behind it: 下好“先手棋”. */
export function isMetaphor(context: Context, pair: Pair, inner: string): boolean {
  const after = context.syntax.text.slice(pair.end, pair.end + 5);
  const built =
    /^(?:工程|行动|计划|活动|机制|制度|品牌|模式|学校|项目|战略|平台|建设|体系|工作法|改革|主题|竞赛|大讨论|专项|示范|服务|讲堂|课堂|基地|中心|大会战|攻坚|创建|格局|产业|集群|经济)/.test(
      after,
    );
  if (built) return false;
  return (
    /(?:先手棋|主动仗|牛鼻子|主阵地|责任田|金字招牌|金钥匙|防火墙|压舱石|助推器|定盘星|指挥棒|风向标|晴雨表|试金石|硬骨头|攻坚战|持久战|组合拳|最先一公里|最后一公里|主心骨|领头雁|排头兵|急先锋|快车道|加速度|新引擎|主引擎|动力源|稳定器|桥头堡|排头|软实力|硬实力|硬支撑|含金量|紧箍咒|高压线|红线|底线|防护网|护城河|蓄水池|孵化器|大熔炉|绣花|钉钉子|加油站|充电桩|度量衡|总开关|金饭碗|生命线|短板|弱项|必答题|必修课|答卷|施工图|路线图|时间表|任务书|军令状|第一|关键少数|最大|最强|头等|一把手|一盘棋|一张网|一张图|一股绳|一条心|同台戏|将相和|大合唱|重头戏|主力军|生力军|突击队|最美|精气神|正能量|钱袋子|菜篮子|米袋子|饭碗|靶心|心结|疙瘩|枢纽|棋|仗|关$|线$|田$|阀$)/.test(
      inner,
    ) && inner.length <= 6
  );
}

/** What is quoted among the problems is blamed, save the figures of speech for weak points. */
export const isBlamed = (inner: string): boolean =>
  inner.length >= 2 &&
  !/^(?:短板|弱项|牛鼻子|最后一公里|先手棋|主阵地|指挥棒|试金石|第一责任人|责任田|第一|硬骨头|主心骨|末梢神经|一把手|[一-龥]{2,4}码$|十.五|[\d·]+$)/.test(
    inner,
  );

/** 有的…“敲敲边鼓”就行, 个别人员“见车就拦”: what some are said to do is blamed. */
const SOME =
  /(?:^|[，；：])(?:可是|但是?|还有|也有|甚至|再看)?(?:有的|有些|个别|少数|极少数)(?!地方探索|同志说|群众)[^；]{0,40}$/;
export const ofSome = (context: Context, pair: Pair): boolean =>
  SOME.test(
    context.syntax.text.slice(Math.max(sentenceAt(context.syntax, pair.start).start, pair.start - 60), pair.start),
  );

/** Halves of one length: “谁签字、谁负责”, “一人当兵，全家光荣”. */
export function isBalanced(inner: string): boolean {
  const parts = inner.split(/[，、；]/);
  const length = parts[0]?.length ?? 0;
  return parts.length >= 2 && length >= 3 && parts.every((part) => part.length === length && /^[一-龥]+$/.test(part));
}

export const inProblems = (pair: Pair, moves: readonly Move[]): boolean => moveAt(moves, pair.start) === 'problems';
