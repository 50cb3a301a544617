import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

/** Quotes as `role text`, then speaker and verb of a citation, governor of others. */
const quotes = (text: string): readonly string[] =>
  (reading(text).quotes ?? []).map(({ role, text: inner, speaker, verb, governor }) => {
    const said = speaker === null && verb === null ? '' : ` ← ${speaker ?? '?'} ${verb ?? '?'}`;
    return `${role} ${inner}${said}${governor === null ? '' : ` ← ${governor}`}`;
  });

describe('what some say, and the speech rejects', () => {
  test.each<[string, readonly string[]]>([
    ['有人讲“分了田，用不着开会了”。这话不对。', ['criticism 分了田，用不着开会了']],
    ['有人说“查不查一个样”。大错特错！', ['criticism 查不查一个样']],
    ['有的同志讲“多一事不如少一事”，这个账算错了。', ['criticism 多一事不如少一事']],
    ['有人说修路是“花钱买脸面”，不如发了。这种说法站不住脚。', ['criticism 花钱买脸面']],
    ['至今还有人说办厂是“以小挤大、以次充好”，是歪门邪道。这种论调要不得。', ['criticism 以小挤大、以次充好']],
    // What people are right to say; what is rejected is another's.
    ['老百姓讲“火车跑得快，全靠车头带”，这话在理。', ['citation 火车跑得快，全靠车头带 ← 老百姓 讲']],
    ['有人讲“路一修好，干群的心也跟着近了”。这话说到了点子上。', ['citation 路一修好，干群的心也跟着近了 ← 有人 讲']],
    ['有人说我们是“敢吃螃蟹的人”，这个评价不低。', ['term 敢吃螃蟹的人']],
  ])('%s', (text, expected) => expect(quotes(text)).toEqual(expected));
});

describe('what the classics say and call', () => {
  test.each<[string, readonly string[]]>([
    ['恩格斯说，工人运动的“全部策略都来自对现实的研究”。', ['citation 全部策略都来自对现实的研究 ← 恩格斯 说']],
    ['列宁把学习比作“照亮前路的火把”。', ['citation 照亮前路的火把 ← 列宁 比作']],
    ['鲁迅先生曾将教员称为“种树的人”。', ['citation 种树的人 ← 鲁迅先生 称为']],
    ['有一首老诗里有一句：“要知松高洁，待到雪化时”。', ['citation 要知松高洁，待到雪化时 ← 诗 有一句']],
    ['郑燮写过：“些小吾曹州县吏，一枝一叶总关情。”', ['citation 些小吾曹州县吏，一枝一叶总关情。 ← 郑燮 写过']],
    // What everybody calls it is a name.
    ['我们把质量视为“企业的生命”。', ['term 企业的生命']],
    ['群众把这条路称为“幸福路”。', ['term 幸福路']],
  ])('%s', (text, expected) => expect(quotes(text)).toEqual(expected));
});

describe('what comes up and what people do', () => {
  test.each<[string, readonly string[]]>([
    ['受寒潮影响，小麦出现“倒春寒”，要抓紧管护。', ['term 倒春寒']],
    ['部分路段出现“管涌”，已及时处置。', ['term 管涌']],
    ['防止陷入“内卷”，要错位发展。', ['criticism 内卷']],
    ['有的地块又出现“板结”，要深耕。', ['criticism 板结']],
    ['车间里出现“跑冒滴漏”，没人管。', ['criticism 跑冒滴漏']],
    ['沿街店铺“人车同屋”，一烧就是人命。', ['criticism 人车同屋']],
    ['关停“散乱污”企业12家。', ['term 散乱污']],
    ['一些地方“新官不理旧账”，企业叫苦。', ['criticism 新官不理旧账']],
    ['部分干部“躺着等”，要敲打。', ['criticism 躺着等']],
    ['一些村建起“爱心超市”，群众欢迎。', ['term 爱心超市']],
    ['部分学校的“阳光午餐”办得好。', ['term 阳光午餐']],
    // What reports and circulars find.
    ['通报里用了八个字，“进展缓慢、措施不力”。', ['criticism 进展缓慢、措施不力']],
    ['审计报告指出我局“往来款清理不及时”。', ['criticism 往来款清理不及时']],
    ['要有“本领不足”的危机感。', ['term 本领不足']],
    ['不能让“阳光工资”见不到阳光。', ['term 阳光工资']],
    // What a form asks of people.
    ['问卷里有一条“您对窗口服务是否满意”，满意率只有82%。', ['term 您对窗口服务是否满意']],
    ['我们设了一道题，“您办一件事要跑几趟”，结果让人脸红。', ['term 您办一件事要跑几趟']],
    ['要记住“你敬群众一尺，群众敬你一丈”。', ['slogan 你敬群众一尺，群众敬你一丈']],
  ])('%s', (text, expected) => expect(quotes(text)).toEqual(expected));
});

