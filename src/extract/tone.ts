/** Words that report (取得…新成效), blame (…还不够) and urge (增强紧迫感): shared by the kinds of units and the moves. */
import { compounds } from '../source/compounds.js';
import { words, joined, maybe } from './word-runs.js';
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import type { Unit } from '../syntax/outline.js';
import type { Cue } from './cues.js';

/** 取得了明显成效, 进一步加强，, 有了新的突破, 完成投资12亿元. */
export const ACHIEVED: readonly Cue[] = [
  {
    words: compounds(
      words(
        '取得 实现 完成 荣获 获得 创造 夺取 赢得 建成 达到 突破 增长 下降 新增 提升 改善 巩固 加强 增强 深入 推进 开展 组织 举办 成立 启动 落实 解决 化解 排查 整改',
      ),
      words('了 到 出 至 过'),
    ),
  },
  {
    words: compounds(
      words('进一步 明显 显著 持续 稳步 不断 逐步 大幅 全面 有效 有力 扎实 深入 圆满'),
      words('加强 提升 提高 改善 增强 增进 压实 推进 优化 巩固 完成 显现 扩大 好转 增长 下降 展开 完善 健全'),
    ),
    tail: /[，。；！？\n]|$/,
  },
  {
    words: compounds(
      words('有 有了'),
      words('新 新的'),
      words('成效 进展 突破 成果 提升 进步 亮点 抓手 变化 气象 作为 面貌'),
    ),
  },
  { words: compounds(words('同比'), maybe('分别 均 也 都 又'), words('增长 下降 增加 减少')) },
  { words: words('没有发生 未发生 没发生'), tail: /[^，。；]{0,14}(?:事故|事件|案件|疫情|伤亡)[，。；]/ },
  {
    words: compounds(words('成效 成绩 效果'), maybe('十分 非常 很 较为 比较 极为'), words('明显 显著 突出 初显')),
  },
  {
    words: compounds(words('运行 情况 态势 势头 走势 进展'), maybe('总体 整体 持续 基本'), words('良好 向好 顺利')),
    notBefore: '确保 保持 力争',
  },
  { words: words('开门红 可喜成绩 可喜成果 可喜进展 可喜变化'), notBefore: '确保 力争 夺取 实现 争取 取得更' },
  { words: words('空前高涨 空前活跃') },
  // 这是一个很大的进步, 有了明显提高.
  {
    words: compounds(
      words('有了 发生了 出现了 是一个 是'),
      words('很大 明显 显著 长足 巨大 可喜 较大'),
      maybe('的'),
      words('进步 提高 发展 变化 改善 改观'),
    ),
    notBefore: '不 不会 才',
  },
  { words: words('来之不易 累计 涌现出 涌现了 探索出 形成了 走出了 闯出了 摸索出') },
  { words: words('位居 名列 排名'), notBehind: '末 倒数 靠后 垫底 最后 后 居后 仍靠后 比较靠后' },
  {
    words: words(
      '稳中有进 稳中向好 稳中有升 稳中提质 总体平稳 总体稳定 好于预期 高于预期 超出预期 超预期 硕果累累 再创新高 落地有声 亮点纷呈 有目共睹 值得肯定 开局良好 圆满收官 焕然一新 持续向好 企稳回升 得到遏制 开花结果',
    ),
  },
  // 督查力度得到加强, 督导检查扎实有力.
  {
    words: compounds(
      words('得到 得以 得到了'),
      maybe('有效 明显 显著 进一步 全面 较好 有力 切实'),
      words('加强 改善 提升 提高 巩固 遏制 缓解 落实 增强 优化 保障 解决 发展 完善 规范 整治 控制 强化 恢复 减轻'),
    ),
    notBefore: '没有 未 没 尚未 还未 未能 不 才能 能否 确保 力争 使 让',
    tail: /[，。；！？\n]|$/,
  },
  {
    words: words(
      '扎实有力 扎实有效 卓有成效 富有成效 井然有序 平稳有序 深入人心 初具规模 初见成效 蔚然成风 氛围浓厚 反响热烈 反响良好 秩序井然 成效初显 大为改善 大为改观',
    ),
    notBefore: '做到 确保 要 力求 实现 使',
  },
  // 共排查纠纷35起, 查处违规12件: dealt with, and counted.
  { words: words('共 先后 总计 合计'), notBefore: '公 中 总 计划 拟 将 要', tail: /[^，。；：要将\d]{2,12}\d/ },
  {
    words: words(
      '办理 受理 查处 查办 破获 审结 调处 拆除 清运 发放 悬挂 张贴 印发 慰问 救助 收缴 追缴 挽回 查扣 抓获 处分 问责 约谈 接访',
    ),
    notBefore: '要 将 拟 计划 力争 确保 争取 再',
    tail: /[^，。；：要将到至\d]{1,10}\d+(?:多|余)?[万件起个名人份条次家户宗例处吨本张元]/,
  },
  { words: words('完成 实现 达到 突破 新增 建成'), notBefore: '只 仅 才', tail: /[^，。；要]{1,16}\d/ },
];

