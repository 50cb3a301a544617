/** The scanner of XML: what is well-formed and what is not, and that it says what sax says. */
import fc from 'fast-check';
import sax from 'sax';
import { describe, expect, test } from 'vitest';
import { scan } from '../../../../src/source/formats/docx/scan.js';
import { Unreadable } from '../../../../src/source/formats/docx/unreadable.js';
import { RUNS } from '../../../random.js';

/** Events in one line each; pieces of one text are one. */
function events(run: (sink: Parameters<typeof scan>[1]) => void): readonly string[] {
  const list: string[] = [];
  let text = '';
  const say = (event: string): void => {
    if (text !== '') list.push(`text ${JSON.stringify(text)}`);
    text = '';
    list.push(event);
  };
  run({
    open: (name, attributes) => say(`open ${name} ${JSON.stringify(attributes)}`),
    close: () => say('close'),
    text: (piece) => {
      text += piece;
    },
  });
  return list;
}

const ours = (xml: string): readonly string[] => events((sink) => scan(xml, sink));

const theirs = (xml: string): readonly string[] =>
  events((sink) => {
    const parser = sax.parser(true, { position: false });
    let depth = 0;
    parser.onerror = (error) => {
      throw error;
    };
    parser.onopentag = ({ name, attributes }) => {
      depth += 1;
      sink.open(name, attributes as Record<string, string>);
    };
    parser.onclosetag = () => {
      depth -= 1;
      sink.close();
    };
    parser.ontext = (text) => (depth > 0 ? sink.text(text) : undefined);
    parser.oncdata = sink.text;
    parser.write(xml).close();
  });

describe('well-formed', () => {
  test.each<[string, readonly string[]]>([
    ['<a/>', ['open a {}', 'close']],
    ['<a></a>', ['open a {}', 'close']],
    ['<a ></a >', ['open a {}', 'close']],
    ['<?xml version="1.0"?>\n<a>同志</a>\n', ['open a {}', 'text "同志"', 'close']],
    ['<w:a b="1" w:c = \'2\'\n/>', ['open w:a {"b":"1","w:c":"2"}', 'close']],
    ['<a b=">"/>', ['open a {"b":">"}', 'close']],
    ['<a b="&quot;&#39;"/>', ['open a {"b":"\\"\'"}', 'close']],
    ['<a>&lt;&gt;&amp;&apos;&#x7a3f;&#31295;</a>', ['open a {}', 'text "<>&\'稿稿"', 'close']],
    ['<a><!-- <b> -- ></b> -->c</a>', ['open a {}', 'text "c"', 'close']],
    ['<a><![CDATA[<b>&amp;]]></a>', ['open a {}', 'text "<b>&amp;"', 'close']],
    ['<a><?b <c> ?></a>', ['open a {}', 'close']],
    ['<a><b/><b>c</b></a>', ['open a {}', 'open b {}', 'close', 'open b {}', 'text "c"', 'close', 'close']],
    ['<稿 鉴="1"/>', ['open 稿 {"鉴":"1"}', 'close']],
  ])('%s', (xml, expected) => {
    expect(ours(xml)).toEqual(expected);
  });
});

describe('refused', () => {
  const reason = (xml: string): string => {
    try {
      ours(xml);
      return 'none';
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return error.reason;
    }
  };
  test.each([
    '',
    ' ',
    'a',
    '<',
    '<a',
    '<a>',
    '</a>',
    '<a></b>',
    '<a></ab>',
    '<ab></a>',
    '<a/><b/>',
    '<a/>b',
    'b<a/>',
    '<a></a></a>',

    '<1/>',
    '< a/>',
    '<a b/>',
    '<a b=1/>',
    '<a b="1/>',
    '<a b="<"/>',
    '<a b="1"c="2"/>',
    '<a / >',
    '<a></a/>',
    '<a =""/>',

    '<a>&</a>',
    '<a>& b;</a>',
    '<a>&b;</a>',
    '<a>&;</a>',
    '<a>&#0;</a>',
    '<a>&#xd800;</a>',
    '<a>&#x110000;</a>',
    '<a>&#a;</a>',

    '<a b="&c;"/>',
    '<a><!-- </a>',
    '<a><![CDATA[</a>',
    '<![CDATA[a]]><a/>',
    '<a><?b</a>',
    '<!b><a/>',
    '<a>&constructor;</a>',
    `${'<a>'.repeat(10_001)}${'</a>'.repeat(10_001)}`,
  ])('%s', (xml) => {
    expect(reason(xml)).toBe('damaged');
  });

  test.each([
    '<!DOCTYPE a><a/>',
    '<?xml version="1.0"?><!doctype a [<!ENTITY b "c">]><a>&b;</a>',
    '<a><!DOCTYPE b></a>',
  ])('%s', (xml) => {
    expect(reason(xml)).toBe('entities');
  });
});

const name = fc.constantFrom('a', 'w:p', 'w:t', '稿', '_x.y-1');
const word = fc.string({
  unit: fc.constantFrom('稿', 'a', ' ', '\n', '&amp;', '&#65;', '>', "'", ']', '-'),
  maxLength: 8,
});
const attribute = fc.tuple(fc.constantFrom('x', 'w:val', 'xml:space'), word);
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(name, fc.uniqueArray(attribute, { selector: ([key]) => key, maxLength: 3 }), tie('content'))
    .map(([tag, attributes, content]) => {
      const written = attributes.map(([key, value]) => ` ${key}="${value}"`).join('');
      return content === '' ? `<${tag}${written}/>` : `<${tag}${written}>${content}</${tag}>`;
    }),
  content: fc
    .array(
      fc.oneof(
        { depthSize: 'small' },
        word,
        fc.constantFrom('<!-- b -->', '<![CDATA[<c>&]]>', '<?d e?>'),
        tie('element'),
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join('').replaceAll(']]>', ']]&gt;').replaceAll('<![CDATA[<c>&]]&gt;', '<![CDATA[<c>&]]>')),
}));

test('law: the events are those of sax', () => {
  fc.assert(
    fc.property(element, (xml) => {
      expect(ours(xml)).toEqual(theirs(xml));
    }),
    RUNS,
  );
});

test('law: whatever the text, events or an Unreadable', () => {
  fc.assert(
    fc.property(
      element,
      fc.array(fc.tuple(fc.nat(), fc.constantFrom('<', '>', '"', '&', '/', '!', '')), { maxLength: 4 }),
      (xml, edits) => {
        const broken = edits.reduce((text, [at, sign]) => {
          const place = at % (text.length + 1);
          return text.slice(0, place) + sign + text.slice(place + 1);
        }, xml);
        try {
          ours(broken);
        } catch (error) {
          expect(error).toBeInstanceOf(Unreadable);
        }
      },
    ),
    RUNS,
  );
});
