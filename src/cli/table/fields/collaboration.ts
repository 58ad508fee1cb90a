import type { Field, KindFields } from '../fields.js';
import { checked, cited, id, links, verified } from './common.js';

/** Which list a row belongs to, where one table holds several; its column is known by its words. */
const list: Field = { path: 'list', shape: 'list', names: 'list' };

const level: Field = { path: 'level', shape: 'value', type: 'reach', names: 'niva|level' };

const synonyms: Field = {
  path: 'synonyms',
  shape: 'texts',
  names: 'synonym|synonymer|andra ord|sokord|synonyms|other words|keywords',
};

const named = (path: string, names: string): Field => ({
  path,
  shape: 'text',
  names: `${names}|namn|titel|rubrik|benamning|name|title|label`,
});

const described = (path: string, names: string): Field => ({
  path,
  shape: 'text',
  names: `${names}|beskrivning|text|description`,
});

const actors = (path: string, names: string): Field => ({
  path,
  shape: 'refs',
  to: 'actors',
  names,
});

/** Columns of who does what: one row for each role, actor, task, arena or grant. */
export const COLLABORATION: KindFields = {
  actors: {
    name: 'name',
    id: 'id',
    fields: [
      list,
      id,
      named('name', 'aktor|myndighet|organisation|actor|authority|organization'),
      synonyms,
      level,
      {
        path: 'sector',
        shape: 'label',
        to: 'sectors',
        names: 'sektor|grupp|kategori|typ|slag|sector|group|category|type',
      },
      described('mandate', 'uppdrag|ansvar|mandate|responsibility|assignment'),
      {
        path: 'website',
        shape: 'value',
        type: 'url',
        names: 'webbplats|webb|webbsida|hemsida|lank|url|website|web|link|web page',
      },
      ...cited('regulation'),
      actors('worksWith', 'samverkar med|samarbetar med|works with|collaborates with'),
      {
        path: 'validFrom',
        shape: 'value',
        type: 'moment',
        names: 'galler fran|fran|finns sedan|bildades|bildad|from|valid from|founded',
      },
      {
        path: 'validTo',
        shape: 'value',
        type: 'moment',
        names: 'galler till|till|fanns till|upphorde|avvecklad|to|valid to|closed',
      },
      verified,
      checked,
    ],
  },
  tasks: {
    name: 'label',
    id: 'id',
    fields: [
      list,
      id,
      named('label', 'uppgift|fraga|arende|task|question'),
      synonyms,
      actors(
        'decides',
        'beslutar|beslutas av|gor|gors av|ansvarig|ansvariga|ansvarar|vem|aktor|aktorer|decides|done by|responsible|actor|actors',
      ),
      actors('takesPart', 'deltar|medverkar|takes part|participates'),
    ],
  },
  roles: {
    name: 'title',
    id: 'id',
    fields: [
      list,
      id,
      named('title', 'roll|role'),
      level,
      described('text', 'innehall|content'),
      ...cited('regulation'),
      ...links,
    ],
  },
  arenas: {
    name: 'title',
    id: 'id',
    fields: [
      list,
      id,
      named('title', 'arena|forum|motesplats'),
      level,
      described('text', 'innehall|content'),
      { path: 'steps', shape: 'textList', names: 'steg|i ordning|steps' },
      actors('actors', 'aktorer|aktor|deltagare|deltar|actors|participants'),
      ...links,
    ],
  },
  grants: {
    name: 'title',
    id: 'id',
    fields: [
      list,
      id,
      named('title', 'bidrag|statsbidrag|medel|stod|grant|fund'),
      described('purpose', 'syfte|andamal|purpose'),
      {
        path: 'applicants',
        shape: 'text',
        names: 'sokande|vem kan soka|kan sokas av|applicants|who can apply',
      },
      actors(
        'decides',
        'beslutar|beslutas av|fordelar|fordelas av|aktor|myndighet|decides|decided by',
      ),
      ...cited('regulation'),
      ...links,
      checked,
    ],
  },
};
