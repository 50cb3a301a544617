/**
 * Surnames by which a name beside an office is known, and words that begin like one and are none. Rare surnames that
 * open common words (方面, 任务, 安全, 党组) are left out where a given name of one character would follow.
 */

/** The common surnames whose characters seldom open a word before 同志 or 书记. */
export const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱林郭罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范石姚谭廖邹熊陆郝孔崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易武乔贺赖龚樊殷施陶洪翟颜倪牛温芦季俞章鲁葛伍韦申尤毕聂焦柳邢路岳齐梅莫庄辛管祝左涂谷祁舒耿牟卜詹关苗凌费纪靳盛童欧甄项裴席卫游阮柴甘葛冼茅瞿';
/** Surnames that open many words too: believed only before a given name of two characters. */
export const DOUBTFUL_SURNAMES = '高何马于叶金方任常向丛包成华单丰白应宗';
export const DOUBLE_SURNAMES = '欧阳 司马 上官 诸葛 夏侯 皇甫 尉迟 公孙 慕容 令狐 东方 司徒 端木 南宫';

/** 张家村, 江南, 史上, the 路 of 路队长: not names, though they begin like one. */
export const NO_NAMES =
  '陆军 项目 万名 石油 康复 关于 关键 关心 路线 路径 管理 管党 纪委 纪检 纪律 严格 严肃 严明 项目 项重 盛会 左右 祝愿 武装 武警 武部 江南 ' +
  '史料 章程 季度 温暖 范围 许多 申报 申请 施工 石化 田间 林业 龙头 雷达 钱财 余下 辛勤 易地 游客 费用 席位 莫大 庄严 路上 毕业 ' +
  '谷物 童年 苗木 牛羊 梅花 卫生 卫健 甘愿 舒适 凌晨 万户 万元 万众 段落 周边 周密 周年 周期 孙中 黄河 黄金 张贴 张开 刘海 程序 程度 ' +
  '唐朝 宋代 夏季 夏粮 秦岭 汤池 鲁西 葛根 洪涝 洪水 陶瓷 施策 施行 殷切 颜色 温室 章节 严管 严抓 严守 管好 管住 关爱 关怀 项工 康养 ' +
  '史无 毛泽 钟情 杜绝 戴上 谢谢 顾全 顾大 汪洋 林下 林场 胡同 徐徐 朱红 余年 余名 余个 齐抓 齐心 齐全 左邻 岳父 路长 伍中 管委 卫办 毛主 江总 李大 董事 路';
