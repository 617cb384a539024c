/** Requests to the gateway that served the page. */

import { language } from './language.js';

/** An answer that is not the one asked for; status 0 when there was none. */
export class Refusal extends Error {
  constructor(status, problem) {
    super(problem?.detail ?? problem?.title ?? `${status}`);
    this.status = status;
    this.problem = problem;
  }
}

export function municipalityPath(choice) {
  return `municipalities/${encodeURIComponent(choice.municipality)}`;
}

export function planPath(choice) {
  return `${municipalityPath(choice)}/plans/${encodeURIComponent(choice.plan)}`;
}

export function versionPath(choice) {
  return `${planPath(choice)}/versions/${encodeURIComponent(choice.version)}`;
}

export function read(path) {
  return send(path);
}

export function post(path, body) {
  return send(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** Every item of a list that is given in pages. */
export async function readAll(path) {
  const items = [];
  let cursor = null;
  do {
    const join = path.includes('?') ? '&' : '?';
    const page = await read(cursor ? `${path}${join}cursor=${encodeURIComponent(cursor)}` : path);
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return items;
}

async function send(path, request = {}) {
  const headers = { Accept: 'application/json', 'Accept-Language': language(), ...request.headers };
  let answer;
  try {
    answer = await fetch(path, { ...request, headers });
  } catch {
    throw new Refusal(0, null);
  }
  if (!answer.ok) {
    throw new Refusal(answer.status, await answer.json().catch(() => null));
  }
  return answer.json();
}
