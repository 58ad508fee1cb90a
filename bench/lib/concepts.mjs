/** Beginnings, middles and ends of Swedish compounds: 51 × 4 × 50 of them. */
const FIRST =
  `arbets asyl barn bidrags boende bostads budget dags demokrati etablerings familje flykting
  folk framtids fritids förenings förskole grund handels hem hjälp hushålls hälso inflytande
  integrations jämställdhets kommun kontakt kultur lands likvärdighets läns medborgar miljö mot
  närings praktik rådgivnings samhälls skol social språk studie trafik utbildnings vux vård
  värd återvändande äldre ö`
    .trim()
    .split(/\s+/);
const MIDDLE = ['', 'sam', 'för', 'vidare'];
const LAST =
  `anpassning ansvar arbete avgift avtal behov beslut bidrag debatt dialog egendom enhet form
  forum fråga garanti grupp handling hjälp insats kansli karta krets kurs lag ledning möte nivå
  nämnd område ordning organ plan plats process program prövning rapport resurs råd rätt samtal
  skydd stöd strategi test uppdrag utskott verkstad ålder`
    .trim()
    .split(/\s+/);
const WHO = ['Kommunen', 'Länsstyrelsen', 'Arbetsgivaren', 'Skolan', 'Föreningen', 'Den enskilde'];
const DOES = ['ansvarar för', 'betalar', 'planerar', 'följer upp', 'beslutar om', 'kan söka'];
const WHAT = [
  'det som behövs under de första två åren.',
  'insatser som stärker vägen till arbete och egen försörjning.',
  'en bostad för den som har fått uppehållstillstånd.',
  'undervisning i svenska språket och om samhället.',
  'samverkan mellan myndigheter, regioner och ideella organisationer.',
];

const NUMBER = 10_000;

/** A feed of up to ten thousand concepts; the same each time, in no order. */
export function manyConcepts(count = NUMBER) {
  const terms = FIRST.flatMap((first) =>
    MIDDLE.flatMap((middle) => LAST.map((last) => first + middle + last)),
  );
  const concepts = Array.from({ length: count }, (_, at) => {
    // A prime step goes through all of them once.
    const number = (at * 7919) % NUMBER;
    const term = terms[number];
    return {
      id: `c${number}`,
      term: { sv: term },
      ...(number % 5 === 0 && { altTerms: { sv: [`${term.slice(0, 4)}${number}`] } }),
      hiddenTerms: { sv: [`${term}en`, `${term}ens`] },
      definition: {
        sv: `${of(WHO, number)} ${of(DOES, number / 6)} ${term}, det vill säga ${of(WHAT, number)}`,
      },
    };
  });
  return { kind: 'glossary', version: 1, language: 'sv', concepts };
}

const of = (list, number) => list[Math.floor(number) % list.length];
