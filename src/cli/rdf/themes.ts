/** The EU's data themes, by their code in the authority table `data-theme`. */
const THEMES: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  AGRI: ['Jordbruk, fiske, skogsbruk och livsmedel', 'Agriculture, fisheries, forestry and food'],
  ECON: ['Ekonomi och finans', 'Economy and finance'],
  EDUC: ['Utbildning, kultur och sport', 'Education, culture and sport'],
  ENER: ['Energi', 'Energy'],
  ENVI: ['Miljö', 'Environment'],
  GOVE: ['Regeringen och den offentliga sektorn', 'Government and public sector'],
  HEAL: ['Hälsa', 'Health'],
  INTR: ['Internationella frågor', 'International issues'],
  JUST: ['Rättvisa, rättssystem och allmän säkerhet', 'Justice, legal system and public safety'],
  REGI: ['Regioner och städer', 'Regions and cities'],
  SOCI: ['Befolkning och samhälle', 'Population and society'],
  TECH: ['Vetenskap och teknik', 'Science and technology'],
  TRAN: ['Transport', 'Transport'],
};

/** What a theme is called; undefined where it is none of the EU's. */
export function themeLabel(code: string): { readonly sv: string; readonly en: string } | undefined {
  const names = Object.hasOwn(THEMES, code) ? THEMES[code] : undefined;
  return names && { sv: names[0], en: names[1] };
}