/** 还不够, 责任淡薄, 短板 but not 补齐短板, 形势依然严峻. */
export const PROBLEMATIC: readonly Cue[] = [
  // 财政收入只完成年度预算的66%.
  { words: words('只完成 仅完成 才完成 只达到 仅达到 只实现 仅实现 才达到'), tail: /[^，。；]{0,14}\d/ },
  {
    words: compounds(
      maybe('还'),
      words(
        '不够 不足 不强 不实 不高 不深 不细 不严 不到位 不力 不平衡 不充分 不完善 不健全 不规范 不重视 不彻底 不及时 不适应 不清 不紧密 不明显 不理想 不落实 不主动 不想 不愿 不敢 不会',
      ),
    ),
  },
  {
    words: words(
      '留不住 招不来 招不到 引不来 引不进 进不来 稳不住 用不好 用不上 管不住 管不好 管不了 下不去 沉不下 上不去 融不进 落不下 接不上 接不住 打不开 放不开 迈不开 提不起 搞不清 摸不清 弄不清 吃不透 拿不准 听不进 静不下 不硬 走形式 滑坡 下滑',
    ),
    notBefore: '不能 不 别 防止 避免 决不 绝不 遏制 扭转',
  },
  { words: compounds(words('有 存在 出现'), words('温差 落差 偏差 水分 断层')), notBefore: '没 不 未 不能' },
  { words: words('薄弱'), notBehind: '环节' },
  { words: words('薄弱环节'), before: '存在 存在着 存在的 不少 一些 诸多 许多 还有 仍有' },
  { words: words('薄弱环节'), behind: '较多 还 仍 依然 不少 突出' },
  { words: words('滞后 欠缺 缺乏 缺失') },
  // 监管有盲区, 现场管理失控.
  {
    words: compounds(words('有 存在 还有 仍有 存'), maybe('不少 一些 许多'), words('盲区 盲点 死角 空白点 断点 堵点')),
    notBefore: '不 没 未 哪里 哪儿',
  },
  {
    words: words(
      '失控 失管 失守 失察 失修 失灵 失效 脱管 漏管 空转 悬空 走形 变味 缺位 缺岗 脱岗 空岗 堵塞 积压 造假 作假 超员 超载 回潮 形同虚设 名存实亡 浮于表面',
    ),
    notBefore: '不 不会 没有 未 防 防止 避免 杜绝',
    tail: /(?=[，、。；]|$)/,
  },
  { words: words('短板'), notBefore: '补齐 补强 补上 补' },
  { words: words('差距') },
  { words: words('隐患'), behind: '依然 仍 突出 较 不少 重重 还 多 频' },
  {
    words: words(
      '松懈 麻痹 侥幸 弱化 虚化 淡薄 流于形式 走过场 走了过场 走了形式 坐不住 捏一把汗 毛病 漏洞 触目惊心 令人担忧 不好过 说不清 没人 不以为然 置若罔闻 马虎 糊弄 应付 落后 拖后腿 掉队 反弹',
    ),
  },
  { words: words('压力 缺口 难度 负担 欠账'), tail: /[^，。]{0,6}[大重多]/ },
  { words: words('意见'), tail: /(?:还|很|较|最|比较|非常)?大(?=[，。；])/ },
  { words: words('形势'), tail: /[^，。]{0,6}(?:严峻|不容乐观|不乐观)/ },
  { words: words('矛盾突出 教训') },
  // 这种状况应当改变。
  {
    words: compounds(
      words('这种 这些 这个'),
      words('状况 状态 局面 现象 问题 情况'),
      words('应当 应该 必须 亟待 亟须 亟需 急需'),
      words('改变 扭转 改观 转变'),
    ),
  },
  { words: words('打折扣 打了折扣'), notBefore: '不 莫' },
  {
    words: words(
      '宽松软 逾期未 居高不下 畸高 迟缓 缓慢 没有达到 未达到 未能 没能 多发频发 易发多发 接连发生 连续发生 屡有发生 堪忧 令人忧虑',
    ),
  },
  { words: words('仍呈 仍然呈 依然呈 还呈'), tail: /[^，。]{0,8}(?:上升|增多|高发|多发|蔓延|抬头|增长|扩大|恶化)/ },
  { words: words('仍存在 仍然存在 时有发生 更有甚者 不容乐观 跟不上 有待 偏低 偏少 偏慢 偏弱') },
  {
    words: words('突出问题'),
    notBefore: '解决 整治 聚焦 破解 坚持 围绕 瞄准 紧盯 针对 解决了 化解 面对 整改',
    notBehind: '导向 整治 整改 专项 解决',
  },
  { words: compounds(words('问题'), words('依然 仍然 还 较 突出')) },
  { words: words('不同程度') },
  {
    words: words(
      '不能令人满意 不尽如人意 不尽人意 不如人意 短处 难处 制约 并不 远没有 远未 还没有 尚未 没有引起 没有抓紧 没有抓实 不正常 亏损 不闻不问 欠账 积习难改 短腿 绕不过 顽疾 梗阻 脱节 老化 断档 缺位 单打独斗 屡禁不止 没有绝迹 不容回避 太少 太多 参差不齐 良莠不齐 混乱 乱象 抹黑 抹了黑 被通报 被约谈 被问责 被责令 被曝光 寝食难安 睡不着 夜不能寐 忧心忡忡 坐立不安 如坐针毡 捉襟见肘 雪上加霜 末位 倒数第 垫底 名靠后 次靠后',
    ),
  },
];