describe('who says it of something named between, or opens the sentence', () => {
  test.each<[string, readonly string[]]>([
    ['小平同志讲农村改革“异军突起”，这是很高的评价。', ['citation 异军突起 ← 小平同志 讲']],
    ['毛主席说妇女“能顶半边天”。', ['citation 能顶半边天 ← 毛主席 说']],
    ['总书记称赞林场“把荒原变林海”，我们深受鼓舞。', ['citation 把荒原变林海 ← 总书记 称赞']],
    ['老支书拉着我的手说，“就盼着孩子能回来种地”。', ['citation 就盼着孩子能回来种地 ← 老支书 说']],
    ['总书记的话要记牢，讲话要有“烟火气”。', ['term 烟火气']],
    [
      '李主任肯定了我们的工作，也点了问题，要求我们“先把安全抓明白，再谈把生意做大”。',
      ['citation 先把安全抓明白，再谈把生意做大 ← 李主任 要求'],
    ],
    [
      '刚才，张书记作了重要讲话，分析了形势，要求全镇“一天不耽误，一户不落下”。',
      ['citation 一天不耽误，一户不落下 ← 张书记 要求'],
    ],
    // Those who are to act.
    ['各单位要抓紧部署，强化措施，要求职工“不安全不生产，不达标不开工”。', ['slogan 不安全不生产，不达标不开工']],
    ['张书记要带头，各单位要跟上，要求职工“不安全不生产，不达标不开工”。', ['slogan 不安全不生产，不达标不开工']],
  ])('%s', (text, expected) => expect(quotes(text)).toEqual(expected));
});

describe('what is held', () => {
  test.each<[string, readonly string[]]>([
    ['坚决把住“三道关”，一户不漏。', ['slogan 三道关 ← 把住']],
    ['要严把“三关”，不留死角。', ['slogan 三关 ← 严把']],
    ['就是要过好“三关”。', ['slogan 三关 ← 过好']],
    ['打通“三个堵点”，一抓到底。', ['slogan 三个堵点 ← 打通']],
    ['打通“最后一米”，一抓到底。', ['term 最后一米']],
    ['把住“入口关”，不合格的不进。', ['term 入口关']],
    ['把住宅小区“三供一业”移交好。', ['slogan 三供一业']],
    ['从严把“三关”作为头等大事。', ['slogan 三关']],
  ])('%s', (text, expected) => expect(quotes(text)).toEqual(expected));
});

