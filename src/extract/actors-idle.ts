/** Those named before a modal who are to do nothing: who is yet to be put together, who is not there, who is only counted or asked about. */
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { OF } from './actor-ends.js';
import { endsPlace } from './actor-places.js';
import type { Responsibility } from '../model/types.js';
import { unitAt } from '../syntax/around.js';
import type { Context } from './context.js';

/** 班子要早搭, 人员要配强, 队伍要建好: who is to be put together acts not yet. */
const GROUPS = wordSet('班子 人员 队伍 力量 机构 专班 工作组');

/** 教师队伍要盘活 */
const TEAMS = wordSet('队伍');
const SET_UP = opening(
  /(?:早|尽早|抓紧|尽快|先)?(?:搭|配|组建|建|选|充实|调|定|增加|派|盘活|稳住|壮大)[一-龥]{0,2}[，。；！\n]/,
  '早尽抓先搭配组建选充调定增派盘稳壮',
);

/** 队伍要过得硬: what a team is to be like, where nobody says whose; 巡查队伍要全天值守 acts. */
const LIKE = opening(
  /(?:[更再]|真正|始终)?(?:过[得]?硬|稳定|精干|专业|年轻|纯洁|整齐|不散|不乱|像样|有战斗力)/,
  '更再真始过稳精专年纯整不像有',
);
const isToBeLike = (keyed: Keyed, { start, end }: Span, duty: number): boolean =>
  GROUPS.startingAt(keyed, start) === end && LIKE.test(keyed, duty);

const TREATED_FIRSTS =
  '全逐及尽抓坚依优妥加平定统严分一提应真切配建管带用选教培安照服保健激扩成组新搬迁改升更疏取关出销帮助养退收扶救劝送规限纳标设放稳延普增划';
/** 领导班子要配强, 汽车站要搬迁, 工作专班要组建: what is to be done to whoever is named; 组织部门要配强班子 acts. */
const TREATED = opening(
  /(?:全部|逐一|逐个|逐户|及时|尽快|抓紧|坚决|依法|优先|妥善|全力|加快|平等|定点|统一|严格|分类|一企一策|一户一策|提档|应[一-龥]尽|真正|切实)?(?:(?:[配建管带用选]|教育|管理|培养|选拔|安置|优待|照顾|服务|保护)(?:好|强|优|齐|准)(?:、?(?:[配建管带用选]|教育|管理|培养|选拔)(?:好|强|优|齐|准))*|健全|激活|扩面|成立|组建|新建|扩建|搬迁|迁建|改造|升级|更新|疏浚|取缔|关停|出清|销号|帮尽?帮|[助养保退收]尽[助养保退收]|帮|帮扶|扶持|救治|安抚|劝返|收治|提拔使用|规范(?:提升)?|延伸|普及|增加|平等对待|逐户走访|划细|[助养保退收帮]|培育壮大|定期召开|及时开|逐个销号|稳妥出清|限期整顿|妥善安排|纳入管理|严格管理|统一管理|标准化|[建设放]在[^，。；]{2,10})(?=[，。；！\n])/,
  TREATED_FIRSTS,
);
/** 客商要热情服务: those who are served; 护士要热情服务 serves. */
const SERVED = wordSet('客商 商户 纳税人 学生 家长 农民 农户 村民 居民 市民 旅客 家属 代表 人才 业主 企业家 群众');
const WELCOMED = opening(/热情(?:服务|接待)(?=[，。；！\n])/, '热');
const isTreated = ({ syntax, lexicon }: Context, { end }: Span, at: number): boolean =>
  (TREATED.test(syntax, at) || (SERVED.endingAt(syntax, end) >= 0 && WELCOMED.test(syntax, at))) &&
  SAID.endingAt(syntax, at) >= 0 &&
  (lexicon.actors.endingAt(syntax, end)?.value.kind === 'persons' ||
    MADE_BODIES.endingAt(syntax, end) >= 0 ||
    endsPlace(syntax, end));
/** Bodies and places that others build and look after. */
const MADE_BODIES = wordSet(
  '组织 党组织 班子 队伍 企业 公司 中心 医院 卫生院 卫生室 敬老院 厂 站 站所 小组 专班 机构 合作社 农场 联席会议 会议 协调会 主体 所 警务室 网格',
);
const SAID = wordSet('要 必须 应 应当 务必');

