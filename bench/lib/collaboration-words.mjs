/** Who works for the whole country: name and sector. */
export const AGENCIES = [
  ...`Migrationsverket Arbetsförmedlingen Försäkringskassan Skatteverket Skolverket Boverket
  Socialstyrelsen Polismyndigheten Kriminalvården Jämställdhetsmyndigheten Folkhälsomyndigheten
  Skolinspektionen Kronofogdemyndigheten Pensionsmyndigheten Barnombudsmannen
  Diskrimineringsombudsmannen Konsumentverket Kulturrådet Tillväxtverket Kommerskollegium
  Arbetsmiljöverket Inspektionen_för_vård_och_omsorg Statens_institutionsstyrelse
  Myndigheten_för_yrkeshögskolan Myndigheten_för_delaktighet Statens_servicecenter Riksrevisionen
  Specialpedagogiska_skolmyndigheten Universitets-_och_högskolerådet Svenska_ESF-rådet
  Myndigheten_för_ungdoms-_och_civilsamhällesfrågor Brottsoffermyndigheten Statskontoret
  Myndigheten_för_familjerätt_och_föräldraskapsstöd Institutet_för_språk_och_folkminnen
  Centrala_studiestödsnämnden Statistiska_centralbyrån Delegationen_mot_segregation`
    .split(/\s+/)
    .map((name) => [name.replaceAll('_', ' '), 'authority']),
  ...['Regeringen', 'Arbetsmarknadsdepartementet', 'Justitiedepartementet'].map((name) => [
    name,
    'government',
  ]),
  ...['Sveriges Kommuner och Regioner', 'Överförmyndarnas förening'].map((name) => [
    name,
    'association',
  ]),
  ...['Stockholms universitet', 'Malmö universitet', 'Karolinska institutet'].map((name) => [
    name,
    'education',
  ]),
  ...['Svenskt Näringsliv', 'Företagarna', 'Almega'].map((name) => [name, 'business']),
  ...`Asylrättscentrum Caritas Strömsborg Folkbildningsrådet Bris Hyresgästföreningen
  Stadsmissionerna Riksförbundet_frivilliga_samhällsarbetare Individuell_Människohjälp`
    .split(/\s+/)
    .map((name) => [name.replaceAll('_', ' '), 'civil-society']),
];

/** What they are there for, by sector. */
export const MANDATES = {
  authority: [
    'Prövar ansökningar, betalar ut ersättning till kommuner och regioner och följer upp hur mottagandet fungerar i landet.',
    'Samordnar insatser för nyanlända, tar fram kunskap och stödjer dem som möter människor i vardagen.',
    'Har tillsyn över verksamheten, ger vägledning och redovisar varje år till regeringen vad som har gjorts.',
    'Samordnar integrationsarbetet i länet, stödjer kommunernas beredskap och kapacitet, fördelar statsbidrag och följer upp.',
  ],
  region: [
    'Ansvarar för hälso- och sjukvård, även hälsoundersökningar för asylsökande, och för utveckling och kompetensförsörjning i länet.',
    'Erbjuder vård, tandvård och tolk, och planerar för kollektivtrafik, kultur och tillväxt.',
  ],
  municipality: [
    'Ordnar bostad, förskola, skola och svenska för invandrare åt dem som bosätter sig i kommunen, och ger samhällsorientering.',
    'Tar emot dem som anvisas, ordnar boende och god man för ensamkommande barn och ger ekonomiskt bistånd.',
    'Planerar för bostäder och skola, och arbetar tillsammans med föreningar för att alla ska känna sig hemma.',
  ],
  collaboration: [
    'Här möts länsstyrelsen, kommunerna, regionen och statliga myndigheter för att planera mottagandet tillsammans.',
  ],
  committee: [
    'Ger råd i frågor om integration, följer utvecklingen i länet och föreslår insatser.',
  ],
  'civil-society': [
    'Ger stöd och rådgivning, ordnar mötesplatser och språkkaféer och hjälper familjer att återförenas.',
    'Frivilliga ger läxhjälp, kläder och sällskap, och visar vägen till myndigheter och föreningar.',
  ],
};

export const VERBS = [
  'Besluta om',
  'Ansvara för',
  'Samordna',
  'Betala för',
  'Följa upp',
  'Planera',
  'Ge råd om',
  'Informera om',
  'Utveckla',
  'Ha tillsyn över',
];