/** A problem named in order to be mended is not held against anyone. */
export const MENDING = words('缓解 化解 纾解 攻克 解决 整改 补齐 克服 破解 消除 防止 防范 整治 着力 正视 针对');

/** 养老的路子宽了, 规模上了台阶, 防汛打了一场硬仗: what is headed so is done. */
export const DONE: readonly Cue[] = [
  {
    words: words('了'),
    notBefore: '为 除 罢 不 晚 慢 少 差 丢 误 漏 忘 错 断 停 拖 欠',
    notBehind:
      '解 然 结 望 如 一课 一堂课 警钟 教训 代价 窟窿 欠账 隐患 漏洞 包袱 祸根 病根 亏 洋相 事故 岔子 纰漏 大问题 后腿',
  },
  // 任务完成得好, 队伍带得好.
  { words: words('得好 得实 得稳 得快 得紧 得准 得牢'), notBefore: '要 必须 值 舍 懂 觉 显 变', tail: /$/ },
];

/** 苗情弱, 转化慢, 贷款难, 家底薄: a short clause that ends so blames. */
const WEAK = characters('弱薄松慢少差低难乱散软浅窄浮虚淡僵懒庸拖');
/** … unless the ending is a word of another kind: 减少, 不散, 攻坚克难, 降低, 轻松. */
const NOT_WEAK = wordSet(
  '减少 至少 多少 更少 不弱 不薄 不松 不慢 不差 不低 不难 不乱 不散 不软 不虚 不拖 不淡 放低 降低 压低 克难 解难 破难 排难 纾难 迎难 畏难 攻难 遇难 灾难 轻松 落差 温差 时差 出差 高低 快慢 集散 扩散 治乱 治懒 治庸 治拖 ' +
    joined(words('不能 不可 不得 不容 不许 别 莫 毋'), words('松 慢 少 差 低 乱 散 软 虚 懒 拖')).join(' '),
);
/** 心态松了, 内力弱了. */
const PERFECT = characters('了');
const CLAUSE_ENDS = characters('，；、。');
/** 经费缺口较大, 矛盾依然突出. */
const PRESSES =
  /(?:压力|缺口|难度|负担|风险|差距|意见|隐患|矛盾|问题|欠账|阻力|落差)(?:依然|仍然|还|仍|比较|较|很|太|过|过于|十分|越来越|日益|非常|持续|明显|相对|尤其|更|加|增)*(?:大|重|高|多|突出|严峻)$/;
