import type { ListedModel } from '../../stats/models/model-count.ts';
import { testedOf } from '../../stats/models/tested.ts';
import type { ApiChallenge } from '../../tables/api.ts';
import type { Locale } from '../../tables/locale.ts';
import { capitalise } from '../../words/text/capitalise.ts';
import { listing, withinSentence } from '../../words/text/listing.ts';
import { words } from '../../words/words.ts';
import { heading, MARGIN, paragraphWithin, picture, WIDTH } from './frame.ts';
import { breakLines, plain, stressed, type Line } from './set-text.ts';
import { colour, element, text } from './svg.ts';
import { measureText } from './type-faces.ts';

/** What the picture of a model is made of. */
export interface ModelShared {
	readonly locale: Locale;
	readonly listed: ListedModel;
	/** Those that it is meant for. */
	readonly challenges: readonly ApiChallenge[];
}

const FULL = WIDTH - 2 * MARGIN;
/** Where the facts stand, and how far apart their columns are. */
const FACTS = { y: 452, gap: 32, lines: 3 };
const SIZE = 22;

/** A text in no more lines than there is room for; what is left out is marked. */
function cut(line: Line, width: number, most: number): readonly Line[] {
	const lines = breakLines(line, SIZE, width, measureText);
	if (lines.length <= most) return lines;
	const last = lines[most - 1] ?? [];
	return [
		...lines.slice(0, most - 1),
		last.map((run, at) =>
			at === last.length - 1
				? { ...run, text: `${run.text.replace(/[\s,;.:]*(\S*)$/, '')} …` }
				: run,
		),
	];
}

/** What a source says of a model, and in columns below it what it is for, whether it is tested, and in whose words. */
export function modelPicture({ locale, listed, challenges }: ModelShared): string {
	const { model, grade, by } = listed;
	const { modelWords, share } = words(locale);
	const { page, grades, tested } = modelWords;
	const title = heading(model.name[locale], 96, FULL, {
		sizes: [72, 64, 56, 50, 44, 40],
		most: 2,
	});
	const said = by?.said[locale] ?? page.noStudy;
	const finding = paragraphWithin(plain(said), title.end + 12, FULL, FACTS.y - 40, [34, 31]);
	const facts = [
		{
			name: share.modelFor,
			says: capitalise(
				listing(
					challenges.map(({ name }) => withinSentence(name[locale])),
					locale,
				) || modelWords.byProblem.outside,
				locale,
			),
		},
		{ name: page.facts.tested, says: capitalise(tested[testedOf(model)], locale) },
		{ name: share.modelGrade, says: capitalise(grades[grade], locale) },
	];
	const width = (FULL - FACTS.gap * (facts.length - 1)) / facts.length;
	return picture({
		kind: share.model,
		source: share.modelSource(by?.source.publisher[locale] ?? null, model.statements.length),
		inner: [
			title.svg,
			finding.svg,
			element('path', {
				d: `M${MARGIN} ${FACTS.y - 26}H${WIDTH - MARGIN}`,
				stroke: colour('rule'),
				'stroke-width': 2,
			}),
			...facts.map(({ name, says }, at) => {
				const x = MARGIN + at * (width + FACTS.gap);
				return [
					text([plain(name, 'muted')], { x, y: FACTS.y, size: 20 }),
					text(cut(stressed(says), width, FACTS.lines), { x, y: FACTS.y + 34, size: SIZE }),
				].join('');
			}),
		].join(''),
	});
}
