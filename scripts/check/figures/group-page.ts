import type { Audit, ChallengeLevel } from './audit.ts';
import { comparing, type Comparison } from './comparison.ts';
import { compared, dividedBy, plus, rounded, type Fraction } from './fraction.ts';
import { all, attribute, cellsOf, first, textOf, type Page } from './page.ts';
import { firstNumber, numbersIn, spelled } from './spelled.ts';

/** The middle one, or the mean of the two in the middle; null of nothing. */
export function medianOf(values: readonly Fraction[]): Fraction | null {
	const ascending = values.toSorted(compared);
	const half = Math.floor(ascending.length / 2);
	const upper = ascending[half];
	if (!upper) return null;
	const lower = ascending.length % 2 === 0 ? ascending[half - 1] : upper;
	return dividedBy(plus(lower ?? upper, upper), { over: 2n, under: 1n });
}

const slugOf = (href: string): string => href.split('/').at(-2) ?? '';

/** The mean of a group in a challenge, as its table should have it. */
const expected = (
	{ level, measure }: ChallengeLevel,
	codes: readonly string[],
	language: Page['language'],
): string => {
	const { decimals } = measure.indicator;
	const median = medianOf(codes.flatMap((code) => level.means.get(code) ?? []));
	return median ? spelled(rounded(median, decimals), decimals, language) : '–';
};

/** Of each problem profile: its size, its people, and its medians beside those of all municipalities. */
export function* groupPage(page: Page, audit: Audit): Generator<Comparison> {
	const size = comparing('sizes of problem profiles', page.file);
	const median = comparing('medians of problem profiles', page.file);
	const codes = new Map(audit.municipalities.map(({ slug, code }) => [slug, code]));
	const everyone = audit.municipalities.map(({ code }) => code);
	const groups = all(page.root, '.problem-group');
	yield size('profiles', groups.length > 1, true);
	for (const group of groups) {
		const id = attribute(group, 'id');
		const members = all(group, '.group-names a').map(
			(link) => codes.get(slugOf(attribute(link, 'href'))) ?? '',
		);
		const [count = '', people = ''] = numbersIn(textOf(first(group, 'p')));
		const residents = members.reduce((sum, code) => sum + (audit.residents.get(code) ?? 0n), 0n);
		yield size(`${id} municipalities`, count, members.length);
		yield size(`${id} people`, people, spelled(residents, 0, page.language));
		for (const row of all(group, '.group-profile tbody tr')) {
			const challenge = slugOf(attribute(first(row, 'a'), 'href'));
			const found = audit.levels.get(challenge);
			if (!found) continue;
			const [, own, country] = cellsOf(row).map(textOf);
			for (const [whose, said, of] of [
				['own', own, members],
				['all', country, everyone],
			] as const) {
				yield median(
					`${id} ${challenge} ${whose}`,
					firstNumber(said ?? '') || said,
					expected(found, of, page.language),
				);
			}
		}
	}
}
