/** How people read a duty: its modal word stands before it once. */
import type { Responsibility } from '../model/types.js';

/** How far into a duty its modal word may stand behind what opens it. */
const OPENING = 12;

/** Whether the duty says its modal word itself: 亲自抓; 汛期不得离开辖区, which opens with what stands before the modal word. */
export const saysModality = ({ modality, duty }: Pick<Responsibility, 'modality' | 'duty'>): boolean =>
  modality.length > 1 ? duty.slice(0, OPENING).includes(modality) : duty.startsWith(modality);
