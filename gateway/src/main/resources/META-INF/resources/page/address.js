/** What the address of the page says: which municipality, plan and version, in which language. */

export function fromAddress() {
  const search = new URLSearchParams(location.search);
  return {
    municipality: search.get('municipality'),
    plan: search.get('plan'),
    version: search.get('version'),
    compare: search.get('compare')?.split(',').filter(Boolean) ?? null,
    language: search.get('lang') === 'en' ? 'en' : 'nb',
  };
}

/** The address with some of it changed; null leaves a part out. */
export function addressWith(changes) {
  const search = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) {
      search.delete(name);
    } else {
      search.set(name, value);
    }
  }
  return `?${search.toString().replaceAll('%2C', ',')}${location.hash}`;
}
