import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidySearch } from '../../steer/query.ts';
import {
	changeView,
	COLUMNS,
	defaultView,
	FUND_CHOICES,
	PICTURES,
	usualOrder,
	type Offer,
	type View,
} from './view.ts';
import { explorerSpec } from './explorer-choices.ts';
import { readFollowing, setChoice, usualView, writeView as write } from '../../steer/spec.ts';

const readView = (query: string, page: Offer) => readFollowing(query, explorerSpec(page));
const writeView = (view: View, page: Offer) => write(view, explorerSpec(page)(view));

const offer: Offer = {
	indicators: [
		{
			id: 'unga-arbetslosa',
			years: [2010, 2011, 2015, 2022],
			latest: 2022,
			hasTargets: true,
			order: usualOrder({ ranking: 'allowed' }),
		},
		{
			id: 'valdeltagande',
			years: [2010, 2014, 2018],
			latest: 2018,
			hasTargets: false,
			order: usualOrder({ ranking: 'discouraged' }),
		},
	],
	municipalities: new Set(['0581', '1081', '2584']),
	areas: new Set(['lan-05', 'grupp-B3']),
	against: ['skattekraft', 'valdeltagande', 'unga-arbetslosa'],
	table: true,
};
const simple: Offer = { ...offer, against: [], table: false };

/** Any view that a page offers. */
const anyView = (page: Offer): fc.Arbitrary<View> =>
	fc.constantFrom(...page.indicators).chain(({ id, years, hasTargets, order }) =>
		fc.record<View>({
			indicator: fc.constant(id),
			year: fc.constantFrom(...years),
			municipality: fc.constantFrom(null, ...page.municipalities),
			picture: fc.constantFrom(...PICTURES.filter((each) => page.table || each !== 'tabell')),
			area: fc.constantFrom(null, ...page.areas),
			yearScale: fc.boolean(),
			funds: fc.constantFrom(...FUND_CHOICES.filter((each) => hasTargets || each !== 'riktade')),
			against:
				page.against.length === 0
					? fc.constant(null)
					: fc.constantFrom(...page.against.filter((each) => each !== id)),
			order: page.table
				? fc.record({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() })
				: fc.constant(order),
			search: page.table ? fc.string({ unit: 'binary' }).map(tidySearch) : fc.constant(''),
		}),
	);

describe('a view in the address', () => {
	it('is read back as it was written, whatever was chosen', () => {
		for (const page of [offer, simple]) {
			fc.assert(
				fc.property(anyView(page), (view) => {
					expect(readView(writeView(view, page), page)).toEqual({ view, unknown: [] });
				}),
				{ numRuns: 5000 },
			);
		}
	});

	it('leaves defaults out, and says the rest in the words of the site', () => {
		expect(writeView(defaultView(offer), offer)).toBe('');
		expect(
			writeView(
				{ ...defaultView(offer), year: 2015, municipality: '1081', picture: 'befolkning' },
				offer,
			),
		).toBe('?ar=2015&kommun=1081&vy=befolkning');
	});

	it('is never an error, whatever stands in it', () => {
		fc.assert(
			fc.property(fc.webQueryParameters(), fc.string(), (query, text) => {
				for (const asked of [query, text]) {
					const { view } = readView(asked, offer);
					expect(readView(writeView(view, offer), offer).view).toEqual(view);
				}
			}),
		);
	});

	it('tells of what the page does not offer, and shows the default instead', () => {
		const { view, unknown } = readView(
			'?ar=1815&kommun=9999&indikator=lycka&omrade=lan-99&utm_source=x&vy=karta',
			offer,
		);
		expect(view).toEqual(defaultView(offer));
		expect(unknown).toEqual([
			{ name: 'indikator', value: 'lycka' },
			{ name: 'ar', value: '1815' },
			{ name: 'kommun', value: '9999' },
			{ name: 'omrade', value: 'lan-99' },
		]);
	});

	it('cannot ask a page without a table for one', () => {
		const { view, unknown } = readView('?vy=tabell&ordning=varde&sok=ale', simple);
		expect(view).toEqual(defaultView(simple));
		expect(unknown).toHaveLength(3);
	});

	it('takes the first of a name that is given twice', () => {
		expect(readView('ar=2011&ar=2015', offer).view.year).toBe(2011);
	});
});

describe('a choice that is made by its control', () => {
	it('changes what it names and nothing else', () => {
		fc.assert(
			fc.property(anyView(offer), (view) => {
				const set = (name: string, text: string) =>
					setChoice(view, name, text, explorerSpec(offer)(view));
				expect(set('omrade', 'grupp-B3')).toEqual({ ...view, area: 'grupp-B3' });
				expect(set('omrade', '')).toEqual({ ...view, area: null });
				expect(set('skala', 'ar')).toEqual({ ...view, yearScale: true });
			}),
		);
	});

	it('lets what follows from an indicator follow', () => {
		const view = defaultView(offer);
		const next = setChoice(view, 'indikator', 'valdeltagande', explorerSpec(offer)(view));
		expect(changeView(view, next, offer)).toEqual(defaultView(offer, 'valdeltagande'));
	});

	it('is usual as the page has it', () => {
		expect(usualView(explorerSpec(offer)())).toEqual(defaultView(offer));
	});
});

describe('changeView', () => {
	const start = defaultView(offer);

	it('keeps the latest year the latest when the indicator changes', () => {
		expect(changeView(start, { indicator: 'valdeltagande' }, offer).year).toBe(2018);
	});

	it('goes to the nearest year that the new indicator has', () => {
		const view = { ...start, year: 2011 };
		expect(changeView(view, { indicator: 'valdeltagande' }, offer).year).toBe(2010);
	});

	it('falls back on marks that the new indicator has', () => {
		const aimed = { ...start, funds: 'riktade' } as const;
		expect(changeView(aimed, { indicator: 'valdeltagande' }, offer).funds).toBe('alla');
		const none = { ...start, funds: 'inga' } as const;
		expect(changeView(none, { indicator: 'valdeltagande' }, offer).funds).toBe('inga');
	});

	it('keeps what stands at its default at its default', () => {
		const first = { ...offer, against: ['unga-arbetslosa', 'valdeltagande', 'skattekraft'] };
		const view = defaultView(first);
		expect(view.against).toBe('valdeltagande');
		expect(changeView(view, { indicator: 'valdeltagande' }, first).against).toBe('unga-arbetslosa');
	});

	it('orders by name what may not be ranked, and keeps an order that was chosen', () => {
		expect(start.order.column).toBe('plats');
		expect(changeView(start, { indicator: 'valdeltagande' }, offer).order.column).toBe('namn');
		const back = changeView(
			defaultView(offer, 'valdeltagande'),
			{ indicator: 'unga-arbetslosa' },
			offer,
		);
		expect(back.order.column).toBe('plats');
		const chosen = { ...start, order: { column: 'varde', descending: true } } as const;
		expect(changeView(chosen, { indicator: 'valdeltagande' }, offer).order).toEqual(chosen.order);
	});

	it('never sets an indicator against itself', () => {
		const view = { ...start, against: 'valdeltagande' };
		expect(changeView(view, { indicator: 'valdeltagande' }, offer).against).toBe('skattekraft');
	});

	it('gives a view that the address can hold', () => {
		fc.assert(
			fc.property(anyView(offer), fc.constantFrom(...offer.indicators), (view, { id }) => {
				const changed = changeView(view, { indicator: id }, offer);
				expect(readView(writeView(changed, offer), offer)).toEqual({ view: changed, unknown: [] });
			}),
		);
	});
});
