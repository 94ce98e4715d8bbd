import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';
import { Refusal } from '../../../run/refusal.ts';
import { fault } from '../../fault.ts';
import { bytesText } from '../body.ts';

/** An election whose files we know. */
export interface Election {
	/** Where they are, below the publisher's address. */
	readonly folder: string;
	/** What their names begin with. */
	readonly prefix: string;
	/** ISO date. */
	readonly date: string;
	/** Of our entry in `data/sources.json`. */
	readonly source: string;
	readonly title: string;
}

export const ELECTION_2026: Election = {
	folder: 'val2026',
	prefix: 'Val_2026',
	date: '2026-09-13',
	source: 'valmyndigheten-2026',
	title: 'Valdeltagande i val till kommunfullmäktige 2026',
};

/** A file in the list of all: its address below that of the list, and the checksum of its bytes. */
export interface ListedResult {
	readonly path: string;
	readonly md5: string;
}

/** A line as `md5sum` writes it. Before any file is there the list has one of no file: "d41d8c…  -". */
const LINE = /^([0-9a-f]{32}) [ *](\S+)$/;

/**
 * The files of the final count, by municipality. Those of the preliminary count and of other elections are
 * left out: the list has them all.
 *
 * @throws DataError for a line that is no list's
 */
export function finalFiles(
	list: string,
	{ prefix }: Election,
	address: string,
): ReadonlyMap<string, ListedResult> {
	const final = new RegExp(`^\\./s/kf/${prefix}_slutlig_(\\d{4})_KF\\.zip$`);
	const files = new Map<string, ListedResult>();
	for (const [index, line] of list.split(/\r?\n/).entries()) {
		if (line === '') continue;
		const [, md5, path] = LINE.exec(line) ?? [];
		if (md5 === undefined || path === undefined) {
			const start = JSON.stringify(line.slice(0, 60));
			throw fault(address, index + 1, `a line ${start}`, 'a checksum and a file');
		}
		const [, code] = final.exec(path) ?? [];
		if (code === undefined) continue;
		if (files.has(code)) throw fault(address, index + 1, `"${code}" a second time`, 'each once');
		files.set(code, { path: path.slice('./'.length), md5 });
	}
	return files;
}

const count = z.int().nonnegative();

/** What is read of a document, and nothing else of it: it has all candidates too. */
const shape = z.object({
	valtyp: z.string(),
	valdatum: z.string(),
	rakningstillfalle: z.string(),
	/** True in files of a rehearsal; others lack it. */
	test: z.boolean().optional(),
	valomrade: z.object({
		kod: z.string(),
		antalValdistriktRaknade: count,
		antalValdistriktSomSkaRaknas: count.positive(),
		totaltAntalRoster: count,
		antalRostberattigade: count.positive(),
		/** Percent, rounded to one decimal or two. */
		valdeltagande: z.number(),
	}),
});

/** How far a count has come, and what it says. */
export interface FinalCount {
	readonly counted: number;
	readonly districts: number;
	/** Votes cast, valid and invalid. */
	readonly votes: number;
	readonly entitled: number;
}

/** Half a step of one decimal. */
const TOLERANCE = 0.05 + 1e-9;

/**
 * Reads a document on the result in one municipality.
 *
 * @throws DataError where it is of another election, count or municipality, or its figures do not go together
 */
export function countOf(
	found: unknown,
	code: string,
	{ date }: Election,
	file: string,
): FinalCount {
	const parsed = shape.safeParse(found);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		const what = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
		throw fault(file, 0, `a result that is not as expected (${what})`, 'one');
	}
	const { valtyp, valdatum, rakningstillfalle, test = false, valomrade } = parsed.data;
	for (const [name, is, expected] of [
		['valtyp', valtyp, 'KF'],
		['valdatum', valdatum, date],
		['rakningstillfalle', rakningstillfalle, 'slutlig'],
		['test', String(test), 'false'],
		['kod', valomrade.kod, code],
	] as const) {
		if (is !== expected) throw fault(file, 0, `${name} "${is}"`, `"${expected}"`);
	}
	const own: FinalCount = {
		counted: valomrade.antalValdistriktRaknade,
		districts: valomrade.antalValdistriktSomSkaRaknas,
		votes: valomrade.totaltAntalRoster,
		entitled: valomrade.antalRostberattigade,
	};
	if (own.counted > own.districts || own.votes > own.entitled) {
		throw fault(
			file,
			0,
			`${own.votes} votes of ${own.entitled}, and ${own.counted} districts of ${own.districts}`,
			'no more than there are',
		);
	}
	// While districts are still to be counted it is a share of those entitled to vote in the others.
	const share = (100 * own.votes) / own.entitled;
	if (own.counted === own.districts && Math.abs(share - valomrade.valdeltagande) > TOLERANCE) {
		throw fault(
			file,
			0,
			`valdeltagande ${valomrade.valdeltagande}`,
			`${share.toFixed(2)}, that is ${own.votes} of ${own.entitled}`,
		);
	}
	return own;
}

/** A document: its text, and what it says. */
interface Document {
	readonly document: string;
	readonly json: unknown;
}

/** Bytes of a document at most: others read the whole country's within as much. */
const LARGEST = 32e6;

/**
 * The document on the result in an archive, which also has one of each polling district, and signatures.
 *
 * @param text the archive in base64
 * @throws Refusal where it is not the file that was listed, or has no such document
 */
export function resultIn(
	text: string,
	{ md5 }: Pick<ListedResult, 'md5'>,
	code: string,
	election: Election,
	address: string,
): Document {
	const bytes = Buffer.from(text, 'base64');
	const is = createHash('md5').update(bytes).digest('hex');
	if (is !== md5) {
		throw new Refusal(
			`${address}: found a file with the checksum ${is}, expected ${md5} as listed: it was cut off, or renewed while we read. Run this again`,
		);
	}
	return documentIn(bytes, code, election, address);
}

/** What is read of an archive, for a recording of it; null where that can't be read. */
export function resultRead(bytes: Buffer, code: string): unknown {
	try {
		return shape.parse(documentIn(bytes, code, ELECTION_2026, '').json);
	} catch {
		return null;
	}
}

/** @throws Refusal where there is no such document in it */
function documentIn(bytes: Buffer, code: string, { prefix }: Election, address: string): Document {
	const name = `${prefix}_slutlig_mandatfordelning_${code}_KF.json`;
	const isWanted = (file: { name: string; originalSize: number }): boolean =>
		file.name === name && file.originalSize <= LARGEST;
	try {
		const found = unzipSync(bytes, { filter: isWanted })[name];
		if (found === undefined) throw new Error(`no "${name}" of at most ${bytesText(LARGEST)} in it`);
		const document = strFromU8(found).replace(/^\uFEFF/, '');
		return { document, json: JSON.parse(document) };
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw new Refusal(`${address}: found an archive that can't be read (${why}), expected one`);
	}
}
