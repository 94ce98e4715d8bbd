import type { Words } from '../sv.ts';

export const actions: Words['actions'] = {
	label: 'Download and cite',
	download: 'Download',
	embed: 'Embed',
	cite: 'Cite',
	picture: 'Picture, the same drawing',
	data: 'Data',
	forms: {
		svg: 'scalable, for web and print',
		png: 'double resolution',
		'csv-excel': 'for Excel',
		'csv-rfc4180': 'for programs (RFC 4180)',
		xlsx: 'with a sheet of sources',
		json: 'as in the API',
		zip: 'all tables',
	},
	countedFrom: {
		municipalities: 'The full list of municipalities',
		need: 'The full list',
		registry: 'These with their sources (JSON)',
		contracts: 'Terms and results with their sources (JSON)',
	},
	note: 'Unit, source and data release stand in the files for Excel.',
	failed: 'The picture could not be made. Try again.',
	failedFile: 'The file could not be made. Try again.',
	code: 'Code',
	copyCode: 'Copy the code',
	card: 'See the card',
	parts: { text: 'Running text', source: 'Source line', address: 'Permanent link' },
	copy: { text: 'Copy the text', source: 'Copy the source line', address: 'Copy the link' },
	source: (publishers, release) =>
		`Source: ${publishers}. Processed by Utmaningskartan, data release ${release}.`,
	sourceOf: (whose, release) => `Source: ${whose}, data release ${release}.`,
	ownCount: 'Utmaningskartan’s own calculation',
	registry: 'Utmaningskartan’s registry of social investment funds',
};
