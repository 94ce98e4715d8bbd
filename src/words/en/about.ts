import type { Words } from '../sv.ts';

export const about: Words['about'] = {
	title: 'About Utmaningskartan',
	description:
		'What Utmaningskartan is, whom it is for, what thesis it tests, how the figures may be used, how errors are corrected and how accessible the site is.',
	sections: {
		vad: 'Who this site is for',
		tesen: 'A thesis that can be tested',
		'vad-andra-har-raknat': 'What others have counted',
		inte: 'What the site is not',
		anvanda: 'Use and credit',
		rattelser: 'Errors and corrections',
		tillganglighet: 'Accessibility',
		integritet: 'Privacy',
		kod: 'Code and licence',
	},
	undated: 'undated source',
};
