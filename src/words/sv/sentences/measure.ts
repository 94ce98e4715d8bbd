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
import { MEAN, measureNoun, type Noun } from './noun.ts';
import { inPlace } from './place.ts';
import { spokenDifference, spokenFigure, spokenIn, spokenPer, spokenValue } from './value.ts';

const start = (text: string): string => capitalise(text, 'sv');

/** The value in the words of its measure, without an end: "I Norrköping var 5,2 procent … 2022". */
function clause({ place, measure, year }: MeasureFacts, value: number): string {
	const { subject, clause: text, below } = measure.phrases.sv;
	if (isSigned(measure) && value === 0) {
		return `År ${year} var ${subject} ${spokenValue(0, measure)} ${inPlace(place)}`;
	}
	const said = value < 0 && below !== null ? below : text;
	return `${start(inPlace(place))} ${fill(said, { value: spokenValue(Math.abs(value), measure), year })}`;
}

function missing({ place, measure, year, value }: MeasureFacts): string {
	if ('value' in value) return '';
	const what = `${measure.phrases.sv.subject} ${inPlace(place)} ${year}`;
	switch (value.missing) {
		case 'missing':
			return `Källan anger att uppgift saknas om ${what}.`;
		case 'suppressed':
			return `Uppgiften om ${what} är skyddad, eftersom den bygger på för få personer.`;
		case 'unknown':
			return `Uppgift om ${what} finns inte i källan: den saknas eller är skyddad.`;
		case 'not-applicable':
			return `Uppgift om ${what} finns inte, eftersom måttet inte gällde kommunen det året.`;
	}
}

/** Among whom a place is: "290 kommuner", "de 287 kommuner som har uppgift". */
const among = (of: number): string =>
	of === 290 ? '290 kommuner' : `de ${of} kommuner som har uppgift`;

const withOthers = (sharing: number): string =>
	sharing === 0
		? ''
		: `, tillsammans med ${plural(sharing, 'en annan', `${inWords(sharing)} andra`)}`;

/** What a place is a place by: the mean, or the measure itself. */
const placedNoun = ({ years }: MeasurePlace, measure: SpokenMeasure): Noun =>
	years.length > 1 ? MEAN : measureNoun(measure);

/** The end of the order that a place is at: "högsta", "näst lägsta"; null between the ends. */
function endOf(
	{ sharing, rank: { place, of } }: MeasurePlace,
	measure: SpokenMeasure,
): string | null {
	const [first, last] = measure.heavier === 'lower' ? ['lägsta', 'högsta'] : ['högsta', 'lägsta'];
	const after = of - place - sharing;
	if (place === 1) return first;
	if (after === 0) return last;
	if (sharing > 0) return null;
	if (place === 2) return `näst ${first}`;
	if (after === 1) return `näst ${last}`;
	return null;
}

function rank({ place: { name }, placed, measure }: MeasureFacts): string | null {
	if (placed === null) return null;
	const { sharing, sharedWith } = placed;
	const { place, of } = placed.rank;
	const { noun, it } = placedNoun(placed, measure);
	const end = endOf(placed, measure);
	if (end === null) {
		const beyond = measure.heavier === 'lower' ? 'lägre' : 'högre';
		return `I ${inWords(place - 1)} av ${among(of)} var ${noun} ${beyond}.`;
	}
	return sharedWith === null
		? `Det var ${it} ${end} ${noun} bland ${among(of)}${withOthers(sharing)}.`
		: `${name} delade ${it} ${end} ${noun} bland ${among(of)} med ${sharedWith}.`;
}

function quarter({ place, placed, measure }: MeasureFacts): string | null {
	if (placed?.quarter == null) return null;
	const value = spokenFigure(placed.value, measure);
	const isMean = placed.years.length > 1;
	const mean = `${genitive(place.name)} medelvärde för ${yearsText(placed.years, 'sv')}, ${value},`;
	if (placed.quarter === 4 || placed.quarter === 1) {
		const end = placed.quarter === 4 ? 'störst' : 'minst';
		const opening = isMean ? `${mean} placerar kommunen i` : `Med ${value} hör ${place.name} till`;
		return `${opening} den fjärdedel av Sveriges kommuner som har ${end} problem.`;
	}
	const between = 'ligger mellan fjärdedelarna med störst och minst problem';
	return isMean
		? `${mean} ${between}.`
		: `Med ${value} ligger ${place.name} mellan fjärdedelarna med störst och minst problem.`;
}

function position(facts: MeasureFacts): string | null {
	const { placed, measure } = facts;
	if (placed?.quarter !== 4 && placed?.quarter !== 1) return null;
	const end = endOf(placed, measure);
	if (end === null) return quarter(facts);
	if (placed.years.length === 1 && placed.sharedWith !== null) return rank(facts);
	const { noun, it } = placedNoun(placed, measure);
	const mean = ` för ${yearsText(placed.years, 'sv')}, ${spokenFigure(placed.value, measure)},`;
	const others =
		placed.sharedWith === null
			? withOthers(placed.sharing)
			: `, tillsammans med ${placed.sharedWith}`;
	return `${start(noun)}${placed.years.length > 1 ? mean : ''} var ${it} ${end} bland ${among(placed.rank.of)}${others}.`;
}

