import type { KindFields } from '../fields.js';
import { checked } from './common.js';

/**
 * Columns of contacts: one row for each county, or one for each municipality with its county beside
 * it. Fields of the municipality begin with `municipalities.`.
 */
export const CONTACTS: KindFields = {
  counties: {
    name: 'name',
    id: 'code',
    fields: [
      {
        path: 'code',
        shape: 'value',
        type: 'countyCode',
        names: 'lanskod|kod|lan kod|county code|code|omradeskod|id',
      },
      {
        path: 'letter',
        shape: 'value',
        type: 'plain',
        names: 'lansbokstav|bokstav|letter|county letter',
      },
      { path: 'iso', shape: 'value', type: 'plain', names: 'iso|iso 3166|iso kod|iso 3166 2' },
      {
        path: 'name',
        shape: 'text',
        names: 'lan|lansnamn|namn|county|county name|name|omrade|region|area',
      },
      {
        path: 'aliases',
        shape: 'texts',
        names: 'andra namn|alias|other names|aliases',
      },
      {
        path: 'board',
        shape: 'text',
        names: 'lansstyrelse|myndighet|organisation|myndighetens namn|board|authority|organization',
      },
      {
        path: 'phones.number',
        shape: 'item',
        type: 'phone',
        names:
          'telefon|telefonnummer|tel|tfn|telefon nr|tel nr|vaxel|vaxelnummer|phone|phone number|telephone|switchboard|mobil|mobile',
      },
      {
        path: 'phones.label',
        shape: 'item',
        type: 'text',
        names: 'telefon text|telefonens namn|telefon etikett|phone label|telefon till',
      },
      {
        path: 'email',
        shape: 'value',
        type: 'email',
        names:
          'e post|epost|e postadress|epostadress|mejl|mejladress|mail|e mail|email|email address',
      },
      {
        path: 'postalAddress',
        shape: 'text',
        names: 'postadress|postal address|mailing address|adress|address',
      },
      {
        path: 'postalAddress.1',
        shape: 'part',
        names: 'box|postbox|gatuadress post|post gata|po box|utdelningsadress|postal street',
      },
      {
        path: 'postalAddress.2',
        shape: 'part',
        type: 'postcode',
        names: 'postnummer|postnr|post nr|post nummer|postcode|postal code|zip|zip code',
      },
      {
        path: 'postalAddress.3',
        shape: 'part',
        names: 'postort|ort|city|town|postal town',
      },
      {
        path: 'visitingAddresses.address',
        shape: 'item',
        type: 'address',
        names:
          'besoksadress|besoksadresser|visiting address|visiting addresses|gatuadress|gata|street',
      },
      {
        path: 'visitingAddresses.note',
        shape: 'item',
        type: 'text',
        names: 'besoksadress anmarkning|om besok|visiting note',
      },
      {
        path: 'hours',
        shape: 'text',
        names: 'oppettider|oppet|telefontid|telefontider|hours|opening hours',
      },
      {
        path: 'website',
        shape: 'value',
        type: 'url',
        names: 'webbplats|webb|webbsida|hemsida|website|web|url|lank|link|web page',
      },
      {
        path: 'contactPage',
        shape: 'value',
        type: 'url',
        names: 'kontaktsida|kontaktsidan|contact page',
      },
      {
        path: 'integrationPage',
        shape: 'value',
        type: 'url',
        names: 'integrationssida|sida om integration|integration page',
      },
      { path: 'note', shape: 'text', names: 'anmarkning|kommentar|notering|ovrigt|note|comment' },
      {
        path: 'unverified',
        shape: 'values',
        type: 'plain',
        names: 'ej kontrollerade falt|unverified',
      },
      checked,
      {
        path: 'municipalities.code',
        shape: 'value',
        type: 'municipalityCode',
        names: 'kommunkod|kommun kod|municipality code',
      },
      {
        path: 'municipalities.name',
        shape: 'text',
        names: 'kommun|kommunnamn|kommunens namn|municipality|municipality name',
      },
      {
        path: 'municipalities.aliases',
        shape: 'texts',
        names: 'kommunens andra namn|kommun alias|municipality aliases',
      },
      {
        path: 'municipalities.longitude',
        shape: 'value',
        type: 'degrees',
        names: 'longitud|long|lon|lng|longitude|x',
      },
      {
        path: 'municipalities.latitude',
        shape: 'value',
        type: 'degrees',
        names: 'latitud|lat|latitude|y',
      },
    ],
  },
};
