/** Signs of headings by themselves; each hit with its near miss. */
import { describe, expect, test } from 'vitest';
import { HEADING_SIGNS, signsOfHeading, type HeadingSign } from '../../src/extract/kind-headings.js';
import { parse } from '../../src/syntax/syntax.js';

function signsOf(heading: string): readonly HeadingSign[] {
  const syntax = parse(`在大会上的讲话\n同志们：\n一、${heading}\n二、狠抓落实\n`);
  const [unit] = syntax.units;
  const has = unit === undefined ? [] : signsOfHeading(syntax, unit);
  return HEADING_SIGNS.filter((_, sign) => has[sign] === true);
}

describe('a heading has the sign', () => {
  test.each<[HeadingSign, string]>([
    ['weak', '苗情弱，晚播面积大'],
    ['weak', '部分班组绷着的弦松了'],
    ['binds', '一刻不能松'],
    ['binds', '要把账算清了'],
    ['binds', '质量上松不得'],
    ['done', '养老的路子宽了'],
    ['done', '规模上了台阶'],
    ['changes', '群众期盼更切'],
    ['stands', '转方式已经等不起'],
    ['stands', '普查时间紧、任务重'],
    ['stands', '是标准高'],
    ['changes', '组织非常有力'],
    ['matter', '森林防火的重要性'],
    ['matter', '水价改革的起步阶段'],
    ['verb', '客观分析形势，抢抓发展机遇'],
    ['verb', '辩证看待差距'],
    ['verb', '秉持敬畏之心，摒弃特权思想'],
    ['verb', '恪守职业道德'],
    ['verb', '请办公室尽快整理成文'],
    ['verb', '抓重点，确保换届工作圆满完成'],
    ['states', '抓重点，换届工作圆满完成'],
    ['states', '抓基层、打基础，党建工作取得新成效'],
    ['stands', '去年的工作，既有进步也有欠账'],
    ['views', '从大势看，转方式已经等不起'],
    ['matter', '今年的形势，压力更大、期待更高'],
    ['means', '这是落实部署的必然要求'],
    ['means', '推进殡葬改革是移风易俗的重大举措'],
    ['means', '办好职业教育，是服务产业升级的迫切需要'],
    ['means', '加快高铁新城建设将为城市转型打开广阔空间'],
    ['means', '修志编史为今人留住了乡愁'],
    ['spirit', '全省经济工作会议主要精神'],
    ['verb', '肯定成绩，正视不足'],
    ['verb', '以严的标准管好校车'],
    ['verb', '在规范办学上下功夫'],
    ['urges', '总结成绩、查找差距'],
    ['urges', '增强办好养老服务的底气'],
    ['result title', '充分肯定去年档案工作取得的成绩'],
    ['weak', '校车经费缺口较大'],
    ['asks why', '为什么一分一厘都让不得？'],
    ['asks why', '去年的账，算得过来吗？'],
    ['asks how', '耕地到底怎么保？'],
    ['verb', '压实责任'],
    ['verb', '坚决守住底线'],
    ['urges', '看到成绩，认清差距，增强紧迫感'],
    ['states', '再好的方案，落到人头上才算数'],
    ['work', '关于下半年的重点任务'],
    ['looks back', '2018年工作回顾'],
    ['looks back', '改革开放取得重大突破的五年'],
    ['problem title', '存在的主要问题'],
    ['result title', '主要成绩'],
  ])('%s: %s', (sign, heading) => {
    expect(signsOf(heading)).toContain(sign);
  });
});

describe('a heading has not the sign', () => {
  test.each<[HeadingSign, string]>([
    ['means', '充分认识殡葬改革是移风易俗的重大举措'],
    ['means', '安全是关键，要压实责任'],
    ['means', '为企业提供优质服务'],
    ['verb', '推进殡葬改革是移风易俗的重大举措'],
    ['verb', '充分肯定去年档案工作取得的成绩'],
    ['verb', '以人为本的理念深入人心'],
    ['spirit', '贯彻落实全省经济工作会议精神'],
    ['urges', '服务能力不断增强'],
    ['urges', '总结经验、肯定成绩'],
    ['result title', '充分肯定成绩，坚定信心'],
    ['weak', '选派力度加大'],
    ['weak', '破解融资难'],
    ['weak', '攻坚克难'],
    ['weak', '思想不散'],
    ['weak', '不可软'],
    ['weak', '跑腿减少'],
    ['blames', '破解融资难题，补齐短板'],
    ['done', '为了群众的安全'],
    ['done', '工程建设晚了两个月'],
    ['binds', '这是落实部署的必然要求'],
    ['binds', '学习状况不能令人满意'],
    ['binds', '主要成绩'],
    ['asks why', '耕地到底怎么保？'],
    ['asks why', '要弄清为谁而教'],
    ['verb', '管理体系更完善'],
    ['verb', '责任到人'],
    ['stands', '责任重大'],
    ['stands', '把任务扛在肩上'],
    ['changes', '措施还不十分有力'],
    ['matter', '阶段目标要分解到月'],
    ['verb', '客观条件不断改善'],
    ['verb', '科学技术是第一生产力'],
    ['states', '压实责任'],
    ['states', '责任要到人'],
    ['work', '落实部署的关口更紧'],
    ['looks back', '去年的工作，既有进步也有欠账'],
    ['looks back', '奋力夺取决战决胜的一年'],
    ['views', '看家本领练过硬'],
  ])('%s: %s', (sign, heading) => {
    expect(signsOf(heading)).not.toContain(sign);
  });
});
