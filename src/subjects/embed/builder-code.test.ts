import { describe, expect, it } from 'vitest';
import type { BuilderFacts } from './builder-facts.ts';
import { builtCode } from './builder-code.ts';
import type { EmbedView } from './embed-choices.ts';

const forms = {
	karta: 'Karta',
	serie: 'Tidsserie',
	rangordning: 'Högst och lägst',
	'behov-och-fonder': 'Problem och fonder',
	kommun: 'Kommunens faktaruta',
	utfallskontrakt: 'Utfallskontrakt',
} as const;
const facts: BuilderFacts = {
	locale: 'sv',
	site: 'Utmaningskartan',
	roots: { sv: 'https://example.org/karta', en: 'https://example.org/karta/en' },
	paths: { sv: '/karta/', en: '/karta/en/' },
	script: 'https://example.org/karta/inbaddning/hojd.js',
	terms: [],
	problems: [
		{
			id: 'missbruk',
			name: { sv: 'Missbruk', en: 'Substance abuse' },
			measures: [
				{
					id: 'missbruksvard-kostnad',
					name: { sv: 'Kostnad för missbruksvård', en: 'Cost of addiction care' },
					years: [2021, 2022],
					latest: 2022,
					forms: ['karta', 'serie', 'rangordning', 'behov-och-fonder', 'kommun'],
				},
				{
					id: 'narkotikabrott',
					name: { sv: 'Anmälda narkotikabrott', en: 'Reported drug offences' },
					years: [2015, 2016],
					latest: 2016,
					forms: ['karta', 'serie', 'rangordning'],
				},
			],
		},
		{
			id: 'psykisk-ohalsa',
			name: { sv: 'Psykisk ohälsa', en: 'Mental ill-health' },
			measures: [
				{
					id: 'langtidssjuka-psykisk',
					name: { sv: 'Långa sjukfall', en: 'Long sick leave' },
					years: [2022],
					latest: 2022,
					forms: ['karta', 'kommun'],
				},
			],
		},
	],
	forms: { sv: forms, en: { ...forms, karta: 'Map' } },
	notOffered: '{form} finns inte för {problem}.',
	tooFewYears: '{form} finns inte för {problem}: för få år.',
	leadAlone: 'Bara {measure}.',
	latestYear: 'Det senaste, {year}',
	ofYear: {
		karta: 'Ritas om för {year}, annars {latest}.',
		serie: 'Alla år.',
		rangordning: 'Inte {year}.',
	},
	releases: [
		{ date: '2026-11-28', lacks: ['rangordning/missbruk', 'karta/missbruk/narkotikabrott'] },
	],
	ofState: 'Ritas om.',
	ofArea: 'Hela landet.',
	ofTerms: 'Kräver skript.',
	frozenNot: 'Inte i {release}.',
};
const view: EmbedView = {
	form: 'karta',
	problem: 'missbruk',
	measure: 'missbruksvard-kostnad',
	year: null,
	municipality: null,
	width: '600',
	language: 'sv',
	release: null,
	script: false,
	still: false,
	terms: null,
	area: null,
	circles: false,
	funds: 'alla',
};
const norrkoping = { name: 'Norrköping', slug: 'norrkoping' };

