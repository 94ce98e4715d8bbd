import { z } from 'zod';
import { REASONS } from '../../../../src/tables/value.ts';
import { Refusal } from '../../../run/refusal.ts';
import type { DataBefore } from '../../standing.ts';
import type { Manners } from '../manners.ts';
import type { Question } from '../request.ts';
import { resultRead } from '../publishers/valmyndigheten-files.ts';
import { cellWithoutFigure } from './cell-without-figure.ts';
import { OFTEN_EMPTY, smallPage } from './guesses.ts';
import { rawAnswer, type RawAnswer } from './raw-answer.ts';
import type { Recording } from './recording.ts';

/** Where the publishers are, how they are asked, and what stands for the world outside. */
export interface Recorder {
	readonly kolada: string;
	readonly scb: string;
	readonly valmyndigheten: string;
	readonly manners: Manners;
	readonly now: () => Date;
	readonly sleep: (milliseconds: number) => Promise<unknown>;
	readonly say: (line: string) => void;
	readonly signal?: AbortSignal;
}

/** A KPI that there is, with all municipalities, and one that there is none of. */
const KPI = 'N01951';
const NO_KPI = 'N99999';

/** Municipalities in one question at most. */
const IDS = 25;

/** Rows of the page, so that there is another behind it. */
const ROWS = 10;

/** Questions by which SCB's limit is passed on purpose: it is 30 in ten seconds. */
const BURST = 40;

/** Bjurholm, the municipality with the fewest voters, and so the smallest file. */
const SMALL = '2403';

const publisherOf = (name: string): Recording['publisher'] => {
	if (name.startsWith('kolada')) return 'kolada';
	return name.startsWith('scb') ? 'scb' : 'valmyndigheten';
};

/** What is kept of a result: what is read of it, without the candidates. */
function resultPart({ status, bytes }: RawAnswer): Pick<Recording, 'text' | 'json' | 'note'> {
	if (status !== 200) return { text: bytes.toString('utf8') };
	const read = resultRead(bytes, SMALL);
	return read === null
		? { note: 'The archive could not be read.' }
		: { json: read, note: 'What is read of the document in the archive, without the candidates.' };
}

const page = z.looseObject({ next_url: z.string().nullish(), next_page: z.string().nullish() });

/** The question for the page behind a page; null where it names none. */
function following(address: string, text: string): Question | null {
	try {
		const { next_url, next_page } = page.parse(JSON.parse(text));
		const next = next_url ?? next_page ?? '';
		return next === '' ? null : { address: new URL(next, address).href };
	} catch {
		return null;
	}
}

/** The municipalities with the fewest residents in the last year, as far as that is known. */
function smallest(count: number, { municipalities, tables }: DataBefore): readonly string[] {
	const rows = (tables.get('befolkning') ?? '').split('\n').map((line) => line.split(','));
	// Years ascend within a municipality: the last figure stays.
	const residents = new Map(
		rows.flatMap(([code = '', , value = '']): [string, number][] =>
			value === '' ? [] : [[code, Number(value)]],
		),
	);
	const of = (code: string): number => residents.get(code) ?? Infinity;
	const codes = municipalities.map(({ code }) => code);
	return codes.toSorted((a, b) => (of(a) === of(b) ? 0 : of(a) - of(b))).slice(0, count);
}

/** What is asked of Kolada besides the page and the one behind it. */
const ofKolada = (base: string, standing: DataBefore): [string, Question][] => [
	['kolada-kpi', { address: `${base}/kpi/${KPI}` }],
	['kolada-kpi-wrong', { address: `${base}/kpi/${NO_KPI}` }],
	['kolada-data-wrong', { address: `${base}/data/kpi/${NO_KPI}/municipality/0114` }],
	// What is "unknown" in our tables is missing or withheld: Kolada itself says which.
	...REASONS.flatMap((reason): [string, Question][] => {
		const cell = cellWithoutFigure(reason, standing);
		if (cell === null) return [];
		const { kpi, municipality, year } = cell;
		const address = `${base}/data/kpi/${kpi}/municipality/${municipality}/year/${year}`;
		return [[`kolada-status-${reason}`, { address }]];
	}),
	// Kolada may lack a row of any of those cells. Among hundreds there is one that says why it has no figure.
	...OFTEN_EMPTY.map((kpi): [string, Question] => {
		const places = smallest(IDS, standing).join(',');
		return [smallPage(kpi), { address: `${base}/data/kpi/${kpi}/municipality/${places}` }];
	}),
];

