import { plural } from '../../text/plural.ts';
import { capitalise } from '../../text/capitalise.ts';
import { fill } from '../../text/fill.ts';
import type {
	SpokenMeasure,
	MeasureFacts,
	MeasurePlace,
} from '../../../stats/municipality/measure-facts.ts';
import { round } from '../../../stats/round.ts';
import { byReason, type UnusualYears } from '../../../stats/unusual.ts';
import { yearsText } from '../../text/years-text.ts';
import { isSigned, sameSign } from '../../signed.ts';
import type { MeasureSentences } from '../../sentence-words.ts';
import { genitive } from '../genitive.ts';
import { inWords } from '../group-counts.ts';
import { bareNoun, measureNoun } from './noun.ts';
import { inPlace } from './place.ts';
import { spokenDifference, spokenFigure, spokenPer, spokenSigned, spokenValue } from './value.ts';

const start = (text: string): string => capitalise(text, 'en');

/** The value in the words of its measure, without an end: "In Norrköping, 5.2 per cent … in 2022". */
function clause({ place, measure, year }: MeasureFacts, value: number): string {
	const { subject, clause: text, below } = measure.phrases.en;
	if (isSigned(measure) && value === 0) {
		return `In ${year}, ${subject} was ${spokenValue(0, measure)} ${inPlace(place)}`;
	}
	const said = value < 0 && below !== null ? below : text;
	return `${start(inPlace(place))}, ${fill(said, { value: spokenValue(Math.abs(value), measure), year })}`;
}

function missing({ place, measure, year, value }: MeasureFacts): string {
	if ('value' in value) return '';
	const what = `${measure.phrases.en.subject} ${inPlace(place)} in ${year}`;
	switch (value.missing) {
		case 'missing':
			return `The source says that there is no figure for ${what}.`;
		case 'suppressed':
			return `The figure for ${what} is withheld, since it rests on too few people.`;
		case 'unknown':
			return `The source has no figure for ${what}: it is missing or suppressed.`;
		case 'not-applicable':
			return `There is no figure for ${what}, since the measure did not apply to the municipality that year.`;
	}
}

const among = (of: number): string =>
	of === 290 ? '290 municipalities' : `the ${of} municipalities that have a figure`;

const withOthers = (sharing: number): string =>
	sharing === 0
		? ''
		: `, shared with ${plural(sharing, 'one other', `${inWords(sharing)} others`)}`;

const placedNoun = ({ years }: MeasurePlace, measure: SpokenMeasure): string =>
	years.length > 1 ? 'mean' : bareNoun(measure);

/** The end of the order that a place is at: "highest", "second-lowest"; null between the ends. */
function endOf(
	{ sharing, rank: { place, of } }: MeasurePlace,
	measure: SpokenMeasure,
): string | null {
	const [first, last] = measure.heavier === 'lower' ? ['lowest', 'highest'] : ['highest', 'lowest'];
	const after = of - place - sharing;
	if (place === 1) return first;
	if (after === 0) return last;
	if (sharing > 0) return null;
	if (place === 2) return `second-${first}`;
	if (after === 1) return `second-${last}`;
	return null;
}

function rank({ place: { name }, placed, measure }: MeasureFacts): string | null {
	if (placed === null) return null;
	const { sharing, sharedWith } = placed;
	const { place, of } = placed.rank;
	const noun = placedNoun(placed, measure);
	const end = endOf(placed, measure);
	if (end === null) {
		const beyond = measure.heavier === 'lower' ? 'lower' : 'higher';
		const the = noun === bareNoun(measure) ? measureNoun(measure) : 'the mean';
		return `In ${inWords(place - 1)} of ${among(of)}, ${the} was ${beyond}.`;
	}
	return sharedWith === null
		? `It was the ${end} ${noun} among ${among(of)}${withOthers(sharing)}.`
		: `${name} shared the ${end} ${noun} among ${among(of)} with ${sharedWith}.`;
}

function quarter({ place, placed, measure }: MeasureFacts): string | null {
	if (placed?.quarter == null) return null;
	const value = spokenFigure(placed.value, measure);
	const isMean = placed.years.length > 1;
	const mean = `${genitive(place.name)} mean for ${yearsText(placed.years, 'en')}, ${value},`;
	if (placed.quarter === 4 || placed.quarter === 1) {
		const end = placed.quarter === 4 ? 'worst' : 'least';
		const opening = isMean ? `${mean} puts it` : `At ${value}, ${place.name} is`;
		return `${opening} in the ${end}-affected quarter of Sweden’s municipalities.`;
	}
	const between = 'between the worst- and the least-affected quarters of municipalities';
	return isMean ? `${mean} lies ${between}.` : `At ${value}, ${place.name} lies ${between}.`;
}

