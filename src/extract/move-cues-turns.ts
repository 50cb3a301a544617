/** What sentences say that turn from the results to the problems: 但也要看到…, 同时，…还不够, 有的…有的…. */
import { compounds } from '../source/compounds.js';
import type { Cue } from './cues.js';
import { maybe, words } from './word-runs.js';

/** 但也要看到…不足; 在肯定成绩的同时; 还存在不少困难. */
export const TURNS_TO_PROBLEMS: readonly Cue[] = [
  {
    words: words('但 但是 然而 同时 不过'),
    head: true,
    tail: /，?[^。]{0,12}?(?:看到|认识到|问题|不足|差距)/,
  },
  {
    words: compounds(words('在'), maybe('充分'), words('肯定 看到 总结 取得')),
    tail: /[^，。]{0,14}(?:成绩|成就|成效|成果|进步|进展|经验)[^，。]{0,8}同时/,
  },
  { words: compounds(words('也 更'), words('要 必须 应'), words('清醒 深刻 看到')) },
  { words: compounds(words('我们 我们也'), words('清醒 清醒地'), words('看到 认识到')) },
  {
    words: compounds(maybe('还 也'), words('应当看到 应该看到 必须看到')),
    head: true,
    tail: /[^。]{0,16}(?:有的|有些|一些|少数|个别|还不|还没|还有|仍|不足|问题|差距)/,
  },
  {
    words: words('存在'),
    // 各位书记总结了工作，指出了存在的问题: told of those who spoke before.
    notBefore: '指出了 分析了 查找了 查摆了 剖析了 梳理了',
    tail: /(?:的|着|一些|不少|许多|很多|诸多)?[^，。]{0,10}(?:问题|不足|短板|差距|困难|挑战)/,
  },
  // 面临新的挑战: the situation.
  { words: words('面临'), tail: /(?:的|着|一些|不少|许多|很多|诸多)?[^，。]{0,10}(?:问题|不足|短板|差距|困难)/ },
  { words: words('与'), tail: /[^，。]{2,30}(?:相比|要求)[^，。]{0,6}(?:差距|不足)/ },
  {
    words: words('有'),
    behind: '一 二 两 三 四 五 六 七 八 九 十 几',
    tail: /.个?(?:方面的?)?(?:突出|主要|明显)?(?:问题|短板|不足|差距|隐患|毛病)/,
  },
  {
    words: compounds(words('问题'), maybe('更 也 同样 却'), words('不能 不容 要 得 该')),
    tail: /(?:回避|忽视|护短|轻视|讲透|讲够|摆出来|摆一摆|讲一讲|说一说|点一点|亮一亮|摆摆|讲讲|说说|点点|亮亮)/,
  },
  // 问题出在哪儿？; 根子在哪里？
  {
    words: words('问题 毛病 症结 根子 病根 差距'),
    tail: /(?:到底|究竟|主要)?(?:出|就|卡)?在(?:哪|什么地方)[^，。；]{0,2}[？，]/,
  },
  // 现在有几种苗头要当心：有的…
  { words: words('种苗头 种倾向 种现象 种错误认识 种模糊认识 种不良倾向 个苗头'), tail: /[^，。；：]{0,10}[：，。]/ },
  // 工作中有“三个不”的问题。
  {
    words: compounds(maybe('“'), words('两 三 四 五 六'), words('个不 不够 个不够 个不到位 个跟不上')),
    behind: '” 的 ， 。 ： ；',
  },
  // 数字听起来不错，但是还有两万多人没有着落。
  {
    words: compounds(words('但 但是 可 可是 然而'), words('还有 仍有 仍然有 仍旧有')),
    tail: /[^，。；]{1,16}?(?:没有|没|未|不)/,
  },
  // 账面好看，底子未必都硬。
  {
    words: compounds(
      words('账面 面上 表面 表面上 数字 报表 听起来 听上去 看起来 看上去'),
      maybe('都 很 挺 还'),
      words('好看 漂亮 光鲜 好听 不错 不差'),
    ),
    tail: /，(?!要)/,
  },
  // 再说差距。; 下面讲讲存在的问题。
  {
    words: compounds(
      words('再 再来 下面 接着 也'),
      words('说 讲 谈 看 摆'),
      maybe('说 讲 谈 看 摆 一说 一讲 一谈 一看'),
      maybe('存在的 我们的 工作中的'),
      words('差距 不足 问题 短板 困难 教训 欠账 毛病'),
    ),
    head: true,
    tail: /[，。：]/,
  },
  // 今天我不想多讲成绩，想多讲讲教训。
  { words: words('多讲成绩 只讲成绩 多谈成绩 多说成绩'), before: '不想 不 不再 不准备 不打算' },
  // 困难也是明摆着的。
  {
    words: compounds(words('困难 问题 差距 短板'), maybe('也 还 都 就 却'), words('是明摆着 明摆着 摆在面前 摆在眼前')),
    tail: /的?[。，；]/,
  },
  // 分丢在哪里？
  { words: words('分丢在 差在 短在 弱在 输在 失分在'), tail: /哪/ },
  { words: words('盲目乐观 沾沾自喜 自我陶醉'), before: '不能 不可 不容 不应 没有理由 决不能 绝不能 没有资格' },
  { words: words('照镜子 照照镜子 找差距 揭短 亮短') },
  { words: words('话说回来'), head: true },
];

/** 同时，…还不够: turns only to what is wrong; 同时，也希望… goes on. */
export const BESIDES: readonly Cue[] = [{ words: words('与此同时 同时'), head: true, notBehind: '要 必须' }];

/** A turn against what was said before. */
export const BUT: readonly Cue[] = [
  {
    words: words('但 但是 但是， 然而 不过'),
    head: true,
    // 任务之重前所未有。但我们有信心打赢: it takes heart.
    notBehind:
      '要 必须 我们有信心 我们有决心 我们有能力 我们坚信 我们相信 我们一定 我们完全有 我有信心 我有决心 我坚信 我相信 我们镇有 我镇有 只要',
  },
  { words: words('应当看到 应该看到 必须看到 需要指出'), head: true },
  { words: words('当然'), head: true, tail: /，?(?:我们)?(?:也|还|更)/ },
  { words: words('可'), head: true, notBehind: '要 必须 以 见 靠 行 能 持 喜' },
];

/** 有的…有的…. */
export const SOME: readonly Cue[] = [{ words: words('有的 个别 少数 一些 有些') }];
