import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

/** Quotes as `role text`, then speaker and verb of a citation, governor of others. */
const quotes = (text: string): readonly string[] =>
  (reading(text).quotes ?? []).map(({ role, text: inner, speaker, verb, governor }) => {
    const said = speaker === null && verb === null ? '' : ` ← ${speaker ?? '?'} ${verb ?? '?'}`;
    return `${role} ${inner}${said}${governor === null ? '' : ` ← ${governor}`}`;
  });

describe('citation', () => {
  test.each([
    ['习近平总书记指出：“绿水青山就是金山银山。”', 'citation 绿水青山就是金山银山。 ← 习近平总书记 指出'],
    [
      '习近平总书记强调，“安全生产是民生大事，一丝一毫不能放松”。',
      'citation 安全生产是民生大事，一丝一毫不能放松 ← 习近平总书记 强调',
    ],
    ['老百姓常说，“火车跑得快，全靠车头带”。', 'citation 火车跑得快，全靠车头带 ← 老百姓 常说'],
    ['古人云：“为政之要，惟在得人。”', 'citation 为政之要，惟在得人。 ← 古人 云'],
    ['毛泽东同志曾告诫我们：“世界上怕就怕认真二字。”', 'citation 世界上怕就怕认真二字。 ← 毛泽东同志 告诫'],
    [
      '特别是老刘那句“方向盘一头连着饭碗，一头连着人命”，讲到了点子上。',
      'citation 方向盘一头连着饭碗，一头连着人命 ← 老刘 ?',
    ],
    ['要按照省委“闻令而动、令行禁止”的要求抓落实。', 'citation 闻令而动、令行禁止 ← 省委 ?'],
    ['市委领导多次强调，“宁可少收一点，也不能寅吃卯粮”。', 'citation 宁可少收一点，也不能寅吃卯粮 ← 市委领导 强调'],
    ['县委主要负责同志指出：“项目慢了，就是输了。”', 'citation 项目慢了，就是输了。 ← 县委主要负责同志 指出'],
    ['有位企业家当面对我讲：“你们的政策我看不懂。”', 'citation 你们的政策我看不懂。 ← 企业家 讲'],
    ['一位老支书私下跟我说：“开会多了，办事就少了。”', 'citation 开会多了，办事就少了。 ← 一位老支书 说'],
    ['渔民有句话说得好：“不怕浪头高，就怕船不牢。”', 'citation 不怕浪头高，就怕船不牢。 ← 渔民 说'],
    ['习近平总书记指出:"民生无小事,枝叶总关情."', 'citation 民生无小事,枝叶总关情. ← 习近平总书记 指出'],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual([expected]);
  });
});

describe('slogan', () => {
  test.each([
    ['要增强“四个意识”。', 'slogan 四个意识 ← 增强'],
    ['坚决整治“四风”。', 'slogan 四风'],
    ['要抓好除“四害”工作。', 'slogan 四害 ← 抓好'],
    ['推行村书记主任“一肩挑”。', 'slogan 一肩挑 ← 推行'],
    ['树立“抓安全就是保民生，保民生必须抓安全”的理念。', 'slogan 抓安全就是保民生，保民生必须抓安全'],
    ['各位学员，“打铁还需自身硬”。学习是一辈子的事。', 'slogan 打铁还需自身硬'],
    ['提升新任干部的“四种能力”。', 'slogan 四种能力 ← 提升'],
    ['推动发展的“三个引擎”已经启动。', 'slogan 三个引擎'],
    ['强化“绿水青山就是金山银山”的意识。', 'slogan 绿水青山就是金山银山'],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual([expected]);
  });
});

