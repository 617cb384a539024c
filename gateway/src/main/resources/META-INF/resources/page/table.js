/** Tables that also work on a narrow screen and with a keyboard. */

import { el } from './dom.js';
import { text } from './language.js';

/**
 * A table that scrolls by itself where it is too wide.
 *
 * @param caption what it shows; also names the region for a screen reader
 * @param columns headings, the first of the row headings
 * @param rows arrays of cells, the first the row heading; a row may carry a class
 */
export function table(caption, columns, rows) {
  return el(
    'div',
    { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': caption },
    el(
      'table',
      {},
      el('caption', {}, caption),
      el('thead', {}, el('tr', {}, columns.map(name => el('th', { scope: 'col' }, name)))),
      el('tbody', {}, rows.map(row => tableRow(row))),
    ),
  );
}

function tableRow({ cells, kind = null }) {
  const [heading, ...figures] = cells;
  return el(
    'tr',
    { class: kind },
    el('th', { scope: 'row' }, heading),
    figures.map(figure => el('td', {}, figure)),
  );
}

/** A value that is missing, with its reason. */
export function missing(reason) {
  return el('span', { class: 'missing' }, '– ', el('small', {}, reason));
}

/** The same figures as a chart shows, folded away. */
export function tableBelowChart(id, content) {
  return el('details', { class: 'as-table', id }, el('summary', {}, text('as-table')), content);
}
