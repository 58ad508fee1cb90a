import { css } from 'lit';

/**
 * The map of the counties. Each colour may be one that the browser cannot read: then it is the
 * inherited one that paints, so plain ink stands on the drawing and on the group of the chosen.
 */
export const mapStyles = css`
  .beside-map {
    display: none;
  }

  .map {
    display: block;
    overflow: visible;
    inline-size: 100%;
    fill: transparent;
    stroke: currentcolor;
    stroke-width: 0.045em;
    stroke-linejoin: round;
  }

  .map path,
  .map circle {
    vector-effect: non-scaling-stroke;
  }

  .map path {
    fill: var(--lor-color-raised, color-mix(in srgb, currentcolor 6%, transparent));
    stroke: var(--_border);
  }

  .map .mute {
    fill: transparent;
    stroke: var(--_hair);
  }

  .map [data-county] {
    cursor: pointer;
  }

  .map [data-hot] {
    fill: color-mix(in srgb, var(--_accent) 28%, transparent);
  }

  .map :is(.lit, .chosen) {
    stroke-width: 0.1em;
    pointer-events: none;
  }

  .map .lit {
    fill: none;
    stroke: currentcolor;
  }

  .map .chosen {
    fill: currentcolor;
  }

  .map .chosen path {
    fill: var(--_accent);
    stroke: currentcolor;
  }

  /* Light in a dark ring: seen on any accent. */
  .map circle {
    fill: var(--lor-color-on-accent, #fff);
    stroke: #000;
    stroke-width: 0.0625em;
  }

  .beside-main [data-hot] {
    text-decoration: underline;
    text-decoration-thickness: 0.14em;
  }

  .row[data-hot] {
    text-decoration: none;
  }

  .row[data-hot] .row-name {
    text-decoration-thickness: 0.14em;
  }

  /* The line is there before it has anything to say. */
  .map-name {
    overflow: hidden;
    min-block-size: 1.5em;
    margin-block-start: calc(var(--_space) * 0.5);
    line-height: 1.5;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .map-credit {
    margin-block-start: calc(var(--_space) * 0.5);
    color: var(--_muted);
    font-size: 0.875em;
  }

  @container lor (min-width: 36em) {
    .beside {
      display: flex;
      column-gap: calc(var(--_space) * 2.5);
      align-items: flex-start;
    }

    .beside-main {
      flex: 1;
      min-inline-size: 0;
    }

    .beside-map {
      display: block;
      flex: none;
      inline-size: clamp(11em, 30cqi, 13em);
      margin-block-start: calc(var(--_space) * 1.5);
    }
  }

  /* A drawing keeps its own colours: they are named here. */
  @media (forced-colors: active) {
    .map :is(path, [data-hot]) {
      fill: canvas;
      stroke: canvastext;
    }

    .map .mute {
      stroke: graytext;
    }

    .map .lit {
      fill: none;
      stroke: canvastext;
    }

    .map .chosen path {
      fill: highlight;
    }

    .map circle {
      fill: canvas;
      stroke: canvastext;
    }
  }

  /* Ink on paper, whatever the page's colours are; without an answer there is nothing to print. */
  @media print {
    .beside-map:not(.shows-chosen),
    .map-name,
    .lit {
      display: none;
    }

    .map {
      break-inside: avoid;
    }

    .map :is(path, .mute, [data-hot]) {
      fill: transparent;
      stroke: #000;
    }

    .map .chosen path {
      fill: #000;
      stroke: #000;
    }

    .map circle {
      fill: #fff;
    }
  }
`;
