/** Numbers that are part of a text: enumeration markers at its beginning. */

const WRITTEN =
  /^(?:[一二三四五六七八九十百]{1,4}[、．.，]|[（(][一二三四五六七八九十百\d]{1,4}[）)]|第[一二三四五六七八九十百\d]{1,3}(?:[，、：。:,]|是)|\d{1,3}(?:[．、）)]|\.(?!\d))|[\u2460-\u249b\u2776-\u277f\u3220-\u3229])/u;

/** Whether a text opens with an enumeration marker: 一、 （一） 第一， 1. 1、 （1） ①; 3.5亿元 and 第一书记 do not. */
export const opensWithMarker = (text: string): boolean => WRITTEN.test(text.trimStart());
