import type { Unusualness } from '../../tables/api/findings.ts';
import { formatNumber } from '../text/format.ts';
import { plural } from '../text/plural.ts';
import { genitive } from './genitive.ts';
import { inWords } from './group-counts.ts';

const number = (value: number): string => formatNumber(value, 0, 'sv');

const PLACES: readonly (string | undefined)[] = [undefined, '', 'näst ', 'tredje '];

/** Facts found by rule. {now}, {then} and others stand for figures that lead to the view that shows them. */
export const findings = {
	title: 'Ovanligt i siffrorna',
	titleOf: (name: string) => `Ovanligt i ${genitive(name)} siffror`,
	method: 'Funna efter fasta regler',
	/** The measure with its unit, and the mean or the year where it is of no single year of the text. */
	measure: (name: string, per: string | null, basis: string | null) =>
		[name + (per === null ? '' : ` ${per}`), basis].filter((part) => part !== null).join(', '),
	inYear: (value: string, year: number) => `${value} (${year})`,
	source: (publisher: string) => `Källa: ${publisher}. Jämförelsen är egen beräkning.`,
	change: {
		text: (name: string) => `${name}: från {then} till {now}`,
		// Of the value, not of what it measures: a falling growth is no decrease of the population.
		note: (rose: boolean, { asExtreme, of }: Unusualness) =>
			plural(
				asExtreme,
				`Den största ${rose ? 'uppgången' : 'nedgången'} i värdet på tio år bland ${number(of)} kommuner som har värde båda åren.`,
				`I ${number(asExtreme)} av ${number(of)} kommuner har värdet ${rose ? 'stigit' : 'sjunkit'} minst så mycket på tio år.`,
			),
	},
	run: {
		text: (name: string, rose: boolean, steps: string) =>
			`${name}: ${rose ? 'uppåt' : 'nedåt'} ${steps} år i rad, från {then} till {now}`,
		note: (rose: boolean, { asExtreme, of }: Unusualness, year: number) => {
			const way = rose ? 'uppgång' : 'nedgång';
			return plural(
				asExtreme,
				`Den längsta obrutna ${way}en bland ${number(of)} kommuner, räknat bakåt från ${year}.`,
				`${number(asExtreme)} av ${number(of)} kommuner har en minst så lång obruten ${way}, räknat bakåt från ${year}.`,
			);
		},
	},
	similar: {
		text: (name: string, above: boolean, count: number) =>
			`${name}: {now}, ${above ? 'högre' : 'lägre'} än alla ${inWords(count)} liknande kommuner`,
		/** {nowSpan} and {thenSpan} stand for the figures of the similar in the two years. */
		spans:
			'De har {nowSpan}. Tio år tidigare låg kommunen bland dem: {then}, när de hade {thenSpan}.',
		span: (lowest: string, highest: string) => `mellan ${lowest} och ${highest}`,
		note: (above: boolean, { asExtreme, of }: Unusualness) => {
			const moved = above ? 'ökat' : 'minskat';
			return plural(
				asExtreme,
				`I ingen annan av ${number(of)} kommuner har värdet ${moved} så mycket jämfört med medianen för liknande kommuner.`,
				`I ${number(asExtreme)} av ${number(of)} kommuner har värdet ${moved} minst så mycket jämfört med medianen för liknande kommuner.`,
			);
		},
	},
	gap: {
		text: (name: string, neighbour: string) =>
			`${name} har {now}, grannkommunen ${neighbour} {neighbour}`,
		note: ({ asExtreme, of }: Unusualness) =>
			plural(
				asExtreme,
				`Det största avståndet mellan två grannkommuner, av ${number(of)} par.`,
				`Av ${number(of)} par av grannkommuner ligger ${number(asExtreme)} minst så långt isär.`,
			),
	},
	only: {
		text: (name: string, county: string) =>
			`${name} är den enda kommunen i ${county} i fjärdedelen med störst problem: {now}`,
		note: (members: number, { asExtreme }: Unusualness) =>
			`Länet har ${number(members)} kommuner. ${plural(
				asExtreme,
				'Ingen annan kommun är ensam i ett minst lika stort län.',
				`${number(asExtreme)} kommuner är ensamma i ett minst lika stort län.`,
			)}`,
	},
	noFund: {
		/** @param low whether a low value is the bigger problem */
		text: (name: string, place: number, of: string, shared: boolean, low: boolean) => {
			const ordinal = shared ? undefined : PLACES[place];
			const standing =
				ordinal === undefined
					? `plats ${place} av ${of}${shared ? ' (delad)' : ''} från den ände där problemet är störst`
					: `${ordinal}${low ? 'lägst' : 'högst'} av ${of}`;
			return `${name}: {now}, ${standing}. Ingen känd fond`;
		},
		note: (searched: string) => `Fond: ${searched}. Det utesluter inte att en finns.`,
	},
};
