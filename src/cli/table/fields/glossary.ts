import type { KindFields } from '../fields.js';
import { checked, cited, id } from './common.js';

/** Columns of a glossary: one row for each concept. */
export const GLOSSARY: KindFields = {
  concepts: {
    name: 'term',
    id: 'id',
    fields: [
      {
        path: 'term',
        shape: 'text',
        names:
          'term|begrepp|ord|uppslagsord|benamning|rekommenderad term|huvudterm|concept|word|preferred term|pref label|namn|name',
      },
      {
        path: 'altTerms',
        shape: 'texts',
        names:
          'alternativ term|alternativa termer|synonym|synonymer|andra ord|andra termer|synonyms|alternative term|alternative terms|alt term|alt label|other words',
      },
      {
        path: 'hiddenTerms',
        shape: 'texts',
        names:
          'dold term|dolda termer|sokord|bojda former|hidden term|hidden terms|hidden label|search words|keywords',
      },
      {
        path: 'definition',
        shape: 'text',
        names:
          'definition|betydelse|forklaring|beskrivning|innebord|meaning|explanation|description',
      },
      {
        path: 'note',
        shape: 'text',
        names: 'anmarkning|kommentar|notering|not|note|notes|comment|scope note|anvandning|usage',
      },
      {
        path: 'related',
        shape: 'refs',
        to: 'concepts',
        names:
          'relaterade|relaterat|relaterade begrepp|relaterade termer|se aven|jamfor|related|related terms|see also',
      },
      {
        path: 'broader',
        shape: 'refs',
        to: 'concepts',
        names:
          'overordnat|overordnat begrepp|overordnad term|overbegrepp|bredare|broader|broader term|parent',
      },
      {
        path: 'status',
        shape: 'value',
        type: 'termStatus',
        names: 'status|termstatus|rekommendation',
      },
      {
        path: 'domain',
        shape: 'text',
        names:
          'omrade|amne|amnesomrade|fackomrade|kategori|domain|subject|subject field|category|area',
      },
      ...cited('sources'),
      checked,
      {
        path: 'changed',
        shape: 'value',
        type: 'day',
        names: 'andrad|andrat|senast andrad|uppdaterad|changed|modified|last modified|updated',
      },
      { ...id, names: `${id.names}|begrepps id|term id|begreppsnummer|term nr|concept id` },
    ],
  },
};
