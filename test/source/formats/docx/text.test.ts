/** What of a document is text: a table of the XML Word writes and of what Word then shows. */
import { describe, expect, test } from 'vitest';
import { cell, code, either, field, mark, p, r, row, runOf, t, table } from './markup.js';
import { documentOf, placesOf, readBytes, textOf } from '../word.js';

const check = (cases: readonly (readonly [string, string, string])[]): void => {
  test.each(cases)('%s', async (_, body, expected) => {
    expect(await textOf(body)).toBe(expected);
  });
};

describe('paragraphs', () => {
  check([
    ['none', '', ''],
    ['one', p('同志们'), '同志们'],
    ['empty ones are empty lines', p('') + p('同志们') + p('') + p(''), '\n同志们\n\n'],
    ['runs are one text', p(r('同') + r('志') + r('们')), '同志们'],
    ['in a custom element', `<w:customXml w:element="a">${p('同志们')}</w:customXml>`, '同志们'],
    ['text outside of one is none', `同志${p('们')}`, '们'],
  ]);
});

describe('white space', () => {
  check([
    ['kept where it is said to', p(r(' 同志 ')), ' 同志 '],
    ['not kept at the edges elsewhere', p(runOf(t(' 同 志 '))), '同 志'],
    ['full-width spaces are no white space of XML', p(runOf(t('　　同志'))), '　　同志'],
    ['a line end of the XML is a space', p(runOf(t('同\r\n志\n们'))), '同 志 们'],
    ['no-break and zero-width as they stand', p(r('a\u00a0b\u200bc\u00adc')), 'a\u00a0b\u200bc\u00adc'],
    ['entities', p(runOf(t('a&lt;b&amp;c&#x4e2d;&#65;'))), 'a<b&c中A'],
    ['CDATA', p(runOf(t('<![CDATA[a<b]]>'))), 'a<b'],
  ]);
});

describe('signs', () => {
  check([
    ['tab', p(runOf(`${t('a')}<w:tab/>${t('b')}`)), 'a\tb'],
    ['a tab stop is none', p(r('a'), '<w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs>'), 'a'],
    ['soft break', p(runOf(`${t('a')}<w:br/>${t('b')}`)), 'a\nb'],
    ['soft break at the edge', p(runOf(`${t('a')}<w:br w:type="textWrapping"/>`)), 'a\n'],
    ['carriage return', p(runOf(`${t('a')}<w:cr/>${t('b')}`)), 'a\nb'],
    ['page break in the middle', p(runOf(`${t('a')}<w:br w:type="page"/>${t('b')}`)), 'a\nb'],
    ['page break at the edges', p(runOf(`<w:br w:type="page"/>${t('a')}<w:br w:type="column"/>`)), 'a'],
    ['page break alone', p(runOf('<w:br w:type="page"/>')) + p('a'), '\na'],
    ['where a page ended when last laid out', p(runOf(`${t('a')}<w:lastRenderedPageBreak/>${t('b')}`)), 'ab'],
    ['hyphens', p(runOf(`${t('a')}<w:noBreakHyphen/>${t('b')}<w:softHyphen/>${t('c')}`)), 'a\u2011bc'],
    ['symbol', p(runOf('<w:sym w:font="Wingdings" w:char="F0FC"/>')), '✓'],
    ['ruby', p(runOf(`<w:ruby><w:rt>${r('hàn')}</w:rt><w:rubyBase>${r('汉')}</w:rubyBase></w:ruby>`)), '汉'],
    [
      'formula',
      p(`<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f></m:oMath>`),
      '1/3',
    ],
    ['an emoji, twice', p(runOf(either('w16se', '<w16se:symEx/>', t('😀')))), '😀'],
  ]);
});

