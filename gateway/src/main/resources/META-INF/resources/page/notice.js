/** What is told instead of figures that cannot be had. */

import { el } from './dom.js';
import { text } from './language.js';

export function notice(message, ...more) {
  return el('div', { class: 'notice' }, el('p', {}, message), more);
}

/**
 * Why a part of the page has no figures.
 *
 * @param retry called when the reader asks to try again
 */
export function failureNotice(failure, retry) {
  return notice(
    reasonOf(failure),
    el('button', { type: 'button', class: 'plain', click: retry }, text('retry')),
  );
}

function reasonOf(failure) {
  switch (failure.status) {
    case 0:
      return text('failure.unreachable');
    case 404:
      return text('failure.not-found');
    case 429:
      return text('failure.too-many');
    case 503:
    case 504:
      return text('failure.owner-down');
    case undefined:
      throw failure;
    default:
      return text('failure.other', { detail: failure.message });
  }
}
