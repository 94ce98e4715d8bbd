import { fill } from '../../words/text/fill.ts';
import { writeAttribute, writeText } from '../../steer/write.ts';
import { shadesOf, type YearMapFacts } from './year-map-facts.ts';

/**
 * Says of a card what its map shows in another year than the latest: "?ar=2015". Its classes are those of all
 * years. What the card says of the latest year alone is left out. A year that the measure has not leaves the card
 * as it is served, which says its own.
 *
 * @returns the shades of that year
 */
export function showYear(
	card: HTMLElement,
	asked: string | null,
	facts: YearMapFacts,
): readonly string[] {
	const year = Number(asked);
	const shown = facts.years[year];
	const served = shadesOf(facts, facts.served);
	if (asked === null || !shown || year === facts.served) return served;
	const { words } = facts;
	const shades = shadesOf(facts, year);
	writeText(card.querySelector('h1'), fill(words.title, { year }));
	writeAttribute(card.querySelector('.map-country'), 'aria-label', fill(words.label, { year }));
	showKey(card, shades, facts);
	for (const latest of card.querySelectorAll('[data-latest], .legend-country')) latest.remove();
	const finding = card.querySelector('[data-of-year]');
	finding?.toggleAttribute('hidden', shown.country === null);
	writeText(finding?.querySelector('strong'), shown.country ?? '');
	writeText(finding?.querySelector('span'), fill(words.inCountry, { year }));
	card.dataset['year'] = String(year);
	return shades;
}

/** The key says how many are in each class; how they lie within it, only that of the year that is served. */
function showKey(card: Element, shades: readonly string[], { words }: YearMapFacts): void {
	const counts = Map.groupBy(shades, (shade) => shade);
	const counted = (shade: string): number => counts.get(shade)?.length ?? 0;
	const text = (count: number): string => fill(words.municipalities, { count });
	let total = 0;
	for (const row of card.querySelectorAll<HTMLElement>('.legend-rows [data-shade]')) {
		const count = counted(row.dataset['shade'] ?? '');
		writeText(row.querySelector('.legend-count'), text(count));
		writeText(row.querySelector('.legend-number'), String(count));
		if ('reason' in row.dataset) row.hidden = count === 0;
		else total += count;
	}
	for (const bars of card.querySelectorAll<SVGPathElement>('.bars[data-zone]')) {
		bars.setAttribute('d', bars.dataset['zone'] ?? '');
	}
	const key = fill(words.key, { municipalities: text(total) });
	writeText(card.querySelector('.legend-intro'), key);
	writeAttribute(card.querySelector('.histogram'), 'aria-label', key);
}
