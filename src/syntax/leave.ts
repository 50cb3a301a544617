/**
 * Words that a speech takes leave with: 同志们，…; 最后，祝…; 最后我再啰嗦一句; 今天就讲到这里; 散会。 Left out: 最后，规矩要立起来,
 * which asks; 散会以后，请各镇马上动手, which asks too; 同志们，刚才…, which speaks of those before.
 */
const WHO =
  '(?:我要[讲说]的|我想[讲说]的|(?:今天)?我(?:的[^，。；：]{1,4}|今天)?|今天(?:的[^，。；：]{1,4})?|会议?|这次会议?)?';
/** 我的党课就讲到这里; 我就讲这些。 散会！ */
const DONE = `(?:好了?，)?${WHO}(?:就|先)(?:讲|说|谈|开|进行)?到(?:这|此)|(?:好了?，)?${WHO}就(?:是|讲|说|谈)?这(?:些|么多)[，。！]|(?:现在)?散会[，。！]|(?:好了?，)?该(?:讲|说|布置|交代)的[^，。；：]{0,4}(?:讲|说|布置|交代)(?:了|完了|过了)|话不多说|会议到此`;
/** 最后我再啰嗦一句; 最后，送大家两句话. */
const LAST_WORDS =
  '最后，?我?(?:再|还|也)?(?:想|要)?(?:[跟对给向](?:大家|同志们|各位))?再?(?:啰嗦|唠叨|多?[说讲]|补充|送|叮嘱|嘱咐|提醒|重申|强调)(?:给?(?:大家|同志们|各位))?[上个]?[一两二三几]句|(?:好|好了|行了)，最后(?:再?(?:讲|说|补充))?[一两]句';
const SPOKEN = `${LAST_WORDS}|${DONE}`;

/** 同志们，…: speaks to all again. Left out: 同志们，刚才…; 同学们，我给大家提几点希望. */
const ADDRESSES =
  /^(?![^，。；：]{1,6}们[，：！、](?:刚才|刚刚|现在开会|今天我们)|.{0,20}[提讲说谈][几一二两三四五六]点)(?:同志们|各位[^，。；：]{0,16}[，！]|[^，。；：]{1,6}们[，！、])/u;
/** 总之，…, 最后，祝…, 再见: with the former most paragraphs that take leave, and these are compiled in no time. */
const TAKES_PLAINLY =
  /^(?:以上|总之|最后，(?:我|让|祝|再次|再一次|拜托|预祝|谢|给|衷心|诚挚|真诚|恭祝|愿)|我(?:就|今天)讲|谢谢|拜托(?:大家|各位|同志们)|(?:辛苦|难为)(?:大家|各位|同志们)了|让我们|请(?:[^，。；]{1,16})放心，|(?:衷心)?祝愿?(?!贺|福)|恭祝|预祝|再见|(?:现在，)?我宣布(?!.*(?:开始|开会))|[^，。；]{0,8}，(?:您|你们?)安息|愿(?:你们|我们|大家|各位|同|全)|(?:在此|这里|借此机会)，[^。；]{0,20}(?:祝(?!贺)|拜个?[早大]?年))/u;
/** 最后，我再强调一下防汛工作。: one thing more is asked. */
const ASKS_MORE =
  /^最后，我(?:再|还|也|想|要|就)*(?:强调|讲|说|谈)(?:一下|[讲说谈])?(?:关于)?[^，。；：句点]{2,12}(?:工作|问题|任务|纪律|安全|防[汛火控疫])[。，：]/u;
export const asksMore = (head: string): boolean => ASKS_MORE.test(head);
const TAKES_AS_SPOKEN = new RegExp(`^(?:${SPOKEN})`, 'u');

/** Whether the paragraph with this head takes leave; where much is still to come, speaking to all again is not enough. */
export const takesLeave = (head: string, muchToCome: boolean): boolean =>
  (TAKES_PLAINLY.test(head) && !asksMore(head)) ||
  (!muchToCome && ADDRESSES.test(head)) ||
  (LEAVE_FIRSTS.includes(head.charAt(0)) && TAKES_AS_SPOKEN.test(head));

/** At the head of a sentence inside one: …多到宿舍坐一坐。老师们、同志们，让我们…. */
export const TAKES_LEAVE_INSIDE = new RegExp(
  `(?:(?:同志|老师|同学|朋友|代表|委员|乡亲|战友|学员|家长|职工|员工|师傅|会员)们[、，！])+|各位[^，。；：]{0,8}[、，！]|谢谢(?:大家|各位)[。！]|${SPOKEN}`,
);
export const LEAVE_FIRSTS = '同老朋代委乡战学家职员师会各谢最好行该我今这就先散话现';
