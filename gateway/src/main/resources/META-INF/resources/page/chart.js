/** Charts, drawn with Chart.js in the colours of the page. Each has a table beside it. */

import '../webjars/chart.js/4.5.1/dist/chart.umd.min.js';
import { el } from './dom.js';

const { Chart } = globalThis;
const drawn = new Map();

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
  for (const [canvas, compose] of drawn) {
    redraw(canvas, compose);
  }
});

/**
 * A chart.
 *
 * @param label what it says, for those who do not see it
 * @param compose gives type, data and options of Chart.js from a palette; asked again when the
 *     theme changes
 */
export function chart(label, compose) {
  const canvas = el('canvas', { role: 'img', 'aria-label': label });
  const frame = el('div', { class: 'chart' }, canvas);
  new ResizeObserver((entries, observer) => {
    if (canvas.isConnected) {
      observer.disconnect();
      redraw(canvas, compose);
    }
  }).observe(frame);
  return frame;
}

function redraw(canvas, compose) {
  Chart.getChart(canvas)?.destroy();
  forgetRemoved();
  if (!canvas.isConnected) {
    return;
  }
  const colours = palette();
  Chart.defaults.color = colours.muted;
  Chart.defaults.borderColor = colours.line;
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.font.size = 14;
  const composed = compose(colours);
  new Chart(canvas, {
    ...composed,
    options: { animation: false, responsive: true, maintainAspectRatio: false, ...composed.options },
  });
  drawn.set(canvas, compose);
}

function forgetRemoved() {
  for (const canvas of drawn.keys()) {
    if (!canvas.isConnected) {
      Chart.getChart(canvas)?.destroy();
      drawn.delete(canvas);
    }
  }
}

function palette() {
  const style = getComputedStyle(document.documentElement);
  const colour = name => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: colour('ink'),
    muted: colour('muted'),
    line: colour('line'),
    surface: colour('surface'),
    first: colour('chart-1'),
    second: colour('chart-2'),
    third: colour('chart-3'),
  };
}

/** Stripes, for what is forecast and not adopted. */
export function striped(colour, background) {
  const tile = el('canvas', { width: 8, height: 8 });
  const pen = tile.getContext('2d');
  pen.fillStyle = background;
  pen.fillRect(0, 0, 8, 8);
  pen.strokeStyle = colour;
  pen.lineWidth = 2.5;
  pen.beginPath();
  for (const x of [-8, 0, 8]) {
    pen.moveTo(x - 2, 10);
    pen.lineTo(x + 10, -2);
  }
  pen.stroke();
  return pen.createPattern(tile, 'repeat');
}
