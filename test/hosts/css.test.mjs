import { describe } from 'node:test';
import { CSS_HOSTS } from './css-hosts.mjs';
import { proveHost, useHosts } from './host.mjs';

describe('a host', () => {
  const site = useHosts({ roots: { '/bootstrap/': 'node_modules/bootstrap/dist/css' } });
  for (const host of CSS_HOSTS) proveHost(site, host);
});
