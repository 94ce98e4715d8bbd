import type { Words } from '../sv.ts';

export const search: Words['search'] = {
	label: 'Find a municipality or county',
	placeholder: 'Municipality',
	clear: 'Clear',
	list: 'Municipalities and counties',
	hits: 'Suggestions: {count}. Arrow down to choose.',
	more: 'And {count} more.',
	empty: 'No municipality or county has that name. Try the beginning of the name.',
	county: 'the whole county',
	group: 'group of municipalities (SKR)',
};
