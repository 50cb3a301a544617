import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/source/errors.js';
import { read } from '../../../src/source/formats/html.js';
import type { ReadText } from '../../../src/source/reader.js';
import { utf8 } from '../bytes.js';
import { fileOf, filesOf } from './files.js';

const readHtml = async (html: string): Promise<ReadText> => read(utf8(html), { path: '页.html' });

/** The lines read of the body of a page. */
const linesOf = async (body: string): Promise<readonly string[]> =>
  (await readHtml(`<!doctype html><body>${body}`)).text.split('\n');

const stylesOf = ({ text, paragraphs = [] }: ReadText): readonly string[] =>
  paragraphs.flatMap(({ style, start, end }) =>
    style === null ? [] : [`${style.name} ${style.level ?? ''}`.trim() + `: ${text.slice(start, end)}`],
  );

async function failureOf(html: string): Promise<unknown> {
  try {
    await readHtml(html);
  } catch (error) {
    if (error instanceof UserError) return { code: error.code, ...error.args };
    throw error;
  }
  return null;
}

describe('pages, to the character', () => {
  test.each(filesOf('html').map((file) => [file.name, file] as const))('%s', async (_, { bytes, path, known }) => {
    expect((await read(bytes, { path })).text).toBe(known);
  });

  test.each([
    ['html-government', 'utf-8'],
    ['html-government-gbk', 'gb18030'],
    ['html-word', 'gb18030'],
    ['html-bare', 'gb18030'],
  ])('%s is in %s', async (name, encoding) => {
    expect((await read(fileOf('html', name).bytes, {})).encoding).toBe(encoding);
  });

  test.each([
    ['html-government', ['title: 在全县秋冬季森林防火工作会议上的讲话']],
    ['html-table-layout', ['title: 在全县农村税费改革工作会议上的讲话']],
    ['html-wechat', ['title: 镇党委书记在春耕备耕动员会上的讲话']],
    ['html-bare', []],
  ])('%s: styles', async (name, styles) => {
    expect(stylesOf(await read(fileOf('html', name).bytes, {}))).toEqual(styles);
  });

  test('properties', async () => {
    expect((await read(fileOf('html', 'html-office').bytes, {})).properties).toEqual({
      title: '在全市档案工作会议上的讲话',
      author: '市档案局',
      created: '2020-05-12T08:00:00',
      modified: '2020-05-12T08:00:00',
    });
    expect((await read(fileOf('html', 'html-government').bytes, {})).properties).toEqual({
      title: '在全县秋冬季森林防火工作会议上的讲话',
      created: '2018-10-24T09:32',
    });
  });
});

describe('white space', () => {
  test.each([
    ['spaces collapse', '<p>抓  好 \t 落实</p>', ['抓 好 落实']],
    ['a line break between 汉字 is none', '<p>抓好\n  落实</p>', ['抓好落实']],
    ['nor beside Chinese marks', '<p>抓好“三个\n”，再\n——落实</p>', ['抓好“三个”，再——落实']],
    ['one space else', '<p>增长\n8%，GDP\n总量</p>', ['增长 8%，GDP 总量']],
    ['in words and across elements', '<p>R&amp;D <b>\n</b>spending\n<i>up</i></p>', ['R&D spending up']],
    ['Hangul is set with spaces', '<p>한국\n어</p>', ['한국 어']],
    ['full-width and no-break spaces stay', '<p>　　同志们&nbsp;&nbsp;好 </p>', ['　　同志们\u00a0\u00a0好']],
    ['a zero-width space takes a line break with it', '<p>ab\u200b\ncd</p>', ['ab\u200bcd']],
    ['br', '<p>甲<br>\n 乙<br/>丙</p>', ['甲', '乙', '丙']],
    ['br at the edges', '<p><br>甲<br></p><p>乙</p>', ['甲', '乙']],
    ['an empty paragraph shows nothing', '<p>甲</p><p></p><p> </p><p>乙</p>', ['甲', '乙']],
    ['an empty line', '<p>甲</p><p>&nbsp;</p><p><br></p><p>乙</p>', ['甲', '', '', '乙']],
    ['none at the edges of the text', '<p>&nbsp;</p><p>甲</p><p><br></p>', ['甲']],
    ['pre', '<pre>\n甲  乙\n\n\t丙</pre>', ['甲  乙', '', '\t丙']],
    ['pre-wrap by style', '<div style="white-space: pre-wrap">甲  乙\n丙</div>', ['甲  乙', '丙']],
    ['pre-line keeps line breaks only', '<div style="white-space:pre-line">甲  乙\n丙</div>', ['甲 乙', '丙']],
    ['back to normal inside', '<pre>甲\n<span style="white-space:normal">乙\n丙</span></pre>', ['甲', '乙丙']],
    ['blocks end lines, inline elements do not', '甲<div>乙<span>丙</span></div>丁<b>戊</b>', ['甲', '乙丙', '丁戊']],
    ['display', '<span style="display:block">甲</span>乙<div style="display:inline">丙</div>', ['甲', '乙丙']],
    ['what floats stands in its line', '<p><span style="display:block;float:left">一、</span>抓</p>', ['一、抓']],
    ['entities', '<p>&lt;讲话&gt;&amp;&#x6458;要&mdash;</p>', ['<讲话>&摘要—']],
    ['no line end of another kind', '<p>甲&#13;乙</p>', ['甲乙']],
  ])('%s', async (_, body, lines) => {
    expect(await linesOf(body)).toEqual(lines);
  });
});

