/** The goals of the plan with what their indicators last showed. */

import { municipalityPath, read, readAll } from './api.js';
import { el, show } from './dom.js';
import { hasText, named, text } from './language.js';
import { plain } from './numbers.js';
import { missing, table } from './table.js';

const content = document.querySelector('#goals .content');

export async function showGoals(choice) {
  const path = municipalityPath(choice);
  const [tree, indicators, observations] = await Promise.all([
    read(`${path}/goal-trees/${encodeURIComponent(choice.plan)}`),
    readAll(`${path}/indicators`),
    readAll(`${path}/observations?limit=1000`),
  ]);
  const known = new Map(indicators.map(indicator => [indicator.code, indicator]));
  const latest = latestByIndicator(observations);
  const below = (level, code) => tree.goals.filter(goal => goal.level === level && goal.parent === code);
  show(
    content,
    counts(tree.counts),
    tree.goals
      .filter(goal => goal.level === 'focus-area')
      .map(area =>
        el(
          'details',
          { class: 'area', id: `goal-${area.code}` },
          el(
            'summary',
            {},
            el('span', { class: 'name' }, named(area.names)),
            el('span', { class: 'count' }, countOf(area, below)),
          ),
          below('main-goal', area.code).map(main => [
            el('p', { class: 'main-goal' }, named(main.names)),
            below('sub-goal', main.code).map(goal => subGoal(goal, known, latest)),
          ]).flat(2),
        ),
      ),
  );
}

function counts(numbers) {
  return el(
    'ul',
    { class: 'counts' },
    ['unGoals', 'focusAreas', 'mainGoals', 'subGoals', 'indicators'].map(kind =>
      el('li', {}, el('strong', {}, plain(numbers[kind])), ' ', text(`goals.${kind}`)),
    ),
  );
}

function countOf(area, below) {
  const goals = below('main-goal', area.code).flatMap(main => below('sub-goal', main.code));
  return text('goals.count', {
    goals: goals.length,
    indicators: goals.reduce((sum, goal) => sum + goal.indicators.length, 0),
  });
}

/** The newest account value of each indicator, and beside it the newest that is measured. */
function latestByIndicator(observations) {
  const latest = new Map();
  for (const one of observations) {
    if (one.kind === 'account' && one.subject.startsWith('indicator:')) {
      const code = one.subject.slice('indicator:'.length);
      const held = latest.get(code) ?? { newest: null, measured: null };
      held.newest = newer(one, held.newest);
      held.measured = one.value === null ? held.measured : newer(one, held.measured);
      latest.set(code, held);
    }
  }
  return latest;
}

function newer(one, other) {
  return other === null || one.period >= other.period ? one : other;
}

function subGoal(goal, known, latest) {
  if (goal.indicators.length === 0) {
    return el(
      'div',
      { class: 'sub-goal' },
      el('h3', {}, named(goal.names)),
      el('p', {}, text(goal.state ? `goals.${goal.state}` : 'goals.no-indicator')),
    );
  }
  return el(
    'div',
    { class: 'sub-goal' },
    el('h3', {}, named(goal.names)),
    table(
      text('goals.table', { goal: named(goal.names) }),
      [text('goals.indicator'), text('goals.latest'), text('goals.target')],
      goal.indicators.map(code => indicatorRow(known.get(code), latest.get(code))),
    ),
  );
}

function indicatorRow(indicator, values) {
  const [target] = indicator.targets;
  return {
    cells: [
      named(indicator.names),
      latestValue(indicator, values),
      target ? withUnit(target.value, indicator.unit) : missing(text('goals.no-target')),
    ],
  };
}

function latestValue(indicator, values) {
  if (!values) {
    return missing(text('goals.no-value'));
  }
  if (values.measured === null) {
    return missing(values.newest.missing ? named(values.newest.missing) : text('goals.no-value'));
  }
  return el(
    'span',
    {},
    withUnit(values.measured.value, indicator.unit),
    ' ',
    el('small', {}, values.measured.period),
    values.newest !== values.measured &&
      el('small', {}, ` · ${values.newest.period}: ${named(values.newest.missing).toLowerCase()}`),
  );
}

function withUnit(value, unit) {
  const key = `indicator.${unit}`;
  return hasText(key) ? text(key, { amount: plain(value) }) : plain(value);
}
