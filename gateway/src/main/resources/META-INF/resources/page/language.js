/** The language of the page: Norwegian first, English when the address says so. */

import { addressWith, fromAddress } from './address.js';
import { ENGLISH } from './english.js';
import { NORWEGIAN } from './norwegian.js';

export function language() {
  return fromAddress().language;
}

/** A text by its key; {name} is replaced by the value of that name. */
export function text(key, values = {}) {
  const found = (language() === 'en' ? ENGLISH : NORWEGIAN)[key] ?? key;
  return found.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
}

/** Whether there is a text of this key. */
export function hasText(key) {
  return key in NORWEGIAN;
}

/** Names that come in both languages. */
export function named(names) {
  return names[language()] ?? names.nb;
}

/** Puts the texts of index.html into the language of the page. */
export function translatePage() {
  document.documentElement.lang = language();
  for (const element of document.querySelectorAll('[data-text]')) {
    element.textContent = text(element.dataset.text);
  }
  for (const element of document.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', text(element.dataset.label));
  }
  const other = language() === 'en' ? 'nb' : 'en';
  const link = document.getElementById('language');
  link.href = addressWith({ lang: other === 'en' ? 'en' : null });
  link.lang = other;
  link.hreflang = other;
  link.textContent = other === 'en' ? 'English' : 'Norsk';
}
