import { describe, expect, it } from 'vitest';
import { readChallenges } from './challenges.ts';
import { checkSources } from './check-sources.ts';
import { checkTargets } from './check-targets.ts';
import { textIn } from './data-files.ts';
import { readExceptions } from './exceptions.ts';
import { readFundSources } from './fund-sources.ts';
import { readTargets } from './funds.ts';
import { readIndicators } from './indicators.ts';
import { readKnownFacts } from './known-facts.ts';
import { readLinks } from './links.ts';
import { readCounties, readGroups } from './municipalities.ts';
import { readNational } from './national.ts';
import { readPackage } from './package.ts';
import { checkReleased } from './release-date.ts';
import { readSources } from './sources.ts';

const textOf = (path: string): string => textIn('data', path) ?? '';

/** A table with its last row a second time. */
const doubledRow = (text: string): { text: string; line: number } => {
	const lines = text.trimEnd().split('\n');
	return { text: `${[...lines, lines.at(-1) ?? ''].join('\n')}\n`, line: lines.length + 1 };
};

describe('a key that stands twice', () => {
	const codes = new Set(
		textOf('municipalities.csv')
			.split('\n')
			.map((line) => line.slice(0, 4)),
	);

	const ids = new Set(readIndicators('i.json', textOf('indicators.json')).map(({ id }) => id));

	it('is not asked of a fact of no indicator, which is refused', () => {
		const others = new Set([...ids].filter((id) => id !== 'ohalsotal'));
		expect(() => readKnownFacts('t.csv', textOf('known-facts.csv'), others)).toThrow(
			/^t\.csv:\d+: indicator: found "ohalsotal", expected the id of one in data\/indicators\.json/,
		);
	});

	it.each<[string, string, (file: string, text: string) => unknown]>([
		['groups.csv', 'code', readGroups],
		['funds/targets.csv', 'key', readTargets],
		['funds/sources.csv', 'fund, title, url', readFundSources],
		['funds/national.csv', 'id', readNational],
		['geography/links.csv', 'from, to', (file, text) => readLinks(file, text, codes)],
		[
			'known-facts.csv',
			'indicator, municipality, year',
			(file, text) => readKnownFacts(file, text, ids),
		],
		['exceptions.csv', 'indicator, municipality, year, rule', readExceptions],
	])('stops %s', (path, columns, read) => {
		const { text, line } = doubledRow(textOf(path));
		expect(() => read('t.csv', textOf(path))).not.toThrow();
		expect(() => read('t.csv', text)).toThrow(
			new RegExp(
				`^t\\.csv:${line}: ${columns}: found ".*", which line ${line - 1} has already`,
				's',
			),
		);
	});

	it('stops a county that is there twice, by the register', () => {
		const { text } = doubledRow(textOf('counties.csv'));
		expect(() => readCounties('t.csv', text)).toThrow(/^t\.csv(:\d+)?: .*25/);
	});

	it('stops a way between two places that is there the other way round', () => {
		const text = `${textOf('geography/links.csv')}0127,0125,färja,ferry\n`;
		expect(() => readLinks('t.csv', text, codes)).toThrow(/:12: from, to: found "0125, 0127"/);
	});

	it.each<[string, (file: string, text: string) => unknown]>([
		['indicators.json', readIndicators],
		['challenges.json', readChallenges],
		['sources.json', readSources],
	])('stops the entries of %s', (path, read) => {
		const entries = JSON.parse(textOf(path)) as { id: string }[];
		const text = JSON.stringify([...entries, entries[0]], null, 1);
		expect(() => read('t.json', text)).toThrow(
			new RegExp(`^t\\.json:\\d+: id: found "${entries[0]?.id ?? ''}" again`),
		);
	});

	it('stops within one entry, where JSON would keep the last', () => {
		const text = textOf('indicators.json').replace('"kpi":', '"kpi": "N1",\n\t\t"kpi":');
		expect(() => readIndicators('t.json', text)).toThrow(
			't.json:5: found the key "kpi" twice in one entry, expected it once',
		);
		const inner = textOf('challenges.json').replace('"sv":', '"sv": "x", "sv":');
		expect(() => readChallenges('t.json', inner)).toThrow('found the key "sv" twice');
	});

	it('stops a package that lists a file twice', () => {
		const { resources, ...rest } = JSON.parse(textOf('datapackage.json')) as {
			resources: { path: string }[];
		};
		const text = JSON.stringify({ ...rest, resources: [...resources, resources[0]] });
		expect(() => readPackage('p.json', text)).toThrow(
			`p.json: lists "${resources[0]?.path ?? ''}" twice`,
		);
	});
});

describe('what names something that is not there', () => {
	const targets = readTargets('t.csv', textOf('funds/targets.csv'));
	const challenges = readChallenges('c.json', textOf('challenges.json'));

	it('is found among the targets of a challenge', () => {
		const check = (target: string) => () => {
			const [first, ...others] = challenges;
			if (!first) throw new Error('no challenge');
			const spoilt = { ...first, targets: [...first.targets, target] };
			checkTargets('c.json', textOf('challenges.json'), [spoilt, ...others], targets);
		};
		expect(() => {
			checkTargets('c.json', textOf('challenges.json'), challenges, targets);
		}).not.toThrow();
		expect(check('droger')).toThrow(
			/^c\.json:\d+: challenge "\S+": targets: found "droger", expected each once, of foraldrastod/,
		);
		expect(check(challenges[0]?.targets[0] ?? '')).toThrow('expected each once');
	});

	it('is found among the inputs of a source', () => {
		const sources = readSources('s.json', textOf('sources.json')).map((source) =>
			source.inputs.length > 0 ? { ...source, inputs: ['kolada-x'] } : source,
		);
		expect(() => {
			checkSources('s.json', textOf('sources.json'), sources, '2026-11-23');
		}).toThrow(/^s\.json:\d+: source "egen-\S+": inputs: found "kolada-x"/);
	});
});

describe('a date', () => {
	const sources = readSources('s.json', textOf('sources.json'));
	const retrieved = (date: string) => () => {
		const [first, ...others] = sources;
		if (!first) throw new Error('no source');
		const spoilt = [{ ...first, retrieved: date }, ...others];
		checkSources('s.json', textOf('sources.json'), spoilt, '2026-11-23');
	};

	it.each(['2026-02-30', '2025-02-29', '2026-13', '2026-11-00', '0000'])(
		'that does not exist is refused: %s',
		(date) => {
			expect(retrieved(date)).toThrow(/: retrieved: found "\S+", expected a date that exists/);
		},
	);

	it.each(['2026-11-24', '2026-12', '2027'])('after the release is refused: %s', (date) => {
		expect(retrieved(date)).toThrow('expected 2026-11-23 (the release) or earlier');
	});

	it.each(['2026-11-23', '2024-02-29', '2026-11', '2026', '2024-12-12'])('is taken: %s', (date) => {
		expect(retrieved(date)).not.toThrow();
	});

	it('of a release is today at the latest', () => {
		expect(() => {
			checkReleased('p.json', '2026-11-24', '2026-11-23');
		}).toThrow('p.json: version: found 2026-11-24, expected 2026-11-23 (today) or earlier');
		expect(() => {
			checkReleased('p.json', '2026-11-23', '2026-11-23');
		}).not.toThrow();
		const text = textOf('datapackage.json').replace(
			/"version": "[^"]+"/,
			'"version": "2999-01-01"',
		);
		expect(() => readPackage('p.json', text)).toThrow('p.json: version: found 2999-01-01');
	});
});
