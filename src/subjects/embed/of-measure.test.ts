import { expect, it } from 'vitest';
import { calledOf, fullViewOf } from './of-measure.ts';

const challenge = {
	id: 'ungdomsarbetsloshet',
	lead: 'unga-arbetslosa',
	name: { sv: 'Ungdomsarbetslöshet', en: 'Youth unemployment' },
};
const name = { sv: 'Unga vuxna med ekonomiskt bistånd', en: 'Young adults on social assistance' };

it('calls a card by its problem only where its measure leads that', () => {
	expect(calledOf(challenge, { id: 'unga-arbetslosa', name }, 'sv')).toBe('Ungdomsarbetslöshet');
	expect(calledOf(challenge, { id: 'unga-bistand', name }, 'sv')).toBe(name.sv);
	expect(calledOf(challenge, { id: 'unga-bistand', name }, 'en')).toBe(name.en);
});

it('leads on to the page of the problem with the measure chosen there', () => {
	expect(fullViewOf(challenge, 'unga-arbetslosa', 'sv')).toBe('/utmaningar/ungdomsarbetsloshet/');
	expect(fullViewOf(challenge, 'unga-bistand', 'en')).toBe(
		'/en/utmaningar/ungdomsarbetsloshet/?indikator=unga-bistand',
	);
});
