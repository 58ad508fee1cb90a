import { msg } from '../../core/localize.js';
import type { CollaborationLevel } from './collaboration.js';

/** What a level is called above what belongs to it. */
export function levelTitle(level: CollaborationLevel | undefined): string {
  switch (level) {
    case 'national':
      return msg('Nationellt', {
        id: 'overview.level.national',
        desc: 'Heading and label: what concerns the whole country',
      });
    case 'regional':
      return msg('Regionalt', {
        id: 'overview.level.regional',
        desc: 'Heading and label: what concerns a county',
      });
    case 'local':
      return msg('Lokalt', {
        id: 'overview.level.local',
        desc: 'Heading and label: what concerns a municipality',
      });
    default:
      return msg('Övriga', {
        id: 'overview.level.other',
        desc: 'Heading above actors of whom nobody says whether they work in the country, a county or a municipality',
      });
  }
}

/** Where it is, in a word: below the title. */
export function levelPlace(level: CollaborationLevel | undefined): string {
  switch (level) {
    case 'national':
      return msg('Hela landet', {
        id: 'overview.place.national',
        desc: 'Below the heading "National": it concerns the whole country',
      });
    case 'regional':
      return msg('Länet', {
        id: 'overview.place.regional',
        desc: 'Below the heading "Regional": it concerns the county',
      });
    case 'local':
      return msg('Kommunen', {
        id: 'overview.place.local',
        desc: 'Below the heading "Local": it concerns the municipality',
      });
    default:
      return '';
  }
}
