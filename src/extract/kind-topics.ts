/** How a heading opens that names what stands behind it (首先说一下森林防火, 先摆问题), or a time gone by (去年打了翻身仗). */
import { opening } from '../source/finder.js';

/** 首先说一下森林防火: it names what is spoken of; whether that asks its body tells. */
export const SPEAKS = opening(
  /(?:我|先|再|还|想|来|接着)*(?:[说讲谈聊摆]一[说讲谈聊摆]|[说讲谈聊]一下|说说|讲讲|谈谈|聊聊|[说讲谈]几句)|从[^，。；]{2,16}[说讲谈]起/,
  '我先再还想来接说讲谈聊摆从',
);
/** 先说成绩, 再摆问题: what the heading names stands behind. */
export const TURNS_TO = opening(/(?:先|再|接着|还要|最后)+[说讲谈摆看](?![到见清])/, '先再接还最');
/** 去年, 一年来, 上半年工作: what a heading that opens so tells was done. */
export const GONE_BY = opening(
  /(?:过去|去年|上年|[一两三四五几半]年来|这[一两三几]年|上半年|前?[一二三]季度|前[一二三四五六七八九十\d]{1,2}个月|今年以来|开年以来|入[春夏秋冬汛]以来|前一?阶段|近年来)/,
  '过去上一二两三四五几半这前今近开入',
);
