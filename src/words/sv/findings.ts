import { genitive } from './genitive.ts';
import { inWords } from './group-counts.ts';

const PLACES: readonly (string | undefined)[] = [undefined, '', 'näst ', 'tredje '];

/** Facts found by rule. {now} and {then} stand for figures that lead to the view that shows them. */
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
		note: (rose: boolean, asExtreme: string, of: string, isFirst: boolean) =>
			isFirst
				? `Den största ${rose ? 'uppgången' : 'nedgången'} i värdet på tio år bland ${of} kommuner som har värde båda åren.`
				: `I ${asExtreme} av ${of} kommuner har värdet ${rose ? 'stigit' : 'sjunkit'} minst så mycket på tio år.`,
	},
	run: {
		text: (name: string, rose: boolean, steps: string) =>
			`${name}: ${rose ? 'uppåt' : 'nedåt'} ${steps} år i rad, från {then} till {now}`,
		note: (rose: boolean, asExtreme: string, of: string, isFirst: boolean, year: number) => {
			const way = rose ? 'uppgång' : 'nedgång';
			return isFirst
				? `Den längsta obrutna ${way}en bland ${of} kommuner, räknat bakåt från ${year}.`
				: `${asExtreme} av ${of} kommuner har en minst så lång obruten ${way}, räknat bakåt från ${year}.`;
		},
	},
	similar: {
		text: (name: string, above: boolean, count: number) =>
			`${name}: {now}, ${above ? 'högre' : 'lägre'} än alla ${inWords(count)} liknande kommuner`,
		spans: (lowest: string, highest: string, lowestThen: string, highestThen: string) =>
			`De har mellan ${lowest} och ${highest}. Tio år tidigare låg kommunen bland dem: {then}, när de hade mellan ${lowestThen} och ${highestThen}.`,
		note: (above: boolean, asExtreme: string, of: string, isFirst: boolean) => {
			const moved = above ? 'stigit' : 'sjunkit';
			return isFirst
				? `Ingen annan av ${of} kommuner har ${moved} så mycket i förhållande till medianen av sina liknande.`
				: `${asExtreme} av ${of} kommuner har ${moved} minst så mycket i förhållande till medianen av sina liknande.`;
		},
	},
	gap: {
		text: (name: string, neighbour: string, value: string) =>
			`${name} har {now}, grannkommunen ${neighbour} ${value}`,
		note: (asExtreme: string, of: string, isFirst: boolean) =>
			isFirst
				? `Det största avståndet mellan två grannkommuner, av ${of} par.`
				: `Av ${of} par av grannkommuner ligger ${asExtreme} minst så långt isär.`,
	},
	only: {
		text: (name: string, county: string) =>
			`${name} är den enda kommunen i ${county} i fjärdedelen med störst problem: {now}`,
		note: (members: string, asExtreme: string, isFirst: boolean) =>
			`Länet har ${members} kommuner. ${
				isFirst
					? 'Ingen annan kommun är ensam i ett minst så stort län.'
					: `${asExtreme} kommuner är ensamma i ett minst så stort län.`
			}`,
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
