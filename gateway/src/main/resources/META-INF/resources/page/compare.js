/** The fiscal rules of several versions of the plan beside each other. */

import { addressWith, fromAddress } from './address.js';
import { planPath, read } from './api.js';
import { verdict } from './bands.js';
import { statusWord, versionName } from './choice.js';
import { el, show } from './dom.js';
import { text } from './language.js';
import { notice } from './notice.js';
import { inUnit, signed } from './numbers.js';
import { missing, table } from './table.js';

const content = document.querySelector('#compare .content');
const MOST = 6;

/**
 * Compares the version shown with others of its plan: those of the address, or those that have
 * come furthest.
 */
export async function showComparison(choice, versions) {
  const others = versions.filter(other => other.plan === choice.plan && other.version !== choice.version);
  if (others.length === 0) {
    show(content, notice(text('compare.alone')));
    return;
  }
  const asked = fromAddress().compare ?? others.slice(0, 1).map(other => other.version);
  const compared = others.filter(other => asked.includes(other.version)).slice(0, MOST - 1);
  const place = el('div', {});
  show(content, chooser(choice, versions, others, compared), place);
  if (compared.length > 0) {
    place.append(await comparison(choice, compared));
  }
}

function chooser(choice, versions, others, compared) {
  const chosen = new Set(compared.map(other => other.version));
  return el(
    'fieldset',
    { class: 'versions' },
    el('legend', {}, text('compare.choose', { version: nameOf(choice, versions) })),
    others.map(other =>
      el(
        'label',
        {},
        el('input', {
          type: 'checkbox',
          id: `compare-${other.version}`,
          checked: chosen.has(other.version),
          disabled: chosen.size >= MOST - 1 && !chosen.has(other.version),
          change: event => {
            event.target.checked ? chosen.add(other.version) : chosen.delete(other.version);
            history.replaceState(null, '', addressWith({ compare: [...chosen].join(',') }));
            showComparison(choice, versions);
          },
        }),
        ` ${versionName(other)} (${statusWord(other)})`,
      ),
    ),
  );
}

function nameOf(choice, versions) {
  const found = versions.find(one => one.plan === choice.plan && one.version === choice.version);
  return found ? versionName(found) : choice.version;
}

async function comparison(choice, compared) {
  const ids = [choice.version, ...compared.map(other => other.version)];
  const answer = await read(
    `${planPath(choice)}/fiscal-rules/compare?versions=${ids.map(encodeURIComponent).join(',')}`,
  );
  return table(
    text('compare.table'),
    [text('compare.rule'), ...answer.versions.map(version => version.name ?? version.version)],
    answer.rows.map(row => ({
      cells: [
        el('span', {}, row.name, ' ', el('span', { class: 'year' }, row.period.replace('-', '–'))),
        ...row.results.map(result => cell(result, row.unit)),
      ],
    })),
  );
}

function cell(result, unit) {
  if (result.value === null) {
    return result.band ? verdict(result.band) : missing(text('not-known'));
  }
  const differs = result.difference !== null && result.difference !== 0;
  return el(
    'span',
    { class: differs ? 'compared moved' : 'compared' },
    el('b', {}, inUnit(result.value, unit)),
    result.band && verdict(result.band),
    differs && el('small', {}, text('compare.difference', { difference: signed(result.difference) })),
  );
}