/** 一个人要盯130家: how much it is for one, and nobody's duty. */
const ONE_PERSON = wordSet('一个人 一人');
const LOAD = opening(
  /(?:管|盯|包|看|顾|干|守|照看|照管|负责|服务|带|教|跑|监管|对付|应付)(?:着)?[近上]?[\d一二两三四五六七八九十百千几好]/,
  '管盯包看顾干守照负服带教跑监对应',
);
const isLoad = (keyed: Keyed, { start, end }: Span, duty: number): boolean =>
  ONE_PERSON.startingAt(keyed, start) === end && LOAD.test(keyed, duty);

/** 村官要选准, 支部书记要选好配强: persons are chosen, 组织部门要选准用好干部 chooses. */
const CHOSEN = opening(
  /(?:选[好准优强]|选优配强|配[强齐足好]){1,2}(?:、(?:配[强齐足好]|用好|管好))*[，。；！\n]/,
  '选配',
);

/** 城东中学明年开学前必须投入使用: what is to be built acts not. */
const FACILITIES = wordSet(
  '中学 小学 学校 校区 医院 分院 院区 处理站 污水站 泵站 变电站 加油站 充电站 换热站 水电站 幼儿园 敬老院 养老院 福利院 卫生院 卫生室 车站 客运站 机场 体育馆 图书馆 博物馆 文化馆 中心 污水处理厂 垃圾处理厂 水厂 电厂 工厂 园区 港口 市场 企业',
);
const TO_BE_BUILT =
  /^(?:[^，。；]{0,8}?(?:前|底|内|期))?(?:全部|全面|如期|按期|按时|尽快|抓紧|同步)?(?:投入使用|建成|竣工|交付使用|开工|投用|封顶|完工|启用|开诊|动工)/u;
const BUILT_REACH = 24;

export const isToBeBuilt = (keyed: Keyed, { start, end }: Span, duty: number): boolean =>
  (FACILITIES.endingAt(keyed, end) >= start || endsPlace(keyed, end)) &&
  TO_BE_BUILT.test(keyed.text.slice(duty, duty + BUILT_REACH));

/** 省里要考评、市里要排名: what those above will do, and not what they must. */
const ABOVE = wordSet('省里 市里 省上 市上 上面 上级 国家 中央 省委 省政府');
/** 这三件事省里要逐项验收 */
const HIGH_UP = wordSet('省里 市里 省上 市上 上级');
const WILL_LOOK = opening(
  /(?:来)?(?:逐[项个条]|专门|重点|严格)?(?:考评|考核|排名|排位|检查|督查|督导|验收|通报|抽查|暗访|评估|问责|约谈|巡视|巡察|调度|点名|看结果|要结果|要数据|算账)[一-龥]{0,3}[，。；、！]/,
  '来逐专重严考排检督验通抽暗评问约巡调点看要算',
);
/** 8月份市局要来验收 */
const COMES = opening(
  /来(?:我们?[一-龥]{0,3}|咱们?[一-龥]{0,2})?“?(?:回头看|验收|检查|考核|考评|督查|督导|调研|巡视|巡察|暗访|审计|评估|抽查|复查|复核|看|听汇报)/,
  '来',
);
/** 上级要深挖根治: what they ask of others; 上级要为下级作表率 is theirs. */
const ASKING = wordSet('上级');
const BELOW = wordSet('下级 基层 下面 部属');
const BELOW_REACH = 12;
const onlyAsks = (keyed: Keyed, { start, end }: Span, duty: number): boolean =>
  ASKING.endingAt(keyed, end) === start &&
  WANTS.endingAt(keyed, duty) >= 0 &&
  !BELOW.test(keyed, duty, duty + BELOW_REACH);

const onlyLooks = (keyed: Keyed, { start, end }: Span, duty: number): boolean =>
  COMES.test(keyed, duty) ||
  ((ABOVE.endingAt(keyed, end) === start || HIGH_UP.endingAt(keyed, end) >= start) && WILL_LOOK.test(keyed, duty));

