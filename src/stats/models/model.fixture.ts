import type { Model, Statement } from '../../tables/api/models.ts';

const both = (text: string) => ({ sv: text, en: text });

/** A statement of which a test says only what it is about. */
export const statement = (parts: Partial<Statement> = {}): Statement => ({
	id: 's',
	kind: 'effect',
	said: both('s'),
	verdict: null,
	study: 'trial',
	studied: null,
	outcomes: [],
	certainty: null,
	modelled: null,
	sweden: null,
	comparison: null,
	figure: null,
	besideFunds: 'no',
	source: { publisher: both('p'), title: 't', url: 'https://example.org/', year: null },
	...parts,
});

/** A model of which a test says only what it is about. */
export const model = (parts: Partial<Model> = {}): Model => ({
	id: 'm',
	name: both('M'),
	what: both('w'),
	challenges: [],
	targets: [],
	form: 'method',
	age: null,
	runs: ['municipality'],
	pays: ['municipality'],
	unknown: null,
	statements: [statement()],
	funds: [],
	...parts,
});
