/** What would happen if: sliders that the scenario endpoint answers; nothing is stored. */

import { post, read, versionPath } from './api.js';
import { verdict } from './bands.js';
import { el, show } from './dom.js';
import { text } from './language.js';
import { failureNotice } from './notice.js';
import { inUnit, millions, signed } from './numbers.js';
import { missing, table } from './table.js';

const content = document.querySelector('#whatif .content');
const PAUSE = 250;

/** The drivers that move by a number for every plan year. */
const DRIVERS = [
  { name: 'tax', least: -3, most: 3, step: 0.5, item: (years, value) => ({ type: 'tax', percent: every(years, value) }) },
  { name: 'interest', least: -2, most: 3, step: 0.25, item: (years, value) => ({ type: 'interest', points: every(years, value) }) },
];
const MOST_YEARS_LATER = 4;

let wish = { of: null, values: {}, project: '', later: 0 };
let asking = null;

export async function showWhatIf(choice, versions) {
  const version = versions.find(one => one.plan === choice.plan && one.version === choice.version);
  const portfolio = await read(`${versionPath(choice)}/investment/portfolio`);
  const address = versionPath(choice);
  if (wish.of !== address) {
    wish = { of: address, values: {}, project: '', later: 0 };
  }
  const places = { told: el('p', { class: 'told', role: 'status' }), result: el('div', { class: 'result' }) };
  const ask = () => later(() => answer(choice, planYears(version), places));
  const projects = projectsOf(portfolio, version);
  const showControls = () => show(content, controls(projects, ask, showControls), places.told, places.result);
  showControls();
  await answer(choice, planYears(version), places);
}

function planYears(version) {
  return Array.from({ length: version.lastYear - version.firstYear + 1 }, (_, i) => version.firstYear + i);
}

/** Projects with an end and with money in the plan years, largest first. */
function projectsOf(portfolio, version) {
  const inPlan = portfolio.years.map(year => year <= version.lastYear);
  const planned = project => project.amounts.reduce((sum, amount, i) => sum + (inPlan[i] ? amount ?? 0 : 0), 0);
  return portfolio.items
    .map(project => ({ id: project.id, name: project.name, rolling: project.rolling, planned: planned(project) }))
    .filter(project => !project.rolling && project.planned > 0)
    .sort((a, b) => b.planned - a.planned);
}

function every(years, value) {
  return Object.fromEntries(years.map(year => [year, value]));
}

function controls(projects, ask, startAgain) {
  return el(
    'form',
    { class: 'drivers', submit: event => event.preventDefault() },
    DRIVERS.map(driver =>
      slider({
        id: `whatif-${driver.name}`,
        label: text(`whatif.${driver.name}`),
        least: driver.least,
        most: driver.most,
        step: driver.step,
        value: wish.values[driver.name] ?? 0,
        worded: value => text(`whatif.${driver.name}-value`, { value: signed(value) }),
        moved: value => {
          wish.values[driver.name] = value;
          ask();
        },
      }),
    ),
    el(
      'div',
      { class: 'driver' },
      el('label', { for: 'whatif-project' }, text('whatif.project')),
      el(
        'select',
        {
          id: 'whatif-project',
          change: event => {
            wish.project = event.target.value;
            ask();
          },
        },
        el('option', { value: '' }, text('whatif.no-project')),
        projects.map(project =>
          el(
            'option',
            { value: project.id, selected: project.id === wish.project },
            text('whatif.project-option', { name: project.name, amount: millions(project.planned) }),
          ),
        ),
      ),
    ),
    slider({
      id: 'whatif-later',
      label: text('whatif.later'),
      least: 0,
      most: MOST_YEARS_LATER,
      step: 1,
      value: wish.later,
      worded: value => text(value === 1 ? 'whatif.later-one' : 'whatif.later-value', { value }),
      moved: value => {
        wish.later = value;
        ask();
      },
    }),
    el(
      'button',
      {
        type: 'button',
        id: 'whatif-reset',
        class: 'plain',
        click: () => {
          wish = { of: wish.of, values: {}, project: '', later: 0 };
          startAgain();
          ask();
        },
      },
      text('whatif.reset'),
    ),
  );
}

