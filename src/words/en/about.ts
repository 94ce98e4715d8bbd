import type { Words } from '../sv.ts';

export const about: Words['about'] = {
	corrections: 'Errors and corrections',
	undated: 'undated source',
};
