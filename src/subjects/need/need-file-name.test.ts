import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_NEED_VIEW, NEEDS } from '../../stats/money/need-view.ts';
import { ANSWERS } from '../../stats/money/need-choice.ts';
import { SIZES } from '../../stats/money/population-band.ts';
import { needFileName, type NeedFile } from './need-file-name.ts';

const file: NeedFile = {
	challenge: 'missbruk',
	view: DEFAULT_NEED_VIEW,
	area: null,
	release: '2026-11-23',
	locale: 'sv',
};

describe('the name of a downloaded list', () => {
	it('says challenge, need and date, and no more where no more is chosen', () => {
		expect(needFileName(file)).toBe('behov-och-fonder-missbruk-storst-problem-2026-11-23.csv');
		expect(needFileName({ ...file, locale: 'en' })).toBe(
			'behov-och-fonder-missbruk-worst-affected-2026-11-23.en.csv',
		);
	});

	it('says what is chosen', () => {
		const view = {
			need: 'alla',
			answer: 'ingen-kand',
			withoutEnded: true,
			size: 'under-10000',
			search: 'Malmö, Skåne',
		} as const;
		expect(needFileName({ ...file, view, area: 'Jönköpings län' })).toBe(
			'behov-och-fonder-missbruk-alla-ingen-kand-utan-avslutade-jonkopings-lan-under-10000-malmo-skane-2026-11-23.csv',
		);
	});

	it('does not say what has no bearing on the rows', () => {
		const view = { ...DEFAULT_NEED_VIEW, withoutEnded: true };
		expect(needFileName({ ...file, view })).toBe(needFileName(file));
	});

	it('is of ASCII letters, digits, hyphens and points, whatever is chosen', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...NEEDS),
				fc.constantFrom(null, ...ANSWERS),
				fc.boolean(),
				fc.constantFrom(null, ...SIZES),
				fc.constantFrom(null, 'Västra Götalands län', 'Pendlingskommun nära mindre tätort/stad'),
				fc.string({ unit: 'grapheme' }),
				(need, answer, withoutEnded, size, area, search) => {
					const view = { need, answer, withoutEnded, size, search };
					expect(needFileName({ ...file, view, area })).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.csv$/);
				},
			),
		);
	});
});
