import type { Audit } from './audit.ts';
import { comparing, type Comparison } from './comparison.ts';
import type { ChallengeFacts } from './facts.ts';
import { moneyOf } from './money.ts';
import { countedIn } from './need-figures.ts';
import { shapeFigures } from './need-page.ts';
import { pageOf, type Page } from './page.ts';

/** What the map of a problem shows: the lines of its key, its shapes in the order of the register, its marks. */
export interface DrawnMap {
	readonly key: readonly { readonly kind: string; readonly count: string }[];
	readonly labels: readonly string[];
	readonly shades: readonly string[];
	/** Classes of the mark of a municipality, by its code. */
	readonly marks: Readonly<Record<string, string>>;
}

/** The key of a problem, and the shapes and marks that it explains. */
export function* mapFigures(
	{ key, labels, marks, shades }: DrawnMap,
	file: string,
	audit: Audit,
	challenge: ChallengeFacts,
	language: Page['language'],
): Generator<Comparison> {
	const count = comparing('counts in the key of the start map', file);
	const tone = comparing('tones of the start map', file);
	const number = countedIn(audit, challenge, language);
	const hasLevel = audit.levels.has(challenge.id);
	const hatched = number((quarter) => quarter === undefined);
	// Where nobody can say where the problem is biggest, a fund against it stands out wherever it is.
	const isQuiet = (quarter: number | undefined, own: string): boolean =>
		hasLevel ? quarter !== 4 : own !== 'targets';
	const quiet = number((quarter, own) => isQuiet(quarter, own) && own !== 'none-known');
	const against = number((_, own) => own === 'targets');
	const expected: Readonly<Record<string, string>> = hasLevel
		? {
				heavier: number((quarter) => quarter === 4),
				rest: number((quarter) => quarter !== undefined && quarter !== 4),
				...(hatched === '0' ? {} : { unknown: hatched }),
				...(challenge.targets.length > 0
					? { aimed: number((quarter, own) => quarter === 4 && own === 'targets') }
					: {}),
				other: number((quarter, own) => quarter === 4 && own === 'other'),
				...(quiet === '0' ? {} : { quiet }),
			}
		: {
				unknown: '',
				...(against === '0' ? {} : { aimed: against }),
				...(quiet === '0' ? {} : { quiet }),
			};
	yield count(
		`${challenge.id}: lines`,
		key.map(({ kind }) => kind).join(' '),
		Object.keys(expected).join(' '),
	);
	for (const { kind, count: said } of key) {
		yield count(`${challenge.id}: ${kind}`, said, expected[kind] ?? '');
	}
	yield tone(`${challenge.id}: number of shapes`, shades.length, audit.municipalities.length);
	for (const [index, { code }] of audit.municipalities.entries()) {
		const quarter = audit.levels.get(challenge.id)?.level.standings.get(code)?.quarter;
		const shade = quarter === undefined ? 'm-unknown' : quarter === 4 ? 't-4' : 't-rest';
		yield tone(`${challenge.id} ${code}`, shades[index], shade);
		const { answer } = moneyOf(audit.funds, code, challenge);
		const looks = [
			'fund',
			...(answer === 'targets' ? ['aimed'] : []),
			...(isQuiet(quarter, answer) ? ['quiet'] : []),
		];
		const mark = answer === 'none-known' ? '' : looks.join(' ');
		yield tone(`${challenge.id} ${code}: mark`, marks[code] ?? '', mark);
	}
	if (!hasLevel) return;
	const shapes = audit.municipalities.map(
		({ code }, index) => `<a data-k="${code}" aria-label="${labels[index] ?? ''}"></a>`,
	);
	yield* shapeFigures(pageOf(shapes.join(''), file, language), audit, challenge);
}
