/** Lines a page sets about a text: where it stands, when it went up, who answers for the site, buttons. */

const oneOf = (words: string): string => `(?:${words.trim().split(/\s+/u).join('|')})`;

/** What a line says something of, behind a colon: 发布时间：2016-03-21, 责任编辑：李明. */
const LABEL = oneOf(
  `发布(?:时间|日期|机构|单位|人|者) 发表(?:时间|日期|于) 更新(?:时间|日期) (?:信息|文章|稿件|新闻)?来源 (?:文章|信息)?作者
  (?:阅读|浏览|点击|访问)(?:次数|数|量|人数)? 字体 字号 字体大小 文字大小 视力保护色 (?:责任)?编辑 责编 审核 审校 校对 供稿
  主办(?:单位)? 承办(?:单位)? 协办(?:单位)? 技术支持 网站标识码 (?:网站)?备案(?:序)?号 联系电话 索引号 信息分类 主题分类 分享(?:到|至)?
  上一[篇条页] 下一[篇条页] 相关(?:链接|阅读|新闻|文章|信息|附件|推荐) 推荐阅读 延伸阅读 附件下载`,
);
const LABELLED = new RegExp(`^[\\s【\\[（(]*${LABEL}\\s*(?:[:：]|[】\\]]?$)`, 'u');

/** A line of nothing but buttons: 【打印本页】【关闭窗口】, 分享到 大 中 小. */
const BUTTONS = new RegExp(
  `^(?:${oneOf(
    `打印(?:本页|此页|文章)? 关闭(?:窗口|本页|此页)? 收藏(?:本页|此页)? 返回(?:顶部|列表|首页|上页|目录)? 分享(?:到|至)? 字体 字号
    微信 微博 空间 QQ 大 中 小 阅读原文 点赞 在看 转发 评论 T TOP VIP(?:专免|免费)? 海报 侵权投诉 举报 (?:立即|免费)下载 下载文档 (?:加入|我要加入)会员
    我要(?:投稿|推广赚钱|咨询问题) (?:正文|全文)复制 展开全文 阅读全文 手机扫码阅读本文`,
  )}|[\\s\\u00a0【】[\\]（）()|｜/·:：>»])+$`,
  'iu',
);

/** 您现在的位置：首页 > 领导讲话; 人民网 > 时政 > 正文. */
const CRUMBS =
  /^[\s·]*(?:您?(?:现在|当前|所在)的?(?:位置|栏目)|(?:您的)?位置\s*[:：].*[>»›→]|您的位置\s*[:：]|(?:网站)?首页\s*(?:[>»›→/|]|&gt;|-)|[^，。；>]{1,20}>.*>\s*(?:正文|浏览文章)?\s*$)/u;

/** 欢迎登录文秘写作网！ */
const WELCOME = /^\s*欢迎(?:您)?(?:登[陆录]|光临|访问|来到)[^，。]{0,20}(?:网|网站|平台|首页)[！!。]?\s*$/u;

/** Ways to other pages: 上一篇：…, 相关链接. */
const WAYS =
  /^[\s【[]*(?:(?:上|下)一[篇条页]\s*(?:[:：]|[】\]]?$)|(?:(?:相关|热门|推荐)(?:链接|阅读|新闻|文章|信息|稿件|报道|推荐)|(?:延伸|推荐)阅读)\s*[:：]?[】\]]?$)/u;

/** What asks the reader of an article for something: 点击上方蓝字关注我们, 分享让更多人看到. */
const ASKING =
  /^[\s▲↑↓☝👆👇]*(?:点击|戳)[^，。]{0,6}(?:蓝字|蓝色字|关注|名片)|^(?:长按|扫描|识别|扫码)[^，。]{0,12}(?:二维码|关注)|^(?:扫码|点击)关注|^分享让更多人看到$|我要纠错】?$/u;

const NOTICE =
  /[京沪津渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]?ICP[备证]|公网安备|版权所有|All Rights Reserved|网站标识码|(?:浏览|阅读|点击|访问)次数|^扫一扫/iu;

