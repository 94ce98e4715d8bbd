import { describe, expect, it } from 'vitest';
import { readFollowing, writeView } from '../../steer/spec.ts';
import { embedSpec, followChoice, type EmbedOffer, type EmbedView } from './embed-choices.ts';

const offer: EmbedOffer = {
	problems: [
		{
			id: 'ungdomsarbetsloshet',
			measures: [
				{ id: 'unga-arbetslosa', years: [2010, 2015, 2022], latest: 2022 },
				{ id: 'unga-utanfor', years: [2015, 2024], latest: 2024 },
			],
		},
		{ id: 'utflyttning', measures: [{ id: 'flyttnetto', years: [2022], latest: 2022 }] },
		{
			id: 'missbruk',
			measures: [
				{ id: 'missbruksvard-kostnad', years: [2022], latest: 2022 },
				{ id: 'narkotikabrott', years: [2011, 2015], latest: 2015 },
			],
		},
	],
	municipalities: ['1440', '0581'],
	areas: ['lan-05'],
	terms: ['personer', 'tak'],
	releases: ['2026-11-28'],
	locale: 'sv',
};
const specOf = embedSpec(offer);
const read = (query: string) => readFollowing<EmbedView>(query, specOf);

describe('the address of the page that makes the code', () => {
	it('is asked by a drawing elsewhere for its form and problem', () => {
		const { view, unknown } = read('?form=karta&problem=utflyttning');
		expect(view).toMatchObject({ form: 'karta', problem: 'utflyttning', municipality: null });
		expect(unknown).toEqual([]);
		expect(read('?form=behov-och-fonder&problem=missbruk').view).toMatchObject({
			form: 'behov-och-fonder',
			problem: 'missbruk',
		});
	});

	it('has a municipality on its card and beside the country over the years', () => {
		expect(read('?form=kommun&kommun=0581').view).toMatchObject({
			municipality: '0581',
			problem: null,
		});
		expect(read('?form=serie&problem=missbruk&kommun=0581').view).toMatchObject({
			form: 'serie',
			municipality: '0581',
		});
	});

	it('is of the first problem where none is asked for, and a card of the first municipality', () => {
		expect(read('').view.problem).toBe('ungdomsarbetsloshet');
		expect(read('?form=kommun').view).toMatchObject({ municipality: '1440', problem: null });
	});

	it('has the date of a frozen release, and tells of one that is not kept', () => {
		expect(read('').view.release).toBeNull();
		expect(read('?utgava=2026-11-28').view.release).toBe('2026-11-28');
		expect(read('?utgava=2020-01-01').unknown).toEqual([{ name: 'utgava', value: '2020-01-01' }]);
	});

	it('tells of what is not there', () => {
		const { view, unknown } = read('?form=film&problem=%3Cb%3E');
		expect(view).toMatchObject({ form: 'karta', problem: 'ungdomsarbetsloshet' });
		expect(unknown).toEqual([
			{ name: 'form', value: 'film' },
			{ name: 'problem', value: '<b>' },
		]);
	});

	it('has the measure and the year that a figure elsewhere shows', () => {
		const { view, unknown } = read(
			'?form=karta&problem=missbruk&indikator=narkotikabrott&ar=2011&vy=befolkning',
		);
		expect(view).toMatchObject({ measure: 'narkotikabrott', year: 2011 });
		expect(unknown).toEqual([]);
		expect(writeView(view, specOf(view))).toBe(
			'?problem=missbruk&indikator=narkotikabrott&ar=2011&vy=befolkning',
		);
		expect(read('?form=serie&problem=missbruk').view).toMatchObject({
			measure: 'missbruksvard-kostnad',
			year: null,
		});
	});

	it('takes the latest year of a measure for the usual one, and tells of what the measure has not', () => {
		expect(read('?indikator=unga-utanfor&ar=2024')).toMatchObject({
			view: { year: null },
			unknown: [],
		});
		expect(read('?indikator=unga-utanfor&ar=2010').unknown).toEqual([
			{ name: 'ar', value: '2010' },
		]);
		expect(read('?problem=utflyttning&indikator=unga-utanfor').unknown).toEqual([
			{ name: 'indikator', value: 'unga-utanfor' },
		]);
	});

	it('asks for no problem of a contract', () => {
		const { view, unknown } = read('?form=utfallskontrakt&problem=missbruk');
		expect(view).toMatchObject({ problem: null, measure: null });
		expect(unknown).toEqual([{ name: 'problem', value: 'missbruk' }]);
		const chosen = followChoice(
			{ ...read('?problem=missbruk').view, form: 'utfallskontrakt' },
			offer,
		);
		expect(writeView(chosen, specOf(chosen))).toBe('?form=utfallskontrakt');
	});

	it('has the state of the map that it comes from, and lets go of it with another form', () => {
		const { view, unknown } = read('?omrade=lan-05&vy=befolkning&fonder=inga&kommun=0581');
		expect(view).toMatchObject({
			area: 'lan-05',
			circles: true,
			funds: 'inga',
			municipality: '0581',
		});
		expect(unknown).toEqual([]);
		expect(followChoice({ ...view, form: 'serie' }, offer)).toMatchObject({
			area: null,
			circles: false,
			funds: 'alla',
		});
		// The table is no picture; what another form has no use for is no fault of the address.
		expect(read('?vy=tabell').unknown).toEqual([]);
		expect(read('?form=serie&omrade=lan-05&fonder=inga').unknown).toEqual([]);
		// An area is kept until the next choice, so that it can be told that the card is of the whole country.
		const ofArea = read('?form=behov-och-fonder&problem=missbruk&omrade=lan-05&vy=befolkning').view;
		expect(ofArea).toMatchObject({ area: 'lan-05', circles: false });
		expect(followChoice({ ...ofArea, language: 'en' }, offer)).toMatchObject({ area: null });
		expect(read('?form=kommun&omrade=lan-05').view).toMatchObject({ area: null });
		expect(read('?omrade=lan-99').unknown).toEqual([{ name: 'omrade', value: 'lan-99' }]);
	});

	it('takes the terms of a contract, and of nothing else', () => {
		const asked = 'villkor=personer%3D60%26tak%3D20';
		const { view } = read(`?form=utfallskontrakt&${asked}&som=bild`);
		expect(view).toMatchObject({ terms: 'personer=60&tak=20', still: true });
		expect(writeView(view, specOf(view))).toBe(`?form=utfallskontrakt&${asked}&som=bild`);
		expect(read(`?${asked}`).unknown).toEqual([{ name: 'villkor', value: 'personer=60&tak=20' }]);
		expect(followChoice({ ...view, form: 'karta' }, offer)).toMatchObject({ terms: null });
	});

	it('lets go of a measure and a year that the next choice has not', () => {
		const { view } = read('?problem=ungdomsarbetsloshet&indikator=unga-utanfor&ar=2015');
		const after = (change: Partial<EmbedView>) => followChoice({ ...view, ...change }, offer);
		expect(after({ language: 'en' })).toMatchObject({ measure: 'unga-utanfor', year: 2015 });
		expect(after({ measure: 'unga-arbetslosa' })).toMatchObject({ year: 2015 });
		expect(after({ problem: 'utflyttning' })).toMatchObject({ measure: 'flyttnetto', year: null });
		expect(after({ form: 'serie' })).toMatchObject({ measure: 'unga-utanfor', year: null });
		for (const form of ['kommun', 'behov-och-fonder'] as const) {
			expect(after({ form })).toMatchObject({ measure: null, year: null });
		}
		expect(after({ form: 'kommun', problem: null })).toMatchObject({ municipality: '1440' });
		expect(after({ problem: null }).problem).toBe('ungdomsarbetsloshet');
	});

	it('leaves out what is usual', () => {
		const { view } = read('?form=kommun&kommun=0581&problem=missbruk&bredd=320&hojd=skript');
		expect(writeView(view, specOf(view))).toBe(
			'?form=kommun&problem=missbruk&kommun=0581&bredd=320&hojd=skript',
		);
		expect(writeView(read('').view, specOf())).toBe('');
	});
});