describe('line breaks of the source, by the program that wrote it', () => {
  const written = async (generator: string, body: string): Promise<string> =>
    (await readHtml(`<html><head><meta name="generator" content="${generator}"></head><body>${body}</body></html>`))
      .text;
  const body = '<p>\n<font>中共某县委\n\t某县人民政府</font><br>\n印发，\n<b>各乡镇</b>\n</p>';

  test.each([
    ['LibreOffice breaks at spaces', 'LibreOffice 7.4.7.2 (Linux)', '中共某县委 某县人民政府\n印发， 各乡镇'],
    ['so does OpenOffice', 'Apache OpenOffice 4.1', '中共某县委 某县人民政府\n印发， 各乡镇'],
    ['near miss: anybody else', 'WPS Office', '中共某县委某县人民政府\n印发，各乡镇'],
  ])('%s', async (_, generator, expected) => {
    expect(await written(generator, body)).toBe(expected);
  });
});

describe('XHTML', () => {
  const xml = '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/>';
  test.each([
    [
      'empty elements end',
      '<script src="a.js"/></head><body><p>甲<span class="x" />乙</p><p/><td/><div>丙<br/>丁</div></body></html>',
    ],
    [
      'as do those written out',
      '<script src="a.js"></script></head><body><p>甲乙</p><div>丙<br />丁</div></body></html>',
    ],
  ])('%s', async (_, rest) => {
    expect((await readHtml(xml + rest)).text).toBe('甲乙\n丙\n丁');
  });

  test('near miss: a page that is no XML', async () => {
    expect(await linesOf('<p>甲<b/>乙</p>')).toEqual(['甲乙']);
  });
});