describe('target', () => {
  test.each([
    ['深入实施“归雁工程”。', ['target 归雁工程 ← 实施']],
    ['组织开展“大走访”活动。', ['target 大走访 ← 开展']],
    ['开展党员干部“大轮训”。', ['target 大轮训 ← 开展']],
    ['认真落实好“河长制”。', ['target 河长制 ← 落实']],
    ['着力打造“青河茶”品牌。', ['target 青河茶 ← 打造']],
    ['拓展深化“万企兴万村”行动。', ['target 万企兴万村 ← 拓展深化']],
    ['推进“平安村”和“清洁村”建设。', ['target 平安村 ← 推进', 'target 清洁村 ← 推进']],
    ['实施“春风”“夏雨”行动。', ['target 春风 ← 实施', 'target 夏雨 ← 实施']],
    ['要开展‘回头看’。', ['target 回头看 ← 开展']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  test('in a review too', () => {
    expect(quotes('同志们：\n去年，全市实施“归雁工程”，取得新成效。')).toEqual(['target 归雁工程 ← 实施']);
  });
});

describe('criticism', () => {
  test.each([
    ['坚决防止“两张皮”，不搞“一刀切”。', ['criticism 两张皮', 'criticism 一刀切']],
    ['有的干部热衷于“盆景工程”。', ['criticism 盆景工程']],
    ['“上有政策、下有对策”的现象依然存在。', ['criticism 上有政策、下有对策']],
    ['存在“等靠要”思想。', ['criticism 等靠要']],
    ['“一罚了之”的做法要改。', ['criticism 一罚了之']],
    [
      '去年，工作取得新成效。\n但是，工作中还存在不少问题和差距，有的台账残缺不全，报数靠“估”靠“凑”。',
      ['criticism 估', 'criticism 凑'],
    ],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('term', () => {
  test.each([
    ['下好“先手棋”，牵住“牛鼻子”。', ['term 先手棋', 'term 牛鼻子']],
    // What evils are fought with.
    ['以“刀刃向内”剑指突出问题。', ['term 刀刃向内']],
    ['用“绣花功夫”破解治理难题，以“钉钉子”的劲头整治顽疾。', ['term 绣花功夫', 'term 钉钉子']],
    ['补齐“短板”。', ['term 短板']],
    ['沈书记介绍了“板凳议事”的做法。', ['term 板凳议事']],
    ['靠“讲”凝聚人心。', ['term 讲']],
    ['压实“第一责任人”责任。', ['term 第一责任人']],
    ['编制“十五五”规划。', ['term 十五五']],
    ['“青河茶”名声在外。', ['term 青河茶']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('document', () => {
  test.each([
    ['认真学习《中国共产党章程》和《准则》。', ['document 中国共产党章程', 'document 准则']],
    ['落实《关于“三个一批”的通知》。', ['document 关于“三个一批”的通知', 'slogan 三个一批']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('blamed by what is said around it', () => {
  test.each<[string, readonly string[]]>([
    // What some hold of their work; what those one works for feel is told of them.
    ['有的同志觉得抓粮食“不来钱”“不出彩”，下去没动静。', ['criticism 不来钱', 'criticism 不出彩']],
    ['个别村嫌办合作社“麻烦”，迟迟不动。', ['criticism 麻烦']],
    ['一些群众觉得办事“真顺畅”。', ['term 真顺畅']],
    ['个别单位把“放管服”搞成了“放任自流”。', ['term 放管服', 'criticism 放任自流']],
    // A question is asked of all.
    ['但社会化服务跟不上，“谁来种地”的问题越来越现实。', ['term 谁来种地']],
    ['面对“人往哪里去”的问题，各地要早谋划。', ['term 人往哪里去']],
    ['“脸难看、事难办”的问题仍未根除。', ['criticism 脸难看、事难办']],
    // A saying that tells what fails, though it is to be solved.
    ['着力解决“七八顶大盖帽管不住一顶破草帽”的问题。', ['criticism 七八顶大盖帽管不住一顶破草帽']],
    ['彻底解决“新官不理旧账”问题。', ['criticism 新官不理旧账']],
    ['着力解决“看病难、看病贵”的问题。', ['term 看病难、看病贵']],
    // What will not do, and states to be changed.
    ['“干部干、群众看”不行，“只说不练”不顶用。', ['criticism 干部干、群众看', 'criticism 只说不练']],
    ['没有“钉钉子”的劲头不行，离开“主心骨”不行。', ['term 钉钉子', 'term 主心骨']],
    ['“政府干、群众看”的局面没有根本扭转。', ['criticism 政府干、群众看']],
    ['要改变“年年治、年年乱”的状况。', ['criticism 年年治、年年乱']],
    ['“干部带头干、群众跟着干”成了新风气。', ['slogan 干部带头干、群众跟着干']],
    ['办事群众把大厅叫作“连心桥”。', ['term 连心桥']],
    ['不吃“老本”要立“新功”。', ['criticism 老本', 'term 新功']],
    ['不打“无准备之仗”。', ['criticism 无准备之仗']],
    ['这条路不走“回头路”。', ['criticism 回头路']],
    ['要把学校当成“自家孩子的家”。', ['term 自家孩子的家']],
    ['把“冷板凳”坐成“热板凳”。', ['term 冷板凳', 'term 热板凳']],
    ['信用就是“第二张身份证”。', ['term 第二张身份证']],
    ['再难也是“自家的娃”。', ['term 自家的娃']],
    ['没有调查就是“空口说白话”。', ['criticism 空口说白话']],
    ['手里有粮，不慌就是“定心丸”。', ['term 定心丸']],
    ['动不动就喊“老大难”的干部，要换思想。', ['criticism 老大难']],
    ['有的乡镇种出了“致富椒”。', ['term 致富椒']],
    ['有的企业用上了“电子保姆”，成本降了三成。', ['term 电子保姆']],
    ['有人把这里比作“小江南”。', ['term 小江南']],
    ['个别地方还靠“老把式”看天吃饭。', ['criticism 老把式']],
    ['少数民族群众唱起“幸福谣”。', ['term 幸福谣']],
    ['现有的“老字号”要保护好。', ['term 老字号']],
    ['所有的“空心房”都要拆除。', ['term 空心房']],
    ['拼出“加速度”的时代来了。', ['term 加速度']],
    ['搞“小动作”要不得，搞“大协作”才有出路。', ['criticism 小动作', 'criticism 大协作']],
    ['不是外人，是“娘家人”。', ['term 娘家人']],
    ['医生不是群众的“外人”，而是“自家人”。', ['criticism 外人', 'term 自家人']],
    ['让“银发族”有市场。', ['term 银发族']],
    ['“夜经济”火了起来。', ['term 夜经济']],
    ['“网红路”事故时有发生。', ['term 网红路']],
    ['“熊孩子”溺水事故时有发生。', ['term 熊孩子']],
    ['老人跌倒“没人扶”的现象得到遏制。', ['criticism 没人扶']],
    ['盗采“黑土”行为得到有效遏制。', ['term 黑土']],
    ['防止“非粮化”。', ['criticism 非粮化']],
    ['打破“信息孤岛”。', ['criticism 信息孤岛']],
    ['打破“铁饭碗”，端稳“瓷饭碗”。', ['criticism 铁饭碗', 'term 瓷饭碗']],
    ['告别“土坯房”，住上“小洋楼”。', ['term 土坯房', 'term 小洋楼']],
    ['群众告别“挑水吃”的日子。', ['term 挑水吃']],
    ['丢掉“拐杖”自己走。', ['term 拐杖']],
    ['扭转“上学难”的局面。', ['criticism 上学难']],
    ['刹住“天价彩礼”风。', ['criticism 天价彩礼']],
    ['教研活动要告别“一人讲、众人听”的老套路。', ['criticism 一人讲、众人听']],
    ['各医院要改掉“重治轻防”的老毛病。', ['criticism 重治轻防']],
    ['靠“人海战术”抓安全的日子一去不复返了。', ['criticism 人海战术']],
    ['招商引资拼“土地白菜价”的时代已经过去。', ['criticism 土地白菜价']],
    ['“捂盖子”的做法要不得。', ['criticism 捂盖子']],
    ['“等客来”的思路行不通。', ['criticism 等客来']],
    ['让“南郭先生”混不下去。', ['criticism 南郭先生']],
    ['让“占道王”没有市场。', ['criticism 占道王']],
    ['对无证行医的“游医”要坚决取缔。', ['criticism 游医']],
    ['对屡教不改的“黑校车”要依法严惩。', ['criticism 黑校车']],
    ['如今有的同志下乡是“车窗看庄稼”。', ['criticism 车窗看庄稼']],
    ['我们有的学校至今还在“一张卷子考到底”。', ['criticism 一张卷子考到底']],
    ['个别干部开会发言是“念稿机”。', ['criticism 念稿机']],
    ['下属开口闭口喊“老大”，听着亲热，其实坏了规矩。', ['criticism 老大']],
    ['有人动不动就说“上面没文件”。', ['criticism 上面没文件']],
    ['还自诩为“土专家”。', ['criticism 土专家']],
    ['他们美其名曰“集体研究”。', ['criticism 集体研究']],
    ['制度再好，不执行也是“纸糊的笼子”。', ['criticism 纸糊的笼子']],
    ['规划编得再细，落不了地就是“墙上画饼”。', ['criticism 墙上画饼']],
    ['会上喊得再响，会后没人管也只是“空头支票”。', ['criticism 空头支票']],
    ['不能把家访办成“走门串户拍张照”。', ['criticism 走门串户拍张照']],
    ['防止把“首席医师”当成“首席摆设”。', ['term 首席医师', 'criticism 首席摆设']],
    ['不要把读书会开成“茶话会”。', ['criticism 茶话会']],
    ['要把“问题清单”变成“成果清单”。', ['term 问题清单', 'term 成果清单']],
    ['把学校办成“百姓家门口的好学校”。', ['term 百姓家门口的好学校']],
    ['干部要甘当“店小二”，企业才能唱“主角”。', ['term 店小二', 'term 主角']],
    ['甘当“铺路石”。', ['term 铺路石']],
    ['有的干部甘当“老好人”。', ['criticism 老好人']],
    ['窗口单位要少说“不能办”，多说“怎么办”。', ['criticism 不能办', 'term 怎么办']],
    ['资金分配不撒“胡椒面”，考核不打“太极拳”。', ['criticism 胡椒面', 'criticism 太极拳']],
    ['有的村打出了“共享农庄”品牌。', ['term 共享农庄']],
    ['有的班组被评为“工人先锋号”。', ['term 工人先锋号']],
    ['高校不是企业的“代工厂”，更不是论文的“流水线”。', ['criticism 代工厂', 'criticism 流水线']],
    ['搞所谓的“内部价”，坑了老百姓。', ['criticism 内部价']],
    ['城管要做市民的“贴心人”，而不是“罚款机器”。', ['term 贴心人', 'criticism 罚款机器']],
    ['把握好“时度效”。', ['term 时度效']],
    ['决不让“带病”车辆上路。', ['criticism 带病']],
    ['“黑诊所”得到有效整治。', ['criticism 黑诊所']],
    ['不忘的就是“为民”初心。', ['term 为民']],
    ['没有别的诀窍，就是“严”字当头。', ['term 严']],
    ['没有健康，一切都是“零”。', ['term 零']],
    ['不留“死角”。', ['term 死角']],
    ['不忘“初心”。', ['term 初心']],
    ['“最多跑一次”改革推进不快。', ['term 最多跑一次']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('of whom the blame is told', () => {
  const inProblems = (text: string): readonly string[] =>
    quotes(`同志们：\n去年，工作取得新成效。\n但是，工作中还存在不少问题和差距，${text}`);

  test.each<[string, readonly string[]]>([
    // What is done with the thing falls short, not the thing.
    ['“免申即享”政策落得不快。', ['term 免申即享']],
    ['“首接负责”清单用得不好。', ['term 首接负责']],
    ['“掌上办”事项推进不快，“家门口”服务点建得不多。', ['term 掌上办', 'term 家门口']],
    ['“一窗通办”窗口运转还不够顺畅。', ['term 一窗通办']],
    ['“河长制”巡河流于形式，“诊间结算”落实不到位。', ['term 河长制', 'term 诊间结算']],
    ['“拍脑袋”决策没有绝迹。', ['criticism 拍脑袋']],
    ['“大水漫灌”抽查搞得不少。', ['criticism 大水漫灌']],
    // Of two the second is what the first was wrongly taken for.
    ['把“不见面”审批当成了“不管事”审批。', ['term 不见面', 'criticism 不管事']],
    ['把“容缺受理”窗口变成“来者不拒”窗口。', ['term 容缺受理', 'criticism 来者不拒']],
    // The verb has its object.
    [
      '有的单位抓改革“上热中温下冷”，有的抓安全“开会一阵热”，不见动静。',
      ['criticism 上热中温下冷', 'criticism 开会一阵热'],
    ],
    ['政策落实有“温差”，制度执行有“偏差”。', ['criticism 温差', 'criticism 偏差']],
  ])('among the problems: %s', (text, expected) => {
    expect(inProblems(text)).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    [
      '有的同志怎么想呢？“大坝几十年没事”，“巡不巡都一样”。这是典型的麻痹心理。',
      ['criticism 大坝几十年没事', 'criticism 巡不巡都一样'],
    ],
    ['“多一事不如少一事”，这种心态害死人。', ['criticism 多一事不如少一事']],
    ['“干多干少一个样，干好干坏一个样。”这是错误的认识。', ['criticism 干多干少一个样，干好干坏一个样。']],
    ['“先上车后补票”，这就是不负责任。', ['criticism 先上车后补票']],
    ['“别人都这么干，我也没办法。”这样的说法站不住脚。', ['criticism 别人都这么干，我也没办法。']],
    ['“打铁还需自身硬”，这是我们的底气。', ['term 打铁还需自身硬']],
    ['“打铁还需自身硬。”这是老传统。', ['slogan 打铁还需自身硬。']],
    ['“一线工作法”，这种做法要坚持。', ['term 一线工作法']],
    ['“谁主管、谁负责”，这是防止推诿的关键。', ['slogan 谁主管、谁负责']],
  ])('by the next words: %s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    // What is carried out is the answer, not what is answered.
    ['对考试作弊的，实行“一票否决”，发现一起查处一起。', ['target 一票否决 ← 实行']],
    ['对恶意欠薪的，推行“黑名单”制度，严肃问责。', ['target 黑名单 ← 推行']],
    ['对“黑中介”要严肃处理，发现一起查处一起。', ['criticism 黑中介']],
    // Who is to be kept from harm.
    ['决不能让“老实人”吃亏，决不能让“投机者”得利。', ['term 老实人', 'criticism 投机者']],
    ['不能让“试点县”掉队。', ['term 试点县']],
    ['有同志问我，“这个指标年底前能不能按时完成？”', ['term 这个指标年底前能不能按时完成？']],
    // A class that policy has a name for.
    ['6户“僵尸企业”已处置4户。', ['term 僵尸企业']],
    ['加快处置“僵尸企业”，培育“瞪羚企业”。', ['term 僵尸企业', 'target 瞪羚企业 ← 培育']],
    ['整治“僵尸企业”。', ['criticism 僵尸企业']],
    // An attribute of what is to be everywhere.
    ['实现社保费“家门口”缴费点全覆盖。', ['term 家门口']],
    ['推进“一刻钟”取件站点全覆盖。', ['term 一刻钟']],
    ['推进“雪亮工程”全覆盖。', ['target 雪亮工程 ← 推进']],
    ['推动“平安校园”建设全覆盖。', ['target 平安校园 ← 推动']],
    // What is to be left behind.
    ['推动“以票管税”向“以数治税”转变。', ['term 以票管税', 'term 以数治税']],
    ['实现“群众跑腿”为“数据跑路”。', ['term 群众跑腿', 'term 数据跑路']],
    ['推动“人工巡查”到“智能预警”的转型。', ['term 人工巡查', 'term 智能预警']],
    ['推动“以旧换新”向乡镇延伸。', ['target 以旧换新 ← 推动']],
    // What a motto gives.
    ['我们要有“板凳要坐十年冷”的定力。', ['slogan 板凳要坐十年冷']],
    ['保持“咬定青山不放松”的韧劲。', ['slogan 咬定青山不放松']],
    ['要有“功成不必在我”的境界和“功成必定有我”的担当。', ['slogan 功成不必在我', 'slogan 功成必定有我']],
    ['以“时时放心不下”的责任感抓安全。', ['slogan 时时放心不下']],
    ['拿出“刮骨疗毒”的勇气。', ['term 刮骨疗毒']],
    ['抓干部“大练兵”，抓党建“红旗渠”品牌。', ['target 大练兵 ← 抓', 'target 红旗渠 ← 抓']],
    ['规划部负责拟订“退出清单”。', ['target 退出清单 ← 拟订']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

test.fails.each<[string, readonly string[]]>([
  ['每个网格都要配齐“一长三员”。', ['slogan 一长三员 ← 配齐']],
  ['各社区要建好用好“五张清单”。', ['slogan 五张清单 ← 建好用好']],
])('%s', (text, expected) => {
  expect(quotes(text)).toEqual(expected);
});

describe('governors of slogans and names', () => {
  test.each<[string, readonly string[]]>([
    // Beside the first object of its verb; not what is done with both.
    ['一手抓整改，一手抓复工复产和“六稳”“六保”。', ['slogan 六稳 ← 抓', 'slogan 六保 ← 抓']],
    ['扎实做好防汛抗旱和“三防”工作。', ['slogan 三防 ← 做好']],
    ['推进城镇化与“三农”协调发展，加强作风建设和“四风”整治。', ['slogan 三农', 'slogan 四风']],
    ['新闻媒体要开设“曝光台”，开通“民生热线”。', ['target 曝光台 ← 开设', 'target 民生热线 ← 开通']],
    ['各乡镇要搞好“代耕代种”志愿服务，搭建“银企对接”平台。', ['target 代耕代种 ← 搞好', 'target 银企对接 ← 搭建']],
    ['搞好服务，靠的是“店小二”精神。', ['term 店小二']],
    ['大家认为要抓好“双减”。', ['slogan 双减 ← 抓好']],
    ['党员要发扬“孺子牛”精神。', ['target 孺子牛 ← 发扬']],
    ['推动河湖“四乱”问题动态清零。', ['slogan 四乱']],
    ['要坚持以“三个有利于”为标准。', ['slogan 三个有利于']],
    ['守好防疫“三道防线”。', ['slogan 三道防线 ← 守']],
    ['建好“三张清单”。', ['slogan 三张清单 ← 建']],
    ['用好“四种形态”。', ['slogan 四种形态 ← 用好']],
    ['打好“三大攻坚战”。', ['slogan 三大攻坚战 ← 打好']],
    ['当好“五大员”。', ['slogan 五大员 ← 当好']],
    ['念好“三字经”。', ['slogan 三字经 ← 念']],
    ['社区、社工、社会组织“三社联动”，先搞试点。', ['slogan 三社联动']],
    ['学院党委要把班子建设摆上“三会一课”。', ['slogan 三会一课']],
    ['全县推行的“一窗受理”改革，得到表扬。', ['target 一窗受理 ← 推行']],
    ['坚定不移打造“三个高地”。', ['slogan 三个高地 ← 打造']],
    ['牢牢把握“三个确保”：确保供水。', ['slogan 三个确保 ← 把握']],
    ['全力夺取“双胜利”。', ['slogan 双胜利 ← 夺取']],
    ['加强党对“三农”工作的领导。', ['slogan 三农']],
    ['完成120个村“两委”换届。', ['slogan 两委']],
    ['建立项目落地、要素保障、政策兑现等“三张清单”。', ['slogan 三张清单 ← 建立']],
    ['打造生态文旅“三个十亿”产业，康养、体育“两个五亿”产业。', ['slogan 三个十亿 ← 打造', 'slogan 两个五亿 ← 打造']],
    ['推进义务教育、职业教育、高等教育三个领域“零事故”。', ['target 零事故 ← 推进']],
    ['与农村“两委”换届相结合。', ['slogan 两委']],
    ['所谓“三新”，就是新技术、新产业、新模式。', ['slogan 三新']],
    ['解决好“三农”问题。', ['slogan 三农 ← 解决']],
    ['加快在各行业推进“互联网+”。', ['target 互联网+ ← 推进']],
    ['民警常年坚守的“孤勇者”。', ['term 孤勇者']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('words told behind, or demanded by a body', () => {
  test.each<[string, readonly string[]]>([
    ['“民族要复兴，乡村必振兴”，这是习近平总书记的重要论断。', ['citation 民族要复兴，乡村必振兴 ← 习近平总书记 ?']],
    ['“宁可备而不用，不可用时无备。”一位老防汛这样说。', ['citation 宁可备而不用，不可用时无备。 ← 一位老防汛 ?']],
    ['“民族要复兴，乡村必振兴。”我们要牢记总书记的教导。', ['slogan 民族要复兴，乡村必振兴。']],
    [
      '税务总局提出了“政策落实要给力、数据服务要尽力”的“双力”要求。',
      ['citation 政策落实要给力、数据服务要尽力 ← 税务总局 提出', 'slogan 双力'],
    ],
    ['从一开始就对工作人员提出“廉洁、勤政、务实、高效”的要求。', ['slogan 廉洁、勤政、务实、高效']],
    ['俗话讲，“家有一老，如有一宝”。', ['citation 家有一老，如有一宝 ← 俗话 讲']],
    [
      '《尚书》里早有一句告诫：“玩人丧德，玩物丧志。”',
      ['document 尚书', 'citation 玩人丧德，玩物丧志。 ← 《尚书》 告诫'],
    ],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('a voice in the clause before, over another quotation, or still to be filled in', () => {
  test.each<[string, readonly string[]]>([
    [
      '今年春天，省长作出重要批示，强调“林长治林，贵在常长”，要求广大护林员“把山当家来守，把树当子来养”。',
      ['citation 林长治林，贵在常长 ← 省长 强调', 'citation 把山当家来守，把树当子来养 ← 省长 要求'],
    ],
    [
      '去年，王志刚省长到我县考察，指出“粮食安全，重在种子”，勉励科技人员“把论文写在大地上”。',
      ['citation 粮食安全，重在种子 ← 王志刚省长 指出', 'citation 把论文写在大地上 ← 王志刚省长 勉励'],
    ],
    ['省委要求各级干部“眼睛向下看，身子往下沉”。', ['citation 眼睛向下看，身子往下沉 ← 省委 要求']],
    ['{{领导姓名}}前天来厂里调研时讲，“机器稳，人心才稳”。', ['citation 机器稳，人心才稳 ← {{领导姓名}} 讲']],
    ['【领导姓名】说，“路通了，心就通了”。', ['citation 路通了，心就通了 ← 【领导姓名】 说']],
    // What is to be done, what everybody says, a name under a verb of saying.
    ['要求各单位开展“大学习、大讨论、大调研”活动。', ['target 大学习、大讨论、大调研 ← 开展']],
    ['我们常说，“基础不牢，地动山摇”。', ['slogan 基础不牢，地动山摇']],
    ['老话讲“人心齐，泰山移”。', ['slogan 人心齐，泰山移']],
    ['省长强调“一把手”要负总责。', ['term 一把手']],
    ['要探索实施“数字方志”工程，守牢“四条底线”。', ['target 数字方志 ← 实施', 'slogan 四条底线 ← 守牢']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('marks', () => {
  test.each([
    ['“甲村”', '“甲村”', '甲村'],
    ["'甲村'", "'甲村'", '甲村'],
    ['"甲村"', '"甲村"', '甲村'],
    ['「甲村」', '「甲村」', '甲村'],
    ['《甲村志》', '《甲村志》', '甲村志'],
    ['“甲\u200b村”', '“甲\u200b村”', '甲\u200b村'],
  ])('%j', (text, written, inner) => {
    const [quote] = reading(`这里有${text}一处。`).quotes ?? [];
    expect(quote?.span).toEqual({ start: 3, end: 3 + written.length });
    expect(quote?.text.replace('\u200b', '')).toBe(inner.replace('\u200b', ''));
  });

  test.each(['（甲村）', '【甲村】', '“甲村', '甲村”', "don't"])('%j is no quote', (text) => {
    expect(reading(`这里有${text}一处。`).quotes).toEqual([]);
  });

  test('nested ones are both there', () => {
    expect(quotes('他说的“甲‘乙’丙”在这里。')).toHaveLength(2);
  });
});

describe('texts made to hang it', () => {
  test.each<[string, string]>([
    [
      'circumstances that may be read in many ways',
      `${'在'.repeat(90)}${'甲'.repeat(25)}说：“我们一定要把这件事情办好办实办到底”。`,
    ],
    ['names that each tell the next', '“甲”，即'.repeat(20000)],
  ])('%s', (_, text) => {
    expect(reading(text).quotes?.length).toBeGreaterThan(0);
  });
});

describe('what stands around a quotation in other uses', () => {
  test.each<[string, readonly string[]]>([
    // The verb is part of a noun, or tells the kind of what is received.
    ['我们在项目建设上提出了“一站式”和“保姆式”服务。', ['term 一站式', 'term 保姆式']],
    ['连续三个季度进入重点项目推进“红榜”。', ['term 红榜']],
    ['在乡村建设中推出“积分超市”。', ['target 积分超市 ← 推出']],
    ['进入新阶段，要推进“智慧校园”。', ['target 智慧校园 ← 推进']],
    ['落实上级“三个不减”要求。', ['slogan 三个不减 ← 落实']],
    // The verb nearest to it, where another has the meeting or the feeling.
    ['增强深化“放管服”改革的责任感。', ['target 放管服 ← 深化']],
    ['贯彻落实全省深化“放管服”改革会议精神。', ['target 放管服 ← 深化']],
    ['贯彻落实“放管服”改革会议精神。', ['target 放管服 ← 贯彻落实']],
    ['要拓展深化“双减”成果。', ['slogan 双减 ← 拓展深化']],
    // What is only told of, or looked for.
    ['下发了“优秀标兵”评选情况的通报。', ['term 优秀标兵']],
    ['“黑诊所”一律严查。', ['criticism 黑诊所']],
    ['“硬碰硬”查问题，“点对点”讲方法。', ['term 硬碰硬', 'term 点对点']],
    ['“敲门难”等问题突出。', ['criticism 敲门难']],
    // Proverbs.
    ['越到最后越要紧，“行百里者半九十”，不能松劲。', ['slogan 行百里者半九十']],
    ['常言道“磨刀不误砍柴工”，要先学后干。', ['slogan 磨刀不误砍柴工']],
    ['下好“先手棋”，打好主动仗。', ['term 先手棋']],
    ['“开门红”，要靠大家。', ['term 开门红']],
    // Somebody's words, whose name was taken out.
    ['强调：“旅游是综合性产业，是发展的动力。”', ['citation 旅游是综合性产业，是发展的动力。 ← ? 强调']],
    // What is built, however long its name.
    ['建设“花园式、生态型、现代化历史名城”。', ['target 花园式、生态型、现代化历史名城 ← 建设']],
    ['坚持“敢为人先、艰苦奋斗、开放包容”。', ['slogan 敢为人先、艰苦奋斗、开放包容 ← 坚持']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('a person by name or calling, before a comma or the mark', () => {
  test.each<[string, readonly string[]]>([
    [
      '诺贝尔奖得主屠呦呦说过，“科学研究不是为了争名争利”。',
      ['citation 科学研究不是为了争名争利 ← 诺贝尔奖得主屠呦呦 说'],
    ],
    ['袁隆平院士说，“人就像种子，要做一粒好种子”。', ['citation 人就像种子，要做一粒好种子 ← 袁隆平院士 说']],
    [
      '鲁迅先生有句话，“愿中国青年都摆脱冷气，只是向上走”。',
      ['citation 愿中国青年都摆脱冷气，只是向上走 ← 鲁迅先生 ?'],
    ],
    [
      '教育家陶行知先生说过，“千教万教教人求真，千学万学学做真人”。',
      ['citation 千教万教教人求真，千学万学学做真人 ← 教育家陶行知先生 说'],
    ],
    [
      '全国劳模、我公司焊接高级技师李大江经常讲，“焊缝就是良心，差一丝都不行”。',
      ['citation 焊缝就是良心，差一丝都不行 ← 全国劳模、我公司焊接高级技师李大江 常讲'],
    ],
    [
      '大诗人白居易说，“文章合为时而著，歌诗合为事而作”。',
      ['citation 文章合为时而著，歌诗合为事而作 ← 大诗人白居易 说'],
    ],
    ['王进喜说“宁肯少活二十年，拼命也要拿下大油田”。', ['citation 宁肯少活二十年，拼命也要拿下大油田 ← 王进喜 说']],
    ['《论语》中说，“其身正，不令而行”。', ['document 论语', 'citation 其身正，不令而行 ← 《论语》 说']],
    ['《庄子》里有句话，叫“井蛙不可以语于海”。', ['document 庄子', 'citation 井蛙不可以语于海 ← 《庄子》 ?']],
    ['列车长赵敏告诉我，“春运就是我们的考场”。', ['citation 春运就是我们的考场 ← 列车长赵敏 告诉']],
    ['一位外商曾经坦言，“在这里办事，不用找人”。', ['citation 在这里办事，不用找人 ← 一位外商 坦言']],
    ['毛泽东同志就提出“水利是农业的命脉”。', ['citation 水利是农业的命脉 ← 毛泽东同志 提出']],
    ['正如习近平总书记所说的，“幸福都是奋斗出来的”。', ['citation 幸福都是奋斗出来的 ← 习近平总书记 ?']],
    // Nobody in particular, or no speaker.
    ['换句话说，“安全就是饭碗”，一刻也不能松。', ['slogan 安全就是饭碗']],
    ['大家都说，“班长带得好，全班错不了”。', ['slogan 班长带得好，全班错不了']],
    ['历史告诉我们，“落后就要挨打”。', ['slogan 落后就要挨打']],
    ['县里提出，“工业强县”不动摇。', ['term 工业强县']],
    ['要把“好消息”告诉群众。', ['term 好消息']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('sources and deeds before a saying', () => {
  test.each<[string, readonly string[]]>([
    [
      '习近平总书记高度重视水利工作，多次发表重要讲话、作出重要批示，深刻指出“水是生命之源、生产之要”。',
      ['citation 水是生命之源、生产之要 ← 习近平总书记 深刻指出'],
    ],
    [
      '***高度重视水利工作，多次作出重要批示，深刻指出“水是生命之源、生产之要”。',
      ['citation 水是生命之源、生产之要 ← ? 深刻指出'],
    ],
    ['《劝学》里有句话，叫“不积跬步，无以至千里”。', ['document 劝学', 'citation 不积跬步，无以至千里 ← 《劝学》 ?']],
    ['《左传》有云，“居安思危，思则有备”。', ['document 左传', 'citation 居安思危，思则有备 ← 《左传》 有云']],
    [
      '我记得苏轼在《题西林壁》中有句诗讲“横看成岭侧成峰”。',
      ['document 题西林壁', 'citation 横看成岭侧成峰 ← 苏轼 讲'],
    ],
    ['周恩来总理就提出“水利工作如履薄冰”。', ['citation 水利工作如履薄冰 ← 周恩来总理 提出']],
    // A name under a verb of saying, a book that is only read.
    ['市长提出“数字水务”，要抓好落实。', ['term 数字水务']],
    ['要认真学习《条例》，落实“河长制”。', ['document 条例', 'target 河长制 ← 落实']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('letters, papers, bowls', () => {
  test.each<[string, readonly string[]]>([
    ['始终牢记“规矩”两个字。', ['term 规矩']],
    ['突出“严”字，始终坚持“严”的标准。', ['term 严', 'target 严 ← 坚持']],
    ['贯彻落实关于“垃圾分类”的重要批示精神。', ['term 垃圾分类']],
    ['推进“垃圾分类”，落实“垃圾分类”责任。', ['target 垃圾分类 ← 推进', 'target 垃圾分类 ← 落实']],
    ['筹备好“百日会战”动员大会。', ['term 百日会战']],
    ['开展“百日会战”。', ['target 百日会战 ← 开展']],
    ['端稳粮食安全的“铁饭碗”。', ['term 铁饭碗']],
    ['坚决打破“铁饭碗”。', ['criticism 铁饭碗']],
    ['有的放矢抓好后段工作，为“迎国检、保先进”鼓劲。', ['slogan 迎国检、保先进']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('how things stand, what is built, what is spared or missed', () => {
  test.each<[string, readonly string[]]>([
    // What things are like is described, what is built has a verb, what one goes by is urged.
    ['经济运行呈现“稳中有进、稳中向好”的良好态势。', ['term 稳中有进、稳中向好']],
    ['我县面临“前有标兵、后有追兵”的严峻形势。', ['term 前有标兵、后有追兵']],
    ['形成“党委领导、政府负责、社会协同”的工作格局。', ['target 党委领导、政府负责、社会协同 ← 形成']],
    ['建立“县级统筹、乡镇主责、村级落实”工作机制。', ['target 县级统筹、乡镇主责、村级落实 ← 建立']],
    ['坚持“以学生为中心”的办学理念。', ['slogan 以学生为中心']],
    ['牢记“为民服务”的宗旨。', ['slogan 为民服务']],
    ['牢记“忠诚”两个字。', ['term 忠诚']],
    ['没有形成“一盘棋”格局。', ['term 一盘棋']],
    ['组建“青年突击队”。', ['target 青年突击队 ← 组建']],
    ['擦亮“金名片”，织密“监督网”。', ['term 金名片', 'term 监督网']],
    ['贯彻落实省委关于“厕所革命”的重要批示精神。', ['term 厕所革命']],
    ['召开重点项目集中开工暨“项目大会战”动员会。', ['term 项目大会战']],
    // A set keeps its verb whatever it is called.
    ['牢固树立“两个服务”意识。', ['slogan 两个服务 ← 树立']],
    ['始终坚持“向管理要质量，向课堂要质量”的备考思路。', ['slogan 向管理要质量，向课堂要质量']],
    // Who is to be spared, what is not to be lost sight of, what is not enough alone.
    ['严禁“老、弱、病、残、幼”下河巡堤。', ['term 老、弱、病、残、幼']],
    ['不要小看这个“小切口”。', ['term 小切口']],
    ['不能忘了“共产党员”这个身份。', ['term 共产党员']],
    ['不能只当“指挥员”，还要当“战斗员”。', ['term 指挥员', 'term 战斗员']],
    ['不能只当“传声筒”，更要当“解题人”。', ['criticism 传声筒', 'term 解题人']],
    ['端牢“铁饭碗”。', ['term 铁饭碗']],
    ['打破“铁饭碗”，不吃“大锅饭”。', ['criticism 铁饭碗', 'criticism 大锅饭']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['缺少“领军人才”，叫得响的“拳头产品”不多。', ['term 领军人才', 'term 拳头产品']],
    ['与“全省一流”的目标相比还有差距。', ['term 全省一流']],
    ['“智慧法院”建设起步较晚。', ['term 智慧法院']],
    ['“卡脖子”技术攻关还没有突破。', ['term 卡脖子']],
    ['对“互联网+”研究不深。', ['term 互联网+']],
    ['乡村文化是一座“富矿”，挖得还不深。', ['term 富矿']],
    ['一些企业“小富即安”，个别医生收“红包”。', ['criticism 小富即安', 'criticism 红包']],
    ['项目储备“青黄不接”。', ['criticism 青黄不接']],
  ])('among the problems: %s', (text, expected) => {
    expect(quotes(`同志们：\n去年，工作取得新成效。\n但是，工作中还存在不少问题和差距，${text}`)).toEqual(expected);
  });
});

describe('who says it and what is reached', () => {
  test.each<[string, readonly string[]]>([
    ['指导员经常告诫战士，“平时多流汗，战时少流血”。', ['citation 平时多流汗，战时少流血 ← 指导员 告诫']],
    ['学校要求学生，“进校即静、入室即学”。', ['citation 进校即静、入室即学 ← 学校 要求']],
    ['副市长张伟强调，“安全无小事，责任大于天”。', ['citation 安全无小事，责任大于天 ← 副市长张伟 强调']],
    ['纪委副书记XX要求：“对顶风违纪的一查到底。”', ['citation 对顶风违纪的一查到底。 ← 纪委副书记XX 要求']],
    ['他在忏悔书中写道：“一步错，步步错。”', ['citation 一步错，步步错。 ← 他 写道']],
    ['力争将园区打造成“千亿园区”。', ['target 千亿园区 ← 打造']],
    ['要把支部建成“战斗堡垒”。', ['term 战斗堡垒']],
    ['实现“案件不积压、矛盾不上交”的目标。', ['target 案件不积压、矛盾不上交 ← 实现']],
    ['围绕“案件不积压、矛盾不上交”的目标。', ['slogan 案件不积压、矛盾不上交']],
    ['统筹推进“平安法院”“智慧法院”建设。', ['target 平安法院 ← 推进', 'target 智慧法院 ← 推进']],
    ['汇聚“众人拾柴火焰高”的合力。', ['slogan 众人拾柴火焰高']],
    ['坚持“三要三不要”的基本原则。', ['slogan 三要三不要 ← 坚持']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('questions, days, truths', () => {
  test.each<[string, readonly string[]]>([
    ['习近平总书记多次强调“空谈误国、实干兴邦”。', ['citation 空谈误国、实干兴邦 ← 习近平总书记 强调']],
    ['县委提出“工业强县、旅游兴县”战略。', ['slogan 工业强县、旅游兴县']],
    ['“培养什么人、怎样培养人、为谁培养人”是教育的根本问题。', ['slogan 培养什么人、怎样培养人、为谁培养人']],
    ['围绕“谁来种地、怎么种地”，各镇作了探索。', ['term 谁来种地、怎么种地']],
    ['按照“谁主管、谁负责”的原则。', ['slogan 谁主管、谁负责']],
    ['要明白“贪如火，不遏则燎原”的道理。', ['slogan 贪如火，不遏则燎原']],
    ['学习贯彻“七一”重要讲话精神。', ['term 七一']],
    ['落实“菜篮子”市长负责制。', ['target 菜篮子 ← 落实']],
    ['实现“小事不出村、大事不出镇”。', ['target 小事不出村、大事不出镇 ← 实现']],
    ['做到“小事不出村、大事不出镇”。', ['slogan 小事不出村、大事不出镇 ← 做到']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('campaigns behind a noun of treatment', () => {
  test.each<[string, readonly string[]]>([
    ['推动农村环境整治“百日攻坚”和“全民清洁”行动。', ['target 百日攻坚 ← 推动', 'target 全民清洁 ← 推动']],
    ['要深入推进校园周边整治“百日会战”行动。', ['target 百日会战 ← 推进']],
    ['在全镇违建治理“百日行动”动员会上的讲话', ['term 百日行动']],
    ['开展市场秩序整治“春风”专项行动。', ['target 春风 ← 开展']],
    ['开展欠薪整治“护薪行动”。', ['target 护薪行动 ← 开展']],
    ['要集中开展打击“雷霆”行动。', ['target 雷霆 ← 开展']],
    ['要严厉打击“数字清零”。', ['criticism 数字清零']],
    ['要打击“突击清零”，防止反弹。', ['criticism 突击清零']],
    ['坚决整治“运动式行动”。', ['criticism 运动式行动']],
    ['要整治“百日冲刺”式的作秀。', ['criticism 百日冲刺']],
    ['坚决整治“小官贪腐”。', ['criticism 小官贪腐']],
    ['开展整治“吃拿卡要”专项行动。', ['criticism 吃拿卡要']],
    ['集中整治“黄牛倒号”“虚假宣传”。', ['criticism 黄牛倒号', 'criticism 虚假宣传']],
    ['严厉打击“黑中介”“黑救护车”。', ['criticism 黑中介', 'criticism 黑救护车']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('the verb that governs', () => {
  test.each<[string, readonly string[]]>([
    // A verb of its own before the mark.
    ['要进一步提高政治站位、深化思想认识、胸怀“国之大者”，把工作抓实。', ['term 国之大者']],
    ['要增强服务意识、改进工作作风、牢记“第一职责”。', ['term 第一职责']],
    ['增强学习、服务、创新“三种本领”。', ['slogan 三种本领 ← 增强']],
    ['抓好党员、干部“大轮训”。', ['target 大轮训 ← 抓好']],
    // The noun of the one before is no verb.
    ['落实市委“五抓”工作部署和县委“六促”工作安排。', ['slogan 五抓 ← 落实', 'slogan 六促 ← 落实']],
    ['实施“归雁工程”和人才“头雁计划”战略。', ['target 归雁工程 ← 实施', 'target 头雁计划 ← 实施']],
    ['落实“河长制”，推进“林长制”。', ['target 河长制 ← 落实', 'target 林长制 ← 推进']],
    ['自去年开展创建“五型”机关活动以来，面貌一新。', ['slogan 五型 ← 创建']],
    ['围绕全省生态文明建设“绿色家园”三年行动抓落实。', ['term 绿色家园']],
    ['实现产值翻番和“绿水绕城”的双重目标。', ['target 绿水绕城 ← 实现']],
    ['聚焦产值翻番和“绿水绕城”的目标。', ['term 绿水绕城']],
    // What is held to has its verb, a notion has none.
    ['坚持“人民至上、生命至上”，抓好防汛。', ['slogan 人民至上、生命至上 ← 坚持']],
    ['坚持“应收尽收、应治尽治”的工作原则。', ['slogan 应收尽收、应治尽治 ← 坚持']],
    ['坚持“房住不炒”的定位。', ['slogan 房住不炒 ← 坚持']],
    ['坚持“河长制”，守好一河清水。', ['target 河长制 ← 坚持']],
    ['坚持“患者至上”的理念。', ['slogan 患者至上']],
    // The ability is strengthened.
    ['要增强“敢为”的本领，提升“善为”的能力。', ['term 敢为', 'term 善为']],
    ['提升“七种能力”。', ['slogan 七种能力 ← 提升']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('cards, battles, questions', () => {
  test.each<[string, readonly string[]]>([
    ['打好“文化牌”，发起“总攻战”。', ['term 文化牌', 'term 总攻战']],
    ['创建“清水湾”品牌。', ['target 清水湾 ← 创建']],
    ['开展“山头绿起来”活动。', ['target 山头绿起来 ← 开展']],
    ['不能搞“小山头”。', ['criticism 小山头']],
    ['关键是“人心冷暖”这一根本性问题。', ['term 人心冷暖']],
    ['要解决“人浮于事”等突出问题。', ['term 人浮于事']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('those who were named before', () => {
  test.each<[string, readonly string[]]>([
    [
      '他反复强调“抓基层就是打基础”“基础不牢、地动山摇”，并告诫全体干部“干部干部、干字当头”。',
      [
        'citation 抓基层就是打基础 ← 他 反复强调',
        'citation 基础不牢、地动山摇 ← 他 反复强调',
        'citation 干部干部、干字当头 ← 他 告诫',
      ],
    ],
    ['总书记到村里看望乡亲，他强调，“小康路上一个都不能掉队”。', ['citation 小康路上一个都不能掉队 ← 总书记 强调']],
    ['祖先早就提出“与人不求备，检身若不及”。', ['citation 与人不求备，检身若不及 ← 祖先 提出']],
    ['他带头开展“入户大走访”。', ['target 入户大走访 ← 开展']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('whom it concerns, how it is done, what is made known', () => {
  test.each<[string, readonly string[]]>([
    ['对窗口单位来说，“门难进、脸难看”任何时候都不能有。', ['criticism 门难进、脸难看']],
    ['对我们年轻干部来讲，“一勤天下无难事”永远不会过时。', ['term 一勤天下无难事']],
    ['他对年轻干部说，“一勤天下无难事”。', ['citation 一勤天下无难事 ← 他 说']],
    ['坚持不懈地实施好“名师工程”。', ['target 名师工程 ← 实施']],
    ['坚持“名师工程”。', ['target 名师工程 ← 坚持']],
    ['要推行选派退休干部担任小区“红管家”的做法。', ['target 红管家 ← 推行']],
    ['要坚决纠正检查“走马观花”的做法。', ['criticism 走马观花']],
    ['要严厉打击“净网行动”中的漏网之鱼。', ['term 净网行动']],
    ['要严厉打击“数字清零”。', ['criticism 数字清零']],
  ])('%s', (text, expected) => {
    expect(quotes(`同志们：\n一、抓落实\n${text}\n`)).toEqual(expected);
  });
});

describe('the first of a row, one character, what is refused', () => {
  test.each<[string, readonly string[]]>([
    // A noun that opens the members of a set is no verb; two verbs are.
    ['确保组织、人员、经费“三到位”。', ['slogan 三到位']],
    ['落实建设、管理、运营“三统一”。', ['slogan 三统一 ← 落实']],
    ['建立、完善“三项制度”。', ['slogan 三项制度 ← 建立']],
    ['推进水源、管网、计量“三改造”。', ['slogan 三改造 ← 推进']],
    // One character is stressed, or blamed.
    ['聚焦“弱”“小”“散”发力。', ['term 弱', 'term 小', 'term 散']],
    ['要突出“准”字、畅通“下”的渠道。', ['term 准', 'term 下']],
    ['统计数据坚决杜绝“估”“凑”。', ['criticism 估', 'criticism 凑']],
    ['推进“乡村夜校”建设。', ['target 乡村夜校 ← 推进']],
    // What is refused or fought.
    ['要敢于向“水课”说不。', ['criticism 水课']],
    ['对“人情案”“关系案”坚决说“不”。', ['criticism 人情案', 'criticism 关系案', 'term 不']],
    ['坚决同“酒桌文化”说再见，向“村霸”亮剑。', ['criticism 酒桌文化', 'criticism 村霸']],
    ['要向“枫桥经验”看齐，对“老字号”上心。', ['term 枫桥经验', 'term 老字号']],
    ['对“金牌店小二”说声谢谢，跟“娘家人”说不完的话。', ['term 金牌店小二', 'term 娘家人']],
    ['向“新材料”要动力，向“卡脖子”技术发起攻关。', ['term 新材料', 'term 卡脖子']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('what a body wants of us, and what I said before', () => {
  test.each<[string, readonly string[]]>([
    ['省厅要求我们“走在前、当标杆”，我们要照办。', ['citation 走在前、当标杆 ← 省厅 要求']],
    ['县里要求我们“当月清零、当月销号”。', ['citation 当月清零、当月销号 ← 县里 要求']],
    ['集团公司要求各单位“稳字当头、稳中求进”。', ['citation 稳字当头、稳中求进 ← 集团公司 要求']],
    ['岗位要求我们“懂技术、会管理”。', ['slogan 懂技术、会管理']],
    ['新形势要求党员干部“既要政治过硬、又要本领高强”。', ['slogan 既要政治过硬、又要本领高强']],
    ['我们要求大家“走在前、作示范”。', ['slogan 走在前、作示范']],
    ['因为这件事我原来讲过一句话：“小洞不补，大洞吃苦。”', ['citation 小洞不补，大洞吃苦。 ← 我 讲过']],
    ['王老汉对我讲过一句话：“小洞不补，大洞吃苦。”', ['citation 小洞不补，大洞吃苦。 ← 王老汉 讲过']],
    ['我多次讲过：“宁可备而不用，不可用而不备。”', ['citation 宁可备而不用，不可用而不备。 ← 我 讲']],
    ['因为工期紧，王县长讲过：“雨天当晴天干，晚上当白天干。”', ['citation 雨天当晴天干，晚上当白天干。 ← 王县长 讲']],
    ['我要求：“一周一调度，一月一通报。”', ['slogan 一周一调度，一月一通报。']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('a preposition before the mark', () => {
  test.each<[string, readonly string[]]>([
    ['全县妇联组织紧紧围绕“强三性、去四化”的改革要求。', ['slogan 强三性、去四化']],
    ['推进各项工作围绕“三个中心”展开。', ['slogan 三个中心']],
    ['组织开展“三个中心”建设。', ['slogan 三个中心 ← 开展']],
    ['要建强“三支队伍”，培树“巾帼标兵”。', ['slogan 三支队伍 ← 建强', 'target 巾帼标兵 ← 培树']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('points of a list of faults', () => {
  test.each<[string, readonly string[]]>([
    [
      '要防止三种倾向：一是“上下一般粗”，照抄照搬；二是“说归说”，坐而论道。',
      ['criticism 上下一般粗', 'criticism 说归说'],
    ],
    ['要纠正几种不良风气。\n一是“人情风”。大操大办。\n二是“等一等”。观望。', ['criticism 人情风', 'criticism 等一等']],
    ['要树立三种意识：一是“一条心”，二是“一股劲”。', ['term 一条心', 'term 一股劲']],
    ['要发扬两种作风：一是“马上就办”，二是“钉钉子”。', ['term 马上就办', 'term 钉钉子']],
    ['防止返贫要做到两点：一是“早发现”，二是“早帮扶”。', ['term 早发现', 'term 早帮扶']],
    ['要解决两个问题：一是“人往哪里去”，二是“钱从哪里来”。', ['term 人往哪里去', 'term 钱从哪里来']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('a verb of its own, nouns that read as verbs, what is drawn or carried', () => {
  test.each<[string, readonly string[]]>([
    ['坚持“党员包片”不松劲，持续打造“暖心助学”品牌。', ['target 党员包片 ← 坚持', 'target 暖心助学 ← 打造']],
    ['坚持“党员包片”持续发力打造“暖心助学”品牌。', ['target 党员包片 ← 坚持', 'target 暖心助学 ← 打造']],
    ['推进“一带一路”建设、长江大保护“两大战略”。', ['slogan 一带一路 ← 推进', 'slogan 两大战略 ← 推进']],
    // The last word of the member before; a title.
    ['围绕新型城镇化建设、“三农”工作等课题深入调研。', ['slogan 三农']],
    ['建立、完善“三项制度”。', ['slogan 三项制度 ← 建立']],
    ['他是市企业家协会执行会长、“行业标兵”。', ['term 行业标兵']],
    ['严格执行“首问负责制”。', ['target 首问负责制 ← 执行']],
    // Whose it is.
    ['当好政策落实的“监督员”，做群众信赖的“贴心人”。', ['term 监督员', 'term 贴心人']],
    ['坚定扛起防汛“先锋队”责任，扛牢“三个责任”。', ['term 先锋队', 'slogan 三个责任']],
    ['坚决扛起“三个责任”。', ['slogan 三个责任 ← 扛起']],
    ['进一步树牢“四个意识”，坚定践行“两个维护”。', ['slogan 四个意识 ← 树牢', 'slogan 两个维护 ← 践行']],
    ['绘就乡村振兴“新画卷”，不断做大“蛋糕”。', ['term 新画卷', 'term 蛋糕']],
    ['打造“主力军队史馆”，建设“画卷小镇”。', ['target 主力军队史馆 ← 打造', 'target 画卷小镇 ← 建设']],
    ['绘就“和美乡村”新图景，做大“首店经济”。', ['target 和美乡村 ← 绘就', 'target 首店经济 ← 做大']],
    // Both are called the same.
    ['开展创先争优活动和“下基层、解民忧”主题活动。', ['target 下基层、解民忧 ← 开展']],
    ['开展创先争优活动和“下基层、解民忧”座谈会。', ['slogan 下基层、解民忧']],
    // Names that all end in what is built; clauses.
    ['创建“平安校园、书香校园”。', ['target 平安校园、书香校园 ← 创建']],
    ['坚持“科学决策、民主决策”。', ['slogan 科学决策、民主决策 ← 坚持']],
    ['牢牢把握“三个没有变”的基本判断。', ['slogan 三个没有变']],
    ['牢牢把握“三个没有变”。', ['slogan 三个没有变 ← 把握']],
    ['开展“3·15”宣传，做好“5·12”演练。', ['term 3·15', 'term 5·12']],
    // An attribute between the frame and the mark.
    ['方案不能写成千篇一律的“通用件”。', ['criticism 通用件']],
    ['方案要写成一目了然的“明白卡”。', ['term 明白卡']],
    ['变“守株待兔”为主动上门。', ['criticism 守株待兔']],
    ['省委书记这样评价他们：“这是一支能打硬仗的队伍。”', ['citation 这是一支能打硬仗的队伍。 ← 省委书记 评价']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});
