import { createHash } from 'node:crypto';
import { round } from '../../../../src/stats/round.ts';
import { isMunicipalityCode, type MunicipalityCode } from '../../../../src/tables/code.ts';
import { Refusal } from '../../../run/refusal.ts';
import { fault } from '../../fault.ts';
import { municipalityOf } from '../../place.ts';
import { seriesOf, type Reading } from '../../series.ts';
import type { Client } from '../client.ts';
import type { Description, Fetched, Publisher, Wanted } from '../publisher.ts';
import {
	countOf,
	ELECTION_2026,
	finalFiles,
	resultIn,
	type FinalCount,
	type Election,
} from './valmyndigheten-files.ts';

/**
 * The files that Valmyndigheten publishes of an election's result: a list of all with checksums, and an
 * archive of each municipality and count. Their form is as the publisher describes it, and as others have
 * read it (`docs/decisions/collecting.md`).
 */
const BASE = 'https://resultat.val.se/resultatfiler';

/** By the id that the plan has. A new election needs a line: see that its files are of this form. */
const ELECTIONS: Readonly<Record<string, Election>> = { 'kommunval-2026': ELECTION_2026 };

/** Those of the turnout in percent. */
const DECIMALS = 2;

/** @throws Refusal where the plan names an election that there is none of here */
function electionNamed(id: string): Election {
	const election = ELECTIONS[id];
	if (election) return election;
	throw new Refusal(
		`valmyndigheten: found no election "${id}", expected one of ${Object.keys(ELECTIONS).join(', ')}`,
	);
}

/** A municipality's count, and the address that it was read at. */
interface Counted extends FinalCount {
	readonly place: MunicipalityCode;
	readonly address: string;
}

/** None is taken before all are there: a map half of one election and half of another would be wrong. */
const waiting = (why: string): Fetched => ({
	series: new Map(),
	sha256: createHash('sha256').update('').digest('hex'),
	notes: [`no figures are taken before the final count of all municipalities is whole: ${why}`],
});

/** The first few of many codes. */
const few = (codes: readonly string[]): string =>
	codes.length > 10 ? `${codes.slice(0, 10).join(', ')} …` : codes.join(', ');

const readingOf = ({ place, votes, entitled, address }: Counted, year: number): Reading => ({
	place,
	year,
	value: { value: round((100 * votes) / entitled, DECIMALS) },
	file: address,
	line: 0,
});

async function fetchElection(
	base: string,
	election: Election,
	{ from, codes }: Wanted,
	client: Client,
): Promise<Fetched> {
	const year = Number(election.date.slice(0, 4));
	if (year < (from ?? -Infinity)) return { ...waiting(''), notes: [] };
	const address = `${base}/${election.folder}/index.md5`;
	const list = await client.ask({ address, form: 'text' });
	if (list.status === 404) return waiting(`${address} is not there`);
	const files = finalFiles(list.text, election, address);
	for (const code of files.keys()) municipalityOf(code, codes, address, 0);
	const lacking = [...codes].filter((code) => !files.has(code));
	if (lacking.length > 0) return waiting(`${lacking.length} have none (${few(lacking)})`);
	const all: Counted[] = [];
	const sums: string[] = [];
	for (const [place, { path, md5 }] of files) {
		if (!isMunicipalityCode(place)) continue;
		const at = `${base}/${election.folder}/${path}`;
		const file = await client.ask({ address: at, form: 'file' });
		if (file.status === 404) throw fault(at, 0, 'HTTP 404', 'the file, as listed');
		const { document, json } = resultIn(file.text, { md5 }, place, election, at);
		sums.push(createHash('sha256').update(document).digest('hex'));
		all.push({ ...countOf(json, place, election, at), place, address: at });
	}
	const open = all.filter(({ counted, districts }) => counted < districts);
	if (open.length > 0) {
		return waiting(`${open.length} are being counted (${few(open.map(({ place }) => place))})`);
	}
	return {
		series: seriesOf(all.map((one) => readingOf(one, year))),
		sha256: createHash('sha256').update(sums.join('\n')).digest('hex'),
	};
}

/** Valmyndigheten at an address: its own, or a server on loopback. */
export const valmyndigheten = (base = BASE): Publisher => ({
	id: 'valmyndigheten',
	base,
	questions: (_, { codes }) => 1 + codes.size,
	// An election is no series that goes on: what it is stands here, and its files say of themselves what they are.
	describe: (ids) => {
		const all = ids.map((id): [string, Description] => {
			const { title } = electionNamed(id);
			return [id, { title, name: title, unit: null, ended: null }];
		});
		return Promise.resolve(new Map(all));
	},
	fetch: (id, wanted, client) => fetchElection(base, electionNamed(id), wanted, client),
	titleSaysUnit: false,
	decimals: () => DECIMALS,
	breaks: () => [],
	sourceId: (id) => electionNamed(id).source,
	source: () => ({
		publisher: 'Valmyndigheten',
		kpi: null,
		table: null,
		license: 'Valmyndighetens öppna data',
		credit: {
			sv: 'Källa: Valmyndigheten',
			en: 'Source: Swedish Election Authority (Valmyndigheten)',
		},
		processing: {
			sv: 'Avgivna röster ÷ röstberättigade × 100 i den slutliga räkningen, ur Valmyndighetens resultatfiler, resultat.val.se/resultatfiler.',
			en: 'Votes cast ÷ people entitled to vote × 100 in the final count, from the result files of the Election Authority, resultat.val.se/resultatfiler.',
		},
	}),
});
