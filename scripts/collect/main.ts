/**
 * Collects the figures anew:
 *
 *     npm run collect [-- --indicator unga-arbetslosa] [--from 2015] [--except id] [--fresh] [--release 2026-12-01]
 *     npm run collect -- --record
 *     npm run collect -- --archive <folder> [--accept] [--release 2026-11-23]
 *
 * The first asks the publishers themselves, compares what they say with what stands, and lays it out for
 * `npm run collect:accept`; nothing in `data/` is touched before. Stopped, by Ctrl-C or otherwise, it goes
 * on where it was when it is run again.
 *
 * The second keeps some of the publishers' answers as they came, for tests (`live/recordings/`).
 *
 * The third rebuilds `data/` from the archive of the publishers' files. Everything is read and checked
 * before the first file is written. On a fault nothing is changed, the exit code is 1, and the message says
 * where it is. A large change of figures waits for `--accept`, which says that a person has looked at it.
 */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readIndicators } from '../read/indicators.ts';
import { openArchive } from './archive.ts';
import { DATA, textIn } from '../read/data-files.ts';
import { Refusal } from '../run/refusal.ts';
import { COLLECTED } from './live/folder.ts';
import { isLoopback, MANNERS } from './live/manners.ts';
import { GUESSES, isConfirmed } from './live/recordings/guesses.ts';
import { record } from './live/recordings/record.ts';
import { RECORDED, recordingText } from './live/recordings/recording.ts';
import { isBegun, runLive } from './live/run-live.ts';
import { publishersAt } from './live/servers.ts';
import { fault } from './fault.ts';
import { releaseOf } from './package/release.ts';
import { renew } from './package/renew.ts';
import { settle } from './package/settle.ts';
import { rebuild } from './rebuild.ts';
import { run } from '../run/run.ts';
import { inTurn, TURNS } from '../run/turn.ts';
import { putBackIn, writeFiles } from '../run/write-files.ts';
import { standingIn } from './standing.ts';

const indicatorsIn = () =>
	readIndicators('data/indicators.json', textIn(DATA, 'indicators.json') ?? '');

/** Rebuilds from an archive. */
const fromArchive = (folder: string, given: string | undefined, accept: boolean): Promise<void> =>
	inTurn(TURNS, 'collecting', async () => {
		putBackIn(DATA);
		const release = releaseOf(given, textIn(DATA, 'datapackage.json'));
		const { files, report } = await rebuild(openArchive(folder), indicatorsIn(), DATA, release);
		const renewal = await renew(DATA, files, release);
		const told = { ...renewal, report: [...renewal.report, ...report] };
		if (settle(DATA, told, accept)) {
			console.log(`${renewal.files.size} files written, release ${release}`);
		} else process.exitCode = 1;
	});

/** First year of `--from`; null where it is not given. @throws DataError where it is no year */
function yearOf(from: string | undefined): number | null {
	if (from === undefined) return null;
	if (/^(19|20)\d\d$/.test(from)) return Number(from);
	throw fault('--from', 0, `"${from}"`, 'a year such as 2015');
}

const stop = new AbortController();
/** Whether publishers are asked for figures, whose answers are kept. */
let isAsking = false;

/** Lets Ctrl-C stop what asks servers, so that it ends in a sentence. */
const stopWhenInterrupted = (): void => {
	process.once('SIGINT', () => {
		stop.abort();
	});
};

/** Keeps some answers as they came, all or none. */
async function recordAnswers(): Promise<void> {
	const publishers = publishersAt(process.env['COLLECT_SERVERS']);
	const baseOf = (id: string): string => publishers.find((one) => one.id === id)?.base ?? '';
	const recordings = await record(
		{
			kolada: baseOf('kolada'),
			scb: baseOf('scb'),
			valmyndigheten: baseOf('valmyndigheten'),
			manners: MANNERS,
			now: () => new Date(),
			sleep: (time) => sleep(isLoopback(baseOf('kolada')) ? 0 : time),
			say: console.log,
			signal: stop.signal,
		},
		standingIn(DATA),
	);
	const texts = [...recordings].map(([name, own]) => [`${name}.json`, recordingText(own)] as const);
	await inTurn(TURNS, 'keeping answers', () => {
		writeFiles(RECORDED, new Map(texts));
	});
	for (const guess of GUESSES) {
		console.log(`${isConfirmed(guess, recordings) ? 'confirmed' : 'NOT confirmed'}: ${guess.says}`);
	}
	console.log('Kept in scripts/collect/live/recordings/recorded. Then: npm run test:unit');
}

await run(
	async () => {
		const { values } = parseArgs({
			options: {
				archive: { type: 'string' },
				release: { type: 'string' },
				accept: { type: 'boolean', default: false },
				indicator: { type: 'string', multiple: true, default: [] },
				except: { type: 'string', multiple: true, default: [] },
				from: { type: 'string' },
				fresh: { type: 'boolean', default: false },
				record: { type: 'boolean', default: false },
			},
		});
		const folder = values.archive ?? process.env['ARCHIVE'];
		if (folder !== undefined) {
			await fromArchive(folder, values.release, values.accept);
			return;
		}
		if (values.accept) {
			throw new Refusal(
				'--accept goes with --archive; what was fetched waits for "npm run collect:accept"',
			);
		}
		stopWhenInterrupted();
		if (values.record) {
			await recordAnswers();
			return;
		}
		const release =
			values.release === undefined
				? null
				: releaseOf(values.release, textIn(DATA, 'datapackage.json'));
		const from = yearOf(values.from);
		isAsking = true;
		const outcome = await inTurn(join(COLLECTED, 'turns'), 'collecting', () => {
			putBackIn(DATA);
			return runLive(
				{ only: values.indicator, except: values.except, from, fresh: values.fresh, release },
				indicatorsIn(),
				{
					data: DATA,
					folder: COLLECTED,
					publishers: publishersAt(process.env['COLLECT_SERVERS']),
					now: () => new Date(),
					say: console.log,
					signal: stop.signal,
				},
			);
		});
		if (outcome === 'nothing new') return;
		console.log(
			'The report is in .collect/staged/report.md too, and with small lines in report.html. data/ is as it was.',
		);
		if (outcome === 'waits') console.log('To accept it: npm run collect:accept');
		else process.exitCode = 1;
	},
	() =>
		isAsking && isBegun(COLLECTED)
			? 'data/ is as it was. What was fetched is kept for a day: run this again to go on.'
			: null,
);