/** Beside a figure of a year that is far from the others: without it, it misleads. */
const caveat = ({ years, reason }: UnusualYears): string =>
	`Siffran för ${yearsText(years, 'sv')} är ovanlig. ${reason.sv}`;

export const measureSentences: MeasureSentences = {
	value: (facts, withCountry) => {
		const { measure, value, country, year } = facts;
		if ('missing' in value) return missing(facts);
		const said = clause(facts, value.value);
		if (!withCountry || country?.year !== year || !sameSign(measure, value.value, country.value)) {
			return `${said}.`;
		}
		if (country.value === value.value) return `${said}, liksom i riket.`;
		return `${said}, mot ${spokenValue(Math.abs(country.value), measure)} i riket.`;
	},
	previous: ({ value, previous, measure }) => {
		if ('value' in value) return null;
		if (previous === null) return 'Källan har inte heller någon uppgift för tidigare år.';
		return `Den senaste uppgiften, från ${previous.year}, är ${spokenFigure(previous.value, measure)}.`;
	},
	unusual: ({ unusual }) => (unusual.length === 0 ? null : byReason(unusual).map(caveat).join(' ')),
	country: ({ measure, value, country, year }) => {
		if (country === null) return null;
		const figure = spokenFigure(country.value, measure);
		if (country.year !== year)
			return `För riket är den senaste uppgiften från ${country.year}: ${figure}.`;
		if ('missing' in value) return `I riket var siffran ${figure}.`;
		return sameSign(measure, value.value, country.value)
			? null
			: `I riket var motsvarande siffra ${figure}.`;
	},
	difference: ({ measure, value, country, year }) => {
		if ('missing' in value || country?.year !== year) return null;
		if (measure.ranking !== 'allowed' || isSigned(measure)) return null;
		const { noun, it, high } = measureNoun(measure);
		const difference = round(value.value - country.value, measure.decimals);
		if (difference === 0) return `${start(noun)} var lika ${high} som i riket.`;
		const beyond = difference > 0 ? 'högre' : 'lägre';
		return `${start(noun)} var ${spokenDifference(Math.abs(difference), measure)} ${beyond} än i riket, där ${it} var ${spokenValue(country.value, measure)}.`;
	},
	record: ({ record, measure }) => {
		if (record === null) return null;
		const noun = start(measureNoun(measure).noun);
		const end = record.end === 'highest' ? 'högsta' : 'lägsta';
		const since = record.isWhole
			? `sedan serien började ${record.since}`
			: `av de siffror som går att jämföra, från ${record.since}`;
		return `${noun} var kommunens ${end} ${since}.`;
	},
	trend: ({ course, measure, unusualStart }) => {
		if (!course || course.trend === 'unclear') return null;
		const { first, last, trend, startsAt } = course;
		const { noun: plain, it } = measureNoun(measure);
		const noun = start(plain);
		const extreme = startsAt === 'highest' ? 'högst' : 'lägst';
		const from = `${spokenIn(first.value, first.year, measure)}${startsAt === null ? '' : `, då ${it} var som ${extreme},`}`;
		const to = `${spokenIn(last.value, last.year, measure)}${spokenPer(measure)}`;
		const rises = trend === 'rising';
		if (rises ? last.value <= first.value : last.value >= first.value) {
			return `${noun} gick på det hela taget ${rises ? 'uppåt' : 'nedåt'} mellan ${first.year} och ${last.year}.`;
		}
		// What can be below zero neither grows nor shrinks in a reader's ear.
		const moved = isSigned(measure) ? 'gick' : rises ? 'ökade' : 'minskade';
		const odd =
			unusualStart === null
				? ''
				: byReason([unusualStart])
						.map((each) => ` ${caveat(each)}`)
						.join('');
		return `${noun} ${moved} från ${from} till ${to}.${odd}`;
	},
	noun: ({ measure }) => start(measureNoun(measure).noun),
	pronoun: ({ measure }) => start(measureNoun(measure).it),
	noTrend: ({ course }) =>
		course?.trend === 'unclear'
			? `Mellan ${course.first.year} och ${course.last.year} syns ingen tydlig upp- eller nedgång.`
			: null,
	noCourse: ({ course }) =>
		course === null
			? 'Det går inte att säga om siffran har stigit eller sjunkit: för få år kan jämföras.'
			: null,
	quarter,
	rank,
	position,
	unranked: ({ measure }) => measure.unranked?.sv ?? null,
	newMethod: ({ newMethod }) =>
		newMethod === null
			? null
			: `Mätsättet ändrades ${newMethod}, så äldre siffror går inte att jämföra med de nya.`,
	counted: ({ measure }) =>
		measure.ranking === 'not-applicable' ? null : `Måttet räknas på ${measure.denominator.sv}.`,
	source: ({ measure, placed }, release) => {
		const kpi = measure.kpi === null ? '' : ` (mått ${measure.kpi})`;
		const own =
			placed === null
				? ''
				: ` ${placed.years.length > 1 ? 'Medelvärde och jämförelse' : 'Jämförelse'} mellan kommuner: Utmaningskartans beräkning.`;
		return `Källa: ${measure.publisher.sv}${kpi}.${own} Utmaningskartan, utgåva ${release}.`;
	},
};
