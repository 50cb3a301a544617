/** Words of what leads up to a list: it blames (主要问题有三个：), reports (干成了四件事：), asks (要解决三个问题：). */
import { finder } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import type { Unit } from '../syntax/outline.js';
import { cueTable } from './cues.js';
import { BINDS } from './kind-binds.js';
import { namesFault } from './kind-faults.js';
import { endsWeakly, PROBLEMATIC } from './tone.js';
import { joined, maybe, words } from './word-runs.js';

/** 主要问题有三个：; 反映最多的是“三难”：. */
const BLAMES = cueTable([
  [
    {
      words: words(
        '短板 不足 差距 隐患 毛病 症结 教训 难题 难点 弱项 漏洞 软肋 卡点 堵点 痛点 欠账 乱象 薄弱环节 难处 顾虑 苗头 倾向 不够 不适应 不能令人满意 不尽如人意 不尽人意 不如人意 不到位 不落实 不彻底 三难 四难 五难 病根 通病 检查发现 检查中发现 排查发现 排查中发现 暗访发现 暗访中发现 督查发现 督查中发现 审计发现 暴露出 忧的 不利的 不足的 失分 丢分 扣分 倒数 垫底 靠后 拖后腿 不好的方面 不好的地方 缺点 意见最大 意见很大 意见大 意见集中 反映强烈 反映最多 反映最集中 反映较多 投诉 举报集中 怨言 怨气 不满 诟病 不好听 难听的 差在 输在 慢在 弱在 亏在',
      ),
    },
    { words: words('问题'), notBehind: '导向 线索' },
    // 困难群众 are helped.
    { words: words('困难'), notBehind: '户 群众 职工 家庭 学生 人员 党员 企业 面前 农户 群体 老人' },
    { words: words('矛盾'), notBehind: '纠纷 调处 调解 化解 排查' },
  ],
]);
/** 概括起来有四个方面的进展：; 干成了四件事。 */
export const REPORTS = wordSet(
  '成绩 成效 进展 突破 变化 亮点 收获 起色 成果 新提升 干成了 办成了 做成了 抓了 办了 做了 干了 扛过来了 挺过来了 走过来了 闯过来了 干过来了 值得学 值得借鉴 值得推广 值得肯定 值得表扬 值得点赞 干出了 拿出了 交出了 打出了 创出了 走出了 闯出了 涌现出 涌现了 好典型 好榜样 好做法 个第一次 个首次 个率先 喜的 可喜的 得分 加分 走在前列 排名靠前 好的方面 好的地方 长处 优点 做得好 干得好 办得好 抓得好 做得不错 干得不错 令人欣慰 令人振奋 令人鼓舞 让人欣慰 让人高兴 让人振奋 眼前一亮 主要做法 具体做法 基本做法 我们的做法',
);
/** 存在着“三个不”：, 有这么几种人：. */
const EXISTS = finder(
  /存在(?:着|的)?[^，。；：]{0,6}[一二两三四五六七八九几多\d](?:个|种|类|条|点|处|大|方面)|有[^，。；：]{0,4}[一二两三四五六七八九几](?:种|类)(?:不良|错误|不好|糊涂|模糊|奇怪)?的?(?:人|现象|心态|情绪|倾向|论调|说法|想法|观点|认识|怪象|怪事)/,
  '存有',
);

/** 情况很不好, 进展不理想. */
const STANDS_BADLY = finder(
  /(?:情况|形势|状况|现状|效果|进展|结果|面貌|风气|秩序)[^，。；]{0,4}(?:不好|不妙|不佳|不理想|不乐观|不轻松|不太好|很差|较差|很糟|不平衡)/,
  '情形状现效进结面风秩',
);
/** 让人不踏实, 令人痛心. */
const FEELS_BAD = finder(
  /(?:让|叫|令|使)(?:人|我|大家|群众|老百姓)?(?:很|十分|非常|特别|实在|深感|感到|觉得)*(?:不踏实|不放心|揪心|担心|担忧|痛心|心痛|不满意|不舒服|难受|坐不住|睡不着|寒心|脸红|汗颜|着急|忧心|不安|忧虑|遗憾|难堪|惭愧|失望|后怕|心焦|窝火|生气)|扎眼|刺眼|刺耳|说不过去|要不得|不像话|不得劲|不是滋味|看不下去|(?:意见|反映|怨言|牢骚|怨气|抱怨)最?(?:集中|强烈|突出|大|多)的(?!事)|没[有]?做好|没[有]?办好|做得不[好够]|办得不[好够]/,
  '让叫令使扎刺说要不看没做办意反怨牢抱',
);

