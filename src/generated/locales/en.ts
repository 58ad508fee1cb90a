
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'common.checked': html`Checked on ${0}.`,
'common.failed': `The information could not be shown`,
'common.failed.advice': `Wait a moment and try again.`,
'common.language.fit': `Meänkieli`,
'common.language.se': `Northern Sami`,
'common.language.sje': `Pite Sami`,
'common.language.sju': `Ume Sami`,
'common.language.sma': `Southern Sami`,
'common.language.smj': `Lule Sami`,
'common.retry': `Try again`,
'common.search.clear': `Clear`,
'common.source': html`Source: ${0}.`,
'finder.browse.label': `Or choose a county`,
'finder.card.again': `Search again`,
'finder.card.contact-page': `All ways to contact them`,
'finder.card.copied': `The contact details have been copied.`,
'finder.card.copy': `Copy`,
'finder.card.copy-failed': `Your browser does not allow copying. Select the text and copy it yourself.`,
'finder.card.email': `Email`,
'finder.card.hours': `Opening hours`,
'finder.card.integration-page': `Integration in the county`,
'finder.card.lies-in': html`${0} is in ${1}.`,
'finder.card.no-facts': `There are no contact details for the board here yet.`,
'finder.card.note': `Good to know`,
'finder.card.phones': `More phone numbers`,
'finder.card.post': `Postal address`,
'finder.card.print': `Print`,
'finder.card.report': `Is something wrong? Tell the county administrative board.`,
'finder.card.visit': `Visit`,
'finder.card.web': `Web`,
'finder.card.website': `Website`,
'finder.intro': `Search for your municipality or county to get a phone number, addresses and links.`,
'finder.results.all-counties': `Show all counties`,
'finder.results.choose': `Several places match. Choose the one you mean in the list.`,
'finder.results.count': `one {# match} other {# matches}`,
'finder.results.none': str`No municipality and no county is called “${0}”`,
'finder.results.none.advice': `Try a shorter word, or choose your county in the list.`,
'finder.results.postcode': `You cannot search by postcode here`,
'finder.results.postcode.advice': `Type the name of your municipality instead, or choose your county in the list.`,
'finder.results.rest': `one {Show # match} other {Show all # matches}`,
'finder.results.similar': `one {Nothing has exactly that name. # similar name} other {Nothing has exactly that name. # similar names}`,
'finder.search.hint': html`For example ${0} or ${1}`,
'finder.search.label': `Your municipality or county`,
'finder.title': `Find your county administrative board`,
'finder.unverified.fact': `This has not been checked`,
'finder.unverified.link': `This link has not been checked`,
'finder.why.code': html`Code ${0}`,
'finder.why.similar': `Similar name`,
    };
  