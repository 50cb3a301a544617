/** What the configuration forbids is in the text: a slogan, phrase, section or actor. One finding a place. */
import { demandsIn, placesOf } from '../demands.js';
import { define } from '../rule.js';
import { withoutStars } from '../../source/wildcard.js';

export const forbidden = define({
  id: 'forbidden',
  clause: '用户配置',
  severity: 'error',
  fixable: false,
  bad: 'forbidden: { phrases: ["据不完全统计"] }\n\n据不完全统计，已完成八成。',
  good: 'forbidden: { phrases: ["据不完全统计"] }\n\n截至6月底，已完成八成。',
  check: (manuscript) =>
    demandsIn(manuscript.settings.forbidden).flatMap((demand) =>
      placesOf(demand, manuscript).map((span) => ({
        span,
        saying: demand.kind,
        args: { name: withoutStars(demand.name) },
      })),
    ),
});
