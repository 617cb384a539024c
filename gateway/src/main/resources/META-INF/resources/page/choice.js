/** Which municipality, plan and version the page shows, and how the reader chooses another. */

import { addressWith } from './address.js';
import { municipalityPath, read } from './api.js';
import { el, show } from './dom.js';
import { text } from './language.js';
import { notice } from './notice.js';

/** The further a version has come, the more it counts. */
const WEIGHT = { draft: 0, proposed: 1, adopted: 2, amended: 3 };

/**
 * The municipality of the address, the one the gateway is set up for, or the only one it knows.
 *
 * @returns null when the reader must choose, or none is known
 */
export async function municipalityOf(asked) {
  const known = await read('municipalities');
  const number = asked ?? known.shown;
  if (number === null) {
    return { municipality: null, known: known.items };
  }
  const found = known.items.find(item => item.number === number);
  return { municipality: { number, name: nameOf(number, found) }, known: known.items };
}

function nameOf(number, found) {
  return found?.name ?? text('municipality', { number });
}

export function municipalityNotice(known) {
  return known.length === 0
    ? notice(text('no-data'))
    : notice(
        text('choose-municipality'),
        el(
          'ul',
          {},
          known.map(item =>
            el('li', {}, el('a', { href: addressWith({ municipality: item.number }) }, nameOf(item.number, item))),
          ),
        ),
      );
}

export async function versionsOf(municipality) {
  return (await read(`${municipalityPath({ municipality })}/fiscal-rules/versions`)).items;
}

/**
 * The version to show: the one asked for; else of the plan asked for, or the latest that has left
 * drafting, the version that has come furthest.
 */
export function chooseVersion(versions, asked) {
  if (asked.plan && asked.version) {
    return { plan: asked.plan, version: asked.version };
  }
  const [best] = versions
    .filter(version => !asked.plan || version.plan === asked.plan)
    .sort(
      (a, b) =>
        Number(weight(b) > 0) - Number(weight(a) > 0) ||
        (b.firstYear ?? 0) - (a.firstYear ?? 0) ||
        weight(b) - weight(a) ||
        (b.time ?? '').localeCompare(a.time ?? ''),
    );
  return best ? { plan: best.plan, version: best.version } : null;
}

function weight(version) {
  return WEIGHT[version.status] ?? 0;
}

export function versionName(version) {
  return version.name ?? version.version;
}

export function statusWord(version) {
  return version.status ? text(`version.${version.status}`) : text('version.unknown');
}

/** Shows the selector; chosen is called with plan and version. */
export function showChoice(versions, current, chosen) {
  const plans = [...new Set(versions.map(version => version.plan))].sort().reverse();
  const select = el(
    'select',
    {
      id: 'version',
      change: event => {
        const [plan, version] = event.target.value.split('/');
        chosen({ plan, version });
      },
    },
    plans.map(plan =>
      el(
        'optgroup',
        { label: plan.replace('-', '–') },
        versions
          .filter(version => version.plan === plan)
          .map(version =>
            el(
              'option',
              {
                value: `${plan}/${version.version}`,
                selected: plan === current.plan && version.version === current.version,
              },
              `${plan.replace('-', '–')} · ${versionName(version)} (${statusWord(version)})`,
            ),
          ),
      ),
    ),
  );
  show(
    document.getElementById('choice'),
    el('label', { for: 'version' }, text('version.label')),
    select,
  );
}
