import { formatNumber } from '../../../model/format.ts';
import type { Measure } from '../../../model/measure-facts.ts';

const NO_BREAK = '\u00a0';

type Spoken = Pick<Measure, 'unit' | 'decimals'>;

/** A number as it is read out: "1 242", "minus 1,4". */
export const spokenNumber = (value: number, decimals: number): string =>
	`${value < 0 ? `minus${NO_BREAK}` : ''}${formatNumber(Math.abs(value), decimals, 'sv')}`;

/** The same with its unit: "5,2 procent", "949 kronor", "25,3 dagar"; other numbers are bare. */
export function spokenValue(value: number, { unit, decimals }: Spoken): string {
	const number = spokenNumber(value, decimals);
	switch (unit) {
		case '%':
			return `${number}${NO_BREAK}procent`;
		case 'kr':
			return `${number}${NO_BREAK}kronor`;
		case 'dagar':
			return `${number}${NO_BREAK}dagar`;
		case '‰':
		case 'kvot':
		case 'antal':
			return number;
	}
}

/** The same with what it is per, where no sentence around it says so. */
export function spokenFigure(value: number, measure: Spoken & Pick<Measure, 'per'>): string {
	const per = measure.unit === '‰' ? 'per 1\u202f000 invånare' : measure.per?.sv;
	return per === undefined ? spokenValue(value, measure) : `${spokenValue(value, measure)} ${per}`;
}

/** How much two values differ: per cents by percentage points. */
export function spokenDifference(difference: number, measure: Spoken): string {
	if (measure.unit !== '%') return spokenValue(difference, measure);
	const number = spokenNumber(difference, measure.decimals);
	return `${number}${NO_BREAK}${number === '1' ? 'procentenhet' : 'procentenheter'}`;
}

/** A value in its year; a bare number is kept apart from it: "1 242 år 2022". */
export const spokenIn = (value: number, year: number, measure: Spoken): string => {
	const text = spokenValue(value, measure);
	return `${text} ${/\d$/.test(text) ? 'år ' : ''}${year}`;
};