describe('a leader whose words go on', () => {
  test.each<[string, readonly string[]]>([
    ['总书记指出，要抓好作风建设，“马上就办、真抓实干”，是我市多年的传统。', ['slogan 马上就办、真抓实干']],
    ['习近平总书记强调，要一茬接着一茬干，“一张蓝图绘到底”。', ['citation 一张蓝图绘到底 ← 习近平总书记 强调']],
    // Near misses: what is not a clause of its own, and what stands behind a turn.
    ['习近平总书记强调，要发扬“钉钉子”精神。', ['term 钉钉子']],
    ['总书记强调，要求真务实，但有的同志“只见楼梯响，不见人下来”。', ['criticism 只见楼梯响，不见人下来']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

describe('leaders by name and office', () => {
  test.each([
    ['周恩来总理在视察时说：“水要为民所用，渠要为民所修。”', '周恩来总理'],
    ['周恩来总理曾经说过：“水要为民所用，渠要为民所修。”', '周恩来总理'],
    ['毛泽东主席指出：“水要为民所用，渠要为民所修。”', '毛泽东主席'],
    ['胡锦涛总书记强调：“水要为民所用，渠要为民所修。”', '胡锦涛总书记'],
    ['江泽民总书记发表重要讲话，深刻阐述了水利工作，指出“水要为民所用，渠要为民所修。”', '江泽民总书记'],
  ])('%s', (text, speaker) => expect(reading(text).quotes?.[0]?.speaker).toBe(speaker));
});

describe('who said it, without the words around', () => {
  test.each([
    ['有专家讲，“雨水是放错了季节的资源”，这话有理。', '专家'],
    ['但督导组的同志话说得很重：“活干得快，账跟不上”。', '督导组的同志'],
    ['今年的政府工作报告里说，“再难也要把这件大事办成办好”。', '政府工作报告'],
    ['老站长有句话说得重，他说：“闸门关不严，人心就拢不住”。', '老站长'],
    ['李桂花同志有句话让我很受触动，她说：“账本是给大家看的，不是锁起来的。”', '李桂花同志'],
    ['有句老话讲，“人心齐，泰山移”。', '有句老话'],
    ['有人说：“查与不查一个样。”', '有人'],
  ])('%s', (text, speaker) => expect(reading(text).quotes?.[0]?.speaker).toBe(speaker));
});

describe('what goes on in the words of a leader, what laws lay down, names of projects', () => {
  test.each<[string, readonly string[]]>([
    [
      '总书记强调，粮食生产要用“最严格的制度、最有力的措施”，确保“米袋子里有好粮”。',
      ['citation 最严格的制度、最有力的措施 ← 总书记 强调', 'citation 米袋子里有好粮 ← 总书记 强调'],
    ],
    ['总书记指出，理想信念是精神上的“钙”。', ['term 钙']],
    ['总书记指出，要抓好作风，“立说立行、一抓到底”，是我县的好传统。', ['slogan 立说立行、一抓到底']],
    ['省高院刘院长要求我们“向积案全面开战”。', ['citation 向积案全面开战 ← 省高院刘院长 要求']],
    ['按照市政府“一年打基础、三年见成效”的要求，抓紧开工。', ['citation 一年打基础、三年见成效 ← 市政府 ?']],
    ['老百姓说，如今的卫生院“不再是只会量血压的地方”。', ['citation 不再是只会量血压的地方 ← 老百姓 说']],
    ['村里给我编过一句顺口溜：“修路修路，修到一半没路。”', ['citation 修路修路，修到一半没路。 ← 村里 顺口溜']],
    ['《水法》第三条规定：“水资源属于国家所有。”', ['document 水法', 'citation 水资源属于国家所有。 ← 《水法》 规定']],
    ['党章总纲开宗明义：“党是工人阶级的先锋队。”', ['citation 党是工人阶级的先锋队。 ← 党章总纲 开宗明义']],
    ['县政府明文规定：“上班时间一律不得炒股。”', ['citation 上班时间一律不得炒股。 ← 县政府 规定']],
    ['我们立了一条规定：“谁经手谁负责”。', ['term 谁经手谁负责']],
    [
      '总书记强调：“要狠抓落实。”\n同志们，“千里之行，始于足下。”让我们一起努力。',
      ['citation 要狠抓落实。 ← 总书记 强调', 'slogan 千里之行，始于足下。'],
    ],
    [
      '大力实施“双百强村兴业工程”，抓好“五大提升行动”。',
      ['target 双百强村兴业工程 ← 实施', 'slogan 五大提升行动 ← 抓好'],
    ],
    ['强化落实“五项措施”，反对“四风”要持续。', ['slogan 五项措施 ← 落实', 'slogan 四风']],
    ['强化党建“主责”职责意识。', ['term 主责']],
  ])('%s', (text, expected) => expect(quotes(text)).toEqual(expected));
});

describe('what an actor is asked for in a citation', () => {
  test.each<[string, readonly string[]]>([
    ['总书记强调，各级党组织要“把抓好党建作为最大政绩”。', ['citation 把抓好党建作为最大政绩 ← 总书记 强调']],
    [
      '习近平总书记在“七一”讲话中指出，全体党员要“牢记初心使命，坚定理想信念”。',
      ['term 七一', 'citation 牢记初心使命，坚定理想信念 ← 习近平总书记 指出'],
    ],
    ['省委书记要求，各地各部门要“一竿子插到底”。', ['citation 一竿子插到底 ← 省委书记 要求']],
    ['江泽民总书记要求，军队要“打得赢、不变质”。', ['citation 打得赢、不变质 ← 江泽民总书记 要求']],
    [
      '会上，李县长讲了话，他提出交通人要“先天下之行而行，后天下之歇而歇”。',
      ['citation 先天下之行而行，后天下之歇而歇 ← 李县长 提出'],
    ],
    // Near misses: a name that is built, a word, what the speaker asks for.
    ['总书记强调，各级党组织要打造“红色驿站”品牌。', ['target 红色驿站 ← 打造']],
    ['市委强调，各级党组织要“一把手”带头。', ['term 一把手']],
    ['我要求，各级党组织要“把抓好党建作为最大政绩”。', ['term 把抓好党建作为最大政绩']],
    // What a law lays down for somebody.
    [
      '《条例》第五条规定，党组织书记要“履行第一责任人职责”。',
      ['document 条例', 'citation 履行第一责任人职责 ← 《条例》 规定'],
    ],
    ['党章规定，党员必须“严守党的纪律”。', ['citation 严守党的纪律 ← 党章 规定']],
    [
      '《监督法》第五条规定，人大常委会“依法行使监督职权”。',
      ['document 监督法', 'citation 依法行使监督职权 ← 《监督法》 规定'],
    ],
    [
      '《准则》规定，党员领导干部不得“违规从事营利活动”。',
      ['document 准则', 'citation 违规从事营利活动 ← 《准则》 规定'],
    ],
    ['党章规定，党员必须履行“为人民服务到底”的义务。', ['target 为人民服务到底 ← 履行']],
    // One who calls something so goes on.
    [
      '总书记把信念称为精神上的“钙”，强调“没有理想信念，精神上就会缺钙”。',
      ['term 钙', 'citation 没有理想信念，精神上就会缺钙 ← 总书记 强调'],
    ],
    ['要把学习称为头等的“大事”，强调“学习永远在路上”。', ['term 大事', 'term 学习永远在路上']],
  ])('%s', (text, expected) => expect(quotes(text)).toEqual(expected));
});

describe('who is pointed back to, who brings up old words', () => {
  test.each<[string, readonly string[]]>([
    ['“公生明，偏生暗”，这是荀子在书中讲的。', ['citation 公生明，偏生暗 ← 荀子 讲']],
    ['“空谈误国、实干兴邦”，这是习近平总书记对我们的告诫。', ['citation 空谈误国、实干兴邦 ← 习近平总书记 告诫']],
    ['“把支部建在连上”，是毛泽东同志在三湾改编时提出的重要原则。', ['citation 把支部建在连上 ← 毛泽东同志 提出']],
    [
      '“没有调查，没有发言权。”毛泽东同志的这句名言，今天仍有意义。',
      ['citation 没有调查，没有发言权。 ← 毛泽东同志 ?'],
    ],
    ['“政者，正也”，这是孔子对为政的理解。', ['citation 政者，正也 ← 孔子 ?']],
    ['“心中有党、心中有民”，这是总书记对县委书记提出的要求。', ['citation 心中有党、心中有民 ← 总书记 提出']],
    ['“打铁必须自身硬”，总书记如是说。', ['citation 打铁必须自身硬 ← 总书记 说']],
    ['“打铁必须自身硬”，总书记的话掷地有声。', ['citation 打铁必须自身硬 ← 总书记 ?']],
    ['“廉者，民之表也。”这是包拯写在奏疏里的话。', ['citation 廉者，民之表也。 ← 包拯 写']],
    ['“天下大事必作于细”，这是总书记反复告诫我们的。', ['citation 天下大事必作于细 ← 总书记 告诫']],
    // Near misses: a body, no words, a name.
    ['“为官一任、造福一方”，这是组织对我们的要求。', ['slogan 为官一任、造福一方']],
    ['“先富带后富”，这是群众的要求。', ['term 先富带后富']],
    ['“两手硬”，这是我们多年的经验。', ['slogan 两手硬']],
    ['“小巷总理”，这是大家对社区书记的称呼。', ['term 小巷总理']],
    ['“命运共同体”，是习近平总书记提出的重要原则。', ['term 命运共同体']],
    [
      '总书记在讲话中引用了“治国犹如栽树，本根不摇则枝叶茂荣”。',
      ['citation 治国犹如栽树，本根不摇则枝叶茂荣 ← 总书记 引用'],
    ],
    ['总书记多次引用“水能载舟，亦能覆舟”这句古语。', ['citation 水能载舟，亦能覆舟 ← 总书记 引用']],
    ['习近平总书记用“打铁还需自身硬”来比喻治党。', ['citation 打铁还需自身硬 ← 习近平总书记 比喻']],
    ['王书记经常引用“和尚没水喝”的故事。', ['term 和尚没水喝']],
    ['我们用“下足绣花功夫”来比喻工作。', ['term 下足绣花功夫']],
    ['有人以“水至清则无鱼”为借口。', ['criticism 水至清则无鱼']],
  ])('%s', (text, expected) => expect(quotes(text)).toEqual(expected));
});

describe('sages, poets and books', () => {
  test.each<[string, readonly string[]]>([
    ['孔子亦曰：“己所不欲，勿施于人。”', ['citation 己所不欲，勿施于人。 ← 孔子 曰']],
    ['王安石诗曰：“不畏浮云遮望眼。”', ['citation 不畏浮云遮望眼。 ← 王安石 曰']],
    ['朱熹诗云“问渠那得清如许，为有源头活水来”。', ['citation 问渠那得清如许，为有源头活水来 ← 朱熹 云']],
    ['入党誓词中说，“对党忠诚，积极工作”。', ['citation 对党忠诚，积极工作 ← 入党誓词 说']],
    ['《菜根谭》亦云“苦中作乐”。', ['document 菜根谭', 'citation 苦中作乐 ← 《菜根谭》 ?']],
    ['《韩非子》：“治民无常，唯法为治。”', ['document 韩非子', 'citation 治民无常，唯法为治。 ← 《韩非子》 ?']],
    ['学习《条例》：“一把手”先学。', ['document 条例', 'term 一把手']],
    ['学习《韩非子》：“治民无常，唯法为治。”', ['document 韩非子', 'slogan 治民无常，唯法为治。']],
    ['古人讲“民以食为天”，粮食生产不能放松。', ['citation 民以食为天 ← 古人 讲']],
    ['古人讲的“修齐治平”，今天仍有意义。', ['term 修齐治平']],
    ['常言道，“人勤春来早”。', ['citation 人勤春来早 ← 常言 道']],
    ['常言道“人勤春来早”。', ['slogan 人勤春来早']],
  ])('%s', (text, expected) => expect(quotes(text)).toEqual(expected));
});

describe('what a good thing is turned into, what some tell of a meeting', () => {
  test.each<[string, readonly string[]]>([
    ['有的支部“主题党日”变成了“聚餐日”。', ['term 主题党日', 'criticism 聚餐日']],
    ['有的“政务公开栏”成了“摆设”。', ['term 政务公开栏', 'criticism 摆设']],
    [
      '有的“廉政账户”成了“护身符”，“联系点”成了“休闲点”。',
      ['term 廉政账户', 'criticism 护身符', 'term 联系点', 'criticism 休闲点'],
    ],
    ['有的搞“家天下”，成了“土皇帝”。', ['criticism 家天下', 'criticism 土皇帝']],
    ['有的“形象工程”变成了“半拉子工程”。', ['criticism 形象工程', 'criticism 半拉子工程']],
    ['有的企业“绿色工厂”成了“金字招牌”。', ['term 绿色工厂', 'term 金字招牌']],
    ['过去的“荒山头”变成了“花果山”。', ['term 荒山头', 'term 花果山']],
    ['有的理想信念“总开关”没有拧紧。', ['term 总开关']],
    ['思想上的“总开关”问题解决不好，就会出事。', ['term 总开关']],
    ['有的干部“吃拿卡要”问题没有解决。', ['criticism 吃拿卡要']],
    ['有的同志讲，这次会“像一次政治体检”。', ['term 像一次政治体检']],
    ['有的代表讲，这个报告“通篇贯穿着一个实字”。', ['term 通篇贯穿着一个实字']],
    ['有的同志讲到“红了脸、出了汗”。', ['citation 红了脸、出了汗 ← 有的同志 讲到']],
    ['有的同志说，“这次会开得像一堂党课”。', ['citation 这次会开得像一堂党课 ← 有的同志 说']],
    ['有的同志讲，改革“跟我没关系”。', ['criticism 跟我没关系']],
    ['有的同志认为“党建是虚的，业务是实的”。', ['criticism 党建是虚的，业务是实的']],
    ['有的同志说，“多干多错、不干不错”，这种思想要不得。', ['criticism 多干多错、不干不错']],
  ])('%s', (text, expected) => expect(quotes(text)).toEqual(expected));
});

describe('a row before the notion it names, wars as figures', () => {
  test.each<[string, readonly string[]]>([
    ['要树立“隐患就是事故”“抓安全就是抓发展”的理念。', ['slogan 隐患就是事故', 'slogan 抓安全就是抓发展']],
    ['要树立“发展是第一要务”、“稳定是第一责任”的观念。', ['slogan 发展是第一要务', 'slogan 稳定是第一责任']],
    ['开展“春雷行动”，树立“隐患就是事故”的理念。', ['target 春雷行动 ← 开展', 'slogan 隐患就是事故']],
    ['坚持“谁受益、谁负担”的原则。', ['slogan 谁受益、谁负担 ← 坚持']],
    ['树立“四个意识”“一盘棋”的思想。', ['slogan 四个意识 ← 树立', 'term 一盘棋']],
    ['打好“歼灭战”，打赢“攻坚战”，啃下“硬骨头”。', ['term 歼灭战', 'term 攻坚战', 'term 硬骨头']],
    ['打好“百日大会战”。', ['target 百日大会战 ← 打好']],
    ['开展“歼灭战”行动。', ['target 歼灭战 ← 开展']],
  ])('%s', (text, expected) => expect(quotes(text)).toEqual(expected));
});

test('what is spoiled by a small thing is not blamed among the problems', () => {
  const text =
    '在警示教育大会上的讲话\n同志们：\n下面，我讲两点意见。\n一、“总开关”拧不紧，思想必然滑坡\n有的干部信念动摇。\n二、“蚁穴”不堵，“千里之堤”难保\n有的人从一顿饭开始，走上不归路。';
  expect(quotes(text)).toEqual(['term 总开关', 'criticism 蚁穴', 'term 千里之堤']);
});

describe('quotations that are part of a clause of their own', () => {
  test.each<[string, readonly string[]]>([
    ['坚持“老虎”“苍蝇”一起打。', ['term 老虎', 'term 苍蝇']],
    ['做到“前门”打开、“后门”堵死。', ['term 前门', 'term 后门']],
    ['做到“零距离”服务、“零差错”办理。', ['target 零距离 ← 做到', 'target 零差错 ← 做到']],
    ['产业集群建设呈现出“稳、进、好”的态势。', ['term 稳、进、好']],
    ['建设“加速跑”示范园区。', ['target 加速跑 ← 建设']],
    ['有的干部把“不出事”当作最高追求。', ['criticism 不出事']],
    ['有的党员几十年把“为人民服务”当作座右铭，值得学习。', ['term 为人民服务']],
    ['一些人信奉“有权不用、过期作废”。', ['criticism 有权不用、过期作废']],
  ])('%s', (text, expected) => expect(quotes(text)).toEqual(expected));
});