function position(facts: MeasureFacts): string | null {
	const { placed, measure } = facts;
	if (placed?.quarter !== 4 && placed?.quarter !== 1) return null;
	const end = endOf(placed, measure);
	if (end === null) return quarter(facts);
	const isMean = placed.years.length > 1;
	if (!isMean) return rank(facts);
	const mean = `The mean for ${yearsText(placed.years, 'en')}, ${spokenFigure(placed.value, measure)},`;
	const others =
		placed.sharedWith === null ? withOthers(placed.sharing) : `, shared with ${placed.sharedWith}`;
	return `${mean} was the ${end} among ${among(placed.rank.of)}${others}.`;
}

/** Beside a figure of a year that is far from the others: without it, it misleads. */
const caveat = ({ years, reason }: UnusualYears): string =>
	`The figure for ${yearsText(years, 'en')} is unusual. ${reason.en}`;

export const measureSentences: MeasureSentences = {
	value: (facts, withCountry) => {
		const { measure, value, country, year } = facts;
		if ('missing' in value) return missing(facts);
		const said = clause(facts, value.value);
		if (!withCountry || country?.year !== year || !sameSign(measure, value.value, country.value)) {
			return `${said}.`;
		}
		if (country.value === value.value) return `${said}, the same as nationally.`;
		return `${said}, compared with ${spokenValue(Math.abs(country.value), measure)} nationally.`;
	},
	previous: ({ value, previous, measure }) => {
		if ('value' in value) return null;
		if (previous === null) return 'Nor does the source have a figure for any earlier year.';
		return `The latest figure, from ${previous.year}, is ${spokenFigure(previous.value, measure)}.`;
	},
	unusual: ({ unusual }) => (unusual.length === 0 ? null : byReason(unusual).map(caveat).join(' ')),
	country: ({ measure, value, country, year }) => {
		if (country === null) return null;
		const figure = spokenFigure(country.value, measure);
		if (country.year !== year) {
			return `The latest national figure, from ${country.year}, is ${figure}.`;
		}
		if ('missing' in value) return `The national figure was ${figure}.`;
		return sameSign(measure, value.value, country.value)
			? null
			: `The national figure was ${figure}.`;
	},
	difference: ({ measure, value, country, year }) => {
		if ('missing' in value || country?.year !== year) return null;
		if (measure.ranking !== 'allowed' || isSigned(measure)) return null;
		const noun = start(measureNoun(measure));
		const difference = round(value.value - country.value, measure.decimals);
		if (difference === 0) return `${noun} was the same as nationally.`;
		const beyond = difference > 0 ? 'higher' : 'lower';
		return `${noun} was ${spokenDifference(Math.abs(difference), measure)} ${beyond} than the national figure, ${spokenValue(country.value, measure)}.`;
	},
	record: ({ record, measure }) => {
		if (record === null) return null;
		const what = `${start(measureNoun(measure))} was the municipality’s ${record.end}`;
		return record.isWhole
			? `${what} since the series began in ${record.since}.`
			: `${what} of the figures that can be compared, from ${record.since}.`;
	},
	trend: ({ course, measure, unusualStart }) => {
		if (!course || course.trend === 'unclear') return null;
		const { first, last, trend, startsAt } = course;
		const peak = startsAt === null ? '' : `, when it was at its ${startsAt},`;
		const noun = start(measureNoun(measure));
		const rises = trend === 'rising';
		if (rises ? last.value <= first.value : last.value >= first.value) {
			return `On the whole, ${measureNoun(measure)} went ${rises ? 'up' : 'down'} between ${first.year} and ${last.year}.`;
		}
		const moved = isSigned(measure) ? 'went' : rises ? 'rose' : 'fell';
		const odd =
			unusualStart === null
				? ''
				: byReason([unusualStart])
						.map((each) => ` ${caveat(each)}`)
						.join('');
		return `${noun} ${moved} from ${spokenSigned(first.value, measure)} in ${first.year}${peak} to ${spokenSigned(last.value, measure)}${spokenPer(measure)} in ${last.year}.${odd}`;
	},
	noun: ({ measure }) => start(measureNoun(measure)),
	pronoun: () => 'It',
	noTrend: ({ course }) =>
		course?.trend === 'unclear'
			? `No clear rise or fall can be seen between ${course.first.year} and ${course.last.year}.`
			: null,
	noCourse: ({ course }) =>
		course === null
			? 'Whether the figure has risen or fallen cannot be told: too few years can be compared.'
			: null,
	quarter,
	rank,
	position,
	unranked: ({ measure }) => measure.unranked?.en ?? null,
	newMethod: ({ newMethod }) =>
		newMethod === null
			? null
			: `The method changed in ${newMethod}, so older figures cannot be compared with the new ones.`,
	counted: ({ measure }) =>
		measure.ranking === 'not-applicable'
			? null
			: `The base of the measure is ${measure.denominator.en}.`,
	source: ({ measure, placed }, release) => {
		const kpi = measure.kpi === null ? '' : ` (measure ${measure.kpi})`;
		const own =
			placed === null
				? ''
				: ` ${placed.years.length > 1 ? 'Mean and comparison' : 'Comparison'} of municipalities: calculation by Utmaningskartan.`;
		return `Source: ${measure.publisher.en}${kpi}.${own} Utmaningskartan, release ${release}.`;
	},
};
