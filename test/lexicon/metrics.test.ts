import { describe, expect, test } from 'vitest';
import { metricName } from '../../src/lexicon/metric-names.js';
import { metricsOf } from '../../src/lexicon/metrics.js';
import { lexicon } from '../lexicon.js';

describe('normal form of a name', () => {
  test.each<[string, string, 'growth' | 'fall' | null]>([
    ['全市地区生产总值同比增长', '地区生产总值', 'growth'],
    ['地区生产总值预期增长目标', '地区生产总值', 'growth'],
    ['今年渔港吞吐量', '渔港吞吐量', null],
    ['2019年渔港吞吐量比上年增长', '渔港吞吐量', 'growth'],
    ['“十四五”时期渔港吞吐量年均增速', '渔港吞吐量', 'growth'],
    ['渔港事故起数涨幅回落', '渔港事故起数', 'fall'],
    ['减少渔港事故起数', '渔港事故起数', 'fall'],
    ['细颗粒物（PM2.5）平均浓度', '细颗粒物平均浓度', null],
    ['增长预期目标', '经济', 'growth'],
    ['全县渔港会议再降', '渔港会议', 'fall'],
    ['渔港监控覆盖率去年', '渔港监控覆盖率', null],
    ['统筹安排护渔资金', '护渔资金', null],
    // Words that only begin or end like one that is dropped.
    ['全县性会议', '全县性会议', null],
    ['统筹城乡发展', '统筹城乡发展', null],
    ['对外贸易额', '对外贸易额', null],
    ['新增就业', '新增就业', null],
    ['再生水利用率', '再生水利用率', null],
    ['共享单车', '共享单车', null],
    ['增长', '增长', 'growth'],
    ['', '', null],
  ])('%s', (name, base, direction) => {
    expect(metricName(name)).toEqual({ base, direction });
  });
});

describe('metrics', () => {
  const metrics = metricsOf(lexicon.dictionaries.metrics);
  test.each<[string, string | null, string, 'lower' | 'higher' | null]>([
    ['地区生产总值', '亿元', '国内生产总值', 'higher'],
    ['地区生产总值', '%', '国内生产总值增长', 'higher'],
    ['地区生产总值', '倍', '国内生产总值倍数', 'higher'],
    ['地区生产总值增加', '亿元', '国内生产总值增加', 'higher'],
    ['江北市生产总值增长', '%', '国内生产总值增长', 'higher'],
    ['城镇登记失业率', '%', '城镇登记失业率', 'lower'],
    ['城镇登记失业率下降', '个百分点', '城镇登记失业率下降', 'lower'],
    ['居民消费价格上涨', '%', '居民消费价格涨幅', 'lower'],
    ['居民消费价格涨幅', '%', '居民消费价格涨幅', 'lower'],
    ['渔港吞吐量增长', '%', '渔港吞吐量增长', null],
    ['渔港吞吐量', '%', '渔港吞吐量', null],
    ['constructor', '个', 'CONSTRUCTOR', null],
    ['__proto__', null, '__PROTO__', null],
  ])('%s in %s: %s', (metric, unit, label, better) => {
    expect(metrics.of({ metric, unit })).toMatchObject({ label, better });
  });
});