/** What is done: label, other words in Swedish and in English. */
export const SUBJECTS = [
  ['asyl', ['asylansökan', 'skydd', 'flykting'], ['asylum']],
  ['uppehållstillstånd', ['permanent uppehållstillstånd', 'PUT'], ['residence permit']],
  ['medborgarskap', ['svensk medborgare', 'pass'], ['citizenship']],
  ['boende åt asylsökande', ['anläggningsboende', 'ABO', 'asylboende'], ['housing']],
  ['bostad åt nyanlända', ['bosättning', 'lägenhet', 'hyra'], ['flat', 'housing']],
  ['svenska för invandrare', ['sfi', 'språkkurs', 'lära sig svenska'], ['Swedish course']],
  ['samhällsorientering', ['samhällskunskap'], ['civic orientation']],
  ['etableringsprogrammet', ['etablering', 'nyanländ'], ['establishment programme']],
  ['god man för ensamkommande barn', ['godman', 'förmyndare'], ['guardian']],
  ['boende för ensamkommande barn', ['HVB', 'familjehem', 'stödboende'], ['children’s home']],
  ['förskola och skola', ['skolplats', 'förskoleklass'], ['school', 'preschool']],
  ['modersmålsundervisning', ['hemspråk'], ['mother tongue teaching']],
  ['studiehandledning', ['stöd i skolan'], ['study guidance']],
  ['hälsoundersökning', ['hälsosamtal', 'läkarbesök'], ['health examination']],
  ['vård för asylsökande', ['sjukvård', 'LMA-kort', 'tandvård'], ['health care']],
  ['psykisk hälsa i etableringen', ['trauma', 'samtalsstöd'], ['mental health']],
  ['tolk', ['tolkning', 'språktolk', 'översättning'], ['interpreter']],
  ['dagersättning', ['ersättning till asylsökande', 'LMA'], ['daily allowance']],
  ['etableringsersättning', ['pengar under etableringen'], ['introduction benefit']],
  ['ekonomiskt bistånd', ['socialbidrag', 'försörjningsstöd'], ['income support']],
  ['barnbidrag och bostadsbidrag', ['bostadstillägg'], ['child benefit']],
  ['schablonersättning till kommuner', ['statlig ersättning'], ['standard compensation']],
  ['anvisning till kommuner', ['kommuntal', 'länstal', 'anvisningar'], ['assignment']],
  ['återvändande', ['åka hem', 'återvandring'], ['return']],
  ['familjeåterförening', ['anhöriginvandring', 'anknytning'], ['family reunification']],
  ['arbetstillstånd', ['AT-UND', 'arbeta under asyltiden'], ['work permit']],
  ['validering av utbildning', ['utländsk examen', 'betyg'], ['recognition']],
  ['praktik och nystartsjobb', ['praktikplats', 'instegsjobb'], ['internship']],
  ['språkstöd på arbetsplatsen', ['yrkessvenska'], ['language support']],
  ['kompetensförsörjning', ['arbetskraft'], ['skills supply']],
  ['starta företag', ['eget företag', 'rådgivning om företag'], ['start a business']],
  ['folkbokföring', ['personnummer', 'flytta'], ['population register']],
  ['id-kort', ['legitimation', 'bank-id'], ['identity card']],
  ['tidiga insatser för asylsökande', ['TIA', 'svenska från dag ett'], ['early measures']],
  ['språkkafé och mötesplatser', ['träffpunkt'], ['language café']],
  ['fritid och idrott', ['förening', 'simskola'], ['leisure']],
  ['kultur och bibliotek', ['låna böcker'], ['library']],
  ['föräldrastöd', ['familjecentral', 'föräldrakurs'], ['parental support']],
  ['jämställdhet', ['kvinnors rättigheter'], ['equality']],
  ['skydd mot våld', ['hedersförtryck', 'kvinnojour'], ['violence']],
  ['arbete mot diskriminering', ['rasism'], ['discrimination']],
  ['brottsförebyggande arbete', ['trygghet'], ['crime prevention']],
  ['mottagande från Ukraina', ['massflyktsdirektivet', 'ukrainare'], ['Ukraine']],
  ['kvotflyktingar', ['vidarebosättning'], ['quota refugees', 'resettlement']],
  ['beredskap och kapacitet', ['krisberedskap'], ['readiness']],
  ['regionala överenskommelser', ['RÖK', 'lokala överenskommelser'], ['agreements']],
  ['statistik om mottagandet', ['siffror', 'uppföljning'], ['statistics']],
  ['forskning om integration', ['kunskapsöversikt'], ['research']],
  ['skuldrådgivning', ['skulder', 'budgetrådgivning'], ['debt advice']],
  ['äldreomsorg på flera språk', ['hemtjänst'], ['care of the elderly']],
];
