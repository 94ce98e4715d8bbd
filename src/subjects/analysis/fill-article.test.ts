import { describe, expect, it } from 'vitest';
import { DATA } from './article.fixture.ts';
import { type Article, type ArticleSource, fillArticle } from './fill-article.ts';

const HEAD = {
	title: 'T',
	lead: 'L',
	date: '2026-11-23',
	author: 'A',
	sources: [],
	expect: [],
	figures: [],
};

/** An article whose Markdown is one paragraph a line, as a processor would have it. */
function article(body: string, head: Partial<ArticleSource['head']> = {}): ArticleSource {
	const { title, lead, expect: claims } = { ...HEAD, ...head };
	const last = claims.length > 0 ? 'expect' : 'figures';
	return {
		file: 'src/content/analyses/a.sv.md',
		raw: `---\ntitle: ${title}\nlead: ${lead}\ndate: 2026-11-23\nauthor: A\n${last}:\n---\n${body}`,
		head: { ...HEAD, ...head },
		markdown: body,
	};
}

const htmlOf = ({ parts }: Article): string =>
	parts.map((part) => (part.name === 'text' ? part.html : '')).join('');

const textOf = (body: string, locale: 'sv' | 'en' = 'sv'): string =>
	htmlOf(fillArticle(article(body), locale, DATA))
		.replace(/<[^>]*>/g, '')
		.trim();

