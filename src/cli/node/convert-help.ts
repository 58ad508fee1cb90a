/** What `lor-widgets convert --help` says. */
export const CONVERT_HELP = {
  en: `lor-widgets convert FILE [--to KIND] [options]

Makes a content file of a table or a vocabulary:
  CSV from Excel (; , or tab; UTF-8 or Windows-1252)  any kind
  SKOS in Turtle or JSON-LD                           glossary
  DCAT-AP in JSON-LD or Turtle                        strategies

What could not be used is told with its line and column. With errors nothing is
written. KIND is contacts, glossary, collaboration or strategies; it is guessed
where you leave it out.

  --out FILE, -o FILE        into a file; without it the result is printed
  --dry-run, -n              only say what would become of it
  --map "Ord=term.sv"        column "Ord" holds the Swedish term; as often as needed
  --map "Internt="           leave the column out
  --mapping FILE             the same as JSON: { "Ord": "term.sv" }
  --lang sv                  language of texts whose column names none
  --list tasks               what the rows of a collaboration are
  --updated 2026-11-23       the day of which the content is
  --source NAME --source-url URL --license TEXT    who stands behind it
  --from csv|turtle|json-ld  where the file's name does not say it
  --encoding windows-1252    where å, ä and ö come out wrong
  --delimiter ";"            what stands between cells, where it is guessed wrong
  --force                    write what could be used, although there are errors

Examples:
  lor-widgets convert begrepp.csv --to glossary --dry-run
      What would become of the table. Nothing is written.
  lor-widgets convert begrepp.csv --to glossary --out begrepp.json
  lor-widgets convert ord.csv --to glossary --map "Ord=term.sv" --map "Word=term.en"
      Columns that are called something else.
  lor-widgets convert uppgifter.csv --to collaboration --list tasks
  lor-widgets convert begrepp.ttl --out begrepp.json
  lor-widgets convert katalog.jsonld --to strategies --updated 2026-11-23

Columns that are known: docs/en/from-excel-and-vocabularies.md

Exit code: 0 done, 1 errors in the file, 2 wrongly called.`,
  sv: `lor-widgets convert FIL [--to SLAG] [val]

Gör en innehållsfil av en tabell eller en vokabulär:
  CSV från Excel (; , eller tabb, UTF-8 eller Windows-1252)  alla slag
  SKOS i Turtle eller JSON-LD                                glossary
  DCAT-AP i JSON-LD eller Turtle                             strategies

Det som inte gick att använda visas med rad och kolumn. Finns det fel skrivs
ingenting. SLAG är contacts, glossary, collaboration eller strategies. Utelämnar
du det gissar kommandot.

  --out FIL, -o FIL          till en fil, annars skrivs resultatet ut
  --dry-run, -n              säg bara vad det skulle bli
  --map "Ord=term.sv"        kolumnen Ord är den svenska termen, så många du behöver
  --map "Internt="           utelämna kolumnen
  --mapping FIL              samma sak som JSON: { "Ord": "term.sv" }
  --lang sv                  språk för texter vars kolumn inte nämner något
  --list tasks               vad raderna är, i collaboration
  --updated 2026-11-23       dagen då uppgifterna gällde
  --source NAMN --source-url URL --license TEXT    vem som står bakom
  --from csv|turtle|json-ld  när filens namn inte säger det
  --encoding windows-1252    när å, ä och ö blir fel
  --delimiter ";"            vad som står mellan cellerna, om gissningen blir fel
  --force                    skriv det som gick att använda, trots fel

Exempel:
  lor-widgets convert begrepp.csv --to glossary --dry-run
      Vad det skulle bli av tabellen. Inget skrivs.
  lor-widgets convert begrepp.csv --to glossary --out begrepp.json
  lor-widgets convert ord.csv --to glossary --map "Ord=term.sv" --map "Word=term.en"
      Kolumner som heter något annat.
  lor-widgets convert uppgifter.csv --to collaboration --list tasks
  lor-widgets convert begrepp.ttl --out begrepp.json
  lor-widgets convert katalog.jsonld --to strategies --updated 2026-11-23

Kolumner som känns igen: docs/sv/fran-excel-och-vokabular.md

Slutkod: 0 klart, 1 fel i filen, 2 fel anrop.`,
};
