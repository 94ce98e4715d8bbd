import type { Source } from '../../../src/tables/api/series-source.ts';
import type { Archive } from '../archive.ts';
import { COUNTIES_PATH } from '../county-rows.ts';
import { GEOGRAPHY_PATH } from '../geography.ts';
import { REGISTER_PATH } from '../municipality-rows.ts';
import { readCountries } from '../other-land.ts';

/** When the archived copies of the registers were fetched is not known, so no date is given. */
const RETRIEVED = null;

/**
 * The entries of the boundaries, the codes and names, SKR's groups and the land around. They feed no indicator, but
 * every map and every table rests on them.
 */
export async function geographySources(archive: Archive): Promise<Source[]> {
	const [boundaries, counties, register] = await Promise.all(
		[GEOGRAPHY_PATH, COUNTIES_PATH, REGISTER_PATH].map((path) => archive.read(path)),
	);
	const common = { kpi: null, table: null, inputs: [] };
	return [
		{
			...common,
			id: 'scb-granser',
			publisher: 'SCB',
			title: 'Digitala gränser: kommuner och län 2023',
			archive: {
				repository: 'https://github.com/simstra/plot_municipalities',
				commit: '5f57a271c826a9fab6d4512c4d4fca9b66a65bd2',
				path: 'Kommun_Sweref99TM.shp',
			},
			retrieved: '2023-05-16',
			sha256: boundaries?.sha256 ?? null,
			license: 'CC0-1.0',
			credit: {
				sv: 'Källa: SCB (kommungränser)',
				en: 'Source: Statistics Sweden (SCB), municipal boundaries',
			},
			processing: {
				sv: 'Överlapp och glipor rättade, län sammanslagna av kommuner, rutnät om 10 000 × 10 000; kontrollsumman avser den bearbetade filen. Datumet är shapefilens.',
				en: 'Overlaps and gaps mended, counties dissolved from municipalities, a grid of 10,000 × 10,000; the checksum is that of the processed file. The date is that of the shapefile.',
			},
		},
		{
			...common,
			id: 'scb-lan-och-kommuner',
			publisher: 'SCB',
			title: 'Län och kommuner i kodnummerordning 2023',
			archive: {
				repository: 'https://github.com/sjbrg/swedish-geodata',
				commit: '03b0a24be1f08f1b7127a1e1fc74fa5e81a6b1ba',
				path: 'data/counties.csv',
			},
			retrieved: RETRIEVED,
			sha256: counties?.sha256 ?? null,
			license: 'CC0-1.0',
			credit: {
				sv: 'Källa: SCB (koder och namn)',
				en: 'Source: Statistics Sweden (SCB), codes and names',
			},
			processing: {
				sv: 'Inte SCB:s egen fil: listan som den står i det öppna projektet swedish-geodata.',
				en: 'Not SCB’s own file: the list as it stands in the public project swedish-geodata.',
			},
		},
		{
			...common,
			id: 'skr-kommungrupper-2023',
			publisher: 'Sveriges Kommuner och Regioner (SKR)',
			title: 'Kommungruppsindelning 2023',
			archive: {
				repository: 'https://github.com/Lulea-statistik/BR-brottsstatistik',
				commit: '2ae9bd9f68fc4ce96c81db613a2ce056ebb97334',
				path: 'docs/data/municipality_meta.json',
			},
			retrieved: RETRIEVED,
			sha256: register?.sha256 ?? null,
			license: 'SKR: fritt att använda',
			credit: {
				sv: 'Källa: SKR (kommungrupper)',
				en: 'Source: Swedish Association of Local Authorities and Regions (SKR), groups of municipalities',
			},
			processing: {
				sv: 'Avskrift till kommunregistret, där varje kommun har sin grupp; kontrollsumman avser registret. De engelska namnen är våra återgivningar av SKR:s.',
				en: 'Transcribed into the register of municipalities; the checksum is that of the register. The English names are our renderings of SKR’s.',
			},
		},
		{
			...common,
			id: 'natural-earth',
			publisher: 'Natural Earth',
			title: 'Countries 1:10m',
			// In the npm package world-atlas, whose commit its registry does not name.
			archive: null,
			retrieved: '2026-11',
			sha256: readCountries().sha256,
			license: 'Public domain',
			credit: {
				sv: 'Källa: Natural Earth (land omkring Sverige)',
				en: 'Source: Natural Earth (land around Sweden)',
			},
			processing: {
				sv: 'Filen countries-10m.json i npm-paketet world-atlas 2.0.2. Länderna omkring Sverige sammanslagna till en yta, i SWEREF 99 TM och förenklade. Bara en bakgrund till kartan.',
				en: 'The file countries-10m.json of the npm package world-atlas 2.0.2. The countries around Sweden merged into one area, in SWEREF 99 TM and simplified. A background of the map, no more.',
			},
		},
	];
}
