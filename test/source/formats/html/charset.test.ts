import { describe, expect, test } from 'vitest';
import { declaredLabel, decodePage } from '../../../../src/source/formats/html/charset.js';
import { sniff } from '../../../../src/source/formats/html/sniff.js';
import { big5, gbk, joined, utf16be, utf16le, utf8 } from '../../bytes.js';

const TEXT = '同志们：今天我们召开全县安全生产工作会议，主要任务是分析形势。';
const meta = (charset: string): string => `<meta charset=${charset}>`;
const page = (head: string): string => `<!doctype html><head>${head}</head><p>${TEXT}</p>`;

describe('what a page says of its encoding', () => {
  test.each([
    ['<meta charset="gb2312">', 'gb2312'],
    ['<META CHARSET=GBK>', 'GBK'],
    ["<meta charset = 'utf-8' />", 'utf-8'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=gb2312">', 'gb2312'],
    ['<meta content="text/html;charset=gbk" http-equiv=content-type>', 'gbk'],
    ['<meta name=viewport content="width=1"><meta charset=big5>', 'big5'],
    ['<?xml version="1.0" encoding="gb2312"?><html>', 'gb2312'],
    ['<!-- <meta charset=gbk> --><meta charset=utf-8>', 'utf-8'],
    [`<meta charset=gbk>`.padStart(1030), null],
    ['<meta name="charset" content="gbk">', null],
    ['<meta content="text/html; charset=gbk">', null],
    ['<metadata charset=gbk>', null],
    ['charset=gbk', null],
    ['', null],
  ])('%s', (html, label) => {
    expect(declaredLabel(utf8(html))).toBe(label);
  });
});

describe('the encoding of a page', () => {
  test.each([
    ['as it says', gbk(page(meta('gb2312'))), 'gb18030'],
    ['by another label', gbk(page(meta('x-gbk'))), 'gb18030'],
    ['Big5', big5(page(meta('big5')).replace(TEXT, '各位同志：今天我們召開全縣安全生產工作會議')), 'big5'],
    ['UTF-8', utf8(page(meta('utf-8'))), 'utf-8'],
    ['a page that can be read to say so is no UTF-16', utf8(page(meta('utf-16'))), 'utf-8'],
    ['it says UTF-8 and is GBK', gbk(page(meta('utf-8'))), 'gb18030'],
    ['it says GBK and is UTF-8', utf8(page(meta('gb2312'))), 'utf-8'],
    ['it says Latin, as programs do', gbk(page(meta('iso-8859-1'))), 'gb18030'],
    ['it says what nobody knows', gbk(page(meta('chinese-simplified'))), 'gb18030'],
    ['it says nothing', gbk(page('')), 'gb18030'],
    ['its mark says another', joined([0xef, 0xbb, 0xbf], utf8(page(meta('gbk')))), 'utf-8'],
    ['UTF-16 by its mark', joined([0xff, 0xfe], utf16le(page(meta('gbk')))), 'utf-16le'],
    ['UTF-16 without one', utf16be(page(meta('gbk'))), 'utf-16be'],
  ])('%s', (_, bytes, encoding) => {
    const decoded = decodePage(bytes, {});
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text).toMatch(/同志们：今天我们召开|各位同志：今天我們召開/u);
  });

  test('a word in GBK that is UTF-8 too: what the page says decides', () => {
    // The bytes of 联通 in GBK are those of two other characters in UTF-8.
    expect(decodePage(gbk(`${meta('gb2312')}联通`), {})).toMatchObject({ encoding: 'gb18030' });
  });

  test('one that is told beats all', () => {
    expect(decodePage(gbk(page(meta('utf-8'))), { encoding: 'gbk' }).encoding).toBe('gb18030');
    expect(() => decodePage(gbk(page(meta('gbk'))), { encoding: 'utf-8' })).toThrow('undecodable');
  });

  test('bytes that are no encoding are named, not mended', () => {
    expect(() => decodePage(joined(gbk(page(meta('gbk'))), [0xff]), {})).toThrow('undecodable');
  });
});

describe('a page by its content', () => {
  test.each([
    ['<!DOCTYPE html>'],
    ['<!doctype HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">'],
    ['<html><body>'],
    ['\r\n  <HTML>'],
    ['<!-- saved from url=(0014)about:internet -->\r\n<html>'],
    ['<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC>'],
    ['<%@ page language="java" %>\n<html>'],
    ['<head><title>'],
    ['<body>'],
    ['<meta charset=gbk>'],
    ['MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n'],
    ['From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n'],
  ])('%j', (text) => {
    expect(sniff(utf8(text))).toBe(true);
    expect(sniff(joined([0xff, 0xfe], utf16le(text)))).toBe(true);
    expect(sniff(utf16be(text))).toBe(true);
  });

  test('behind a byte order mark', () => {
    expect(sniff(joined([0xef, 0xbb, 0xbf], utf8('\r\n<html>')))).toBe(true);
  });

  test.each([
    [''],
    ['同志们：<html>是网页的标记。'],
    ['<htmlx>'],
    ['<p>同志们</p>'],
    ['<header>'],
    ['# 讲话\n<html>'],
    ['<?xml version="1.0"?><w:wordDocument>'],
    ['<!-- <html> -->'],
    ['<!doctype xml>'],
    ['Content-Type: text/plain'],
    ['From: 张三\n同志们'],
    ['Subject: x\r\n\r\n<html>'],
  ])('near miss: %j', (text) => {
    expect(sniff(utf8(text))).toBe(false);
  });
});
