/** The fiscal rules of a version: a light per rule and year, how far it is to the next, and why. */

import { read, versionPath } from './api.js';
import { BANDS, limits, margins, verdict } from './bands.js';
import { el, show } from './dom.js';
import { bandIcon } from './icons.js';
import { text } from './language.js';
import { notice } from './notice.js';
import { inUnit, millions, moment, period, plain, signed } from './numbers.js';
import { missing, table } from './table.js';

const content = document.querySelector('#status .content');

/** Best first, and last what cannot be judged. */
const SHOWN = [...BANDS.slice(0, -1).reverse(), ...BANDS.slice(-1)];

export async function showStatus(choice) {
  const status = await read(`${versionPath(choice)}/fiscal-rules`);
  showHead(status);
  if (status.rules.every(rule => rule.results.length === 0)) {
    show(content, notice(text(status.rules.length === 0 ? 'status.no-rules' : 'status.no-plan')));
    return;
  }
  show(
    content,
    status.stale && notice(text('stale')),
    el('ol', { class: 'rules' }, status.rules.map(rule => ruleItem(rule, choice))),
  );
}

function judged(status) {
  return status.rules.flatMap(rule => rule.results).filter(result => result.band !== null);
}

function showHead(status) {
  const results = judged(status);
  const year = Math.min(...results.map(result => result.year ?? Infinity));
  const first = results.filter(result => result.year === year && result.band !== 'not-assessable');
  const broken = first.filter(result => result.band === 'not-approved');
  document.getElementById('lead').textContent = text(leadOf(first.length, broken.length), {
    broken: broken.length,
    judged: first.length,
    year,
  });
  show(
    document.getElementById('tally'),
    results.length > 0 &&
      SHOWN.map(band =>
        el(
          'li',
          { 'data-band': band },
          bandIcon(band),
          el('strong', {}, plain(results.filter(result => result.band === band).length)),
          el('span', {}, text(`band.${band}`)),
        ),
      ),
  );
  show(
    document.getElementById('as-of'),
    status.asOf.time && el('span', {}, text('as-of', { time: moment(status.asOf.time) })),
    status.stale && el('strong', {}, text('stale.short')),
  );
}

/** The key of the sentence that says how many rules are kept. */
function leadOf(judged, broken) {
  if (judged === 0) {
    return 'lead.nothing';
  }
  const kept = broken === 0 ? 'lead.kept' : 'lead.broken';
  return judged === 1 ? `${kept}-one` : kept;
}

function ruleItem(rule, choice) {
  return el(
    'li',
    { class: 'rule', 'data-rule': rule.code },
    el(
      'div',
      { class: 'about' },
      el('h3', {}, rule.name),
      el(
        'ul',
        { class: 'limits' },
        [...rule.bands]
          .sort((a, b) => BANDS.indexOf(b.class) - BANDS.indexOf(a.class))
          .map(band => el('li', {}, el('b', {}, text(`band.${band.class}`)), ` ${limits(band, rule.unit)}`)),
      ),
    ),
    el('ol', { class: 'lights' }, rule.results.map(result => light(rule, result))),
    explanation(rule, choice),
  );
}

function light(rule, result) {
  const span = result.year ? null : 'period';
  return el(
    'li',
    { class: span ? 'light period' : 'light', 'data-band': result.band ?? 'shown', 'data-period': period(result) },
    el('span', { class: 'year' }, period(result)),
    el('span', { class: 'value' }, result.value === null ? '–' : inUnit(result.value, rule.unit)),
    result.band
      ? verdict(result.band)
      : el('span', { class: 'verdict' }, text('status.judged-over-period')),
    result.band === 'not-assessable' && el('span', { class: 'margin' }, result.reason),
    margins(rule, result).map(sentence => el('span', { class: 'margin' }, sentence)),
  );
}

function explanation(rule, choice) {
  const place = el('div', { class: 'explained' });
  const details = el(
    'details',
    { id: `why-${rule.code}`, class: 'why' },
    el('summary', {}, text('why.summary'), el('span', { class: 'quiet' }, ` ${rule.name}`)),
    place,
  );
  details.addEventListener('toggle', () => {
    if (details.open && place.childElementCount === 0) {
      explain(rule, choice, place);
    }
  });
  return details;
}

async function explain(rule, choice, place) {
  const results = rule.results.filter(result => result.band !== null);
  const address = `${versionPath(choice)}/fiscal-rules/${encodeURIComponent(rule.code)}/results/`;
  place.append(resultTable(rule));
  try {
    const explained = await Promise.all(
      results.map(result => read(address + (result.year ?? `${result.from}-${result.to}`))),
    );
    place.prepend(
      el('p', {}, el('b', {}, text('why.formula')), ` ${explained[0].formula}`),
      explained[0].decision ? el('p', {}, el('b', {}, text('why.decision')), ` ${explained[0].decision}`) : '',
    );
    place.append(movements(rule, explained));
  } catch (failure) {
    place.append(notice(text('why.silent', { detail: failure.message })));
  }
}

function resultTable(rule) {
  const amount = (value, result) =>
    value === null ? missing(text('not-known')) : result.denominator === null ? inUnit(value, rule.unit) : millions(value);
  return table(
    text('why.table', { rule: rule.name }),
    ['why.period', 'why.value', 'why.numerator', 'why.denominator', 'why.published', 'why.reason'].map(key => text(key)),
    rule.results.map(result => ({
      cells: [
        period(result),
        result.value === null ? missing(result.reason) : inUnit(result.value, rule.unit),
        amount(result.numerator, result),
        result.denominator === null ? missing(text('why.no-denominator')) : amount(result.denominator, result),
        result.publishedValue === null
          ? missing(text('why.not-published'))
          : inUnit(result.publishedValue, rule.unit),
        result.reason ?? text('status.judged-over-period'),
      ],
    })),
  );
}

function movements(rule, explained) {
  const moved = explained.filter(one => one.moved.contributions.length > 0);
  const silent = explained.flatMap(one => one.moved.missing);
  return el(
    'div',
    {},
    el('h4', {}, text('why.moved')),
    moved.length === 0 && el('p', {}, explained[0].moved.reason ?? text('why.nothing-moved')),
    moved.map(one =>
      table(
        text('why.moved-table', { rule: rule.name, period: one.period.replace('-', '–'), parent: one.moved.parent }),
        [text('why.change'), text('why.contribution')],
        one.moved.contributions.map(change => ({
          cells: [
            change.decision ? `${change.title} (${change.decision})` : change.title,
            signed(change.value),
          ],
        })),
      ),
    ),
    silent.length > 0 && notice(text('failure.owner-down')),
  );
}
