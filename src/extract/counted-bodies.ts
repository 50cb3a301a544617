/** Bodies, places and people, which are counted: of 纺织、机械、轻工三个局调查 no set has the name. Left out: 三个局面, 两个系统. */
import { characters, opening } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';

export const BODIES = opening(
  /乡(?![村土愁情风贤级域])|局(?![面势部域限])|系(?![统列数])|处(?![方理境罚置所])|科(?![技目学研普])|部门|办事处|街道|同志|干部|镇(?![级域区])|村(?![级庄集民务居规史])|县(?![级域])|分厂|工厂|公司|集团|车间|班组|支部|学校|医院|工地|矿区|煤矿|[农林牧]场|林区|分[库站所店行校]|[粮仓油]库/,
  '乡镇村县分工公集车班支学医矿煤农林牧局系处科部办街同干粮仓油',
);
/** 县、乡、村三级服务中心: those of several ranks are counted, too. */
export const RANKED_BODIES = wordSet('站 所 院 室 馆 库');
export const CENTRES = wordSet('中心 机构 网点 站点');
/** 市、县两级统战部长: and who holds their offices. */
export const RANKED_PERSONS = wordSet(
  '部长 书记 县长 局长 主任 院长 检察长 校长 所长 站长 班子 代表 委员 负责人 骨干 人员 同志 职工',
);
export const BODY_ENDS = characters('院校所站室馆厂店村镇乡县市局队组司厅办科');
