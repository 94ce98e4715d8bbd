import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Indicator } from '../../../src/stats/indicator.ts';
import { textIn } from '../../read/data-files.ts';
import { Refusal } from '../../run/refusal.ts';
import { releaseOf } from '../package/release.ts';
import { standingIn } from '../standing.ts';
import { caching, forget } from './cache.ts';
import { clientOf, type Surroundings } from './client.ts';
import { collectLive } from './collect-live.ts';
import { compare } from './compare.ts';
import type { AskedPublisher } from './fetch-series.ts';
import { LIVE_PLANNED, liveFeedsOf, seriesOfFeeds } from './live-plan.ts';
import { MANNERS, type Manners } from './manners.ts';
import { progressLine } from './progress.ts';
import type { Publisher } from './publisher.ts';
import { stage, unstage } from './staging.ts';

/** What an editor asks for. */
export interface LiveChoice {
	/** Ids; empty for all. */
	readonly only: readonly string[];
	readonly except: readonly string[];
	/** First year; null for all. */
	readonly from: number | null;
	/** Whether what was kept of a run before is asked for anew. */
	readonly fresh: boolean;
	/** ISO date of the release; null for the day of collection. */
	readonly release: string | null;
}

/** Where things are, and what stands for the world outside. */
export interface World extends Surroundings {
	/** The data folder. */
	readonly data: string;
	/** The folder of what is fetched and what waits. */
	readonly folder: string;
	readonly publishers: readonly Publisher[];
	readonly manners?: Manners;
	readonly now: () => Date;
	/** Lines for whoever waits. */
	readonly say: (line: string) => void;
}

const LIST = new Intl.ListFormat('en-GB');

/** Hours that answers are kept for a run that goes on where one was stopped. */
const KEPT_HOURS = 24;

const begun = z.strictObject({ began: z.iso.datetime() });

/** When this collection began: where one was begun today and goes on, when that was. */
function beginning(folder: string, now: Date, fresh: boolean): Date {
	const file = join(folder, 'begun.json');
	const answers = join(folder, 'answers');
	try {
		const began = new Date(begun.parse(JSON.parse(readFileSync(file, 'utf8'))).began);
		const hours = (now.getTime() - began.getTime()) / 3_600_000;
		if (!fresh && hours >= 0 && hours < KEPT_HOURS) return began;
	} catch {
		// None was begun, or nobody knows when: nothing of it is used.
	}
	forget(answers);
	mkdirSync(folder, { recursive: true });
	writeFileSync(`${file}.part`, JSON.stringify({ began: now.toISOString() }), { flush: true });
	renameSync(`${file}.part`, file);
	return now;
}

/** The indicators asked for. @throws Refusal where there is none of a name */
function chosen(
	indicators: readonly Indicator[],
	{ only, except }: LiveChoice,
): readonly Indicator[] {
	const ids = new Set(indicators.map(({ id }) => id));
	const unknown = [...only, ...except, ...LIVE_PLANNED].find((id) => !ids.has(id));
	if (unknown !== undefined) {
		throw new Refusal(`found indicator "${unknown}", expected an id of data/indicators.json`);
	}
	return indicators.filter(
		({ id }) => (only.length === 0 || only.includes(id)) && !except.includes(id),
	);
}

/** How a collection ended. */
export type Outcome = 'nothing new' | 'waits' | 'faulty';

/**
 * Collects from the publishers, compares with what stands, and lays what is new out for a person's yes.
 * Nothing in the data folder is touched.
 *
 * @throws Refusal or DataError where something was not as it must be; nothing waits for a yes then
 */
export async function runLive(
	choice: LiveChoice,
	indicators: readonly Indicator[],
	world: World,
): Promise<Outcome> {
	const { data, folder, publishers, now, say, signal, manners = MANNERS } = world;
	const own = chosen(indicators, choice);
	const began = beginning(folder, now(), choice.fresh);
	const date = began.toISOString().slice(0, 10);
	const standing = standingIn(data);

	const codes = new Set(standing.municipalities.map(({ code }) => code));
	const wanted = { from: choice.from, codes, since: new Map() };
	const names = seriesOfFeeds(own.flatMap(liveFeedsOf));
	const total = names.reduce((sum, { publisher, id }) => {
		const found = publishers.find((one) => one.id === publisher);
		return sum + (found?.questions(id, wanted) ?? 0);
	}, 0);
	const servers = publishers
		.filter(({ id }) => names.some((name) => name.publisher === id))
		.map(({ id, base }) => `${id} (${new URL(base).host})`);
	say(`Asking ${LIST.format(servers)}, about ${total} questions`);
	const reach = { answered: false };
	const start = now().getTime();
	let [done, kept, told] = [0, 0, start];
	const onAsked = (wasKept: boolean): void => {
		done += 1;
		if (wasKept) kept += 1;
		const time = now().getTime();
		if (time - told < 2000) return;
		told = time;
		say(progressLine({ done, kept, total, seconds: (time - start) / 1000 }));
	};
	const asked = new Map(
		publishers.map((publisher): [string, AskedPublisher] => [
			publisher.id,
			{
				publisher,
				client: caching(
					clientOf(publisher.base, manners, { onRetry: say, ...world, reach }),
					join(folder, 'answers'),
					onAsked,
				),
			},
		]),
	);
	// What waited was compared with other answers.
	unstage(join(folder, 'staged'));
	const gathered = await collectLive({ indicators: own, from: choice.from, date }, standing, asked);
	if (gathered.files.size === 0) {
		for (const note of gathered.notes) say(note);
		say(`Nothing is new: what the publishers have is what stands.`);
		return 'nothing new';
	}
	const standingRelease = releaseOf(undefined, textIn(data, 'datapackage.json'));
	const release = choice.release ?? (date > standingRelease ? date : standingRelease);
	const { renewal, report, page } = await compare(data, gathered, { date, release });
	if (signal?.aborted === true) throw new Refusal('stopped');
	stage(join(folder, 'staged'), gathered.files, { data, date: release, report, page });
	say(report);
	return renewal.faults.length > 0 ? 'faulty' : 'waits';
}

/** Whether answers of a run that was stopped are kept. */
export const isBegun = (folder: string): boolean => existsSync(join(folder, 'begun.json'));