/** What of that only a site says of a text, be it copied: when it went up, where from, how it is shown. */
const PUBLISHED = oneOf(
  `发布(?:时间|日期|机构|单位) 更新(?:时间|日期) (?:信息|文章|稿件|新闻)?来源 (?:阅读|浏览|点击|访问)(?:次数|数|量|人数)?
  字体 字号 字体大小 文字大小 视力保护色 索引号 信息分类 主题分类 分享(?:到|至)?`,
);
const SITE_LINE = new RegExp(`^[\\s【\\[（(]*${PUBLISHED}\\s*[:：]`, 'u');

/**
 * 2016-03-21 09:12, and what follows on such a line: 来源：县政府办, 加入收藏, how large the file is (21.09KB 29 页). A bare date may be that
 * of the speech.
 */
const DATED = new RegExp(
  `^\\s*\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?\\s*(?:\\d{1,2}:\\d{2}(?::\\d{2})?\\s*$|(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?[\\s|｜]*${LABEL}\\s*[:：]|\\d{1,2}:\\d{2}(?::\\d{2})?.{0,60}(?:收藏|阅读|浏览|点击|下载|支付|评论)|.{0,30}\\d\\s*[KM]B)`,
  'u',
);

/** What stands at the foot of a site. */
const FOOT =
  /^\s*(?:(?:主办|承办|协办)(?:单位)?|技术支持|(?:网站)?备案(?:序)?号|网站标识码|(?:联系|单位)?地址\s*[:：].*(?:邮编|邮政编码|电话|传真))\s*[:：]/u;
const ADDRESS =
  /^\s*(?:(?:联系|单位|办公|通讯)?地址|(?:联系|值班|投诉|咨询|热线)?电话|邮编|邮政编码|传真|网址|(?:电子)?邮箱)\s*[:：]/u;

