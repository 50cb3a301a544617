/** What the configuration demands is not in the text: a slogan, phrase, section or actor. One finding each, at the title. */
import { demandsIn, headOf, placesOf } from '../demands.js';
import { define } from '../rule.js';
import { withoutStars } from '../../source/wildcard.js';

export const required = define({
  id: 'required',
  clause: '用户配置',
  severity: 'error',
  fixable: false,
  bad: 'required: { phrases: [安全生产] }\n\n一、抓好防汛。',
  good: 'required: { phrases: [安全生产] }\n\n一、抓好防汛和安全生产。',
  check: (manuscript) =>
    demandsIn(manuscript.settings.required)
      .filter((demand) => placesOf(demand, manuscript).length === 0)
      .map(({ kind, name }) => ({ span: headOf(manuscript), saying: kind, args: { name: withoutStars(name) } })),
});
