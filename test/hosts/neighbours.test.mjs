import { describe } from 'node:test';
import { proveHost, useHosts } from './host.mjs';
import { NEIGHBOUR_HOSTS } from './neighbour-hosts.mjs';
import { TRANSLATED_HOSTS } from './translated-hosts.mjs';

describe('a host', () => {
  const site = useHosts();
  for (const host of [...NEIGHBOUR_HOSTS, ...TRANSLATED_HOSTS]) proveHost(site, host);
});
