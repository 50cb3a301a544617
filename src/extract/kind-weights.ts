/**
 * What each sign weighs for each kind. The numbers were fitted on manuscripts with gold (a sign may speak for its own
 * kinds and against a requirement, nothing else), rounded to halves, and set by hand where the texts give too few cases.
 * Signs of headings and bodies are there or not, or a share between 0 and 1; a list lends its members its mean.
 */
import type { OutlineNode } from '../model/types.js';
import type { BodySign } from './kind-bodies.js';
import type { HeadingSign } from './kind-headings.js';
import type { PlaceSign } from './kind-places.js';

export type Kind = OutlineNode['kind'];
export const KINDS: readonly Kind[] = ['requirement', 'achievement', 'problem', 'other'];

/** Weights in the order of the kinds. */
export type Weights = readonly [requirement: number, achievement: number, problem: number, other: number];

export const HEADING_WEIGHTS: Readonly<Record<HeadingSign, Weights>> = {
  // Asks: 要, a verb at its head, a heading that ends in the name of work, 紧迫感.
  binds: [1.5, 0, 0, 0],
  verb: [2, 0, 0, 0],
  urges: [2.5, 0, 0, 0],
  work: [0.5, 0, 0, 0],
  'asks how': [1, 0, 0, 0],
  // Tells what is done. 更… and 不断… may as well be a state of things.
  achieves: [-0.5, 3, 0, 0],
  done: [-0.5, 2.5, 0, 0],
  changes: [-0.5, 2.5, 0, 0.5],
  'result title': [-1, 3, 0, 0],
  'looks back': [-1, 4, 0, 0],
  // Blames.
  blames: [-1, 0, 1.5, 0],
  weak: [-1.5, 0, 2.5, 0],
  lacks: [-1.5, 0, 2, 0],
  'problem title': [-1, 0, 3, 0],
  // 师德失范, 通道被堵.
  fault: [-1.5, 0, 2, 0],
  // States: neither a verb at its head nor anybody bound. What it states the other signs tell.
  states: [-1.5, 0.5, 0.5, 0.5],
  stands: [-2, 0, 0, 1.5],
  views: [-1, 0, 0, 2],
  matter: [0, 0, 0, 2.5],
  means: [-2, 0, 0, 5],
  spirit: [-1.5, 0, 0, 4.5],
  'asks why': [-3, 0, 0, 5],
  is: [0, 0, 0, 0.5],
  speaks: [-2, 0, 0, 1.5],
  'matter title': [-3, 0, 0, 2.5],
  // 项目推进快: told, where its body asks nothing.
  strong: [-0.5, 1.5, 0, 0],
};

export const BODY_WEIGHTS: Readonly<Record<BodySign, Weights>> = {
  // One 要 is enough to ask; more of them say less. A body without any is not likely to.
  'binds at all': [2, 0, 0, 0],
  binds: [1.5, 0, 0, 0],
  dated: [1, 0, 0, 0],
  'never binds': [-1, 0, 0, 0],
  // 有的… blames by itself; 没有 and 还 only beside others.
  somebody: [0, 0, 3, 0],
  some: [0, 0, 1.5, 0],
  lacks: [0, 0, 1, 0],
  blames: [0, 0, 0.5, 0],
  regrets: [0, 0, 0.5, 0],
  // Figures and 了 report where nothing is asked; beside 要 they may be goals.
  figures: [0, 2, 0, 0],
  'only tells': [0, 1.5, 0, 0],
  achieves: [0, 1.5, 0, 0],
  tells: [0, 1, 0, 0],
  thanks: [0, 0.5, 0, 0],
  'gone by': [-1.5, 1.5, 0, 0],
  explains: [0, 0, 0, 2.5],
};

export const PLACE_WEIGHTS: Readonly<Record<PlaceSign, Weights>> = {
  // Three of four units ask.
  any: [2, -2, -1, -0.5],
  yao: [3.5, 0, 0, 0],
  'first of all': [1.5, 0, 0, 0],
  sides: [-1.5, 0, 0, 2],
  // What is told before the chapters is the year gone by; the last chapter sets to work.
  chapter: [1, 0, 0, 0],
  'last chapter': [1, 0, 0, 0],
  'before the chapters': [-1.5, 0, 0, 0],
  // 干成了三件事：, 主要问题有三个：, 我看有三条理由：.
  'led to results': [-5, 4, 0, 0],
  'led to problems': [-3, -2, 4, 0],
  'led to reasons': [-1.5, -2, 0, 4],
  // 重点做好两件事：.
  'led to work': [2.5, -2, 0, 0],
  // 我宣布三条纪律：…就地免职: what is threatened is no shortcoming.
  'led to orders': [3, -2, -3, 0],
  // 过去五年，我们把群众的冷暖放在心上。
  'of a time gone by': [-3, 2.5, 0, 0],
  // 今天的会议有三项议程：.
  agenda: [-4, -3, -2, 6],
  // 省里要求：“一是…；二是…。”
  quoted: [-4, -3, -4, 6],
};

/** What a unit stands in speaks for the same kind; in a chapter on the year gone by 加强管理 was done, not asked. */
export const PARENT_WEIGHTS: Readonly<Record<Kind, Weights>> = {
  requirement: [2.5, 0, 0, 0],
  achievement: [-5.5, 1.5, 0, 0],
  problem: [-1, 0, 1, 0],
  other: [0, 0, 0, 0.5],
};
/** A chapter on the situation, the meaning, the reasons holds what explains. */
export const MATTER_ABOVE: Weights = [0, 0, 0, 2];
/** Under 为什么说今年最难 figures give reasons, not results. */
export const REASONS_ABOVE: Weights = [-1, -2.5, 0, 2.5];
/** Under 会议的主要精神 others asked. */
export const SPIRIT_ABOVE: Weights = [-4, 0, 0, 3];
/** A chapter headed 2019年工作回顾 asks for nothing, however its members are worded. */
export const REVIEW_ABOVE: Weights = [-4, 1, 0, 0];
/** In a report of what was done (述职报告) so does none, where it does not look ahead. */
export const REPORT_ABOVE: Weights = [-7, 2.5, 0, 0];
/** A chapter headed 存在的问题 holds shortcomings, figures or not. */
export const PROBLEMS_ABOVE: Weights = [0, -3, 1.5, 0];
/** A heading that names plans (2025年工作打算), and what stands in it: 破案率保持100% is to be done, not done. */
export const PLANS_ABOVE: Weights = [3, -4, -3, 0];
/** Where a heading does nothing by itself, the kinds of what it stands over tell, by their shares. */
export const CHILD_WEIGHTS: Weights = [2.5, 3.5, 1.5, 2.5];

/** How much of what speaks for a member of a list is the mean of the list. */
export const OF_THE_LIST = 0.6;
/** 一方面 … 另一方面 are often set against each other. */
export const OF_TWO_SIDES = 0.4;
/** A chapter, or what has members of its own, is what its heading does: its body only leads up to them. */
export const OF_A_HEAD = 0.5;
