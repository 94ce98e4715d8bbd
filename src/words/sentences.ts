import type { MeasureFacts } from '../stats/municipality/measure-facts.ts';
import type { MunicipalityFacts } from './text/municipality-facts.ts';
import type { ProblemFacts } from './text/problem-facts.ts';
import { LONGEST } from './longest-sentence.ts';
import type { MeasureSentences, MunicipalitySentences } from './sentence-words.ts';

/** Sentences of a fact box, at most and at least. */
const BOX = 5;
const SMALL_BOX = 4;

/** Words of a page's first sentence, at most. */
const FIRST_SENTENCE = 30;

const present = (texts: readonly (string | null)[]): readonly string[] =>
	texts.filter((text) => text !== null);

const join = (texts: readonly (string | null)[]): string => present(texts).join(' ');

const wordsIn = (text: string): number => text.split(' ').length;

/**
 * The sentences about a measure in a municipality, and about a municipality as a whole. They are put
 * together by rule from what the facts carry, the same facts always in the same words; every text can
 * be printed as it stands, and every figure in it is in the facts, or their difference.
 */
export function sentencesOf(measure: MeasureSentences, municipality: MunicipalitySentences) {
	/** The value beside the country's, with what must be known before it is printed, and no more. */
	const value = (facts: MeasureFacts): string =>
		join([measure.value(facts, true), measure.previous(facts), measure.unusual(facts)]);

	/**
	 * The value, where it stands among all if that is in an outer quarter, how it has gone where there is
	 * room, and what must be known before it is printed. A record alone misleads: the lowest that a
	 * municipality has had can be the highest in the country.
	 */
	function line(facts: MeasureFacts): string {
		if ('missing' in facts.value) return value(facts);
		const position = measure.position(facts);
		const course = measure.record(facts) ?? measure.trend(facts);
		const withCourse = (told: string | null): string =>
			join([measure.value(facts, true), position, told, measure.unusual(facts)]);
		const whole = withCourse(course);
		return position === null || whole.length <= LONGEST ? whole : withCourse(null);
	}

	/** Four or five sentences, each of which can stand alone. */
	function factBox({ measure: facts, money }: ProblemFacts): readonly string[] {
		const moneyText = money && municipality.money(money);
		const most = moneyText === null ? BOX : BOX - 1;
		const quarter = measure.quarter(facts);
		const record = measure.record(facts);
		const told = present([
			measure.value(facts, true),
			measure.previous(facts),
			measure.unusual(facts),
			measure.country(facts),
			measure.unranked(facts),
			record ?? measure.trend(facts),
			quarter ?? measure.rank(facts),
			// What follows fills the box, if there is room.
			quarter && measure.rank(facts),
			record && measure.trend(facts),
			measure.newMethod(facts),
			measure.noTrend(facts),
			measure.counted(facts),
		]);
		const fewest = moneyText === null ? SMALL_BOX : SMALL_BOX - 1;
		return present([
			...told.slice(0, most),
			told.length < fewest ? measure.noCourse(facts) : null,
			moneyText,
		]);
	}

	/** A noun that two sentences running begin with is a pronoun in the second. */
	function flowing(texts: readonly string[], facts: MeasureFacts): string {
		const noun = `${measure.noun(facts)} `;
		const pronoun = `${measure.pronoun(facts)} `;
		return texts
			.map((text, index) =>
				text.startsWith(noun) && texts[index - 1]?.startsWith(noun)
					? pronoun + text.slice(noun.length)
					: text,
			)
			.join(' ');
	}

	/** The same as running text. */
	function paragraph({ measure: facts, money }: ProblemFacts): string {
		const difference = measure.difference(facts);
		const texts = present([
			measure.value(facts, difference === null),
			measure.previous(facts),
			measure.unusual(facts),
			measure.record(facts),
			difference ?? measure.country(facts),
			measure.trend(facts),
			measure.quarter(facts),
			measure.rank(facts),
			measure.unranked(facts),
			measure.newMethod(facts),
			money && municipality.money(money),
		]);
		return flowing(texts, facts);
	}

	/** Where it is among those with the biggest problems, the names apart where there are too many. */
	function worst(facts: MunicipalityFacts): string {
		const whole = municipality.worst(facts);
		return wordsIn(whole) <= FIRST_SENTENCE && whole.length <= LONGEST
			? whole
			: join([municipality.worstCount(facts), municipality.worstNames(facts)]);
	}

	/**
	 * The headline of a municipality: where it is among those with the biggest problems, and where among
	 * those with the smallest when these are as many.
	 */
	function summary(facts: MunicipalityFacts): string {
		return join([
			worst(facts),
			facts.least.length >= facts.worst.length ? municipality.least(facts) : null,
		]);
	}

	/** The money comes right after the problems that it is said to be aimed at. */
	const summaryBox = (facts: MunicipalityFacts): readonly string[] =>
		present([
			municipality.population(facts),
			worst(facts),
			municipality.money(facts.money),
			municipality.leastNamed(facts),
			municipality.unplaced(facts),
		]);

	const summaryParagraph = (facts: MunicipalityFacts): string =>
		join([
			worst(facts),
			municipality.money(facts.money),
			municipality.leastNamed(facts),
			municipality.basis,
		]);

	return {
		value,
		line,
		factBox,
		paragraph,
		source: measure.source,
		summary,
		summaryBox,
		summaryParagraph,
		money: municipality.money,
		summarySource: municipality.source,
		/** The source of the box and the paragraph, which tell more than the headline. */
		summaryTextsSource: (facts: MunicipalityFacts, release: string): string =>
			municipality.source({ ...facts, publishers: facts.publishersInFull }, release),
	};
}