describe('the code of what is chosen', () => {
	it('leads to the card on the site, in its folder and language', () => {
		expect(builtCode({ ...view, language: 'en' }, null, facts)).toMatchObject({
			href: '/karta/en/inbaddning/karta/missbruk/',
			title: 'Substance abuse: Map',
			height: 660,
			code: expect.stringContaining(
				'src="https://example.org/karta/en/inbaddning/karta/missbruk/"',
			) as unknown,
		});
	});

	it('leads to the card of a frozen release, and says where that has none', () => {
		const frozen = { ...view, release: '2026-11-28' };
		expect(builtCode(frozen, null, facts)).toMatchObject({
			href: '/karta/inbaddning/2026-11-28/karta/missbruk/',
		});
		const without = { why: 'Inte i 2026-11-28.' };
		expect(builtCode({ ...frozen, form: 'rangordning' }, null, facts)).toEqual(without);
		expect(builtCode({ ...frozen, measure: 'narkotikabrott' }, null, facts)).toEqual(without);
		expect(builtCode({ ...frozen, form: 'serie' }, norrkoping, facts)).toEqual(without);
		expect(builtCode({ ...frozen, form: 'kommun', problem: null }, norrkoping, facts)).toEqual(
			without,
		);
	});

	it('has a municipality’s problem behind the "#", where no script is needed', () => {
		const path = (form: EmbedView['form'], problem: string | null) =>
			builtCode({ ...view, form, problem, municipality: '0581' }, norrkoping, facts);
		expect(path('kommun', null)).toMatchObject({
			href: '/karta/inbaddning/kommun/norrkoping/',
			title: 'Norrköping',
		});
		expect(path('kommun', 'missbruk')).toMatchObject({
			href: '/karta/inbaddning/kommun/norrkoping/#missbruk',
			title: 'Norrköping: Missbruk',
		});
		expect(path('serie', 'missbruk')).toMatchObject({
			href: '/karta/inbaddning/kommun/norrkoping/#serie-missbruk',
			title: 'Norrköping: Missbruk: Tidsserie',
		});
	});

	it('is none where the problem has no such drawing, with the reason', () => {
		expect(
			builtCode({ ...view, form: 'rangordning', problem: 'psykisk-ohalsa' }, null, facts),
		).toEqual({ why: 'Högst och lägst finns inte för Psykisk ohälsa.' });
		expect(builtCode({ ...view, form: 'serie', problem: 'psykisk-ohalsa' }, null, facts)).toEqual({
			why: 'Tidsserie finns inte för Psykisk ohälsa: för få år.',
		});
	});

	it('is of a contract with no problem and no place, and of no frozen release', () => {
		const contract = { ...view, form: 'utfallskontrakt', problem: null, measure: null } as const;
		expect(builtCode(contract, norrkoping, facts)).toMatchObject({
			href: '/karta/inbaddning/utfallskontrakt/',
			title: 'Utfallskontrakt',
			height: 960,
			note: '',
		});
		expect(builtCode({ ...contract, release: '2026-11-28' }, null, facts)).toEqual({
			why: 'Inte i 2026-11-28.',
		});
	});

	it('has the state of a map, and no other card has it', () => {
		const state = { ...view, area: 'lan-05', municipality: '0581', circles: true } as const;
		expect(builtCode({ ...state, year: 2021 }, norrkoping, facts)).toMatchObject({
			href: '/karta/inbaddning/karta/missbruk/?ar=2021&kommun=0581&omrade=lan-05&vy=befolkning',
			note: 'Ritas om.',
		});
		expect(builtCode({ ...view, funds: 'inga' }, null, facts)).toMatchObject({
			href: '/karta/inbaddning/karta/missbruk/?fonder=inga',
		});
		expect(builtCode({ ...state, form: 'rangordning' }, norrkoping, facts)).toMatchObject({
			href: '/karta/inbaddning/rangordning/missbruk/',
			note: 'Hela landet.',
		});
	});

	it('says that a card which is no map is of the whole country, where an area is chosen', () => {
		const county = { ...view, area: 'lan-05' };
		expect(builtCode({ ...county, form: 'behov-och-fonder' }, null, facts)).toMatchObject({
			href: '/karta/inbaddning/behov-och-fonder/missbruk/',
			note: 'Hela landet.',
		});
		expect(builtCode({ ...county, form: 'rangordning', year: 2021 }, null, facts)).toMatchObject({
			note: 'Inte 2021. Hela landet.',
		});
		expect(builtCode({ ...county, form: 'serie' }, norrkoping, facts)).toMatchObject({ note: '' });
		expect(builtCode(county, null, facts)).toMatchObject({ note: 'Ritas om.' });
	});

	it('is of the terms that are chosen, and says that their card needs a script', () => {
		const terms = 'personer=60&tak=20';
		const contract = { ...view, form: 'utfallskontrakt', problem: null, measure: null } as const;
		expect(builtCode({ ...contract, terms }, null, facts)).toMatchObject({
			href: '/karta/inbaddning/utfallskontrakt/villkor/?personer=60&tak=20',
			code: expect.stringContaining('/villkor/?personer=60&amp;tak=20"') as unknown,
			note: 'Kräver skript.',
		});
	});

	it('is of the measure that is chosen, by its own name, unless it leads the problem', () => {
		const drugs = { ...view, measure: 'narkotikabrott' };
		expect(builtCode(drugs, null, facts)).toMatchObject({
			href: '/karta/inbaddning/karta/missbruk/narkotikabrott/',
			title: 'Anmälda narkotikabrott: Karta',
		});
		expect(builtCode({ ...drugs, form: 'serie' }, null, facts)).toMatchObject({
			href: '/karta/inbaddning/serie/missbruk/narkotikabrott/',
		});
		// What is counted of need and money follows the measure that leads.
		expect(builtCode({ ...drugs, form: 'behov-och-fonder' }, null, facts)).toMatchObject({
			href: '/karta/inbaddning/behov-och-fonder/missbruk/',
		});
		expect(builtCode({ ...drugs, form: 'serie' }, norrkoping, facts)).toEqual({
			why: 'Bara Kostnad för missbruksvård.',
		});
	});

	it('has the year of a map, and says what becomes of one that another card does not show', () => {
		const then = { ...view, year: 2021 };
		expect(builtCode(then, null, facts)).toMatchObject({
			href: '/karta/inbaddning/karta/missbruk/?ar=2021',
			title: 'Missbruk 2021: Karta',
			note: 'Ritas om för 2021, annars 2022.',
		});
		expect(builtCode({ ...then, form: 'rangordning' }, null, facts)).toMatchObject({
			href: '/karta/inbaddning/rangordning/missbruk/',
			note: 'Inte 2021.',
		});
		expect(builtCode(view, null, facts)).toMatchObject({ note: '' });
	});
});