const isSetUp = ({ syntax, lexicon }: Context, { start, end }: Span, duty: number): boolean => {
  if ((GROUPS.startingAt(syntax, start) === end || TEAMS.endingAt(syntax, end) > start) && SET_UP.test(syntax, duty))
    return true;
  if (!CHOSEN.test(syntax, duty)) return false;
  const kind = lexicon.actors.endingAt(syntax, end)?.value.kind;
  return kind === 'persons' || kind === 'office';
};

/** 现场没有安全员不得开工: the one who is not there is bound to nothing; 没有物业的小区 is one who is. */
const MISSING = wordSet('没有 没 未见 缺少');

/** 高新技术企业要达到300家: how many there are to be, not what they must do; 各企业要达到300家 asks each. */
const TO_BE = opening(
  /(?:总数|数量)?(?:达到?|突破|超过|发展到|增加到|增长到|壮大到|扩大到|不?少于|不?低于|控制在)(?:(?:\d[\d.]*|[XxＸ×*]+|[一二两三四五六七八九十百]{2,5})[余多]?[百千万]?(?:家|户|名|人|个|所|支|辆)|[总全占][^，。；\d]{1,8}的?(?:\d[\d.]*[%％]|百分之|[一二两三四五六七八九]成|[一二三四]分之))|占[^，。；\d]{1,8}的?(?:\d[\d.]*[%％]|百分之|[一二两三四五六七八九]成|[一二三四]分之)|有[一二三四五六七八九十百]{2,5}个(?![^，。；]{0,4}(?:方面|问题|环节))|有(?:近|约|超过|至少)?(?:一半|半数|\d[\d.]*[%％]|百分之|[一二两三四五六七八九]成|[一二三四五]分之)/,
  '总数达突超发增壮扩不少低控占有',
);
const BANS = wordSet('不得 不能 不应 不许');
/** 普查员中教师不得少于百分之四十: what part of them there is to be. */
const PART = opening(
  /(?:少于|低于|超过|多于|高于)(?:\d[\d.]*[%％]|百分之|[一二两三四五六七八九]成|[一二三四五]分之|一半|半数)/,
  '少低超多高',
);
const EACH_OF = characters('各每');
/** 账证齐全的企业要达到百分之七十, 10万元以下的村要动态清零: what share of them there is to be, or that there be none. */
const SHARE_OF = opening(
  /(?:全部|基本|年内)?(?:(?:达到?|占到?|提高到|上升到|下降到|降到|不?低于|不?少于|不?超过)(?:\d[\d.]*[%％]|百分之|[一二三四五六七八九]成)|(?:动态)?(?:清零|归零|消除)[，。；！\n])/,
  '全基年达占提上下降不低少超动清归消',
);
const isShareOf = (keyed: Keyed, { start, end }: Span, at: number): boolean =>
  SHARE_OF.test(keyed, at) && OF.find(keyed, start, end) < end && EACH_OF.find(keyed, start, end) === end;
const isCountOf = (keyed: Keyed, { start, end }: Span, at: number): boolean =>
  // 销售人员每年走访客户不得少于60家: so many are to be visited.
  !EACH_OF.has(keyed, end) &&
  (TO_BE.test(keyed, at) || (PART.test(keyed, at) && BANS.endingAt(keyed, at) === end)) &&
  EACH_OF.find(keyed, start, end) === end;

/** 各级干部应该怎么干？: a question that is put gives nobody a duty; one clause more may belong to it. */
const UNASKED = '(?:(?!(?<![重主需首紧只])要|必须|务必|应当|就得)[^，。！？\\n])';
const ASKED = opening(
  new RegExp(`(?:干|做|抓|管|走|讲|说)?(?:什么|怎么|怎样|如何)${UNASKED}{0,30}(?:，${UNASKED}{0,20})?？`),
  '干做抓管走讲说什怎如',
);
const asksItself = (keyed: Keyed, at: number): boolean => ASKED.test(keyed, at);