describe('a figure in an article', () => {
	it('is printed with its unit in the form of the language', () => {
		expect(textOf('{unga-arbetslosa:1081:2015}')).toBe('15,0\u00a0%');
		expect(textOf('{unga-arbetslosa:2015}')).toBe('6,6\u00a0%');
		expect(textOf('{unga-arbetslosa:2015}', 'en')).toBe('6.6%');
	});

	it('counts the registry, and what the registry lacks', () => {
		expect(textOf('{fonder:kommuner} {fonder:senast-2015} {fonder:onamngivna}')).toBe('3 2 62');
		expect(textOf('{fonder:mot:missbruk} {fonder:avslutade:2020}')).toBe('2 1');
		expect(
			textOf('{utmaningar:med-fond} {utmaningar:utan-fond} {utmaningar:utan-inriktning}'),
		).toBe('1 1 1');
	});

	it('counts municipalities by their need levels', () => {
		expect(textOf('{behov:utmaningar} {behov:nagot} {behov:minst-tre} {behov:inget}')).toBe(
			'2 2 0 0',
		);
		// None is left: each is in the quarter of some, of none, or it cannot be said.
		const numberOf = (mark: string): number => Number(textOf(`{behov:${mark}}`));
		expect(numberOf('nagot') + numberOf('inget') + numberOf('oklart')).toBe(
			DATA.municipalities.length,
		);
		// Of the two only one has a target in the registry, and weighs heaviest in one municipality.
		expect(textOf('{behov:riktbara-utmaningar} {behov:riktbara} {behov:riktade}')).toBe('1 1 0');
		expect(textOf('{behov:silhuett}')).toBe('0,18');
		expect(textOf('{behov:annan-fond} {behov:ingen-kand} {behov:ingen-kand-plan}')).toBe('0 1 1');
		expect(textOf('{behov:fjardedel:missbruk} {behov:okand:missbruk}')).toBe('1 1');
		expect(textOf('{behov:ingen-kand:namn}')).toBe('Upplands Väsby');
		expect(() => textOf('{behov:riktad:utflyttning}')).toThrow(
			'found "utflyttning" after riktad; expected a challenge with a need level that a fund can be aimed at: missbruk',
		);
		expect(() => textOf('{behov:nagot:missbruk}')).toThrow('expected nothing');
		expect(() => textOf('{behov:alla}')).toThrow(
			'expected one of utmaningar, nagot, minst-tre, inget',
		);
	});

	it('tells a small count in letters where it is asked to, also at the head of a sentence', () => {
		expect(textOf('{behov:utmaningar:ord} {behov:utmaningar:Ord}')).toBe('två Två');
		expect(textOf('{behov:utmaningar:ord} {fonder:kommuner:Ord}', 'en')).toBe('two Three');
		expect(textOf('{landet:municipalities_with_fund_sns:ord}')).toBe('64');
		expect(() => textOf('{behov:silhuett:ord}')).toThrow(
			'found "behov:silhuett:ord"; expected a count before ord',
		);
		expect(() => textOf('{unga-arbetslosa:2015:ord}')).toThrow('expected a count');
	});

	it('may be how far apart eight in ten municipalities lie', () => {
		// Of 4.1 and 16.2: from a tenth of the way between them to nine tenths.
		expect(textOf('{spridning:unga-arbetslosa:2014}')).toBe('9,7\u00a0procentenheter');
		expect(() => textOf('{spridning:unga-arbetslosa:2031}')).toThrow('found the year "2031"');
	});

	it('is what others have said of the country, in its own unit or words', () => {
		expect(textOf('{landet:municipalities_with_fund_sns}')).toBe('64');
		expect(textOf('{landet:total_held_unt}')).toBe('1,3\u00a0miljarder\u00a0kronor');
		expect(textOf('{landet:total_held_unt}', 'en')).toBe('SEK\u00a01.3\u00a0billion');
		expect(textOf('{landet:skl_survey_year}')).toBe('2014');
		expect(textOf('{landet:share}', 'en')).toBe('more than a fifth');
	});

	it('names holders by the year of their status, and says where it is undated', () => {
		expect(textOf('{fonder:avslutade:namn}')).toBe('Örebro (2023) och Södertälje (2018)');
		expect(textOf('{fonder:i-bruk:namn}', 'en')).toBe('Umeå (undated)');
		expect(textOf('{fonder:kommuner:namn}')).toBe('Södertälje, Umeå och Örebro');
		expect(textOf('{fonder:vilande:namn}')).toBe('inga');
		expect(textOf('{utmaningar:med-fond:namn}')).toBe('missbruk (2)');
	});

	it('leads to its place in the list, the same for the same figure', () => {
		const filled = fillArticle(
			article('{fonder:kommuner} {fonder:avslutade:namn} {fonder:kommuner}', {
				title: '{landet:share}',
			}),
			'en',
			DATA,
		);
		expect([...htmlOf(filled).matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
			'#siffra-2',
			'/en/fonder/orebro/',
			'/en/fonder/sodertalje/',
			'#siffra-2',
		]);
		expect(filled.figures.map(({ kind }) => kind)).toEqual(['national', 'holders', 'holders']);
	});

	it('stands in title and lead without a link', () => {
		const { title, lead } = fillArticle(
			article('', {
				title: '{fonder:kommuner} av {landet:municipalities_with_fund_sns}',
				lead: '{landet:share}',
			}),
			'sv',
			DATA,
		);
		expect([title, lead]).toEqual(['3 av 64', 'mer än en femtedel']);
	});

	it('is listed when only the head names it', () => {
		const { figures } = fillArticle(
			article('', {
				figures: [{ indicator: 'unga-arbetslosa', municipality: '1081', year: 2015 }],
			}),
			'sv',
			DATA,
		);
		expect(figures).toMatchObject([{ kind: 'observation', value: 14.957 }]);
	});
});

