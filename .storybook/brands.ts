/** The pages a story can stand on, by the name in brands.css; no real authority's looks. */
export const BRANDS = {
  none: 'Plain page',
  norrviken: 'Norrvikens kommun: green, sans serif',
  adala: 'Ådala kommun: dark, serif',
  county: 'Norrvikens län: a county board',
} as const;
