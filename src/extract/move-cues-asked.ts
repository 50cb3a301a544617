/**
 * What sentences say that ask, or lead into what is asked: 下面，我讲三点意见 announces it, 今年是收官之年 leads in, 希望同学们… asks
 * without a number.
 */
import { compounds } from '../source/compounds.js';
import type { Cue } from './cues.js';
import { maybe, words } from './word-runs.js';

const HOW = compounds(words('怎么 如何 怎样'), words('办 干 抓 搞 改 整 查 推 打 治 做 落实 推进 落地 破题'));
const NOT_HOW = '问 不知 知道 事 事故 问题 纰漏 不清 万一 人 情况 了 出来 在 该 是 都';

/** 这次整顿怎么搞？; 怎样让工作再上一个台阶？ Left out: 出了事怎么办？, which blames. */
export const ASKS_HOW: readonly Cue[] = [
  { words: HOW, notBefore: NOT_HOW, tail: /？/ },
  { words: words('怎样才能 如何才能 怎么才能 怎样让 怎样使 如何让 如何使 怎么让'), tail: /[^。？]{0,30}？/ },
];

/** 下面，…; 从三个方面讲; 我讲几点意见. */
export const ANNOUNCES: readonly Cue[] = [
  {
    words: words('下面， 为此， 下一步 接下来'),
    head: true,
    // 下面，再讲讲不足。; 下面，请李局长发言。
    tail: /(?!，?我?(?:再|来)?(?:讲|说|谈|摆)(?:一?[讲说谈摆])?的?(?:问题|不足|差距|短板|毛病|教训)[。：，]|(?:首先|先|再)?(?:有?请|由|让我们|进行|会议|大会|颁|宣读|举行|播放|休会|开始))(?!，?我?[^。；]{0,40}?(?:汇报|述职)(?:如下)?[，。：])/,
  },
  // 今后，我将加强学习: what a report promises.
  { words: words('今后 在今后的工作中'), head: true, tail: /，?(?:我们?|本人)[将要会]/ },
  {
    words: compounds(words('从'), [...'一二两三四五六七八九十几'], words('个方面')),
    tail: /[^，。]{0,6}(?:讲|谈|说|提|强调)/,
  },
  {
    words: words('讲 谈 提 提出 强调 说 交代 交待 啰嗦 嘱咐 叮嘱 布置'),
    // 说得难听一点, 讲具体一点; 两年前我说过一句话.
    notBehind: '得 透 直 重 白 难听 具体 实在 过 了',
    // 相互批评共提出意见156条: told of them.
    notBefore: '共 共计 累计 先后 已 已经',
    tail: /[^，。；“”]{0,8}(?:[一二两三四五六七八九十几]+|\d{1,2})(?:点|个方面|条|句话|个问题|项要求|件事)|(?:以下|如下)(?:意见|要求)|[^，。；了过]{0,4}(?:“[二两三四五六七八九十]个[^，。；“”]{2,5}”|[二两三四五六七八九十]个“[^，。；“”]{2,6}”。)/,
  },
  // 下半年怎么干？我想把要求归结为三个字。
  {
    words: compounds(
      words('下半年 下一步 下步 今年 明年 新的一年 接下来 下阶段 二季度 三季度 四季度'),
      words('怎么 如何'),
    ),
    head: true,
    tail: /[^。？，]{0,6}[？，]/,
  },
  // 怎么查，我提三条要求。
  { words: HOW, notBefore: NOT_HOW, tail: /，(?:我(?!们的)|大家|关键|今天)/ },
  // 县总工会向全县职工发出如下倡议：
  { words: words('发出 提出 作出'), tail: /(?:以下|如下)(?:倡议|号召|承诺|建议)|倡议：/ },
  // 我想和大家分享三个关键词; 我有几句话想对大家说。
  {
    words: words('分享 聊 聊聊 交流 共勉'),
    tail: /[^，。；]{0,8}(?:[一二两三四五六七八九十几]|\d)+(?:点|个|句话|条|件事)/,
  },
  {
    words: compounds(words('有'), [...'两三四五六七八九十几'], words('句话 点希望 点期望 点要求 点建议 点嘱托 个希望')),
    tail: /[^，。；]{0,4}(?:[想要][对跟和与同给]|[送与赠]|[。：])/,
  },
  // 借此机会，送大家四句话。
  {
    words: words('送 赠'),
    notBefore: '最后， 最后，我 最后，再 最后，我想 最后',
    tail: /给?[^，。；]{0,5}[两二三四五六几](?:句话|个字|个词)/,
  },
  // 今天我当着大家的面表个态：; 向大家作三点承诺：
  {
    words: compounds(
      words('表 作 做 作出 许'),
      words('个态 几点态 两点态 三点态 个承诺 几点承诺 两点承诺 三点承诺 四点承诺 如下承诺 以下承诺 下承诺'),
    ),
    tail: /[：，。]/,
  },
  // 在此，我郑重承诺：; 在这里，我表个态：
  {
    words: words('在此 在这里 这里 借此机会'),
    head: true,
    tail: /，?我[^，。；：]{0,24}?(?:承诺|表个态|表态|保证)[：。，]/,
  },
];

