/** How people read a duty: its modal word stands before it once, one that forbids wherever the duty is shown. */
import type { Responsibility } from './types.js';

type Told = Pick<Responsibility, 'modality' | 'duty'>;

/** How far into a duty its modal word may stand behind what opens it. */
const OPENING = 12;
const MARKS = /[，；。：]/u;

/**
 * Whether the duty says its modal word itself: 亲自抓; 汛期不得离开辖区, which opens with what stands before the modal word. In
 * 抬价，不得囤货 it is another's.
 */
export const saysModality = ({ modality, duty }: Told): boolean => {
  if (modality.length === 1) return duty.startsWith(modality);
  const [before, ...others] = duty.slice(0, OPENING).split(modality);
  return others.length > 0 && !(isForbidding(modality) && MARKS.test(before ?? ''));
};

/** Whether a modal word forbids: 不得, 绝不能, 严禁, 切忌, 一律不准, 别; of those of the dictionary its prohibitions. */
export const isForbidding = (modality: string): boolean => /[不禁忌勿莫]|(?<![特分])别/u.test(modality);

/** The words of a duty as they are shown: 不得盲目抽贷断贷 with the word that forbids, 抓好落实 as it is. */
export const dutyWords = (told: Told): string =>
  isForbidding(told.modality) && !saysModality(told) ? `${told.modality}${told.duty}` : told.duty;