const PRESSES_END = characters('大重高多出峻');
const LEANING = characters('偏');
const LEANS = characters('紧散软老小重窄短旧粗');
/** Longest clause that blames by its ending alone, in characters. */
const SHORT = 12;

/** Whether the phrase, or a clause at its head, blames by its last character. */
export function endsWeakly(keyed: Keyed, from: number, to: number): boolean {
  const clause = CLAUSE_ENDS.find(keyed, from, Math.min(to, from + SHORT + 2));
  const end = PERFECT.has(keyed, clause - 1) ? clause - 1 : clause;
  const length = end - from;
  if (length < 2 || length > SHORT) return false;
  if (PRESSES_END.has(keyed, end - 1) && PRESSES.test(keyed.text.slice(from, end))) return true;
  // 农资偏紧, 队伍偏老; 风力偏大 is no fault.
  if (length > 3 && LEANING.has(keyed, end - 2) && LEANS.has(keyed, end - 1)) return true;
  if (!WEAK.has(keyed, end - 1)) return false;
  return NOT_WEAK.endingAt(keyed, end) < from;
}

/** 项目推进快, 征地拆迁顺, 资金到位好: a short phrase that ends so tells that it went well. */
const STRONG = characters('快顺好实稳足旺优齐');
const NOT_STRONG = wordSet(
  '抓好 做好 办好 管好 用好 守好 建好 护好 落实 抓实 做实 压实 夯实 务实 求实 现实 真实 实实 充足 不足 满足 立足 整齐 看齐 补齐 配齐 对齐 配优 建优 平稳 维稳 爱好 良好 友好 美好 更好 最好 事实 老实 加快 尽快 赶快 不快',
);
export const endsStrongly = (keyed: Keyed, from: number, to: number): boolean =>
  to - from >= 4 &&
  to - from <= SHORT &&
  STRONG.has(keyed, to - 1) &&
  NOT_STRONG.endingAt(keyed, to) < from &&
  CLAUSE_ENDS.find(keyed, from, to) === to;

const URGES = wordSet(
  '认清 看清 看准 找准 摸清 认准 把准 校准 统一思想 提高认识 提高站位 提升站位 紧迫感 责任感 使命感 危机感 自觉性',
);

const STRENGTHENS = wordSet('增强');
/** 作用不断增强, 意识增强了: told, not asked. */
const TOLD_BEHIND = characters('了，、。；：');

/** 一、看到成绩，认清差距，增强紧迫感: a chapter so headed asks, whatever it tells first. */
export function urges(keyed: Keyed, { headingStart, headingEnd }: Unit): boolean {
  if (URGES.test(keyed, headingStart, headingEnd)) return true;
  for (let at = STRENGTHENS.first(keyed, headingStart, headingEnd); at >= 0;) {
    if (at + 2 < headingEnd && !TOLD_BEHIND.has(keyed, at + 2)) return true;
    at = STRENGTHENS.first(keyed, at + 2, headingEnd);
  }
  return false;
}