describe('a live part of an article', () => {
	const partsOf = (body: string) => fillArticle(article(body), 'sv', DATA).parts;

	it('stands among the texts, with its marks filled in and listed', () => {
		const filled = fillArticle(
			article(
				'Text.\n\n::map{challenges="missbruk, utflyttning" title="Mot missbruk: {fonder:mot:missbruk}" expect="{fonder:mot:missbruk} = 2"}\n\n## En rubrik\n\nMer.',
			),
			'sv',
			DATA,
		);
		expect(filled.parts).toMatchObject([
			{ name: 'text', html: '<p>Text.</p>\n' },
			{
				name: 'map',
				title: 'Mot missbruk: 2',
				challenges: [{ id: 'missbruk' }, { id: 'utflyttning' }],
			},
			{ name: 'text', html: '<h2 id="en-rubrik">En rubrik</h2>\n<p>Mer.</p>\n' },
		]);
		expect(filled.figures).toHaveLength(1);
	});

	it('may be a claim with its verdict, a fact box, a quotation, a series, a ranking', () => {
		expect(
			partsOf(
				[
					'En fond som vi *inte* har hittat är okänd.',
					'::claim[Pengar finns]{verdict="{fonder:senast-2015} av 64" because="går att {fonder:kommuner} namnge"}',
					'::pullquote[En fond som vi inte har hittat är okänd.]{about=money}',
					':::factbox{title="Fakta"}\n- {fonder:kommuner} kommuner\n:::',
					'::series{indicator=unga-arbetslosa municipalities=ronneby band=0.8}',
				].join('\n\n'),
			).slice(1),
		).toMatchObject([
			{
				name: 'claim',
				statement: 'Pengar finns',
				verdict: '2 av 64',
				because: 'går att <a class="figure-mark" href="#siffra-2">3</a> namnge',
			},
			{ name: 'pullquote', quote: 'En fond som vi inte har hittat är okänd.', about: 'money' },
			{ name: 'factbox', title: 'Fakta' },
			{
				name: 'series',
				municipalities: [{ name: 'Ronneby' }],
				hasBand: true,
				title: null,
				width: 'rail',
			},
		]);
	});

	it.each([
		['::karta', 'a.sv.md:8: found ::karta; expected one of ::claim, ::pullquote'],
		['Text\n\n::map', 'a.sv.md:10: found null as challenges of ::map'],
		['::map{challenges="arbete"}', 'found the challenge "arbete"; expected one of the data'],
		[
			'::funds{color=red}',
			'found color in ::funds; expected only timeline, names, width, title, expect',
		],
		['::series{indicator=x}', 'found the indicator "x"'],
		[
			'::series{indicator=unga-arbetslosa width=bleed}',
			'found "bleed" as width of ::series; expected rail or text (it takes',
		],
		['::map{challenges="a,b,c,d"}', 'found 4 in ::map; expected at most 3'],
		[
			'::map{challenges="skolresultat"}',
			'found the challenge "skolresultat", which has no need level; expected one that has',
		],
		['::funds{names="orebro"}', 'found names in ::funds; expected timeline with them'],
		['::funds{timeline names="lund"}', 'found the dated fund "lund"; expected one of the data'],
		['::need{order=name}', 'found "name" as order of ::need; expected targeted or hit'],
		['::series{indicator=unga-arbetslosa municipalities=9999}', 'found the municipality "9999"'],
		['::claim{verdict="A" because="B"}', 'found ::claim without its statement'],
		[
			'::pullquote[Det sade ingen]',
			'found "Det sade ingen"; expected a sentence of the text, word for word',
		],
		[
			'Text\n\n::funds{title="Två setts i bruk"}',
			'a.sv.md:10: found "Två" in "Två setts i bruk" and no expect; expected what must hold',
		],
		[
			'Text\n\n::funds{title="Två setts" expect="{fonder:kommuner} = 2"}',
			'a.sv.md:10: found 3 and 2 in the data; expected that {fonder:kommuner} = 2',
		],
		[
			':::factbox{title="Två setts i bruk"}\nText\n:::',
			'a.sv.md:8: found "Två" in "Två setts i bruk" and no expect; expected what must hold',
		],
		[
			':::factbox{title="Två setts" expect="{fonder:kommuner} = 2"}\nText\n:::',
			'a.sv.md:8: found 3 and 2 in the data; expected that {fonder:kommuner} = 2',
		],
		[':::factbox{title="F"}\nText', 'a.sv.md:8: found :::factbox without its end'],
		['[text][x]\n\n::funds\n\n[x]: /om/', 'found [text][x]; expected an address within the link'],
		['> ::funds', 'a.sv.md:8: found > ::funds; expected a live part on a line of its own'],
		['::map{challenges="missbruk"', 'expected a live part on a line of its own'],
	])('%j that cannot be ends with file, line and what was expected', (body, message) => {
		expect(() => fillArticle(article(body), 'sv', DATA)).toThrow(message);
	});

	it('draws no series of a municipality without a value', () => {
		const { series } = DATA;
		const without = { ...DATA, series: (id: string) => ({ ...series(id), values: {} }) };
		expect(() =>
			fillArticle(
				article('::series{indicator=unga-arbetslosa municipalities=1081}'),
				'sv',
				without,
			),
		).toThrow('found no value of unga-arbetslosa for Ronneby; expected some');
	});

	it('takes no word of the name of a figure for a claim', () => {
		expect(() =>
			partsOf('::claim[Fonder]{verdict="{behov:ingen-kand}" because="kommuner"}'),
		).not.toThrow();
	});

	it('lets the head name what must hold', () => {
		const expecting = (expectation: string) => () =>
			fillArticle(article('', { expect: [expectation] }), 'sv', DATA);
		expect(expecting('{fonder:kommuner} > {fonder:senast-2015}')).not.toThrow();
		expect(expecting('{fonder:kommuner} < 3')).toThrow(
			'a.sv.md:6: found 3 and 3 in the data; expected that {fonder:kommuner} < 3',
		);
	});
});