describe('lists', () => {
  test.each([
    ['decimal', '<ol><li>甲<li>乙</ol>', ['1.甲', '2.乙']],
    ['start, value', '<ol start=3><li>甲<li value=7>乙<li>丙</ol>', ['3.甲', '7.乙', '8.丙']],
    ['reversed', '<ol reversed><li>甲<li>乙</ol>', ['2.甲', '1.乙']],
    ['reversed from a start', '<ol reversed start=10><li>甲<li>乙</ol>', ['10.甲', '9.乙']],
    ['type', '<ol type=A><li>甲</ol><ol type=i><li>甲<li type=1>乙</ol>', ['A.甲', 'i.甲', '2.乙']],
    ['a type that is none', '<ol type=x><li>甲</ol>', ['1.甲']],
    ['style of the list', '<ol style="list-style-type:simp-chinese-informal"><li>甲<li>乙</ol>', ['一、甲', '二、乙']],
    ['style of an item', '<ol><li style="list-style:inside lower-alpha">甲</ol>', ['a.甲']],
    ['no marks', '<ol style="list-style:none"><li>甲</ol>', ['甲']],
    ['a style that is none', '<ol style="list-style-type:constructor"><li>甲</ol>', ['1.甲']],
    ['a type that is none', '<ol type="__proto__"><li>甲</ol>', ['1.甲']],
    ['a bulleted list with numbers', '<ul style="list-style-type:decimal"><li>甲</ul>', ['1.甲']],
    ['bullets are no text', '<ul><li>甲<li>乙<ul><li>丙</ul></ul>', ['甲', '乙', '丙']],
    ['numbers in the text itself', '<ol><li>一、甲<li>二、乙</ol>', ['一、甲', '二、乙']],
    ['unless some have none', '<ol><li>（一）甲<li>乙</ol>', ['1.（一）甲', '2.乙']],
    ['several paragraphs', '<ol><li><p>甲<p>乙<li><p>丙</ol>', ['1.甲', '乙', '2.丙']],
    ['nested', '<ol><li>甲<ol type=a><li>乙</ol><li>丙</ol>', ['1.甲', 'a.乙', '2.丙']],
    ['an item without text counts', '<ol><li>甲<li><li>丙</ol>', ['1.甲', '3.丙']],
    ['but not one that is hidden', '<ol><li>甲<li hidden>乙<li>丙</ol>', ['1.甲', '2.丙']],
    ['items without a list', '<li>甲<p>乙', ['甲', '乙']],
    ['numbers that are no numbers', '<ol start=x><li value="2x">甲<li value="">乙</ol>', ['2.甲', '3.乙']],
  ])('%s', async (_, body, lines) => {
    expect(await linesOf(body)).toEqual(lines);
  });

  test('levels', async () => {
    const page = await readHtml('<ol><li>甲<ul><li>乙</ul></ol><h2>丙</h2><ol><li><h3>丁</h3></ol>');
    expect(stylesOf(page)).toEqual(['list 1: 1.甲', 'list 2: 乙', 'heading 2: 丙', 'heading 3: 1.丁']);
  });
});

describe('left out', () => {
  test.each([
    [
      'programs and styles',
      '<script>甲。</script><style>乙。</style><noscript>丙。</noscript><template>丁。</template>',
    ],
    ['comments', '<!-- 甲。 --><!-- [if IE]>乙。<![endif] -->'],
    ['navigation', '<nav>甲。</nav><div role="navigation">乙。</div><div role=search>丙。</div>'],
    ['what stands beside the text', '<aside>甲。</aside><div role=complementary>乙。</div>'],
    [
      'controls',
      '<form><input value="甲。"><textarea>乙。</textarea><button>丙。</button><select><option>丁</select></form>',
    ],
    ['hidden', '<p hidden>甲。</p><p aria-hidden="TRUE">乙。</p>'],
    [
      'hidden by style',
      '<p style="DISPLAY: NONE">甲。</p><p style="visibility:hidden">乙。</p><p style="color:red;mso-hide:all">丙。',
    ],
    ['pictures', '<svg><text>甲。</text></svg><img alt="乙。"><canvas>丙。</canvas><video>丁。</video>'],
    ['other pages', '<iframe src="x">甲。</iframe>'],
    ['deleted text', '<del>甲。</del>'],
    ['footer of the page', '<footer>甲。</footer>'],
    ['pronunciation', '<ruby><rt>甲</rt></ruby>'],
    ['header and footer of LibreOffice', '<div title="header"><p>甲。</p></div><div title="footer"><p>乙。</p></div>'],
    ['and of OpenOffice', '<DIV TYPE=HEADER>甲。</DIV><DIV TYPE=FOOTER>乙。</DIV>'],
    ['marks of notes', '<a href="#_ftn1">[1]</a><a href="#sdfootnote1sym">1</a><a href="x.htm#_edn2">[i]</a>'],
  ])('%s', async (_, html) => {
    expect(await linesOf(`<p>前。${html}</p><p>后。</p>`)).toEqual(['前。', '后。']);
  });

  test.each([
    ['aria-hidden=false', '<p aria-hidden=false>甲</p>'],
    ['display:block', '<p style="display:block">甲</p>'],
    ['a property whose value holds another', '<p style="background:url(\'a;display:none\')">甲</p>'],
    ['inserted text', '<p><ins>甲</ins></p>'],
    ['text struck out', '<p><s>甲</s></p>'],
    ['a title that is none of LibreOffice', '<div title="header of a table"><p title="header">甲</p></div>'],
    ['a form around all', '<form><p>甲</p></form>'],
    ['a footer of an article', '<article><p>甲</article>'],
    ['an ordinary link', '<p><a href="#ftn">甲</a></p>'],
  ])('near miss: %s', async (_, html) => {
    expect(await linesOf(html)).toEqual(['甲']);
  });
});

