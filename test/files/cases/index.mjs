/** Every Word fixture, in no order that matters. */
import * as flow from './flow.mjs';
import * as headings from './headings.mjs';
import * as manuscript from './manuscript.mjs';
import * as numbering from './numbering.mjs';
import * as office from './office.mjs';
import * as raw from './raw.mjs';

export const CASES = [numbering, headings, flow, manuscript, office, raw].flatMap((module) =>
  Object.values(module).filter((one) => typeof one?.make === 'function'),
);
