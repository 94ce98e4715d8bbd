import { formatNumber } from '../../text/format.ts';
import type { SpokenMeasure } from '../../../stats/municipality/measure-facts.ts';
import { isSigned } from '../../signed.ts';

const NO_BREAK = '\u00a0';

type Spoken = Pick<SpokenMeasure, 'unit' | 'decimals'>;

const BARE: readonly SpokenMeasure['unit'][] = ['‰', 'kvot', 'antal'];

/** Whether values are said as numbers alone. */
const isBare = ({ unit }: Pick<SpokenMeasure, 'unit'>): boolean => BARE.includes(unit);

/** A number as it is read out: "1 242", "minus 1,4". */
const spokenNumber = (value: number, decimals: number): string =>
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
export const spokenSigned = (
	value: number,
	measure: Spoken & Pick<SpokenMeasure, 'phrases'>,
): string =>
	`${value > 0 && isSigned(measure) ? `plus${NO_BREAK}` : ''}${spokenValue(value, measure)}`;

const perOf = ({ unit, per }: Pick<SpokenMeasure, 'unit' | 'per'>): string | undefined =>
	unit === '‰' ? 'per 1\u202f000 invånare' : per?.sv;

/** The same with what it is per. */
export function spokenFigure(
	value: number,
	measure: Spoken & Pick<SpokenMeasure, 'per' | 'phrases'>,
): string {
	const per = perOf(measure);
	const text = spokenSigned(value, measure);
	return per === undefined ? text : `${text} ${per}`;
}

/** How much two values differ: per cents by percentage points. */
export function spokenDifference(difference: number, measure: Spoken): string {
	if (measure.unit !== '%') return spokenValue(difference, measure);
	const number = spokenNumber(difference, measure.decimals);
	return `${number}${NO_BREAK}${number === '1' ? 'procentenhet' : 'procentenheter'}`;
}

/** A value in its year; by a bare number it stands in brackets, or "16,9 år 2016" would be an age: "16,9 (2016)". */
export const spokenIn = (
	value: number,
	year: number,
	measure: Spoken & Pick<SpokenMeasure, 'phrases'>,
): string => {
	const text = spokenSigned(value, measure);
	return `${text} ${isBare(measure) ? `(${year})` : year}`;
};

/** What bare numbers are per, after the last of some: " per 1 000 invånare"; others carry their unit. */
export const spokenPer = (measure: Pick<SpokenMeasure, 'unit' | 'per'>): string => {
	const per = isBare(measure) ? perOf(measure) : undefined;
	return per === undefined ? '' : ` ${per}`;
};
