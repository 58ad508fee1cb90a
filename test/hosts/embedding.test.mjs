import { describe } from 'node:test';
import { EMBEDDING_HOSTS } from './embedding-hosts.mjs';
import { proveHost, useHosts } from './host.mjs';

describe('a host', () => {
  const site = useHosts({ roots: { '/filer/': 'dist/standalone' } });
  for (const host of EMBEDDING_HOSTS) proveHost(site, host);
});