/** 干部不能落马, 群众不能吃亏: what befalls, and nobody does. */
const BEFALLS = opening(
  /(?:落马|吃亏|吃苦头|少(?=[，。；！\n]|$)|缺(?=[，。；！\n]|$)|倒下|垮|断档|断层|断粮|断炊|挨饿|挨冻|受冻|受穷|受损|受影响|受委屈|受罪|失学|辍学|失业|返贫|寒心|流血又?流泪|白流|白跑)/,
  '落吃少缺倒垮断挨受失辍返寒流白',
);
const CANNOT = wordSet('不能 不可 不许 不准 不得 不应 不要');
const isBefallen = (keyed: Keyed, at: number): boolean => BEFALLS.test(keyed, at) && CANNOT.endingAt(keyed, at) >= 0;

const isMissing = (keyed: Keyed, { start, end }: Span): boolean =>
  MISSING.test(keyed, start, end) && OF.find(keyed, start, end) === end;

/** 这个同志要表扬, 这样的干部要严肃处理: what is to be done with them; 纪委要严肃处理 deals itself. */
const POINTED = wordSet('这个 这位 这名 这样的 这种 这些 这类 那个 那位 那样的 那种 那些 那几个 这几个');
const DEALT_WITH = opening(
  /(?:好好|大力|重点|严肃|通报|公开|重重|坚决|大张旗鼓地?|优先|狠狠)?(?:表扬|表彰|奖励|嘉奖|重奖|重用|提拔|批评|处分|处理|处罚|问责|追责|撤换|换掉|调整|免职|撤职|查处|严惩)[，。；！\n]/,
  '好大重严通公坚优狠表奖嘉提批处问追撤换调免查',
);
const isDealtWith = ({ syntax, lexicon }: Context, { start, end }: Span, duty: number): boolean =>
  POINTED.startingAt(syntax, start) >= 0 &&
  DEALT_WITH.test(syntax, duty) &&
  lexicon.actors.endingAt(syntax, end)?.value.kind !== 'organ';

/** 医院要吃饭, 企业要生存: what anybody needs. */
const NEEDS = opening(
  /(?:吃饭|生存|融资|随迁上学|减负|活下去|活命|过日子|养家|发展)(?=[，。；、！？\n])/,
  '吃生活过养发融随减',
);
const WANTS = wordSet('要 得');
const isInNeed = (keyed: Keyed, at: number): boolean => NEEDS.test(keyed, at) && WANTS.endingAt(keyed, at) >= 0;

/** 违法乱纪者决不能姑息: what is not to be done with them. */
const OFFENDERS = wordSet('违法 违纪 违规 乱纪 腐败 犯罪 很坏 失职 渎职 顶风 屡教不改 弄虚作假 营私舞弊 害群之马 老赖');
const SPARED = opening(
  /(?:让(?:他|其)们?|姑息|纵容|迁就|放过|手软|重用|提拔|包庇|袒护|客气|轻饶|宽容)/,
  '让姑纵迁放手重提包袒客轻宽',
);
const isSpared = (keyed: Keyed, { start, end }: Span, at: number): boolean =>
  SPARED.test(keyed, at) && OFFENDERS.test(keyed, start, end);

/** 个体户是毛细血管，要分类去帮: what is told of them is why they are to be helped; 工会是娘家，要关心职工 is an organ's. */
const HELPED = opening(
  /(?:(?:分型分类|分层分类|分级分类|分类|逐[一户家个]|精准|上门|一[家户]一[家户])(?:地|去|来)?)?(?:大力|重点|精心|全力|多|好好|真心|主动)?(?:帮扶?|扶持|扶一把|帮一把|支持|保护|呵护|关心|关爱|爱护|善待|体谅|培育|引导|照顾|救助)(?:[好住]|一把|到位)?(?=[，。；！\n])/,
  '分逐精上一大重全多好真主帮扶支保呵关爱善体培引照救',
);
export const isToBeHelped = ({ syntax, lexicon }: Context, { end }: Span, duty: number): boolean =>
  HELPED.test(syntax, duty) &&
  (ENTERPRISES.endingAt(syntax, end) >= 0 || !ACTS_ITSELF.has(lexicon.actors.endingAt(syntax, end)?.value.kind));
const ENTERPRISES = wordSet('企业 公司 商户 工商户');
const ACTS_ITSELF: ReadonlySet<string | undefined> = new Set(['organ', 'office']);

