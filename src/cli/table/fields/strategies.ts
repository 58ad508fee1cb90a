import type { KindFields } from '../fields.js';
import { checked, id, verified } from './common.js';

/** Columns of a list of strategies: one row for each document. */
export const STRATEGIES: KindFields = {
  strategies: {
    name: 'title',
    id: 'id',
    fields: [
      {
        path: 'title',
        shape: 'text',
        names: 'titel|namn|rubrik|dokument|strategi|dokumentets titel|title|name|document|strategy',
      },
      {
        path: 'gloss',
        shape: 'text',
        names: 'oversatt titel|titel i oversattning|translated title|gloss',
      },
      {
        path: 'language',
        shape: 'value',
        type: 'language',
        names: 'sprak|dokumentets sprak|language',
      },
      { path: 'level', shape: 'value', type: 'level', names: 'niva|level' },
      {
        path: 'counties',
        shape: 'values',
        type: 'county',
        names: 'lan|lanskod|lansbokstav|county|counties|county code|lansnamn',
      },
      {
        path: 'municipalities',
        shape: 'values',
        type: 'municipality',
        names: 'kommun|kommuner|kommunkod|municipality|municipalities|municipality code|kommunnamn',
      },
      {
        path: 'type',
        shape: 'label',
        to: 'types',
        names: 'typ|dokumenttyp|slag|typ av dokument|type|document type|kind',
      },
      {
        path: 'topics',
        shape: 'labels',
        to: 'topics',
        names:
          'amne|amnen|omrade|omraden|tema|teman|topic|topics|theme|themes|nyckelord|keyword|keywords',
      },
      {
        path: 'validFrom',
        shape: 'value',
        type: 'year',
        names:
          'galler fran|galler fran och med|galler fr o m|fr o m|fran|fran ar|startar|start|forsta ar|giltig fran|valid from|from|from year|start year',
      },
      {
        path: 'validTo',
        shape: 'value',
        type: 'year',
        names:
          'galler till|galler till och med|galler t o m|galler tom|t o m|till|till ar|till och med|slutar|slut|sista ar|giltig till|valid to|to|to year|end year|end',
      },
      {
        path: 'years',
        shape: 'years',
        names: 'ar|period|galler|giltighet|giltighetstid|years|year|validity|valid',
      },
      { path: 'yearsNote', shape: 'text', names: 'anmarkning om ar|kommentar om ar|years note' },
      {
        path: 'decided',
        shape: 'value',
        type: 'moment',
        names: 'beslutad|beslut|beslutsdatum|antagen|decided|decision date|adopted',
      },
      {
        path: 'parties',
        shape: 'textList',
        names: 'parter|part|deltagare|undertecknare|parties|party|signatories',
      },
      {
        path: 'publisher',
        shape: 'text',
        names: 'utgivare|agare|organisation|ansvarig|myndighet|publisher|owner|organization',
      },
      {
        path: 'url',
        shape: 'value',
        type: 'url',
        names: 'lank|url|webbadress|adress|webbsida|link|address|web page|web address',
      },
      {
        path: 'format',
        shape: 'value',
        type: 'format',
        names: 'format|filformat|filtyp|file type',
      },
      {
        path: 'size',
        shape: 'value',
        type: 'size',
        names: 'storlek|filstorlek|size|file size|bytes',
      },
      {
        path: 'summary',
        shape: 'text',
        names: 'sammanfattning|beskrivning|innehall|text|summary|description|abstract',
      },
      {
        path: 'supersededBy',
        shape: 'ref',
        to: 'strategies',
        names: 'ersatt av|ersatts av|ersattes av|superseded by|replaced by',
      },
      verified,
      checked,
      { ...id, names: `${id.names}|diarienummer|dnr|dokument id|document id` },
    ],
  },
};