/** 日期：2016-03-21 09:12, as programs write it; 时间：2016年3月18日 tells of the meeting. */
const STAMP = /^[\s【[（(]*(?:时间|日期)\s*[:：]\s*\d{4}[-/.]\d/u;

/** Of these what no meeting is noted with: 日期：…, [日期：…], a time of day, another label behind. */
const SITE_STAMP = new RegExp(
  `^[\\s【[（(]*(?:日期\\s*[:：]\\s*\\d{4}[-/.]\\d|时间\\s*[:：]\\s*\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:[\\s日]*\\d{1,2}:\\d{2}(?!.*地点)|[\\s|｜\\]】）]*${LABEL}\\s*[:：]))`,
  'u',
);

/** （未完，全文共1971字，当前显示613字）, 【文章共3420字，请勿直接抄袭】, 试读结束，…, 用户评论, 第1页共8页: what a site says below a text. */
const BELOW = new RegExp(
  [
    '^[（【[]?(?:未完|文章共|全文共|本文共)[^。]{0,12}\\d+字',
    '^[（【[]请(?:认真阅读下面|仔细阅读|勿直接抄袭|勿抄袭)[^。]*[）】\\]]$',
    '^[（【[][^。]{0,12}(?:公文|范文|素材|文秘|写作)[^。]{0,20}(?:微信|公众号|网|QQ|会员|下载)[^。]{0,20}[）】\\]]?$',
    '^(?:用户|网友|最新|热门|全部)评论(?:《[^》]*》)?[:：]?$',
    '^[（(]?以[下上](?:评论|内容|观点)仅代表',
    '^第\\d{1,3}页[，/]?(?:共\\d{1,3}页)?$|^\\d{1,3}[/／]\\d{1,3}$',
    '^试读结束|^(?:开通|升级)(?:会员|VIP)|^评论功能已关闭',
    '^[一-龥]{2,8}(?:文秘|公文|范文|[网汇库吧]|家园)[，：]?(?:www\\.|https?:)[\\w./:-]+$',
  ].join('|'),
  'u',
);

/** What of furniture is longer than this is text. */
const LONGEST = 120;

const matches = (patterns: readonly RegExp[], text: string): boolean =>
  text.length <= LONGEST && patterns.some((pattern) => pattern.test(text));

/** Whether a line is about the site, whatever page it stands on. */
export const isNotice = (text: string): boolean => matches([BUTTONS, CRUMBS, WELCOME, WAYS, ASKING, NOTICE], text);

/** Whether a line is about the page and not of its text. */
export const isFurniture = (text: string): boolean => isNotice(text) || matches([LABELLED, STAMP, DATED], text);

/** Whether a line tells that the page is one of a site, where it stands above a text. */
export const isSiteLine = (text: string): boolean => isNotice(text) || matches([SITE_LINE, SITE_STAMP, DATED], text);

/** The way to the page: what stands above it is the site's. */
export const isWay = (text: string): boolean => matches([CRUMBS], text);

/** Whether a line below a text is the first of the foot of a site; nothing of a text stands behind it. */
export const isFoot = (text: string): boolean => matches([FOOT, NOTICE, WAYS], text);

/** An address, as it stands in the foot of a site; alone it may be the text's. */
export const isAddress = (text: string): boolean => matches([ADDRESS], text);

/** Whether a line is what a site sets below a text that it does not show whole, or above what its readers say of it. */
export const isBelowText = (text: string): boolean => matches([BELOW], text);

/** A line of whoever passed the text on names the text or its source at its head: 本文系作者原创投稿，仅供学习参考; 来源网络整理，仅作为学习参考. */
const PASSED_HEADS =
  /^[\s　【［[(（*#＊★◆●—-]*(?:(?:本|该|此|上)(?:文|稿|篇|资料|文档|材料)|文章|文稿|稿件|材料|资料|来源|转自|摘自|转载|声明|版权|免责|温馨提示|特别说明|友情提示|注意?|说明|原创|投稿|仅供|请勿|更多|点击|长按|扫码|扫描|关注|欢迎关注|未经|如需|下载|编辑|整理|责编|排版|校对|供稿|责任编辑|审核|来稿|作者简介)/u;
const PASSED = [
  /(?:仅|只)(?:供|作为?)[^。；，]{0,8}(?:学习|参考|借鉴|交流|内部|阅读)/u,
  /请勿(?:照搬|照抄|抄袭|外传|转载|商用|用于|传播|直接)/u,
  /(?:投稿|原创(?:投稿|首发|作品|稿件|文章)|转载自|转载请|未经(?:授权|许可|允许|同意)|版权(?:归|所有)|侵权|免责声明)/u,
  /(?:公众号|微信号|小程序|朋友圈|扫码|二维码|点击(?:下载|关注|阅读|查看)|更多(?:范文|材料|文章|资料|内容))/u,
  /(?:下载|复制)[^。；]{0,6}(?:文档|全文|到电脑|Word)|(?:查找|使用|阅读)更方便/iu,
  /^[\s【［[(（]*(?:责任编辑|责编|编辑|排版|校对)[^。，；]{0,2}[:：][^。；]{1,20}$/u,
  /(?:来源|来自|转自|摘自|源自|出自|整理自)(?:于|[:：])?[^。；]{0,12}(?:网络|互联网|网站|网上|公众号|微信|百度|文库|论坛|博客|邮箱|会员|网友|范文)/u,
  /^[\s　【［[(（*#＊]*(?:来源|转自|摘自|文章来源|稿件来源|文章标题)[:：]/u,
];

export const isPassedOn = (line: string): boolean =>
  line.length <= LONGEST && PASSED_HEADS.test(line) && matches(PASSED, line);

/** - 2 -, 第 2 页 共 8 页: the foot of a page, left by a copy. */
const PAGE_FOOT = /^(?:[-—–－]{1,2}\s*\d{1,3}\s*[-—–－]{1,2}|第\s*\d{1,3}\s*页(?:[\s，,/]*共\s*\d{1,3}\s*页)?)$/u;
export const isPageFoot = (line: string): boolean => PAGE_FOOT.test(line);
