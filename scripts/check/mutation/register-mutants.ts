import { cell, number, wrong, type FileMutant } from './file-mutant.ts';

/** What the registers, and the facts that figures are held against, can say that is wrong. */
export const REGISTER_MUTANTS: readonly FileMutant[] = [
	wrong(
		'a fact times ten',
		/^known-facts\.csv$/,
		cell('value', (text) => number(text, (value) => (value === 0 ? 5 : value * 10))),
	),
	wrong(
		'a fact of no indicator',
		/^known-facts\.csv$/,
		cell('indicator', () => 'lycka'),
	),
	wrong(
		'an exception of no indicator',
		/^exceptions\.csv$/,
		cell('indicator', () => 'lycka'),
	),
	wrong(
		'a rule that there is none of',
		/^exceptions\.csv$/,
		cell('rule', () => 'magkänsla'),
	),
	wrong(
		'a municipality by another name',
		/^municipalities\.csv$/,
		cell('name', () => 'Ankeborg'),
	),
	wrong(
		'a county that there is none of',
		/^municipalities\.csv$/,
		cell('county', () => '99'),
	),
	wrong(
		'a group that there is none of',
		/^municipalities\.csv$/,
		cell('group', () => 'D1'),
	),
	wrong(
		'an end that is no municipality',
		/^geography\/links\.csv$/,
		cell('to', () => '9999'),
	),
	wrong(
		'another group',
		/^municipalities\.csv$/,
		cell('group', (text) => (text === 'A1' ? 'B3' : 'A1')),
	),
	wrong(
		'groups by each other’s names',
		/^groups\.csv$/,
		cell('name_sv', (text) => (text === 'Storstäder' ? 'Större stad' : 'Storstäder')),
	),
];
