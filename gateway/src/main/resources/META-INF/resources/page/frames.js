/** The frame of each service area, and the measures that make it. */

import { read, versionPath } from './api.js';
import { el, show } from './dom.js';
import { text } from './language.js';
import { thousands } from './numbers.js';
import { table } from './table.js';

const content = document.querySelector('#frames .content');
const STEPS = ['opening-budget', 'consequence-adjusted-frame', 'sum-restructuring', 'sum-new-measures', 'frame'];

export async function showFrames(choice) {
  const frames = await read(`${versionPath(choice)}/operating/frames`);
  show(content, overview(frames), frames.areas.map(area => areaDetails(area, frames.years)));
}

function overview(frames) {
  const labels = code => frames.total.find(line => line.code === code)?.label ?? code;
  const row = (name, lines, kind) => ({
    kind,
    cells: [name, ...STEPS.map(code => thousands(lines.find(line => line.code === code)?.amounts[0] ?? 0))],
  });
  return table(
    text('frames.overview', { year: frames.years[0] }),
    [text('frames.area'), ...STEPS.map(labels)],
    [
      ...frames.areas.map(area => row(area.name, area.lines)),
      row(text('sum'), frames.total, 'sum'),
    ],
  );
}

function areaDetails(area, years) {
  const measures = area.lines.filter(line => line.type === 'measure').length;
  const frame = area.lines.find(line => line.code === 'frame');
  return el(
    'details',
    { class: 'area', id: `area-${area.area}` },
    el(
      'summary',
      {},
      el('span', { class: 'name' }, area.name),
      el('span', { class: 'count' }, text(measures === 1 ? 'frames.measure' : 'frames.measures', { count: measures })),
      el('span', { class: 'amount' }, thousands(frame.amounts[0]), ' ', el('small', {}, text('unit.thousands'))),
    ),
    table(
      text('frames.table', { area: area.name }),
      [text('frames.line'), ...years.map(String)],
      area.lines.map(line => ({ kind: line.type, cells: [line.label, ...line.amounts.map(thousands)] })),
    ),
    area.programmeAreas.length > 0 &&
      table(
        text('frames.programme-areas', { area: area.name }),
        [text('frames.programme-area'), ...years.map(String)],
        area.programmeAreas.map(unit => ({ cells: [unit.name, ...unit.amounts.map(thousands)] })),
      ),
  );
}
