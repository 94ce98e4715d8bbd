import { formatNumber } from '../../text/format.ts';
import type { Measure } from '../../../stats/municipality/measure-facts.ts';
import { isSigned } from '../../signed.ts';

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

/** The same of a measure that can be below zero, where no words around it say on which side it is. */
export const spokenSigned = (value: number, measure: Spoken & Pick<Measure, 'phrases'>): string =>
	`${value > 0 && isSigned(measure) ? `plus${NO_BREAK}` : ''}${spokenValue(value, measure)}`;

/** The same with what it is per. */
export function spokenFigure(
	value: number,
	measure: Spoken & Pick<Measure, 'per' | 'phrases'>,
): string {
	const per = measure.unit === '‰' ? 'per 1\u202f000 invånare' : measure.per?.sv;
	const text = spokenSigned(value, measure);
	return per === undefined ? text : `${text} ${per}`;
}

/** How much two values differ: per cents by percentage points. */
export function spokenDifference(difference: number, measure: Spoken): string {
	if (measure.unit !== '%') return spokenValue(difference, measure);
	const number = spokenNumber(difference, measure.decimals);
	return `${number}${NO_BREAK}${number === '1' ? 'procentenhet' : 'procentenheter'}`;
}

/** A value in its year; a bare number is kept apart from it: "1 242 år 2022". */
export const spokenIn = (
	value: number,
	year: number,
	measure: Spoken & Pick<Measure, 'phrases'>,
): string => {
	const text = spokenSigned(value, measure);
	return `${text} ${/\d$/.test(text) ? 'år ' : ''}${year}`;
};
