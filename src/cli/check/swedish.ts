/**
 * What findings say, in Swedish, by what they say in English. `{}` stands for what a message fills
 * in: names, numbers, places.
 */
export const SWEDISH: Readonly<Record<string, string>> = {
  // What a field should hold.
  'Should be a number such as "2017:584".': 'Ska vara ett nummer som "2017:584".',
  'Should be true or false.': 'Ska vara true eller false, utan citattecken.',
  'Should be a code in quotes, such as "25".':
    'Ska vara en kod inom citattecken, till exempel "25".',
  'Should not be empty.': 'Får inte vara tomt.',
  'Should be at most 100 characters.': 'Får ha högst 100 tecken.',
  'Should be at most 2,000 characters.': 'Får ha högst 2 000 tecken.',
  'Should be a language tag such as "sv".': 'Ska vara en språkkod, till exempel "sv".',
  'Should be a text, or texts by language: { "sv": "…", "en": "…" }.':
    'Ska vara en text, eller texter per språk: { "sv": "…", "en": "…" }.',
  'Should be a text in quotes.': 'Ska vara en text inom citattecken.',
  'Should be a web address in quotes.': 'Ska vara en webbadress inom citattecken.',
  'Should be a date such as "2026-11-23".': 'Ska vara ett datum som "2026-11-23".',
  'Should be a day that exists.': 'Ska vara en dag som finns.',
  'Should be "{}".': 'Ska vara "{}".',
  'Should be 1; newer versions need a newer library.':
    'Ska vara 1. Nyare versioner behöver en nyare utgåva av biblioteket.',
  'Should be "human" or "machine".': 'Ska vara "human" eller "machine".',
  'Should be a list of names: [ "…" ].': 'Ska vara en lista med namn: [ "…" ].',
  'Should be a list: [ … ].': 'Ska vara en lista: [ … ].',
  'Should be an object: { … }.': 'Ska vara ett objekt: { … }.',
  'Should be a number, without quotes.': 'Ska vara ett tal, utan citattecken.',
  'The field "{}" is missing.': 'Fältet "{}" saknas.',
  'Does not fit here.': 'Passar inte här.',
  'Should be "national", "regional" or "local".': 'Ska vara "national", "regional" eller "local".',
  'Should be "national", "county", "municipality" or "local".':
    'Ska vara "national", "county", "municipality" eller "local".',
  'Should be "recommended", "permitted" or "deprecated".':
    'Ska vara "recommended", "permitted" eller "deprecated".',
  'Should be true, false or "title-only".': 'Ska vara true, false eller "title-only".',
  'Should be a year such as "2007", or a date such as "2007-10-01".':
    'Ska vara ett år som "2007" eller ett datum som "2007-10-01".',
  'Should be a year such as "2007", or a date such as "2007-10-01", in quotes.':
    'Ska vara ett år som "2007" eller ett datum som "2007-10-01", inom citattecken.',
  'Should be a year such as 2026, without quotes.': 'Ska vara ett år som 2026, utan citattecken.',
  'Should be a whole year such as 2026.': 'Ska vara ett helt år som 2026.',
  'Should be a year of four digits.': 'Ska vara ett år med fyra siffror.',
  'Should be a date such as "2026-11-23", or a part of one: "2026".':
    'Ska vara ett datum som "2026-11-23", eller en del av ett: "2026".',
  'Should be a date such as "2026-11-23", "2026-11" or "2026".':
    'Ska vara ett datum som "2026-11-23", "2026-11" eller "2026".',
  'Should hold at least three digits.': 'Ska ha minst tre siffror.',
  'Should be a number of degrees.': 'Ska vara ett antal grader.',
  'Is outside of the earth.': 'Ligger utanför jorden.',
  'Should be an e-mail address.': 'Ska vara en e-postadress.',
  'Should be [longitude, latitude].': 'Ska vara [longitud, latitud].',
  'Should be a number of bytes, without quotes.': 'Ska vara ett antal byte, utan citattecken.',
  'Should be a number of bytes.': 'Ska vara ett antal byte.',

  // What records say of each other.
  'Has the key "{}" of an earlier record; give it its own.':
    'Har samma nyckel, "{}", som en tidigare post. Ge den en egen.',
  'Should hold a {} in some language.': 'Ska ha en text i fältet "{}" på minst ett språk.',
  'Names the actor "{}", which is not another one.':
    'Nämner aktören "{}", som är samma som den själv.',
  'Names the actor "{}", which is not in the list.':
    'Nämner aktören "{}", som inte finns i listan.',
  'Names the board of the county "{}", which is not among "counties".':
    'Nämner länsstyrelsen i länet "{}", som inte finns under "counties".',
  'Names the concept "{}", which is not another one in the list.':
    'Nämner begreppet "{}", som inte är ett annat begrepp i listan.',
  'Names the county "{}", which is not in the list.': 'Nämner länet "{}", som inte finns i listan.',
  'Is replaced by "{}", which is replaced by it in turn.':
    'Har ersatts av "{}", som i sin tur har ersatts av det här.',
  'Names the document "{}", which is not in the list: nothing can lead to it.':
    'Nämner dokumentet "{}", som inte finns i listan. Därför går det inte att länka dit.',
  'Holds no county that can be shown.': 'Innehåller inget län som kan visas.',
  'Holds no concept that can be shown.': 'Innehåller inget begrepp som kan visas.',
  'Holds no document that can be shown.': 'Innehåller inget dokument som kan visas.',
  'Holds no {} that can be shown.': 'Innehåller inget som kan visas ({}).',
  'Holds nothing that can be shown: none of {}.':
    'Innehåller inget som kan visas. Det behövs något av {}.',
  'Holds nothing yet: widgets say so to readers.':
    'Är tomt än så länge. Det säger widgeten till läsarna.',

  // What the feed says of itself.
  'Is more than a year ago, and widgets say so to readers. Look the content through, and set the day on which you did.':
    'Är mer än ett år sedan, och det säger widgeten till läsarna. Gå igenom innehållet och skriv dagen då du gjorde det.',
  'Has no words in "{}" for: {}.': 'Saknar text på "{}" i: {}.',
  'The field "{}" is not known here and is not read.':
    'Fältet "{}" finns inte i det här formatet och läses inte.',
  'Should say which kind of feed it is: one of {}.': 'Ska ange vilket slags innehåll det är: {}.',
  'Is a bare list. A feed is an object that holds it: { "kind": "contacts", "version": 1, "counties": [ … ] }.':
    'Är bara en lista. Lägg den i ett objekt: { "kind": "contacts", "version": 1, "counties": [ … ] }.',
  'Should be a feed: { "kind": …, "version": 1, … }.':
    'Ska vara ett objekt: { "kind": …, "version": 1, … }.',

  // What is no JSON.
  'Is empty.': 'Filen är tom.',
  'Is a web page (HTML), not a feed: take the file itself, not the page about it.':
    'Är en webbsida (HTML). Ta själva filen, inte sidan om den.',
  'Is RDF/XML: export it as Turtle or JSON-LD, and convert that.':
    'Är RDF/XML. Exportera som Turtle eller JSON-LD och konvertera den filen.',
  'Is XML, not JSON.': 'Är XML, inte JSON.',
  'Is Turtle: convert it first, with lor-widgets convert.':
    'Är Turtle. Konvertera först, med lor-widgets convert.',
  'Is JSON-LD: convert it first, with lor-widgets convert.':
    'Är JSON-LD. Konvertera först, med lor-widgets convert.',
  'Is JavaScript: keep only what stands between the outermost { and }.':
    'Är JavaScript. Behåll bara det som står mellan yttersta { och }.',
  'Is YAML or the like, not JSON.': 'Är YAML eller liknande, inte JSON.',
  'Is a table (CSV), not JSON: convert it first, with lor-widgets convert.':
    'Är en tabell (CSV), inte JSON. Konvertera först, med lor-widgets convert.',
  'Is a workbook (Excel, Calc) or another packed file: save the sheet as CSV and convert that, with lor-widgets convert.':
    'Är en arbetsbok (Excel, Calc) eller en annan packad fil. Spara bladet som CSV och konvertera det, med lor-widgets convert.',
  'Is an old Excel or Word file: save the sheet as CSV and convert that, with lor-widgets convert.':
    'Är en äldre Excel- eller Wordfil. Spara bladet som CSV och konvertera det, med lor-widgets convert.',
  'Is a PDF, not JSON.': 'Är en pdf, inte JSON.',
  'Is a packed file (gzip): unpack it first.': 'Är en packad fil (gzip). Packa upp den först.',
  'Is UTF-16, which Windows programs call "Unicode": save it as UTF-8.':
    'Är UTF-16, som Windowsprogram kallar "Unicode". Spara som UTF-8.',
  'Is not UTF-8 but, it seems, Windows-1252 ("ANSI"): save it as UTF-8.':
    'Är inte UTF-8 utan troligen Windows-1252 ("ANSI"). Spara som UTF-8.',
  'Is no text file.': 'Är ingen textfil.',
  'Is {} MB: widgets fetch at most {} MB. Divide it, or leave something out.':
    'Är {} MB. Widgetar hämtar högst {} MB: dela upp filen eller ta bort något.',

  // What is wrong with JSON.
  'Names and texts stand in straight double quotes: "…".':
    'Namn och texter ska stå inom raka, dubbla citattecken: "…".',
  'A comma is missing before this.': 'Ett kommatecken saknas före det här.',
  'There is a comma too many before this.': 'Det finns ett kommatecken för mycket före det här.',
  'A colon is missing between the name and its value.':
    'Ett kolon saknas mellan namnet och värdet.',
  'A value is missing before this.': 'Ett värde saknas före det här.',
  'This bracket is never closed.': 'Den här parentesen stängs aldrig.',
  'This bracket closes nothing that is open.': 'Den här parentesen stänger inget som är öppet.',
  'This is not the bracket that closes the one opened last.':
    'Det här är inte parentesen som stänger den som öppnades sist.',
  'The content has ended before this: there is one bracket too many, or two feeds in one file.':
    'Innehållet är redan slut här. Det finns en parentes för mycket, eller två innehåll i samma fil.',
  'Should be a text in quotes, a number, true, false or null.':
    'Ska vara en text inom citattecken, ett tal, true, false eller null.',
  'The file breaks off here.': 'Filen tar slut här, mitt i.',
  'Is no number as JSON writes it, such as 12 or 1.5.':
    'Är inget tal så som JSON skriver dem, till exempel 12 eller 1.5.',
  'JSON has no comments: take this out.': 'JSON har inga kommentarer. Ta bort den.',
  'An invisible character stands here: take it out.': 'Här står ett osynligt tecken. Ta bort det.',
  'This sign means nothing in JSON.': 'Det här tecknet betyder inget i JSON.',
  'This text is never closed: its last quotes are missing.':
    'Den här texten avslutas aldrig. Sista citattecknet saknas.',
  'A backslash that stands for itself is written twice: \\\\.':
    'Ett omvänt snedstreck som ska synas skrivs två gånger: \\\\.',
  'This text goes on over the end of the line: its last quotes are missing, or a line break should be written \\n.':
    'Texten fortsätter efter radens slut. Sista citattecknet saknas, eller så ska radbytet skrivas \\n.',
};
