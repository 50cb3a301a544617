/**
 * The members of a set where the text gives them, in one of four forms: an enumerated list below
 * (`numbered`), named right before the count (`list-before`), right behind it (`list-after`), or as
 * clauses of one shape (`parallel`). Offsets of the reading.
 */
export { splitMembers, type Form, type Members } from './member-spans.js';
export { equatedBefore, ledBefore, listBefore, shorterBefore, shortOfWord } from './members-before.js';
export { keyedAfter, keyedBefore, keysOfSlogan, packsOfName } from './members-keyed.js';
export { listAfter } from './members-behind.js';
export {
  enumeration,
  listBelow,
  membersOf,
  nextList,
  nextUnitStart,
  numbered,
  numberedBefore,
} from './members-below.js';
export {
  dashList,
  farOrdinals,
  opensDashes,
  ordinalList,
  partList,
  partsOf,
  piecesBehind,
} from './members-ordinals.js';
export { equalBehind, nearlyBehind, openedBehind } from './members-equal.js';
export { filledBehind, inContent } from './members-filled.js';
export { onesBehind } from './members-ones.js';
export { runTogether } from './members-lost.js';
export { eitherOr } from './members-either.js';
export { countedOff } from './members-off.js';
export { bothHands, pairedClauses, parallel } from './members-parallel.js';
export { clausesOfPacks, packsBehind } from './members-packs.js';
export { rowBehind } from './members-rows.js';
export { pointsBack, sentencesBefore, toldBefore } from './members-told.js';
export { partsOfSum } from './members-signs.js';
export { setsOfCode } from './members-codes.js';
export { membersInPart } from './members-groups.js';
export { sentencesBehind } from './members-sentences.js';
export { namesBehind, stoodBehind } from './members-stood.js';
export { shortRow } from './members-short.js';
export { isAmongPacks, packBehind, topics, topicsOfPacks } from './members-topics.js';
export { verbsBehind } from './members-verbs.js';
