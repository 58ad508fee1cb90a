import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../core/localize.js';

/** Everything there is to show, in the order in which it is shown. */
export const SECTIONS = ['actors', 'roles', 'arenas', 'grants', 'tasks'] as const;

export type Section = (typeof SECTIONS)[number];

/** What stands above a section, and leads to it. */
export function sectionTitle(section: Section): string {
  switch (section) {
    case 'actors':
      return msg('Aktörer', {
        id: 'overview.actors.title',
        desc: 'Leads to the authorities, municipalities and others that have to do with reception',
      });
    case 'roles':
      return msg('Länsstyrelsernas roll', {
        id: 'overview.roles.title',
        desc: 'Heading above what the county administrative boards do',
      });
    case 'arenas':
      return msg('Så samverkar de', {
        id: 'overview.arenas.title',
        desc: 'Heading above the ways in which actors work together: regional and local collaboration',
      });
    case 'grants':
      return msg('Bidrag att söka', {
        id: 'overview.grants.title',
        desc: 'Heading above the government grants that can be applied for',
      });
    default:
      return msg('Vem gör vad', {
        id: 'overview.tasks.title',
        desc: 'Heading above all tasks and who decides on each',
      });
  }
}

/** The way to each section that holds something; nothing where there is but one. */
export function sectionList(
  sections: readonly Section[],
  shown: Readonly<Record<Section, readonly unknown[]>>,
  goTo: (section: Section) => void,
): TemplateResult | typeof nothing {
  const filled = sections.filter((section) => shown[section].length > 0);
  if (filled.length < 2) return nothing;
  return html`<nav
    class="index"
    aria-label=${msg('Innehåll', {
      id: 'overview.index',
      desc: 'Name of the row of buttons that lead to the sections of the overview',
    })}
  >
    <ul role="list">
      ${filled.map(
        (section) =>
          html`<li>
            <button type="button" @click=${() => goTo(section)}>${sectionTitle(section)}</button>
          </li>`,
      )}
    </ul>
  </nav>`;
}