/** 一个工人要干出名堂，靠什么: what anybody needs for it, and nobody's duty. */
const ANYBODY = wordSet('一名 一个 一位 一支 一家');
const WHAT_FOR = /^[^，。；！？\n]{2,20}，(?:道理|靠(?:什么|的|谁)|凭(?:什么|的)|拿什么|为什么|怎么办|难不难)/u;
const WHAT_REACH = 28;
/** 民警一年要处理上千起警情，非常不容易; 一名教师要教三个年级，压力很大: what a burden it is. */
const BURDEN =
  /^[^。；！？\n]{0,40}?，(?:[^，。；]{0,4}?(?:非常|十分|很|确实|真|太|特别|也|都|真是)*(?:不容易|辛苦(?=[，。；！？\n])|不易|劳累|疲惫|疲于应付|苦不堪言|吃不消|忙不过来|顾不过来|应付不过来|力不从心)|[^，。；]{0,4}压力(?:很|非常|十分|太|确实)?大|这怎么[行办]|根本没有?(?:时间|精力)|(?:严重)?影响了|融资难|也?不现实)(?=[，。；！？\n]|[^，。；]{1,8}(?:[，。；！？\n]))/u;
const BURDEN_REACH = 60;
const isBurdened = ({ text }: Keyed, at: number): boolean => BURDEN.test(text.slice(at, at + BURDEN_REACH));

/** 干部要成长，必须经受磨练; 企业要做大做强，关键靠人才: what they aim at, and what it takes. */
const TO_BECOME =
  /^(?:有|实现|取得|得到|建成|成为|打造|干出|跻身|走[上在出进]|站[稳住]|做[大强]|发展|成长|进步|致富|振兴|赢得|在[^，。；]{2,8}中)[^，。；！？\n]{0,12}，(?:就?必须|首先|关键|只有|根本|归根|说到底|离不开|靠|就[要得]|首要|唯有|出路)/u;
/** 一个单位要想搞好，领导班子必须团结; 要想群众之所想 asks it. */
const WISHES =
  /^想(?![方办尽法大全群长问在深细得到民])[^，。；！？\n]{1,14}，[^，。；！？\n]{0,8}?(?:必须|只有|离不开|首先|关键|就[要得])/u;
const becomes = (keyed: Keyed, at: number): boolean => {
  if (WANTS.endingAt(keyed, at) < 0) return false;
  const behind = keyed.text.slice(at, at + WHAT_REACH);
  return TO_BECOME.test(behind) || WISHES.test(behind);
};

const isAnybody = (keyed: Keyed, { start }: Span, at: number): boolean =>
  ANYBODY.startingAt(keyed, start) > 0 && WHAT_FOR.test(keyed.text.slice(at, at + WHAT_REACH));

/** Whether the actor acts not, though a modal stands behind; `at` is behind the modal. */
export const actsNot = (context: Context, actor: Span, at: number): boolean =>
  isSetUp(context, actor, at) ||
  isToBeBuilt(context.syntax, actor, at) ||
  onlyLooks(context.syntax, actor, at) ||
  onlyAsks(context.syntax, actor, at) ||
  isMissing(context.syntax, actor) ||
  isDealtWith(context, actor, at) ||
  isBefallen(context.syntax, at) ||
  isSpared(context.syntax, actor, at) ||
  isInNeed(context.syntax, at) ||
  isCountOf(context.syntax, actor, at) ||
  isShareOf(context.syntax, actor, at) ||
  isAnybody(context.syntax, actor, at) ||
  isToBeLike(context.syntax, actor, at) ||
  isBurdened(context.syntax, at) ||
  becomes(context.syntax, at) ||
  isTreated(context, actor, at) ||
  isLoad(context.syntax, actor, at) ||
  asksItself(context.syntax, at);

const QUALITY = /^(?:再|更|更加|再要)?[硬严齐牢紧实强准快早细稳狠](?:一些|一点)?$/u;
/** 1.班子要硬。2.队伍要再硬一点: a heading of one quality gives nobody a duty. */
export const isQuality = ({ syntax }: Context, { actorSpan, duty }: Responsibility): boolean =>
  QUALITY.test(duty) && actorSpan.start < (unitAt(syntax.units, actorSpan.start)?.headingEnd ?? 0);
