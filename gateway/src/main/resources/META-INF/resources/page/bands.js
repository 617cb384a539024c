/** How the council judges values: bands, their words, and how far it is to the next. */

import { el } from './dom.js';
import { bandIcon } from './icons.js';
import { text } from './language.js';
import { inUnit, millions } from './numbers.js';

/** From worst to best. */
const CLASSES = ['not-approved', 'lowest-acceptable', 'desired'];

export const BANDS = [...CLASSES, 'not-assessable'];

/** Sign and word of a band. */
export function verdict(band) {
  return el('span', { class: 'verdict', 'data-band': band }, bandIcon(band), text(`band.${band}`));
}

/** What a band demands, in words: over 3 %. */
export function limits(band, unit) {
  const from = band.from === null ? null : inUnit(band.from, unit);
  const to = band.to === null ? null : inUnit(band.to, unit);
  if (from === null) {
    return text(band.toInclusive ? 'limit.at-most' : 'limit.under', { to });
  }
  if (to === null) {
    return text(band.fromInclusive ? 'limit.at-least' : 'limit.over', { from });
  }
  return text('limit.between', { from, to });
}

/** How far a result is from its neighbours: sentences, empty where there is no neighbour. */
export function margins(rule, result) {
  if (!result.margin) {
    return [];
  }
  const amount = change =>
    result.denominator === null ? inUnit(Math.abs(change), rule.unit) : millions(Math.abs(change));
  const sentences = [];
  if (result.margin.toBetter !== null) {
    sentences.push(
      text('margin.to-better', {
        amount: amount(result.margin.toBetter),
        band: neighbour(rule, result.band, 1),
      }),
    );
  }
  if (result.margin.toWorse !== null) {
    sentences.push(
      text('margin.to-worse', {
        amount: amount(result.margin.toWorse),
        band: neighbour(rule, result.band, -1),
      }),
    );
  }
  return sentences;
}

function neighbour(rule, band, step) {
  const used = CLASSES.filter(name => rule.bands.some(other => other.class === name));
  const name = used[used.indexOf(band) + step];
  return name ? text(`band.${name}`).toLowerCase() : '';
}
