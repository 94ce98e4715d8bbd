import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readIndicators } from '../../read/indicators.ts';
import { readSources } from '../../read/sources.ts';
import { isSameUnit, unitOfIndicator, unitOfTitle, unitText } from './unit.ts';

const text = (path: string): string => readFileSync(path, 'utf8');
const indicators = readIndicators('data/indicators.json', text('data/indicators.json'));
const titles = new Map(
	readSources('data/sources.json', text('data/sources.json')).flatMap(({ kpi, title }) =>
		kpi === null ? [] : [[kpi, title] as const],
	),
);

describe('the unit of a title', () => {
	it.each([
		['Anmälda våldsbrott, antal/100 000 inv', 'antal per 100000 inv'],
		['Kommunala bibliotek, antal/1000 inv', 'antal per 1000 inv'],
		['Skattekraft kommun, kr/inv', 'kr per inv'],
		['Ohälsotal, dagar', 'dagar'],
		['Årets resultat som andel av skatt & generella statsbidrag kommun, (%)', '%'],
		['Demografisk försörjningskvot', 'kvot'],
		['Invånare totalt, antal', 'antal'],
		// Recorded by others 2026-09.
		['Fastighetspris småhus, kr/kvm', 'kr'],
		['Deltagande i kultur, andel (%) (-2024)', '%'],
		['Namn utan enhet', 'none'],
	])('of "%s" is %s', (title, expected) => {
		expect(unitText(unitOfTitle(title))).toBe(expected);
	});

	// A new indicator whose title says another unit than its entry would be stopped when it is collected.
	it('is that of the indicator, for every series that stands', () => {
		for (const { id, kpi, ...indicator } of indicators) {
			const title = kpi === null ? undefined : titles.get(kpi);
			if (title === undefined) continue;
			const [own, said] = [unitOfIndicator(indicator), unitOfTitle(title)];
			expect(own && said && isSameUnit(own, said), `${id}: ${title}`).toBe(true);
		}
	});
});
