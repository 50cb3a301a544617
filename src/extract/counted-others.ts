/**
 * Lists that a nearer count tells of something else: 我先谈谈问题，再提几条要求。有这么三种情形：1.… are the faults, and no requirements. Left out:
 * 谈几点体会，主要有三点：一是…, which are both of one kind.
 */
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import type { Draft } from './counted-drafts.js';

const ASKED = wordSet('要求 意见 建议 希望 措施 打算 任务 具体要求 指导意见');
const FAULTS = wordSet('情形 问题 突出问题 表现 现象 不足 差距 原因 毛病 苗头 倾向 教训 症状 短板');

/** The drafts, in text order; what is asked of people is not given by a list of faults that is counted behind it. */
export function withoutOthers(keyed: Keyed, drafts: readonly Draft[]): readonly Draft[] {
  const faults = new Set(
    drafts
      .filter(({ end, members }) => members !== null && FAULTS.endingAt(keyed, end) >= 0)
      .map(({ members }) => members?.items[0]?.start),
  );
  if (faults.size === 0) return drafts;
  return drafts.map((draft) =>
    ASKED.endingAt(keyed, draft.end) >= 0 && faults.has(draft.members?.items[0]?.start)
      ? { ...draft, members: null, found: null }
      : draft,
  );
}
