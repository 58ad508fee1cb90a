/** Fields that hold one of a few words. */
export type Choice = 'termStatus' | 'level' | 'reach';

/** What people write for each, folded, `|` between them. */
export const CHOICES: Readonly<Record<Choice, Readonly<Record<string, string>>>> = {
  termStatus: {
    recommended: 'rekommenderad|rekommenderas|rekommenderat|preferred|approved',
    permitted: 'tillaten|tillatet|accepterad|admitted|allowed',
    deprecated: 'avradd|avradd term|avrads|utgatt|utgangen|foraldrad|obsolete|rejected',
  },
  level: {
    national: 'nationell|nationellt|nationella|riket|landet|hela landet',
    county: 'lan|lanet|regional|regionalt|regionell|region|lansniva',
    municipality: 'kommun|kommunal|kommunalt|kommunen|kommunniva',
    local: 'lokal|lokalt|lokala',
  },
  reach: {
    national: 'nationell|nationellt|nationella|riket|landet|hela landet',
    regional: 'regionalt|regionell|region|lan|lanet|county|lansniva',
    local: 'lokal|lokalt|lokala|kommun|kommunal|kommunalt|municipality|kommunniva',
  },
};