/** A higher meeting, or what this year asks: the passage that leads into the requirements. */
export const LEADS_IN: readonly Cue[] = [
  {
    words: words('今年'),
    head: true,
    notBehind:
      '以来 上半年 1至 1到 1— 1- 到 已 前 一季度 第一季度 1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月 春 夏 秋 冬 高考 中考 汛',
  },
  { words: words('今年'), head: true, tail: /\d{1,2}月[^。]{0,30}(?:批示|指示|召开|印发|部署|强调|指出)/ },
  // 新的一年，我们将…; 展望新的学年，….
  {
    words: words('新的一年 新的学年 新的学期 新学期'),
    head: true,
    tail: /[^。]{0,40}?(?:我们[将要]|(?<![以即])将|要[^。]{2}|恳请|收官之年|开局之年|关键之年|力争|确保)/,
  },
  { words: words('展望 面向'), head: true, tail: /(?:20|明年|新的|未来|下一|今后|下半年|前路|前程)/ },
  { words: words('20'), head: true, tail: /[\dxX×*]{1,2}年，?(?:既?是|正?值|恰逢)/ },
  { words: words('明年'), head: true },
  {
    words: words('就在不久前 就在前不久 就在前几天 前几天 X月X日 日前 前不久 近日 近期 最近 不久前 上月 上个月 本月'),
    head: true,
    tail: /[^。]{0,40}?(?:召开|印发|部署|指示|批示)/,
  },
  // 2月27日，全省动员部署会召开，对…作出部署。
  {
    words: words('1 2 3 4 5 6 7 8 9 昨天 昨日 前天 上周 本周'),
    head: true,
    tail: /(?:\d?月\d{1,2}日)?(?:上午|下午)?，?(?:党中央|国务院|中央|全国|教育部|公安部|[国省市县区]|县委|市委|省委|全[省市县区])[^。]{0,30}?(?:召开|印发|部署|指示|批示|下发)/,
  },
  { words: compounds(maybe('今年以来，'), words('习近平总书记'), words('对 在 强调 指出 多次')), head: true },
  {
    words: compounds(words('今年以来，'), words('党中央 中央 国务院')),
    head: true,
    tail: /[^。]{0,40}?(?:要求|强调|部署|召开|印发|批示|指示)/,
  },
  {
    words: words('党中央 中央 国务院 省委 省政府 市委 市政府 县委 省里 市里'),
    head: true,
    tail: /[^。]{0,30}?(?:要求|强调|部署|召开|印发|提出|明确)/,
  },
  { words: words('做好'), head: true, tail: /[^。]{2,30}?(?:意义|责任)重大/ },
  { words: words('越是'), head: true, tail: /[^。]{0,30}?越/ },
];

/** In 在今后的工作中，希望大家…. */
const FROM_NOW =
  '今后， 在今后的工作中， 在新的一年里， 新的一年， 新的一年里， 在新的学期里， 新学期， 借此机会， 也借此机会，';
/** 希望同学们…; 在此，我衷心希望…: what speeches ask that number nothing. */
export const HOPES: readonly Cue[] = [
  { words: compounds(words(FROM_NOW), maybe('我 也'), maybe('衷心'), ['希望']), head: true },
  {
    words: compounds(
      maybe('在此， 同时， 同时，也 也'),
      maybe('我 我们'),
      maybe('衷心 真诚 殷切 热切'),
      words('希望 期望'),
    ),
    head: true,
    notBehind: '在于 就在 的 与',
    // 希望大家认真领会: of what others have said.
    tail: /(?![^。]{0,12}(?:领会|学习贯彻|抓好贯彻|认真贯彻))/,
  },
];

/** 第一个问题，…; 第二件事，…: what was announced goes on. */
export const COUNTS_ON: readonly Cue[] = [
  {
    words: compounds(
      ['第'],
      [...'一二三四五六七八九十'],
      words('个问题 点 件事 件事情 句话 个方面 层意思 个字 条 个意见 个要求 个希望'),
    ),
    head: true,
    tail: /[，。：是]/,
  },
];

/** 会议的各项议程已全部进行完毕。: whoever presided then says what is to come of it. Left out: 圆满完成了各项议程, which takes leave. */
export const AGENDA_DONE: readonly Cue[] = [
  {
    words: words('议程 议题 内容'),
    tail: /(?:已经?|都|就)*(?:全部|全都|顺利|圆满)?(?:进行|全部)?(?:完毕|完了|结束了?|进行完了?)(?=[，。；])/,
    notBefore: '完成了 了',
  },
];
