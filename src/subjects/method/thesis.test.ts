import { expect, test } from 'vitest';
import { THESIS, THESIS_SOURCE } from './thesis.ts';

/**
 * What LSV wrote after the week in Almedalen in 2015, letter by letter as its page has it ("lokala
 * services" and all); a passage begins with […] where the sentence began before it.
 */
const VERBATIM = {
	problems:
		'De flesta kommuner har dessutom varianter på liknande problemställningar, utflyttning till följd av urbanisering, sinande skatteintäkter därav, nedläggning av lokala services till följd av detta, ungdomsarbetslöshet, tilltagande psykisk ohälsa, substansmissbruk och ökande invandring.',
	money:
		'I Sverige finns 290 kommuner, 64 av dem har redan allokerat medel särskilt för social innovation.',
	amount:
		'[…] de 64 sociala investeringsfonder som skramlat fram över 1 miljard kronor under de senaste åren.',
	models:
		'Sverige behöver 5-10 modeller som löser kommunernas huvudsakliga problemställningar som kan implementeras lokalt i nationell skala.',
};

test('the thesis is quoted as LSV wrote it, in the order of what the site asks', () => {
	const quoted = Object.entries(THESIS).map(([part, { sv }]) => [part, sv]);
	expect(quoted).toEqual(Object.entries(VERBATIM));
});

test('the translation has the numbers of the original', () => {
	const numbers = (text: string): string[] =>
		(text.match(/\d+/g) ?? []).sort((a, b) => Number(a) - Number(b));
	for (const { sv, en } of Object.values(THESIS)) expect(numbers(en)).toEqual(numbers(sv));
});

test('the thesis stands under its publisher’s name, year and address', () => {
	expect(THESIS_SOURCE).toMatchObject({
		publisher: 'Leksell Social Ventures (LSV)',
		title: 'Almedalen och social innovation',
		year: 2015,
	});
	const { hostname, pathname } = new URL(THESIS_SOURCE.url);
	expect(hostname).toBe('www.leksellsocialventures.com');
	expect(pathname).toContain('almedalen-och-social-innovation');
});

test('the passages are short: the text itself is not reprinted', () => {
	for (const { sv, en } of Object.values(THESIS)) {
		expect(sv.split(/\s+/).length).toBeLessThan(40);
		expect(en).not.toBe(sv);
	}
});
