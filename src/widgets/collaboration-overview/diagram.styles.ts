import { css } from 'lit';

/**
 * The diagram of who works with whom. Plain ink stands on the drawing and on its groups, for
 * browsers that cannot mix colours.
 */
export const diagramStyles = css`
  .diagram {
    display: block;
    overflow: visible;
    inline-size: 100%;
    fill: currentcolor;
  }

  /* The direction is the name's own, whatever the page's. */
  .diagram text {
    unicode-bidi: isolate;
  }

  .diagram .ltr {
    direction: ltr;
  }

  .diagram .rtl {
    direction: rtl;
  }

  .diagram :is(.band, .chosen) text {
    font-weight: 650;
  }

  .diagram path {
    fill: none;
    stroke: currentcolor;
    stroke-width: 0.0625em;
    vector-effect: non-scaling-stroke;
  }

  .diagram .band path {
    stroke: var(--_border);
  }

  /* Many on the same way are no darker than one. */
  .diagram .lines {
    pointer-events: none;
    opacity: 0.45;
  }

  .diagram .lines.far {
    opacity: 0.12;
  }

  .diagram .lines.near {
    opacity: 1;
  }

  .diagram .near path {
    stroke: var(--_accent);
    stroke-width: 0.125em;
  }

  .diagram .press {
    fill: none;
    pointer-events: all;
  }

  .live .actor {
    cursor: pointer;
  }

  .live .actor:hover text {
    text-decoration: underline;
  }

  .diagram .far text {
    fill: var(--_muted);
  }

  .diagram .far circle {
    fill: var(--_border);
  }

  .diagram :is(.near, .chosen) circle,
  .diagram .chosen text {
    fill: var(--_accent);
  }

  .diagram .chosen circle {
    stroke: var(--_accent);
    stroke-width: 0.3em;
  }

  /* A drawing keeps its own colours: they are named here. Hollow marks are far. */
  @media (forced-colors: active) {
    .diagram,
    .diagram .actor text {
      fill: canvastext;
    }

    .diagram path,
    .diagram circle {
      stroke: canvastext;
    }

    .diagram .far circle {
      fill: canvas;
    }

    .diagram :is(.near, .chosen) circle {
      fill: highlight;
    }

    .diagram .near path,
    .diagram .chosen circle {
      stroke: highlight;
    }
  }

  /* Ink on paper, whatever the page's colours are. */
  @media print {
    .diagram,
    .diagram .actor :is(text, circle) {
      fill: #000;
    }

    .diagram :is(.band, .lines) path,
    .diagram .chosen circle {
      stroke: #000;
    }

    .diagram {
      break-inside: avoid;
    }
  }
`;
