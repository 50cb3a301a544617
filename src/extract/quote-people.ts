/**
 * Who may be cited without being a leader: a person by name or calling (教育家陶行知先生, 一位老兵), anybody who is the
 * subject of a verb of saying; not all of us (我们常说), nor what is no speaker (换句话说, 历史告诉我们).
 */
import { DOUBTFUL_SURNAMES, SURNAMES } from '../lexicon/surnames.js';

/** Callings that a name follows, and titles that follow a name. */
const CALLINGS =
  '得主|科学家|物理学家|化学家|数学家|教育家|思想家|哲学家|文学家|政治家|军事家|革命家|企业家|艺术家|书法家|画家|作家|诗人|学者|名医|医学家|名臣|名将|宰相|皇帝|劳模|标兵|模范|楷模|英雄|烈士|获得者|获奖者|奠基人|创始人|院士|战士|技师|工匠|班长|队长|连长|政委|将军|元帅|先贤|大儒';
const TITLES = '先生|女士|院士|教授|老师|师傅|大夫|医生|护士长|同志|老人|大爷|大娘|大叔|将军|元帅|爷爷|奶奶|总工程师';
/** Names that are known without either. */
const NAMES =
  '鲁迅|王进喜|雷锋|焦裕禄|孔繁森|杨善洲|谷文昌|黄大年|张桂梅|黄文秀|袁隆平|钱学森|邓稼先|钱三强|屠呦呦|钟南山|陶行知|蔡元培|叶圣陶|梁启超|孙中山|方志敏|夏明翰|白求恩|林则徐|范仲淹|诸葛亮|司马迁|司马光|曾国藩|王阳明|陆游|苏轼|杜甫|李白|白居易|屈原|包拯|于谦|顾炎武|魏征|李世民|唐太宗|康熙|孙武|孙子|管子|管仲|墨子|庄子|曾子|朱熹|韩愈|欧阳修|王安石|张载|左宗棠|爱因斯坦|牛顿|培根|高尔基|歌德|雨果|托尔斯泰|莎士比亚|苏格拉底|柏拉图|亚里士多德|泰戈尔|居里夫人|南丁格尔|希波克拉底|特鲁多|德鲁克|乔布斯|爱默生|罗曼·罗兰|雅斯贝尔斯|苏霍姆林斯基|第斯多惠|朱德|陈云|刘少奇|任弼时|彭德怀|陈毅|贺龙|叶剑英|聂荣臻|徐特立|董必武';
const PERSON = new RegExp(
  `(?:${CALLINGS})[一-龥·]{1,8}$|[一-龥·X×某]{1,6}(?:${TITLES})$|^(?:${NAMES})$|^[${SURNAMES}][一-龥]{1,2}$|^[${DOUBTFUL_SURNAMES}][一-龥]{2}$`,
);
/** 广大劳模们, 各位老师, 全体同志: classes and the audience, no person; 国家主席 is read among the leaders. */
const NO_PERSON = /^(?:我|咱|你|各|全|广大|有些|有的|许多|很多|不少)|们$|(?:总书记|党委|组织|会议)/;

/** Whether the subject of a verb of saying is a person by name, calling or title. */
export const isPerson = (subject: string): boolean => PERSON.test(subject) && !NO_PERSON.test(subject);

const NOBODY =
  /^(?:我|咱|你|大家|人们|人人|这|那|有些|有的|个别|少数|一些|部分|许多|很多|不少|来|到|在|从|对|就|都|常|可|换|也|总(?!书记|理|经理|工|裁)|请|每|年[初中底]|去年|今年|近年|会前|会后|当时|具体|简单|通俗|严格|坦率|老实|应该|必须|如果|虽然|但|所以|因此|一般|一句|毫不|不|没|只|更|还|又|若|何|谁|怎|当然|特别|首先|其次|其实|历史|实践|事实|经验|教训|现实|数据|理论|形象|相对|长期|比方|好比|再|归根|说)|(?:[的和是地着了]|记得|牢记|熟悉|说过|形势|时代|任务|岗位|使命|职责|事业|发展|改革|市场|竞争)$/;

/** Whether the subject of a verb of saying before a comma is somebody: 一位外商, 省里, 老支书. */
export const isSomebody = (subject: string): boolean => !NOBODY.test(subject);
