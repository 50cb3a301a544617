/** Lines about a manuscript that are none of it: 本文系…投稿, （根据录音整理，未经本人审阅）, 发布时间：2024-04-18 来源：县政府办 copied from a page. */
import { isSiteLine } from '../source/site-lines.js';

const NOTICE =
  /^(?:【[^】]*】|[*#＊\s]*)?(?:本文|本稿|此文|该文|文章|来源|转载|原创|作者|版权|声明|温馨提示|特别说明)[^：]{0,6}(?:系|为|来自|源于|由|：|是|声明|仅)|仅供(?:学习|参考|内部|交流)|请勿(?:照搬|外传|转载)|投稿/;
/** （根据录音整理，未经本人审阅）, 此稿据现场速记整理, 注：本文根据录音整理, 以实际讲话为准, 内部资料 注意保存: on a line of its own. */
const MADE_FROM =
  /^[（【[]?(?:(?:附?注|说明|备注)：)?(?:(?:本文|此稿|本稿|该稿|以上|以下)[^，。：]{0,6})?(?:(?:根据|依据|按照|据)[^，。：]{0,24})?(?:现场|会议|讲话)?(?:录音|录像|速记|口头讲话|讲话记录)[^，。：]{0,6}(?:整理|摘录|稿)|^[（【[]?(?:(?:根据|依据|按照|据)[^，。：]{0,24})?记录(?:整理|摘录|稿)|^[（【[]?[^。：]{0,20}未经[^，。：]{0,8}(?:审阅|审定|审核|审校|校阅)(?=[，。）】\]]|$)|^[（【[]?[^，。：]{0,6}以(?:实际|现场|正式|最终)[^，。：]{0,8}为准|^[（【[]?内部(?:资料|材料|文件|讲话)[，、\s]*(?:注意|请|妥善|严禁|不得|切勿)/u;
const LONGEST_NOTE = 60;
/** Whether a line of its own says how the speech was taken down. */
export const isMadeFrom = (line: string): boolean => line.length <= LONGEST_NOTE && MADE_FROM.test(line);
export const isNotice = (line: string): boolean => NOTICE.test(line) || isMadeFrom(line) || isSiteLine(line);
