import { formatNumber } from '../../text/format.ts';
import type { SpokenMeasure } from '../../../stats/municipality/measure-facts.ts';
import { isSigned } from '../../signed.ts';

const NO_BREAK = '\u00a0';

type Spoken = Pick<SpokenMeasure, 'unit' | 'decimals'>;

const number = (value: number, decimals: number): string =>
	formatNumber(Math.abs(value), decimals, 'en');

/** A value with its unit, as it is read out: "5.2 per cent", "SEK 949", "minus 1.4". */
export function spokenValue(value: number, { unit, decimals }: Spoken): string {
	const sign = value < 0 ? `minus${NO_BREAK}` : '';
	const digits = number(value, decimals);
	switch (unit) {
		case '%':
			return `${sign}${digits}${NO_BREAK}per${NO_BREAK}cent`;
		case 'kr':
			return `${sign}SEK${NO_BREAK}${digits}`;
		case 'dagar':
			return `${sign}${digits}${NO_BREAK}days`;
		case '‰':
		case 'kvot':
		case 'antal':
			return `${sign}${digits}`;
	}
}

/** The same of a measure that can be below zero, where no words around it say on which side it is. */
export const spokenSigned = (
	value: number,
	measure: Spoken & Pick<SpokenMeasure, 'phrases'>,
): string =>
	`${value > 0 && isSigned(measure) ? `plus${NO_BREAK}` : ''}${spokenValue(value, measure)}`;

const perOf = ({ unit, per }: Pick<SpokenMeasure, 'unit' | 'per'>): string | undefined =>
	unit === '‰' ? 'per 1,000 residents' : per?.en;

/** What bare numbers are per, after the last of some: " per 1,000 residents"; others carry their unit. */
export const spokenPer = (measure: Pick<SpokenMeasure, 'unit' | 'per'>): string => {
	const per = ['‰', 'kvot', 'antal'].includes(measure.unit) ? perOf(measure) : undefined;
	return per === undefined ? '' : ` ${per}`;
};

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
	const digits = number(difference, measure.decimals);
	return `${digits}${NO_BREAK}percentage${NO_BREAK}${digits === '1' ? 'point' : 'points'}`;
}
