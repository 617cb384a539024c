/** The climate budget: what each sector emits against target and budget, and the measures. */

import { municipalityPath, read } from './api.js';
import { chart, striped } from './chart.js';
import { el, show } from './dom.js';
import { named, text } from './language.js';
import { plain, signed } from './numbers.js';
import { missing, table, tableBelowChart } from './table.js';

const content = document.querySelector('#climate .content');
const KINDS = ['target', 'actual', 'budget'];

export async function showClimate(choice) {
  const path = `${municipalityPath(choice)}/climate`;
  const [budget, course, measures] = await Promise.all([
    read(path),
    read(`${path}/path`),
    read(`${path}/measures`),
  ]);
  const sectors = course.items.filter(item => item.names !== null);
  show(
    content,
    budget.targets.length > 0 && el('ul', { class: 'targets' }, budget.targets.map(target)),
    emissions(sectors),
    measureList(measures.items, budget.groups),
  );
}

function target(one) {
  return el(
    'li',
    {},
    el('b', {}, named(one.names)),
    ' ',
    one.reductionPercent === null
      ? text('climate.tonnes', { tonnes: plain(one.tonnes) })
      : text('climate.target', { percent: plain(one.reductionPercent), year: one.year, base: one.baseYear }),
  );
}

/** The columns of the figures: a kind in a year, for which some sector states tonnes. */
function columnsOf(sectors) {
  const columns = new Map();
  for (const point of sectors.flatMap(sector => sector.points)) {
    for (const kind of KINDS.filter(name => typeof point[name]?.tonnes === 'number')) {
      columns.set(`${point.year} ${kind}`, { year: point.year, kind });
    }
  }
  return [...columns.values()].sort((a, b) => a.year - b.year || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

function figureOf(sector, column) {
  return sector.points.find(point => point.year === column.year)?.[column.kind] ?? null;
}

function emissions(sectors) {
  const columns = columnsOf(sectors);
  const shown = sectors.filter(sector => columns.some(column => figureOf(sector, column)?.tonnes));
  if (shown.length === 0) {
    return null;
  }
  const title = column => text(`climate.column.${column.kind}`, { year: column.year });
  return el(
    'figure',
    {},
    el('figcaption', {}, el('h3', {}, text('climate.chart')), el('p', {}, text('climate.chart-note'))),
    chart(text('climate.chart-label'), colours => ({
      type: 'bar',
      data: {
        labels: shown.map(sector => named(sector.names)),
        datasets: columns.map((column, i) => ({
          label: title(column),
          data: shown.map(sector => figureOf(sector, column)?.tonnes ?? null),
          ...look(column, i, colours),
        })),
      },
      options: {
        indexAxis: 'y',
        scales: {
          x: { title: { display: true, text: text('climate.axis') }, ticks: { callback: plain, maxTicksLimit: 5 } },
          y: { grid: { display: false } },
        },
        plugins: {
          legend: { position: 'bottom', align: 'start', labels: { boxWidth: 14, boxHeight: 14 } },
          tooltip: { callbacks: { label: item => `${item.dataset.label}: ${text('climate.tonnes', { tonnes: plain(item.raw) })}` } },
        },
      },
    })),
    tableBelowChart(
      'emissions-table',
      table(
        text('climate.table'),
        [text('climate.sector'), ...columns.map(title)],
        sectors.map(sector => ({
          cells: [named(sector.names), ...columns.map(column => emission(figureOf(sector, column)))],
        })),
      ),
    ),
  );
}

function look(column, i, colours) {
  const colour = [colours.second, colours.third, colours.first, colours.muted][i % 4];
  return {
    backgroundColor: column.kind === 'actual' ? colour : striped(colour, colours.surface),
    borderColor: colour,
    borderWidth: 1.5,
  };
}

function emission(figure) {
  if (typeof figure?.tonnes === 'number') {
    return plain(figure.tonnes);
  }
  return typeof figure?.changePercent === 'number'
    ? text('climate.change', { percent: signed(figure.changePercent), base: figure.baseYear })
    : missing(text('not-known'));
}

function measureList(measures, groups) {
  const names = new Map(groups.map(group => [group.code, named(group.names)]));
  return el(
    'details',
    { class: 'area', id: 'climate-measures' },
    el(
      'summary',
      {},
      el('span', { class: 'name' }, text('climate.measures')),
      el('span', { class: 'count' }, text('climate.measure-count', { count: measures.length })),
    ),
    table(
      text('climate.measures'),
      ['climate.measure', 'climate.group', 'climate.scope', 'climate.responsible', 'climate.status'].map(key => text(key)),
      measures.map(measure => ({
        cells: [
          named(measure.names),
          names.get(measure.group) ?? measure.group ?? missing(text('not-known')),
          text(`climate.${measure.scope}`),
          measure.responsible ?? missing(text('climate.no-responsible')),
          text(`climate.status.${measure.status}`),
        ],
      })),
    ),
  );
}