function slider({ id, label, least, most, step, value, worded, moved }) {
  const output = el('output', { for: id }, worded(value));
  const input = el('input', {
    type: 'range',
    id,
    min: least,
    max: most,
    step,
    value,
    'aria-valuetext': worded(value),
    input: () => {
      const now = Number(input.value);
      output.textContent = worded(now);
      input.setAttribute('aria-valuetext', worded(now));
      moved(now);
    },
  });
  return el('div', { class: 'driver' }, el('label', { for: id }, label), input, output);
}

function later(task) {
  clearTimeout(asking);
  asking = setTimeout(task, PAUSE);
}

function items(years) {
  const moved = DRIVERS.filter(driver => wish.values[driver.name]).map(driver =>
    driver.item(years, wish.values[driver.name]),
  );
  return wish.project && wish.later > 0
    ? [...moved, { type: 'postpone-project', project: wish.project, years: wish.later }]
    : moved;
}

async function answer(choice, years, { told, result }) {
  const wanted = items(years);
  if (wanted.length === 0) {
    told.textContent = text('whatif.nothing');
    show(result);
    return;
  }
  result.setAttribute('aria-busy', 'true');
  try {
    const scenario = await post(`${versionPath(choice)}/scenarios`, { items: wanted });
    if (JSON.stringify(wanted) === JSON.stringify(items(years))) {
      const rules = rulesOf(scenario, years);
      told.textContent = whatMoved(rules);
      show(result, outcome(rules), basis(scenario));
    }
  } catch (failure) {
    told.textContent = '';
    show(result, failureNotice(failure, () => answer(choice, years, { told, result })));
  } finally {
    result.setAttribute('aria-busy', 'false');
  }
}

/** The rules with the results of the plan years and of the plan period; later years are not adopted. */
function rulesOf(scenario, years) {
  return scenario.rules.map(rule => ({
    ...rule,
    results: rule.results.filter(result => result.period.includes('-') || years.includes(Number(result.period))),
  }));
}

function whatMoved(rules) {
  const moved = rules.flatMap(rule =>
    rule.results
      .filter(result => result.before.band !== result.after.band)
      .map(result => `${rule.title} ${printed(result.period)}: ${text(`band.${result.after.band}`).toLowerCase()}`),
  );
  return moved.length === 0
    ? text('whatif.no-band-moved')
    : text('whatif.bands-moved', { results: moved.join(', ') });
}

function outcome(rules) {
  const periods = [...new Set(rules.flatMap(rule => rule.results.map(result => result.period)))];
  return table(
    text('whatif.table'),
    [text('compare.rule'), ...periods.map(printed)],
    rules.map(rule => ({
      cells: [
        rule.title,
        ...periods.map(period => cell(rule.results.find(result => result.period === period), rule.unit)),
      ],
    })),
  );
}

function printed(period) {
  return period.replace('-', '–');
}

/** What was asked, as it was understood, and what the answer rests on. */
function basis(scenario) {
  return el(
    'details',
    { class: 'as-table', id: 'whatif-basis' },
    el('summary', {}, text('whatif.basis')),
    el(
      'ul',
      { class: 'basis' },
      scenario.items.map(item => el('li', {}, el('b', {}, item.title), ` ${item.assumptions.join(' ')}`)),
      scenario.assumptions.map(assumption => el('li', {}, assumption)),
    ),
  );
}

function cell(result, unit) {
  if (!result) {
    return '';
  }
  const { before, after } = result;
  if (after.value === null) {
    return after.band ? verdict(after.band) : missing(after.reason ?? text('not-known'));
  }
  return el(
    'span',
    { class: before.band === after.band ? 'compared' : 'compared moved' },
    el('b', {}, inUnit(after.value, unit)),
    after.band && verdict(after.band),
    before.value !== after.value && el('small', {}, text('whatif.before', { before: former(before, after, unit) })),
  );
}

/** What it was: the value, and the verdict where that was another. */
function former(before, after, unit) {
  const value = before.value === null ? '–' : inUnit(before.value, unit);
  return before.band === after.band ? value : `${value}, ${text(`band.${before.band}`).toLowerCase()}`;
}
