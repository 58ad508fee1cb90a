import { html, nothing, render, svg, type LitElement, type TemplateResult } from 'lit';
import { isolated } from '../../core/bidi.js';
import { msg } from '../../core/localize.js';
import type { ShownText } from '../../core/text.js';
import type { Contacts, County } from './contacts.js';
import { countiesOnMap, dotOf, MAP_SIZE, type CountyShapes } from './county-shapes.js';
import { CountyTwins } from './county-twins.js';
import { loadedShapes, loadWhenShown } from './load-shapes.js';
import type { Place } from './place-search.js';

export interface MapView {
  readonly contacts: Contacts;
  /** What is chosen now; its county is marked, and its municipality's `position` gets a dot. */
  readonly chosen: Place | undefined;
  readonly locale: string;
  /** A county's name as the list writes it. */
  readonly nameOf: (county: County) => ShownText;
  /** Undefined where nothing may be chosen: then the map is only a picture. */
  readonly choose: ((county: County) => void) | undefined;
}

const twinsOfHosts = new WeakMap<LitElement, CountyTwins>();

/**
 * Puts the map beside a view (the search or the card), where there is room for it. The map is a
 * picture for pointers only: the list in the view is the way in for everybody.
 * @returns the view alone when the content is about other counties than the map
 */
export function besideMap(host: LitElement, view: unknown, map: MapView): unknown {
  const onMap = countiesOnMap(map.contacts);
  if (!onMap) return view;
  const shapes = loadedShapes();
  if (!shapes) loadWhenShown(host);
  const twins = twinsOfHosts.get(host) ?? new CountyTwins(host);
  twinsOfHosts.set(host, twins);
  twins.lit = (code, shape) => showLit(host, map, code, shape);
  return html`<div
    class="beside"
    @pointerover=${twins.pointerover}
    @pointerleave=${twins.pointerleave}
    @focusin=${twins.focusin}
    @focusout=${twins.focusout}
  >
    <div class="beside-main">${view}</div>
    ${shapes === 'failed' ? nothing : mapColumn(map, onMap, shapes)}
  </div>`;
}

function mapColumn(
  map: MapView,
  onMap: ReadonlyMap<string, County>,
  shapes: CountyShapes | undefined,
): TemplateResult {
  const { chosen, choose } = map;
  const chosenShape = shapes?.counties.find(
    ({ code }) => chosen && onMap.get(code)?.code === chosen.county.code,
  );
  return html`<div class="beside-map ${chosenShape ? 'shows-chosen' : ''}">
    <div aria-hidden="true" @click=${choose ? pressed(map.contacts, choose) : nothing}>
      <svg class="map" viewBox="0 0 ${MAP_SIZE[0]} ${MAP_SIZE[1]}" focusable="false">
        ${shapes ? countyPaths(shapes, onMap, choose !== undefined) : nothing}
        <path class="lit"></path>
        ${
          chosenShape
            ? svg`<g class="chosen">
                <path d=${chosenShape.d}></path>
                ${dot(dotOf(chosenShape, chosen?.municipality?.position))}
              </g>`
            : nothing
        }
      </svg>
      ${choose ? html`<p class="map-name"></p>` : nothing}
    </div>
    <p class="map-credit">
      ${msg('Karta: svg-maps, CC BY 4.0, förenklad.', {
        id: 'finder.map.credit',
        desc: 'Below the map: who drew it, under which licence, and that we have simplified it',
      })}
    </p>
  </div>`;
}

/** Counties the content does not have are a mute background, below the others' borders. */
function countyPaths(
  { counties }: CountyShapes,
  onMap: ReadonlyMap<string, County>,
  live: boolean,
): unknown {
  return [
    ...counties.filter(({ code }) => !onMap.has(code)),
    ...counties.filter(({ code }) => onMap.has(code)),
  ].map(({ code, d }) => {
    const county = onMap.get(code);
    return svg`<path
      class=${county ? nothing : 'mute'}
      data-county=${(live && county?.code) || nothing}
      d=${d}
    ></path>`;
  });
}

const dot = ([x, y]: readonly [number, number]): TemplateResult<2> =>
  svg`<circle cx=${Math.round(x)} cy=${Math.round(y)} r="14"></circle>`;

/** Chooses the county that was pressed. */
const pressed =
  ({ counties }: Contacts, choose: (county: County) => void) =>
  ({ target }: Event): void => {
    const code = (target as Element).getAttribute('data-county');
    const county = code && counties.find((each) => each.code === code);
    if (county) choose(county);
  };

/** Draws the lit county's outline above its neighbours, and its name below the map. */
function showLit(
  host: LitElement,
  { contacts, locale, nameOf }: MapView,
  code: string | undefined,
  shape: Element | undefined,
): void {
  const root = host.renderRoot;
  root.querySelector('.lit')?.setAttribute('d', shape?.getAttribute('d') ?? '');
  const name = root.querySelector<HTMLElement>('.map-name');
  const county = contacts.counties.find((each) => each.code === code);
  if (name) render(county && isolated(nameOf(county), locale), name);
}