/** A mark, and what its error must say. The body begins on line 8 of the file. */
const FAULTS: readonly (readonly [string, string])[] = [
	[
		'{arbetslosa:2015}',
		'a.sv.md:8: found no indicator "arbetslosa"; expected one of unga-arbetslosa',
	],
	['text\n\n{arbetslosa:2015}', 'a.sv.md:10: found'],
	['{unga-arbetslosa:9999:2015}', 'found "9999"; expected one of the 290 municipality codes'],
	[
		'{unga-arbetslosa:Ronneby:2015}',
		'found "Ronneby"; expected one of the 290 municipality codes, such as 1081 for Ronneby',
	],
	['{unga-arbetslosa:1081:2031}', 'found the year "2031"; expected one of 2014, 2015'],
	[
		'{unga-arbetslosa:0114:2015}',
		'found no value of unga-arbetslosa for Upplands Väsby in 2015 (suppressed)',
	],
	['{fonder:stangda}', 'found no group "stangda"; expected one of kommuner, senast-2015'],
	['{fonder:mot:arbete}', 'found "arbete" after mot; expected one of utflyttning'],
	['{fonder:mot}', 'found "" after mot'],
	['{fonder:kommuner:2015}', 'found "2015" after kommuner; expected nothing'],
	['{fonder:i-bruk:nyss}', 'found "nyss" after i-bruk; expected a year'],
	['{utmaningar:alla}', 'found no group "alla"; expected one of med-fond'],
	['{landet:sns}', 'found no figure "sns" on the country; expected one of municipalities_with'],
	['{landet:share:namn}', 'expected names of a group'],
	['{fonder}', 'found "fonder"; expected {indicator:year}'],
	['{}', 'expected {indicator:year}'],
	['{a:b:c:d}', 'expected {indicator:year}'],
	['100 {', 'a.sv.md:8: found a brace without its partner'],
];

describe('a fault in an article', () => {
	it.each(FAULTS)('%j says where it is, what was found and what was expected', (body, message) => {
		expect(() => fillArticle(article(body), 'sv', DATA)).toThrow(message);
	});

	it('is found in the head as well', () => {
		expect(() => fillArticle(article('', { lead: '{x:2015}' }), 'sv', DATA)).toThrow('a.sv.md:3: ');
		const figures = [{ indicator: 'x', year: 2015 }];
		expect(() => fillArticle(article('', { figures }), 'sv', DATA)).toThrow('a.sv.md:6: ');
	});
});