/** What is asked of SCB besides what passes its limit: a cell, a code that there is none of, a table likewise. */
function ofScb(base: string): [string, Question][] {
	const address = `${base}/tables/TAB3600/data?lang=sv&outputFormat=json-stat2`;
	const cell = (region: string): Question => ({
		address,
		body: {
			selection: [
				{ variableCode: 'Region', valueCodes: [region] },
				{ variableCode: 'ContentsCode', valueCodes: ['OE0101A0'] },
				{ variableCode: 'Tid', valueCodes: ['2022'] },
			],
		},
	});
	return [
		['scb-config', { address: `${base}/config` }],
		['scb-data', cell('0114')],
		['scb-wrong-code', cell('9999')],
		['scb-wrong-table', { address: `${base}/tables/TAB0/metadata?lang=sv` }],
	];
}

/** What is asked of Valmyndigheten besides a result: the list of all, and a file that there is none of. */
const ofValmyndigheten = (base: string): [string, Question][] => [
	['valmyndigheten-list', { address: `${base}/val2026/index.md5`, form: 'text' }],
	['valmyndigheten-wrong', { address: `${base}/val2026/s/kf/Val_2026_slutlig_0000_KF.zip` }],
];

/**
 * Asks the publishers a few questions, good and bad, and gives their answers as they came, by name. The
 * limit of SCB is passed once, on purpose, and no further than to its first refusal.
 *
 * @throws Refusal where no answer comes at all
 */
export async function record(
	{ kolada, scb, valmyndigheten, manners, now, sleep, say, signal }: Recorder,
	standing: DataBefore,
): Promise<ReadonlyMap<string, Recording>> {
	const recordings = new Map<string, Recording>();
	const keep = (
		name: string,
		{ address, body }: Question,
		{ bytes, ...answer }: RawAnswer,
		part: Pick<Recording, 'text' | 'json' | 'note'> = { text: bytes.toString('utf8') },
	): void => {
		const sent = body === undefined ? '' : ` ${JSON.stringify(body)}`;
		recordings.set(name, {
			kind: 'recorded',
			publisher: publisherOf(name),
			source: 'npm run collect -- --record',
			recorded: now().toISOString(),
			asked: `${body === undefined ? 'GET' : 'POST'} ${address}${sent}`,
			...answer,
			...part,
		});
		say(`${name}: HTTP ${answer.status}, ${bytes.length} bytes`);
	};
	const ask = async (
		name: string,
		question: Question,
		partOf?: (answer: RawAnswer) => Pick<Recording, 'text' | 'json' | 'note'>,
	): Promise<string> => {
		if (signal?.aborted === true) throw new Refusal('stopped');
		const answer = await rawAnswer(question, manners, signal);
		keep(name, question, answer, partOf?.(answer));
		await sleep(1000 / manners.perSecond);
		return answer.bytes.toString('utf8');
	};
	const places = standing.municipalities.slice(0, IDS).map(({ code }) => code);
	const first = `${kolada}/data/kpi/${KPI}/municipality/${places.join(',')}?per_page=${ROWS}`;
	const text = await ask('kolada-data-page', { address: first });
	const next = following(first, text);
	if (next === null) say('kolada-data-page names no page behind it: see what it has instead');
	else await ask('kolada-data-page-next', next);
	for (const [name, question] of [
		...ofKolada(kolada, standing),
		...ofScb(scb),
		...ofValmyndigheten(valmyndigheten),
	]) {
		await ask(name, question);
	}
	const address = `${valmyndigheten}/val2026/s/kf/Val_2026_slutlig_${SMALL}_KF.zip`;
	await ask('valmyndigheten-result', { address, form: 'file' }, resultPart);
	const many: Question = { address: `${scb}/tables?lang=sv&pageSize=1` };
	for (let count = 1; count <= BURST; count += 1) {
		const answer = await rawAnswer(many, manners, signal);
		if (answer.status === 200) continue;
		keep('scb-too-many', many, answer);
		return recordings;
	}
	say(`scb-too-many: ${BURST} questions at once were all answered, and nothing is kept of them`);
	return recordings;
}
