/** Numbers as people write them. Amounts come in NOK with ore and are rounded only here. */

import { language, text } from './language.js';

const MILLION = 1e6;
const THOUSAND = 1e3;

function formatted(value, options) {
  const locale = language() === 'en' ? 'en' : 'nb-NO';
  return new Intl.NumberFormat(locale, { signDisplay: 'negative', ...options }).format(value);
}

/** A number with the digits it has, at most four decimals. */
export function plain(value) {
  return formatted(value, { maximumFractionDigits: 4 });
}

export function thousands(amount) {
  return formatted(amount / THOUSAND, { maximumFractionDigits: 0 });
}

export function millions(amount) {
  const digits = Math.abs(amount) >= 100 * MILLION ? 0 : 1;
  return text('unit.millions', {
    amount: formatted(amount / MILLION, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  });
}

/** A whole number of millions, for the axis of a chart. */
export function wholeMillions(amount) {
  return formatted(amount / MILLION, { maximumFractionDigits: 0 });
}

/** A value in the unit of a rule, key figure or indicator. */
export function inUnit(value, unit) {
  switch (unit) {
    case 'percent':
      return text('unit.percent', { amount: plain(value) });
    case 'nok-per-m2':
      return text('unit.nok-per-m2', { amount: plain(value) });
    case 'mNOK':
      return text('unit.millions', { amount: plain(value) });
    case 'bNOK':
      return text('unit.billions', { amount: plain(value) });
    default:
      return plain(value);
  }
}

/** With its sign, also when positive. */
export function signed(value) {
  return formatted(value, { maximumFractionDigits: 4, signDisplay: 'exceptZero' });
}

export function moment(instant) {
  const locale = language() === 'en' ? 'en-GB' : 'nb-NO';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(instant),
  );
}

/** A year or a period, with the dash that print uses. */
export function period(result) {
  return result.year ? String(result.year) : `${result.from}–${result.to}`;
}
