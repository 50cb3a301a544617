/**
 * What is done to a thing: 山塘清淤 is about 山塘 and carries out no 山塘排查. Words that say much the same stand on one line. Left
 * out: what any work is called (推进, 落实), and acts that no line has, of which nothing is said.
 */
const ACTS: readonly (readonly string[])[] = [
  '排查 检查 巡查 摸排 普查 核查 清查 抽查 督查 巡检 检测 体检 摸底 摸清 抽检 巡护 巡河 检验 会诊 筛查 走访 入户 回头看'.split(
    ' ',
  ),
  '整治 整改 改造 修复 加固 维修 检修 整修 提升 修缮 除险 翻新 清除 消除'.split(' '),
  '清淤 疏浚 清理 清运 打捞'.split(' '),
  '打击 查处 惩治 严惩 侦办 侦破 破案 办案 抓捕 严打 打掉 铲除 处罚'.split(' '),
  '宣传 宣讲 讲好 播报 普法 发动 推介 告知'.split(' '),
  '培训 轮训 演练 训练 教学 授课 练兵'.split(' '),
  '推广 引进 扩种 种植 播种 插秧'.split(' '),
  '防治 防控 防疫 消杀 接种 统防'.split(' '),
  '挂牌 建档 立卡 登记 编号 造册 认定'.split(' '),
  '更新 更换 购置 采购 配备 配齐 添置 安装 储备'.split(' '),
  '招聘 招录 选派 选聘 选拔 引才 选调'.split(' '),
  '拨付 投入 筹措 兑现 发放 补贴 补助 资助'.split(' '),
  '转移 撤离 避险 安置 疏散'.split(' '),
  '物业管理 管护 养护 看护 值守'.split(' '),
  '报告 报送 通报 上报 汇报 公示'.split(' '),
  '考核 考评 奖惩 问责 追责'.split(' '),
];

/** Lines whose acts a text names. */
const actsIn = (text: string): ReadonlySet<number> =>
  new Set(ACTS.flatMap((words, line) => (words.some((word) => text.includes(word)) ? [line] : [])));

/** Whether both name an act of one line, or each acts of other lines; null where one names none. */
export function actsOf(asked: string, given: string): 'same' | 'other' | null {
  const [wanted, done] = [actsIn(asked), actsIn(given)];
  if (wanted.size === 0 || done.size === 0) return null;
  return [...wanted].some((line) => done.has(line)) ? 'same' : 'other';
}
