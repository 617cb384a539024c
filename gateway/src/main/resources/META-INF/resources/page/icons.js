/** The signs of the bands: each has a shape of its own, so that colour says nothing alone. */

import { svg } from './dom.js';

const SHAPES = {
  desired: [
    ['circle', { cx: 12, cy: 12, r: 10, class: 'fill' }],
    ['path', { d: 'M7 12.5l3.4 3.4L17 9', class: 'stroke' }],
  ],
  'lowest-acceptable': [
    ['path', { d: 'M12 2.2L22.4 20.6H1.6z', class: 'fill' }],
    ['path', { d: 'M12 9v5.4M12 17.4v.2', class: 'stroke' }],
  ],
  'not-approved': [
    ['path', { d: 'M7.8 2h8.4L22 7.8v8.4L16.2 22H7.8L2 16.2V7.8z', class: 'fill' }],
    ['path', { d: 'M8.2 8.2l7.6 7.6M15.8 8.2l-7.6 7.6', class: 'stroke' }],
  ],
  'not-assessable': [
    ['circle', { cx: 12, cy: 12, r: 9.4, class: 'dashed' }],
    ['path', { d: 'M8 12h8', class: 'line' }],
  ],
};

/** The sign of a band; the word beside it is what a screen reader tells. */
export function bandIcon(band) {
  return svg(
    'svg',
    { class: 'band-icon', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' },
    SHAPES[band].map(([name, attributes]) => svg(name, attributes)),
  );
}
