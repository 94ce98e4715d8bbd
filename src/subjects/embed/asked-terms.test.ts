import { expect, it } from 'vitest';
import { CONTRACT } from '../contract/contract-choices.ts';
import { askedTerms as termsIn } from './asked-terms.ts';

const names = Object.values(CONTRACT).map(({ name }) => name);
const askedTerms = (text: string): string | undefined => termsIn(text, names);

it('takes the terms out of the calculator’s address, in either language and under any path', () => {
	for (const page of ['https://example.org/karta/en/utfallskontrakt/?', '/utfallskontrakt/?', '']) {
		expect(askedTerms(`${page}personer=60&tak=20`)).toBe('personer=60&tak=20');
	}
	expect(askedTerms(' ?tak=20&personer=60&utm_source=x#resultat ')).toBe('personer=60&tak=20');
});

it('takes nothing where no term is named, or none that can be used', () => {
	for (const text of [
		'',
		'https://example.org/utfallskontrakt/',
		'?personer=manga',
		'<b>',
		'?x=1',
	]) {
		expect(askedTerms(text)).toBeUndefined();
	}
});
