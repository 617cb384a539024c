/** The key figures of the first year. */

import { read, versionPath } from './api.js';
import { el, show } from './dom.js';
import { text } from './language.js';
import { inUnit } from './numbers.js';

const content = document.querySelector('#status .figures');

export async function showFigures(choice) {
  const overview = await read(`${versionPath(choice)}/overview`);
  show(
    content,
    el(
      'dl',
      { class: 'key-figures' },
      overview.figures.map(figure =>
        el(
          'div',
          {},
          el('dt', {}, figure.name, ' ', el('span', { class: 'year' }, String(figure.year))),
          el('dd', { class: figure.value === null ? 'unknown' : null }, ...shown(figure)),
        ),
      ),
    ),
  );
}

function shown(figure) {
  if (figure.value === null) {
    return ['–', el('small', {}, figure.missing)];
  }
  const value = inUnit(figure.value, figure.unit);
  return figure.published === null
    ? [value]
    : [value, el('small', {}, text('figures.published', { value: inUnit(figure.published, figure.unit) }))];
}