describe('places', () => {
  const placesOf = async (body: string): Promise<readonly string[]> => {
    const { text, paragraphs = [] } = await readHtml(body);
    return paragraphs.map(({ start, end, origin }) => `${JSON.stringify(origin)} ${text.slice(start, end)}`);
  };

  test('blocks are counted, cells by table, row and column', async () => {
    const table = '<table><tr><th>甲<th>乙<tbody><tr><td><p>丙<p>丁<td>戊</table>';
    expect(await placesOf(`<p>前</p>${table}<p>后</p><table><tr><td>己</table>`)).toEqual([
      '{"block":1} 前',
      '{"table":1,"row":1,"column":1,"paragraph":1} 甲',
      '{"table":1,"row":1,"column":2,"paragraph":1} 乙',
      '{"table":1,"row":2,"column":1,"paragraph":1} 丙',
      '{"table":1,"row":2,"column":1,"paragraph":2} 丁',
      '{"table":1,"row":2,"column":2,"paragraph":1} 戊',
      '{"block":2} 后',
      '{"table":2,"row":1,"column":1,"paragraph":1} 己',
    ]);
  });

  test('columns are those of the grid: cells reach over columns and down into rows', async () => {
    const table =
      '<table><tr><th rowspan=2>甲<th colspan=2>乙<th>丙<tr><td>丁<td>戊<td>己<tr><td>庚<td rowspan=x colspan=0>辛<td>壬</table>';
    const places = await placesOf(table);
    expect(places.map((place) => place.replace(/.*"row":(\d+),"column":(\d+).* /u, '$1.$2 '))).toEqual([
      '1.1 甲',
      '1.2 乙',
      '1.4 丙',
      '2.2 丁',
      '2.3 戊',
      '2.4 己',
      '3.1 庚',
      '3.2 辛',
      '3.3 壬',
    ]);
  });

  test('a table in a cell', async () => {
    expect(await placesOf('<table><tr><td>甲<table><tr><td>乙</table>丙</table>')).toEqual([
      '{"table":1,"row":1,"column":1,"paragraph":1} 甲',
      '{"table":2,"row":1,"column":1,"paragraph":1} 乙',
      '{"table":1,"row":1,"column":1,"paragraph":2} 丙',
    ]);
  });

  test('notes stand at the end, footnotes first', async () => {
    const notes = '<div id=edn1><p>尾注</div><div style="mso-element:footnote" id=ftn1><p>脚注<p>其二</div>';
    expect(await placesOf(`<p>甲</p>${notes}<p>乙</p>`)).toEqual([
      '{"block":1} 甲',
      '{"block":2} 乙',
      '{"footnote":1,"paragraph":1} 脚注',
      '{"footnote":1,"paragraph":2} 其二',
      '{"endnote":1,"paragraph":1} 尾注',
    ]);
  });

  test('a block of many paragraphs: those set in, and those behind an empty line', async () => {
    expect(await placesOf('<p>甲<br>乙<br><br>丙<br>　　丁</p><p>戊<br>己</p>')).toEqual([
      '{"block":1,"paragraph":1} 甲\n乙',
      '{"block":1,"paragraph":2} ',
      '{"block":1,"paragraph":3} 丙',
      '{"block":1,"paragraph":4} 　　丁',
      '{"block":2} 戊\n己',
    ]);
  });

  test('the tables that lay a page out are none of its text', async () => {
    const { text, paragraphs = [] } = await read(fileOf('html', 'html-table-layout').bytes, {});
    expect(paragraphs.filter(({ origin }) => origin?.table !== undefined)).toEqual([]);
    expect(text).toContain('同志们：');
  });
});

