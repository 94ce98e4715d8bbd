import { plural } from '../text/plural.ts';
import type { Words } from '../sv.ts';
import { inWords } from './group-counts.ts';

const sources = (count: number): string => plural(count, 'one source', `${inWords(count)} sources`);

const sourceWord = (publishers: readonly string[]): string =>
	plural(publishers.length, 'Source', 'Sources');

export const share: Words['share'] = {
	municipality: (county) => `Municipality · ${county}`,
	challenge: 'Problem',
	need: 'Need and funds',
	fund: (instrument, holder) => `${instrument} · ${holder}`,
	analysis: (day) => `Analysis · ${day}`,
	model: 'Model',
	modelFor: 'Meant for',
	modelGrade: 'State of knowledge',
	worst: (count, of) =>
		count === 0
			? [
					'Not among the quarter of municipalities with the biggest problems in ',
					`any of ${inWords(of)}`,
					' challenges compared.',
				]
			: [
					'Among the quarter of municipalities with the biggest problems in ',
					count === of ? `all ${inWords(of)}` : `${inWords(count)} of ${inWords(of)}`,
					' challenges compared:',
				],
	least: (count) =>
		`In ${count === 0 ? 'none' : inWords(count)} it is among the quarter with the smallest problems.`,
	more: (count) =>
		`Five are shown, there ${plural(count, 'is one', `are ${inWords(count)}`)} more.`,
	municipalitySource: (publishers, first, last, dotted) =>
		`${sourceWord(publishers)}: ${publishers.join('; ')}. The comparison, ${first === last ? first : `${first}–${last}`}, is our own calculation.${
			dotted === null ? '' : ` A strip is all municipalities, the dot is ${dotted}.`
		}`,
	prices: '(Current prices.)',
	country: 'Sweden:',
	inYear: (year) => ` in ${year}`,
	perMille: 'per thousand',
	noNeed:
		'No measure that we have tells the municipalities apart here. The map shows one measure at a time, without saying where the problem is biggest.',
	noNeedMoney:
		'No measure that we have tells the municipalities apart here. The map only shows where a fund is known.',
	key: (year) => `The municipalities in ${year}`,
	challengeSource: (publishers, year) =>
		`${sourceWord(publishers)}: ${publishers.join('; ')}. The map is of ${year}.`,
	needSource: (measure, years) =>
		`Dark: the worst-affected quarter, our own calculation (${measure}, ${years}).`,
	registry: 'Utmaningskartan’s register of funds, which is incomplete.',
	marks: (aimed) =>
		aimed ? 'Ring: known fund. Filled: against this very problem.' : 'Ring: known fund.',
	aimed: 'The sources mention',
	lastSeen: (year) => `last seen in ${year}`,
	fundSource: (count, last) =>
		`Utmaningskartan’s register of funds, ${sources(count)}.${last === null ? ' The information is undated.' : ` After ${last} we know nothing.`}`,
	modelSource: (publisher, statements) =>
		`${publisher === null ? '' : `According to ${publisher}. `}Utmaningskartan has ${plural(statements, 'one statement', `${inWords(statements)} statements`)} on the model, each with its source.`,
	analysisSource: {
		funds: (release) =>
			`The count is from SNS, the names from Utmaningskartan’s register of funds, release ${release}.`,
		map: (release) => `Dark: the worst-affected quarter. Our own calculation, release ${release}.`,
		none: (release) => `Utmaningskartan, release ${release}.`,
	},
	alt: {
		municipality: (name) => `${name} on a map of its county, and how it stands in brief`,
		challenge: (name) => `Map of Sweden’s municipalities: ${name}`,
		need: (name) => `Map of need and known funds: ${name}`,
		fund: (title) => `${title}: amount, aims and timeline`,
		analysis: (title) => `Analysis: ${title}`,
		model: (name) => `${name}: what is said of the model, in short`,
	},
};
