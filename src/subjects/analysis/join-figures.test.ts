import { expect, it } from 'vitest';
import { joinFigures } from './join-figures.ts';

const figure = (text: string): string => `<a class="figure-mark" href="#siffra-1">${text}</a>`;

it('parts no figure from that which it is a part of', () => {
	expect(joinFigures(`${figure('21')} av ${figure('64')} kommuner`)).toBe(
		`${figure('21')}\u00a0av\u00a0${figure('64')} kommuner`,
	);
	expect(joinFigures(`${figure('192')} of 290 and`)).toBe(`${figure('192')}\u00a0of\u00a0290 and`);
	expect(joinFigures(`${figure('11')} av utmaningarna`)).toBe(`${figure('11')} av utmaningarna`);
});