describe('what Word writes', () => {
  const number = (written: string, font = ''): string =>
    `<![if !supportLists]><span style='${font}'><span style='mso-list:Ignore'>${written}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>`;
  const filtered = (written: string): string =>
    `<span>${written}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span>`;

  test.each([
    ['a number', `<p style='mso-list:l0 level2 lfo1'>${number('（一）')}甲</p>`, ['list 2: （一）甲']],
    ['one that needs a space', `<p style='mso-list:l0 level1 lfo1'>${number('第一')}甲</p>`, ['list 1: 第一 甲']],
    ['a bullet', `<p style='mso-list:l0 level1 lfo1'>${number('l', 'font-family:Wingdings')}甲</p>`, ['list 1: 甲']],
    ['a dot', `<p style='mso-list:l0 level1 lfo1'>${number('·', 'font-family:Symbol')}甲</p>`, ['list 1: 甲']],
    [
      'a heading',
      `<h1 style='mso-list:l0 level1 lfo1'>${number('一、')}甲</h1><h1>乙</h1>`,
      ['heading 1: 一、甲', 'heading 1: 乙'],
    ],
    ['a title', '<p class=MsoTitle>甲</p><p class=MsoSubtitle>乙</p>', ['title: 甲', 'subtitle: 乙']],
  ])('%s', async (_, body, styles) => {
    expect(stylesOf(await readHtml(`<meta name=ProgId content=Word.Document>${body}`))).toEqual(styles);
  });

  test.each([
    ['a page saved as filtered', `<p>${filtered('二、')}甲</p>`, ['二、甲']],
    ['a number without a text', `<p>${number('1.')}</p><p>甲</p>`, ['甲']],
    ['tabs', "<p>甲<span style='mso-tab-count:2'>&nbsp;&nbsp;&nbsp; </span>乙</p>", ['甲\t\t乙']],
    ['runs of spaces', "<p>甲<span style='mso-spacerun:yes'>&nbsp;&nbsp; </span>乙</p>", ['甲   乙']],
    ['an empty paragraph', '<p>甲</p><p><o:p>&nbsp;</o:p></p><p>乙<o:p></o:p></p>', ['甲', '', '乙']],
    [
      'comments',
      "<p>甲<a class=msocomanchor href=#c>[a1]</a></p><div style='mso-element:comment-list'>乙</div>",
      ['甲'],
    ],
    [
      'small print that is no padding',
      `<p><span>甲<span style='font:7.0pt "Times New Roman"'>（小字）</span></span></p>`,
      ['甲（小字）'],
    ],
  ])('%s', async (_, body, lines) => {
    expect(await linesOf(body)).toEqual(lines);
  });
});

describe('the title', () => {
  test.each([
    ['a lone h1', '<h1>甲会讲话</h1><h2>一、乙</h2><p>丙。', 'title: 甲会讲话'],
    ['not where it is one of several', '<h1>一、甲</h1><p>乙。<h1>二、丙</h1><p>丁。', 'heading 1: 一、甲'],
    ['nor behind a text', '<p>甲。<h1>乙</h1><p>丙。', 'heading 1: 乙'],
    ['by the title of the page', '<title>甲会讲话_某县</title><p>甲会讲话</p><p>乙。', 'title: 甲会讲话'],
  ])('%s', async (_, body, first) => {
    expect(stylesOf(await readHtml(body))[0]).toBe(first);
  });
});

describe('fails by name', () => {
  test.each([
    ['frames', '<frameset><frame src=a.html></frameset>', { kind: 'frames' }],
    ['a frame in an empty page', '<body><iframe src=a.html></iframe></body>', { kind: 'frames' }],
    ['a page made by a program', '<div id=app></div><script>x()</script>', { kind: 'empty' }],
    [
      'formatting that grows without end',
      Array.from({ length: 3000 }, (_, index) => `<p><font color=${index}>`).join(''),
      { kind: 'too-large' },
    ],
  ])('%s', async (_, html, expected) => {
    expect(await failureOf(html)).toMatchObject({ code: 'bad-document', path: '页.html', format: 'html', ...expected });
  });

  test('a web archive', async () => {
    const archive = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\n\r\n<html>';
    expect(await failureOf(archive)).toMatchObject({ code: 'binary', kind: 'mhtml' });
  });

  test('but a page without tags is a text, its lines those of the file', async () => {
    expect(await readHtml('同志们：\r\n  1 < 2，2 > 1。')).toEqual({
      text: '同志们：\r\n  1 < 2，2 > 1。',
      encoding: 'utf-8',
    });
  });
});