/** 还有三件没有动, 几个“第一次”没有守住. */
const LEFT_UNDONE = finder(
  /(?:没有?|未能?|尚未|还没)(?:守住|落实|完成|解决|兑现|做到|到位|跟上|办成|见效|改变|扭转|动(?![摇员])|整改|销号)(?!的)/,
  '没未尚还',
);

/** Whether a stretch names what is amiss. */
export const blames = (keyed: Keyed, from: number, to: number): boolean =>
  BLAMES.signsIn(keyed, from, to) !== 0 ||
  EXISTS.test(keyed, from, to) ||
  STANDS_BADLY.test(keyed, from, to) ||
  FEELS_BAD.test(keyed, from, to) ||
  LEFT_UNDONE.test(keyed, from, to);

/** 要解决三个问题：; 围绕这些短板，…: what is blamed is to be mended. */
const ASKS = cueTable([
  [...BINDS, { words: words('需要 务求 力求 更大 更好 更多 解决 整改 破解 针对 围绕 克服 化解 着力 补齐') }],
]);

/** 家里的难处也要摆到桌面上, 要清醒看到面临的困难: what is also to be seen is not asked for. */
const ALSO = wordSet(
  [
    ...words('也要 更要 还要 同样要'),
    ...joined(
      joined(words('要 必须 应 应当 需要'), maybe('清醒 清醒地 充分 客观 坦诚 理性')),
      words('看到 看见 认识到 正视 直面 意识到 面对'),
    ),
  ].join(' '),
);
/** 要正视并解决三个问题. */
const MENDS = wordSet('解决 整改 破解 克服 化解 补齐 消除');

/** Whether a stretch asks for something, be it only by what it takes for granted (围绕这些短板，…). */
export const asks = (keyed: Keyed, from: number, to: number): boolean => ASKS.signsIn(keyed, from, to) !== 0;

/** Whether it asks for more than that something is seen. */
export const asksForMore = (keyed: Keyed, from: number, to: number): boolean =>
  asks(keyed, from, to) && (!ALSO.test(keyed, from, to) || MENDS.test(keyed, from, to));

/** 深刻回答了三个问题：, 我讲三个问题：: matters, not shortcomings. */
const TOPICS =
  /(?:讲|谈|阐述|回答|阐明|讨论|研究|汇报|强调|说明|思考|探讨|交流|分享|聊)了?(?:清|好)?[^，。；]{0,6}问题[：，。]?$/;
/** 就贯彻落实问题我再强调几点：: what the points are about. */
const SPOKEN_ABOUT =
  /就[^，。；]{2,30}问题[^，。；]{0,6}(?:讲|谈|说|提|强调|交代|明确)[^，。；]{0,4}[二两三四五六七八九几\d](?:点|条|个方面)(?:意见|要求|建议|希望|想法)?[：，。]?$/;
/** 不讲成绩，专讲问题; 先把问题摆一摆: those are the shortcomings themselves. */
const THEMSELVES =
  /(?:^|[，。；])[^，。；]{0,6}(?:讲|说|谈|摆|点|亮|揭|找)(?:讲|说|谈|摆|点|一讲|一说|一谈|一摆|一点|一下)?问题[：，。]?$/;
export const isTopic = (clause: string): boolean =>
  (TOPICS.test(clause) && !THEMSELVES.test(clause)) || SPOKEN_ABOUT.test(clause);

/** Some, not, without: what a member that falls short opens with. */
const FALLS_SHORT = wordSet('忘了 忘记 部分 少数 个别 有的 有些 不 没 没有 未 怕 懒 缺 缺乏 缺少 图 嫌');
const FALLING_SHORT = cueTable([[...PROBLEMATIC, { words: words('没有 还没 没到 未'), notBehind: '退路 来 雨' }]]);

/** 不想见, 怕得罪人, 责任心不强; not 不能等. */
export const fallsShort = (syntax: Keyed, { headingStart, headingEnd }: Unit): boolean =>
  !asks(syntax, headingStart, headingEnd) &&
  (FALLS_SHORT.startingAt(syntax, headingStart) >= 0 ||
    FALLING_SHORT.signsIn(syntax, headingStart, headingEnd) !== 0 ||
    namesFault(syntax, headingStart, headingEnd) ||
    endsWeakly(syntax, headingStart, headingEnd));
