/** Puts the page together: what to show, in which order, and anew when something changes. */

import { addressWith, fromAddress } from './address.js';
import { chooseVersion, municipalityNotice, municipalityOf, showChoice, versionsOf } from './choice.js';
import { showClimate } from './climate.js';
import { showComparison } from './compare.js';
import { show } from './dom.js';
import { showFigures } from './figures.js';
import { showFrames } from './frames.js';
import { showGoals } from './goals.js';
import { showInvestment } from './investment.js';
import { text, translatePage } from './language.js';
import { follow } from './live.js';
import { failureNotice, notice } from './notice.js';
import { showStatus } from './status.js';
import { showWhatIf } from './whatif.js';

const main = document.getElementById('main');
const notices = document.getElementById('notices');

/** Each part stands for itself: one that cannot be shown says why, and the others stay. */
const PARTS = [
  ['#status .content', showStatus],
  ['#status .figures', showFigures],
  ['#investment .content', showInvestment],
  ['#frames .content', showFrames],
  ['#whatif .content', showWhatIf],
  ['#compare .content', showComparison],
  ['#goals .content', showGoals],
  ['#climate .content', showClimate],
];

/** What the address said when the page was put together. */
let shown = null;

async function start() {
  shown = location.search;
  translatePage();
  show(notices);
  const asked = fromAddress();
  const { municipality, known } = await municipalityOf(asked.municipality);
  if (municipality === null) {
    showNothing(municipalityNotice(known));
    return;
  }
  document.getElementById('place').textContent = municipality.name;
  document.title = `${municipality.name} – Handlingsrom`;
  const versions = await versionsOf(municipality.number);
  const chosen = chooseVersion(versions, asked);
  if (chosen === null) {
    showNothing(notice(text('no-data')));
    return;
  }
  document.body.dataset.state = 'shown';
  await showVersion({ municipality: municipality.number, ...chosen }, versions);
}

function showNothing(why) {
  document.body.dataset.state = 'empty';
  show(notices, why);
}

async function showVersion(choice, versions) {
  showChoice(versions, choice, other => {
    history.pushState(null, '', addressWith({ ...other, compare: null }));
    start();
  });
  await showParts(choice, versions);
  follow(choice, ruleName, async () => showParts(choice, await versionsOf(choice.municipality)));
}

async function showParts(choice, versions) {
  main.setAttribute('aria-busy', 'true');
  await Promise.all(PARTS.map(part => showPart(part, choice, versions)));
  main.setAttribute('aria-busy', 'false');
}

async function showPart([selector, showContent], choice, versions) {
  try {
    await showContent(choice, versions);
  } catch (failure) {
    const retry = () => showPart([selector, showContent], choice, versions);
    show(document.querySelector(selector), failureNotice(failure, retry));
  }
}

function ruleName(code) {
  return document.querySelector(`[data-rule="${CSS.escape(code)}"] h3`)?.textContent ?? code;
}

async function startOrTellWhyNot() {
  try {
    await start();
  } catch (failure) {
    showNothing(failureNotice(failure, startOrTellWhyNot));
  }
}

addEventListener('popstate', () => {
  if (location.search !== shown) {
    startOrTellWhyNot();
  }
});
addEventListener('pageshow', event => {
  if (event.persisted) {
    startOrTellWhyNot();
  }
});
startOrTellWhyNot();
