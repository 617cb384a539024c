/** Follows the status as it changes, and tells what moved. */

import { versionPath } from './api.js';
import { text } from './language.js';
import { plain } from './numbers.js';

const BRIEFLY = 400;

let source = null;
let waiting = null;

/**
 * Follows a version instead of the one before.
 *
 * @param changed called after changes, once when several arrive together
 * @param ruleName the name of a rule by its code
 */
export function follow(choice, ruleName, changed) {
  source?.close();
  clearTimeout(waiting);
  source = new EventSource(`${versionPath(choice)}/fiscal-rules/stream`);
  source.addEventListener('change', event => {
    const change = JSON.parse(event.data);
    clearTimeout(waiting);
    waiting = setTimeout(() => changed().then(() => announce(told(change, ruleName))), BRIEFLY);
  });
  source.addEventListener('open', () => mark('live.on'));
  source.addEventListener('error', () => mark('live.off'));
}

function told(change, ruleName) {
  if (change.moved.length === 0) {
    return text('live.nothing-moved');
  }
  return [text('live.moved')]
    .concat(
      change.moved.map(moved =>
        text('live.result', {
          rule: ruleName(moved.rule),
          period: moved.period.replace('-', '–'),
          before: value(moved.before),
          after: value(moved.after),
          band: moved.after.band ? text(`band.${moved.after.band}`).toLowerCase() : '',
        }),
      ),
    )
    .join(' ');
}

function value(standing) {
  return standing.value === null ? '–' : plain(standing.value);
}

function announce(message) {
  document.getElementById('announcement').textContent = message;
}

function mark(key) {
  const place = document.getElementById('live');
  if (place) {
    place.textContent = text(key);
    place.dataset.state = key;
  }
}

// A page that is kept for going back must not keep its connection: a browser has six for a host.
addEventListener('pagehide', () => source?.close());
