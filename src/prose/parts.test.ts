import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from './parts.ts';

describe('the parts of an article', () => {
	it('are texts and live parts in their order, each with its line', () => {
		const markdown =
			'Hej {fonder:kommuner}, kl. 10:30.\n\n::map{challenges="a,b" title="En {fonder:mot:missbruk} titel"}\n\n:::factbox{title="Fakta"}\nÅtta {fonder:x}\n\n- ett\n:::\nSlut: så.';
		expect(partsOf(markdown)).toEqual([
			{ kind: 'text', markdown: 'Hej {fonder:kommuner}, kl. 10:30.\n', line: 1 },
			{
				kind: 'directive',
				name: 'map',
				label: null,
				attributes: { challenges: 'a,b', title: 'En {fonder:mot:missbruk} titel' },
				body: null,
				line: 3,
			},
			{
				kind: 'directive',
				name: 'factbox',
				label: null,
				attributes: { title: 'Fakta' },
				body: 'Åtta {fonder:x}\n\n- ett',
				line: 5,
			},
			{ kind: 'text', markdown: 'Slut: så.', line: 10 },
		]);
	});

	it('keep the Markdown of a label', () => {
		expect(partsOf('::pullquote[En *fond* som {fonder:kommuner}]{about=money}')).toMatchObject([
			{ label: 'En *fond* som {fonder:kommuner}', attributes: { about: 'money' } },
		]);
	});

	it('keep a link in a label, and one after it', () => {
		expect(partsOf('::claim[A [b](/om/)]{verdict="C" because="[d](/metod/)"}')).toMatchObject([
			{ label: 'A [b](/om/)', attributes: { because: '[d](/metod/)' } },
		]);
	});

	it('leave every text without live parts as it is', () => {
		const word = fc.stringMatching(/^[a-zåäö {}:.#-]{0,12}$/);
		fc.assert(
			fc.property(fc.array(word), (lines) => {
				const markdown = lines.join('\n');
				fc.pre(!markdown.includes('::') && markdown.trim() !== '');
				expect(partsOf(markdown)).toEqual([{ kind: 'text', markdown, line: 1 }]);
			}),
		);
	});
});
