import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, fillHtml, fillText, marksIn, type Piece, TextError } from './figure-text.ts';

const figure = (text: string, href: string | null = '#figur-1'): Piece[] => [{ text, href }];
const withoutBraces = fc.string({ unit: 'binary' }).map((text) => text.replace(/[{}]/g, ''));

describe('marksIn', () => {
	it('finds marks in order, with their lines', () => {
		expect(marksIn('Av {a:2015}\nvar {fonder:kommuner} och {a:2015}.')).toEqual([
			{ name: 'a:2015', line: 1 },
			{ name: 'fonder:kommuner', line: 2 },
			{ name: 'a:2015', line: 2 },
		]);
	});

	it.each(['ett\ntvå {a:2015', 'ett\na:2015}', 'ett\n{{a:2015}', 'ett\n{a:\n2015}'])(
		'names the line of a brace without its partner: %j',
		(text) => {
			try {
				marksIn(text);
				expect.fail('no error');
			} catch (error) {
				expect(error).toBeInstanceOf(TextError);
				expect(error).toMatchObject({ line: 2 });
			}
		},
	);

	it('finds none in a text without braces', () => {
		fc.assert(
			fc.property(withoutBraces, (text) => {
				expect(marksIn(text)).toEqual([]);
			}),
		);
	});
});

describe('fillText', () => {
	it('prints the figure without a link', () => {
		expect(fillText('{a} av {b}', (name) => figure(name === 'a' ? '21' : '64'))).toBe('21 av 64');
	});

	it('prints signs as they are, also those that a replacement could take for its own', () => {
		expect(fillText('{a}', () => figure('$& $1 <b>'))).toBe('$& $1 <b>');
	});

	it('leaves a text without marks as it is', () => {
		fc.assert(
			fc.property(withoutBraces, (text) => {
				expect(fillText(text, () => figure('x'))).toBe(text);
			}),
		);
	});
});

describe('fillHtml', () => {
	it('links each part that has an address', () => {
		const html = fillHtml('<p>Av {a}.</p>', () => [
			...figure('Örebro', '/fonder/orebro/'),
			...figure(' (2023)', null),
		]);
		expect(html).toBe('<p>Av <a class="figure-mark" href="/fonder/orebro/">Örebro</a> (2023).</p>');
	});

	it('sets no link within a link of the text', () => {
		expect(fillHtml('<a href="/x/">{a} <em>{a}</em></a> {a}', () => figure('7'))).toBe(
			'<a href="/x/">7 <em>7</em></a> <a class="figure-mark" href="#figur-1">7</a>',
		);
	});

	it.each(['<img alt="{a}">', '<a href="/%7Ba%7D/">', '<a href="/%7ba%7d/">'])(
		'refuses a mark in an attribute: %s',
		(html) => {
			expect(() => fillHtml(html, () => figure('7'))).toThrow('within <');
		},
	);

	it('leaves HTML without marks as it is', () => {
		fc.assert(
			fc.property(withoutBraces, (text) => {
				const html = `<p>${escapeHtml(text.replaceAll('%', ''))}</p>`;
				expect(fillHtml(html, () => figure('x'))).toBe(html);
			}),
		);
	});

	it('never lets text from the data become markup', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary' }),
				fc.option(fc.string({ unit: 'binary' })),
				(text, href) => {
					const html = fillHtml('<p>{a}</p>', () => figure(text, href));
					expect(html.slice('<p>'.length, -'</p>'.length)).toMatch(
						href === null ? /^[^<>"']*$/ : /^<a class="figure-mark" href="[^<>"']*">[^<>"']*<\/a>$/,
					);
				},
			),
		);
	});
});
