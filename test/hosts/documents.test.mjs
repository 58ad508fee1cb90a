import { describe } from 'node:test';
import { DOCUMENT_HOSTS } from './document-hosts.mjs';
import { proveHost, useHosts } from './host.mjs';

describe('a host', () => {
  const site = useHosts();
  for (const host of DOCUMENT_HOSTS) proveHost(site, host);
});
