import { describe } from 'node:test';
import { proveHost, useHosts } from './host.mjs';
import { PLACE_HOSTS } from './place-hosts.mjs';

describe('a host', () => {
  const site = useHosts();
  for (const host of PLACE_HOSTS) proveHost(site, host);
});