describe('what is not seen', () => {
  check([
    ['hidden', p(r('a') + r('b', '<w:vanish/>') + r('c', '<w:vanish w:val="1"/>')), 'a'],
    [
      'not hidden',
      p(r('a', '<w:vanish w:val="0"/>') + r('b', '<w:webHidden/>') + r('c', '<w:vanish w:val="false"/>')),
      'abc',
    ],
    ['a sign in a hidden run', p(runOf(`<w:tab/>${t('a')}`, '<w:vanish/>')), ''],
    ['deleted', p(`${r('a')}<w:del>${r('b')}</w:del>`), 'a'],
    ['deleted text where nothing says deleted', p(runOf('<w:delText>a</w:delText>')), ''],
    ['inserted', p(`${r('a')}<w:ins>${r('b')}</w:ins>`), 'ab'],
    ['inserted, then deleted', p(`<w:ins>${r('a')}<w:del>${r('b')}</w:del></w:ins>`), 'a'],
    ['moved', p(`<w:moveFrom>${r('a')}</w:moveFrom>`) + p(`<w:moveTo>${r('a')}</w:moveTo>`), '\na'],
    [
      'hidden before a change',
      p(`<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr>${t('a')}</w:r>`),
      'a',
    ],
    [
      'a comment',
      p(
        `<w:commentRangeStart w:id="1"/>${r('a')}<w:commentRangeEnd w:id="1"/>${runOf('<w:commentReference w:id="1"/>')}`,
      ),
      'a',
    ],
    ['an unknown extension', `<x:p xmlns:x="urn:x"><x:r><x:t>a</x:t></x:r></x:p>${p('b')}`, 'b'],
    ['a prefix that means something else', `<w:p xmlns:w="urn:x"><w:r><w:t>a</w:t></w:r></w:p>${p('b')}`, 'b'],
  ]);
});

describe('marks of paragraphs', () => {
  check([
    ['deleted with its text: gone', p(`<w:del>${r('a')}</w:del>`, mark('del')) + p('b'), 'b'],
    ['deleted without its text: joined', p('a', mark('del')) + p('b'), 'ab'],
    ['three in a row', p('a', mark('del')) + p('b', mark('del')) + p('c'), 'abc'],
    ['inserted', p('a', mark('ins')) + p('b'), 'a\nb'],
    ['moved away', p(`<w:moveFrom>${r('a')}</w:moveFrom>`, mark('moveFrom')) + p('b'), 'b'],
    ['moved here', p(`<w:moveTo>${r('a')}</w:moveTo>`, mark('moveTo')) + p('b'), 'a\nb'],
    ['deleted in front of a table', p('a', mark('del')) + table(row(cell(p('b')))) + p('c'), 'a\nb\nc'],
    ['gone in front of a table', p('', mark('del')) + table(row(cell(p('b')))), 'b'],
    ['deleted at the end', p('a') + p('b', mark('del')), 'a\nb'],
    ['hidden with its text', p(r('a', '<w:vanish/>'), mark('vanish')) + p('b'), 'b'],
    ['a style separator', p('一、标题。', '<w:rPr><w:vanish/><w:specVanish/></w:rPr>') + p('正文'), '一、标题。正文'],
    ['hidden text in front of a mark that is shown', p(r('a', '<w:vanish/>')) + p('b'), '\nb'],
    ['page breaks where paragraphs join', p(runOf(`${t('a')}<w:br w:type="page"/>`), mark('del')) + p('b'), 'a\nb'],
  ]);

  test('the place is where the text begins', async () => {
    const joined = p('', mark('del')) + p('a', mark('del')) + p('b') + p('c');
    expect(placesOf(await readBytes(documentOf(joined)))).toEqual(['paragraph 2', 'paragraph 4']);
  });
});

describe('fields', () => {
  check([
    ['result kept', p(field('begin') + code(' PAGE ') + field('separate') + r('3') + field('end')), '3'],
    ['no result', p(r('a') + field('begin') + code(' PRINTDATE ') + field('end') + r('b')), 'ab'],
    ['simple', p(`<w:fldSimple w:instr=" PAGE ">${r('4')}</w:fldSimple>`), '4'],
    [
      'one in the instruction of another',
      p(
        field('begin') +
          code(' = ') +
          field('begin') +
          code(' REF a ') +
          field('separate') +
          r('2') +
          field('end') +
          field('separate') +
          r('5') +
          field('end'),
      ),
      '5',
    ],
    [
      'one in the result of another',
      p(
        field('begin') +
          code('TOC') +
          field('separate') +
          r('一、') +
          field('begin') +
          code('PAGEREF') +
          field('separate') +
          r('1') +
          field('end') +
          field('end'),
      ),
      '一、1',
    ],
    [
      'over paragraphs',
      p(field('begin') + code('TOC') + field('separate') + r('a')) + p(r('b') + field('end')),
      'a\nb',
    ],
    ['that never ends, in a cell', table(row(cell(p(field('begin') + code('PAGE'))))) + p('b'), '\nb'],
    ['ends that never began', p(field('end') + field('separate') + r('a')), 'a'],
    ['enclosed character', p(field('begin') + code(' eq \\o\\ac(○,2) ') + field('end') + r('加强')), '②加强'],
    [
      'deleted instruction',
      p(
        `${field('begin')}${runOf('<w:delInstrText>PAGE</w:delInstrText>')}${field('separate')}${r('1')}${field('end')}`,
      ),
      '1',
    ],
  ]);
});
