/** What a figure is of: that both are added, built or repaired, and counted alike, makes no two of them one. */
import { describe, expect, test } from 'vitest';
import { thingsOf } from '../../src/cover/metric-things.js';
import { covered, read } from './read.js';

const CITY = '在全市民生实事推进会上的讲话';
const COUNTY = '在全县民生实事推进会上的讲话';
const TOWN = '在另一市民生实事推进会上的讲话';

const speech = (title: string, body: string): string =>
  `${title}\n\n同志们：\n\n一、办好民生实事\n要把群众呼声当作第一信号，把民生实事办到百姓心坎上，${body}\n\n二、加强作风建设\n要改进文风会风。\n`;
const statusesOf = (upper: string, draft: string, title = COUNTY) =>
  covered(read(speech(title, draft), 'draft'), [read(speech(CITY, upper))]).targets.map(({ status, given }) => [
    status,
    given === null ? null : expect.any(String),
  ]);

describe('things of a name', () => {
  test.each([
    ['校舍加固', ['校舍']],
    ['新建桥梁', ['桥梁']],
    ['完成老旧管网改造', ['老旧', '旧管', '管网']],
    ['线上采购率', ['线上', '上采', '采购', '购率']],
    // What is done, or where, where nothing else is told …
    ['改造', ['改造']],
    ['完成农村项目', ['农村', '村项', '项目']],
    // … and how any figure comes about tells nothing.
    ['新增', []],
    // Nor does how much, or of how many it is asked.
    ['总产量', []],
    ['每个村新建凉亭', ['凉亭']],
    ['每所学校新建食堂', ['食堂']],
    ['每村村道硬化', ['村道']],
    ['先建', []],
  ])('%s', (name, things) => expect(thingsOf(name)).toEqual(things));
});

describe('counted alike in the passage that answers the unit', () => {
  test.each([
    // Other things, whatever is done to them …
    ['住建部门要改造背街小巷150个。', '县农业局要新增大棚60个。', 'missing'],
    ['住建部门要改造背街小巷150个。', '县教育局要新增托位600个。', 'missing'],
    ['住建部门要完成危桥加固20座。', '县文旅局要新建驿站3座。', 'missing'],
    ['交通部门要新建绿道80公里。', '县水利局要疏浚渠道5公里。', 'missing'],
    ['教育部门要新增托位300个。', '县残联要新增车位300个。', 'missing'],
    ['水务部门要完成农村管网改造60公里。', '县电力公司要完成农村线路改造9公里。', 'missing'],
    // … and the same ones, in other words and in another order.
    ['住建部门要改造背街小巷150个。', '县住建局要完成背街小巷改造12个。', 'covered'],
    ['住建部门要完成危桥加固20座。', '县交通局要加固危桥2座。', 'covered'],
    ['交通部门要新建绿道80公里。', '县交通局今年要修5公里绿道。', 'covered'],
    ['林业部门要种植树木30万棵。', '县林业局要栽树2万棵。', 'covered'],
    ['教育部门要新增托位300个。', '县教育局要办好托育，增加座位20个。', 'covered'],
    ['商务部门要新建冷库36座。', '县商务局要把冷库建起来，今年先建4座。', 'covered'],
  ])('%s | %s', (upper, draft, status) => {
    expect(statusesOf(upper, draft)).toEqual([[status, status === 'missing' ? null : expect.any(String)]]);
  });

  test('fewer of the same is weaker at the same level', () => {
    const upper = '住建部门要完成危桥加固20座。';
    expect(statusesOf(upper, '市交通局要加固危桥12座。', TOWN)).toEqual([['weaker', expect.any(String)]]);
    expect(statusesOf(upper, '市文旅局要新建驿站12座。', TOWN)).toEqual([['missing', null]]);
  });
});

test('the same number of another thing says nothing', () => {
  expect(statusesOf('民政部门要新增床位260个。', '县城管局要新增车棚260个。')).toEqual([['missing', null]]);
});

describe('points up or down, of another thing', () => {
  const upper = '卫生部门要抓好儿童健康，儿童龋齿率下降0.6个百分点。';
  test.each([
    ['县卫健局要抓好儿童健康，儿童龋齿率下降0.6个百分点。', 'covered'],
    ['县卫健局要抓好儿童健康，把儿童龋齿率降下来，减少0.6个百分点。', 'covered'],
    ['县卫健局要抓好儿童健康，产妇贫血率下降0.6个百分点。', 'partly'],
    ['县卫健局要抓好儿童健康，小蛀牙要减少0.6个百分点。', 'partly'],
    ['县卫健局要抓好儿童健康，小蛀牙要减少0.3个百分点。', 'partly'],
  ])('%s', (draft, status) => expect(statusesOf(upper, draft).map(([found]) => found)).toEqual([status]));

  test('the same number of points', () => {
    expect(
      statusesOf('各部门要抓好节能，单位能耗下降3个百分点。', '县财政局要管好账本，财政赤字减少3个百分点。'),
    ).toEqual([['missing', null]]);
  });
});

describe('how much, of what its sentence speaks of', () => {
  const upper = '农业部门要稳住粮食播种面积，总产量达到300亿斤以上。';
  test.each([
    ['县农业农村局要稳住粮食播种面积，打粮4亿斤以上。', 'covered'],
    ['县农业农村局要稳住粮食播种面积，收瓜4亿斤以上。', 'partly'],
  ])('%s', (draft, status) => expect(statusesOf(upper, draft).map(([found]) => found)).toEqual([status]));
});

describe('of each village', () => {
  const upper = '体育部门要补齐设施短板，每个村新建球场2个。';
  test.each([
    ['县文旅局要补齐设施短板，每个村新建球场2个。', 'covered'],
    ['县文旅局要补齐设施短板，每个村要把2个球场建好。', 'covered'],
    ['县住建局要补齐设施短板，每个村新建厕所2个。', 'missing'],
  ])('%s', (draft, status) => expect(statusesOf(upper, draft).map(([found]) => found)).toEqual([status]));
});
