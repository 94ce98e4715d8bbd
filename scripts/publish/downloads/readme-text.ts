import { SITE_NAME, SITE_URL } from '../../../src/site.ts';

/** What stands in the zip before anything else, in both languages; lines end as Windows wants them. */
export const readmeText = (release: string): string =>
	`${SITE_NAME}, datautgåva ${release}
${SITE_URL}

VAD DET ÄR
Allt som ${SITE_NAME} vet: en tabell per mått för Sveriges kommuner och riket,
förteckningen över sociala investeringsfonder, kommunregistret, kartgränserna
och källorna. Filerna i mappen data är de som sajten är byggd av.

SÅ LÄSER DU TABELLERNA
- CSV i UTF-8, komma mellan kolumnerna, decimalpunkt.
- Kommunkoden är text med fyra siffror. Läs in den som text, annars försvinner
  nollan i 0114. Koppla tabeller med koden, aldrig med namnet. 00 är riket.
- En tom ruta i kolumnen value har sitt skäl i kolumnen status.
- Vad måtten räknar står i data/indicators.json, källorna i data/sources.json.
  data/README.md beskriver allt (på engelska), data/datapackage.json varje
  kolumn (Frictionless Data Package).
- Filer för Excel finns på ${SITE_URL} under varje figur.

VILLKOR
Statistiken lyder under utgivarnas villkor. Ange utgivaren så som fältet credit
i data/sources.json säger. Det som är märkt egen beräkning är vårt, inte
utgivarens. En fond som inte står i förteckningen är okänd, inte obefintlig.


IN ENGLISH
All that ${SITE_NAME} knows, release ${release}: a table for each measure,
the registry of social investment funds, municipalities, boundaries and
sources. CSV in UTF-8 with commas and decimal points. Municipality codes are
text of four digits: read them as text. An empty value has its reason in the
column status. data/README.md describes everything. Figures are under their
publishers' terms: credit them as the field credit of data/sources.json says.
A fund that is not in the registry is unknown, not absent.
`.replaceAll('\n', '\r\n');
