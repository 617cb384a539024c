/** What is invested in each of the ten years, and the debt it leads to. */

import { read, versionPath } from './api.js';
import { chart, striped } from './chart.js';
import { el, show } from './dom.js';
import { text } from './language.js';
import { thousands, wholeMillions } from './numbers.js';
import { missing, table, tableBelowChart } from './table.js';

const content = document.querySelector('#investment .content');

export async function showInvestment(choice) {
  const path = `${versionPath(choice)}/investment`;
  const [byKind, byArea, debt] = await Promise.all([
    read(`${path}/breakdown/self-cost`),
    read(`${path}/breakdown/area`),
    read(`${path}/debt`),
  ]);
  show(content, investments(byKind, byArea), debtFigure(byKind.columns, debt.investmentDebt));
}

function yearName(column) {
  return column.forecast ? text('investment.forecast-year', { year: column.year }) : String(column.year);
}

function investments(byKind, byArea) {
  const years = byKind.columns.map(column => String(column.year));
  return el(
    'figure',
    {},
    el('figcaption', {}, el('h3', {}, text('investment.chart')), el('p', {}, text('investment.chart-note'))),
    chart(text('investment.chart-label', span(byKind.columns)), colours => ({
      type: 'bar',
      data: {
        labels: years,
        datasets: byKind.rows.map((row, i) => {
          const colour = [colours.first, colours.second][i % 2];
          return {
            label: row.label,
            data: row.amounts,
            backgroundColor: byKind.columns.map(column =>
              column.forecast ? striped(colour, colours.surface) : colour,
            ),
            borderColor: colour,
            borderWidth: 1,
          };
        }),
      },
      options: {
        scales: { x: { ...yearAxis(), stacked: true }, y: { ...amountAxis(), stacked: true } },
        plugins: plugins(byKind.columns),
      },
    })),
    tableBelowChart(
      'investment-table',
      table(
        text('investment.table'),
        [text('frames.area'), ...byArea.columns.map(yearName), text('sum')],
        [...byArea.rows, { ...byArea.total, total: true }, ...byKind.rows].map(row => ({
          kind: row.total ? 'sum' : null,
          cells: [row.label, ...row.amounts.map(amount), amount(row.sum)],
        })),
      ),
    ),
  );
}

function debtFigure(columns, debt) {
  const of = year => debt.find(row => row.year === year);
  const closing = columns.map(column => of(column.year)?.closing ?? null);
  const assumed = columns.map(column => of(column.year)?.assumed ?? false);
  const unknown = columns.filter((column, i) => closing[i] === null).map(column => column.year);
  return el(
    'figure',
    {},
    el(
      'figcaption',
      {},
      el('h3', {}, text('debt.chart')),
      el('p', {}, text('debt.note')),
      assumed.includes(true) && el('p', {}, text('debt.assumed-note')),
      unknown.length > 0 && el('p', {}, text('debt.unknown', { from: unknown[0], to: unknown.at(-1) })),
    ),
    unknown.length < columns.length && chart(text('debt.chart-label', span(columns)), colours => ({
      type: 'line',
      data: {
        labels: columns.map(column => String(column.year)),
        datasets: [
          {
            label: text('debt.closing'),
            data: closing,
            borderColor: colours.third,
            backgroundColor: colours.third,
            pointBackgroundColor: assumed.map(is => (is ? colours.surface : colours.third)),
            segment: { borderDash: line => (assumed[line.p1DataIndex] ? [6, 5] : []) },
            borderWidth: 3,
            pointBorderWidth: 2,
            pointRadius: 6,
            pointStyle: 'rectRot',
          },
        ],
      },
      options: {
        scales: { x: { ...yearAxis(), offset: true }, y: { ...amountAxis(), beginAtZero: true } },
        plugins: plugins(columns),
      },
    })),
    tableBelowChart(
      'debt-table',
      table(
        text('debt.table'),
        [text('year'), text('debt.opening'), text('debt.draws'), text('debt.instalments'), text('debt.closing')],
        columns.map((column, i) => ({
          cells: [
            assumed[i]
              ? text('debt.assumed-year', { year: column.year })
              : yearName(column),
            ...['opening', 'draws', 'instalments', 'closing'].map(item => amount(of(column.year)?.[item] ?? null)),
          ],
        })),
      ),
    ),
  );
}

function amount(value) {
  return value === null ? missing(text('debt.missing')) : thousands(value);
}

function span(columns) {
  return { from: columns[0]?.year, to: columns.at(-1)?.year };
}

function yearAxis() {
  return { grid: { display: false }, ticks: { maxRotation: 0, font: { size: 12 } } };
}

function amountAxis() {
  return {
    title: { display: true, text: text('unit.millions-axis') },
    ticks: { callback: value => wholeMillions(value), maxTicksLimit: 6 },
    border: { display: false },
  };
}

function plugins(columns) {
  return {
    legend: { position: 'bottom', align: 'start', labels: { usePointStyle: false, boxWidth: 14, boxHeight: 14 } },
    tooltip: {
      callbacks: {
        title: ([item]) => yearName(columns[item.dataIndex]),
        label: item => `${item.dataset.label}: ${text('unit.millions', { amount: wholeMillions(item.raw) })}`,
      },
    },
  };
}
