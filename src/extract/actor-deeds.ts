/**
 * What somebody does as often or as long as a bound says: 村干部每月走访监测户不得少于10户, 公社干部今年蹲点不得少于一百五十天. The bound
 * binds who does it, whatever the deed ends in. Left out: what is measured of an actor (机关办公用房面积不得超过).
 */
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import { joined, words } from './word-runs.js';

const BOUNDS = wordSet([
  ...joined(words('不得 不能 不许 不准 不应'), words('少于 低于 超过 高于 多于')),
  ...joined(words('要 必须 务必 应 须 应当'), words('不少于 不低于 不超过')),
]);

const DEEDS = wordSet(
  '下基层 走基层 蹲点 驻村 驻点 驻校 驻企 住村 在村 在岗 在位 到岗 值班 带班 坐班 下村 下乡 下沉 进村 入户 到村 走访 遍访 家访 回访 暗访 接访 下访 巡查 巡河 巡田 巡护 检查 督查 调研 联系 参加 学习 讲党课 上党课 讲课 听课 授课 开会 研究 包联 结对 谈心 谈话 轮训 培训 请假 离岗 外出 出差 轮岗 任职 服务 献血 帮扶 驾车 连续驾车 驾驶 连续驾驶 开车 连续工作 连续作业 执勤 跟班 下井 加班 值守',
);

const LONGEST_DEED = 16;

/** Whether a deed alone stands between the places, and a bound behind it. */
export const isDeed = (keyed: Keyed, from: number, to: number): boolean =>
  to - from <= LONGEST_DEED && BOUNDS.startingAt(keyed, to) >= 0 && DEEDS.startingAt(keyed, from, to) >= 0;

/** 组织科的同志每年住村不得少于30天: the deed that ends before the bound is no part of who does it. */
export const endsInDeed = (keyed: Keyed, end: number, at: number): boolean =>
  end === at && BOUNDS.startingAt(keyed, at) >= 0 && DEEDS.endingAt(keyed, at) >= 0;
